// RUN: dyrelu-opt %s --canonicalize | FileCheck %s

// x is its own context by default.
// CHECK-LABEL: func @context_is_x
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf32>, %[[W2:.*]]: tensor<64x16xf32>)
func.func @context_is_x(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  // CHECK-NEXT: %[[Y:.*]] = dyrelu.b %[[X]] fc2(%[[W2]] : tensor<64x16xf32>) hyper<order = interleaved> : tensor<8x16x7xf32>
  // CHECK-NEXT: return %[[Y]]
  %y = dyrelu.b %x context(%x : tensor<8x16x7xf32>) fc2(%w2 : tensor<64x16xf32>) hyper<order = interleaved> : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// Another tensor of the same type stays.
// CHECK-LABEL: func @context_is_not_x
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf32>, %[[Z:.*]]: tensor<8x16x7xf32>
func.func @context_is_not_x(%x: tensor<8x16x7xf32>, %z: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  // CHECK: dyrelu.b %[[X]] context(%[[Z]] : tensor<8x16x7xf32>)
  %y = dyrelu.b %x context(%z : tensor<8x16x7xf32>) fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// The mean over no sizes is the value itself.
// CHECK-LABEL: func @pool_of_rank_2
// CHECK-SAME: (%[[X:.*]]: tensor<8x?xf32>)
func.func @pool_of_rank_2(%x: tensor<8x?xf32>) -> tensor<8x?xf32> {
  // CHECK-NEXT: return %[[X]]
  %g = dyrelu.pool %x : tensor<8x?xf32> -> tensor<8x?xf32>
  return %g : tensor<8x?xf32>
}

// CHECK-LABEL: func @pool_of_rank_2_channels_last
// CHECK-SAME: (%[[X:.*]]: tensor<8x16xf64>)
func.func @pool_of_rank_2_channels_last(%x: tensor<8x16xf64>) -> tensor<8x16xf64> {
  // CHECK-NEXT: return %[[X]]
  %g = dyrelu.pool %x channels_last : tensor<8x16xf64> -> tensor<8x16xf64>
  return %g : tensor<8x16xf64>
}

// A conversion is left to do.
// CHECK-LABEL: func @pool_converts
func.func @pool_converts(%x: tensor<8x16xf16>) -> tensor<8x16xf32> {
  // CHECK: dyrelu.pool
  %g = dyrelu.pool %x : tensor<8x16xf16> -> tensor<8x16xf32>
  return %g : tensor<8x16xf32>
}

// One position: the mean of one value, but of another rank.
// CHECK-LABEL: func @pool_of_one_position
func.func @pool_of_one_position(%x: tensor<8x16x1xf32>) -> tensor<8x16xf32> {
  // CHECK: dyrelu.pool
  %g = dyrelu.pool %x : tensor<8x16x1xf32> -> tensor<8x16xf32>
  return %g : tensor<8x16xf32>
}

// Ops are pure: what nobody reads goes, equal ones can be merged.
// CHECK-LABEL: func @unused
func.func @unused(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // CHECK-NEXT: return
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %z = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return
}

// Two functions that have another context by name are each their own.
// CHECK-LABEL: func @context_of_a_and_c
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf32>
// CHECK: dyrelu.a %[[X]] fc2(
// CHECK: dyrelu.c %[[X]] fc2({{.*}} attention(
func.func @context_of_a_and_c(%x: tensor<8x16x7xf32>, %w2: tensor<4x16xf32>, %v2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x16x7xf32>) {
  %a = dyrelu.a %x context(%x : tensor<8x16x7xf32>) fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x7xf32>
  %c = dyrelu.c %x context(%x : tensor<8x16x7xf32>) fc2(%v2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32>
  return %a, %c : tensor<8x16x7xf32>, tensor<8x16x7xf32>
}

// Over one channel, what all channels share is what the one has.
// CHECK-LABEL: func @one_channel
// CHECK: dyrelu.b %{{.*}} fc2(%{{.*}}) hyper<order = channel_major> channels_last : tensor<8x7x1xf32>
// CHECK: dyrelu.aprelu %{{.*}} fc2(%{{.*}} : tensor<1x2xf32>) : tensor<8x1x7xf32>
func.func @one_channel(%x: tensor<8x7x1xf32>, %w2: tensor<4x1xf32>, %z: tensor<8x1x7xf32>, %v2: tensor<1x2xf32>) -> (tensor<8x7x1xf32>, tensor<8x1x7xf32>) {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x1xf32>) hyper<order = channel_major> channels_last : tensor<8x7x1xf32>
  %w = dyrelu.aprelu %z fc2(%v2 : tensor<1x2xf32>) channel_shared : tensor<8x1x7xf32>
  return %y, %w : tensor<8x7x1xf32>, tensor<8x1x7xf32>
}

// A number of channels that is not known may be 1, and two are not one.
// CHECK-LABEL: func @not_one_channel
// CHECK: dyrelu.a
// CHECK: dyrelu.a
// CHECK: dyrelu.aprelu {{.*}} channel_shared
func.func @not_one_channel(%x: tensor<8x?x7xf32>, %w2: tensor<4x?xf32>, %z: tensor<8x7x2xf32>, %v2: tensor<4x2xf32>, %u2: tensor<1x?xf32>) -> (tensor<8x?x7xf32>, tensor<8x7x2xf32>, tensor<8x?x7xf32>) {
  %0 = dyrelu.a %x fc2(%w2 : tensor<4x?xf32>) : tensor<8x?x7xf32>
  %1 = dyrelu.a %z fc2(%v2 : tensor<4x2xf32>) channels_last : tensor<8x7x2xf32>
  %2 = dyrelu.aprelu %x fc2(%u2 : tensor<1x?xf32>) channel_shared : tensor<8x?x7xf32>
  return %0, %1, %2 : tensor<8x?x7xf32>, tensor<8x7x2xf32>, tensor<8x?x7xf32>
}

// A temperature that is a constant is an attribute, to the last digit.
// CHECK-LABEL: func @constant_temperature
// CHECK: dyrelu.attention {{.*}} tau(0.10000000149011612) :
// CHECK: dyrelu.c {{.*}} tau(30.0) gamma(2.0) :
func.func @constant_temperature(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x7xf32>, tensor<8x16x7xf32>) {
  %tenth = arith.constant 0.1 : f32
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%tenth : f32) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %thirty = arith.constant 30.0 : f32
  %y = dyrelu.c %z fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(%thirty : f32) gamma(2.0) : tensor<8x16x7xf32>
  return %pi, %y : tensor<8x7xf32>, tensor<8x16x7xf32>
}

// What no attribute may be stays, and does at run time what it does.
// CHECK-LABEL: func @no_temperature
// CHECK-COUNT-4: dyrelu.attention {{.*}} tau(%{{.*}} : f32)
func.func @no_temperature(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>, %t: f32) -> (tensor<8x7xf32>, tensor<8x7xf32>, tensor<8x7xf32>, tensor<8x7xf32>) {
  %zero = arith.constant 0.0 : f32
  %0 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%zero : f32) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %negative = arith.constant -1.0 : f32
  %1 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%negative : f32) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %nan = arith.constant 0x7FC00000 : f32
  %2 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%nan : f32) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %3 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%t : f32) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return %0, %1, %2, %3 : tensor<8x7xf32>, tensor<8x7xf32>, tensor<8x7xf32>, tensor<8x7xf32>
}

// The pool of a part is not the value.
// CHECK-LABEL: func @pool_of_a_part
// CHECK: dyrelu.pool %{{.*}} mode(positive)
// CHECK: dyrelu.pool %{{.*}} mode(negative)
func.func @pool_of_a_part(%x: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %p = dyrelu.pool %x mode(positive) : tensor<8x16xf32> -> tensor<8x16xf32>
  %n = dyrelu.pool %x mode(negative) : tensor<8x16xf32> -> tensor<8x16xf32>
  return %p, %n : tensor<8x16xf32>, tensor<8x16xf32>
}

// A last layer of zeros makes the ReLU of finite x only: 0 times NaN is NaN.
// CHECK-LABEL: func @zero_layer
// CHECK: dyrelu.b
func.func @zero_layer(%x: tensor<8x16x7xf32>) -> tensor<8x16x7xf32> {
  %w2 = arith.constant dense<0.0> : tensor<64x16xf32>
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}
