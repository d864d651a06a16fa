// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null | count 0

// A gate of a matrix: nothing is pooled.
// CHECK: func.func @main(
func.func @main(%x: tensor<4x8xf32>, %w2: tensor<8x8xf32>, %b2: tensor<8xf32>)
    -> tensor<4x8xf32> {
  %c0 = arith.constant 0.00000000e+00 : f32
  %c1 = arith.constant 1.00000000e+00 : f32
  %e1 = tensor.empty() : tensor<4x8xf32>
  %init3 = linalg.fill ins(%c0 : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %l2 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w2 : tensor<4x8xf32>, tensor<8x8xf32>)
      outs(%init3 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e4 = tensor.empty() : tensor<4x8xf32>
  %t5 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e4 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %qm = arith.negf %u0 : f32
    %qe = math.exp %qm : f32
    %qp = arith.addf %qe, %c1 : f32
    %t = arith.divf %c1, %qp : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %e6 = tensor.empty() : tensor<4x8xf32>
  %y7 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %t5 : tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%e6 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %y = arith.mulf %in0, %in1 : f32
    linalg.yield %y : f32
  } -> tensor<4x8xf32>
  return %y7 : tensor<4x8xf32>
}
