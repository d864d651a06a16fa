// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

//===----------------------------------------------------------------------===//
// Types of operands and results
//===----------------------------------------------------------------------===//

func.func @b_rank_1(%x: tensor<16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<16xf32>
  return
}

// -----

func.func @b_rank_6(%x: tensor<8x16x1x1x1x1xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x1x1x1x1xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x1x1x1x1xf32>
  return
}

// -----

func.func @b_integer(%x: tensor<8x16x7xi32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xi32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xi32>
  return
}

// -----

func.func @b_f8(%x: tensor<8x16x7xf8E4M3FN>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xf8E4M3FN>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf8E4M3FN>
  return
}

// -----

func.func @b_encoding(%x: tensor<8x16x7xf32, "layout">, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xf32, "layout">'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32, "layout">
  return
}

// -----

func.func @b_context_rank(%x: tensor<8x16x7xf32>, %z: tensor<16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<16xf32>) fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// A convolution's weight is no matrix.
func.func @b_w2_rank(%x: tensor<8x16x7xf32>, %w2: tensor<64x16x1x1xf32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 without encoding, but got 'tensor<64x16x1x1xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16x1x1xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @b_b2_rank(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b2: tensor<1x64xf32>) {
  // expected-error @+1 {{operand #2 must be ranked tensor of f16, bf16, f32 or f64 of rank 1 without encoding, but got 'tensor<1x64xf32>'}}
  %y = dyrelu.b %x fc2(%w2, %b2 : tensor<64x16xf32>, tensor<1x64xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @pool_result_rank(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{result #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 without encoding, but got 'tensor<8x16x1xf32>'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16x1xf32>
  return
}

// -----

func.func @apply_slopes_rank(%x: tensor<8x16x7xf32>, %a: tensor<8x16xf32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 3 or 4 or 5 or 6 without encoding, but got 'tensor<8x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// dyrelu.b
//===----------------------------------------------------------------------===//

func.func @b_context_batch(%x: tensor<8x16x7xf32>, %z: tensor<4x24xf32>, %w2: tensor<64x24xf32>) {
  // expected-error @+1 {{op context must have the batch size of x, 'tensor<8x16x7xf32>', got 'tensor<4x24xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<4x24xf32>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// One sample of context is not broadcast to a batch.
func.func @b_context_batch_1(%x: tensor<8x16x7xf32>, %z: tensor<1x24xf32>, %w2: tensor<64x24xf32>) {
  // expected-error @+1 {{op context must have the batch size of x, 'tensor<8x16x7xf32>', got 'tensor<1x24xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<1x24xf32>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @b_context_type(%x: tensor<8x16x7xf16>, %z: tensor<8x24xbf16>, %w2: tensor<64x24xf32>) {
  // expected-error @+1 {{op context must have element type 'f16' or 'f32', got 'tensor<8x24xbf16>'}}
  %y = dyrelu.b %x context(%z : tensor<8x24xbf16>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7xf16>
  return
}

// -----

func.func @b_w1_type(%x: tensor<8x16x7xf64>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf64>) {
  // expected-error @+1 {{op w1 must have element type 'f64', got 'tensor<2x16xf32>'}}
  %y = dyrelu.b %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf64>) : tensor<8x16x7xf64>
  return
}

// -----

func.func @b_b1_type(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<2xf64>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op b1 must have element type 'f32', got 'tensor<2xf64>'}}
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf64>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @b_w2_type(%x: tensor<8x16x7xbf16>, %w2: tensor<64x16xf16>) {
  // expected-error @+1 {{op w2 must have element type 'bf16' or 'f32', got 'tensor<64x16xf16>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf16>) : tensor<8x16x7xbf16>
  return
}

// -----

func.func @b_b2_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b2: tensor<64xf16>) {
  // expected-error @+1 {{op b2 must have element type 'f32', got 'tensor<64xf16>'}}
  %y = dyrelu.b %x fc2(%w2, %b2 : tensor<64x16xf32>, tensor<64xf16>) : tensor<8x16x7xf32>
  return
}

// -----

// Weights are [out, in].
func.func @b_w1_transposed(%x: tensor<8x16x7xf32>, %w1: tensor<16x2xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w1 must have shape [hidden, context channels] = [?, 16], got 'tensor<16x2xf32>'}}
  %y = dyrelu.b %x fc1(%w1 : tensor<16x2xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// w1 reads the context, not x.
func.func @b_w1_context(%x: tensor<8x16x7xf32>, %z: tensor<8x24x3xf32>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w1 must have shape [hidden, context channels] = [?, 24], got 'tensor<2x16xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<8x24x3xf32>) fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// channels_last is said of the context too.
func.func @b_w1_context_channels_last(%x: tensor<8x7x16xf32>, %z: tensor<8x24x3xf32>, %w1: tensor<2x24xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w1 must have shape [hidden, context channels] = [?, 3], got 'tensor<2x24xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<8x24x3xf32>) fc1(%w1 : tensor<2x24xf32>) fc2(%w2 : tensor<64x2xf32>) channels_last : tensor<8x7x16xf32>
  return
}

// -----

func.func @b_b1_shape(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<3xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op b1 must have shape [hidden] = [2], got 'tensor<3xf32>'}}
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<3xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @b_w2_columns(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, hidden] = [64, 2], got 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// A hidden size that w1 does not know may come from b1.
func.func @b_w2_columns_b1(%x: tensor<8x16x7xf32>, %w1: tensor<?x16xf32>, %b1: tensor<2xf32>, %w2: tensor<64x3xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, hidden] = [64, 2], got 'tensor<64x3xf32>'}}
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<?x16xf32>, tensor<2xf32>) fc2(%w2 : tensor<64x3xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @b_w2_columns_one_layer(%x: tensor<8x16x7xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, context channels] = [64, 16], got 'tensor<64x2xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// The context may learn its channels from the first layer.
func.func @b_w2_columns_dynamic_context(%x: tensor<8x16x7xf32>, %z: tensor<?x?xf32>, %w1: tensor<?x?xf32>, %w2: tensor<32x?xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, hidden] = [64, ?], got 'tensor<32x?xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<?x?xf32>) fc1(%w1 : tensor<?x?xf32>) fc2(%w2 : tensor<32x?xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// Rows: K times two parts of C channels, or one part without intercepts.
func.func @b_w2_rows(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have shape [6 * channels, context channels] = [96, 16], got 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) hyper<k = 3> : tensor<8x16x7xf32>
  return
}

