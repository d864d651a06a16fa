// RUN: dyrelu-opt %s --dyrelu-generate-size-checks -split-input-file | FileCheck %s

// Where all sizes are static the verifiers have seen them.
// CHECK-LABEL: func @static
// CHECK-NOT: cf.assert
// CHECK: return
func.func @static(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<2xf32>, %w2: tensor<64x2xf32>, %b2: tensor<64xf32>, %g: tensor<8x16xf32>) {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) : tensor<8x16x7xf32>
  %a, %b = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %z = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// Spatial sizes meet nothing.
// CHECK-LABEL: func @spatial
// CHECK-NOT: cf.assert
// CHECK: return
func.func @spatial(%x: tensor<8x16x?x?xf32>, %w2: tensor<64x16xf32>, %a: tensor<8x2x16xf32>) {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x?x?xf32>
  %g = dyrelu.pool %x : tensor<8x16x?x?xf32> -> tensor<8x16xf32>
  %z = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x?x?xf32>
  return
}

// -----

// Every pair of sizes of b that meet; the checks are before the op.
// CHECK-LABEL: func @b
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>, %[[Z:.*]]: tensor<?x?xf32>, %[[W1:.*]]: tensor<?x?xf32>, %[[B1:.*]]: tensor<?xf32>, %[[W2:.*]]: tensor<?x?xf32>, %[[B2:.*]]: tensor<?xf32>)
func.func @b(%x: tensor<?x?x?xf32>, %z: tensor<?x?xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) -> tensor<?x?x?xf32> {
  // CHECK: %[[HAVE:.*]] = tensor.dim %[[Z]], %c0
  // CHECK: %[[WANT:.*]] = tensor.dim %[[X]], %c0
  // CHECK: %[[EQUAL:.*]] = arith.cmpi eq, %[[HAVE]], %[[WANT]] : index
  // CHECK: cf.assert %[[EQUAL]], "dyrelu.b: context must have the batch size of x"
  // CHECK: tensor.dim %[[W1]], %c1
  // CHECK: tensor.dim %[[Z]], %c1
  // CHECK: "dyrelu.b: w1 must have as many columns as the context has channels"
  // CHECK: tensor.dim %[[B1]], %c0
  // CHECK: tensor.dim %[[W1]], %c0
  // CHECK: "dyrelu.b: b1 must have as many elements as w1 has rows"
  // CHECK: tensor.dim %[[W2]], %c1
  // CHECK: tensor.dim %[[W1]], %c0
  // CHECK: "dyrelu.b: w2 must have as many columns as w1 has rows"
  // CHECK: tensor.dim %[[B2]], %c0
  // CHECK: tensor.dim %[[W2]], %c0
  // CHECK: "dyrelu.b: b2 must have as many elements as w2 has rows"
  // CHECK: %[[ROWS:.*]] = tensor.dim %[[W2]], %c0
  // CHECK: %[[C:.*]] = tensor.dim %[[X]], %c1
  // CHECK: %[[C4:.*]] = arith.constant 4 : index
  // CHECK: %[[C_BY_4:.*]] = arith.muli %[[C]], %[[C4]] : index
  // CHECK: %[[EQUAL:.*]] = arith.cmpi eq, %[[ROWS]], %[[C_BY_4]] : index
  // CHECK: cf.assert %[[EQUAL]], "dyrelu.b: w2 must have 4 rows per channel of x"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.b
  // CHECK-NOT: cf.assert
  // CHECK: return
  %y = dyrelu.b %x context(%z : tensor<?x?xf32>) fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// -----

// One layer, channels last, K = 3 without intercepts: x's channels are its last
// size, and there are three rows for each.
// CHECK-LABEL: func @b_one_layer
// CHECK-SAME: (%[[X:.*]]: tensor<8x7x?xf32>, %[[W2:.*]]: tensor<?x?xf32>)
func.func @b_one_layer(%x: tensor<8x7x?xf32>, %w2: tensor<?x?xf32>) -> tensor<8x7x?xf32> {
  // CHECK-NOT: batch size
  // CHECK: tensor.dim %[[X]], %c2
  // CHECK: "dyrelu.b: w2 must have as many columns as the context has channels"
  // CHECK: tensor.dim %[[X]], %c2
  // CHECK: arith.constant 3 : index
  // CHECK: "dyrelu.b: w2 must have 3 rows per channel of x"
  // CHECK-NOT: cf.assert
  %y = dyrelu.b %x fc2(%w2 : tensor<?x?xf32>) hyper<k = 3, intercepts = false> channels_last : tensor<8x7x?xf32>
  return %y : tensor<8x7x?xf32>
}

// -----

// CHECK-LABEL: func @coefficients
// CHECK-SAME: (%[[G:.*]]: tensor<?x?xf32>, %[[W1:.*]]: tensor<?x?xf32>, %[[B1:.*]]: tensor<?xf32>, %[[W2:.*]]: tensor<?x?xf32>, %[[B2:.*]]: tensor<?xf32>)
func.func @coefficients(%g: tensor<?x?xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) {
  // CHECK: tensor.dim %[[W1]], %c1
  // CHECK: tensor.dim %[[G]], %c1
  // CHECK: "dyrelu.coefficients: w1 must have as many columns as the context has channels"
  // CHECK: "dyrelu.coefficients: b1 must have as many elements as w1 has rows"
  // CHECK: "dyrelu.coefficients: w2 must have as many columns as w1 has rows"
  // CHECK: "dyrelu.coefficients: b2 must have as many elements as w2 has rows"
  // The number of channels is not known: the rows divide.
  // CHECK: %[[ROWS:.*]] = tensor.dim %[[W2]], %c0
  // CHECK: %[[REST:.*]] = arith.remsi %[[ROWS]], %{{.*}} : index
  // CHECK: arith.cmpi eq, %[[REST]], %{{.*}} : index
  // CHECK: "dyrelu.coefficients: w2 must have 4 rows per channel"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.coefficients
  %a, %b = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?xf32> -> tensor<?x2x?xf32>, tensor<?x2x?xf32>
  return
}

// -----

// The number of channels is known of the result only: 2 * 3 * 16 rows.
// CHECK-LABEL: func @coefficients_known_channels
func.func @coefficients_known_channels(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>) {
  // CHECK: "dyrelu.coefficients: w2 must have as many columns as the context has channels"
  // CHECK: %[[ROWS:.*]] = tensor.dim %{{.*}}, %c0
  // CHECK: %[[C96:.*]] = arith.constant 96 : index
  // CHECK: arith.cmpi eq, %[[ROWS]], %[[C96]] : index
  // CHECK: "dyrelu.coefficients: w2 must have 6 rows per channel"
  // CHECK-NOT: cf.assert
  // CHECK: return
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<?x?xf32>) hyper<k = 3> : tensor<?x?xf32> -> tensor<?x3x16xf32>, tensor<?x3x16xf32>
  return
}

