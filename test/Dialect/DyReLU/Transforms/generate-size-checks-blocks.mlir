// RUN: dyrelu-opt %s --dyrelu-generate-size-checks -split-input-file | FileCheck %s

// Blocks and relatives: attention, the forms of apply, maxout, shift_max.

// CHECK-LABEL: func @attention
// CHECK-SAME: (%[[Z:.*]]: tensor<?x?x?x?xf32>, %[[WP:.*]]: tensor<?x?xf32>, %[[BP:.*]]: tensor<?xf32>)
func.func @attention(%z: tensor<?x?x?x?xf32>, %wp: tensor<?x?xf32>, %bp: tensor<?xf32>) -> tensor<?x7x?xf32> {
  // CHECK: tensor.dim %[[WP]], %c0
  // CHECK: "dyrelu.attention: weights must have one row"
  // CHECK: tensor.dim %[[WP]], %c1
  // CHECK: tensor.dim %[[Z]], %c1
  // CHECK: "dyrelu.attention: weights must have as many columns as the context has channels"
  // CHECK: tensor.dim %[[BP]], %c0
  // CHECK: "dyrelu.attention: weights bias must have one element"
  // The size of the result that is known is that of z beyond its channels.
  // CHECK: tensor.dim %[[Z]], %c2
  // CHECK: arith.constant 7 : index
  // CHECK: "dyrelu.attention: z must have the sizes of the result"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.attention
  %pi = dyrelu.attention %z weights(%wp, %bp : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?x?xf32> -> tensor<?x7x?xf32>
  return %pi : tensor<?x7x?xf32>
}

// -----

// Coefficients per position meet x in every dimension, in x's order.
// CHECK-LABEL: func @apply_varying
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>, %[[A:.*]]: tensor<?x2x?x?xf32>, %[[B:.*]]: tensor<1x2x?x1xf32>)
func.func @apply_varying(%x: tensor<?x?x?xf32>, %a: tensor<?x2x?x?xf32>, %b: tensor<1x2x?x1xf32>) -> tensor<?x?x?xf32> {
  // CHECK: tensor.dim %[[A]], %c0
  // CHECK: tensor.dim %[[X]], %c0
  // CHECK: "dyrelu.apply: slopes must have the batch size of x"
  // CHECK: tensor.dim %[[A]], %c2
  // CHECK: tensor.dim %[[X]], %c1
  // CHECK: "dyrelu.apply: slopes must have the spatial sizes of x"
  // CHECK: tensor.dim %[[A]], %c3
  // CHECK: tensor.dim %[[X]], %c2
  // CHECK: "dyrelu.apply: slopes must have as many channels as x"
  // CHECK: tensor.dim %[[B]], %c2
  // CHECK: tensor.dim %[[X]], %c1
  // CHECK: "dyrelu.apply: intercepts must have the spatial sizes of x"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.apply
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x?x?xf32>) intercepts(%b : tensor<1x2x?x1xf32>) channels_last : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// -----

// CHECK-LABEL: func @apply_attention
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?x?xf32>, %[[PI:.*]]: tensor<?x?x?xf32>)
func.func @apply_attention(%x: tensor<?x?x?x?xf32>, %pi: tensor<?x?x?xf32>) -> tensor<?x?x?x?xf32> {
  // CHECK: tensor.dim %[[PI]], %c0
  // CHECK: tensor.dim %[[X]], %c0
  // CHECK: "dyrelu.apply: attention must have the batch size and the spatial sizes of x"
  // CHECK: tensor.dim %[[PI]], %c1
  // CHECK: tensor.dim %[[X]], %c2
  // CHECK: cf.assert
  // CHECK: tensor.dim %[[PI]], %c2
  // CHECK: tensor.dim %[[X]], %c3
  // CHECK: cf.assert
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.apply
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] attention(%pi : tensor<?x?x?xf32>) : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// -----

// Constant pieces meet nothing.
// CHECK-LABEL: func @apply_static
// CHECK-NOT: cf.assert
// CHECK: return
func.func @apply_static(%x: tensor<?x?x?xf32>) -> tensor<?x?x?xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// -----

// CHECK-LABEL: func @maxout
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>)
func.func @maxout(%x: tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x7x4xf32>) {
  // CHECK: %[[C:.*]] = tensor.dim %[[X]], %c1
  // CHECK: arith.remsi %[[C]], %{{.*}} : index
  // CHECK: "dyrelu.maxout: x must have 3 channels for each of the result"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.maxout
  %0 = dyrelu.maxout %x k(3) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>
  // CHECK: tensor.dim %[[X]], %c1
  // CHECK: arith.constant 7 : index
  // CHECK: "dyrelu.maxout: x must have the sizes of the result"
  // CHECK: %[[C:.*]] = tensor.dim %[[X]], %c2
  // CHECK: %[[C12:.*]] = arith.constant 12 : index
  // CHECK: arith.cmpi eq, %[[C]], %[[C12]]
  // CHECK: "dyrelu.maxout: x must have 3 channels for each of the result"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.maxout
  %1 = dyrelu.maxout %x k(3) channels_last : tensor<?x?x?xf32> -> tensor<?x7x4xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x7x4xf32>
}

// -----

// CHECK-LABEL: func @shift_max
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>, %[[A:.*]]: tensor<?x2x?xf32>, %[[B:.*]]: tensor<1x2x?xf32>)
func.func @shift_max(%x: tensor<?x?x?xf32>, %a: tensor<?x2x?xf32>, %b: tensor<1x2x?xf32>) -> tensor<?x?x?xf32> {
  // CHECK: "dyrelu.shift_max: slopes must have the batch size of x"
  // CHECK: tensor.dim %[[A]], %c2
  // CHECK: tensor.dim %[[X]], %c1
  // CHECK: "dyrelu.shift_max: slopes must have as many channels as x"
  // CHECK: tensor.dim %[[B]], %c2
  // CHECK: "dyrelu.shift_max: shifted must have as many channels as x"
  // CHECK: %[[C:.*]] = tensor.dim %[[X]], %c1
  // CHECK: %[[REST:.*]] = arith.remsi %[[C]], %{{.*}} : index
  // CHECK: "dyrelu.shift_max: x must have a multiple of 4 channels, its groups"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.shift_max
  %y = dyrelu.shift_max %x slopes(%a : tensor<?x2x?xf32>) shifted(%b : tensor<1x2x?xf32>) groups(4) : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// -----

// CHECK-LABEL: func @shift_max_permutation
// CHECK-SAME: (%[[X:.*]]: tensor<8x?x?xf32>, %{{.*}}: tensor<8x2x1xf32>)
func.func @shift_max_permutation(%x: tensor<8x?x?xf32>, %a: tensor<8x2x1xf32>) -> tensor<8x?x?xf32> {
  // CHECK: tensor.dim %[[X]], %c2
  // CHECK: arith.constant 3 : index
  // CHECK: "dyrelu.shift_max: x must have as many channels as the permutation has entries"
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.shift_max
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x1xf32>) shifted(%a : tensor<8x2x1xf32>) permutation = [1, 2, 0] channels_last : tensor<8x?x?xf32>
  return %y : tensor<8x?x?xf32>
}
