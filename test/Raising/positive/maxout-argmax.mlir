// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// A linear layer's output, by a reduction with a second result that nobody uses.
// What the maximum starts from is filled before the layer is computed.

// CHECK:       raised to dyrelu.maxout: k = 4, channels last
// CHECK-LABEL: func.func @main(
// CHECK:         %[[X:.*]] = linalg.batch_matmul
// CHECK-NEXT:    %[[Y:.*]] = dyrelu.maxout %[[X]] k(4) channels_last
// CHECK-SAME:        tensor<2x5x12xf32> -> tensor<2x5x3xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%z: tensor<2x5x7xf32>, %w: tensor<2x7x12xf32>) -> tensor<2x5x3xf32> {
  %lowest = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %i0 = arith.constant 0 : i64
  %empty = tensor.empty() : tensor<2x5x3xf32>
  %init = linalg.fill ins(%lowest : f32) outs(%empty : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %positions = tensor.empty() : tensor<2x5x3xi64>
  %first = linalg.fill ins(%i0 : i64) outs(%positions : tensor<2x5x3xi64>) -> tensor<2x5x3xi64>
  %layer = tensor.empty() : tensor<2x5x12xf32>
  %sum = linalg.fill ins(%zero : f32) outs(%layer : tensor<2x5x12xf32>) -> tensor<2x5x12xf32>
  %x = linalg.batch_matmul ins(%z, %w : tensor<2x5x7xf32>, tensor<2x7x12xf32>)
      outs(%sum : tensor<2x5x12xf32>) -> tensor<2x5x12xf32>
  %groups = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, 5, 3, 4]
      : tensor<2x5x12xf32> into tensor<2x5x3x4xf32>
  %y:2 = linalg.generic {
      indexing_maps = [affine_map<(n, s, c, k) -> (n, s, c, k)>,
                       affine_map<(n, s, c, k) -> (n, s, c)>,
                       affine_map<(n, s, c, k) -> (n, s, c)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%groups : tensor<2x5x3x4xf32>)
      outs(%init, %first : tensor<2x5x3xf32>, tensor<2x5x3xi64>) {
  ^bb0(%u: f32, %max: f32, %at: i64):
    %k = linalg.index 3 : index
    %here = arith.index_cast %k : index to i64
    %next = arith.maximumf %u, %max : f32
    %above = arith.cmpf ogt, %u, %max : f32
    %where = arith.select %above, %here, %at : i64
    linalg.yield %next, %where : f32, i64
  } -> (tensor<2x5x3xf32>, tensor<2x5x3xi64>)
  return %y#0 : tensor<2x5x3xf32>
}
