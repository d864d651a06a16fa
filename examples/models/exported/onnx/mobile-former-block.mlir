// raises: dyrelu.b x 2
#map = affine_map<(d0, d1, d2) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x16x12x14xf32>, %arg1: tensor<6x2x24xf32>) -> tensor<2x16x12x14xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<-1.871696e-03> : tensor<64x16x1x1xf32>
    %cst_2 = arith.constant dense<1.954953e-03> : tensor<8x24xf32>
    %cst_3 = arith.constant dense<[-0.197481468, 0.0339159518, -0.102421775, 0.0148859425, 0.0652015731, -0.0578353889, 0.138406128, -0.0265627597]> : tensor<8xf32>
    %cst_4 = arith.constant dense<-6.147670e-02> : tensor<256x8xf32>
    %cst_5 = arith.constant dense<1.222653e-01> : tensor<256xf32>
    %cst_6 = arith.constant dense<6.399536e-02> : tensor<8x24xf32>
    %cst_7 = arith.constant dense<[-0.0736348853, 0.134511083, -0.0527162775, 0.136505559, -0.0984017848, -0.141879991, -0.166622251, -0.104201578]> : tensor<8xf32>
    %cst_8 = arith.constant dense<1.629983e-01> : tensor<256x8xf32>
    %cst_9 = arith.constant dense<1.738541e-01> : tensor<256xf32>
    %cst_10 = arith.constant dense<-6.819114e-02> : tensor<16x64x1x1xf32>
    %cst_11 = arith.constant dense<[[1.000000e+00], [1.000000e+00], [5.000000e-01], [5.000000e-01]]> : tensor<4x1xf32>
    %cst_12 = arith.constant dense<[[1.000000e+00], [0.000000e+00], [0.000000e+00], [0.000000e+00]]> : tensor<4x1xf32>
    %cst_13 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_14 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = arith.constant dense<0> : tensor<1xi64>
    %cst_16 = arith.constant dense<-1.330283e-01> : tensor<64x3x3xf32>
    %0 = tensor.empty() : tensor<1x2x24xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<1xi64>) outs(%0 : tensor<1x2x24xf32>) {
    ^bb0(%in: i64, %out: f32):
      %47 = arith.index_cast %in : i64 to index
      %48 = linalg.index 1 : index
      %49 = linalg.index 2 : index
      %extracted = tensor.extract %arg1[%47, %48, %49] : tensor<6x2x24xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x24xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<1x2x24xf32> into tensor<2x24xf32>
    %2 = tensor.empty() : tensor<2x64x12x14xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_1 : tensor<2x16x12x14xf32>, tensor<64x16x1x1xf32>) outs(%3 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %5 = tensor.empty() : tensor<24x8xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<8x24xf32>) outs(%5 : tensor<24x8xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<2x8xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed : tensor<2x24xf32>, tensor<24x8xf32>) outs(%7 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_3 : tensor<2x8xf32>, tensor<8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.cmpf ugt, %in, %cst : f32
      %48 = arith.select %47, %in, %cst : f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %11 = tensor.empty() : tensor<8x256xf32>
    %transposed_17 = linalg.transpose ins(%cst_4 : tensor<256x8xf32>) outs(%11 : tensor<8x256xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x256xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %14 = linalg.matmul ins(%10, %transposed_17 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%13 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_5 : tensor<2x256xf32>, tensor<256xf32>) outs(%12 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x256xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x256xf32>) outs(%12 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.negf %in : f32
      %48 = math.exp %47 : f32
      %49 = arith.addf %48, %cst_0 : f32
      %50 = arith.divf %cst_0, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<2x256xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_13 : tensor<2x256xf32>, tensor<f32>) outs(%12 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.mulf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x256xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_14 : tensor<2x256xf32>, tensor<f32>) outs(%12 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.subf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x256xf32>
    %expanded = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %19 = tensor.empty() : tensor<2x4x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_11 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%19 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.mulf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_12 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%19 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x64xf32>
    %expanded_18 = tensor.expand_shape %21 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_18[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_18[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_18[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %4 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.mulf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x12x14xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %collapsed_23 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x12x14xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21, %4 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.mulf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x12x14xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %collapsed_25 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x12x14xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.cmpf ogt, %in, %in_38 : f32
      %48 = arith.select %47, %in, %in_38 : f32
      linalg.yield %48 : f32
    } -> tensor<2x64x12x14xf32>
    %padded = tensor.pad %26 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<2x64x12x14xf32> to tensor<2x64x14x16xf32>
    %27 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_16 : tensor<2x64x14x16xf32>, tensor<64x3x3xf32>) outs(%3 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %transposed_26 = linalg.transpose ins(%cst_6 : tensor<8x24xf32>) outs(%5 : tensor<24x8xf32>) permutation = [1, 0] 
    %28 = linalg.matmul ins(%collapsed, %transposed_26 : tensor<2x24xf32>, tensor<24x8xf32>) outs(%7 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %cst_7 : tensor<2x8xf32>, tensor<8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.cmpf ugt, %in, %cst : f32
      %48 = arith.select %47, %in, %cst : f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %transposed_27 = linalg.transpose ins(%cst_8 : tensor<256x8xf32>) outs(%11 : tensor<8x256xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%30, %transposed_27 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%13 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_9 : tensor<2x256xf32>, tensor<256xf32>) outs(%12 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x256xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<2x256xf32>) outs(%12 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.negf %in : f32
      %48 = math.exp %47 : f32
      %49 = arith.addf %48, %cst_0 : f32
      %50 = arith.divf %cst_0, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<2x256xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%33, %cst_13 : tensor<2x256xf32>, tensor<f32>) outs(%12 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.mulf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x256xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%34, %cst_14 : tensor<2x256xf32>, tensor<f32>) outs(%12 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.subf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x256xf32>
    %expanded_28 = tensor.expand_shape %35 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %cst_11 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%19 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.mulf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %cst_12 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%19 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x64xf32>
    %expanded_29 = tensor.expand_shape %37 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_29[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_32 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_34 = tensor.extract_slice %expanded_29[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_35 = tensor.collapse_shape %extracted_slice_34 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_29[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_31, %27 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.mulf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x12x14xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %collapsed_35 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x12x14xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33, %27 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.mulf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x12x14xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %collapsed_37 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x12x14xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.cmpf ogt, %in, %in_38 : f32
      %48 = arith.select %47, %in, %in_38 : f32
      linalg.yield %48 : f32
    } -> tensor<2x64x12x14xf32>
    %43 = tensor.empty() : tensor<2x16x12x14xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %45 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%42, %cst_10 : tensor<2x64x12x14xf32>, tensor<16x64x1x1xf32>) outs(%44 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %45 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%43 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %47 = arith.addf %in, %in_38 : f32
      linalg.yield %47 : f32
    } -> tensor<2x16x12x14xf32>
    return %46 : tensor<2x16x12x14xf32>
  }
}

