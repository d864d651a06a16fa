// RUN: dyrelu-opt %s --canonicalize -split-input-file | FileCheck %s

// Operands of dyrelu.apply that are constants.

// CHECK-LABEL: func @pieces
// CHECK-NEXT: %[[Y:.*]] = dyrelu.apply %{{.*}} static = [(1.0, 0.0), (0.25, -1.0)] : tensor<2x3x4xf32>
// CHECK-NEXT: return %[[Y]]
func.func @pieces(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %a = arith.constant dense<[[[1.0], [0.25]]]> : tensor<1x2x1xf32>
  %b = arith.constant dense<[[[0.0], [-1.0]]]> : tensor<1x2x1xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x1xf32>) intercepts(%b : tensor<1x2x1xf32>) : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// Each piece the same for all samples and channels; splats; before the pieces
// that are static already.
// CHECK-LABEL: func @uniform
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(2.0, 0.5), (-3.0, 0.5), (1.0, 1.0)] channels_last : tensor<2x4x3xf16>
func.func @uniform(%x: tensor<2x4x3xf16>) -> tensor<2x4x3xf16> {
  %a = arith.constant dense<[[[2.0, 2.0, 2.0], [-3.0, -3.0, -3.0]], [[2.0, 2.0, 2.0], [-3.0, -3.0, -3.0]]]> : tensor<2x2x3xf32>
  %b = arith.constant dense<0.5> : tensor<2x2x3xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<2x2x3xf32>) intercepts(%b : tensor<2x2x3xf32>) static = [(1, 1)] channels_last : tensor<2x4x3xf16>
  return %y : tensor<2x4x3xf16>
}

// -----

// Spatially varying in form only.
// CHECK-LABEL: func @uniform_over_space
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(0.5, 0.0)] : tensor<2x3x4xf64>
func.func @uniform_over_space(%x: tensor<2x3x4xf64>) -> tensor<2x3x4xf64> {
  %a = arith.constant dense<0.5> : tensor<2x1x3x4xf64>
  %y = dyrelu.apply %x slopes(%a : tensor<2x1x3x4xf64>) : tensor<2x3x4xf64>
  return %y : tensor<2x3x4xf64>
}

// -----

// What a resource says, as exported weights are written.
// CHECK-LABEL: func @resource
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(1.0, 0.0), (0.25, 0.0)] : tensor<2x3x4xf32>
func.func @resource(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %a = arith.constant dense_resource<slopes> : tensor<1x2x1xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x1xf32>) : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// One that is not there, or not of its type's size, is not looked into.
// CHECK-LABEL: func @no_resource
// CHECK: dyrelu.apply %{{.*}} slopes
// CHECK: dyrelu.apply %{{.*}} slopes
func.func @no_resource(%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %a = arith.constant dense_resource<missing> : tensor<1x2x1xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x1xf32>) : tensor<2x3x4xf32>
  %b = arith.constant dense_resource<short> : tensor<1x2x1xf32>
  %z = dyrelu.apply %x slopes(%b : tensor<1x2x1xf32>) : tensor<2x3x4xf32>
  return %y, %z : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}

