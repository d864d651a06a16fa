// RUN: dyrelu-opt %s --dyrelu-to-linalg --transform-interpreter --canonicalize --cse -split-input-file | FileCheck %s

// The sum of a pool splits over space by upstream's partial reduction: partial
// sums in the type of the result, added up at the end.

// CHECK-LABEL: func @pool
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x63xf16>)
// CHECK: %[[ZERO:.*]] = linalg.fill {{.*}} -> tensor<8x16x4xf32>
// CHECK: %[[PARTS:.*]] = scf.for %[[S:.*]] = %c0 to %c63 step %c4 iter_args(%[[ACC:.*]] = %[[ZERO]]) -> (tensor<8x16x4xf32>)
// CHECK: tensor.extract_slice %[[X]][0, 0, %[[S]]] [8, 16, %{{.*}}]
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel"]
// CHECK: arith.extf %{{.*}} : f16 to f32
// CHECK: arith.addf %{{.*}} : f32
// CHECK: linalg.reduce ins(%[[PARTS]] : tensor<8x16x4xf32>) outs(%{{.*}} : tensor<8x16xf32>) dimensions = [2]
// CHECK: arith.divf
func.func @pool(%x: tensor<8x16x63xf16>) -> tensor<8x16xf32> {
  %g = dyrelu.pool %x : tensor<8x16x63xf16> -> tensor<8x16xf32>
  return %g : tensor<8x16xf32>
}

// CHECK-LABEL: func @pool_of_positive_parts
// CHECK: scf.for
// CHECK: arith.maximumf
// CHECK: arith.addf
// CHECK: linalg.reduce ins(%{{.*}} : tensor<?x?x4xf64>) outs(%{{.*}} : tensor<?x?xf64>) dimensions = [2]
func.func @pool_of_positive_parts(%x: tensor<?x?x?xf64>) -> tensor<?x?xf64> {
  %g = dyrelu.pool %x mode(positive) channels_last : tensor<?x?x?xf64> -> tensor<?x?xf64>
  return %g : tensor<?x?xf64>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %first = transform.structured.match ops{["linalg.generic"]} attributes {iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>]} in %root : (!transform.any_op) -> !transform.any_op
    %0, %1, %2, %3 = transform.structured.tile_reduction_using_for %first by tile_sizes = [0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    %last = transform.structured.match ops{["linalg.generic"]} attributes {iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>]} in %root : (!transform.any_op) -> !transform.any_op
    %4, %5, %6, %7 = transform.structured.tile_reduction_using_for %last by tile_sizes = [0, 4, 0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
