// raises: dyrelu.b x 2
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<-1.871696e-03> : tensor<64x16x1x1xf32>
    %cst_2 = arith.constant dense<2.394319e-03> : tensor<8x16xf32>
    %cst_3 = arith.constant dense<[0.177160591, -0.0836789309, 0.00249889493, -0.243447483, -0.0812660456, 0.210744858, -0.224449903, 0.125790477]> : tensor<8xf32>
    %cst_4 = arith.constant dense<-6.147670e-02> : tensor<256x8xf32>
    %cst_5 = arith.constant dense<1.222653e-01> : tensor<256xf32>
    %cst_6 = arith.constant dense<-1.253639e-01> : tensor<8x16xf32>
    %cst_7 = arith.constant dense<[0.140975535, -0.099404782, -0.201199621, -0.1166237, 0.203781903, -2.035000e-01, 0.158537447, -0.0882743895]> : tensor<8xf32>
    %cst_8 = arith.constant dense<2.950747e-01> : tensor<256x8xf32>
    %cst_9 = arith.constant dense<-1.566112e-01> : tensor<256xf32>
    %cst_10 = arith.constant dense<6.573942e-03> : tensor<16x64x1x1xf32>
    %cst_11 = arith.constant dense<[[1.000000e+00], [1.000000e+00], [5.000000e-01], [5.000000e-01]]> : tensor<4x1xf32>
    %cst_12 = arith.constant dense<[[1.000000e+00], [0.000000e+00], [0.000000e+00], [0.000000e+00]]> : tensor<4x1xf32>
    %cst_13 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_14 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = arith.constant 1.680000e+02 : f32
    %cst_16 = arith.constant dense<-2.805268e-01> : tensor<64x3x3xf32>
    %0 = tensor.empty() : tensor<2x64x12x14xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_1 : tensor<2x16x12x14xf32>, tensor<64x16x1x1xf32>) outs(%1 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %3 = tensor.empty() : tensor<2x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x16x12x14xf32>) outs(%4 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x16xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x16xf32>) outs(%3 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_15 : f32
      linalg.yield %49 : f32
    } -> tensor<2x16xf32>
    %7 = tensor.empty() : tensor<16x8xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<8x16xf32>) outs(%7 : tensor<16x8xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<2x8xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<2x16xf32>, tensor<16x8xf32>) outs(%9 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_3 : tensor<2x8xf32>, tensor<8xf32>) outs(%8 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x8xf32>) outs(%8 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<2x8xf32>
    %13 = tensor.empty() : tensor<8x256xf32>
    %transposed_17 = linalg.transpose ins(%cst_4 : tensor<256x8xf32>) outs(%13 : tensor<8x256xf32>) permutation = [1, 0] 
    %14 = tensor.empty() : tensor<2x256xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %16 = linalg.matmul ins(%12, %transposed_17 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%15 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_5 : tensor<2x256xf32>, tensor<256xf32>) outs(%14 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x256xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x256xf32>) outs(%14 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      %50 = math.exp %49 : f32
      %51 = arith.addf %50, %cst_0 : f32
      %52 = arith.divf %cst_0, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x256xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_13 : tensor<2x256xf32>, tensor<f32>) outs(%14 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.mulf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x256xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_14 : tensor<2x256xf32>, tensor<f32>) outs(%14 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.subf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x256xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %21 = tensor.empty() : tensor<2x4x64xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_11 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%21 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.mulf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x64xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_12 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%21 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x64xf32>
    %expanded_18 = tensor.expand_shape %23 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_18[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_18[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %2 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.mulf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x64x12x14xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %collapsed_22 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x64x12x14xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20, %2 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.mulf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x64x12x14xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %collapsed_24 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x64x12x14xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.cmpf ogt, %in, %in_37 : f32
      %50 = arith.select %49, %in, %in_37 : f32
      linalg.yield %50 : f32
    } -> tensor<2x64x12x14xf32>
    %padded = tensor.pad %28 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x64x12x14xf32> to tensor<2x64x14x16xf32>
    %29 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_16 : tensor<2x64x14x16xf32>, tensor<64x3x3xf32>) outs(%1 : tensor<2x64x12x14xf32>) -> tensor<2x64x12x14xf32>
    %transposed_25 = linalg.transpose ins(%cst_6 : tensor<8x16xf32>) outs(%7 : tensor<16x8xf32>) permutation = [1, 0] 
    %30 = linalg.matmul ins(%6, %transposed_25 : tensor<2x16xf32>, tensor<16x8xf32>) outs(%9 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_7 : tensor<2x8xf32>, tensor<8xf32>) outs(%8 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x8xf32>) outs(%8 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<2x8xf32>
    %transposed_26 = linalg.transpose ins(%cst_8 : tensor<256x8xf32>) outs(%13 : tensor<8x256xf32>) permutation = [1, 0] 
    %33 = linalg.matmul ins(%32, %transposed_26 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%15 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%33, %cst_9 : tensor<2x256xf32>, tensor<256xf32>) outs(%14 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x256xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<2x256xf32>) outs(%14 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      %50 = math.exp %49 : f32
      %51 = arith.addf %50, %cst_0 : f32
      %52 = arith.divf %cst_0, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x256xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_13 : tensor<2x256xf32>, tensor<f32>) outs(%14 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.mulf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x256xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%36, %cst_14 : tensor<2x256xf32>, tensor<f32>) outs(%14 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.subf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x256xf32>
    %expanded_27 = tensor.expand_shape %37 [[0], [1, 2]] output_shape [2, 4, 64] : tensor<2x256xf32> into tensor<2x4x64xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %cst_11 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%21 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.mulf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x64xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %cst_12 : tensor<2x4x64xf32>, tensor<4x1xf32>) outs(%21 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x64xf32>
    %expanded_28 = tensor.expand_shape %39 [[0], [1], [2, 3, 4]] output_shape [2, 4, 64, 1, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1x1xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_28[0, 0, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_28[0, 1, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_33 = tensor.extract_slice %expanded_28[0, 2, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_28[0, 3, 0, 0, 0] [2, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x64x1x1xf32> to tensor<2x1x64x1x1xf32>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2], [3], [4]] : tensor<2x1x64x1x1xf32> into tensor<2x64x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30, %29 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.mulf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x64x12x14xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %collapsed_34 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x64x12x14xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %29 : tensor<2x64x1x1xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.mulf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x64x12x14xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %collapsed_36 : tensor<2x64x12x14xf32>, tensor<2x64x1x1xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x64x12x14xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<2x64x12x14xf32>, tensor<2x64x12x14xf32>) outs(%0 : tensor<2x64x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.cmpf ogt, %in, %in_37 : f32
      %50 = arith.select %49, %in, %in_37 : f32
      linalg.yield %50 : f32
    } -> tensor<2x64x12x14xf32>
    %45 = tensor.empty() : tensor<2x16x12x14xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %47 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%44, %cst_10 : tensor<2x64x12x14xf32>, tensor<16x64x1x1xf32>) outs(%46 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %47 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%45 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %49 = arith.addf %in, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x16x12x14xf32>
    return %48 : tensor<2x16x12x14xf32>
  }
}

