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
