// RUN: dyrelu-opt %s --transform-interpreter --canonicalize --cse | FileCheck %s

// Tiles of coefficients over samples and channels that divide neither. The rows
// of some channels are a slice of the last layer's rows, split as the order says.

// CHECK-LABEL: func @interleaved
// CHECK-SAME: (%[[G:.*]]: tensor<5x24xf32>, %[[W1:.*]]: tensor<3x24xf32>, %[[W2:.*]]: tensor<28x3xf32>, %[[B2:.*]]: tensor<28xf32>)
// CHECK: scf.for %[[N:.*]] = %c0 to %c5 step %c2
// CHECK: scf.for %[[C:.*]] = %c0 to %c7 step %c3
// CHECK-DAG: %[[NT:.*]] = affine.min #{{.*}}(%[[N]])
// CHECK-DAG: %[[CT:.*]] = affine.min #{{.*}}(%[[C]])
// CHECK-DAG: %[[GT:.*]] = tensor.extract_slice %[[G]][%[[N]], 0] [%[[NT]], 24]
// CHECK-DAG: %[[WE:.*]] = tensor.expand_shape %[[W2]] {{\[\[}}0, 1, 2], [3]] output_shape [2, 2, 7, 3]
// CHECK-DAG: %[[WS:.*]] = tensor.extract_slice %[[WE]][0, 0, %[[C]], 0] [2, 2, %[[CT]], 3]
// CHECK-DAG: %[[WT:.*]] = tensor.collapse_shape %[[WS]] {{\[\[}}0, 1, 2], [3]]
// CHECK-DAG: %[[BE:.*]] = tensor.expand_shape %[[B2]] {{\[\[}}0, 1, 2]] output_shape [2, 2, 7]
// CHECK-DAG: %[[BS:.*]] = tensor.extract_slice %[[BE]][0, 0, %[[C]]] [2, 2, %[[CT]]]
// CHECK-DAG: %[[BT:.*]] = tensor.collapse_shape %[[BS]] {{\[\[}}0, 1, 2]]
// CHECK: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[GT]] fc1(%[[W1]] : tensor<3x24xf32>) fc2(%[[WT]], %[[BT]] : tensor<?x3xf32>, tensor<?xf32>) hyper<order = interleaved> : tensor<?x24xf32> -> tensor<?x2x?xf32>, tensor<?x2x?xf32>
// CHECK-DAG: tensor.insert_slice %[[A]] into %{{.*}}[%[[N]], 0, %[[C]]] [%[[NT]], 2, %[[CT]]]
// CHECK-DAG: tensor.insert_slice %[[B]] into %{{.*}}[%[[N]], 0, %[[C]]] [%[[NT]], 2, %[[CT]]]
func.func @interleaved(%g: tensor<5x24xf32>, %w1: tensor<3x24xf32>, %w2: tensor<28x3xf32>, %b2: tensor<28xf32>) -> (tensor<5x2x7xf32>, tensor<5x2x7xf32>) {
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<3x24xf32>) fc2(%w2, %b2 : tensor<28x3xf32>, tensor<28xf32>) hyper<order = interleaved> : tensor<5x24xf32> -> tensor<5x2x7xf32>, tensor<5x2x7xf32>
  return %a, %b : tensor<5x2x7xf32>, tensor<5x2x7xf32>
}

// Channels are outermost, and as many as a third of the rows.
// CHECK-LABEL: func @channel_major
// CHECK-SAME: (%{{.*}}, %[[W2:.*]]: tensor<?x?xf32>, %[[B2:.*]]: tensor<?xf32>)
// CHECK-DAG: %[[R:.*]] = tensor.dim %[[W2]], %c0
// CHECK: %[[CS:.*]] = affine.apply #{{.*}}()[%[[R]]]
// CHECK: scf.for %[[N:[a-z0-9]+]] =
// CHECK: scf.for %[[C:[a-z0-9]+]] = %c0 to %[[CS]] step %c3
// CHECK-DAG: %[[WE:.*]] = tensor.expand_shape %[[W2]] {{\[\[}}0, 1, 2], [3]] output_shape [%[[CS]], 1, 3, %{{.*}}]
// CHECK-DAG: tensor.extract_slice %[[WE]][%[[C]], 0, 0, 0] [%{{.*}}, 1, 3, %{{.*}}]
// CHECK-DAG: %[[BE:.*]] = tensor.expand_shape %[[B2]] {{\[\[}}0, 1, 2]] output_shape [%[[CS]], 1, 3]
// CHECK-DAG: tensor.extract_slice %[[BE]][%[[C]], 0, 0] [%{{.*}}, 1, 3]
// CHECK: dyrelu.coefficients {{.*}} -> tensor<?x3x?xf32>{{$}}
func.func @channel_major(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) -> tensor<?x3x?xf32> {
  %a = dyrelu.coefficients %g fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) hyper<k = 3, order = channel_major, intercepts = false> : tensor<?x?xf32> -> tensor<?x3x?xf32>
  return %a : tensor<?x3x?xf32>
}

// What all channels share is one channel.
// CHECK-LABEL: func @shared
// CHECK: scf.for
// CHECK-NOT: scf.for
// CHECK: dyrelu.coefficients
// CHECK: return
func.func @shared(%g: tensor<5x24xf32>, %w2: tensor<4x24xf32>) -> (tensor<5x2x1xf32>, tensor<5x2x1xf32>) {
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<4x24xf32>) : tensor<5x24xf32> -> tensor<5x2x1xf32>, tensor<5x2x1xf32>
  return %a, %b : tensor<5x2x1xf32>, tensor<5x2x1xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["dyrelu.coefficients"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %ops tile_sizes [2, 3] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
