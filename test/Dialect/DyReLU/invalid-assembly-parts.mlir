// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// Text that is no op: the parts that b does not have.

func.func @c_no_attention(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected 'attention'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_attention_first(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected 'fc2'}}
  %y = dyrelu.c %x attention(%wp : tensor<1x16xf32>) fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_tau_empty(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected floating point literal}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau() : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_tau_no_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(%t) : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_tau_word(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected floating point literal}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(cold) : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_tau_typed_number(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected ')'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(1.0 : f32) : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_tau_two(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(%t, %t : f32, f32) : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_tau_boolean(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected a number}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(true) : tensor<8x16x7xf32>
  return
}

// -----

// Only the temperature may be an operand.
func.func @c_gamma_operand(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected floating point literal}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) gamma(%t : f32) : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_gamma_before_tau(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) gamma(2.0) tau(1.0) : tensor<8x16x7xf32>
  return
}

// -----

func.func @c_gamma_no_parenthesis(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected '('}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) gamma 2.0 : tensor<8x16x7xf32>
  return
}

// -----

// Attention is of c alone.
func.func @b_attention(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @attention_no_weights(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected 'weights'}}
  %pi = dyrelu.attention %x : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

func.func @attention_no_result(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{expected '->'}}
  %pi = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @pool_mode_unknown(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{mode must be mean, positive or negative, got 'max'}}
  %g = dyrelu.pool %x mode(max) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  return
}

// -----

func.func @pool_mode_number(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected valid keyword}}
  %g = dyrelu.pool %x mode(1) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  return
}

// -----

func.func @pool_mode_empty(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected valid keyword}}
  %g = dyrelu.pool %x mode() : tensor<8x16x7xf32> -> tensor<8x16xf32>
  return
}

// -----

func.func @pool_mode_no_parenthesis(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected '('}}
  %g = dyrelu.pool %x mode positive : tensor<8x16x7xf32> -> tensor<8x16xf32>
  return
}

// -----

func.func @pool_mode_after_layout(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected ':'}}
  %g = dyrelu.pool %x channels_last mode(mean) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  return
}

// -----

func.func @apply_slopes_empty(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.apply %x slopes() : tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_slopes_no_type(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.apply %x slopes(%a) : tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_slopes_twice(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_intercepts_first(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.apply %x intercepts(%a : tensor<8x2x16xf32>) slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_static_no_equal(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected '='}}
  %y = dyrelu.apply %x static [(1, 0)] : tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_static_empty(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{#dyrelu.pieces: expected 1 to 256 pieces, got 0}}
  %y = dyrelu.apply %x static = [] : tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_static_numbers(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected '('}}
  %y = dyrelu.apply %x static = [1, 0] : tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_static_operand(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected floating point literal}}
  %y = dyrelu.apply %x static = [(%a, 0)] : tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_static_infinite(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{#dyrelu.pieces: intercepts must be finite, got INF}}
  %y = dyrelu.apply %x static = [(1, 1.0e999)] : tensor<8x16x7xf32>
  return
}

// -----

// The type of the result is that of x, and is written once.
func.func @apply_two_types(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected operation name in quotes}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32> -> tensor<8x16x7xf32>
  return
}

// -----

// What the layers mean is fixed.
func.func @aprelu_hyper(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) hyper<k = 1> : tensor<8x16x7xf32>
  return
}

// -----

func.func @aprelu_halves(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) {
  // expected-error @+1 {{halves must be negative_first or positive_first, got 'positive'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) halves(positive) : tensor<8x16x7xf32>
  return
}

// -----

func.func @aprelu_order(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) channel_shared halves(positive_first) : tensor<8x16x7xf32>
  return
}

// -----

func.func @maxout_no_k(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected 'k'}}
  %y = dyrelu.maxout %x : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

func.func @maxout_k_empty(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected attribute value}}
  %y = dyrelu.maxout %x k() : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

func.func @maxout_k_float(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{floating point value not valid for specified type}}
  %y = dyrelu.maxout %x k(2.0) : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

func.func @maxout_k_too_large(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{integer constant out of range for attribute}}
  %y = dyrelu.maxout %x k(18446744073709551616) : tensor<8x16x7xf32> -> tensor<8x8x7xf32>
  return
}

// -----

func.func @maxout_no_result(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected '->'}}
  %y = dyrelu.maxout %x k(2) : tensor<8x16x7xf32>
  return
}

// -----

func.func @shift_max_no_shifted(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected 'shifted'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) groups(2) : tensor<8x16x7xf32>
  return
}

// -----

func.func @shift_max_groups_empty(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected attribute value}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) groups() : tensor<8x16x7xf32>
  return
}

// -----

func.func @shift_max_groups_two(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected ')'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) groups(2, 4) : tensor<8x16x7xf32>
  return
}

// -----

func.func @shift_max_permutation_first(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) permutation = [0] groups(2) : tensor<8x16x7xf32>
  return
}

// -----

func.func @shift_max_permutation_word(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected '['}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) permutation = shuffle : tensor<8x16x7xf32>
  return
}
