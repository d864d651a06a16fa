// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<[[[[0.374075025]], [[-0.671105802]], [[0.574059725]], [[-0.541532278]], [[-0.111975491]], [[0.522709489]], [[-0.551800787]], [[0.401061982]]], [[[-0.416861147]], [[0.202566519]], [[0.144733623]], [[0.0341524333]], [[0.438040942]], [[-0.574235201]], [[0.349075615]], [[-3.566580e-01]]], [[[0.512033284]], [[0.348448545]], [[-0.693217217]], [[-0.44509542]], [[0.0217356347]], [[-0.621467829]], [[-0.00531766796]], [[-0.0543985143]]], [[[0.315830261]], [[0.261727303]], [[0.59953022]], [[0.704374492]], [[-0.314868897]], [[-0.600946248]], [[0.146136016]], [[-0.216946259]]]]> : tensor<4x8x1x1xf32>
    %cst_1 = arith.constant dense<[0.269852787, -0.296448648, 0.102454856, 0.275223136]> : tensor<4xf32>
    %cst_2 = arith.constant dense<[[[[0.089887023]], [[0.729301214]], [[0.392457485]], [[-0.38659966]]], [[[-0.00680339336]], [[-0.0474517345]], [[-8.620070e-01]], [[-0.910050749]]], [[[-0.198842406]], [[-0.0284721851]], [[0.995212316]], [[-0.534371614]]], [[[0.331450939]], [[-0.145279408]], [[-0.153968573]], [[-9.306810e-01]]], [[[-0.529745698]], [[-0.473395228]], [[-0.728645444]], [[-0.341736436]]], [[[-0.304270029]], [[0.209249973]], [[-0.67660892]], [[0.124469638]]], [[[-0.176428318]], [[-0.302649617]], [[0.0358986855]], [[0.365013242]]], [[[-0.0143973827]], [[-0.710113048]], [[0.796613335]], [[0.660436034]]]]> : tensor<8x4x1x1xf32>
    %cst_3 = arith.constant dense<[0.412573278, -0.0197116733, 0.299583137, 0.401613891, -0.0862415432, 0.309653342, 4.676420e-01, -0.290271342]> : tensor<8xf32>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_6 = arith.constant 3.500000e+01 : f32
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
    %broadcasted = linalg.broadcast ins(%cst_1 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_0 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.cmpf ugt, %in, %cst : f32
      %15 = arith.select %14, %in, %cst : f32
      linalg.yield %15 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%cst_3 : tensor<8xf32>) outs(%0 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_2 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_7 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_4 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %14 = arith.divf %in, %in_8 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.tanh %in : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %14 = arith.mulf %in, %in_8 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %14 = arith.addf %in, %in_8 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %12 = tensor.empty() : tensor<2x8x5x7xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%12 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %14 = arith.mulf %in, %in_8 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x5x7xf32>
    return %13 : tensor<2x8x5x7xf32>
  }
}

