// RUN: dyrelu-opt %s --transform-interpreter --canonicalize --cse | FileCheck %s

// The gradients under transforms that know nothing of them (TilingInterface): over n
// and c where no coefficient broadcasts, over all dimensions of x, and over n.

// CHECK-LABEL: func @f
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x9xf32>, %[[DY:.*]]: tensor<8x16x7x9xf32>, %[[A:.*]]: tensor<8x2x16xf32>, %[[B:.*]]: tensor<8x2x1xf32>, %[[PI:.*]]: tensor<8x7x9xf32>)

// CHECK: scf.for %[[N:.*]] = %c0 to %c8 step %c2 iter_args(%[[DA:.*]] = %{{.*}}, %[[DB:.*]] = %{{.*}})
// CHECK-DAG: %[[XT:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0, 0] [2, 16, 7, 9]
// CHECK-DAG: %[[DYT:.*]] = tensor.extract_slice %[[DY]][%[[N]], 0, 0, 0] [2, 16, 7, 9]
// CHECK-DAG: %[[AT:.*]] = tensor.extract_slice %[[A]][%[[N]], 0, 0] [2, 2, 16]
// CHECK-DAG: %[[BT:.*]] = tensor.extract_slice %[[B]][%[[N]], 0, 0] [2, 2, 1]
// CHECK-DAG: %[[PIT:.*]] = tensor.extract_slice %[[PI]][%[[N]], 0, 0] [2, 7, 9]
// CHECK: %[[DAT:.*]], %[[DBT:.*]] = dyrelu.apply_grad_coefficients %[[XT]], %[[DYT]] slopes(%[[AT]] : tensor<2x2x16xf32>) intercepts(%[[BT]] : tensor<2x2x1xf32>) attention(%[[PIT]] : tensor<2x7x9xf32>)
// CHECK-DAG: tensor.insert_slice %[[DAT]] into %[[DA]][%[[N]], 0, 0] [2, 2, 16]
// CHECK-DAG: tensor.insert_slice %[[DBT]] into %[[DB]][%[[N]], 0, 0] [2, 2, 1]

// CHECK: scf.for %[[N:.*]] = %c0 to %c8 step %c2
// CHECK: scf.for %[[W:.*]] = %c0 to %c9 step %c3
// CHECK-DAG: tensor.extract_slice %[[DY]][%[[N]], 0, 0, %[[W]]] [2, 16, 7, 3]
// CHECK-DAG: tensor.extract_slice %[[PI]][%[[N]], 0, %[[W]]] [2, 7, 3]
// CHECK: %[[DX:.*]] = dyrelu.apply_grad_input {{.*}} : tensor<2x16x7x3xf32> -> tensor<2x16x7x3xf32>
// CHECK: tensor.insert_slice %[[DX]] into %{{.*}}[%[[N]], 0, 0, %[[W]]] [2, 16, 7, 3]

// CHECK: scf.for %[[N:.*]] = %c0 to %c8 step %c4
// CHECK: %[[DPI:.*]] = dyrelu.apply_grad_attention {{.*}} : tensor<4x16x7x9xf32> -> tensor<4x7x9xf32>
// CHECK: tensor.insert_slice %[[DPI]] into %{{.*}}[%[[N]], 0, 0] [4, 7, 9]

// CHECK: scf.for %[[N:.*]] = %c0 to %c8 step %c2
// CHECK: scf.for %[[C:.*]] = %c0 to %c16 step %c4
// CHECK-DAG: tensor.extract_slice %[[X]][%[[N]], %[[C]], 0, 0] [2, 4, 7, 9]
// CHECK-DAG: tensor.extract_slice %[[A]][%[[N]], 0, %[[C]]] [2, 2, 4]
// CHECK: %[[DA:.*]] = dyrelu.apply_grad_coefficients {{.*}} : tensor<2x4x7x9xf32> -> tensor<2x2x4xf32>
// CHECK: tensor.insert_slice %[[DA]] into %{{.*}}[%[[N]], 0, %[[C]]] [2, 2, 4]
func.func @f(%x: tensor<8x16x7x9xf32>, %dy: tensor<8x16x7x9xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x1xf32>, %pi: tensor<8x7x9xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x1xf32>, tensor<8x16x7x9xf32>, tensor<8x7x9xf32>, tensor<8x2x16xf32>) {
  %da, %db = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x1xf32>) attention(%pi : tensor<8x7x9xf32>) : tensor<8x16x7x9xf32> -> tensor<8x2x16xf32>, tensor<8x2x1xf32>
  %dx = dyrelu.apply_grad_input %x, %dy slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x1xf32>) attention(%pi : tensor<8x7x9xf32>) : tensor<8x16x7x9xf32> -> tensor<8x16x7x9xf32>
  %dpi = dyrelu.apply_grad_attention %x, %dy slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x1xf32>) : tensor<8x16x7x9xf32> -> tensor<8x7x9xf32>
  %d1 = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7x9xf32> -> tensor<8x2x16xf32>
  return %da, %db, %dx, %dpi, %d1 : tensor<8x2x16xf32>, tensor<8x2x1xf32>, tensor<8x16x7x9xf32>, tensor<8x7x9xf32>, tensor<8x2x16xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %c = transform.structured.match ops{["dyrelu.apply_grad_coefficients"]} in %root : (!transform.any_op) -> !transform.any_op
    %c1, %c2 = transform.split_handle %c : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %t1, %l1 = transform.structured.tile_using_for %c1 tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %t4, %l4:2 = transform.structured.tile_using_for %c2 tile_sizes [2, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %i = transform.structured.match ops{["dyrelu.apply_grad_input"]} in %root : (!transform.any_op) -> !transform.any_op
    %t2, %l2:2 = transform.structured.tile_using_for %i tile_sizes [2, 0, 0, 3] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %p = transform.structured.match ops{["dyrelu.apply_grad_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %t3, %l3 = transform.structured.tile_using_for %p tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
