// RUN: dyrelu-opt %s --dyrelu-decompose --transform-interpreter --resolve-ranked-shaped-type-result-dims --canonicalize --cse -split-input-file | FileCheck %s

// Upstream's fusion makes of the blocks of each function one loop over the
// batch, in tiles that do not divide it.

// CHECK-LABEL: func @a
// CHECK-SAME: (%[[X:.*]]: tensor<7x16x6xf32>
// CHECK-NOT: dyrelu
// CHECK: scf.for %[[N:.*]] = %c0 to %c7 step %c2
// CHECK-NEXT: %[[T:.*]] = affine.min #{{.*}}(%[[N]])
// CHECK-NEXT: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0] [%[[T]], 16, 6]
// CHECK-NEXT: %[[G:.*]] = dyrelu.pool %[[S]]
// CHECK-NEXT: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] {{.*}} : tensor<?x16xf32> -> tensor<?x2x1xf32>, tensor<?x2x1xf32>
// CHECK-NEXT: dyrelu.apply %[[S]] slopes(%[[A]] : tensor<?x2x1xf32>) intercepts(%[[B]] : tensor<?x2x1xf32>)
// CHECK-NOT: dyrelu
// CHECK: return
func.func @a(%x: tensor<7x16x6xf32>, %w2: tensor<4x16xf32>) -> tensor<7x16x6xf32> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) : tensor<7x16x6xf32>
  return %y : tensor<7x16x6xf32>
}

// CHECK-LABEL: func @b
// CHECK-SAME: (%[[X:.*]]: tensor<?x16x?xf32>, %[[Z:.*]]: tensor<?x24xf32>
// CHECK-NOT: dyrelu
// CHECK: scf.for %[[N:.*]] = %c0
// CHECK-DAG: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0]
// CHECK-DAG: %[[R:.*]] = tensor.extract_slice %[[Z]][%[[N]], 0] [%{{.*}}, 24]
// CHECK: dyrelu.coefficients %[[R]] fc1(
// CHECK-NEXT: dyrelu.apply %[[S]]
// CHECK-NOT: dyrelu
// CHECK: return
func.func @b(%x: tensor<?x16x?xf32>, %z: tensor<?x24xf32>, %w1: tensor<3x24xf32>, %w2: tensor<64x3xf32>) -> tensor<?x16x?xf32> {
  %y = dyrelu.b %x context(%z : tensor<?x24xf32>) fc1(%w1 : tensor<3x24xf32>) fc2(%w2 : tensor<64x3xf32>) : tensor<?x16x?xf32>
  return %y : tensor<?x16x?xf32>
}

// CHECK-LABEL: func @c
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>
// CHECK-NOT: dyrelu
// CHECK: scf.for %[[N:.*]] = %c0
// CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0]
// CHECK-NOT: scf.for
// CHECK-DAG: %[[G:.*]] = dyrelu.pool %[[S]] channels_last
// CHECK-DAG: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]]
// CHECK-DAG: %[[PI:.*]] = dyrelu.attention %[[S]]
// CHECK: dyrelu.apply %[[S]] slopes(%[[A]] : tensor<?x2x?xf32>) intercepts(%[[B]] : tensor<?x2x?xf32>) attention(%[[PI]] : tensor<?x?xf32>) channels_last
// CHECK-NOT: dyrelu
// CHECK: return
func.func @c(%x: tensor<?x?x?xf32>, %w2: tensor<?x?xf32>, %wp: tensor<1x?xf32>) -> tensor<?x?x?xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<?x?xf32>) attention(%wp : tensor<1x?xf32>) channels_last : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// Upstream's fusion does not look through tensor.insert_slice, which puts the
// two pools of APReLU side by side: they stay outside. (--dyrelu-fuse takes them
// along.)
// CHECK-LABEL: func @aprelu
// CHECK-COUNT-2: dyrelu.pool
// CHECK-NOT: dyrelu
// CHECK: scf.for
// CHECK: dyrelu.coefficients
// CHECK-NEXT: dyrelu.apply
// CHECK-NOT: dyrelu
// CHECK: return
func.func @aprelu(%x: tensor<7x16x6xf32>, %w2: tensor<16x32xf32>) -> tensor<7x16x6xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<7x16x6xf32>
  return %y : tensor<7x16x6xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %ops tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// One block after the other into a loop that stands, sample by sample.
// CHECK-LABEL: func @into_loop
// CHECK-SAME: (%[[X:.*]]: tensor<7x16x6xf32>
// CHECK-NOT: dyrelu
// CHECK: scf.forall (%[[N:.*]]) in (7)
// CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0] [1, 16, 6]
// CHECK-DAG: %[[G:.*]] = dyrelu.pool %[[S]] : tensor<1x16x6xf32>
// CHECK-DAG: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]]
// CHECK-DAG: %[[PI:.*]] = dyrelu.attention %[[S]] {{.*}} -> tensor<1x6xf32>
// CHECK: dyrelu.apply %[[S]] slopes(%[[A]] : tensor<1x2x16xf32>) intercepts(%[[B]] : tensor<1x2x16xf32>) attention(%[[PI]] : tensor<1x6xf32>) : tensor<1x16x6xf32>
// CHECK-NOT: dyrelu
// CHECK: return
func.func @into_loop(%x: tensor<7x16x6xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<7x16x6xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<7x16x6xf32>
  return %y : tensor<7x16x6xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %apply = transform.structured.match ops{["dyrelu.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %apply tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %attention = transform.structured.match ops{["dyrelu.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %f0, %l0 = transform.structured.fuse_into_containing_op %attention into %loop : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    %coefficients = transform.structured.match ops{["dyrelu.coefficients"]} in %root : (!transform.any_op) -> !transform.any_op
    %f1, %l1 = transform.structured.fuse_into_containing_op %coefficients into %l0 : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    %pool = transform.structured.match ops{["dyrelu.pool"]} in %root : (!transform.any_op) -> !transform.any_op
    %f2, %l2 = transform.structured.fuse_into_containing_op %pool into %l1 : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A maximum over channels takes what computes its input along.
// CHECK-LABEL: func @producer
// CHECK: scf.for
// CHECK: linalg.negf ins(%{{.*}} : tensor<2x64x6xf32>)
// CHECK: dyrelu.maxout {{.*}} : tensor<2x64x6xf32> -> tensor<2x16x6xf32>
func.func @producer(%x: tensor<8x64x6xf32>) -> tensor<8x16x6xf32> {
  %e = tensor.empty() : tensor<8x64x6xf32>
  %n = linalg.negf ins(%x : tensor<8x64x6xf32>) outs(%e : tensor<8x64x6xf32>) -> tensor<8x64x6xf32>
  %y = dyrelu.maxout %n k(4) : tensor<8x64x6xf32> -> tensor<8x16x6xf32>
  return %y : tensor<8x16x6xf32>
}

// CHECK-LABEL: func @consumer
// CHECK: scf.for
// CHECK: dyrelu.shift_max {{.*}} : tensor<2x16x6xf32>
// CHECK: dyrelu.maxout {{.*}} : tensor<2x16x6xf32> -> tensor<2x4x6xf32>
func.func @consumer(%x: tensor<8x16x6xf32>, %a: tensor<8x2x16xf32>) -> tensor<8x4x6xf32> {
  %s = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) groups(2) : tensor<8x16x6xf32>
  %y = dyrelu.maxout %s k(4) : tensor<8x16x6xf32> -> tensor<8x4x6xf32>
  return %y : tensor<8x4x6xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.maxout"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %ops tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
