// RUN: dyrelu-opt %s --resolve-ranked-shaped-type-result-dims --cse --canonicalize | FileCheck %s

// The sizes of gradients are those of what they are gradients of.

// CHECK-LABEL: func @sizes
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?x?xf32>, %{{.*}}: tensor<?x?x?x?xf32>, %[[A:.*]]: tensor<?x2x?xf32>, %[[B:.*]]: tensor<1x2x?xf32>)
func.func @sizes(%x: tensor<?x?x?x?xf32>, %dy: tensor<?x?x?x?xf32>, %a: tensor<?x2x?xf32>, %b: tensor<1x2x?xf32>) -> (index, index, index, index, index) {
  // CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
  // CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
  // CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
  // CHECK-DAG: %[[DA:.*]] = tensor.dim %[[A]], %[[C0]]
  // CHECK-DAG: %[[DB:.*]] = tensor.dim %[[B]], %[[C2]]
  // CHECK-DAG: %[[DX:.*]] = tensor.dim %[[X]], %[[C3]]
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %[[C0]]
  // CHECK-DAG: %[[H:.*]] = tensor.dim %[[X]], %[[C2]]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[DA]], %[[DB]], %[[DX]], %[[N]], %[[H]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %da, %db = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<?x2x?xf32>) intercepts(%b : tensor<1x2x?xf32>) : tensor<?x?x?x?xf32> -> tensor<?x2x?xf32>, tensor<1x2x?xf32>
  %dx = dyrelu.apply_grad_input %x, %dy slopes(%a : tensor<?x2x?xf32>) : tensor<?x?x?x?xf32> -> tensor<?x?x?x?xf32>
  %dpi = dyrelu.apply_grad_attention %x, %dy slopes(%a : tensor<?x2x?xf32>) : tensor<?x?x?x?xf32> -> tensor<?x?x?xf32>
  %0 = tensor.dim %da, %c0 : tensor<?x2x?xf32>
  %1 = tensor.dim %db, %c2 : tensor<1x2x?xf32>
  %2 = tensor.dim %dx, %c3 : tensor<?x?x?x?xf32>
  %3 = tensor.dim %dpi, %c0 : tensor<?x?x?xf32>
  %4 = tensor.dim %dpi, %c1 : tensor<?x?x?xf32>
  return %0, %1, %2, %3, %4 : index, index, index, index, index
}
