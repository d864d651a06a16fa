// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[-0.888849854, -0.434281945, -0.922391057, -0.616721153], [0.937233448, -0.962467432, -0.49952054, -0.032464385], [0.617618442, 0.599899054, -0.0675221682, 0.699781179], [-0.0697138309, 0.787818193, -0.104161739, -0.932534456]]> : tensor<4x4xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_6 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_7 = arith.constant dense<[[0.658147633, 0.434425592, -0.540798247, 0.248967081, -0.701460182, -0.241662443, -0.525420487, 0.679895102], [-0.648394286, 0.610509335, -0.306699753, 0.249964446, 0.200149983, 0.366759747, -0.490302444, -0.16692099], [0.392307907, -0.574270666, 0.276932597, -0.144690543, 0.0418259427, 0.205309689, -0.448229611, 0.292636603], [0.166337177, -0.113881119, -0.226717085, 0.392379403, -0.574558735, -0.0311958324, 0.242658705, -0.142978624]]> : tensor<4x8xf32>
    %cst_8 = arith.constant dense<[-0.313316703, 0.223860368, 0.236152112, 0.287262708]> : tensor<4xf32>
    %cst_9 = arith.constant dense<[-0.254980206, -0.241249323, -0.201352775, -0.268565714]> : tensor<4xf32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.divf %in, %cst_10 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_8 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %26 = arith.addf %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.cmpf ugt, %in, %cst : f32
      %27 = arith.select %26, %in, %cst : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %10 = linalg.matmul ins(%9, %cst_2 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_9 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %26 = arith.addf %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.negf %in : f32
      %27 = math.exp %26 : f32
      %28 = arith.addf %27, %cst_0 : f32
      %29 = arith.divf %cst_0, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_4 : tensor<2x4xf32>, tensor<f32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %26 = arith.mulf %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3 : tensor<2x4xf32>, tensor<f32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %26 = arith.subf %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_5 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %26 = arith.mulf %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %26 = arith.addf %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %17 = tensor.empty() : tensor<7x8x5x2xf32>
    %transposed_11 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%17 : tensor<7x8x5x2xf32>) permutation = [3, 1, 2, 0] 
    %expanded = tensor.expand_shape %transposed_11 [[0], [1], [2], [3, 4]] output_shape [7, 8, 5, 2, 1] : tensor<7x8x5x2xf32> into tensor<7x8x5x2x1xf32>
    %extracted_slice = tensor.extract_slice %16[0, 0] [2, 2] [1, 1] : tensor<2x4xf32> to tensor<2x2xf32>
    %18 = tensor.empty() : tensor<7x8x5x2x2xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %extracted_slice : tensor<7x8x5x2x1xf32>, tensor<2x2xf32>) outs(%18 : tensor<7x8x5x2x2xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %26 = arith.mulf %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<7x8x5x2x2xf32>
    %extracted_slice_12 = tensor.extract_slice %16[0, 2] [2, 2] [1, 1] : tensor<2x4xf32> to tensor<2x2xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %extracted_slice_12 : tensor<7x8x5x2x2xf32>, tensor<2x2xf32>) outs(%18 : tensor<7x8x5x2x2xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %26 = arith.addf %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<7x8x5x2x2xf32>
    %21 = tensor.empty() : tensor<7x8x5x2xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<7x8x5x2xi64>) -> tensor<7x8x5x2xi64>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%17 : tensor<7x8x5x2xf32>) -> tensor<7x8x5x2xf32>
    %24:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<7x8x5x2x2xf32>) outs(%23, %22 : tensor<7x8x5x2xf32>, tensor<7x8x5x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %26 = linalg.index 4 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_14 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<7x8x5x2xf32>, tensor<7x8x5x2xi64>)
    %25 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_13 = linalg.transpose ins(%24#0 : tensor<7x8x5x2xf32>) outs(%25 : tensor<2x8x5x7xf32>) permutation = [3, 1, 2, 0] 
    return %transposed_13 : tensor<2x8x5x7xf32>
  }
}

