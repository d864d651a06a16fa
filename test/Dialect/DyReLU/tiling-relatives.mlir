// RUN: dyrelu-opt %s --transform-interpreter --canonicalize --cse -split-input-file | FileCheck %s

// More blocks under transforms that know nothing of them, in tiles that do not
// divide the sizes.

// Attention: over samples, as the softmax is over all positions of one.
// CHECK-LABEL: func @attention
// CHECK-SAME: (%[[Z:.*]]: tensor<?x16x7x9xf16>, %[[WP:.*]]: tensor<1x16xf16>, %[[BP:.*]]: tensor<1xf32>, %[[TAU:.*]]: f32)
// CHECK: %[[BATCH:.*]] = tensor.dim %[[Z]], %c0
// CHECK: scf.for %[[N:.*]] = %c0 to %[[BATCH]] step %c2 iter_args(%[[ACC:.*]] = %{{.*}})
// CHECK: %[[T:.*]] = affine.min #{{.*}}(%[[N]])[%[[BATCH]]]
// CHECK: %[[S:.*]] = tensor.extract_slice %[[Z]][%[[N]], 0, 0, 0] [%[[T]], 16, 7, 9]
// CHECK: %[[PI:.*]] = dyrelu.attention %[[S]] weights(%[[WP]], %[[BP]] : tensor<1x16xf16>, tensor<1xf32>) tau(%[[TAU]] : f32) gamma(16.0) : tensor<?x16x7x9xf16> -> tensor<?x7x9xf32>
// CHECK: tensor.insert_slice %[[PI]] into %[[ACC]][%[[N]], 0, 0] [%[[T]], 7, 9]
func.func @attention(%z: tensor<?x16x7x9xf16>, %wp: tensor<1x16xf16>, %bp: tensor<1xf32>, %tau: f32) -> tensor<?x7x9xf32> {
  %pi = dyrelu.attention %z weights(%wp, %bp : tensor<1x16xf16>, tensor<1xf32>) tau(%tau : f32) gamma(16.0) : tensor<?x16x7x9xf16> -> tensor<?x7x9xf32>
  return %pi : tensor<?x7x9xf32>
}

// Of a static batch too, channels last.
// CHECK-LABEL: func @attention_channels_last
// CHECK: %[[T:.*]] = affine.min
// CHECK: tensor.extract_slice %{{.*}}[%{{.*}}, 0, 0] [%[[T]], 9, 16]
// CHECK: dyrelu.attention {{.*}} tau(2.0) channels_last : tensor<?x9x16xf64> -> tensor<?x9xf64>
func.func @attention_channels_last(%z: tensor<7x9x16xf64>, %wp: tensor<1x16xf64>) -> tensor<7x9xf64> {
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf64>) tau(2.0) channels_last : tensor<7x9x16xf64> -> tensor<7x9xf64>
  return %pi : tensor<7x9xf64>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %ops tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Coefficients are sliced along the dimensions that they have, the attention
// along all but the channels; static pieces stay.
// CHECK-LABEL: func @apply
// CHECK-SAME: (%[[X:.*]]: tensor<7x16x6xf32>, %[[A:.*]]: tensor<7x2x1x6xf32>, %[[B:.*]]: tensor<1x2x16x6xf32>, %[[PI:.*]]: tensor<7x6xf32>)
// CHECK: scf.forall (%[[I:.*]], %[[J:.*]], %[[L:.*]]) in (4, 4, 2)
// CHECK-DAG: %[[N:.*]] = affine.apply #{{.*}}(%[[I]])
// CHECK-DAG: %[[C:.*]] = affine.apply #{{.*}}(%[[J]])
// CHECK-DAG: %[[S:.*]] = affine.apply #{{.*}}(%[[L]])
// CHECK-DAG: %[[NT:.*]] = affine.min #{{.*}}(%[[I]])
// CHECK-DAG: %[[ST:.*]] = affine.min #{{.*}}(%[[L]])
// CHECK-DAG: %[[XT:.*]] = tensor.extract_slice %[[X]][%[[N]], %[[C]], %[[S]]] [%[[NT]], 4, %[[ST]]]
// CHECK-DAG: %[[AT:.*]] = tensor.extract_slice %[[A]][%[[N]], 0, 0, %[[S]]] [%[[NT]], 2, 1, %[[ST]]]
// CHECK-DAG: %[[BT:.*]] = tensor.extract_slice %[[B]][0, 0, %[[C]], %[[S]]] [1, 2, 4, %[[ST]]]
// CHECK-DAG: %[[PT:.*]] = tensor.extract_slice %[[PI]][%[[N]], %[[S]]] [%[[NT]], %[[ST]]]
// CHECK: dyrelu.apply %[[XT]] slopes(%[[AT]] : tensor<?x2x1x?xf32>) intercepts(%[[BT]] : tensor<1x2x4x?xf32>) static = [(1.0, 0.0)] attention(%[[PT]] : tensor<?x?xf32>) : tensor<?x4x?xf32>
func.func @apply(%x: tensor<7x16x6xf32>, %a: tensor<7x2x1x6xf32>, %b: tensor<1x2x16x6xf32>, %pi: tensor<7x6xf32>) -> tensor<7x16x6xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<7x2x1x6xf32>) intercepts(%b : tensor<1x2x16x6xf32>) static = [(1, 0)] attention(%pi : tensor<7x6xf32>) : tensor<7x16x6xf32>
  return %y : tensor<7x16x6xf32>
}

