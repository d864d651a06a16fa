// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// (coefficients-C1)
func.func @g_type(%g: tensor<8x16xf16>, %w2: tensor<64x16xf16>) {
  // expected-error @+1 {{op g must have element type f32 or f64, got 'tensor<8x16xf16>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf16>) : tensor<8x16xf16> -> tensor<8x2x16xf16>, tensor<8x2x16xf16>
  return
}

// -----

// (coefficients-C2)
func.func @weight_type(%g: tensor<8x16xf32>, %w2: tensor<64x16xf64>) {
  // expected-error @+1 {{op w2 must have element type 'f32' or 'f16' or 'bf16', got 'tensor<64x16xf64>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf64>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (coefficients-C2)
func.func @weight_type_f64(%g: tensor<8x16xf64>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf64>) {
  // expected-error @+1 {{op w1 must have element type 'f64', got 'tensor<2x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf64>) : tensor<8x16xf64> -> tensor<8x2x16xf64>, tensor<8x2x16xf64>
  return
}

// -----

// (coefficients-C3)
func.func @too_few_results(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op must have 2 results, as hyper says intercepts = true, got 1}}
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>
  return
}

// -----

// (coefficients-C3)
func.func @too_many_results(%g: tensor<8x16xf32>, %w2: tensor<32x16xf32>) {
  // expected-error @+1 {{op must have 1 results, as hyper says intercepts = false, got 2}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<32x16xf32>) hyper<intercepts = false> : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (layers-C2)
func.func @w1_shape(%g: tensor<8x16xf32>, %w1: tensor<2x24xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w1 must have shape [hidden, context channels] = [?, 16], got 'tensor<2x24xf32>'}}
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<2x24xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (layers-C3)
func.func @b1_shape(%g: tensor<8x16xf32>, %w1: tensor<2x16xf32>, %b1: tensor<16xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op b1 must have shape [hidden] = [2], got 'tensor<16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<2x16xf32>, tensor<16xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (layers-C4)
func.func @w2_columns(%g: tensor<8x16xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{op w2 must have shape [4 * channels, context channels] = [?, 16], got 'tensor<64x2xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x2xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (layers-C6)
func.func @w2_rows(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op w2 must have a multiple of 6 rows, got 'tensor<64x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) hyper<k = 3> : tensor<8x16xf32> -> tensor<8x3x16xf32>, tensor<8x3x16xf32>
  return
}

// -----

// (layers-C6)
func.func @b2_rows(%g: tensor<8x16xf32>, %w2: tensor<?x16xf32>, %b2: tensor<63xf32>) {
  // expected-error @+1 {{op w2 must have a multiple of 4 rows, got 'tensor<?x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2, %b2 : tensor<?x16xf32>, tensor<63xf32>) : tensor<8x16xf32> -> tensor<8x2x?xf32>, tensor<8x2x?xf32>
  return
}

// -----

// (layers-C5)
func.func @b2_shape(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>, %b2: tensor<16xf32>) {
  // expected-error @+1 {{op b2 must have shape [4 * channels] = [64], got 'tensor<16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2, %b2 : tensor<64x16xf32>, tensor<16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (coefficients-C4)
func.func @a_batch(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result a must have shape [batch, k, channels] = [8, 2, 16], got 'tensor<4x2x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<4x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (coefficients-C4)
func.func @a_pieces(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result a must have shape [batch, k, channels] = [8, 2, 16], got 'tensor<8x4x8xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x4x8xf32>, tensor<8x4x8xf32>
  return
}

// -----

// (coefficients-C4)
func.func @b_channels(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result b must have shape [batch, k, channels] = [8, 2, 16], got 'tensor<8x2x1xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x1xf32>
  return
}

// -----

// Where w2 does not know the channels, the results still agree.
// (coefficients-C4)
func.func @b_channels_dynamic(%g: tensor<?x?xf32>, %w2: tensor<?x?xf32>) {
  // expected-error @+1 {{op result b must have shape [batch, k, channels] = [8, 2, 16], got 'tensor<8x2x32xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<?x?xf32>) : tensor<?x?xf32> -> tensor<8x2x16xf32>, tensor<8x2x32xf32>
  return
}

// -----

// (coefficients-C4)
func.func @a_type(%g: tensor<8x16xf32>, %w2: tensor<64x16xf16>) {
  // expected-error @+1 {{op result a must have element type 'f32', got 'tensor<8x2x16xf16>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf16>) : tensor<8x16xf32> -> tensor<8x2x16xf16>, tensor<8x2x16xf32>
  return
}

// -----

// (coefficients-C4)
func.func @b_type(%g: tensor<8x16xf32>, %w2: tensor<64x16xf16>) {
  // expected-error @+1 {{op result b must have element type 'f32', got 'tensor<8x2x16xf64>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf16>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf64>
  return
}

// -----

// (coefficients-C4)
func.func @a_dynamic_pieces(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result a must have a static number of pieces, 2, got 'tensor<8x?x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x?x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (coefficients-C4)
func.func @b_dynamic_pieces(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result b must have a static number of pieces, 2, got 'tensor<8x?x16xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x?x16xf32>
  return
}

// -----

// (layers-C6)
func.func @channels_overflow(%g: tensor<8x16xf32>, %w2: tensor<?x16xf32>) {
  // expected-error @+1 {{op w2 must have at most 9223372036854775807 rows, got 2 for each of 4611686018427387904 channels}}
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<?x16xf32>) hyper<intercepts = false> : tensor<8x16xf32> -> tensor<8x2x4611686018427387904xf32>
  return
}
