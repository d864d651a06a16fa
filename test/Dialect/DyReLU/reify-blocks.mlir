// RUN: dyrelu-opt %s --resolve-ranked-shaped-type-result-dims --cse --canonicalize | FileCheck %s

// The sizes of the results of attention, apply, maxout and shift_max.

// CHECK-DAG: #[[$BY_3:.*]] = affine_map<()[s0] -> (s0 floordiv 3)>

// z without its channels.
// CHECK-LABEL: func @attention
// CHECK-SAME: (%[[Z:.*]]: tensor<?x?x?x?xf32>
func.func @attention(%z: tensor<?x?x?x?xf32>, %wp: tensor<1x?xf32>) -> (index, index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[Z]], %[[C0]]
  // CHECK-DAG: %[[H:.*]] = tensor.dim %[[Z]], %[[C2]]
  // CHECK-DAG: %[[W:.*]] = tensor.dim %[[Z]], %[[C3]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[N]], %[[H]], %[[W]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %pi = dyrelu.attention %z weights(%wp : tensor<1x?xf32>) : tensor<?x?x?x?xf32> -> tensor<?x?x?xf32>
  %0 = tensor.dim %pi, %c0 : tensor<?x?x?xf32>
  %1 = tensor.dim %pi, %c1 : tensor<?x?x?xf32>
  %2 = tensor.dim %pi, %c2 : tensor<?x?x?xf32>
  return %0, %1, %2 : index, index, index
}

// CHECK-LABEL: func @attention_channels_last
// CHECK-SAME: (%[[Z:.*]]: tensor<?x?x?x?xf32>
func.func @attention_channels_last(%z: tensor<?x?x?x?xf32>, %wp: tensor<1x?xf32>) -> (index, index) {
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[H:.*]] = tensor.dim %[[Z]], %[[C1]]
  // CHECK-DAG: %[[W:.*]] = tensor.dim %[[Z]], %[[C2]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[H]], %[[W]]
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %pi = dyrelu.attention %z weights(%wp : tensor<1x?xf32>) channels_last : tensor<?x?x?x?xf32> -> tensor<?x?x?xf32>
  %0 = tensor.dim %pi, %c1 : tensor<?x?x?xf32>
  %1 = tensor.dim %pi, %c2 : tensor<?x?x?xf32>
  return %0, %1 : index, index
}

// x, whatever the coefficients and the attention know.
// CHECK-LABEL: func @apply
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>
func.func @apply(%x: tensor<?x?x?xf32>, %a: tensor<8x2x16x7xf32>, %pi: tensor<8x7xf32>) -> (index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %[[C0]]
  // CHECK-DAG: %[[S:.*]] = tensor.dim %[[X]], %[[C2]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[N]], %[[S]]
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16x7xf32>) static = [(1, 0)] attention(%pi : tensor<8x7xf32>) : tensor<?x?x?xf32>
  %0 = tensor.dim %y, %c0 : tensor<?x?x?xf32>
  %1 = tensor.dim %y, %c2 : tensor<?x?x?xf32>
  return %0, %1 : index, index
}

// The channels by k.
// CHECK-LABEL: func @maxout
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>)
func.func @maxout(%x: tensor<?x?x?xf32>) -> (index, index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %[[C0]]
  // CHECK-DAG: %[[CK:.*]] = tensor.dim %[[X]], %[[C1]]
  // CHECK-DAG: %[[C:.*]] = affine.apply #[[$BY_3]]()[%[[CK]]]
  // CHECK-DAG: %[[S:.*]] = tensor.dim %[[X]], %[[C2]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[N]], %[[C]], %[[S]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = dyrelu.maxout %x k(3) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>
  %0 = tensor.dim %y, %c0 : tensor<?x?x?xf32>
  %1 = tensor.dim %y, %c1 : tensor<?x?x?xf32>
  %2 = tensor.dim %y, %c2 : tensor<?x?x?xf32>
  return %0, %1, %2 : index, index, index
}

// CHECK-LABEL: func @maxout_static_channels
func.func @maxout_static_channels(%x: tensor<?x7x12xf32>) -> index {
  // CHECK: %[[C4:.*]] = arith.constant 4 : index
  // CHECK-NEXT: return %[[C4]]
  %c2 = arith.constant 2 : index
  %y = dyrelu.maxout %x k(3) channels_last : tensor<?x7x12xf32> -> tensor<?x7x?xf32>
  %0 = tensor.dim %y, %c2 : tensor<?x7x?xf32>
  return %0 : index
}

// CHECK-LABEL: func @shift_max
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>
func.func @shift_max(%x: tensor<?x?x?xf32>, %a: tensor<1x2x16xf32>) -> (index, index) {
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[C:.*]] = tensor.dim %[[X]], %[[C1]]
  // CHECK-DAG: %[[S:.*]] = tensor.dim %[[X]], %[[C2]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[C]], %[[S]]
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = dyrelu.shift_max %x slopes(%a : tensor<1x2x16xf32>) shifted(%a : tensor<1x2x16xf32>) groups(4) : tensor<?x?x?xf32>
  %0 = tensor.dim %y, %c1 : tensor<?x?x?xf32>
  %1 = tensor.dim %y, %c2 : tensor<?x?x?xf32>
  return %0, %1 : index, index
}