// Static pieces alone.
// CHECK-LABEL: func @relu
// CHECK: scf.forall
// CHECK: dyrelu.apply %{{.*}} static = [(1.0, 0.0), (0.0, 0.0)] : tensor<?x?x?xf16>
func.func @relu(%x: tensor<?x?x?xf16>) -> tensor<?x?x?xf16> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<?x?x?xf16>
  return %y : tensor<?x?x?xf16>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %ops tile_sizes [2, 4, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Maxout: over every dimension of the result; of x K times the channels.
// CHECK-LABEL: func @maxout
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x6xf32>)
// CHECK-DAG: %[[BATCH:.*]] = tensor.dim %[[X]], %c0
// CHECK-DAG: %[[XC:.*]] = tensor.dim %[[X]], %c1
// CHECK: %[[CS:.*]] = affine.apply #{{.*}}()[%[[XC]]]
// CHECK: scf.for %[[N:.*]] = %c0 to %[[BATCH]] step %c2
// CHECK: scf.for %[[C:.*]] = %c0 to %[[CS]] step %c3
// CHECK: scf.for %[[S:.*]] = %c0 to %c6 step %c4
// CHECK-DAG: %[[NT:.*]] = affine.min #{{.*}}(%[[N]])
// CHECK-DAG: %[[CT:.*]] = affine.min #{{.*}}(%[[C]])
// CHECK-DAG: %[[ST:.*]] = affine.min #{{.*}}(%[[S]])
// CHECK-DAG: %[[KC:.*]] = affine.apply #{{.*}}()[%[[C]]]
// CHECK-DAG: %[[KCT:.*]] = affine.apply #{{.*}}()[%[[CT]]]
// CHECK: tensor.extract_slice %[[X]][%[[N]], %[[KC]], %[[S]]] [%[[NT]], %[[KCT]], %[[ST]]]
// CHECK: %[[Y:.*]] = dyrelu.maxout %{{.*}} k(4) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>
// CHECK: tensor.insert_slice %[[Y]] into %{{.*}}[%[[N]], %[[C]], %[[S]]] [%[[NT]], %[[CT]], %[[ST]]]
func.func @maxout(%x: tensor<?x?x6xf32>) -> tensor<?x?x6xf32> {
  %y = dyrelu.maxout %x k(4) : tensor<?x?x6xf32> -> tensor<?x?x6xf32>
  return %y : tensor<?x?x6xf32>
}

// CHECK-LABEL: func @maxout_static
// CHECK: dyrelu.maxout %{{.*}} k(4) channels_last : tensor<2x3x16xbf16> -> tensor<2x3x4xbf16>
func.func @maxout_static(%x: tensor<4x6x32xbf16>) -> tensor<4x6x8xbf16> {
  %y = dyrelu.maxout %x k(4) channels_last : tensor<4x6x32xbf16> -> tensor<4x6x8xbf16>
  return %y : tensor<4x6x8xbf16>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.maxout"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:3 = transform.structured.tile_using_for %ops tile_sizes [2, 3, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Shift-max: over samples and positions; channels read one another.
// CHECK-LABEL: func @shift_max
// CHECK-SAME: (%[[X:.*]]: tensor<7x5x16xf16>, %[[A:.*]]: tensor<7x2x16xf32>, %[[B:.*]]: tensor<1x2x16xf32>)
// CHECK: scf.for %[[N:.*]] = %c0 to %c7 step %c2
// CHECK: scf.for %[[S:.*]] = %c0 to %c5 step %c3
// CHECK-DAG: %[[NT:.*]] = affine.min #{{.*}}(%[[N]])
// CHECK-DAG: %[[ST:.*]] = affine.min #{{.*}}(%[[S]])
// CHECK-DAG: %[[XT:.*]] = tensor.extract_slice %[[X]][%[[N]], %[[S]], 0] [%[[NT]], %[[ST]], 16]
// CHECK-DAG: %[[AT:.*]] = tensor.extract_slice %[[A]][%[[N]], 0, 0] [%[[NT]], 2, 16]
// CHECK: %[[Y:.*]] = dyrelu.shift_max %[[XT]] slopes(%[[AT]] : tensor<?x2x16xf32>) shifted(%[[B]] : tensor<1x2x16xf32>) groups(4) channels_last : tensor<?x?x16xf16>
// CHECK: tensor.insert_slice %[[Y]] into %{{.*}}[%[[N]], %[[S]], 0] [%[[NT]], %[[ST]], 16]
func.func @shift_max(%x: tensor<7x5x16xf16>, %a: tensor<7x2x16xf32>, %b: tensor<1x2x16xf32>) -> tensor<7x5x16xf16> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<7x2x16xf32>) shifted(%b : tensor<1x2x16xf32>) groups(4) channels_last : tensor<7x5x16xf16>
  return %y : tensor<7x5x16xf16>
}

// CHECK-LABEL: func @shift_max_dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>
// CHECK: tensor.extract_slice %[[X]][%[[N:.*]], 0, %[[S:.*]]] [%{{.*}}, %{{.*}}, %{{.*}}]
// CHECK: dyrelu.shift_max {{.*}} groups(2) : tensor<?x?x?xf32>
func.func @shift_max_dynamic(%x: tensor<?x?x?xf32>, %a: tensor<?x1x?xf32>, %b: tensor<?x1x1xf32>) -> tensor<?x?x?xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<?x1x?xf32>) shifted(%b : tensor<?x1x1xf32>) groups(2) : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.shift_max"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %ops tile_sizes [2, 3] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
