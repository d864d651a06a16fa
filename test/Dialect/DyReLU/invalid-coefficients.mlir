// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

//===----------------------------------------------------------------------===//
// dyrelu.coefficients
//===----------------------------------------------------------------------===//

func.func @g_type(%g: tensor<8x16xf16>, %w2: tensor<64x16xf16>) {
  // expected-error @+1 {{op g must have element type f32 or f64, got 'tensor<8x16xf16>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf16>) : tensor<8x16xf16> -> tensor<8x2x16xf16>, tensor<8x2x16xf16>
  return
}

// -----

func.func @weight_type(%g: tensor<8x16xf32>, %w2: tensor<64x16xf64>) {
  // expected-error @+1 {{op w2 must have element type 'f32' or 'f16' or 'bf16', got 'tensor<64x16xf64>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf64>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

func.func @weight_type_f64(%g: tensor<8x16xf64>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf64>) {
  // expected-error @+1 {{op w1 must have element type 'f64', got 'tensor<2x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf64>) : tensor<8x16xf64> -> tensor<8x2x16xf64>, tensor<8x2x16xf64>
  return
}

// -----

func.func @too_few_results(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op must have 2 results, as hyper says intercepts = true, got 1}}
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>
  return
}

// -----

func.func @too_many_results(%g: tensor<8x16xf32>, %w2: tensor<32x16xf32>) {
  // expected-error @+1 {{op must have 1 results, as hyper says intercepts = false, got 2}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<32x16xf32>) hyper<intercepts = false> : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

func.func @w1_shape(%g: tensor<8x16xf32>, %w1: tensor<2x24xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w1 must have shape [hidden, context channels] = [?, 16], got 'tensor<2x24xf32>'}}
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<2x24xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

func.func @b1_shape(%g: tensor<8x16xf32>, %w1: tensor<2x16xf32>, %b1: tensor<16xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op b1 must have shape [hidden] = [2], got 'tensor<16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<2x16xf32>, tensor<16xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

func.func @w2_columns(%g: tensor<8x16xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, context channels] = [?, 16], got 'tensor<64x2xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x2xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

func.func @w2_rows(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have a multiple of 6 rows, got 'tensor<64x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) hyper<k = 3> : tensor<8x16xf32> -> tensor<8x3x16xf32>, tensor<8x3x16xf32>
  return
}

// -----

func.func @b2_rows(%g: tensor<8x16xf32>, %w2: tensor<?x16xf32>, %b2: tensor<63xf32>) {
  // expected-error @+1 {{op w2 must have a multiple of 4 rows, got 'tensor<?x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2, %b2 : tensor<?x16xf32>, tensor<63xf32>) : tensor<8x16xf32> -> tensor<8x2x?xf32>, tensor<8x2x?xf32>
  return
}

// -----

func.func @b2_shape(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>, %b2: tensor<16xf32>) {
  // expected-error @+1 {{op b2 must have shape [4 * channels] = [64], got 'tensor<16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2, %b2 : tensor<64x16xf32>, tensor<16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

func.func @a_batch(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result a must have shape [batch, k, channels] = [8, 2, 16], got 'tensor<4x2x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<4x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

func.func @a_pieces(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result a must have shape [batch, k, channels] = [8, 2, 16], got 'tensor<8x4x8xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x4x8xf32>, tensor<8x4x8xf32>
  return
}

// -----

func.func @b_channels(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result b must have shape [batch, k, channels] = [8, 2, 16], got 'tensor<8x2x1xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x1xf32>
  return
}

// -----

// Where w2 does not know the channels, the results still agree.
func.func @b_channels_dynamic(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>) {
  // expected-error @+1 {{op result b must have shape [batch, k, channels] = [8, 2, 16], got 'tensor<8x2x32xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<?x?xf32>) : tensor<?x?xf32> -> tensor<8x2x16xf32>, tensor<8x2x32xf32>
  return
}

// -----

func.func @a_type(%g: tensor<8x16xf32>, %w2: tensor<64x16xf16>) {
  // expected-error @+1 {{op result a must have element type 'f32', got 'tensor<8x2x16xf16>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf16>) : tensor<8x16xf32> -> tensor<8x2x16xf16>, tensor<8x2x16xf32>
  return
}

// -----

func.func @b_type(%g: tensor<8x16xf32>, %w2: tensor<64x16xf16>) {
  // expected-error @+1 {{op result b must have element type 'f32', got 'tensor<8x2x16xf64>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf16>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf64>
  return
}

// -----

func.func @a_dynamic_pieces(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result a must have a static number of pieces, 2, got 'tensor<8x?x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x?x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

func.func @b_dynamic_pieces(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result b must have a static number of pieces, 2, got 'tensor<8x?x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x?x16xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// dyrelu.apply
//===----------------------------------------------------------------------===//

func.func @slopes_type(%x: tensor<8x16x7xf16>, %a: tensor<8x2x16xf16>) {
  // expected-error @+1 {{op slopes must have element type 'f32', got 'tensor<8x2x16xf16>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf16>) : tensor<8x16x7xf16>
  return
}

// -----

func.func @intercepts_type(%x: tensor<8x16x7xf64>, %a: tensor<8x2x16xf64>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{op intercepts must have element type 'f64', got 'tensor<8x2x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf64>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf64>
  return
}

// -----

func.func @slopes_batch(%x: tensor<8x16x7xf32>, %a: tensor<4x2x16xf32>) {
  // expected-error @+1 {{op slopes must have shape [batch or 1, pieces, channels or 1] = [8, 2, 16], got 'tensor<4x2x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<4x2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @slopes_channels(%x: tensor<?x7x16xf32>, %a: tensor<?x2x7xf32>) {
  // expected-error @+1 {{op slopes must have shape [batch or 1, pieces, channels or 1] = [?, 2, 16], got 'tensor<?x2x7xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x7xf32>) channels_last : tensor<?x7x16xf32>
  return
}

// -----

// The other way round nothing broadcasts: x has one channel, the slopes many.
func.func @x_does_not_broadcast(%x: tensor<8x1x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{op slopes must have shape [batch or 1, pieces, channels or 1] = [8, 2, 1], got 'tensor<8x2x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x1x7xf32>
  return
}

// -----

func.func @intercepts_channels(%x: tensor<8x16x7xf32>, %a: tensor<1x2x1xf32>, %b: tensor<8x2x15xf32>) {
  // expected-error @+1 {{op intercepts must have shape [batch or 1, pieces, channels or 1] = [8, 2, 16], got 'tensor<8x2x15xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x1xf32>) intercepts(%b : tensor<8x2x15xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @dynamic_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x?x16xf32>) {
  // expected-error @+1 {{op slopes must have a static number of pieces, got 'tensor<8x?x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x?x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @dynamic_intercept_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x?x16xf32>) {
  // expected-error @+1 {{op intercepts must have a static number of pieces, got 'tensor<8x?x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x?x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @no_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x0x16xf32>) {
  // expected-error @+1 {{op slopes must have 1 to 256 pieces, got 'tensor<8x0x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x0x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @too_many_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x257x16xf32>) {
  // expected-error @+1 {{op slopes must have 1 to 256 pieces, got 'tensor<8x257x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x257x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @different_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x3x16xf32>) {
  // expected-error @+1 {{op intercepts must have as many pieces as slopes, 'tensor<8x2x16xf32>', got 'tensor<8x3x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x3x16xf32>) : tensor<8x16x7xf32>
  return
}
