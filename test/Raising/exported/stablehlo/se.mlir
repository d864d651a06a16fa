// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module @jit_gated {
  func.func public @main(%arg0: tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 3.500000e+01 : f32
    %cst_1 = arith.constant dense<[[-0.869133174, -0.668321371, -0.680553376, -0.175808564], [-1.15629077, -0.0944485962, -0.478614628, 0.446800083], [0.478423625, 0.696129143, 0.383735061, -0.0265148897], [0.429896981, 0.752740561, -0.326797277, 0.305175573], [-0.0213369131, 0.720008373, -0.418447524, -0.150773302], [0.181169301, 0.129055128, -0.819723963, 0.180077612], [-0.0592488497, -0.119873926, -0.0776508301, 0.10948585], [-0.90819782, 0.776233255, -0.430720836, -1.12068391]]> : tensor<8x4xf32>
    %cst_2 = arith.constant dense<[-0.0409872457, 0.728740215, -0.2593005, 0.775637805]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[7.784710e-01, -0.431365967, -1.2325604, -0.617591381, 0.593716085, -0.408386081, -0.755338728, -0.668847322], [9.00721133E-5, -0.0130542414, 0.43602246, 4.945250e-01, -0.466124505, -0.0783793479, -0.566967309, 0.0359453373], [-0.575303912, -0.600125789, 1.06171095, 0.0161944441, 0.321589321, 1.26904917, 0.392919421, -0.0570713021], [0.0272949766, -3.722460e-01, 0.547169209, -0.165139347, 0.881372749, -0.17237927, -0.176811472, -0.209688693]]> : tensor<4x8xf32>
    %cst_4 = arith.constant dense<[0.312846929, 0.0934680327, 0.685716211, -0.276674807, 0.145119071, 0.968980848, -0.120190844, 0.2663064]> : tensor<8xf32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst_5 : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x5x7x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %out, %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x8xf32>
    %3 = tensor.empty() : tensor<2x1x1x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%3 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x8xf32>
    %5 = tensor.empty() : tensor<2x1x1x8xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x1x1x8xf32>) outs(%5 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_0 : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x1x8xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2, 3]] : tensor<2x1x1x8xf32> into tensor<2x8xf32>
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst_5 : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %cst_1 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %expanded = tensor.expand_shape %9 [[0], [1, 2, 3]] output_shape [2, 1, 1, 4] : tensor<2x4xf32> into tensor<2x1x1x4xf32>
    %10 = tensor.empty() : tensor<2x1x1x4xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<4xf32>) outs(%10 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x4xf32>
    %12 = tensor.empty() : tensor<2x1x1x4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %11 : tensor<2x1x1x4xf32>, tensor<2x1x1x4xf32>) outs(%12 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %35 = arith.addf %in, %in_8 : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x1x4xf32>
    %14 = tensor.empty() : tensor<2x1x1x4xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x1x1x4xf32>) outs(%14 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.maximumf %in, %cst_5 : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x1x4xf32>
    %collapsed_6 = tensor.collapse_shape %15 [[0], [1, 2, 3]] : tensor<2x1x1x4xf32> into tensor<2x4xf32>
    %16 = tensor.empty() : tensor<2x8xf32>
    %17 = linalg.fill ins(%cst_5 : f32) outs(%16 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %18 = linalg.matmul ins(%collapsed_6, %cst_3 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%17 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %expanded_7 = tensor.expand_shape %18 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %19 = tensor.empty() : tensor<2x1x1x8xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<8xf32>) outs(%19 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x8xf32>
    %21 = tensor.empty() : tensor<2x1x1x8xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %20 : tensor<2x1x1x8xf32>, tensor<2x1x1x8xf32>) outs(%21 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %35 = arith.addf %in, %in_8 : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x1x8xf32>
    %23 = tensor.empty() : tensor<2x1x1x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1x8xf32>) outs(%23 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.negf %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x1x8xf32>
    %25 = tensor.empty() : tensor<2x1x1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x1x8xf32>) outs(%25 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x1x8xf32>
    %27 = tensor.empty() : tensor<2x1x1x8xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x1x8xf32>) outs(%27 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x1x8xf32>
    %29 = tensor.empty() : tensor<2x1x1x8xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x1x8xf32>) outs(%29 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %cst, %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x1x8xf32>
    %31 = tensor.empty() : tensor<2x5x7x8xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x1x1x8xf32>) outs(%31 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %33 = tensor.empty() : tensor<2x5x7x8xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %32 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%33 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %35 = arith.mulf %in, %in_8 : f32
      linalg.yield %35 : f32
    } -> tensor<2x5x7x8xf32>
    return %34 : tensor<2x5x7x8xf32>
  }
}

