// RUN: dyrelu-opt %s --dyrelu-nvvm-repeat-fills -split-input-file | FileCheck %s

// A tensor that two ops start from; one that is also read stays for that.
#id = affine_map<(n, s) -> (n, s)>
#row = affine_map<(n, s) -> (n)>
// CHECK-LABEL: func @shared(
// CHECK: %[[E:.*]] = tensor.empty() : tensor<4xf32>
// CHECK: %[[F:.*]] = linalg.fill {{.*}} outs(%[[E]]
// CHECK: %[[E0:.*]] = tensor.empty() : tensor<4xf32>
// CHECK: %[[F0:.*]] = linalg.fill {{.*}} outs(%[[E0]]
// CHECK: %[[A:.*]] = linalg.generic {{.*}} outs(%[[F0]]
// CHECK: %[[E1:.*]] = tensor.empty() : tensor<4xf32>
// CHECK: %[[F1:.*]] = linalg.fill {{.*}} outs(%[[E1]]
// CHECK: %[[B:.*]] = linalg.generic {{.*}} outs(%[[F1]]
// CHECK: return %[[A]], %[[B]], %[[F]]
func.func @shared(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %a = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%f : tensor<4xf32>) {
  ^bb0(%u: f32, %sum: f32):
    %r = arith.addf %sum, %u : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %b = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%y : tensor<4x8xf32>) outs(%f : tensor<4xf32>) {
  ^bb0(%u: f32, %sum: f32):
    %r = arith.addf %sum, %u : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  return %a, %b, %f : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// What is filled is an argument: there is one.
// CHECK-LABEL: func @argument(
// CHECK-SAME: %[[X:[^:]*]]: tensor<4xf32>
// CHECK-NOT: tensor.empty
// CHECK: linalg.fill {{.*}} outs(%[[X]]
// CHECK-NOT: linalg.fill
func.func @argument(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  %f = linalg.fill ins(%zero : f32) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  %a = linalg.exp ins(%y : tensor<4xf32>) outs(%f : tensor<4xf32>) -> tensor<4xf32>
  return %a : tensor<4xf32>
}
