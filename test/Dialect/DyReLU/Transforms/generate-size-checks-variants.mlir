// RUN: dyrelu-opt %s --dyrelu-generate-size-checks -split-input-file | FileCheck %s

// What a, c and aprelu check that b does not. A check is followed by no other
// than the ones named.

// The rows of a are not multiplied by channels.
// CHECK-LABEL: func @a
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>, %[[W2:.*]]: tensor<?x?xf32>)
func.func @a(%x: tensor<?x?x?xf32>, %w2: tensor<?x?xf32>) -> tensor<?x?x?xf32> {
  // CHECK: tensor.dim %[[W2]], %c1
  // CHECK: tensor.dim %[[X]], %c1
  // CHECK: "dyrelu.a: w2 must have as many columns as the context has channels"
  // CHECK: %[[ROWS:.*]] = tensor.dim %[[W2]], %c0
  // CHECK: %[[C4:.*]] = arith.constant 4 : index
  // CHECK: %[[EQUAL:.*]] = arith.cmpi eq, %[[ROWS]], %[[C4]] : index
  // CHECK: cf.assert %[[EQUAL]], "dyrelu.a: w2 must have 4 rows"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.a
  // CHECK-NOT: cf.assert
  // CHECK: return
  %y = dyrelu.a %x fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// -----

// Nothing of a depends on the sizes of x where the context is another tensor.
// CHECK-LABEL: func @a_context
// CHECK-NOT: cf.assert
// CHECK: return
func.func @a_context(%x: tensor<8x?x?xf32>, %z: tensor<8x16x?xf32>, %w2: tensor<4x16xf32>) -> tensor<8x?x?xf32> {
  %y = dyrelu.a %x context(%z : tensor<8x16x?xf32>) fc2(%w2 : tensor<4x16xf32>) : tensor<8x?x?xf32>
  return %y : tensor<8x?x?xf32>
}

// -----

// CHECK-LABEL: func @c
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?x?xf32>, %[[Z:.*]]: tensor<?x?x?x?xf32>, %[[W2:.*]]: tensor<?x?xf32>, %[[WP:.*]]: tensor<?x?xf32>, %[[BP:.*]]: tensor<?xf32>)
func.func @c(%x: tensor<?x?x?x?xf32>, %z: tensor<?x?x?x?xf32>, %w2: tensor<?x?xf32>, %wp: tensor<?x?xf32>, %bp: tensor<?xf32>) -> tensor<?x?x?x?xf32> {
  // CHECK: "dyrelu.c: context must have the batch size of x"
  // CHECK: "dyrelu.c: w2 must have as many columns as the context has channels"
  // CHECK: "dyrelu.c: w2 must have 4 rows per channel of x"
  // CHECK: tensor.dim %[[Z]], %c1
  // CHECK: tensor.dim %[[X]], %c1
  // CHECK: "dyrelu.c: context must have the spatial sizes of x"
  // CHECK: tensor.dim %[[Z]], %c2
  // CHECK: tensor.dim %[[X]], %c2
  // CHECK: "dyrelu.c: context must have the spatial sizes of x"
  // CHECK: tensor.dim %[[WP]], %c0
  // CHECK: arith.constant 1 : index
  // CHECK: "dyrelu.c: attention must have one row"
  // CHECK: tensor.dim %[[WP]], %c1
  // CHECK: tensor.dim %[[Z]], %c3
  // CHECK: "dyrelu.c: attention must have as many columns as the context has channels"
  // CHECK: tensor.dim %[[BP]], %c0
  // CHECK: arith.constant 1 : index
  // CHECK: "dyrelu.c: attention bias must have one element"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.c
  %y = dyrelu.c %x context(%z : tensor<?x?x?x?xf32>) fc2(%w2 : tensor<?x?xf32>) attention(%wp, %bp : tensor<?x?xf32>, tensor<?xf32>) channels_last : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// -----

// x as its own context has its own spatial sizes.
// CHECK-LABEL: func @c_own_context
// CHECK-NOT: cf.assert
// CHECK: return
func.func @c_own_context(%x: tensor<?x16x?xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<?x16x?xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<?x16x?xf32>
  return %y : tensor<?x16x?xf32>
}

// -----

// CHECK-LABEL: func @aprelu
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>, %[[W1:.*]]: tensor<?x?xf32>, %[[B1:.*]]: tensor<?xf32>, %[[W2:.*]]: tensor<?x?xf32>, %[[B2:.*]]: tensor<?xf32>)
func.func @aprelu(%x: tensor<?x?x?xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) -> tensor<?x?x?xf32> {
  // CHECK: %[[HAVE:.*]] = tensor.dim %[[W1]], %c1
  // CHECK: %[[C:.*]] = tensor.dim %[[X]], %c1
  // CHECK: %[[C2:.*]] = arith.constant 2 : index
  // CHECK: %[[WANT:.*]] = arith.muli %[[C]], %[[C2]] : index
  // CHECK: arith.cmpi eq, %[[HAVE]], %[[WANT]] : index
  // CHECK: "dyrelu.aprelu: w1 must have 2 times as many columns as the context has channels"
  // CHECK: tensor.dim %[[B1]], %c0
  // CHECK: "dyrelu.aprelu: b1 must have as many elements as w1 has rows"
  // CHECK: "dyrelu.aprelu: w2 must have as many columns as w1 has rows"
  // CHECK: tensor.dim %[[B2]], %c0
  // CHECK: "dyrelu.aprelu: b2 must have as many elements as w2 has rows"
  // CHECK: tensor.dim %[[W2]], %c0
  // CHECK: tensor.dim %[[X]], %c1
  // CHECK: "dyrelu.aprelu: w2 must have one row per channel of x"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.aprelu
  %y = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// -----

// CHECK-LABEL: func @aprelu_shared
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>, %[[W2:.*]]: tensor<?x?xf32>)
func.func @aprelu_shared(%x: tensor<?x?x?xf32>, %w2: tensor<?x?xf32>) -> tensor<?x?x?xf32> {
  // CHECK: tensor.dim %[[X]], %c2
  // CHECK: "dyrelu.aprelu: w2 must have 2 times as many columns as the context has channels"
  // CHECK: tensor.dim %[[W2]], %c0
  // CHECK: arith.constant 1 : index
  // CHECK: "dyrelu.aprelu: w2 must have one row"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.aprelu
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<?x?xf32>) channel_shared channels_last : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}
