// RUN: dyrelu-opt %s --dyrelu-differentiate -split-input-file --remarks-filter=dyrelu-differentiate 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t
// RUN: dyrelu-opt %s --dyrelu-differentiate=arguments=1 -split-input-file | FileCheck %s --check-prefix=ONE

// A block: the gradient of its input, and those of its coefficients.
// REMARK: [Passed] {{.*}}@apply_backward computes its gradients
// CHECK-LABEL: func.func @apply(
// CHECK-LABEL: func.func @apply_backward(
// CHECK-SAME: %[[X:.*]]: tensor<8x16x7x7xf32>, %[[A:.*]]: tensor<8x2x16xf32>, %[[DY:.*]]: tensor<8x16x7x7xf32>) -> (tensor<8x16x7x7xf32>, tensor<8x2x16xf32>)
// CHECK-NOT: dyrelu.apply %
// CHECK: %[[DX:.*]] = dyrelu.apply_grad_input %[[X]], %[[DY]] slopes(%[[A]]
// CHECK: %[[DA:.*]] = dyrelu.apply_grad_coefficients %[[X]], %[[DY]] slopes(%[[A]]
// CHECK: return %[[DX]], %[[DA]]
// ONE-LABEL: func.func @apply_backward(
// ONE-SAME: -> tensor<8x2x16xf32>
func.func @apply(%x: tensor<8x16x7x7xf32>, %a: tensor<8x2x16xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7x7xf32>
  return %y : tensor<8x16x7x7xf32>
}

// -----

// A whole function: the pool and the layers again, not the maximum; what x gets
// by both ways is added in f32 and rounded once, in linalg ops that fuse.
// CHECK-LABEL: func.func @b_backward(
// CHECK-SAME: -> (tensor<?x16x7x7xbf16>, tensor<64x16xbf16>)
// CHECK: dyrelu.pool
// CHECK: dyrelu.coefficients
// CHECK-NOT: dyrelu.apply %
// CHECK: %[[DX:.*]] = dyrelu.apply_grad_input {{.*}} -> tensor<?x16x7x7xf32>
// CHECK: dyrelu.apply_grad_coefficients
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[DX]], %{{.*}} : tensor<?x16x7x7xf32>, tensor<?x16x7x7xf32>) outs(%{{.*}} : tensor<?x16x7x7xf32>)
// CHECK: arith.addf %{{.*}} : f32
// CHECK: linalg.generic {{.*}} ins(%[[SUM]] : tensor<?x16x7x7xf32>) outs(%{{.*}} : tensor<?x16x7x7xbf16>)
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @b(%x: tensor<?x16x7x7xbf16>, %w: tensor<64x16xbf16>) -> tensor<?x16x7x7xbf16> {
  %y = dyrelu.b %x fc2(%w : tensor<64x16xbf16>) : tensor<?x16x7x7xbf16>
  return %y : tensor<?x16x7x7xbf16>
}

// -----

// Pools that are put side by side: each gets its part of the gradient.
// CHECK-LABEL: func.func @aprelu_backward(
// CHECK: dyrelu.pool %{{.*}} mode(negative)
// CHECK: dyrelu.pool %{{.*}} mode(positive)
// CHECK: tensor.extract_slice %{{.*}}[0, 4] [2, 4] [1, 1]
// CHECK: tensor.extract_slice %{{.*}}[0, 0] [2, 4] [1, 1]
func.func @aprelu(%x: tensor<2x4x3xf32>, %w: tensor<4x8xf32>) -> tensor<2x4x3xf32> {
  %y = dyrelu.aprelu %x fc2(%w : tensor<4x8xf32>) : tensor<2x4x3xf32>
  return %y : tensor<2x4x3xf32>
}

// -----

// What nothing depends on has a gradient of zeros.
// CHECK-LABEL: func.func @c_backward(
// CHECK: %[[ZEROS:.*]] = linalg.fill {{.*}} -> tensor<3xf32>
// CHECK: return {{.*}}, %[[ZEROS]] :
func.func @c(%x: tensor<2x4x3xf32>, %w: tensor<16x4xf32>, %p: tensor<1x4xf32>, %unused: tensor<3xf32>) -> tensor<2x4x3xf32> {
  %y = dyrelu.c %x fc2(%w : tensor<16x4xf32>) attention(%p : tensor<1x4xf32>) : tensor<2x4x3xf32>
  return %y : tensor<2x4x3xf32>
}

// -----

