// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<[[[[-0.647229433]], [[-0.277525783]], [[0.363178641]], [[0.386279821]], [[0.0381165966]], [[-0.201073587]], [[-0.62688005]], [[0.634059548]]], [[[0.316249371]], [[-0.683520734]], [[0.0485900044]], [[-0.0550432764]], [[0.497670829]], [[0.652867794]], [[-0.00632438762]], [[0.405303299]]], [[[0.416295975]], [[0.146500841]], [[0.559028089]], [[0.100990593]], [[-0.512680888]], [[0.261436641]], [[-0.473400652]], [[-0.387287974]]], [[[-0.40961796]], [[0.270173341]], [[-0.280800074]], [[-6.158180e-01]], [[0.0442493856]], [[-0.104181275]], [[-0.37615338]], [[-0.222676381]]]]> : tensor<4x8x1x1xf32>
    %cst_1 = arith.constant dense<[0.0860877186, 0.279596657, -0.100428522, 0.198141649]> : tensor<4xf32>
    %cst_2 = arith.constant dense<[[[[-0.247123957]], [[-0.354657054]], [[-0.404875398]], [[0.988761067]]], [[[-0.0714935064]], [[0.0908302069]], [[0.920805454]], [[-0.23421216]]], [[[-0.847372174]], [[-0.316132426]], [[0.138776898]], [[0.112907767]]], [[[-0.115211248]], [[-0.173360229]], [[-0.602272391]], [[-0.674056053]]], [[[0.6765275]], [[-0.773822665]], [[0.838409662]], [[0.813935399]]], [[[-0.136640072]], [[-0.633627176]], [[0.494869113]], [[-0.130588651]]], [[[-0.302043676]], [[-0.126537323]], [[0.989447951]], [[0.160519361]]], [[[-0.131771326]], [[0.234184146]], [[-0.477089882]], [[0.527159929]]]]> : tensor<8x4x1x1xf32>
    %cst_3 = arith.constant dense<[0.278260052, 0.465089619, 0.203118682, -0.217552066, 0.156700611, -0.219857812, -0.0190936923, 0.418737948]> : tensor<8xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.addf %in, %out : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.divf %in, %cst_7 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_1 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_0 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst : f32
      %14 = arith.select %13, %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_8 = linalg.broadcast ins(%cst_3 : tensor<8xf32>) outs(%0 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_2 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_8 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_6 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %13 = arith.addf %in, %in_9 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_4, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %in_10: f32, %out: f32):
      %13 = arith.cmpf ult, %in, %in_9 : f32
      %14 = arith.select %13, %in_9, %in : f32
      %15 = arith.cmpf ugt, %14, %in_10 : f32
      %16 = arith.select %15, %in_10, %14 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %13 = arith.divf %in, %in_9 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x1x1xf32>
    %11 = tensor.empty() : tensor<2x8x5x7xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%11 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %13 = arith.mulf %in, %in_9 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x5x7xf32>
    return %12 : tensor<2x8x5x7xf32>
  }
}

