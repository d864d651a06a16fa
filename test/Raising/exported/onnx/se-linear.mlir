// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[1.926170e-01, 0.156737715, -5.187230e-01, 0.0934755578, 0.700286209, 0.127680168, 0.292835802, -0.0176657662], [0.326852441, -0.577153265, -0.438965827, -0.426699668, -0.169709936, 0.501652837, -0.0839128568, -0.44258514], [0.263027102, 0.159950659, 0.661566078, -0.192929476, -0.526462197, 0.51906085, 0.37786749, -0.11657919], [-0.354816526, -0.453977615, -0.320623547, 0.430723757, -0.338823736, -0.532575488, -0.315850496, 0.686951816]]> : tensor<4x8xf32>
    %cst_2 = arith.constant dense<[[0.854693293, 0.977834105, 0.351964474, -0.279937387], [-0.880367159, 0.589283705, -0.138485432, -0.0478410721], [-0.823789835, 0.405078173, 0.90829885, 0.874102234], [0.39638114, -0.156844974, 0.282248378, -0.464359164], [0.91863346, 0.0186773539, 0.053933382, -0.409532785], [-0.871621489, 0.388963461, 0.296071291, -0.33817029], [-0.042252183, -0.921261906, -0.880203723, 0.110231519], [0.641048789, 0.81763494, -0.509569526, -0.01387918]]> : tensor<8x4xf32>
    %cst_3 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %in, %cst_3 : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.cmpf ugt, %in, %cst : f32
      %18 = arith.select %17, %in, %cst : f32
      linalg.yield %18 : f32
    } -> tensor<2x4xf32>
    %9 = tensor.empty() : tensor<4x8xf32>
    %transposed_4 = linalg.transpose ins(%cst_2 : tensor<8x4xf32>) outs(%9 : tensor<4x8xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<2x8xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %12 = linalg.matmul ins(%8, %transposed_4 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%11 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x8xf32>) outs(%10 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.negf %in : f32
      %18 = math.exp %17 : f32
      %19 = arith.addf %18, %cst_0 : f32
      %20 = arith.divf %cst_0, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8xf32>
    %14 = tensor.empty() : tensor<2x8x5x7xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg0 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %17 = arith.mulf %in, %in_5 : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x5x7xf32>
    return %16 : tensor<2x8x5x7xf32>
  }
}

