// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[0.0963444337, -0.444291174, 0.528423905, 0.0956645905, -0.564483106, 0.13097766, 0.541116118, 0.317893684, -0.556586802, 0.0866130962, -0.470588863, 0.0749017149, -0.442020804, -0.257103741, 0.603399038, -0.313015163], [0.198997885, 0.23076877, -0.112069257, -0.113097765, -0.273171335, 0.0782397463, -0.295830399, -0.174731329, -5.892610e-02, -0.121447489, -0.259175509, -0.0892472639, -0.0219384171, 0.189635262, -0.294991195, 2.657890e-01], [0.372256488, 0.252844125, 0.0780229419, -0.293552309, 0.579995811, 0.144242615, -0.623718143, -9.976830e-03, 0.643759608, -6.125810e-01, -0.296322733, -0.523220122, -0.25901258, 0.655604541, 0.0636360273, 0.331386745], [3.798090e-01, -0.150788054, 0.102467805, 0.148899645, -8.38931708E-4, 0.264731079, -0.484615237, -0.105073631, 0.56586051, -0.0492538922, 0.321143985, 0.484803319, 0.347232074, 0.418367386, 9.08932707E-4, 0.292785496]]> : tensor<4x16xf32>
    %cst_2 = arith.constant dense<[0.245388389, -0.161420047, 0.294764191, 0.272026181]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[-9.175890e-01, 0.55285722, 0.379381418, -1.21802223], [0.168057695, 0.144300982, -0.478320748, 0.552641571], [0.547134697, -5.355280e-01, -0.0569122396, -0.181297779], [0.10544125, -0.298410088, -0.445206165, 0.464939177], [0.713673174, -0.333007693, -0.314306378, 0.882534146], [-0.45000419, 1.11892009, -6.149210e-01, 0.681900799], [0.11283996, 0.506453454, -1.17700422, 0.229260236], [0.188353807, -0.503516793, 0.1980014, -0.54120928]]> : tensor<8x4xf32>
    %cst_4 = arith.constant dense<[-4.164190e-01, -0.106076159, -0.0645122677, 0.065374881, 0.250544548, 0.63125354, 0.436542362, 0.219684109]> : tensor<8xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x8x5x7xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_5 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.cmpf olt, %in, %in_9 : f32
      %24 = arith.select %23, %in, %in_9 : f32
      linalg.yield %24 : f32
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
      %23 = arith.divf %in, %cst_6 : f32
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
      %23 = arith.divf %in, %cst_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_7 = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %concat = tensor.concat dim(1) %collapsed, %collapsed_7 : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %9 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x16xf32>) outs(%9 : tensor<16x4xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = linalg.matmul ins(%concat, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.addf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %15 = tensor.empty() : tensor<4x8xf32>
    %transposed_8 = linalg.transpose ins(%cst_3 : tensor<8x4xf32>) outs(%15 : tensor<4x8xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<2x8xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %18 = linalg.matmul ins(%14, %transposed_8 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%17 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_4 : tensor<2x8xf32>, tensor<8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.addf %in, %in_9 : f32
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
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.mulf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.addf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    return %22 : tensor<2x8x5x7xf32>
  }
}

