// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// (maxout-C1)
func.func @k_zero(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op k must be 1 to 256, got 0}}
  %y = dyrelu.maxout %x k(0) : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

// (maxout-C1)
func.func @k_negative(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op k must be 1 to 256, got -2}}
  %y = dyrelu.maxout %x k(-2) : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

// (maxout-C1)
func.func @k_many(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op k must be 1 to 256, got 257}}
  %y = dyrelu.maxout %x k(257) : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

// (maxout-C1)
func.func @k_largest(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op k must be 1 to 256, got 9223372036854775807}}
  %y = dyrelu.maxout %x k(9223372036854775807) : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

// (maxout-C1)
func.func @k_smallest(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op k must be 1 to 256, got -9223372036854775808}}
  %y = dyrelu.maxout %x k(-9223372036854775808) : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

// (maxout-C2)
func.func @remainder(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op x must have a multiple of k = 3 channels, got 'tensor<8x16x7xf32>'}}
  %y = dyrelu.maxout %x k(3) : tensor<8x16x7xf32> -> tensor<8x5x7xf32>
  return
}

// -----

// (maxout-C2)
func.func @remainder_dynamic(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op x must have a multiple of k = 3 channels, got 'tensor<8x16x7xf32>'}}
  %y = dyrelu.maxout %x k(3) : tensor<8x16x7xf32> -> tensor<8x?x7xf32>
  return
}

// -----

// (maxout-C2)
func.func @channels(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op x must have k = 4 channels for each of the result, 'tensor<8x8x7xf32>', got 'tensor<8x16x7xf32>'}}
  %y = dyrelu.maxout %x k(4) : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

// (maxout-C2)
func.func @channels_last(%x: tensor<8x7x16xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op x must have k = 2 channels for each of the result, 'tensor<8x7x16xf32>', got 'tensor<8x7x16xf32>'}}
  %y = dyrelu.maxout %x k(2) channels_last : tensor<8x7x16xf32> -> tensor<8x7x16xf32>
  return
}

// -----

// (maxout-C2)
func.func @channels_overflow(%x: tensor<8x?x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op x must have k = 256 channels for each of the result, 'tensor<8x9223372036854775807x7xf32>', got 'tensor<8x?x7xf32>'}}
  %y = dyrelu.maxout %x k(256) : tensor<8x?x7xf32> -> tensor<8x9223372036854775807x7xf32>
  return
}

// -----

// (maxout-C3)
func.func @type(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op result must have element type 'f32', got 'tensor<8x8x7xf64>'}}
  %y = dyrelu.maxout %x k(2) : tensor<8x16x7xf32> -> tensor<8x8x7xf64>
  return
}

// -----

// A maximum needs no accumulation type.
// (maxout-C3)
func.func @type_f16(%x: tensor<8x16xf16>) {
  // expected-error @+1 {{'dyrelu.maxout' op result must have element type 'f16', got 'tensor<8x8xf32>'}}
  %y = dyrelu.maxout %x k(2) : tensor<8x16xf16> -> tensor<8x8xf32>
  return
}

// -----

// (maxout-C3)
func.func @rank(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op result must have the sizes of x but for its channels, 'tensor<8x16x7xf32>', got 'tensor<8x8xf32>'}}
  %y = dyrelu.maxout %x k(2) : tensor<8x16x7xf32> -> tensor<8x8xf32>
  return
}

// -----

// (maxout-C3)
func.func @batch(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op result must have the sizes of x but for its channels, 'tensor<8x16x7xf32>', got 'tensor<4x8x7xf32>'}}
  %y = dyrelu.maxout %x k(2) : tensor<8x16x7xf32> -> tensor<4x8x7xf32>
  return
}

// -----

// (maxout-C3)
func.func @size(%x: tensor<?x16x7x5xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op result must have the sizes of x but for its channels, 'tensor<?x16x7x5xf32>', got 'tensor<?x8x5x7xf32>'}}
  %y = dyrelu.maxout %x k(2) : tensor<?x16x7x5xf32> -> tensor<?x8x5x7xf32>
  return
}

// -----

// (maxout-C3)
func.func @size_channels_last(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op result must have the sizes of x but for its channels, 'tensor<8x16x7xf32>', got 'tensor<8x8x7xf32>'}}
  %y = dyrelu.maxout %x k(1) channels_last : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}
