// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<[[[[-0.242055416]], [[0.68278557]], [[0.686811387]], [[-0.433022529]], [[-0.611762225]], [[0.184599057]], [[-0.608128249]], [[0.685223281]]], [[[-0.333308488]], [[-0.362896323]], [[0.659907103]], [[-0.156965822]], [[0.0296597481]], [[-5.661010e-01]], [[0.442021966]], [[0.0248580426]]], [[[0.0623527206]], [[0.225788668]], [[-0.389884144]], [[0.115388207]], [[-0.456812739]], [[0.36936149]], [[-0.613144397]], [[0.464601219]]], [[[-0.301593155]], [[0.309387118]], [[0.427139252]], [[-0.25142768]], [[-0.359440953]], [[0.70193392]], [[5.449350e-01]], [[0.158410192]]]]> : tensor<4x8x1x1xf32>
    %cst_3 = arith.constant dense<[0.146495402, -0.267988235, 0.198166847, 0.34733364]> : tensor<4xf32>
    %cst_4 = arith.constant dense<[[[[0.891401291]], [[-0.981740951]], [[0.152867079]], [[0.362846613]]], [[[0.907774687]], [[0.391741037]], [[0.640682578]], [[0.921798825]]], [[[0.430996418]], [[0.431366801]], [[-0.292681575]], [[-0.0498942137]]], [[[-0.337861776]], [[0.750035524]], [[0.985841035]], [[-0.646928906]]], [[[0.720521927]], [[0.0766272544]], [[0.0348149538]], [[0.502866387]]], [[[-0.393740296]], [[-0.660475254]], [[-0.129858494]], [[-0.34050405]]], [[[0.350283265]], [[-0.797061443]], [[0.0950239896]], [[-0.599554777]]], [[[0.479944587]], [[4.316640e-02]], [[0.320052981]], [[-0.0848042964]]]]> : tensor<8x4x1x1xf32>
    %cst_5 = arith.constant dense<[0.0886106491, -0.149085224, 0.300304472, -0.437823415, 0.0226770043, 0.261261106, 4.091550e-01, -0.0653005242]> : tensor<8xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %cst_7 = arith.constant 0.166666672 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst_6 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_2 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.cmpf ugt, %in, %cst : f32
      %15 = arith.select %14, %in, %cst : f32
      linalg.yield %15 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_5 : tensor<8xf32>) outs(%0 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_4 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_9 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_7 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %cst_8 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %9 : tensor<f32>, tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %14 = arith.cmpf olt, %in, %in_10 : f32
      %15 = arith.select %14, %in, %in_10 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %10 : tensor<f32>, tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %14 = arith.cmpf ogt, %in, %in_10 : f32
      %15 = arith.select %14, %in, %in_10 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x1x1xf32>
    %12 = tensor.empty() : tensor<2x8x5x7xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%12 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %14 = arith.mulf %in, %in_10 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x5x7xf32>
    return %13 : tensor<2x8x5x7xf32>
  }
}

