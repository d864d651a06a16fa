// RUN: dyrelu-opt %s --dyrelu-to-linalg --dyrelu-raise | FileCheck %s --implicit-check-not=linalg.generic

// What the portable form is made of is raised again, whatever the
// hyper-function.

// CHECK-LABEL: func @relu6
// CHECK: dyrelu.b %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<32x4xf32>, tensor<32xf32>) hyper<hidden = relu6> : tensor<2x8x5x5xf32>
func.func @relu6(%x: tensor<2x8x5x5xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<32x4xf32>, %b2: tensor<32xf32>) -> tensor<2x8x5x5xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>) hyper<hidden = relu6> : tensor<2x8x5x5xf32>
  return %y : tensor<2x8x5x5xf32>
}

// CHECK-LABEL: func @silu
// CHECK: dyrelu.b %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<32x4xf32>, tensor<32xf32>) hyper<hidden = silu> : tensor<2x8x5x5xf32>
func.func @silu(%x: tensor<2x8x5x5xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<32x4xf32>, %b2: tensor<32xf32>) -> tensor<2x8x5x5xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>) hyper<hidden = silu> : tensor<2x8x5x5xf32>
  return %y : tensor<2x8x5x5xf32>
}

// CHECK-LABEL: func @gelu
// CHECK: dyrelu.b %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<32x4xf32>, tensor<32xf32>) hyper<hidden = gelu> : tensor<2x8x5x5xf32>
func.func @gelu(%x: tensor<2x8x5x5xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<32x4xf32>, %b2: tensor<32xf32>) -> tensor<2x8x5x5xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>) hyper<hidden = gelu> : tensor<2x8x5x5xf32>
  return %y : tensor<2x8x5x5xf32>
}

// CHECK-LABEL: func @relu_interleaved
// CHECK: dyrelu.b %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<32x4xf32>, tensor<32xf32>) hyper<order = interleaved> : tensor<2x8x5x5xf32>
func.func @relu_interleaved(%x: tensor<2x8x5x5xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<32x4xf32>, %b2: tensor<32xf32>) -> tensor<2x8x5x5xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>) hyper<order = interleaved> : tensor<2x8x5x5xf32>
  return %y : tensor<2x8x5x5xf32>
}

// CHECK-LABEL: func @relu_channel_major
// CHECK: dyrelu.b %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<32x4xf32>, tensor<32xf32>) hyper<order = channel_major> : tensor<2x8x5x5xf32>
func.func @relu_channel_major(%x: tensor<2x8x5x5xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<32x4xf32>, %b2: tensor<32xf32>) -> tensor<2x8x5x5xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>) hyper<order = channel_major> : tensor<2x8x5x5xf32>
  return %y : tensor<2x8x5x5xf32>
}

// CHECK-LABEL: func @hard
// CHECK: dyrelu.b %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<32x4xf32>, tensor<32xf32>) hyper<norm = hard_sigmoid> : tensor<2x8x5x5xf32>
func.func @hard(%x: tensor<2x8x5x5xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<32x4xf32>, %b2: tensor<32xf32>) -> tensor<2x8x5x5xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>) hyper<norm = hard_sigmoid> : tensor<2x8x5x5xf32>
  return %y : tensor<2x8x5x5xf32>
}

// CHECK-LABEL: func @k3
// CHECK: dyrelu.b %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<48x4xf32>, tensor<48xf32>) hyper<k = 3, alpha = [1.0, 0.0, 2.0]> : tensor<2x8x5x5xf32>
func.func @k3(%x: tensor<2x8x5x5xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<48x4xf32>, %b2: tensor<48xf32>) -> tensor<2x8x5x5xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<48x4xf32>, tensor<48xf32>) hyper<k = 3, alpha = [1.000000e+00, 0.000000e+00, 2.000000e+00]> : tensor<2x8x5x5xf32>
  return %y : tensor<2x8x5x5xf32>
}

// CHECK-LABEL: func @slopes
// CHECK: dyrelu.b %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<16x4xf32>, tensor<16xf32>) hyper<intercepts = false> : tensor<2x8x5x5xf32>
func.func @slopes(%x: tensor<2x8x5x5xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<16x4xf32>, %b2: tensor<16xf32>) -> tensor<2x8x5x5xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<16x4xf32>, tensor<16xf32>) hyper<intercepts = false> : tensor<2x8x5x5xf32>
  return %y : tensor<2x8x5x5xf32>
}

// The attention's sum is formed row by row there.

// CHECK-LABEL: func @attention
// CHECK: dyrelu.c %{{.*}} fc1(%{{.*}} : tensor<4x8xf32>, tensor<4xf32>) fc2(%{{.*}} : tensor<32x4xf32>, tensor<32xf32>) attention(%{{.*}} : tensor<1x8xf32>, tensor<1xf32>) tau(%{{.*}} : f32) : tensor<2x8x5x6xf32>
func.func @attention(%x: tensor<2x8x5x6xf32>, %w1: tensor<4x8xf32>, %b1: tensor<4xf32>, %w2: tensor<32x4xf32>, %b2: tensor<32xf32>, %wp: tensor<1x8xf32>, %bp: tensor<1xf32>, %tau: f32) -> tensor<2x8x5x6xf32> {
  %y = dyrelu.c %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>) fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>) attention(%wp, %bp : tensor<1x8xf32>, tensor<1xf32>) tau(%tau : f32) : tensor<2x8x5x6xf32>
  return %y : tensor<2x8x5x6xf32>
}
