// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[-0.350215435, -0.243706897, -0.298293293, -0.105607189, 0.29749319, -0.0331561677, -0.31523186, -0.623448312], [-0.479594976, -0.0329627953, -0.452842325, -0.278670311, 0.0657395571, 0.311039507, 0.272706866, 0.318779528], [-0.5669837, -0.354271829, 0.608029067, 0.612743377, -0.545357108, -0.639241158, 0.539143741, -0.644075572], [-0.0893157422, -0.506732404, 0.26149708, 0.166152909, -0.137329683, 0.141039878, 3.066140e-01, -0.681428313]]> : tensor<4x8xf32>
    %cst_2 = arith.constant dense<[0.0956917628, -0.179349586, 0.184858814, 0.246974677]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[9.468560e-01, 0.822140693, 0.815892577, -0.15892756], [0.716485858, -0.360861182, -0.579110861, -0.828176379], [-0.01108706, -0.141704082, -0.802926063, -8.384750e-01], [-0.246175885, 0.849913954, -4.035840e-01, -0.778849244], [0.80457139, 0.133682847, -0.44945395, 0.483320713], [-0.0753005743, 0.397207975, 2.149260e-02, 0.342766047], [-0.809237122, -0.0252795219, -0.0709135532, -0.102721453], [0.0401171446, -0.301076174, 0.280338407, -0.53697896], [0.814948081, 0.75242567, -0.179843068, 0.911678671], [-0.569748521, 0.107940674, -0.787121058, 0.943225622], [0.487462044, 0.961590051, 0.144645452, -0.302782655], [0.0527868271, 0.719771862, 0.0833425522, -0.378703356], [0.895956755, 0.991938829, 0.684420108, -0.0141408443], [-0.339699268, 0.265673757, 0.716042995, -0.881456494], [0.0854958296, -0.40758431, 0.274696827, -0.755239129], [0.383045197, 2.741170e-02, -0.0946476459, -0.405294538]]> : tensor<16x4xf32>
    %cst_4 = arith.constant dense<[-0.280360341, 0.213197947, 0.231735945, -0.2097193, -0.141242862, -0.39591819, -0.447361946, 0.462824285, -0.260033607, 0.179927051, -0.472202063, -0.262797952, -0.323339581, 0.457447529, 0.446981251, 0.0389277935]> : tensor<16xf32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_7 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %24 = arith.addf %in, %in_11 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst : f32
      %25 = arith.select %24, %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x16xf32>
    %transposed_8 = linalg.transpose ins(%cst_3 : tensor<16x4xf32>) outs(%10 : tensor<4x16xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %13 = linalg.matmul ins(%9, %transposed_8 : tensor<2x4xf32>, tensor<4x16xf32>) outs(%12 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<2x16xf32>, tensor<16xf32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %24 = arith.addf %in, %in_11 : f32
      linalg.yield %24 : f32
    } -> tensor<2x16xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x16xf32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst_0 : f32
      %27 = arith.divf %cst_0, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<2x16xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_5 : tensor<2x16xf32>, tensor<f32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %24 = arith.mulf %in, %in_11 : f32
      linalg.yield %24 : f32
    } -> tensor<2x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_6 : tensor<2x16xf32>, tensor<f32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %24 = arith.subf %in, %in_11 : f32
      linalg.yield %24 : f32
    } -> tensor<2x16xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3, 4]] output_shape [2, 2, 8, 1, 1] : tensor<2x16xf32> into tensor<2x2x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %cst_6 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %24 = arith.addf %in, %in_11 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %24 = arith.mulf %in, %in_11 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_10 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %24 = arith.mulf %in, %in_11 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %24 = arith.cmpf ogt, %in, %in_11 : f32
      %25 = arith.select %24, %in, %in_11 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    return %23 : tensor<2x8x5x7xf32>
  }
}

