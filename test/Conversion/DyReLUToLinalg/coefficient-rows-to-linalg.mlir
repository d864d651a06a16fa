// RUN: dyrelu-opt %s --convert-dyrelu-to-linalg --canonicalize --cse -split-input-file | FileCheck %s --implicit-check-not=dyrelu.

// How the rows of the last layer are split into pieces and channels: the orders
// of #dyrelu.hyper, and sizes that are not known.

// Rows are (k, a or b, c).
// CHECK-LABEL: func @interleaved
func.func @interleaved(%g: tensor<8x16xf32>, %w2: tensor<96x16xf32>) -> (tensor<8x3x16xf32>, tensor<8x3x16xf32>) {
  // CHECK: %[[T:.*]] = tensor.expand_shape %{{.*}} {{\[\[}}0], [1, 2, 3]] output_shape [8, 3, 2, 16]
  // CHECK: tensor.extract_slice %[[T]][0, 0, 0, 0] [8, 3, 1, 16] [1, 1, 1, 1] : tensor<8x3x2x16xf32> to tensor<8x3x16xf32>
  // CHECK: tensor.extract_slice %[[T]][0, 0, 1, 0] [8, 3, 1, 16] [1, 1, 1, 1] : tensor<8x3x2x16xf32> to tensor<8x3x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<96x16xf32>) hyper<k = 3, order = interleaved> : tensor<8x16xf32> -> tensor<8x3x16xf32>, tensor<8x3x16xf32>
  return %a, %b : tensor<8x3x16xf32>, tensor<8x3x16xf32>
}

// -----

// Rows are (c, a or b, k); the map puts k before c again.
// CHECK-DAG: #[[$NCK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
// CHECK-DAG: #[[$CK:.*]] = affine_map<(d0, d1, d2) -> (d2, d1)>
// CHECK-DAG: #[[$NKC:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-LABEL: func @channel_major
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor<96xf32>)
func.func @channel_major(%g: tensor<8x16xf32>, %w2: tensor<96x16xf32>, %b2: tensor<96xf32>) -> (tensor<8x3x16xf32>, tensor<8x3x16xf32>) {
  // CHECK-DAG: %[[T:.*]] = tensor.expand_shape %{{.*}} {{\[\[}}0], [1, 2, 3]] output_shape [8, 16, 2, 3]
  // CHECK-DAG: %[[TA:.*]] = tensor.extract_slice %[[T]][0, 0, 0, 0] [8, 16, 1, 3] [1, 1, 1, 1] : tensor<8x16x2x3xf32> to tensor<8x16x3xf32>
  // CHECK-DAG: %[[B:.*]] = tensor.expand_shape %[[B2]] {{\[\[}}0, 1, 2]] output_shape [16, 2, 3]
  // CHECK-DAG: %[[BA:.*]] = tensor.extract_slice %[[B]][0, 0, 0] [16, 1, 3] [1, 1, 1] : tensor<16x2x3xf32> to tensor<16x3xf32>
  // CHECK: linalg.generic {indexing_maps = [#[[$NCK]], #[[$CK]], #{{.*}}, #[[$NKC]]], {{.*}} ins(%[[TA]], %[[BA]],
  // CHECK: tensor.extract_slice %[[T]][0, 0, 1, 0] [8, 16, 1, 3]
  // CHECK: tensor.extract_slice %[[B]][0, 1, 0] [16, 1, 3]
  %a, %b = dyrelu.coefficients %g fc2(%w2, %b2 : tensor<96x16xf32>, tensor<96xf32>) hyper<k = 3, order = channel_major> : tensor<8x16xf32> -> tensor<8x3x16xf32>, tensor<8x3x16xf32>
  return %a, %b : tensor<8x3x16xf32>, tensor<8x3x16xf32>
}

// -----

// One part.
// CHECK-LABEL: func @slopes_only
func.func @slopes_only(%g: tensor<8x16xf32>, %w2: tensor<48x16xf32>) -> tensor<8x3x16xf32> {
  // CHECK: %[[T:.*]] = tensor.expand_shape %{{.*}} output_shape [8, 16, 1, 3] : tensor<8x48xf32>
  // CHECK: tensor.extract_slice %[[T]][0, 0, 0, 0] [8, 16, 1, 3] [1, 1, 1, 1]
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<48x16xf32>) hyper<k = 3, intercepts = false, order = channel_major> : tensor<8x16xf32> -> tensor<8x3x16xf32>
  return %a : tensor<8x3x16xf32>
}

