// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// dyrelu.a and dyrelu.c, where they differ from b.

// All channels share the coefficients of a: its rows are not multiplied by them.
// (layers-C4)
func.func @a_w2_rows(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.a' op w2 must have shape [4 * channels, context channels] = [4, 16], got 'tensor<64x16xf32>'}}
  %y = dyrelu.a %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C4)
func.func @a_w2_rows_slopes_only(%x: tensor<8x16x7xf32>, %w2: tensor<4x16xf32>) {
  // expected-error @+1 {{'dyrelu.a' op w2 must have shape [2 * channels, context channels] = [2, 16], got 'tensor<4x16xf32>'}}
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) hyper<intercepts = false> : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C5)
func.func @a_b2(%x: tensor<8x16x7xf32>, %w2: tensor<4x16xf32>, %b2: tensor<16xf32>) {
  // expected-error @+1 {{'dyrelu.a' op b2 must have shape [4 * channels] = [4], got 'tensor<16xf32>'}}
  %y = dyrelu.a %x fc2(%w2, %b2 : tensor<4x16xf32>, tensor<16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C2)
func.func @a_w1(%x: tensor<8x16x7xf32>, %w1: tensor<2x7xf32>, %w2: tensor<4x2xf32>) {
  // expected-error @+1 {{'dyrelu.a' op w1 must have shape [hidden, context channels] = [?, 16], got 'tensor<2x7xf32>'}}
  %y = dyrelu.a %x fc1(%w1 : tensor<2x7xf32>) fc2(%w2 : tensor<4x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C3)
func.func @a_b1(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<1xf32>, %w2: tensor<4x2xf32>) {
  // expected-error @+1 {{'dyrelu.a' op b1 must have shape [hidden] = [2], got 'tensor<1xf32>'}}
  %y = dyrelu.a %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<1xf32>) fc2(%w2 : tensor<4x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (variant-C3)
func.func @a_context_batch(%x: tensor<8x16x7xf32>, %z: tensor<0x16xf32>, %w2: tensor<4x16xf32>) {
  // expected-error @+1 {{'dyrelu.a' op context must have the batch size of x, 'tensor<8x16x7xf32>', got 'tensor<0x16xf32>'}}
  %y = dyrelu.a %x context(%z : tensor<0x16xf32>) fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (variant-C2)
func.func @a_context_type(%x: tensor<8x16x7xf64>, %z: tensor<8x16xf32>, %w2: tensor<4x16xf64>) {
  // expected-error @+1 {{'dyrelu.a' op context must have element type 'f64', got 'tensor<8x16xf32>'}}
  %y = dyrelu.a %x context(%z : tensor<8x16xf32>) fc2(%w2 : tensor<4x16xf64>) : tensor<8x16x7xf64>
  return
}

// -----

// (variant-C4)
func.func @a_w2_type(%x: tensor<8x16x7xf16>, %w2: tensor<4x16xf64>) {
  // expected-error @+1 {{'dyrelu.a' op w2 must have element type 'f16' or 'f32', got 'tensor<4x16xf64>'}}
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf64>) : tensor<8x16x7xf16>
  return
}

// -----

// (layers-C6)
func.func @c_rows_overflow(%x: tensor<1x4611686018427387904x1xf32>, %w2: tensor<?x?xf32>, %wp: tensor<1x?xf32>) {
  // expected-error @+1 {{'dyrelu.c' op w2 must have at most 9223372036854775807 rows, got 4 for each of 4611686018427387904 channels}}
  %y = dyrelu.c %x fc2(%w2 : tensor<?x?xf32>) attention(%wp : tensor<1x?xf32>) : tensor<1x4611686018427387904x1xf32>
  return
}

// -----

// A pooled context has no positions to attend to.
// (c-C1)
func.func @c_context_rank(%x: tensor<8x16x7xf32>, %z: tensor<8x16xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op context must have the rank and the spatial sizes of x, 'tensor<8x16x7xf32>', got 'tensor<8x16xf32>'}}
  %y = dyrelu.c %x context(%z : tensor<8x16xf32>) fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (c-C1)
func.func @c_context_sizes(%x: tensor<8x16x7xf32>, %z: tensor<8x16x6xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op context must have the rank and the spatial sizes of x, 'tensor<8x16x7xf32>', got 'tensor<8x16x6xf32>'}}
  %y = dyrelu.c %x context(%z : tensor<8x16x6xf32>) fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (c-C1)
func.func @c_context_sizes_channels_last(%x: tensor<8x7x16xf32>, %z: tensor<8x6x16xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op context must have the rank and the spatial sizes of x, 'tensor<8x7x16xf32>', got 'tensor<8x6x16xf32>'}}
  %y = dyrelu.c %x context(%z : tensor<8x6x16xf32>) fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) channels_last : tensor<8x7x16xf32>
  return
}

// -----

// (attention-C1)
func.func @c_attention_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf16>) {
  // expected-error @+1 {{'dyrelu.c' op attention must have element type 'f32', got 'tensor<1x16xf16>'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf16>) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C1)
func.func @c_attention_bias_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %bp: tensor<1xf64>) {
  // expected-error @+1 {{'dyrelu.c' op attention bias must have element type 'f32', got 'tensor<1xf64>'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp, %bp : tensor<1x16xf32>, tensor<1xf64>) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C2)
func.func @c_attention_rows(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<2x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op attention must have shape [1, context channels] = [1, 16], got 'tensor<2x16xf32>'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// The attention is of the context, not of x.
// (attention-C2)
func.func @c_attention_context(%x: tensor<8x16x7xf32>, %z: tensor<8x24x7xf32>, %w2: tensor<64x24xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op attention must have shape [1, context channels] = [1, 24], got 'tensor<1x16xf32>'}}
  %y = dyrelu.c %x context(%z : tensor<8x24x7xf32>) fc2(%w2 : tensor<64x24xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C3)
func.func @c_attention_bias(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %bp: tensor<16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op attention bias must have shape [1] = [1], got 'tensor<16xf32>'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp, %bp : tensor<1x16xf32>, tensor<16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C4)
func.func @c_tau_zero(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op tau must be a finite positive number, got 0.0}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(0) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C4)
func.func @c_tau_negative(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op tau must be a finite positive number, got -0.5}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(-0.5) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C4)
func.func @c_tau_infinite(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op tau must be a finite positive number, got inf}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(1.0e999) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C5)
func.func @c_temperature_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f64) {
  // expected-error @+1 {{'dyrelu.c' op tau must be of type 'f32', got 'f64'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(%t : f64) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C7)
func.func @c_gamma_zero(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op gamma must be a finite positive number, got -0.0}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) gamma(-0.0) : tensor<8x16x7xf32>
  return
}

// -----

// (attention-C7)
func.func @c_gamma_infinite(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op gamma must be a finite positive number, got inf}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) gamma(1.0e999) : tensor<8x16x7xf32>
  return
}
