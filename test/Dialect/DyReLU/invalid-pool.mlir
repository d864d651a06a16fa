// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// (pool-C1)
func.func @pool_type(%x: tensor<8x16x7xf16>) {
  // expected-error @+1 {{op result must have element type 'f32', got 'tensor<8x16xf16>'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf16> -> tensor<8x16xf16>
  return
}

// -----

// (pool-C1)
func.func @pool_type_f64(%x: tensor<8x16x7xf64>) {
  // expected-error @+1 {{op result must have element type 'f64', got 'tensor<8x16xf32>'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf64> -> tensor<8x16xf32>
  return
}

// -----

// (pool-C2)
func.func @pool_shape(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{op result must have shape [batch, channels] = [8, 16], got 'tensor<8x7xf32>'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (pool-C2)
func.func @pool_shape_channels_last(%x: tensor<?x16x7xf32>) {
  // expected-error @+1 {{op result must have shape [batch, channels] = [?, 7], got 'tensor<?x16xf32>'}}
  %g = dyrelu.pool %x channels_last : tensor<?x16x7xf32> -> tensor<?x16xf32>
  return
}

// -----

// (pool-C2)
func.func @pool_rank_2(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'dyrelu.pool' op result must have shape [batch, channels] = [8, 16], got 'tensor<16x8xf32>'}}
  %g = dyrelu.pool %x : tensor<8x16xf32> -> tensor<16x8xf32>
  return
}

// -----

// (pool-C1)
func.func @pool_positive_type(%x: tensor<8x16x7xbf16>) {
  // expected-error @+1 {{'dyrelu.pool' op result must have element type 'f32', got 'tensor<8x16xf64>'}}
  %g = dyrelu.pool %x mode(positive) : tensor<8x16x7xbf16> -> tensor<8x16xf64>
  return
}
