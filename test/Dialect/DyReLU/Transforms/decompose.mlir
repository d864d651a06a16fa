// RUN: dyrelu-opt %s --dyrelu-decompose -split-input-file | FileCheck %s

// The example of the pass.
// CHECK-LABEL: func @b
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x7xf32>, %[[W2:.*]]: tensor<64x16xf32>)
func.func @b(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7x7xf32> {
  // CHECK-NEXT: %[[G:.*]] = dyrelu.pool %[[X]] : tensor<8x16x7x7xf32> -> tensor<8x16xf32>
  // CHECK-NEXT: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] fc2(%[[W2]] : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  // CHECK-NEXT: %[[Y:.*]] = dyrelu.apply %[[X]] slopes(%[[A]] : tensor<8x2x16xf32>) intercepts(%[[B]] : tensor<8x2x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK-NEXT: return %[[Y]]
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  return %y : tensor<8x16x7x7xf32>
}

// -----

// Context, layers, biases, hyper and the layout go to the block that they
// concern; coefficients are in the accumulation type.
// CHECK-LABEL: func @everything
// CHECK-SAME: (%[[X:.*]]: tensor<8x7x16xf16>, %[[Z:.*]]: tensor<8x5x5x24xf32>, %[[W1:.*]]: tensor<2x24xf16>, %[[B1:.*]]: tensor<2xf32>, %[[W2:.*]]: tensor<96x2xf16>, %[[B2:.*]]: tensor<96xf32>)
func.func @everything(%x: tensor<8x7x16xf16>, %z: tensor<8x5x5x24xf32>, %w1: tensor<2x24xf16>, %b1: tensor<2xf32>, %w2: tensor<96x2xf16>, %b2: tensor<96xf32>) -> tensor<8x7x16xf16> {
  // CHECK-NEXT: %[[G:.*]] = dyrelu.pool %[[Z]] channels_last : tensor<8x5x5x24xf32> -> tensor<8x24xf32>
  // CHECK-NEXT: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] fc1(%[[W1]], %[[B1]] : tensor<2x24xf16>, tensor<2xf32>) fc2(%[[W2]], %[[B2]] : tensor<96x2xf16>, tensor<96xf32>)
  // CHECK-SAME: hyper<k = 3, norm = hard_sigmoid, order = interleaved> : tensor<8x24xf32> -> tensor<8x3x16xf32>, tensor<8x3x16xf32>
  // CHECK-NEXT: dyrelu.apply %[[X]] slopes(%[[A]] : tensor<8x3x16xf32>) intercepts(%[[B]] : tensor<8x3x16xf32>) channels_last : tensor<8x7x16xf16>
  %y = dyrelu.b %x context(%z : tensor<8x5x5x24xf32>)
         fc1(%w1, %b1 : tensor<2x24xf16>, tensor<2xf32>)
         fc2(%w2, %b2 : tensor<96x2xf16>, tensor<96xf32>)
         hyper<k = 3, norm = hard_sigmoid, order = interleaved> channels_last
         : tensor<8x7x16xf16>
  return %y : tensor<8x7x16xf16>
}

// -----

// Squeeze-and-excitation: one piece through the origin.
// CHECK-LABEL: func @slopes_only
func.func @slopes_only(%x: tensor<8x16x7xf64>, %w2: tensor<16x16xf64>) -> tensor<8x16x7xf64> {
  // CHECK: %[[G:.*]] = dyrelu.pool %{{.*}} : tensor<8x16x7xf64> -> tensor<8x16xf64>
  // CHECK: %[[A:.*]] = dyrelu.coefficients %[[G]] {{.*}} hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x16xf64> -> tensor<8x1x16xf64>{{$}}
  // CHECK: dyrelu.apply %{{.*}} slopes(%[[A]] : tensor<8x1x16xf64>) : tensor<8x16x7xf64>
  %y = dyrelu.b %x fc2(%w2 : tensor<16x16xf64>)
         hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]>
         : tensor<8x16x7xf64>
  return %y : tensor<8x16x7xf64>
}

// -----

// Static sizes that any of the operands knows are kept.
// CHECK-LABEL: func @dynamic
func.func @dynamic(%x: tensor<?x?x?xbf16>, %z: tensor<?x24xbf16>, %w2: tensor<?x?xf32>) -> tensor<?x?x?xbf16> {
  // CHECK: %[[G:.*]] = dyrelu.pool %{{.*}} : tensor<?x24xbf16> -> tensor<?x24xf32>
  // CHECK: dyrelu.coefficients %[[G]] {{.*}} : tensor<?x24xf32> -> tensor<?x2x?xf32>, tensor<?x2x?xf32>
  // CHECK: dyrelu.apply {{.*}} : tensor<?x?x?xbf16>
  %y = dyrelu.b %x context(%z : tensor<?x24xbf16>) fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x?xbf16>
  return %y : tensor<?x?x?xbf16>
}

// -----

// Every variant, in nested regions too; blocks stay as they are.
// CHECK-LABEL: func @nested
// CHECK-NOT: dyrelu.b
// CHECK: scf.if
// CHECK-COUNT-2: dyrelu.apply
// CHECK: else
// CHECK: dyrelu.pool {{.*}} -> tensor<8x16xf32>
// CHECK-NOT: dyrelu
func.func @nested(%x: tensor<8x16xf32>, %w2: tensor<64x16xf32>, %cond: i1) -> tensor<8x16xf32> {
  %r = scf.if %cond -> tensor<8x16xf32> {
    %0 = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32>
    %1 = dyrelu.b %0 fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32>
    scf.yield %1 : tensor<8x16xf32>
  } else {
    %2 = dyrelu.pool %x : tensor<8x16xf32> -> tensor<8x16xf32>
    scf.yield %2 : tensor<8x16xf32>
  }
  return %r : tensor<8x16xf32>
}