// -----

// Nothing is known: the number of channels is the rows over 2 K.
// CHECK-LABEL: func @dynamic
// CHECK-SAME: (%[[G:.*]]: tensor<?x?xf32>, %[[W2:.*]]: tensor<?x?xf32>, %[[B2:.*]]: tensor<?xf32>)
func.func @dynamic(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) -> (tensor<?x3x?xf32>, tensor<?x3x?xf32>) {
  // CHECK-DAG: %[[C6:.*]] = arith.constant 6 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[G]], %c0
  // CHECK-DAG: %[[ROWS:.*]] = tensor.dim %[[W2]], %c0
  // CHECK: tensor.empty(%[[N]], %[[ROWS]]) : tensor<?x?xf32>
  // CHECK: %[[C:.*]] = arith.divsi %[[ROWS]], %[[C6]] : index
  // CHECK-DAG: tensor.expand_shape %{{.*}} {{\[\[}}0], [1, 2, 3]] output_shape [%[[N]], 2, 3, %[[C]]]
  // CHECK-DAG: tensor.expand_shape %[[B2]] {{\[\[}}0, 1, 2]] output_shape [2, 3, %[[C]]]
  // CHECK: tensor.empty(%[[N]], %[[C]]) : tensor<?x3x?xf32>
  // CHECK: linalg.generic
  %a, %b = dyrelu.coefficients %g fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) hyper<k = 3> : tensor<?x?xf32> -> tensor<?x3x?xf32>, tensor<?x3x?xf32>
  return %a, %b : tensor<?x3x?xf32>, tensor<?x3x?xf32>
}

// -----

// The result knows its channels: so many rows w2 has.
// CHECK-LABEL: func @channels_of_result
// CHECK-SAME: (%[[G:.*]]: tensor<?x?xf32>, %[[W2:.*]]: tensor<?x?xf32>, %[[B2:.*]]: tensor<?xf32>)
func.func @channels_of_result(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) -> tensor<?x2x16xf32> {
  // CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0], [1, 2, 3]] output_shape [%{{.*}}, 1, 2, 16] : tensor<?x32xf32>
  // CHECK: %[[B:.*]] = tensor.cast %[[B2]] : tensor<?xf32> to tensor<32xf32>
  // CHECK: tensor.expand_shape %[[B]] {{\[\[}}0, 1, 2]] output_shape [1, 2, 16]
  // CHECK: -> tensor<?x2x16xf32>
  %a = dyrelu.coefficients %g fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) hyper<intercepts = false> : tensor<?x?xf32> -> tensor<?x2x16xf32>
  return %a : tensor<?x2x16xf32>
}

// -----

// w2 knows its rows, the result learns its channels.
// CHECK-LABEL: func @channels_of_rows
func.func @channels_of_rows(%g: tensor<8x?xf32>, %w2: tensor<64x?xf32>) -> tensor<8x2x?xf32> {
  // CHECK: tensor.expand_shape %{{.*}} output_shape [8, 2, 2, 16] : tensor<8x64xf32>
  // CHECK: %[[A:.*]] = linalg.generic
  // CHECK: %[[Y:.*]] = tensor.cast %[[A]] : tensor<8x2x16xf32> to tensor<8x2x?xf32>
  // CHECK: return %[[Y]]
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x?xf32>) : tensor<8x?xf32> -> tensor<8x2x?xf32>, tensor<8x2x?xf32>
  return %a : tensor<8x2x?xf32>
}

// -----

// A batch that only the result knows.
// CHECK-LABEL: func @batch_of_result
func.func @batch_of_result(%g: tensor<?x16xf32>, %w2: tensor<64x16xf32>) -> tensor<8x2x16xf32> {
  // CHECK: linalg.generic
  // CHECK: linalg.generic
  // CHECK: return %{{.*}} : tensor<8x2x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<?x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return %a : tensor<8x2x16xf32>
}

// -----

// Coefficients that all channels share: one channel.
// CHECK-LABEL: func @shared
func.func @shared(%g: tensor<8x16xf32>, %w2: tensor<4x16xf32>) -> tensor<8x2x1xf32> {
  // CHECK: tensor.expand_shape %{{.*}} output_shape [8, 2, 2, 1] : tensor<8x4xf32>
  // CHECK: -> tensor<8x2x1xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<4x16xf32>) : tensor<8x16xf32> -> tensor<8x2x1xf32>, tensor<8x2x1xf32>
  return %a : tensor<8x2x1xf32>
}
