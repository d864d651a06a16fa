// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// (attention-C1)
func.func @weights_type(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf64>) {
  // expected-error @+1 {{'dyrelu.attention' op weights must have element type 'f32' or 'f16' or 'bf16', got 'tensor<1x16xf64>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf64>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C1)
func.func @weights_type_f64(%z: tensor<8x16x7xf64>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op weights must have element type 'f64', got 'tensor<1x16xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf64> -> tensor<8x7xf64>
  return
}

// -----

// (attention-C1)
func.func @bias_type(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>, %bp: tensor<1xf64>) {
  // expected-error @+1 {{'dyrelu.attention' op weights bias must have element type 'f32' or 'f16' or 'bf16', got 'tensor<1xf64>'}}
  %pi = dyrelu.attention %z weights(%wp, %bp : tensor<1x16xf32>, tensor<1xf64>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C2)
func.func @weights_transposed(%z: tensor<8x16x7xf32>, %wp: tensor<16x1xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op weights must have shape [1, context channels] = [1, 16], got 'tensor<16x1xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<16x1xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C2)
func.func @weights_channels(%z: tensor<8x16x7xf32>, %wp: tensor<1x7xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op weights must have shape [1, context channels] = [1, 16], got 'tensor<1x7xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x7xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C2)
func.func @weights_channels_last(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op weights must have shape [1, context channels] = [1, 7], got 'tensor<1x16xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) channels_last : tensor<8x16x7xf32> -> tensor<8x16xf32>
  return
}

// -----

// (attention-C3)
func.func @bias_shape(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>, %bp: tensor<0xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op weights bias must have shape [1] = [1], got 'tensor<0xf32>'}}
  %pi = dyrelu.attention %z weights(%wp, %bp : tensor<1x16xf32>, tensor<0xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C4)
func.func @tau_zero(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op tau must be a finite positive number, got -0.0}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(-0.0) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C4)
func.func @tau_negative(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op tau must be a finite positive number, got -30.0}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(-30) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// A number that is zero in f64.
// (attention-C4)
func.func @tau_underflow(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op tau must be a finite positive number, got 0.0}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(1.0e-999) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C5)
func.func @temperature_type(%z: tensor<8x16x7xf64>, %wp: tensor<1x16xf64>, %t: f32) {
  // expected-error @+1 {{'dyrelu.attention' op tau must be of type 'f64', got 'f32'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf64>) tau(%t : f32) : tensor<8x16x7xf64> -> tensor<8x7xf64>
  return
}

// -----

// (attention-C7)
func.func @gamma_negative(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op gamma must be a finite positive number, got -1.0}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) gamma(-1) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C7)
func.func @gamma_zero(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op gamma must be a finite positive number, got 0.0}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(2) gamma(0) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C8)
func.func @result_type(%z: tensor<8x16x7xf16>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op result must have element type 'f32', got 'tensor<8x7xf16>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf16> -> tensor<8x7xf16>
  return
}

// -----

// (attention-C8)
func.func @result_sizes(%z: tensor<8x16x7x5xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op result must have shape [batch, size 1, size 2] = [8, 7, 5], got 'tensor<8x5x7xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7x5xf32> -> tensor<8x5x7xf32>
  return
}

// -----

// (attention-C8)
func.func @result_batch(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op result must have shape [batch, size 1] = [8, 7], got 'tensor<1x7xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32> -> tensor<1x7xf32>
  return
}

// -----

// (attention-C8)
func.func @result_rank(%z: tensor<8x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op result must have shape [batch] = [8], got 'tensor<8x1xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16xf32> -> tensor<8x1xf32>
  return
}

// -----

// (attention-C8)
func.func @result_channels_last(%z: tensor<8x7x5x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op result must have shape [batch, size 1, size 2] = [8, 7, 5], got 'tensor<8x5x16xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) channels_last : tensor<8x7x5x16xf32> -> tensor<8x5x16xf32>
  return
}
