// RUN: dyrelu-opt %s --allow-unregistered-dialect --loop-invariant-code-motion -split-input-file | FileCheck %s

// An op whose sizes are known to meet leaves a loop that may never run; one
// whose sizes only run time knows stays behind its checks.

// CHECK-LABEL: func @static
func.func @static(%n: index, %x: tensor<8x16x7xf32>, %m4: tensor<4x16xf32>, %w: tensor<64x16xf32>, %half: tensor<16x32xf32>, %wp: tensor<1x16xf32>, %ak: tensor<8x4x16xf32>, %pi: tensor<8x7xf32>, %g: tensor<8x16xf32>) {
  // CHECK: dyrelu.a
  // CHECK: dyrelu.b
  // CHECK: dyrelu.c
  // CHECK: dyrelu.aprelu
  // CHECK: dyrelu.pool
  // CHECK: dyrelu.coefficients
  // CHECK: dyrelu.attention
  // CHECK: dyrelu.apply
  // CHECK: dyrelu.apply
  // CHECK: dyrelu.apply
  // CHECK: dyrelu.maxout
  // CHECK: dyrelu.shift_max
  // CHECK: scf.for
  // CHECK-NOT: dyrelu.
  // CHECK: return
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = dyrelu.a %x fc2(%m4 : tensor<4x16xf32>) : tensor<8x16x7xf32>
    %1 = dyrelu.b %x fc2(%w : tensor<64x16xf32>) : tensor<8x16x7xf32>
    %2 = dyrelu.c %x fc2(%w : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32>
    %3 = dyrelu.aprelu %x fc2(%half : tensor<16x32xf32>) : tensor<8x16x7xf32>
    %4 = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
    %5 = dyrelu.coefficients %g fc2(%w : tensor<64x16xf32>) hyper<k = 4, intercepts = false> : tensor<8x16xf32> -> tensor<8x4x16xf32>
    %6 = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
    %7 = dyrelu.apply %x slopes(%ak : tensor<8x4x16xf32>) : tensor<8x16x7xf32>
    %8 = dyrelu.apply %x static = [(1, 0), (0, 0)] attention(%pi : tensor<8x7xf32>) : tensor<8x16x7xf32>
    %9 = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<8x16x7xf32>
    %10 = dyrelu.maxout %x k(1) : tensor<8x16x7xf32> -> tensor<8x16x7xf32>
    %11 = dyrelu.shift_max %x slopes(%ak : tensor<8x4x16xf32>) shifted(%ak : tensor<8x4x16xf32>) groups(4) : tensor<8x16x7xf32>
    "test.use"(%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11) : (tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16xf32>, tensor<8x4x16xf32>, tensor<8x7xf32>, tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x7xf32>) -> ()
  }
  return
}

// -----

