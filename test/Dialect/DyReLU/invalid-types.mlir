// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// The kinds, ranks and element types that operands and results may have.

// (variant-C1)
func.func @b_rank_1(%x: tensor<16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<16xf32>
  return
}

// -----

// (variant-C1)
func.func @b_rank_6(%x: tensor<8x16x1x1x1x1xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x1x1x1x1xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x1x1x1x1xf32>
  return
}

// -----

// (variant-C1)
func.func @b_integer(%x: tensor<8x16x7xi32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xi32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xi32>
  return
}

// -----

// (variant-C1)
func.func @b_f8(%x: tensor<8x16x7xf8E4M3FN>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xf8E4M3FN>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf8E4M3FN>
  return
}

// -----

// (variant-C1)
func.func @b_encoding(%x: tensor<8x16x7xf32, "layout">, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xf32, "layout">'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32, "layout">
  return
}

// -----

// (variant-C1)
func.func @b_context_rank(%x: tensor<8x16x7xf32>, %z: tensor<16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %y = dyrelu.b %x context(%z : tensor<16xf32>) fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// A convolution's weight is no matrix.
// (variant-C1)
func.func @b_w2_rank(%x: tensor<8x16x7xf32>, %w2: tensor<64x16x1x1xf32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 without encoding, but got 'tensor<64x16x1x1xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16x1x1xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (variant-C1)
func.func @b_b2_rank(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b2: tensor<1x64xf32>) {
  // expected-error @+1 {{operand #2 must be ranked tensor of f16, bf16, f32 or f64 of rank 1 without encoding, but got 'tensor<1x64xf32>'}}
  %y = dyrelu.b %x fc2(%w2, %b2 : tensor<64x16xf32>, tensor<1x64xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (pool-C3)
func.func @pool_result_rank(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{result #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 without encoding, but got 'tensor<8x16x1xf32>'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16x1xf32>
  return
}

// -----

// (apply-C1)
func.func @apply_slopes_rank(%x: tensor<8x16x7xf32>, %a: tensor<8x16xf32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 3 or 4 or 5 or 6 without encoding, but got 'tensor<8x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (variant-C1)
func.func @a_rank_1(%x: tensor<16xf32>, %w2: tensor<4x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) : tensor<16xf32>
  return
}

// -----

// (variant-C1)
func.func @a_w1_rank(%x: tensor<8x16x7xf32>, %w1: tensor<2x16x1xf32>, %w2: tensor<4x2xf32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 without encoding, but got 'tensor<2x16x1xf32>'}}
  %y = dyrelu.a %x fc1(%w1 : tensor<2x16x1xf32>) fc2(%w2 : tensor<4x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (variant-C1)
func.func @a_unranked(%x: tensor<*xf32>, %w2: tensor<4x16xf32>) {
  // expected-error @+1 {{invalid kind of type specified: expected builtin.tensor, but found 'tensor<*xf32>'}}
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) : tensor<*xf32>
  return
}

// -----

// (variant-C1)
func.func @a_memref(%x: memref<8x16xf32>, %w2: tensor<4x16xf32>) {
  // expected-error @+1 {{invalid kind of type specified: expected builtin.tensor, but found 'memref<8x16xf32>'}}
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) : memref<8x16xf32>
  return
}

// -----

// (variant-C1)
func.func @c_complex(%x: tensor<8x16x7xcomplex<f32>>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xcomplex<f32>>'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7xcomplex<f32>>
  return
}

// -----

// (c-C2)
func.func @c_attention_rank(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<16xf32>) {
  // expected-error @+1 {{operand #2 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 without encoding, but got 'tensor<16xf32>'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (c-C2)
func.func @c_attention_bias_rank(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %bp: tensor<1x1xf32>) {
  // expected-error @+1 {{operand #3 must be ranked tensor of f16, bf16, f32 or f64 of rank 1 without encoding, but got 'tensor<1x1xf32>'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp, %bp : tensor<1x16xf32>, tensor<1x1xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (c-C2)
func.func @c_temperature(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f16) {
  // expected-error @+1 {{operand #3 must be 32-bit float or 64-bit float, but got 'f16'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(%t : f16) : tensor<8x16x7xf32>
  return
}

// -----

// (aprelu-C1)
func.func @aprelu_rank_6(%x: tensor<8x16x1x1x1x1xf32>, %w2: tensor<16x32xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x1x1x1x1xf32>'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x1x1x1x1xf32>
  return
}

// -----

// (aprelu-C1)
func.func @aprelu_index(%x: tensor<8x16xindex>, %w2: tensor<16x32xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16xindex>'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<8x16xindex>
  return
}

// -----

// (aprelu-C1)
func.func @aprelu_b1_rank(%x: tensor<8x16x7xf32>, %w1: tensor<2x32xf32>, %b1: tensor<f32>, %w2: tensor<16x2xf32>) {
  // expected-error @+1 {{operand #2 must be ranked tensor of f16, bf16, f32 or f64 of rank 1 without encoding, but got 'tensor<f32>'}}
  %y = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<2x32xf32>, tensor<f32>) fc2(%w2 : tensor<16x2xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (pool-C3)
func.func @pool_rank_1(%x: tensor<16xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %g = dyrelu.pool %x : tensor<16xf32> -> tensor<8x16xf32>
  return
}

// -----

// (pool-C3)
func.func @pool_rank_6(%x: tensor<8x16x1x1x1x1xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x1x1x1x1xf32>'}}
  %g = dyrelu.pool %x : tensor<8x16x1x1x1x1xf32> -> tensor<8x16xf32>
  return
}

// -----

// (coefficients-C5)
func.func @coefficients_rank(%g: tensor<8x16x1xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 without encoding, but got 'tensor<8x16x1xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x1xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (coefficients-C5)
func.func @coefficients_result_rank(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{result #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 3 or 4 or 5 or 6 without encoding, but got 'tensor<8x32xf32>'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x32xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (attention-C9)
func.func @attention_integer(%z: tensor<8x16x7xi8>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xi8>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xi8> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C9)
func.func @attention_temperature(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>, %t: tensor<f32>) {
  // expected-error @+1 {{operand #2 must be 32-bit float or 64-bit float, but got 'tensor<f32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%t : tensor<f32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (attention-C9)
func.func @attention_result_rank(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{result #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 1 or 2 or 3 or 4 without encoding, but got 'tensor<8x1x1x1x7xf32>'}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32> -> tensor<8x1x1x1x7xf32>
  return
}

// -----

// (apply-C1)
func.func @apply_rank_1(%x: tensor<16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %y = dyrelu.apply %x static = [(1, 0)] : tensor<16xf32>
  return
}

// -----

// (apply-C1)
func.func @apply_intercepts_rank(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16x7x1x1x1xf32>) {
  // expected-error @+1 {{operand #2 must be ranked tensor of f16, bf16, f32 or f64 of rank 3 or 4 or 5 or 6 without encoding, but got 'tensor<8x2x16x7x1x1x1xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16x7x1x1x1xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C1)
func.func @apply_attention_rank(%x: tensor<8x16x7xf32>, %pi: tensor<f32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 1 or 2 or 3 or 4 without encoding, but got 'tensor<f32>'}}
  %y = dyrelu.apply %x static = [(1, 0)] attention(%pi : tensor<f32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C1)
func.func @apply_scalar_slopes(%x: tensor<8x16x7xf32>, %a: f32) {
  // expected-error @+1 {{'dyrelu.apply' op operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 3 or 4 or 5 or 6 without encoding, but got 'f32'}}
  %y = dyrelu.apply %x slopes(%a : f32) : tensor<8x16x7xf32>
  return
}

// -----

// (maxout-C4)
func.func @maxout_rank_1(%x: tensor<16xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %y = dyrelu.maxout %x k(2) : tensor<16xf32> -> tensor<8xf32>
  return
}

// -----

// (maxout-C4)
func.func @maxout_integer(%x: tensor<8x16xi32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16xi32>'}}
  %y = dyrelu.maxout %x k(2) : tensor<8x16xi32> -> tensor<8x8xi32>
  return
}

// -----

// (shift_max-C1)
func.func @shift_max_encoding(%x: tensor<8x16xf32, "layout">, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'y' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16xf32, "layout">'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) groups(2) : tensor<8x16xf32, "layout">
  return
}

// -----

// (shift_max-C1)
func.func @shift_max_slopes_rank(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16x7xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{operand #1 must be ranked tensor of f16, bf16, f32 or f64 of rank 3 without encoding, but got 'tensor<8x2x16x7xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16x7xf32>) shifted(%b : tensor<8x2x16xf32>) groups(2) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C1)
func.func @shift_max_shifted_rank(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<2x16xf32>) {
  // expected-error @+1 {{operand #2 must be ranked tensor of f16, bf16, f32 or f64 of rank 3 without encoding, but got 'tensor<2x16xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<2x16xf32>) groups(2) : tensor<8x16x7xf32>
  return
}
