// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<2x32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_torch.float32_3> : tensor<32xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32_2> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_32_4_1_1_torch.float32> : tensor<32x4x1x1xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_10 = arith.constant 1.000000e-05 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_14 = arith.constant 3.500000e+01 : f32
    %cst_15 = arith.constant 3.000000e+00 : f32
    %cst_16 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_14 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %cst_13 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%5 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %7 = tensor.empty() : tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_11 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_10 : f64 to f32
      %46 = arith.addf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.sqrt %in : f32
      linalg.yield %45 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf one, %in, %cst : f32
      cf.assert %45, "unimplemented: tensor with zero element"
      %46 = arith.divf %cst_0, %in : f32
      linalg.yield %46 : f32
    } -> tensor<4xf32>
    %expanded_17 = tensor.expand_shape %cst_12 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %expanded_18 = tensor.expand_shape %10 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_17 : tensor<2x4x1x1xf32>, tensor<4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.subf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_18 : tensor<2x4x1x1xf32>, tensor<4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.mulf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x1xf32>
    %expanded_19 = tensor.expand_shape %cst_9 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_19 : tensor<2x4x1x1xf32>, tensor<4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.mulf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x1xf32>
    %expanded_20 = tensor.expand_shape %cst_8 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_20 : tensor<2x4x1x1xf32>, tensor<4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.addf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf ugt, %in, %cst : f32
      %46 = arith.select %45, %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x1x1xf32>
    %16 = tensor.empty() : tensor<2x32x1x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x32x1x1xf32>) -> tensor<2x32x1x1xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%15, %cst_7 : tensor<2x4x1x1xf32>, tensor<32x4x1x1xf32>) outs(%17 : tensor<2x32x1x1xf32>) -> tensor<2x32x1x1xf32>
    %19 = tensor.empty() : tensor<32xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_5 : tensor<32xf32>) outs(%19 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_10 : f64 to f32
      %46 = arith.addf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<32xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%20 : tensor<32xf32>) outs(%19 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.sqrt %in : f32
      linalg.yield %45 : f32
    } -> tensor<32xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%21 : tensor<32xf32>) outs(%19 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf one, %in, %cst : f32
      cf.assert %45, "unimplemented: tensor with zero element"
      %46 = arith.divf %cst_0, %in : f32
      linalg.yield %46 : f32
    } -> tensor<32xf32>
    %expanded_21 = tensor.expand_shape %cst_6 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_22 = tensor.expand_shape %22 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_21 : tensor<2x32x1x1xf32>, tensor<32x1x1xf32>) outs(%16 : tensor<2x32x1x1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.subf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_22 : tensor<2x32x1x1xf32>, tensor<32x1x1xf32>) outs(%16 : tensor<2x32x1x1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.mulf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32x1x1xf32>
    %expanded_23 = tensor.expand_shape %cst_4 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_23 : tensor<2x32x1x1xf32>, tensor<32x1x1xf32>) outs(%16 : tensor<2x32x1x1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.mulf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32x1x1xf32>
    %expanded_24 = tensor.expand_shape %cst_3 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_24 : tensor<2x32x1x1xf32>, tensor<32x1x1xf32>) outs(%16 : tensor<2x32x1x1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.addf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32x1x1xf32>
    %collapsed = tensor.collapse_shape %26 [[0], [1, 2, 3]] : tensor<2x32x1x1xf32> into tensor<2x32xf32>
    %27 = tensor.empty() : tensor<2x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_15 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.cmpf ogt, %in, %in_39 : f32
      %46 = arith.select %45, %in, %in_39 : f32
      linalg.yield %46 : f32
    } -> tensor<2x32xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_2 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.cmpf olt, %in, %in_39 : f32
      %46 = arith.select %45, %in, %in_39 : f32
      linalg.yield %46 : f32
    } -> tensor<2x32xf32>
    %expanded_25 = tensor.expand_shape %31 [[0], [1, 2, 3, 4, 5]] output_shape [2, 2, 2, 8, 1, 1] : tensor<2x32xf32> into tensor<2x2x2x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_25[0, 0, 0, 0, 0, 0] [2, 1, 2, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xf32> to tensor<2x1x2x8x1x1xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xf32> into tensor<2x2x8x1x1xf32>
    %extracted_slice_27 = tensor.extract_slice %collapsed_26[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %32 = tensor.empty() : tensor<2x8x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.mulf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg0 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.addf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_29 = tensor.extract_slice %collapsed_26[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %35 = tensor.empty() : tensor<2x8x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_16 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.addf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_25[0, 1, 0, 0, 0, 0] [2, 1, 2, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xf32> to tensor<2x1x2x8x1x1xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xf32> into tensor<2x2x8x1x1xf32>
    %extracted_slice_33 = tensor.extract_slice %collapsed_32[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_34, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.mulf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_35 = tensor.extract_slice %collapsed_32[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_16 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %39 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %45 = arith.addf %in, %in_39 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %expanded_37 = tensor.expand_shape %37 [[0], [1], [2], [3, 4]] output_shape [2, 8, 5, 7, 1] : tensor<2x8x5x7xf32> into tensor<2x8x5x7x1xf32>
    %expanded_38 = tensor.expand_shape %40 [[0], [1], [2], [3, 4]] output_shape [2, 8, 5, 7, 1] : tensor<2x8x5x7xf32> into tensor<2x8x5x7x1xf32>
    %concat = tensor.concat dim(4) %expanded_37, %expanded_38 : (tensor<2x8x5x7x1xf32>, tensor<2x8x5x7x1xf32>) -> tensor<2x8x5x7x2xf32>
    %41 = tensor.empty() : tensor<2x8x5x7xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %43 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %44:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x8x5x7x2xf32>) outs(%43, %42 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %45 = linalg.index 4 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_39 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %44#0 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32_3: "0x04000000C08C8D3DEBCC183D95457B3DA7D950BDA72CE6BD28F995BD5D0EB13D8C4CA13D27758E3D9E6B823DF0514CBE12F3863DC7CB9ABD9C359ABBA19384BC63EE3D3D3086F2BD5F884BBD182EFC3C7B2E013DF036DBBD9FAB583EAE880C3D5867FCBD8CBE44BDEDD40BBE6B7F5EBEE213143DD88A8B3D1B13C23D1D0544BD960189BD",
      torch_tensor_32_torch.float32_2: "0x040000008CFAA63F3EFBA33FF30E543F827A843FD8FB3A3F737B913F3740833FE3B6633F331B403FE9D4303F13CD423F6602803FA64F283FCFC6693F57C0063F96CD263F80B7B43F7676A13FB325983FB24E9F3FD6D8AA3FC028313F83D2033F2FE81D3F1086BA3FE4E22B3F15765B3FBC74633F0232A03F28BEA83F8A75173FFFC7883F",
      torch_tensor_32_torch.float32_1: "0x04000000AC30093FE598C03FB6728E3F7774BC3F86451F3FA8FE933F49039A3F6934AB3FD91AF63FDA027A3F8000103F1629A23F3CBCE03F9809763FA658AF3F821AB93F3EFC023F1096FA3F8613F53F6AB10E3FE265CF3F298A7F3F3D1BE33FE928693F1631723FB26A413F4BC6D63FA8F0C93FD19F843F21EC673F168C643FDFE7A03F",
      torch_tensor_32_torch.float32: "0x04000000ABC4A9BD6F79B6BC5D51A23DA7B7233CEEF0253DA08D7F3DE0A04CBC14CA2DBE24A2B2BD6BBAC6BB8A4D20BCA069EC3D38EC513EC92F333E7341323EADD7A7BDE42EBCBC9232CD3C085DB4BD4B66003CF92D3DBD053637BCF945AC3D4AB621BEBD42EE3C349C853D180412BEFBE9083E1B0B66BDEFFC903D7A37B33D530BB83D",
      torch_tensor_32_4_1_1_torch.float32: "0x04000000B8E349BF3077EA3E6A87213F584D9CBE9AB81D3F9A2E65BFE8C263BFB851E3BEDC24433FF0D818BFB4C087BED0E2ECBD80FBB93C9430B73EA8615DBF7E094DBF58D633BE088834BF40530F3EC02C7D3EF0DDE33E9CDC363FCC58D3BE36B2293F707DCABE8A0F4EBFE88E8CBE00383B3F9EE04EBFD6EC603FF8D7323F94BD19BFF8E0A7BE6C7F783FF0AE0EBF8CD0593F72F3233F963B093F24B2ADBEBC1EEDBE98A3073E50A78BBD28EC6FBF908DE4BD38253DBF40C1EFBE2C50433FD6813BBF74CFA2BE9403903EEC2FB3BE0C976D3FC06C9D3D580927BFE431833EF4AC463F945D8ABEA474293FF6FD113F2EE45FBFC85626BFE8541A3FEAB70B3F68D8693FAA1607BF3CBC66BFA004A3BD2CA8FEBE2E3862BFC48A5ABF3802953EC04A3E3EC66763BF8EFD133FD49ADDBE80AA263C7E0128BF94D532BF3CECA03E664F433FF445E7BE8A2A62BF9C7D89BE1802493EF4A9533F1410793FD000F83DE0AF0A3DE0542E3D509E11BE70A5EB3D703B293EAC0C1BBF423B19BFCA0C623F30CC73BEB4D098BEEADA1ABF6EA8493F129759BFD4E119BF90C7F2BEC654023F3AD507BFC6E1733FA8E548BE6417CEBE3C8ADB3EB07B1FBED0AEF4BD4049463D04BD4BBF52AB57BF8071A2BDDC98D73E62F465BF3AF171BFFC8EC3BE40249CBCB4FB94BE18A07D3E60D9703FD876D9BEB8CE0BBE68141A3FBCB19BBE60D1DF3ED83498BE",
      torch_tensor_4_torch.float32_3: "0x0400000081DA873D8B8B1E3DAC78B53D3C6E82BC",
      torch_tensor_4_torch.float32_2: "0x040000005041B93F25F01D3F66A2A43FDDDAA23F",
      torch_tensor_4_torch.float32_1: "0x04000000F8FBFD3FA07EAA3F1550EB3F0CD0543F",
      torch_tensor_4_torch.float32: "0x0400000093E2053EA00C94BB3B456B3D92AE033E",
      torch_tensor_4_8_1_1_torch.float32: "0x040000007D63553E0B641E3E02D1FC3EBB3D3BBE974233BF102516BE276F0F3F64338E3E84B61DBECAD734BF2A542D3E8DAE23BE9374A03EA9F024BF3075CFBEE89F33BE3A767FBE3C2ED33EAB6DF83D27F8A6BE82D9283FBD4A4D3E159F2F3FC1CDB13E5E8CCBBE4007FEBED50E10BF1CB021BE1D893DBEAEF304BF5E23003EA1BE20BE"
    }
  }
#-}