{-#
  dialect_resources: {
    builtin: {
      slopes: "0x040000000000803F0000803E",
      short: "0x040000000000803F"
    }
  }
#-}

// -----

// A slope of 0 that is an operand times infinity is NaN, and not so as an
// attribute. NaN and infinity are no attributes. Neither is what differs from
// channel to channel, be it the sign of a zero.
// CHECK-LABEL: func @not_static
// CHECK-COUNT-6: dyrelu.apply %{{.*}} slopes
func.func @not_static(%x: tensor<2x2x4xf32>, %b: tensor<1x2x1xf32>) -> (tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>) {
  %zero = arith.constant dense<[[[1.0], [0.0]]]> : tensor<1x2x1xf32>
  %nan = arith.constant dense<[[[1.0], [0x7FC00000]]]> : tensor<1x2x1xf32>
  %two = arith.constant dense<2.0> : tensor<1x2x1xf32>
  %inf = arith.constant dense<0xFF800000> : tensor<1x2x1xf32>
  %channels = arith.constant dense<[[[1.0, 2.0], [1.0, 1.0]]]> : tensor<1x2x2xf32>
  %signs = arith.constant dense<[[[0.0, -0.0], [1.0, 1.0]]]> : tensor<1x2x2xf32>
  %0 = dyrelu.apply %x slopes(%zero : tensor<1x2x1xf32>) : tensor<2x2x4xf32>
  %1 = dyrelu.apply %x slopes(%nan : tensor<1x2x1xf32>) : tensor<2x2x4xf32>
  %2 = dyrelu.apply %x slopes(%two : tensor<1x2x1xf32>) intercepts(%inf : tensor<1x2x1xf32>) : tensor<2x2x4xf32>
  %3 = dyrelu.apply %x slopes(%channels : tensor<1x2x2xf32>) : tensor<2x2x4xf32>
  %4 = dyrelu.apply %x slopes(%two : tensor<1x2x1xf32>) intercepts(%b : tensor<1x2x1xf32>) : tensor<2x2x4xf32>
  %5 = dyrelu.apply %x slopes(%two : tensor<1x2x1xf32>) intercepts(%signs : tensor<1x2x2xf32>) : tensor<2x2x4xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>
}

// -----

// Numbers of their own for each sample, or for each position.
// CHECK-LABEL: func @not_uniform
// CHECK-COUNT-2: dyrelu.apply %{{.*}} slopes
func.func @not_uniform(%x: tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>, tensor<2x2x2xf32>) {
  %samples = arith.constant dense<[[[1.0]], [[2.0]]]> : tensor<2x1x1xf32>
  %0 = dyrelu.apply %x slopes(%samples : tensor<2x1x1xf32>) : tensor<2x2x2xf32>
  %positions = arith.constant dense<[[[[1.0, 2.0]]]]> : tensor<1x1x1x2xf32>
  %1 = dyrelu.apply %x slopes(%positions : tensor<1x1x1x2xf32>) : tensor<2x2x2xf32>
  return %0, %1 : tensor<2x2x2xf32>, tensor<2x2x2xf32>
}

// -----

// A size of 2 says that x has two samples, which run time compares.
// CHECK-LABEL: func @checked_size
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<2x1x1xf32>) : tensor<?x3x4xf32>
// CHECK: dyrelu.apply %{{.*}} static = [(2.0, 0.0)] : tensor<?x3x4xf32>
func.func @checked_size(%x: tensor<?x3x4xf32>) -> (tensor<?x3x4xf32>, tensor<?x3x4xf32>) {
  %two = arith.constant dense<2.0> : tensor<2x1x3xf32>
  %0 = dyrelu.apply %x slopes(%two : tensor<2x1x3xf32>) : tensor<?x3x4xf32>
  %one = arith.constant dense<2.0> : tensor<1x1x3xf32>
  %1 = dyrelu.apply %x slopes(%one : tensor<1x1x3xf32>) : tensor<?x3x4xf32>
  return %0, %1 : tensor<?x3x4xf32>, tensor<?x3x4xf32>
}

// -----

// Slices that are equal broadcast, along each dimension of their own.
// CHECK-LABEL: func @broadcast
// CHECK: %[[A:.*]] = arith.constant dense<{{\[\[}}[1.000000e+00, 2.000000e+00], [3.000000e+00, 4.000000e+00]]]> : tensor<1x2x2xf32>
// CHECK: %[[B:.*]] = arith.constant dense<{{\[\[}}[5.000000e+00], [6.000000e+00]], {{\[\[?}}7.000000e+00], [8.000000e+00]]]> : tensor<2x2x1xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%[[A]] : tensor<1x2x2xf32>) intercepts(%[[B]] : tensor<2x2x1xf32>)
func.func @broadcast(%x: tensor<2x2x4xf32>) -> tensor<2x2x4xf32> {
  %a = arith.constant dense<[[[1.0, 2.0], [3.0, 4.0]], [[1.0, 2.0], [3.0, 4.0]]]> : tensor<2x2x2xf32>
  %b = arith.constant dense<[[[5.0, 5.0], [6.0, 6.0]], [[7.0, 7.0], [8.0, 8.0]]]> : tensor<2x2x2xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<2x2x2xf32>) intercepts(%b : tensor<2x2x2xf32>) : tensor<2x2x4xf32>
  return %y : tensor<2x2x4xf32>
}

// -----

