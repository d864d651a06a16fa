// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<3> : tensor<1xi64>
    %cst_2 = arith.constant dense<2> : tensor<1xi64>
    %cst_3 = arith.constant dense<1> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[-0.376588345, -0.276783705, -0.994677066, -0.879803657], [-0.106145859, -0.466016412, 0.0157005787, -0.951984882], [0.90224576, -0.135003567, 0.232000351, -0.381093979], [0.00326144695, -0.826105952, 0.94737029, 0.275175214]]> : tensor<4x4xf32>
    %cst_6 = arith.constant dense<[[-0.641083657, 0.242032573, -0.578157246, -0.0997534096, 0.451044351, -0.131894097, 0.269639432, 0.304035127], [-0.477833301, 0.3930915, -0.290002763, 0.173645943, 0.046593342, 0.382691532, -0.48861903, 0.669297754], [-0.537929893, 0.133044273, -0.55424422, 0.02788857, -0.224561602, -0.489656866, -0.0552525781, -0.408006847], [0.469658583, -0.442078203, -0.299619257, 0.42919898, -0.0854299739, -0.337327451, 7.229870e-03, -0.0906437933]]> : tensor<4x8xf32>
    %cst_7 = arith.constant dense<[-0.174672812, -0.128331751, 0.0360740758, -0.0348879807]> : tensor<4xf32>
    %cst_8 = arith.constant dense<[-0.358854949, -0.491069734, -0.253811955, -0.0252292752]> : tensor<4xf32>
    %cst_9 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_10 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_11 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_12 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.divf %in, %cst_13 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_7 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.addf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %10 = linalg.matmul ins(%9, %cst_5 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_8 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.addf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.negf %in : f32
      %29 = math.exp %28 : f32
      %30 = arith.addf %29, %cst_0 : f32
      %31 = arith.divf %cst_0, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_11 : tensor<2x4xf32>, tensor<f32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.mulf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_12 : tensor<2x4xf32>, tensor<f32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.subf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_9 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.mulf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_10 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.addf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %17 = tensor.empty() : tensor<2x1xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%17 : tensor<2x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 0 : index
      %extracted = tensor.extract %16[%29, %28] : tensor<2x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1xf32>
    %expanded = tensor.expand_shape %18 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%17 : tensor<2x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 0 : index
      %extracted = tensor.extract %16[%29, %28] : tensor<2x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1xf32>
    %expanded_14 = tensor.expand_shape %19 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%17 : tensor<2x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 0 : index
      %extracted = tensor.extract %16[%29, %28] : tensor<2x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1xf32>
    %expanded_15 = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%17 : tensor<2x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 0 : index
      %extracted = tensor.extract %16[%29, %28] : tensor<2x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1xf32>
    %expanded_16 = tensor.expand_shape %21 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %22 = tensor.empty() : tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg0 : tensor<2x1x1x1xf32>, tensor<2x8x5x7xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.mulf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_15 : tensor<2x8x5x7xf32>, tensor<2x1x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.addf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %arg0 : tensor<2x1x1x1xf32>, tensor<2x8x5x7xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.mulf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_16 : tensor<2x8x5x7xf32>, tensor<2x1x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.addf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.cmpf ogt, %in, %in_17 : f32
      %29 = arith.select %28, %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7xf32>
    return %27 : tensor<2x8x5x7xf32>
  }
}

