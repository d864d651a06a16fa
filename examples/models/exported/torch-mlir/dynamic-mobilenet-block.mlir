// raises: dyrelu.b x 2
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_5 = arith.constant dense<6.573975e-03> : tensor<16x64x1x1xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_3> : tensor<4x1xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_2> : tensor<4x1xf32>
    %cst_8 = arith.constant dense<-1.566112e-01> : tensor<256xf32>
    %cst_9 = arith.constant dense<2.950747e-01> : tensor<256x8xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_11 = arith.constant dense<-1.253639e-01> : tensor<8x16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_64_torch.float32_7> : tensor<64xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_64_torch.float32_6> : tensor<64xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_64_torch.float32_5> : tensor<64xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_64_torch.float32_4> : tensor<64xf32>
    %cst_16 = arith.constant dense<-2.805282e-01> : tensor<64x1x3x3xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_1> : tensor<4x1xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_4_1_torch.float32> : tensor<4x1xf32>
    %cst_19 = arith.constant dense<1.222653e-01> : tensor<256xf32>
    %cst_20 = arith.constant dense<-6.147670e-02> : tensor<256x8xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_22 = arith.constant dense<2.394319e-03> : tensor<8x16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_64_torch.float32_3> : tensor<64xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_64_torch.float32_2> : tensor<64xf32>
    %cst_25 = arith.constant 1.000000e-05 : f64
    %cst_26 = arith.constant dense_resource<torch_tensor_64_torch.float32_1> : tensor<64xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_28 = arith.constant dense<-1.871705e-03> : tensor<64x16x1x1xf32>
    %cst_29 = arith.constant 1.680000e+02 : f32
    %cst_30 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x64x12x14xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_28 : tensor<2x16x12x14xf32>, tensor<64x16x1x1xf32>) outs(%1 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %3 = tensor.empty() : tensor<64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_26 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.truncf %cst_25 : f64 to f32
      %73 = arith.addf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.sqrt %in : f32
      linalg.yield %72 : f32
    } -> tensor<64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.cmpf one, %in, %cst : f32
      cf.assert %72, "unimplemented: tensor with zero element"
      %73 = arith.divf %cst_0, %in : f32
      linalg.yield %73 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %cst_27 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_31 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.subf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_31 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %expanded_32 = tensor.expand_shape %cst_24 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_32 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %expanded_33 = tensor.expand_shape %cst_23 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_33 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %11 = tensor.empty() : tensor<2x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x16x12x14xf32>) outs(%12 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %in, %out : f32
      linalg.yield %72 : f32
    } -> tensor<2x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x16xf32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.divf %in, %cst_29 : f32
      linalg.yield %72 : f32
    } -> tensor<2x16xf32>
    %15 = tensor.empty() : tensor<16x8xf32>
    %transposed = linalg.transpose ins(%cst_22 : tensor<8x16xf32>) outs(%15 : tensor<16x8xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<2x8xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %18 = linalg.matmul ins(%14, %transposed : tensor<2x16xf32>, tensor<16x8xf32>) outs(%17 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_21 : tensor<2x8xf32>, tensor<8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.cmpf ugt, %in, %cst : f32
      %73 = arith.select %72, %in, %cst : f32
      linalg.yield %73 : f32
    } -> tensor<2x8xf32>
    %21 = tensor.empty() : tensor<8x256xf32>
    %transposed_34 = linalg.transpose ins(%cst_20 : tensor<256x8xf32>) outs(%21 : tensor<8x256xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<2x256xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %24 = linalg.matmul ins(%20, %transposed_34 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%23 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_19 : tensor<2x256xf32>, tensor<256xf32>) outs(%22 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x256xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<2x256xf32>) outs(%22 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.negf %in : f32
      %73 = math.exp %72 : f32
      %74 = arith.addf %73, %cst_0 : f32
      %75 = arith.divf %cst_0, %74 : f32
      linalg.yield %75 : f32
    } -> tensor<2x256xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x256xf32>) outs(%22 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.mulf %in, %cst_30 : f32
      linalg.yield %72 : f32
    } -> tensor<2x256xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<2x256xf32>) outs(%22 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.subf %in, %cst_0 : f32
      linalg.yield %72 : f32
    } -> tensor<2x256xf32>
    %expanded_35 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %29 = tensor.empty() : tensor<2x4x64xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %cst_18 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%29 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x64xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_17 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%29 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x64xf32>
    %expanded_36 = tensor.expand_shape %31 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_36[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_36[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_36[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_36[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_37 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_38 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_42 = tensor.collapse_shape %extracted_slice_39 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %10 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %collapsed_41 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %10 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %collapsed_42 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.cmpf ogt, %in, %in_64 : f32
      %73 = arith.select %72, %in, %in_64 : f32
      linalg.yield %73 : f32
    } -> tensor<2x64x12x14xf32>
    %padded = tensor.pad %36 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x64x12x14xf32> to tensor<2x64x14x16xf32>
    %collapsed_43 = tensor.collapse_shape %cst_16 [[0, 1], [2], [3]] : tensor<64x1x3x3xf32> into tensor<64x3x3xf32>
    %37 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_43 : tensor<2x64x14x16xf32>, tensor<64x3x3xf32>) outs(%1 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_14 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.truncf %cst_25 : f64 to f32
      %73 = arith.addf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<64xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%38 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.sqrt %in : f32
      linalg.yield %72 : f32
    } -> tensor<64xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%39 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.cmpf one, %in, %cst : f32
      cf.assert %72, "unimplemented: tensor with zero element"
      %73 = arith.divf %cst_0, %in : f32
      linalg.yield %73 : f32
    } -> tensor<64xf32>
    %expanded_44 = tensor.expand_shape %cst_15 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_45 = tensor.expand_shape %40 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_44 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.subf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_45 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %expanded_46 = tensor.expand_shape %cst_13 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_46 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %expanded_47 = tensor.expand_shape %cst_12 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_47 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %transposed_48 = linalg.transpose ins(%cst_11 : tensor<8x16xf32>) outs(%15 : tensor<16x8xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%14, %transposed_48 : tensor<2x16xf32>, tensor<16x8xf32>) outs(%17 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_10 : tensor<2x8xf32>, tensor<8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<2x8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.cmpf ugt, %in, %cst : f32
      %73 = arith.select %72, %in, %cst : f32
      linalg.yield %73 : f32
    } -> tensor<2x8xf32>
    %transposed_49 = linalg.transpose ins(%cst_9 : tensor<256x8xf32>) outs(%21 : tensor<8x256xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%47, %transposed_49 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%23 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%48, %cst_8 : tensor<2x256xf32>, tensor<256xf32>) outs(%22 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x256xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<2x256xf32>) outs(%22 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.negf %in : f32
      %73 = math.exp %72 : f32
      %74 = arith.addf %73, %cst_0 : f32
      %75 = arith.divf %cst_0, %74 : f32
      linalg.yield %75 : f32
    } -> tensor<2x256xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<2x256xf32>) outs(%22 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.mulf %in, %cst_30 : f32
      linalg.yield %72 : f32
    } -> tensor<2x256xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<2x256xf32>) outs(%22 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.subf %in, %cst_0 : f32
      linalg.yield %72 : f32
    } -> tensor<2x256xf32>
    %expanded_50 = tensor.expand_shape %52 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %cst_7 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%29 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x64xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %cst_6 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%29 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x64xf32>
    %expanded_51 = tensor.expand_shape %54 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice_52 = tensor.extract_slice %expanded_51[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_53 = tensor.extract_slice %expanded_51[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_54 = tensor.extract_slice %expanded_51[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_55 = tensor.extract_slice %expanded_51[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_56 = tensor.collapse_shape %extracted_slice_52 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_57 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_54 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_59 = tensor.collapse_shape %extracted_slice_55 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_56, %44 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %collapsed_58 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_57, %44 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %collapsed_59 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x64x12x14xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.cmpf ogt, %in, %in_64 : f32
      %73 = arith.select %72, %in, %in_64 : f32
      linalg.yield %73 : f32
    } -> tensor<2x64x12x14xf32>
    %60 = tensor.empty() : tensor<2x16x12x14xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %62 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%59, %cst_5 : tensor<2x64x12x14xf32>, tensor<16x64x1x1xf32>) outs(%61 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %63 = tensor.empty() : tensor<16xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_3 : tensor<16xf32>) outs(%63 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.truncf %cst_25 : f64 to f32
      %73 = arith.addf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<16xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%64 : tensor<16xf32>) outs(%63 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.sqrt %in : f32
      linalg.yield %72 : f32
    } -> tensor<16xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%65 : tensor<16xf32>) outs(%63 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.cmpf one, %in, %cst : f32
      cf.assert %72, "unimplemented: tensor with zero element"
      %73 = arith.divf %cst_0, %in : f32
      linalg.yield %73 : f32
    } -> tensor<16xf32>
    %expanded_60 = tensor.expand_shape %cst_4 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_61 = tensor.expand_shape %66 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_60 : tensor<2x16x12x14xf32>, tensor<16x1x1xf32>) outs(%60 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.subf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x16x12x14xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_61 : tensor<2x16x12x14xf32>, tensor<16x1x1xf32>) outs(%60 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x16x12x14xf32>
    %expanded_62 = tensor.expand_shape %cst_2 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_62 : tensor<2x16x12x14xf32>, tensor<16x1x1xf32>) outs(%60 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.mulf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x16x12x14xf32>
    %expanded_63 = tensor.expand_shape %cst_1 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_63 : tensor<2x16x12x14xf32>, tensor<16x1x1xf32>) outs(%60 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x16x12x14xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %70 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%60 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %72 = arith.addf %in, %in_64 : f32
      linalg.yield %72 : f32
    } -> tensor<2x16x12x14xf32>
    return %71 : tensor<2x16x12x14xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_8_torch.float32_1: "0x04000000E45B103EBC94CBBD46074EBE68D8EEBD34AC503E4E6250BEA457223E34C9B4BD",
      torch_tensor_64_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_1: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_8_torch.float32: "0x040000009669353EDC5FABBD80C4233B4C4A79BED06EA6BD80CD573E32D665BE38CF003E",
      torch_tensor_64_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
