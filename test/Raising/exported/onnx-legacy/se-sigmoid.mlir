// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[[[-0.654131651]], [[5.292010e-01]], [[0.301375508]], [[-0.494955719]], [[0.234620959]], [[-0.434900939]], [[-0.229508385]], [[-0.417767733]]], [[[0.283973336]], [[-0.702918827]], [[0.120920151]], [[-0.100736953]], [[-0.0730949417]], [[0.488554955]], [[-0.187161088]], [[6.036550e-01]]], [[[-0.0610388368]], [[1.126200e-01]], [[0.592816412]], [[-0.612763345]], [[0.148866802]], [[-0.272143632]], [[0.102773659]], [[0.101794749]]], [[[-0.686270356]], [[-0.267177969]], [[0.178552508]], [[0.568685591]], [[-0.15986535]], [[0.154010147]], [[-0.0410211906]], [[-0.693352878]]]]> : tensor<4x8x1x1xf32>
    %cst_2 = arith.constant dense<[0.247216761, -0.18101646, 0.114404373, 0.346347839]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[[[0.69720161]], [[-0.463891745]], [[-0.615879058]], [[-0.499225378]]], [[[0.301970124]], [[-0.227950215]], [[0.0723456144]], [[-0.30640924]]], [[[-0.957690954]], [[0.974106073]], [[-0.360909462]], [[-0.0941396952]]], [[[0.391817093]], [[-0.263558507]], [[0.167634964]], [[-0.613061905]]], [[[-0.214046955]], [[-0.663179278]], [[0.826064229]], [[-0.452480674]]], [[[2.727040e-01]], [[0.127740622]], [[0.663593411]], [[0.926169753]]], [[[-0.483858228]], [[0.808996319]], [[0.984271049]], [[-0.994681477]]], [[[-0.703245282]], [[0.510919809]], [[0.190465093]], [[0.670893431]]]]> : tensor<8x4x1x1xf32>
    %cst_4 = arith.constant dense<[0.435250342, -0.332840204, 0.261554539, 0.0203672051, -0.208435297, 0.402590334, 0.403381884, -0.274009943]> : tensor<8xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = tensor.empty() : tensor<5x7xf32>
    %3 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %2 : tensor<2x8x5x7xf32>, tensor<5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %in, %cst_5 : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x1x1xf32>
    %5 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<4xf32>) outs(%5 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %cst_1 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x1x1xf32>) outs(%5 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.cmpf ugt, %in, %cst : f32
      %13 = arith.select %12, %in, %cst : f32
      linalg.yield %13 : f32
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