// Equal along height, not along width. NaN is equal to the same NaN.
// CHECK-LABEL: func @broadcast_over_space
// CHECK: %[[A:.*]] = arith.constant dense<{{.*}}[1.000000e+00, 0x7FC00000]{{.*}}> : tensor<1x1x1x1x2xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%[[A]] : tensor<1x1x1x1x2xf32>) : tensor<2x1x2x2xf32>
func.func @broadcast_over_space(%x: tensor<2x1x2x2xf32>) -> tensor<2x1x2x2xf32> {
  %a = arith.constant dense<[[[[[1.0, 0x7FC00000], [1.0, 0x7FC00000]]]]]> : tensor<1x1x1x2x2xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x1x1x2x2xf32>) : tensor<2x1x2x2xf32>
  return %y : tensor<2x1x2x2xf32>
}

// -----

// A splat of more elements than any memory holds is one number all the same.
// CHECK-LABEL: func @huge_splat
// CHECK: %[[A:.*]] = arith.constant dense<0.000000e+00> : tensor<1x2x1xf32>
// CHECK: %[[Y:.*]] = dyrelu.apply %{{.*}} slopes(%[[A]] : tensor<1x2x1xf32>)
// CHECK: dyrelu.apply %[[Y]] static = [(2.0, 0.0)]
func.func @huge_splat(%x: tensor<1000000x3x1000000xf32>) -> tensor<1000000x3x1000000xf32> {
  %a = arith.constant dense<0.0> : tensor<1000000x2x3x1000000xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1000000x2x3x1000000xf32>) : tensor<1000000x3x1000000xf32>
  %b = arith.constant dense<2.0> : tensor<1000000x2x3x1000000xf32>
  %z = dyrelu.apply %y slopes(%b : tensor<1000000x2x3x1000000xf32>) : tensor<1000000x3x1000000xf32>
  return %z : tensor<1000000x3x1000000xf32>
}

// -----

// No elements, no number.
// CHECK-LABEL: func @empty
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<0x2x3xf32>)
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<1x2x0xf32>)
func.func @empty(%x: tensor<0x3x4xf32>, %c: tensor<2x0x4xf32>) -> (tensor<0x3x4xf32>, tensor<2x0x4xf32>) {
  %a = arith.constant dense<2.0> : tensor<0x2x3xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<0x2x3xf32>) : tensor<0x3x4xf32>
  %b = arith.constant dense<2.0> : tensor<1x2x0xf32>
  %z = dyrelu.apply %c slopes(%b : tensor<1x2x0xf32>) : tensor<2x0x4xf32>
  return %y, %z : tensor<0x3x4xf32>, tensor<2x0x4xf32>
}

// -----

// An attention of 1 multiplies by 1.
// CHECK-LABEL: func @ones
// CHECK-NEXT: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<2x2x3xf32>) : tensor<2x3x4xf32>
// CHECK-NEXT: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<2x2x3xf32>) : tensor<2x3x1xf32>
// CHECK-NEXT: return
func.func @ones(%x: tensor<2x3x4xf32>, %z: tensor<2x3x1xf32>, %a: tensor<2x2x3xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x1xf32>) {
  %one = arith.constant dense<1.0> : tensor<2x4xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<2x2x3xf32>) attention(%one : tensor<2x4xf32>) : tensor<2x3x4xf32>
  %ones = arith.constant dense_resource<ones> : tensor<2x1xf32>
  %w = dyrelu.apply %z slopes(%a : tensor<2x2x3xf32>) attention(%ones : tensor<2x1xf32>) : tensor<2x3x1xf32>
  return %y, %w : tensor<2x3x4xf32>, tensor<2x3x1xf32>
}

{-#
  dialect_resources: {
    builtin: {
      ones: "0x040000000000803F0000803F"
    }
  }
#-}

// -----

// Other numbers, and ones that know a size which x does not.
// CHECK-LABEL: func @not_ones
// CHECK: dyrelu.apply {{.*}} attention
// CHECK: dyrelu.apply {{.*}} attention
func.func @not_ones(%x: tensor<2x3x2xf32>, %d: tensor<?x3x2xf32>, %a: tensor<1x2x3xf32>) -> (tensor<2x3x2xf32>, tensor<?x3x2xf32>) {
  %some = arith.constant dense<[[1.0, 1.0], [1.0, 0.5]]> : tensor<2x2xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x3xf32>) attention(%some : tensor<2x2xf32>) : tensor<2x3x2xf32>
  %ones = arith.constant dense<1.0> : tensor<2x2xf32>
  %z = dyrelu.apply %d slopes(%a : tensor<1x2x3xf32>) attention(%ones : tensor<2x2xf32>) : tensor<?x3x2xf32>
  return %y, %z : tensor<2x3x2xf32>, tensor<?x3x2xf32>
}
