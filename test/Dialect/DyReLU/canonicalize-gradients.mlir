// RUN: dyrelu-opt %s --canonicalize | FileCheck %s

// Constants become static pieces, and what broadcasts says so, where the result
// does not depend on it.
// CHECK-LABEL: func @input
func.func @input(%x: tensor<8x16x7xf32>, %dy: tensor<8x16x7xf32>) -> (tensor<8x16x7xf32>, tensor<8x16x7xf32>) {
  %a = arith.constant dense<[[[1.0], [0.25]]]> : tensor<1x2x1xf32>
  // CHECK: dyrelu.apply_grad_input %arg0, %arg1 static = [(1.0, 0.0), (0.25, 0.0)] : tensor<8x16x7xf32> -> tensor<8x16x7xf32>
  %0 = dyrelu.apply_grad_input %x, %dy slopes(%a : tensor<1x2x1xf32>) : tensor<8x16x7xf32> -> tensor<8x16x7xf32>
  %ones = arith.constant dense<1.0> : tensor<8x7xf32>
  // CHECK: dyrelu.apply_grad_input %arg0, %arg1 static = [(1.0, 0.0)] : tensor<8x16x7xf32> -> tensor<8x16x7xf32>
  %1 = dyrelu.apply_grad_input %x, %dy static = [(1, 0)] attention(%ones : tensor<8x7xf32>) : tensor<8x16x7xf32> -> tensor<8x16x7xf32>
  return %0, %1 : tensor<8x16x7xf32>, tensor<8x16x7xf32>
}

// A piece that is nowhere larger shares where it is as large: it stays, but for the
// gradient of the attention.
// CHECK-LABEL: func @dominated
func.func @dominated(%x: tensor<8x16x7xf32>, %dy: tensor<8x16x7xf32>) -> (tensor<8x16x7xf32>, tensor<8x7xf32>) {
  // CHECK: dyrelu.apply_grad_input {{.*}}static = [(1.0, 0.0), (1.0, 0.0), (0.0, 0.0)]
  %0 = dyrelu.apply_grad_input %x, %dy static = [(1, 0), (1, 0), (0, 0)] : tensor<8x16x7xf32> -> tensor<8x16x7xf32>
  // CHECK: dyrelu.apply_grad_attention {{.*}}static = [(1.0, 0.0), (0.0, 0.0)]
  %1 = dyrelu.apply_grad_attention %x, %dy static = [(1, 0), (1, 0), (0, 0)] : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return %0, %1 : tensor<8x16x7xf32>, tensor<8x7xf32>
}

// The gradients of coefficients have their shapes.
// CHECK-LABEL: func @coefficients
func.func @coefficients(%x: tensor<8x16x7xf32>, %dy: tensor<8x16x7xf32>, %v: tensor<8x2x16x1xf32>) -> (tensor<1x2x1xf32>, tensor<8x2x16x1xf32>) {
  %a = arith.constant dense<[[[1.0], [0.25]]]> : tensor<1x2x1xf32>
  %ones = arith.constant dense<1.0> : tensor<8x7xf32>
  // CHECK: dyrelu.apply_grad_coefficients %arg0, %arg1 slopes(%{{.*}} : tensor<1x2x1xf32>) : tensor<8x16x7xf32> -> tensor<1x2x1xf32>
  %0 = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<1x2x1xf32>) attention(%ones : tensor<8x7xf32>) : tensor<8x16x7xf32> -> tensor<1x2x1xf32>
  // CHECK: dyrelu.apply_grad_coefficients %arg0, %arg1 slopes(%arg2 : tensor<8x2x16x1xf32>)
  %1 = dyrelu.apply_grad_coefficients %x, %dy slopes(%v : tensor<8x2x16x1xf32>) : tensor<8x16x7xf32> -> tensor<8x2x16x1xf32>
  return %0, %1 : tensor<1x2x1xf32>, tensor<8x2x16x1xf32>
}