// A temperature has a gradient, which is not known here.
// REMARK: [Missed] {{.*}}@temperature is not differentiated: the gradient of argument 3 is not known
// CHECK-LABEL: func.func @temperature(
// CHECK-NOT: @temperature_backward
// ONE-LABEL: func.func @temperature_backward(
// ONE-SAME: -> tensor<16x4xf32>
func.func @temperature(%x: tensor<2x4x3xf32>, %w: tensor<16x4xf32>, %p: tensor<1x4xf32>, %t: tensor<f32>) -> tensor<2x4x3xf32> {
  %tau = tensor.extract %t[] : tensor<f32>
  %y = dyrelu.c %x fc2(%w : tensor<16x4xf32>) attention(%p : tensor<1x4xf32>) tau(%tau : f32) : tensor<2x4x3xf32>
  return %y : tensor<2x4x3xf32>
}

// -----

// REMARK: [Missed] {{.*}}@maxout is not differentiated: dyrelu.maxout has no gradient that is known
// CHECK-LABEL: func.func @maxout(
// CHECK-NOT: @maxout_backward
func.func @maxout(%x: tensor<2x4xf32>, %y: tensor<2xf32>) -> tensor<2x2xf32> {
  %0 = dyrelu.maxout %x k(2) : tensor<2x4xf32> -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// -----

// REMARK: [Missed] {{.*}}@taken is not differentiated: there is a function @taken_backward already
// REMARK: [Missed] {{.*}}@integers is not differentiated: a result is no tensor of floats
func.func @taken(%x: tensor<2xf32>, %y: tensor<2xf32>) -> tensor<2xf32> {
  return %x : tensor<2xf32>
}
func.func private @taken_backward() {
  return
}
func.func @integers(%x: tensor<2xi32>, %y: tensor<2xf32>) -> tensor<2xi32> {
  return %x : tensor<2xi32>
}

// -----

// The argument itself as a result, twice.
// CHECK-LABEL: func.func @identity_backward(
// CHECK-SAME: %{{.*}}: tensor<2xf32>, %{{.*}}: tensor<2xf32>, %[[A:.*]]: tensor<2xf32>, %[[B:.*]]: tensor<2xf32>)
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[A]], %[[B]] : tensor<2xf32>, tensor<2xf32>)
// CHECK: arith.addf
// CHECK: return %[[SUM]]
func.func @identity(%x: tensor<2xf32>, %y: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  return %x, %x : tensor<2xf32>, tensor<2xf32>
}

// -----

// A gradient of f16 that is given and one of f32 that is computed.
// CHECK-LABEL: func.func @two_types_backward(
// CHECK: linalg.generic
// CHECK: arith.extf %{{.*}} : f16 to f32
// CHECK: arith.addf %{{.*}} : f32
func.func @two_types(%x: tensor<2x3xf16>, %a: tensor<2x1x3xf32>) -> (tensor<2x3xf16>, tensor<2x3xf16>) {
  %y = dyrelu.apply %x slopes(%a : tensor<2x1x3xf32>) : tensor<2x3xf16>
  return %x, %y : tensor<2x3xf16>, tensor<2x3xf16>
}

// -----

// What is declared and called is defined.
// CHECK-LABEL: func.func @caller(
// CHECK: call @declared_backward(
// CHECK-LABEL: func.func private @declared_backward(
// CHECK: dyrelu.apply_grad_input
// CHECK-NOT: @declared_backward
// REMARK: [Passed] {{.*}}@declared_backward computes its gradients
func.func @caller(%x: tensor<8x16x7xf32>, %dy: tensor<8x16x7xf32>) -> tensor<8x16x7xf32> {
  %dx = call @declared_backward(%x, %dy) : (tensor<8x16x7xf32>, tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return %dx : tensor<8x16x7xf32>
}
func.func private @declared_backward(tensor<8x16x7xf32>, tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
func.func @declared(%x: tensor<8x16x7xf32>) -> tensor<8x16x7xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0.125, 0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Not where it is declared as something else.
// CHECK-LABEL: func.func private @other_backward(
// CHECK-SAME: tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
// CHECK-NOT: @other_backward
// REMARK: [Missed] {{.*}}@other is not differentiated: @other_backward is declared as (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>, and would be (tensor<8x16x7xf32>, tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
func.func private @other_backward(tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
func.func @other(%x: tensor<8x16x7xf32>) -> tensor<8x16x7xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0.125, 0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}
