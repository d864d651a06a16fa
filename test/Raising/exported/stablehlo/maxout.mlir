// raises: dyrelu.maxout x 1
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @jit_grouped {
  func.func public @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x4x5x7xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 4, 2, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x4x2x5x7xf32>
    %0 = tensor.empty() : tensor<2x4x5x7xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x2x5x7xf32>) outs(%1 : tensor<2x4x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %3 = arith.maximumf %out, %in : f32
      linalg.yield %3 : f32
    } -> tensor<2x4x5x7xf32>
    return %2 : tensor<2x4x5x7xf32>
  }
}

