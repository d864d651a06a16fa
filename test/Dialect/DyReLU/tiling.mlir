// RUN: dyrelu-opt %s --transform-interpreter --canonicalize --cse -split-input-file | FileCheck %s

// The blocks under transforms that know nothing of them (TilingInterface).

//===----------------------------------------------------------------------===//
// dyrelu.pool: n and c
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @pool
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x9xf16>)
func.func @pool(%x: tensor<8x16x7x9xf16>) -> tensor<8x16xf32> {
  // CHECK: %[[OUT:.*]] = tensor.empty() : tensor<8x16xf32>
  // CHECK: scf.for %[[N:.*]] = %c0 to %c8 step %c2 iter_args(%{{.*}} = %[[OUT]])
  // CHECK: scf.for %[[C:.*]] = %c0 to %c16 step %c4 iter_args(%[[ACC:.*]] = %{{.*}})
  // CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], %[[C]], 0, 0] [2, 4, 7, 9] [1, 1, 1, 1]
  // CHECK: %[[G:.*]] = dyrelu.pool %[[S]] : tensor<2x4x7x9xf16> -> tensor<2x4xf32>
  // CHECK: tensor.insert_slice %[[G]] into %[[ACC]][%[[N]], %[[C]]] [2, 4] [1, 1]
  %g = dyrelu.pool %x : tensor<8x16x7x9xf16> -> tensor<8x16xf32>
  return %g : tensor<8x16xf32>
}

// Sizes that tiles do not divide, dynamic sizes, channels last.
// CHECK-LABEL: func @pool_dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<7x?x?xf32>)
func.func @pool_dynamic(%x: tensor<7x?x?xf32>) -> tensor<7x?xf32> {
  // CHECK: %[[CS:.*]] = tensor.dim %[[X]], %c2
  // CHECK: scf.for %[[N:.*]] = %c0 to %c7 step %c2
  // CHECK: scf.for %[[C:.*]] = %c0 to %[[CS]] step %c4
  // CHECK-DAG: %[[NT:.*]] = affine.min #{{.*}}(%[[N]])
  // CHECK-DAG: %[[CT:.*]] = affine.min #{{.*}}(%[[C]])[%[[CS]]]
  // CHECK: tensor.extract_slice %[[X]][%[[N]], 0, %[[C]]] [%[[NT]], %{{.*}}, %[[CT]]]
  // CHECK: dyrelu.pool %{{.*}} channels_last : tensor<?x?x?xf32> -> tensor<?x?xf32>
  %g = dyrelu.pool %x channels_last : tensor<7x?x?xf32> -> tensor<7x?xf32>
  return %g : tensor<7x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.pool"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %ops tile_sizes [2, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

//===----------------------------------------------------------------------===//
// dyrelu.coefficients: n and c
//===----------------------------------------------------------------------===//

// Both results, from whole weights.
// CHECK-LABEL: func @coefficients
// CHECK-SAME: (%[[G:.*]]: tensor<8x16xf32>, %[[W1:.*]]: tensor<2x16xf32>, %[[B1:.*]]: tensor<2xf32>, %[[W2:.*]]: tensor<64x2xf32>, %[[B2:.*]]: tensor<64xf32>)
func.func @coefficients(%g: tensor<8x16xf32>, %w1: tensor<2x16xf32>, %b1: tensor<2xf32>, %w2: tensor<64x2xf32>, %b2: tensor<64xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>) {
  // CHECK: scf.for %[[N:.*]] = %c0 to %c8 step %c2
  // CHECK: %[[S:.*]] = tensor.extract_slice %[[G]][%[[N]], 0] [2, 16] [1, 1]
  // CHECK: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[S]] fc1(%[[W1]], %[[B1]] : tensor<2x16xf32>, tensor<2xf32>) fc2(%[[W2]], %[[B2]] : tensor<64x2xf32>, tensor<64xf32>) hyper<norm = none> : tensor<2x16xf32> -> tensor<2x2x16xf32>, tensor<2x2x16xf32>
  // CHECK: tensor.insert_slice %[[A]] into %{{.*}}[%[[N]], 0, 0] [2, 2, 16] [1, 1, 1]
  // CHECK: tensor.insert_slice %[[B]] into %{{.*}}[%[[N]], 0, 0] [2, 2, 16] [1, 1, 1]
  %a, %b = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) hyper<norm = none> : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return %a, %b : tensor<8x2x16xf32>, tensor<8x2x16xf32>
}

// CHECK-LABEL: func @coefficients_slopes_only
func.func @coefficients_slopes_only(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>) -> tensor<?x2x?xf32> {
  // CHECK: scf.for
  // CHECK: dyrelu.coefficients {{.*}} hyper<intercepts = false> : tensor<?x?xf32> -> tensor<?x2x?xf32>{{$}}
  // CHECK: tensor.insert_slice
  // CHECK-NOT: tensor.insert_slice
  // CHECK: return
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<?x?xf32>) hyper<intercepts = false> : tensor<?x?xf32> -> tensor<?x2x?xf32>
  return %a : tensor<?x2x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.coefficients"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %ops tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

//===----------------------------------------------------------------------===//
// dyrelu.apply: the dimensions of x
//===----------------------------------------------------------------------===//

