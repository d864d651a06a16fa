// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// dyrelu.b, and what a and c have in common with it.

// (variant-C3)
func.func @b_context_batch(%x: tensor<8x16x7xf32>, %z: tensor<4x24xf32>, %w2: tensor<64x24xf32>) {
  // expected-error @+1 {{op context must have the batch size of x, 'tensor<8x16x7xf32>', got 'tensor<4x24xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<4x24xf32>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// One sample of context is not broadcast to a batch.
// (variant-C3)
func.func @b_context_batch_1(%x: tensor<8x16x7xf32>, %z: tensor<1x24xf32>, %w2: tensor<64x24xf32>) {
  // expected-error @+1 {{op context must have the batch size of x, 'tensor<8x16x7xf32>', got 'tensor<1x24xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<1x24xf32>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (variant-C2)
func.func @b_context_type(%x: tensor<8x16x7xf16>, %z: tensor<8x24xbf16>, %w2: tensor<64x24xf32>) {
  // expected-error @+1 {{op context must have element type 'f16' or 'f32', got 'tensor<8x24xbf16>'}}
  %y = dyrelu.b %x context(%z : tensor<8x24xbf16>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7xf16>
  return
}

// -----

// (variant-C4)
func.func @b_w1_type(%x: tensor<8x16x7xf64>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf64>) {
  // expected-error @+1 {{op w1 must have element type 'f64', got 'tensor<2x16xf32>'}}
  %y = dyrelu.b %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf64>) : tensor<8x16x7xf64>
  return
}

// -----

// (variant-C4)
func.func @b_b1_type(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<2xf64>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op b1 must have element type 'f32', got 'tensor<2xf64>'}}
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf64>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (variant-C4)
func.func @b_w2_type(%x: tensor<8x16x7xbf16>, %w2: tensor<64x16xf16>) {
  // expected-error @+1 {{op w2 must have element type 'bf16' or 'f32', got 'tensor<64x16xf16>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf16>) : tensor<8x16x7xbf16>
  return
}

// -----

// (variant-C4)
func.func @b_b2_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b2: tensor<64xf16>) {
  // expected-error @+1 {{op b2 must have element type 'f32', got 'tensor<64xf16>'}}
  %y = dyrelu.b %x fc2(%w2, %b2 : tensor<64x16xf32>, tensor<64xf16>) : tensor<8x16x7xf32>
  return
}

// -----

// Weights are [out, in].
// (layers-C2)
func.func @b_w1_transposed(%x: tensor<8x16x7xf32>, %w1: tensor<16x2xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w1 must have shape [hidden, context channels] = [?, 16], got 'tensor<16x2xf32>'}}
  %y = dyrelu.b %x fc1(%w1 : tensor<16x2xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// w1 reads the context, not x.
// (layers-C2)
func.func @b_w1_context(%x: tensor<8x16x7xf32>, %z: tensor<8x24x3xf32>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w1 must have shape [hidden, context channels] = [?, 24], got 'tensor<2x16xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<8x24x3xf32>) fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// channels_last is said of the context too.
// (layers-C2)
func.func @b_w1_context_channels_last(%x: tensor<8x7x16xf32>, %z: tensor<8x24x3xf32>, %w1: tensor<2x24xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w1 must have shape [hidden, context channels] = [?, 3], got 'tensor<2x24xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<8x24x3xf32>) fc1(%w1 : tensor<2x24xf32>) fc2(%w2 : tensor<64x2xf32>) channels_last : tensor<8x7x16xf32>
  return
}

// -----

// (layers-C3)
func.func @b_b1_shape(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<3xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op b1 must have shape [hidden] = [2], got 'tensor<3xf32>'}}
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<3xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C4)
func.func @b_w2_columns(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, hidden] = [64, 2], got 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// A hidden size that w1 does not know may come from b1.
// (layers-C4)
func.func @b_w2_columns_b1(%x: tensor<8x16x7xf32>, %w1: tensor<?x16xf32>, %b1: tensor<2xf32>, %w2: tensor<64x3xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, hidden] = [64, 2], got 'tensor<64x3xf32>'}}
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<?x16xf32>, tensor<2xf32>) fc2(%w2 : tensor<64x3xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C4)
func.func @b_w2_columns_one_layer(%x: tensor<8x16x7xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, context channels] = [64, 16], got 'tensor<64x2xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// The context may learn its channels from the first layer.
// (layers-C4)
func.func @b_w2_columns_dynamic_context(%x: tensor<8x16x7xf32>, %z: tensor<?x?xf32>, %w1: tensor<?x?xf32>, %w2: tensor<32x?xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, hidden] = [64, ?], got 'tensor<32x?xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<?x?xf32>) fc1(%w1 : tensor<?x?xf32>) fc2(%w2 : tensor<32x?xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// Rows: K times two parts of C channels, or one part without intercepts.
// (layers-C4)
func.func @b_w2_rows(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have shape [6 * channels, context channels] = [96, 16], got 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) hyper<k = 3> : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C4)
func.func @b_w2_rows_slopes_only(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have shape [2 * channels, context channels] = [32, 16], got 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) hyper<intercepts = false> : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C4)
func.func @b_w2_rows_channels_last(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, context channels] = [28, 7], got 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) channels_last : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C6)
func.func @b_w2_rows_remainder(%x: tensor<8x?x7xf32>, %w2: tensor<63x?xf32>) {
  // expected-error @+1 {{op w2 must have a multiple of 4 rows, got 'tensor<63x?xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<63x?xf32>) : tensor<8x?x7xf32>
  return
}

// -----

// (layers-C6)
func.func @b_w2_rows_overflow(%x: tensor<1x4611686018427387904xf32>, %w2: tensor<?x?xf32>) {
  // expected-error @+1 {{w2 must have at most 9223372036854775807 rows, got 4 for each of 4611686018427387904 channels}}
  %y = dyrelu.b %x fc2(%w2 : tensor<?x?xf32>) : tensor<1x4611686018427387904xf32>
  return
}

// -----

// (layers-C5)
func.func @b_b2_shape(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b2: tensor<32xf32>) {
  // expected-error @+1 {{op b2 must have shape [4 * channels] = [64], got 'tensor<32xf32>'}}
  %y = dyrelu.b %x fc2(%w2, %b2 : tensor<64x16xf32>, tensor<32xf32>) : tensor<8x16x7xf32>
  return
}
