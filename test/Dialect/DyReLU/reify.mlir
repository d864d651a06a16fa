// RUN: dyrelu-opt %s --resolve-ranked-shaped-type-result-dims --cse --canonicalize | FileCheck %s

// The sizes of results, asked of operands: no op is left.

// CHECK-DAG: #[[$BY_6:.*]] = affine_map<()[s0] -> (s0 floordiv 6)>
// CHECK-DAG: #[[$BY_3:.*]] = affine_map<()[s0] -> (s0 floordiv 3)>

// CHECK-LABEL: func @b
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x5xf32>, %[[Z:.*]]: tensor<?x?x?xf32>
func.func @b(%x: tensor<?x?x5xf32>, %z: tensor<?x?x?xf32>, %w2: tensor<?x?xf32>) -> (index, index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[C5:.*]] = arith.constant 5 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %[[C0]] : tensor<?x?x5xf32>
  // CHECK-DAG: %[[C:.*]] = tensor.dim %[[X]], %[[C1]] : tensor<?x?x5xf32>
  // CHECK-NOT: dyrelu
  // CHECK: return %[[N]], %[[C]], %[[C5]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = dyrelu.b %x context(%z : tensor<?x?x?xf32>) fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x5xf32>
  %0 = tensor.dim %y, %c0 : tensor<?x?x5xf32>
  %1 = tensor.dim %y, %c1 : tensor<?x?x5xf32>
  %2 = tensor.dim %y, %c2 : tensor<?x?x5xf32>
  return %0, %1, %2 : index, index, index
}

// CHECK-LABEL: func @pool
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?x?xf32>)
func.func @pool(%x: tensor<?x?x?x?xf32>) -> (index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %[[C0]]
  // CHECK-DAG: %[[C:.*]] = tensor.dim %[[X]], %[[C1]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[N]], %[[C]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %g = dyrelu.pool %x : tensor<?x?x?x?xf32> -> tensor<?x?xf32>
  %0 = tensor.dim %g, %c0 : tensor<?x?xf32>
  %1 = tensor.dim %g, %c1 : tensor<?x?xf32>
  return %0, %1 : index, index
}

// CHECK-LABEL: func @pool_channels_last
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?x?xf32>)
func.func @pool_channels_last(%x: tensor<?x?x?x?xf32>) -> index {
  // CHECK: %[[C3:.*]] = arith.constant 3 : index
  // CHECK: %[[C:.*]] = tensor.dim %[[X]], %[[C3]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[C]]
  %c1 = arith.constant 1 : index
  %g = dyrelu.pool %x channels_last : tensor<?x?x?x?xf32> -> tensor<?x?xf32>
  %0 = tensor.dim %g, %c1 : tensor<?x?xf32>
  return %0 : index
}

// The number of channels is the rows of w2 by the rows per channel.
// CHECK-LABEL: func @coefficients
// CHECK-SAME: (%[[G:.*]]: tensor<?x?xf32>, %[[W2:.*]]: tensor<?x?xf32>)
func.func @coefficients(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>) -> (index, index, index, index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[G]], %[[C0]]
  // CHECK-DAG: %[[ROWS:.*]] = tensor.dim %[[W2]], %[[C0]]
  // CHECK: %[[C:.*]] = affine.apply #[[$BY_6]]()[%[[ROWS]]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[N]], %[[C3]], %[[C]], %[[N]], %[[C]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<?x?xf32>) hyper<k = 3> : tensor<?x?xf32> -> tensor<?x3x?xf32>, tensor<?x3x?xf32>
  %0 = tensor.dim %a, %c0 : tensor<?x3x?xf32>
  %1 = tensor.dim %a, %c1 : tensor<?x3x?xf32>
  %2 = tensor.dim %a, %c2 : tensor<?x3x?xf32>
  %3 = tensor.dim %b, %c0 : tensor<?x3x?xf32>
  %4 = tensor.dim %b, %c2 : tensor<?x3x?xf32>
  return %0, %1, %2, %3, %4 : index, index, index, index, index
}

// Without intercepts there are half the rows.
// CHECK-LABEL: func @coefficients_slopes_only
func.func @coefficients_slopes_only(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>) -> index {
  // CHECK: affine.apply #[[$BY_3]]()
  // CHECK-NOT: dyrelu
  // CHECK: return
  %c2 = arith.constant 2 : index
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<?x?xf32>) hyper<k = 3, intercepts = false> : tensor<?x?xf32> -> tensor<?x3x?xf32>
  %0 = tensor.dim %a, %c2 : tensor<?x3x?xf32>
  return %0 : index
}

// Where w2 knows its rows, they are divided at compile time.
// CHECK-LABEL: func @coefficients_static_rows
func.func @coefficients_static_rows(%g: tensor<?x?xf32>, %w2: tensor<64x?xf32>) -> index {
  // CHECK: %[[C16:.*]] = arith.constant 16 : index
  // CHECK-NEXT: return %[[C16]]
  %c2 = arith.constant 2 : index
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x?xf32>) : tensor<?x?xf32> -> tensor<?x2x?xf32>, tensor<?x2x?xf32>
  %0 = tensor.dim %a, %c2 : tensor<?x2x?xf32>
  return %0 : index
}

// CHECK-LABEL: func @apply
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf32>
func.func @apply(%x: tensor<?x?x?xf32>, %a: tensor<1x2x1xf32>) -> (index, index) {
  // CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[D1:.*]] = tensor.dim %[[X]], %[[C1]]
  // CHECK-DAG: %[[D2:.*]] = tensor.dim %[[X]], %[[C2]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[D1]], %[[D2]]
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x1xf32>) channels_last : tensor<?x?x?xf32>
  %0 = tensor.dim %y, %c1 : tensor<?x?x?xf32>
  %1 = tensor.dim %y, %c2 : tensor<?x?x?xf32>
  return %0, %1 : index, index
}
