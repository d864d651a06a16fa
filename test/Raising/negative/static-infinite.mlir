// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true | FileCheck %s --implicit-check-not=dyrelu.

// max(x, x / 0) is infinity above 0.

// CHECK-LABEL: func.func @main(
// CHECK:         arith.maximumf
func.func @main(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2x4xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<2x4xf32>) outs(%empty : tensor<2x4xf32>) {
  ^bb0(%u: f32, %out: f32):
    %steep = arith.divf %u, %zero : f32
    %value = arith.maximumf %u, %steep : f32
    linalg.yield %value : f32
  } -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