// -----

// CHECK-LABEL: func @apply
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>, %[[A:.*]]: tensor<?x2x?xf32>, %[[B:.*]]: tensor<?x2x?xf32>)
func.func @apply(%x: tensor<?x?x?xf32>, %a: tensor<?x2x?xf32>, %b: tensor<?x2x?xf32>) {
  // CHECK: tensor.dim %[[A]], %c0
  // CHECK: tensor.dim %[[X]], %c0
  // CHECK: "dyrelu.apply: slopes must have the batch size of x"
  // CHECK: tensor.dim %[[A]], %c2
  // CHECK: tensor.dim %[[X]], %c1
  // CHECK: "dyrelu.apply: slopes must have as many channels as x"
  // CHECK: tensor.dim %[[B]], %c0
  // CHECK: "dyrelu.apply: intercepts must have the batch size of x"
  // CHECK: "dyrelu.apply: intercepts must have as many channels as x"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.apply
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x?xf32>) intercepts(%b : tensor<?x2x?xf32>) : tensor<?x?x?xf32>
  return
}

// -----

// A static 1 broadcasts, a dynamic size does not, whatever it turns out to be.
// CHECK-LABEL: func @apply_broadcast
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>, %[[A:.*]]: tensor<1x2x?xf32>, %[[B:.*]]: tensor<?x2x1xf32>)
func.func @apply_broadcast(%x: tensor<?x?x?xf32>, %a: tensor<1x2x?xf32>, %b: tensor<?x2x1xf32>) {
  // CHECK: tensor.dim %[[A]], %c2
  // CHECK: tensor.dim %[[X]], %c2
  // CHECK: "dyrelu.apply: slopes must have as many channels as x"
  // CHECK: "dyrelu.apply: intercepts must have the batch size of x"
  // CHECK-NOT: cf.assert
  // CHECK: return
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x?xf32>) intercepts(%b : tensor<?x2x1xf32>) channels_last : tensor<?x?x?xf32>
  return
}