// -----

// Variant A: one channel of coefficients for all of x's.
// CHECK-LABEL: func @a
// CHECK-SAME: (%[[X:.*]]: tensor<8x7x16xf32>, %[[W2:.*]]: tensor<4x16xf32>)
func.func @a(%x: tensor<8x7x16xf32>, %w2: tensor<4x16xf32>) -> tensor<8x7x16xf32> {
  // CHECK-NEXT: %[[G:.*]] = dyrelu.pool %[[X]] channels_last : tensor<8x7x16xf32> -> tensor<8x16xf32>
  // CHECK-NEXT: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] fc2(%[[W2]] : tensor<4x16xf32>) : tensor<8x16xf32> -> tensor<8x2x1xf32>, tensor<8x2x1xf32>
  // CHECK-NEXT: %[[Y:.*]] = dyrelu.apply %[[X]] slopes(%[[A]] : tensor<8x2x1xf32>) intercepts(%[[B]] : tensor<8x2x1xf32>) channels_last : tensor<8x7x16xf32>
  // CHECK-NEXT: return %[[Y]]
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) channels_last : tensor<8x7x16xf32>
  return %y : tensor<8x7x16xf32>
}

// -----

// Variant C: pool and attention read the same context.
// CHECK-LABEL: func @c
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf16>, %[[Z:.*]]: tensor<8x24x7xf16>, %[[W2:.*]]: tensor<64x24xf16>, %[[WP:.*]]: tensor<1x24xf32>, %[[BP:.*]]: tensor<1xf16>, %[[T:.*]]: f32)
func.func @c(%x: tensor<8x16x7xf16>, %z: tensor<8x24x7xf16>, %w2: tensor<64x24xf16>, %wp: tensor<1x24xf32>, %bp: tensor<1xf16>, %t: f32) -> tensor<8x16x7xf16> {
  // CHECK-NEXT: %[[PI:.*]] = dyrelu.attention %[[Z]] weights(%[[WP]], %[[BP]] : tensor<1x24xf32>, tensor<1xf16>) tau(%[[T]] : f32) gamma(2.0) : tensor<8x24x7xf16> -> tensor<8x7xf32>
  // CHECK-NEXT: %[[G:.*]] = dyrelu.pool %[[Z]] : tensor<8x24x7xf16> -> tensor<8x24xf32>
  // CHECK-NEXT: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] fc2(%[[W2]] : tensor<64x24xf16>) : tensor<8x24xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  // CHECK-NEXT: %[[Y:.*]] = dyrelu.apply %[[X]] slopes(%[[A]] : tensor<8x2x16xf32>) intercepts(%[[B]] : tensor<8x2x16xf32>) attention(%[[PI]] : tensor<8x7xf32>) : tensor<8x16x7xf16>
  // CHECK-NEXT: return %[[Y]]
  %y = dyrelu.c %x context(%z : tensor<8x24x7xf16>) fc2(%w2 : tensor<64x24xf16>) attention(%wp, %bp : tensor<1x24xf32>, tensor<1xf16>) tau(%t : f32) gamma(2.0) : tensor<8x16x7xf16>
  return %y : tensor<8x16x7xf16>
}

// -----

// APReLU: two pools side by side in the order that the weights expect.
// CHECK-LABEL: func @aprelu
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf16>, %[[W1:.*]]: tensor<4x32xf16>, %[[W2:.*]]: tensor<16x4xf16>)
func.func @aprelu(%x: tensor<8x16x7xf16>, %w1: tensor<4x32xf16>, %w2: tensor<16x4xf16>) -> tensor<8x16x7xf16> {
  // CHECK-NEXT: %[[P:.*]] = dyrelu.pool %[[X]] mode(positive) : tensor<8x16x7xf16> -> tensor<8x16xf32>
  // CHECK-NEXT: %[[N:.*]] = dyrelu.pool %[[X]] mode(negative) : tensor<8x16x7xf16> -> tensor<8x16xf32>
  // CHECK: %[[E:.*]] = tensor.empty() : tensor<8x32xf32>
  // CHECK-NEXT: %[[H:.*]] = tensor.insert_slice %[[P]] into %[[E]][0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  // CHECK-NEXT: %[[G:.*]] = tensor.insert_slice %[[N]] into %[[H]][0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  // CHECK-NEXT: %[[A:.*]] = dyrelu.coefficients %[[G]] fc1(%[[W1]] : tensor<4x32xf16>) fc2(%[[W2]] : tensor<16x4xf16>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  // CHECK-NEXT: dyrelu.apply %[[X]] slopes(%[[A]] : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf16>
  %y = dyrelu.aprelu %x fc1(%w1 : tensor<4x32xf16>) fc2(%w2 : tensor<16x4xf16>) halves(positive_first) : tensor<8x16x7xf16>
  return %y : tensor<8x16x7xf16>
}

// -----

// An empty one is an empty tensor: slices of empty tensors do not verify.
// CHECK-LABEL: func @aprelu_empty
func.func @aprelu_empty(%x: tensor<8x0x?xf32>, %w2: tensor<0x0xf32>) -> tensor<8x0x?xf32> {
  // CHECK-NOT: dyrelu
  // CHECK: %[[E:.*]] = tensor.empty(%{{.*}}) : tensor<8x0x?xf32>
  // CHECK: return %[[E]]
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<0x0xf32>) : tensor<8x0x?xf32>
  return %y : tensor<8x0x?xf32>
}
