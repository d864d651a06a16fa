// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module {
  func.func @main(%arg0: tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<3> : tensor<1xi64>
    %cst_2 = arith.constant dense<2> : tensor<1xi64>
    %cst_3 = arith.constant dense<1> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[-0.754147649, 0.295455098, 0.893492698, -0.808049321], [-0.840813517, -0.879012703, -0.302574635, -0.218401551], [0.0873504877, -0.0866150856, 0.696309328, -0.393247366], [0.636889219, 0.0325297117, -0.846048712, -0.43238318]]> : tensor<4x4xf32>
    %cst_6 = arith.constant dense<[[0.334350199, 0.199298203, 0.3493779, -0.571532726, 0.00627001794, -0.20197925, -0.520523965, -0.463355452], [-0.436826617, -0.701154172, -0.445765465, -0.243126452, 0.528854668, 0.0278365593, -0.0474788472, 0.0870415866], [-0.285417765, 0.434878945, -0.224928871, 0.0465197526, 0.473165303, 9.870960e-03, -0.699529529, -0.494938523], [0.681902289, -0.651743531, -0.19334124, -0.649057328, -0.219315842, 0.189165592, 0.675890803, -0.0209367834]]> : tensor<4x8xf32>
    %cst_7 = arith.constant dense<[-0.187519073, -0.130233377, 0.172905087, -0.199846953]> : tensor<4xf32>
    %cst_8 = arith.constant dense<[-0.322199464, 0.293172121, -0.298545718, -0.0929861068]> : tensor<4xf32>
    %cst_9 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_10 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_11 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_12 = arith.constant dense<1.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x?x?xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<?x8xf32>
    %dim_13 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %3 = arith.index_cast %dim_13 : index to i64
    %dim_14 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %4 = arith.index_cast %dim_14 : index to i64
    %5 = arith.muli %3, %4 : i64
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.sitofp %5 : i64 to f32
      %32 = arith.divf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<?x8xf32>
    %7 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %8 = tensor.empty(%dim) : tensor<?x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_7 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf ugt, %in, %cst : f32
      %32 = arith.select %31, %in, %cst : f32
      linalg.yield %32 : f32
    } -> tensor<?x4xf32>
    %13 = linalg.matmul ins(%12, %cst_5 : tensor<?x4xf32>, tensor<4x4xf32>) outs(%9 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_8 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.negf %in : f32
      %32 = math.exp %31 : f32
      %33 = arith.addf %32, %cst_0 : f32
      %34 = arith.divf %cst_0, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<?x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_11 : tensor<?x4xf32>, tensor<f32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_12 : tensor<?x4xf32>, tensor<f32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.subf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_9 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_10 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    %20 = tensor.empty(%dim) : tensor<?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%20 : tensor<?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %31 = arith.index_cast %in : i64 to index
      %32 = linalg.index 0 : index
      %extracted = tensor.extract %19[%32, %31] : tensor<?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1xf32>
    %expanded = tensor.expand_shape %21 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?x1xf32> into tensor<?x1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%20 : tensor<?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %31 = arith.index_cast %in : i64 to index
      %32 = linalg.index 0 : index
      %extracted = tensor.extract %19[%32, %31] : tensor<?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1xf32>
    %expanded_15 = tensor.expand_shape %22 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?x1xf32> into tensor<?x1x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%20 : tensor<?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %31 = arith.index_cast %in : i64 to index
      %32 = linalg.index 0 : index
      %extracted = tensor.extract %19[%32, %31] : tensor<?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1xf32>
    %expanded_16 = tensor.expand_shape %23 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?x1xf32> into tensor<?x1x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%20 : tensor<?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %31 = arith.index_cast %in : i64 to index
      %32 = linalg.index 0 : index
      %extracted = tensor.extract %19[%32, %31] : tensor<?x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1xf32>
    %expanded_17 = tensor.expand_shape %24 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?x1xf32> into tensor<?x1x1x1xf32>
    %25 = tensor.empty(%dim, %dim_13, %dim_14) : tensor<?x8x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg0 : tensor<?x1x1x1xf32>, tensor<?x8x?x?xf32>) outs(%25 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_16 : tensor<?x8x?x?xf32>, tensor<?x1x1x1xf32>) outs(%25 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x?x?xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %arg0 : tensor<?x1x1x1xf32>, tensor<?x8x?x?xf32>) outs(%25 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_17 : tensor<?x8x?x?xf32>, tensor<?x1x1x1xf32>) outs(%25 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%25 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.cmpf ogt, %in, %in_18 : f32
      %32 = arith.select %31, %in, %in_18 : f32
      linalg.yield %32 : f32
    } -> tensor<?x8x?x?xf32>
    return %30 : tensor<?x8x?x?xf32>
  }
}

