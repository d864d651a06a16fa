// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[[[0.488986135]], [[-0.146618515]], [[0.512152255]], [[0.63374418]], [[0.49790591]], [[-0.639806747]], [[-0.378879517]], [[-0.592210472]]], [[[4.350820e-01]], [[-0.0636124908]], [[-0.0987829416]], [[-0.571814954]], [[0.280848652]], [[0.202436879]], [[-0.314932108]], [[-0.640965223]]], [[[-0.632894694]], [[-0.123726539]], [[0.322173625]], [[-0.564518869]], [[-0.473224729]], [[-0.206035197]], [[0.681407213]], [[-0.107891969]]], [[[-0.571840525]], [[-0.382045925]], [[0.0623399094]], [[0.504032135]], [[-0.689366937]], [[0.0510248281]], [[-0.483767599]], [[-0.366838753]]]]> : tensor<4x8x1x1xf32>
    %cst_2 = arith.constant dense<[0.0295604933, -0.0239421483, -0.251513749, -0.210215747]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[[[-0.0766882896]], [[9.725940e-02]], [[-0.879492163]], [[-0.60456574]]], [[[-0.0273374319]], [[-0.662334323]], [[0.878340125]], [[-0.231490016]]], [[[0.967023968]], [[-0.869373083]], [[-0.842900515]], [[-0.913487911]]], [[[0.0134800673]], [[0.848414421]], [[0.374273062]], [[-0.592944145]]], [[[-0.140245557]], [[-0.0651423931]], [[0.598534226]], [[-0.541612148]]], [[[-0.86090517]], [[-0.613856435]], [[-0.70240283]], [[0.129210949]]], [[[0.481266975]], [[-0.0182833672]], [[0.945377469]], [[0.568553209]]], [[[-0.191375256]], [[0.8367877]], [[-0.414775372]], [[0.119208932]]]]> : tensor<8x4x1x1xf32>
    %cst_4 = arith.constant dense<[-0.356009722, -0.158855855, 0.235797584, -0.356974959, 0.0892030596, 0.0842798352, -0.0587711334, 0.329521835]> : tensor<8xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %out : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %in, %cst_5 : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_1 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      %13 = math.exp %12 : f32
      %14 = arith.addf %13, %cst_0 : f32
      %15 = arith.divf %cst_0, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<2x4x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x4x1x1xf32>, tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %12 = arith.mulf %in, %in_7 : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_6 = linalg.broadcast ins(%cst_4 : tensor<8xf32>) outs(%0 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%7, %cst_3 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_6 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      %13 = math.exp %12 : f32
      %14 = arith.addf %13, %cst_0 : f32
      %15 = arith.divf %cst_0, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x1x1xf32>
    %10 = tensor.empty() : tensor<2x8x5x7xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%10 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %12 = arith.mulf %in, %in_7 : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x5x7xf32>
    return %11 : tensor<2x8x5x7xf32>
  }
}