// Coefficients are sliced along n and c only, and not where they broadcast.
// CHECK-LABEL: func @apply
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x6xf32>, %[[A:.*]]: tensor<8x2x1xf32>, %[[B:.*]]: tensor<1x2x16xf32>)
func.func @apply(%x: tensor<8x16x6xf32>, %a: tensor<8x2x1xf32>, %b: tensor<1x2x16xf32>) -> tensor<8x16x6xf32> {
  // CHECK: scf.forall (%[[I:.*]], %[[J:.*]], %[[L:.*]]) in (4, 4, 2)
  // CHECK-DAG: %[[N:.*]] = affine.apply #{{.*}}(%[[I]])
  // CHECK-DAG: %[[C:.*]] = affine.apply #{{.*}}(%[[J]])
  // CHECK-DAG: %[[S:.*]] = affine.apply #{{.*}}(%[[L]])
  // CHECK-DAG: %[[XT:.*]] = tensor.extract_slice %[[X]][%[[N]], %[[C]], %[[S]]] [2, 4, 3]
  // CHECK-DAG: %[[AT:.*]] = tensor.extract_slice %[[A]][%[[N]], 0, 0] [2, 2, 1]
  // CHECK-DAG: %[[BT:.*]] = tensor.extract_slice %[[B]][0, 0, %[[C]]] [1, 2, 4]
  // CHECK: dyrelu.apply %[[XT]] slopes(%[[AT]] : tensor<2x2x1xf32>) intercepts(%[[BT]] : tensor<1x2x4xf32>) : tensor<2x4x3xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x1xf32>) intercepts(%b : tensor<1x2x16xf32>) : tensor<8x16x6xf32>
  return %y : tensor<8x16x6xf32>
}

// The same dimensions of x are (n, s, c) with channels last.
// CHECK-LABEL: func @apply_channels_last
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf16>, %[[A:.*]]: tensor<?x2x?xf32>)
func.func @apply_channels_last(%x: tensor<?x?x?xf16>, %a: tensor<?x2x?xf32>) -> tensor<?x?x?xf16> {
  // CHECK: scf.forall
  // CHECK: tensor.extract_slice %[[X]][%[[N:.*]], %{{.*}}, %[[C:.*]]] [%[[NT:.*]], %{{.*}}, %[[CT:.*]]] [1, 1, 1]
  // CHECK: tensor.extract_slice %[[A]][%[[N]], 0, %[[C]]] [%[[NT]], 2, %[[CT]]] [1, 1, 1]
  // CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<?x2x?xf32>) channels_last : tensor<?x?x?xf16>
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x?xf32>) channels_last : tensor<?x?x?xf16>
  return %y : tensor<?x?x?xf16>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %ops tile_sizes [2, 4, 3] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

//===----------------------------------------------------------------------===//
// Fusion of producers
//===----------------------------------------------------------------------===//

// Tiling apply over the batch takes all blocks into the loop.
// CHECK-LABEL: func @fuse_over_batch
// CHECK: scf.for
// CHECK: dyrelu.pool %{{.*}} : tensor<2x16x6xf32> -> tensor<2x16xf32>
// CHECK: dyrelu.coefficients {{.*}} : tensor<2x16xf32> -> tensor<2x2x16xf32>
// CHECK: dyrelu.apply {{.*}} : tensor<2x16x6xf32>
// CHECK: scf.yield
func.func @fuse_over_batch(%x: tensor<8x16x6xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x6xf32> {
  %g = dyrelu.pool %x : tensor<8x16x6xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x6xf32>
  return %y : tensor<8x16x6xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %ops tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Over channels, too: the coefficients of some channels take some rows of the
// last layer, from the pool of all channels.
// CHECK-LABEL: func @fuse_over_channels
// CHECK-SAME: %[[X:.*]]: tensor<8x16x6xf32>, %[[W2:.*]]: tensor<64x16xf32>
// CHECK: scf.for %[[N:.*]] = %c0 to %c8 step %c2
// CHECK: scf.for %[[C:.*]] = %c0 to %c16 step %c4
// CHECK: %[[G:.*]] = dyrelu.pool %{{.*}} : tensor<2x16x6xf32> -> tensor<2x16xf32>
// CHECK: %[[ROWS:.*]] = tensor.expand_shape %[[W2]] {{\[\[}}0, 1, 2], [3]] output_shape [2, 2, 16, 16]
// CHECK: %[[SOME:.*]] = tensor.extract_slice %[[ROWS]][0, 0, %[[C]], 0] [2, 2, 4, 16]
// CHECK: %[[W:.*]] = tensor.collapse_shape %[[SOME]] {{\[\[}}0, 1, 2], [3]]
// CHECK: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] fc2(%[[W]] : tensor<16x16xf32>) : tensor<2x16xf32> -> tensor<2x2x4xf32>, tensor<2x2x4xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%[[A]] : tensor<2x2x4xf32>) intercepts(%[[B]] : tensor<2x2x4xf32>) : tensor<2x4x6xf32>
func.func @fuse_over_channels(%x: tensor<8x16x6xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x6xf32> {
  %g = dyrelu.pool %x : tensor<8x16x6xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x6xf32>
  return %y : tensor<8x16x6xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.fuse %ops tile_sizes [2, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
