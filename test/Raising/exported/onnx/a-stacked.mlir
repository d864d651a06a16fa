// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[-0.620906949, 0.487739563, -0.832971811, 0.526069403], [0.486577392, 0.771431326, 0.0746468306, 0.935756564], [0.965822577, -0.250999928, 0.498707771, 0.342373729], [-0.781943917, 0.323986411, -0.841307044, -0.0502868891]]> : tensor<4x4xf32>
    %cst_3 = arith.constant dense<[[0.683006883, -0.695459127, 0.478227288, -0.542056143, 0.0344791561, 0.286255151, 0.105241776, -0.205361784], [0.0554374345, -0.412470788, 0.667698562, 0.522805333, -0.215470538, -0.00482471846, 0.527706444, 0.104497038], [0.0189044625, 0.18037805, 0.0583002158, -0.302927613, -0.504293442, -0.572918594, -0.20065254, -0.0664865672], [-0.207491636, 0.369686425, -0.0434383117, 0.485415965, 0.555193245, 0.279946864, 0.332686484, 0.326637387]]> : tensor<4x8xf32>
    %cst_4 = arith.constant dense<[0.184353009, -0.22837998, -0.222479463, -0.326140612]> : tensor<4xf32>
    %cst_5 = arith.constant dense<[-0.298814714, -0.340677798, 0.00892108679, 0.434096336]> : tensor<4xf32>
    %cst_6 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_7 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %in, %cst_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.addf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %10 = linalg.matmul ins(%9, %cst_2 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_5 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.addf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.negf %in : f32
      %26 = math.exp %25 : f32
      %27 = arith.addf %26, %cst_0 : f32
      %28 = arith.divf %cst_0, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_8 : tensor<2x4xf32>, tensor<f32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.mulf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_9 : tensor<2x4xf32>, tensor<f32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.subf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.mulf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_7 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.addf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %expanded = tensor.expand_shape %16 [[0], [1, 2, 3, 4]] output_shape [2, 4, 1, 1, 1] : tensor<2x4xf32> into tensor<2x4x1x1x1xf32>
    %expanded_11 = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 1, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x1x8x5x7xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 2, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x1x1x1xf32> to tensor<2x2x1x1x1xf32>
    %17 = tensor.empty() : tensor<2x2x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %extracted_slice : tensor<2x1x8x5x7xf32>, tensor<2x2x1x1x1xf32>) outs(%17 : tensor<2x2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.mulf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x8x5x7xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 2, 0, 0, 0] [2, 2, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x1x1x1xf32> to tensor<2x2x1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %extracted_slice_12 : tensor<2x2x8x5x7xf32>, tensor<2x2x1x1x1xf32>) outs(%17 : tensor<2x2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.addf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x8x5x7xf32>
    %20 = tensor.empty() : tensor<2x8x5x7xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %22 = tensor.empty() : tensor<2x8x5x7xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %24:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x8x5x7xf32>) outs(%23, %21 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %25 = linalg.index 1 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_13 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %24#0 : tensor<2x8x5x7xf32>
  }
}

