// RUN: dyrelu-opt %s --resolve-ranked-shaped-type-result-dims --cse --canonicalize | FileCheck %s

// The sizes of the results of a, c and aprelu are those of x: no op is left.

// CHECK-LABEL: func @a
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x5xf32>, %[[Z:.*]]: tensor<?x?xf32>, %[[W2:.*]]: tensor<?x?xf32>)
func.func @a(%x: tensor<?x?x5xf32>, %z: tensor<?x?xf32>, %w2: tensor<?x?xf32>) -> (index, index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[C5:.*]] = arith.constant 5 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %[[C0]]
  // CHECK-DAG: %[[C:.*]] = tensor.dim %[[X]], %[[C1]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[N]], %[[C]], %[[C5]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = dyrelu.a %x context(%z : tensor<?x?xf32>) fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x5xf32>
  %0 = tensor.dim %y, %c0 : tensor<?x?x5xf32>
  %1 = tensor.dim %y, %c1 : tensor<?x?x5xf32>
  %2 = tensor.dim %y, %c2 : tensor<?x?x5xf32>
  return %0, %1, %2 : index, index, index
}

// CHECK-LABEL: func @c
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf16>, %[[Z:.*]]: tensor<?x?x?xf32>
func.func @c(%x: tensor<?x?x?xf16>, %z: tensor<?x?x?xf32>, %w2: tensor<?x?xf32>, %wp: tensor<1x?xf32>) -> (index, index) {
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[S:.*]] = tensor.dim %[[X]], %[[C1]] : tensor<?x?x?xf16>
  // CHECK-DAG: %[[C:.*]] = tensor.dim %[[X]], %[[C2]] : tensor<?x?x?xf16>
  // CHECK-NOT: dyrelu
  // CHECK: return %[[S]], %[[C]]
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = dyrelu.c %x context(%z : tensor<?x?x?xf32>) fc2(%w2 : tensor<?x?xf32>) attention(%wp : tensor<1x?xf32>) channels_last : tensor<?x?x?xf16>
  %0 = tensor.dim %y, %c1 : tensor<?x?x?xf16>
  %1 = tensor.dim %y, %c2 : tensor<?x?x?xf16>
  return %0, %1 : index, index
}

// Where the weights know the channels and x does not, the result is still x's.
// CHECK-LABEL: func @aprelu
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>
func.func @aprelu(%x: tensor<?x?x?xf32>, %w2: tensor<16x32xf32>) -> (index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %[[C0]]
  // CHECK-DAG: %[[C:.*]] = tensor.dim %[[X]], %[[C1]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[N]], %[[C]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<?x?x?xf32>
  %0 = tensor.dim %y, %c0 : tensor<?x?x?xf32>
  %1 = tensor.dim %y, %c1 : tensor<?x?x?xf32>
  return %0, %1 : index, index
}
