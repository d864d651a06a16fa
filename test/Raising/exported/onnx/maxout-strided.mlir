// raises: dyrelu.maxout x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x4x5x7xf32> {
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 5, 7] [1, 2, 1, 1] : tensor<2x8x5x7xf32> to tensor<2x4x5x7xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 1, 0, 0] [2, 4, 5, 7] [1, 2, 1, 1] : tensor<2x8x5x7xf32> to tensor<2x4x5x7xf32>
    %0 = tensor.empty() : tensor<2x4x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_0 : tensor<2x4x5x7xf32>, tensor<2x4x5x7xf32>) outs(%0 : tensor<2x4x5x7xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %2 = arith.cmpf ogt, %in, %in_1 : f32
      %3 = arith.select %2, %in, %in_1 : f32
      linalg.yield %3 : f32
    } -> tensor<2x4x5x7xf32>
    return %1 : tensor<2x4x5x7xf32>
  }
}

