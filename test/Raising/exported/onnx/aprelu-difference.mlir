// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[0.228300095, 0.0083090663, -0.175574064, 0.478079379, -0.254303932, -0.258980334, -0.495973706, 0.287346482, 0.091591239, -0.0348457098, -0.393803537, -0.16663903, 0.0207959414, 0.258647561, -2.694710e-01, 0.0556457639], [0.0259204507, -0.166628122, -0.239773691, 0.0766222476, -0.0114274025, -0.155765831, 0.00839978456, 0.115432203, 0.302576721, -0.467889786, 0.489345789, -0.301345468, -0.131850123, 0.3671242, 0.32443732, 0.332844079], [-0.341276228, -0.471633852, 0.0665051341, 0.428073764, 3.722260e-01, -0.0131656528, 0.0190457702, 0.217261076, 0.233020186, -0.423063636, -0.218445122, 0.0240830183, 0.31421423, -0.229587197, -0.316786766, -0.193614781], [0.494185388, -0.161131799, -0.2955091, 0.325757086, 0.311232924, -0.357066631, -0.35962218, -0.385586321, 0.410435855, -0.338898599, 0.0745809078, 0.0055155158, -0.140119135, 0.330704331, 0.308530331, 0.491311491]]> : tensor<4x16xf32>
    %cst_2 = arith.constant dense<[-0.0898783206, -0.0120270252, 0.179068208, -0.246049166]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[-0.909840583, -0.567165732, 0.698712707, 0.60472095], [-0.177453399, 0.846944689, 0.887412428, -0.665025115], [-0.106991768, -0.0947213172, -0.599606276, 0.730275393], [-0.31327951, 0.832832217, 0.14391613, -0.0991353988], [-0.00859057903, -0.923799157, -0.523576379, -9.793130e-01], [0.761913895, 0.96373856, 0.115593076, -0.324614644], [-0.84274888, 0.856617927, -0.276534915, -0.195638537], [-0.435027599, 0.0694112778, -0.892564774, -0.105612755]]> : tensor<8x4xf32>
    %cst_4 = arith.constant dense<[-0.27935183, -0.42421335, 4.395560e-01, -0.441996098, 2.730950e-01, -0.444017529, -0.00475794077, -0.457164407]> : tensor<8xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.subf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    %3 = tensor.empty() : tensor<2x8x1x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x8x5x7xf32>) outs(%4 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1x1xf32>) outs(%3 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_5 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<2x8x5x7xf32>) outs(%4 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x1x1xf32>) outs(%3 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_5 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_6 = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %concat = tensor.concat dim(1) %collapsed_6, %collapsed : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %9 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x16xf32>) outs(%9 : tensor<16x4xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = linalg.matmul ins(%concat, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.addf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %15 = tensor.empty() : tensor<4x8xf32>
    %transposed_7 = linalg.transpose ins(%cst_3 : tensor<8x4xf32>) outs(%15 : tensor<4x8xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<2x8xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %18 = linalg.matmul ins(%14, %transposed_7 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%17 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_4 : tensor<2x8xf32>, tensor<8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.addf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.negf %in : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %24, %cst_0 : f32
      %26 = arith.divf %cst_0, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.mulf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.addf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    return %22 : tensor<2x8x5x7xf32>
  }
}

