// raises: dyrelu.maxout x 1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<3x8xf32>) -> tensor<3x4xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<[[0.0320734158, -0.401494414, 0.520475805, -0.486450225, -0.601021111, -0.566309094, 0.117756605, -0.680054247], [-0.370858043, -0.438294351, 0.437058419, 0.0395712554, -0.428313643, -0.637129962, -0.563639343, 0.448220342], [0.0874990448, 0.0572832152, -0.186574653, -3.630350e-01, 0.43373853, -0.441154331, -0.15341495, 0.703678309], [-0.363900185, 0.173163027, 4.665100e-02, -0.345181495, 0.222628504, 0.432145864, -0.596835434, 0.247287691], [-0.0592205375, 0.297230184, 0.444907516, -0.528457582, -0.680179119, 0.280753046, 0.0636313707, -0.295101702], [-0.245479599, 0.0109875994, 0.213353753, -0.274906605, 0.398520857, 0.0353874192, 0.692497492, -0.112227701], [-0.23180531, -0.387130499, -0.36709398, 0.170818478, -0.500634074, 0.286855817, 0.356235772, 0.601532102], [-0.273831934, 0.608086109, 6.140740e-01, 0.220278651, -0.564375699, 0.460875183, 0.402948737, -0.119267821], [-0.577656686, -6.286750e-02, 0.691635668, -0.634417474, -0.518133521, -0.561487556, -0.546560228, -0.590296686], [0.0184380654, -0.0055365786, -0.363447368, -0.034662243, -0.657920658, 0.307587951, -0.638720035, -0.403122544], [-0.0216357466, -0.354536831, -0.616915285, 0.0434493534, 0.653304696, -0.370489597, 0.503997922, 0.0208833423], [0.143180594, 0.556393087, 0.323535979, 0.114693798, 0.253277361, -0.34471789, -0.617810904, 0.183014423]]> : tensor<12x8xf32>
    %cst_2 = arith.constant dense<[-0.0894540324, -0.172616839, -0.145512238, 0.283179283, 0.145313516, -0.0942371935, -0.163034707, 0.242093936, 0.277800232, 0.020106744, 0.300997615, -0.249105573]> : tensor<12xf32>
    %0 = tensor.empty() : tensor<8x12xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<12x8xf32>) outs(%0 : tensor<8x12xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<3x12xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<3x8xf32>, tensor<8x12xf32>) outs(%2 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_2 : tensor<3x12xf32>, tensor<12xf32>) outs(%1 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.addf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x12xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [3, 4, 3] : tensor<3x12xf32> into tensor<3x4x3xf32>
    %5 = tensor.empty() : tensor<3x4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<3x4xi64>) -> tensor<3x4xi64>
    %7 = tensor.empty() : tensor<3x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<3x4x3xf32>) outs(%8, %6 : tensor<3x4xf32>, tensor<3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_3: i64):
      %10 = linalg.index 2 : index
      %11 = arith.index_cast %10 : index to i64
      %12 = arith.maximumf %in, %out : f32
      %13 = arith.cmpf ogt, %in, %out : f32
      %14 = arith.select %13, %11, %out_3 : i64
      linalg.yield %12, %14 : f32, i64
    } -> (tensor<3x4xf32>, tensor<3x4xi64>)
    return %9#0 : tensor<3x4xf32>
  }
}