// -----

func.func @b_w2_rows_slopes_only(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have shape [2 * channels, context channels] = [32, 16], got 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) hyper<intercepts = false> : tensor<8x16x7xf32>
  return
}

// -----

func.func @b_w2_rows_channels_last(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, context channels] = [28, 7], got 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) channels_last : tensor<8x16x7xf32>
  return
}

// -----

func.func @b_w2_rows_remainder(%x: tensor<8x?x7xf32>, %w2: tensor<63x?xf32>) {
  // expected-error @+1 {{op w2 must have a multiple of 4 rows, got 'tensor<63x?xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<63x?xf32>) : tensor<8x?x7xf32>
  return
}

// -----

func.func @b_w2_rows_overflow(%x: tensor<1x4611686018427387904xf32>, %w2: tensor<?x?xf32>) {
  // expected-error @+1 {{w2 has too many rows: 4 * 4611686018427387904 channels}}
  %y = dyrelu.b %x fc2(%w2 : tensor<?x?xf32>) : tensor<1x4611686018427387904xf32>
  return
}

// -----

func.func @b_b2_shape(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b2: tensor<32xf32>) {
  // expected-error @+1 {{op b2 must have shape [4 * channels] = [64], got 'tensor<32xf32>'}}
  %y = dyrelu.b %x fc2(%w2, %b2 : tensor<64x16xf32>, tensor<32xf32>) : tensor<8x16x7xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// dyrelu.pool
//===----------------------------------------------------------------------===//

func.func @pool_type(%x: tensor<8x16x7xf16>) {
  // expected-error @+1 {{op result must have element type 'f32', got 'tensor<8x16xf16>'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf16> -> tensor<8x16xf16>
  return
}

// -----

func.func @pool_type_f64(%x: tensor<8x16x7xf64>) {
  // expected-error @+1 {{op result must have element type 'f64', got 'tensor<8x16xf32>'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf64> -> tensor<8x16xf32>
  return
}

// -----

func.func @pool_shape(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{op result must have shape [batch, channels] = [8, 16], got 'tensor<8x7xf32>'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

func.func @pool_shape_channels_last(%x: tensor<?x16x7xf32>) {
  // expected-error @+1 {{op result must have shape [batch, channels] = [?, 7], got 'tensor<?x16xf32>'}}
  %g = dyrelu.pool %x channels_last : tensor<?x16x7xf32> -> tensor<?x16xf32>
  return
}
