// RUN: dyrelu-opt %s --dyrelu-generate-size-checks | FileCheck %s

// The sizes of gradients and coefficients that only run time knows.

// CHECK-LABEL: func @coefficients
func.func @coefficients(%x: tensor<?x16x?xf32>, %dy: tensor<?x16x?xf32>, %a: tensor<?x2x?xf32>, %b: tensor<1x2x1xf32>) -> (tensor<?x2x?xf32>, tensor<1x2x1xf32>) {
  // CHECK: tensor.dim %arg1, %c0
  // CHECK: cf.assert %{{.*}}, "{{.*}}gradient must have the sizes of x
  // CHECK: cf.assert %{{.*}}, "{{.*}}gradient must have the sizes of x
  // CHECK: cf.assert %{{.*}}, "{{.*}}slopes must have the batch size of x
  // CHECK: cf.assert %{{.*}}, "{{.*}}slopes must have as many channels as x
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.apply_grad_coefficients
  %da, %db = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<?x2x?xf32>) intercepts(%b : tensor<1x2x1xf32>) : tensor<?x16x?xf32> -> tensor<?x2x?xf32>, tensor<1x2x1xf32>
  return %da, %db : tensor<?x2x?xf32>, tensor<1x2x1xf32>
}

// CHECK-LABEL: func @input
func.func @input(%x: tensor<8x16x?xf32>, %dy: tensor<8x16x?xf32>, %pi: tensor<8x?xf32>) -> tensor<8x16x?xf32> {
  // CHECK: cf.assert %{{.*}}, "{{.*}}gradient must have the sizes of x
  // CHECK: cf.assert %{{.*}}, "{{.*}}attention must have the batch size and the spatial sizes of x
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.apply_grad_input
  %dx = dyrelu.apply_grad_input %x, %dy static = [(1, 0)] attention(%pi : tensor<8x?xf32>) : tensor<8x16x?xf32> -> tensor<8x16x?xf32>
  return %dx : tensor<8x16x?xf32>
}

// CHECK-LABEL: func @attention
func.func @attention(%x: tensor<8x16x?xf32>, %dy: tensor<8x16x?xf32>) -> tensor<8x7xf32> {
  // CHECK: cf.assert %{{.*}}, "{{.*}}gradient must have the sizes of x
  // CHECK: cf.assert %{{.*}}, "{{.*}}x must have the sizes of the result
  // CHECK-NOT: cf.assert
  // CHECK: dyrelu.apply_grad_attention
  %dpi = dyrelu.apply_grad_attention %x, %dy static = [(1, 0)] : tensor<8x16x?xf32> -> tensor<8x7xf32>
  return %dpi : tensor<8x7xf32>
}

// Sizes that are known are the verifier's matter.
// CHECK-LABEL: func @static
func.func @static(%x: tensor<8x16x7xf32>, %dy: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) -> tensor<8x2x16xf32> {
  // CHECK-NOT: cf.assert
  %da = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32> -> tensor<8x2x16xf32>
  return %da : tensor<8x2x16xf32>
}
