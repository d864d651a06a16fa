// raises: dyrelu.b x 2
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x16x12x14xf32>, %arg1: tensor<6x2x24xf32>) -> tensor<2x16x12x14xf32> {
    %cst = arith.constant dense<1.629983e-01> : tensor<256x8xf32>
    %cst_0 = arith.constant dense<-6.147670e-02> : tensor<256x8xf32>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_7 = arith.constant dense<-6.819148e-02> : tensor<16x64x1x1xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_3> : tensor<4x1xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_2> : tensor<4x1xf32>
    %cst_10 = arith.constant dense<1.738541e-01> : tensor<256xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_12 = arith.constant dense<6.399536e-02> : tensor<8x24xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_64_torch.float32_7> : tensor<64xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_64_torch.float32_6> : tensor<64xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_64_torch.float32_5> : tensor<64xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_64_torch.float32_4> : tensor<64xf32>
    %cst_17 = arith.constant dense<-1.330290e-01> : tensor<64x1x3x3xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_1> : tensor<4x1xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_4_1_torch.float32> : tensor<4x1xf32>
    %cst_20 = arith.constant dense<1.222653e-01> : tensor<256xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_22 = arith.constant dense<1.954953e-03> : tensor<8x24xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_64_torch.float32_3> : tensor<64xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_64_torch.float32_2> : tensor<64xf32>
    %cst_25 = arith.constant 1.000000e-05 : f64
    %cst_26 = arith.constant dense_resource<torch_tensor_64_torch.float32_1> : tensor<64xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_28 = arith.constant dense<-1.871705e-03> : tensor<64x16x1x1xf32>
    %cst_29 = arith.constant 2.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0] [1, 2, 24] [1, 1, 1] : tensor<6x2x24xf32> to tensor<1x2x24xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x24xf32> into tensor<2x24xf32>
    %0 = tensor.empty() : tensor<2x64x12x14xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_28 : tensor<2x16x12x14xf32>, tensor<64x16x1x1xf32>) outs(%1 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %3 = tensor.empty() : tensor<64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_26 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.truncf %cst_25 : f64 to f32
      %69 = arith.addf %in, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.sqrt %in : f32
      linalg.yield %68 : f32
    } -> tensor<64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf one, %in, %cst_1 : f32
      cf.assert %68, "unimplemented: tensor with zero element"
      %69 = arith.divf %cst_2, %in : f32
      linalg.yield %69 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %cst_27 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_30 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.subf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_30 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %expanded_31 = tensor.expand_shape %cst_24 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_31 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %expanded_32 = tensor.expand_shape %cst_23 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_32 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %11 = tensor.empty() : tensor<24x8xf32>
    %transposed = linalg.transpose ins(%cst_22 : tensor<8x24xf32>) outs(%11 : tensor<24x8xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x8xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<2x24xf32>, tensor<24x8xf32>) outs(%13 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_21 : tensor<2x8xf32>, tensor<8xf32>) outs(%12 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x8xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x8xf32>) outs(%12 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf ugt, %in, %cst_1 : f32
      %69 = arith.select %68, %in, %cst_1 : f32
      linalg.yield %69 : f32
    } -> tensor<2x8xf32>
    %17 = tensor.empty() : tensor<8x256xf32>
    %transposed_33 = linalg.transpose ins(%cst_0 : tensor<256x8xf32>) outs(%17 : tensor<8x256xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<2x256xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %20 = linalg.matmul ins(%16, %transposed_33 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%19 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_20 : tensor<2x256xf32>, tensor<256xf32>) outs(%18 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x256xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x256xf32>) outs(%18 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.negf %in : f32
      %69 = math.exp %68 : f32
      %70 = arith.addf %69, %cst_2 : f32
      %71 = arith.divf %cst_2, %70 : f32
      linalg.yield %71 : f32
    } -> tensor<2x256xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x256xf32>) outs(%18 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_29 : f32
      linalg.yield %68 : f32
    } -> tensor<2x256xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x256xf32>) outs(%18 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.subf %in, %cst_2 : f32
      linalg.yield %68 : f32
    } -> tensor<2x256xf32>
    %expanded_34 = tensor.expand_shape %24 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %25 = tensor.empty() : tensor<2x4x64xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %cst_19 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%25 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x64xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %cst_18 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%25 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x64xf32>
    %expanded_35 = tensor.expand_shape %27 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_35[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_35[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_35[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_35[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_37 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_42 = tensor.collapse_shape %extracted_slice_38 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_43 = tensor.collapse_shape %extracted_slice_39 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %10 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %collapsed_42 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %10 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %collapsed_43 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.cmpf ogt, %in, %in_65 : f32
      %69 = arith.select %68, %in, %in_65 : f32
      linalg.yield %69 : f32
    } -> tensor<2x64x12x14xf32>
    %padded = tensor.pad %32 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x64x12x14xf32> to tensor<2x64x14x16xf32>
    %collapsed_44 = tensor.collapse_shape %cst_17 [[0, 1], [2], [3]] : tensor<64x1x3x3xf32> into tensor<64x3x3xf32>
    %33 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_44 : tensor<2x64x14x16xf32>, tensor<64x3x3xf32>) outs(%1 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_15 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.truncf %cst_25 : f64 to f32
      %69 = arith.addf %in, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<64xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%34 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.sqrt %in : f32
      linalg.yield %68 : f32
    } -> tensor<64xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%35 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf one, %in, %cst_1 : f32
      cf.assert %68, "unimplemented: tensor with zero element"
      %69 = arith.divf %cst_2, %in : f32
      linalg.yield %69 : f32
    } -> tensor<64xf32>
    %expanded_45 = tensor.expand_shape %cst_16 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_46 = tensor.expand_shape %36 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_45 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.subf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_46 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %expanded_47 = tensor.expand_shape %cst_14 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_47 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %expanded_48 = tensor.expand_shape %cst_13 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_48 : tensor<2x64x12x14xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %transposed_49 = linalg.transpose ins(%cst_12 : tensor<8x24xf32>) outs(%11 : tensor<24x8xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_49 : tensor<2x24xf32>, tensor<24x8xf32>) outs(%13 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %cst_11 : tensor<2x8xf32>, tensor<8xf32>) outs(%12 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x8xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<2x8xf32>) outs(%12 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf ugt, %in, %cst_1 : f32
      %69 = arith.select %68, %in, %cst_1 : f32
      linalg.yield %69 : f32
    } -> tensor<2x8xf32>
    %transposed_50 = linalg.transpose ins(%cst : tensor<256x8xf32>) outs(%17 : tensor<8x256xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%43, %transposed_50 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%19 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%44, %cst_10 : tensor<2x256xf32>, tensor<256xf32>) outs(%18 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x256xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<2x256xf32>) outs(%18 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.negf %in : f32
      %69 = math.exp %68 : f32
      %70 = arith.addf %69, %cst_2 : f32
      %71 = arith.divf %cst_2, %70 : f32
      linalg.yield %71 : f32
    } -> tensor<2x256xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<2x256xf32>) outs(%18 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_29 : f32
      linalg.yield %68 : f32
    } -> tensor<2x256xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<2x256xf32>) outs(%18 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.subf %in, %cst_2 : f32
      linalg.yield %68 : f32
    } -> tensor<2x256xf32>
    %expanded_51 = tensor.expand_shape %48 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %cst_9 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%25 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x64xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %cst_8 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%25 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x64xf32>
    %expanded_52 = tensor.expand_shape %50 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice_53 = tensor.extract_slice %expanded_52[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_54 = tensor.extract_slice %expanded_52[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_55 = tensor.extract_slice %expanded_52[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_56 = tensor.extract_slice %expanded_52[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_57 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_54 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_59 = tensor.collapse_shape %extracted_slice_55 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_60 = tensor.collapse_shape %extracted_slice_56 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_57, %40 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %collapsed_59 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_58, %40 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %collapsed_60 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64x12x14xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.cmpf ogt, %in, %in_65 : f32
      %69 = arith.select %68, %in, %in_65 : f32
      linalg.yield %69 : f32
    } -> tensor<2x64x12x14xf32>
    %56 = tensor.empty() : tensor<2x16x12x14xf32>
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %58 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%55, %cst_7 : tensor<2x64x12x14xf32>, tensor<16x64x1x1xf32>) outs(%57 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %59 = tensor.empty() : tensor<16xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<16xf32>) outs(%59 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.truncf %cst_25 : f64 to f32
      %69 = arith.addf %in, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<16xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%60 : tensor<16xf32>) outs(%59 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.sqrt %in : f32
      linalg.yield %68 : f32
    } -> tensor<16xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%61 : tensor<16xf32>) outs(%59 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf one, %in, %cst_1 : f32
      cf.assert %68, "unimplemented: tensor with zero element"
      %69 = arith.divf %cst_2, %in : f32
      linalg.yield %69 : f32
    } -> tensor<16xf32>
    %expanded_61 = tensor.expand_shape %cst_6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_62 = tensor.expand_shape %62 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_61 : tensor<2x16x12x14xf32>, tensor<16x1x1xf32>) outs(%56 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.subf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_62 : tensor<2x16x12x14xf32>, tensor<16x1x1xf32>) outs(%56 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %expanded_63 = tensor.expand_shape %cst_4 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_63 : tensor<2x16x12x14xf32>, tensor<16x1x1xf32>) outs(%56 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.mulf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %expanded_64 = tensor.expand_shape %cst_3 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_64 : tensor<2x16x12x14xf32>, tensor<16x1x1xf32>) outs(%56 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %66 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%56 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %68 = arith.addf %in, %in_65 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    return %67 : tensor<2x16x12x14xf32>
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
      torch_tensor_8_torch.float32_1: "0x04000000E3CD96BD46BD093E06ED57BD1DC80B3EE086C9BDFD4811BE069F2ABEA367D5BD",
      torch_tensor_64_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_1: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_8_torch.float32: "0x0400000095384ABE74EB0A3D82C2D1BD2BE4733C6788853DCDE46CBD56BA0D3E259AD9BC",
      torch_tensor_64_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