// A pool and constant pieces have nothing to compare.
// CHECK-LABEL: func @dynamic
func.func @dynamic(%n: index, %x: tensor<?x?x?xf32>, %m4: tensor<?x?xf32>, %w: tensor<?x?xf32>, %half: tensor<?x?xf32>, %wp: tensor<?x?xf32>, %ak: tensor<?x4x?xf32>, %pi: tensor<?x?xf32>, %g: tensor<?x?xf32>) {
  // CHECK: dyrelu.pool
  // CHECK: dyrelu.apply
  // CHECK: scf.for
  // CHECK: dyrelu.a
  // CHECK: dyrelu.b
  // CHECK: dyrelu.c
  // CHECK: dyrelu.aprelu
  // CHECK: dyrelu.coefficients
  // CHECK: dyrelu.attention
  // CHECK: dyrelu.apply
  // CHECK: dyrelu.apply
  // CHECK: dyrelu.maxout
  // CHECK: dyrelu.shift_max
  // CHECK-NOT: dyrelu.
  // CHECK: return
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = dyrelu.a %x fc2(%m4 : tensor<?x?xf32>) : tensor<?x?x?xf32>
    %1 = dyrelu.b %x fc2(%w : tensor<?x?xf32>) : tensor<?x?x?xf32>
    %2 = dyrelu.c %x fc2(%w : tensor<?x?xf32>) attention(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32>
    %3 = dyrelu.aprelu %x fc2(%half : tensor<?x?xf32>) : tensor<?x?x?xf32>
    %4 = dyrelu.pool %x : tensor<?x?x?xf32> -> tensor<?x?xf32>
    %5 = dyrelu.coefficients %g fc2(%w : tensor<?x?xf32>) hyper<k = 4, intercepts = false> : tensor<?x?xf32> -> tensor<?x4x?xf32>
    %6 = dyrelu.attention %x weights(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32> -> tensor<?x?xf32>
    %7 = dyrelu.apply %x slopes(%ak : tensor<?x4x?xf32>) : tensor<?x?x?xf32>
    %8 = dyrelu.apply %x static = [(1, 0), (0, 0)] attention(%pi : tensor<?x?xf32>) : tensor<?x?x?xf32>
    %9 = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<?x?x?xf32>
    %10 = dyrelu.maxout %x k(1) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>
    %11 = dyrelu.shift_max %x slopes(%ak : tensor<?x4x?xf32>) shifted(%ak : tensor<?x4x?xf32>) groups(4) : tensor<?x?x?xf32>
    "test.use"(%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11) : (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?xf32>, tensor<?x4x?xf32>, tensor<?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> ()
  }
  return
}

// -----

// Where the channels divide, and the result knows no more than x, nothing of
// maxout is left to check.
// CHECK-LABEL: func @maxout
func.func @maxout(%n: index, %x: tensor<?x16x7xf32>, %z: tensor<?x?x7xf32>) {
  // CHECK: dyrelu.maxout %{{.*}} -> tensor<?x8x7xf32>
  // CHECK: dyrelu.maxout %{{.*}} -> tensor<?x?x7xf32>
  // CHECK: scf.for
  // CHECK: dyrelu.maxout %{{.*}} -> tensor<4x8x?xf32>
  // CHECK: dyrelu.maxout %{{.*}} -> tensor<4x?x7xf32>
  // CHECK: dyrelu.maxout %{{.*}} : tensor<?x?x7xf32> -> tensor<?x?x7xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = dyrelu.maxout %x k(2) : tensor<?x16x7xf32> -> tensor<?x8x7xf32>
    %1 = dyrelu.maxout %x k(2) : tensor<?x16x7xf32> -> tensor<?x?x7xf32>
    %2 = dyrelu.maxout %x k(2) : tensor<?x16x7xf32> -> tensor<4x8x?xf32>
    %3 = dyrelu.maxout %x k(2) : tensor<?x16x7xf32> -> tensor<4x?x7xf32>
    %4 = dyrelu.maxout %z k(2) : tensor<?x?x7xf32> -> tensor<?x?x7xf32>
    "test.use"(%0, %1, %2, %3, %4) : (tensor<?x8x7xf32>, tensor<?x?x7xf32>, tensor<4x8x?xf32>, tensor<4x?x7xf32>, tensor<?x?x7xf32>) -> ()
  }
  return
}

// -----

// A pool whose result knows more than x promises something.
// CHECK-LABEL: func @pool
func.func @pool(%n: index, %x: tensor<?x?x?xf32>) {
  // CHECK: dyrelu.pool %{{.*}} -> tensor<?x?xf32>
  // CHECK: scf.for
  // CHECK: dyrelu.pool %{{.*}} -> tensor<8x?xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = dyrelu.pool %x : tensor<?x?x?xf32> -> tensor<?x?xf32>
    %1 = dyrelu.pool %x : tensor<?x?x?xf32> -> tensor<8x?xf32>
    "test.use"(%0, %1) : (tensor<?x?xf32>, tensor<8x?xf32>) -> ()
  }
  return
}
