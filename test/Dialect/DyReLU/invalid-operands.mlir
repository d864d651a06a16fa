// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// The generic form may leave operands out or give them twice.

// (operands-C1)
func.func @a_two_inputs(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.a' op must have one operand x, got 2}}
  %y = "dyrelu.a"(%x, %w2) <{operandSegmentSizes = array<i32: 2, 0, 0, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @a_no_input(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.a' op must have one operand x, got 0}}
  %y = "dyrelu.a"(%x, %w2) <{operandSegmentSizes = array<i32: 0, 1, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @a_no_w2(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.a' op must have one operand w2, got 0}}
  %y = "dyrelu.a"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 1, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @b_two_inputs(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.b' op must have one operand x, got 2}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 2, 0, 0, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @b_no_input(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.b' op must have one operand x, got 0}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 0, 1, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @b_no_w2(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.b' op must have one operand w2, got 0}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 1, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @c_no_attention(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op expected 3 or more operands, but found 2}}
  %y = "dyrelu.c"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @c_bias_alone(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %bp: tensor<1xf32>) {
  // expected-error @+1 {{'dyrelu.c' op must have one operand wp, got 0}}
  %y = "dyrelu.c"(%x, %w2, %bp) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @apply_no_input(%a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op must have one operand x, got 0}}
  %y = "dyrelu.apply"(%a) <{operandSegmentSizes = array<i32: 0, 1, 0, 0>}> : (tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @c_two_attentions(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op must have one operand wp, got 2}}
  %y = "dyrelu.c"(%x, %w2, %wp, %wp) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 2, 0, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @c_nothing() {
  // expected-error @+1 {{'dyrelu.c' op expected 3 or more operands, but found 0}}
  %y = "dyrelu.c"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : () -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @c_two_contexts(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op operand group starting at #1 requires 0 or 1 element, but found 2}}
  %y = "dyrelu.c"(%x, %x, %x, %w2, %wp) <{operandSegmentSizes = array<i32: 1, 2, 0, 0, 1, 0, 1, 0, 0>}> : (tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @c_two_temperatures(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{'dyrelu.c' op operand group starting at #3 requires 0 or 1 element, but found 2}}
  %y = "dyrelu.c"(%x, %w2, %wp, %t, %t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 2>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1x16xf32>, f32, f32) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @aprelu_no_w2(%x: tensor<8x16x7xf32>, %u: tensor<16x32xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op must have one operand w2, got 0}}
  %y = "dyrelu.aprelu"(%x, %u) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<16x32xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @aprelu_two_inputs(%x: tensor<8x16x7xf32>, %u: tensor<16x32xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op must have one operand x, got 2}}
  %y = "dyrelu.aprelu"(%x, %x, %u) <{operandSegmentSizes = array<i32: 2, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<16x32xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @coefficients_two_inputs(%g: tensor<8x16xf32>) {
  // expected-error @+1 {{'dyrelu.coefficients' op must have one operand g, got 2}}
  %y:2 = "dyrelu.coefficients"(%g, %g) <{operandSegmentSizes = array<i32: 2, 0, 0, 0, 0>}> : (tensor<8x16xf32>, tensor<8x16xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>)
  return
}

// -----

// (operands-C1)
func.func @coefficients_no_w2(%g: tensor<8x16xf32>, %w1: tensor<2x16xf32>) {
  // expected-error @+1 {{'dyrelu.coefficients' op must have one operand w2, got 0}}
  %y:2 = "dyrelu.coefficients"(%g, %w1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<8x16xf32>, tensor<2x16xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>)
  return
}

// -----

// (operands-C1)
func.func @attention_no_weights(%x: tensor<8x16x7xf32>, %bp: tensor<1xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op must have one operand wp, got 0}}
  %y = "dyrelu.attention"(%x, %bp) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<1xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (operands-C1)
func.func @attention_two_inputs(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op must have one operand z, got 2}}
  %y = "dyrelu.attention"(%x, %x) <{operandSegmentSizes = array<i32: 2, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<8x16x7xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (operands-C1)
func.func @apply_nothing() {
  // expected-error @+1 {{'dyrelu.apply' op expected 1 or more operands, but found 0}}
  %y = "dyrelu.apply"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @apply_two_slopes(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op operand group starting at #1 requires 0 or 1 element, but found 2}}
  %y = "dyrelu.apply"(%x, %a, %a) <{operandSegmentSizes = array<i32: 1, 2, 0, 0>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @pool_nothing() {
  // expected-error @+1 {{'dyrelu.pool' op requires a single operand}}
  %y = "dyrelu.pool"() : () -> tensor<8x16xf32>
  return
}

// -----

// (operands-C1)
func.func @pool_two_inputs(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.pool' op requires a single operand}}
  %y = "dyrelu.pool"(%x, %x) : (tensor<8x16x7xf32>, tensor<8x16x7xf32>) -> tensor<8x16xf32>
  return
}

// -----

// (operands-C1)
func.func @maxout_two_inputs(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op requires a single operand}}
  %y = "dyrelu.maxout"(%x, %x) <{k = 2 : i64}> : (tensor<8x16x7xf32>, tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @shift_max_no_shifted(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op expected 3 operands, but found 2}}
  %y = "dyrelu.shift_max"(%x, %a) <{groups = 2 : i64}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @sizes_missing(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op operand count (2) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
  %y = "dyrelu.apply"(%x, %a) : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// As many sizes as the op has operands by name.
// (operands-C1)
func.func @sizes_too_few(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{size mismatch in attribute conversion: 3 vs 4}}
  %y = "dyrelu.apply"(%x, %a) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @sizes_too_many(%x: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{size mismatch in attribute conversion: 5 vs 4}}
  %y = "dyrelu.attention"(%x, %wp) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<1x16xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (operands-C1)
func.func @sizes_sum(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.b' op operand count (2) does not match with the total size (3) specified in attribute 'operandSegmentSizes'}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @sizes_negative(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op 'operandSegmentSizes' attribute cannot have negative elements}}
  %y = "dyrelu.apply"(%x, %a) <{operandSegmentSizes = array<i32: 1, -1, 0, 2>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @sizes_wrap(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op 'operandSegmentSizes' attribute cannot have negative elements}}
  %y = "dyrelu.apply"(%x, %a) <{operandSegmentSizes = array<i32: 1, 2147483647, -2147483647, 1>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @sizes_overflow(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op operand count (2) does not match with the total size}}
  %y = "dyrelu.apply"(%x, %a) <{operandSegmentSizes = array<i32: 1, 2147483647, 2147483647, 2147483647>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @sizes_i64(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected DenseI32ArrayAttr for key `value`}}
  %y = "dyrelu.apply"(%x, %a) <{operandSegmentSizes = array<i64: 1, 1, 0, 0>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (operands-C1)
func.func @sizes_text(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{expected DenseI32ArrayAttr for key `value`}}
  %y = "dyrelu.apply"(%x, %a) <{operandSegmentSizes = "1, 1, 0, 0"}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}
