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
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<[[1.000000e+00], [1.000000e+00], [5.000000e-01], [5.000000e-01]]> : tensor<4x1xf32>
    %cst_4 = arith.constant dense<[[1.000000e+00], [0.000000e+00], [0.000000e+00], [0.000000e+00]]> : tensor<4x1xf32>
    %cst_5 = arith.constant dense<1.954953e-03> : tensor<8x24xf32>
    %cst_6 = arith.constant dense<[-0.197481468, 0.0339159518, -0.102421775, 0.0148859425, 0.0652015731, -0.0578353889, 0.138406128, -0.0265627597]> : tensor<8xf32>
    %cst_7 = arith.constant dense<-6.147670e-02> : tensor<256x8xf32>
    %cst_8 = arith.constant dense<1.222653e-01> : tensor<256xf32>
    %cst_9 = arith.constant dense<6.399536e-02> : tensor<8x24xf32>
    %cst_10 = arith.constant dense<[-0.0736348853, 0.134511083, -0.0527162775, 0.136505559, -0.0984017848, -0.141879991, -0.166622251, -0.104201578]> : tensor<8xf32>
    %cst_11 = arith.constant dense<1.629983e-01> : tensor<256x8xf32>
    %cst_12 = arith.constant dense<1.738541e-01> : tensor<256xf32>
    %cst_13 = arith.constant dense<-1.871696e-03> : tensor<64x16x1x1xf32>
    %cst_14 = arith.constant dense<-6.819114e-02> : tensor<16x64x1x1xf32>
    %cst_15 = arith.constant dense<0> : tensor<1xi64>
    %cst_16 = arith.constant dense<0.000000e+00> : tensor<2x64x12x14xf32>
    %cst_17 = arith.constant dense<-1.330283e-01> : tensor<64x3x3xf32>
    %cst_18 = arith.constant dense<0.000000e+00> : tensor<2x16x12x14xf32>
    %0 = tensor.empty() : tensor<1x2x24xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<1xi64>) outs(%0 : tensor<1x2x24xf32>) {
    ^bb0(%in: i64, %out: f32):
      %45 = arith.index_cast %in : i64 to index
      %46 = linalg.index 1 : index
      %47 = linalg.index 2 : index
      %extracted = tensor.extract %arg1[%45, %46, %47] : tensor<6x2x24xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x24xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<1x2x24xf32> into tensor<2x24xf32>
    %2 = tensor.empty() : tensor<2x64x12x14xf32>
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_13 : tensor<2x16x12x14xf32>, tensor<64x16x1x1xf32>) outs(%cst_16 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %4 = tensor.empty() : tensor<24x8xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<8x24xf32>) outs(%4 : tensor<24x8xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x8xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<2x24xf32>, tensor<24x8xf32>) outs(%6 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<2x8xf32>, tensor<8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf ugt, %in, %cst : f32
      %46 = arith.select %45, %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<2x8xf32>
    %10 = tensor.empty() : tensor<8x256xf32>
    %transposed_19 = linalg.transpose ins(%cst_7 : tensor<256x8xf32>) outs(%10 : tensor<8x256xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x256xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %13 = linalg.matmul ins(%9, %transposed_19 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%12 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_8 : tensor<2x256xf32>, tensor<256xf32>) outs(%11 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x256xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x256xf32>) outs(%11 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      %46 = math.exp %45 : f32
      %47 = arith.addf %46, %cst_0 : f32
      %48 = arith.divf %cst_0, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x256xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_2 : tensor<2x256xf32>, tensor<f32>) outs(%11 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.mulf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x256xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_1 : tensor<2x256xf32>, tensor<f32>) outs(%11 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.subf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x256xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %18 = tensor.empty() : tensor<2x4x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%18 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.mulf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_4 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%18 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x64xf32>
    %expanded_20 = tensor.expand_shape %20 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_20[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_20[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_21 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_23 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24, %3 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.mulf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x12x14xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %collapsed_26 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x12x14xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %3 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.mulf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x12x14xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %collapsed_27 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x12x14xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.cmpf ogt, %in, %in_40 : f32
      %46 = arith.select %45, %in, %in_40 : f32
      linalg.yield %46 : f32
    } -> tensor<2x64x12x14xf32>
    %padded = tensor.pad %25 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<2x64x12x14xf32> to tensor<2x64x14x16xf32>
    %26 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_17 : tensor<2x64x14x16xf32>, tensor<64x3x3xf32>) outs(%cst_16 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %transposed_28 = linalg.transpose ins(%cst_9 : tensor<8x24xf32>) outs(%4 : tensor<24x8xf32>) permutation = [1, 0] 
    %27 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<2x24xf32>, tensor<24x8xf32>) outs(%6 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %cst_10 : tensor<2x8xf32>, tensor<8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf ugt, %in, %cst : f32
      %46 = arith.select %45, %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<2x8xf32>
    %transposed_29 = linalg.transpose ins(%cst_11 : tensor<256x8xf32>) outs(%10 : tensor<8x256xf32>) permutation = [1, 0] 
    %30 = linalg.matmul ins(%29, %transposed_29 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%12 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_12 : tensor<2x256xf32>, tensor<256xf32>) outs(%11 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x256xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x256xf32>) outs(%11 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      %46 = math.exp %45 : f32
      %47 = arith.addf %46, %cst_0 : f32
      %48 = arith.divf %cst_0, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x256xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_2 : tensor<2x256xf32>, tensor<f32>) outs(%11 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.mulf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x256xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%33, %cst_1 : tensor<2x256xf32>, tensor<f32>) outs(%11 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.subf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x256xf32>
    %expanded_30 = tensor.expand_shape %34 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %cst_3 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%18 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.mulf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %cst_4 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%18 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x64xf32>
    %expanded_31 = tensor.expand_shape %36 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_31[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_33 = tensor.extract_slice %expanded_31[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_34 = tensor.extract_slice %expanded_31[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_31[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_32 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_38 = tensor.collapse_shape %extracted_slice_34 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_36, %26 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.mulf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x12x14xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %collapsed_38 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x12x14xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37, %26 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.mulf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x12x14xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %collapsed_39 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x12x14xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%2 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.cmpf ogt, %in, %in_40 : f32
      %46 = arith.select %45, %in, %in_40 : f32
      linalg.yield %46 : f32
    } -> tensor<2x64x12x14xf32>
    %42 = tensor.empty() : tensor<2x16x12x14xf32>
    %43 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%41, %cst_14 : tensor<2x64x12x14xf32>, tensor<16x64x1x1xf32>) outs(%cst_18 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %43 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%42 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %45 = arith.addf %in, %in_40 : f32
      linalg.yield %45 : f32
    } -> tensor<2x16x12x14xf32>
    return %44 : tensor<2x16x12x14xf32>
  }
}

