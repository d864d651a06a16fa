// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// What only the generic form can say: a bias alone, results of the wrong kind.

// (layers-C1)
func.func @b_b1_alone(%x: tensor<8x16x7xf32>, %b1: tensor<2xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.b' op b1 must be given with w1, got b1 alone}}
  %y = "dyrelu.b"(%x, %b1, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 0>}> : (tensor<8x16x7xf32>, tensor<2xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (layers-C1)
func.func @coefficients_b1_alone(%g: tensor<8x16xf32>, %b1: tensor<2xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.coefficients' op b1 must be given with w1, got b1 alone}}
  %y:2 = "dyrelu.coefficients"(%g, %b1, %w2) <{operandSegmentSizes = array<i32: 1, 0, 1, 1, 0>}> : (tensor<8x16xf32>, tensor<2xf32>, tensor<64x16xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>)
  return
}

// -----

// (layers-C1)
func.func @aprelu_b1_alone(%x: tensor<8x16x7xf32>, %b1: tensor<2xf32>, %u: tensor<16x32xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op b1 must be given with w1, got b1 alone}}
  %y = "dyrelu.aprelu"(%x, %b1, %u) <{operandSegmentSizes = array<i32: 1, 0, 1, 1, 0>}> : (tensor<8x16x7xf32>, tensor<2xf32>, tensor<16x32xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (coefficients-C3)
func.func @coefficients_no_result(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.coefficients' op expected 1 or more results}}
  "dyrelu.coefficients"(%g, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>}> : (tensor<8x16xf32>, tensor<64x16xf32>) -> ()
  return
}

// -----

// (coefficients-C3)
func.func @coefficients_three_results(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.coefficients' op result group starting at #1 requires 0 or 1 element, but found 2}}
  %y:3 = "dyrelu.coefficients"(%g, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>}> : (tensor<8x16xf32>, tensor<64x16xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>)
  return
}

// -----

func.func @pool_no_result(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.pool' op requires one result}}
  "dyrelu.pool"(%x) : (tensor<8x16x7xf32>) -> ()
  return
}

// -----

func.func @maxout_two_results(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op requires one result}}
  %y:2 = "dyrelu.maxout"(%x) <{k = 1 : i64}> : (tensor<8x16x7xf32>) -> (tensor<8x16x7xf32>, tensor<8x16x7xf32>)
  return
}

// -----

// (variant-C1)
func.func @b_integer(%i: tensor<8x16x7xi32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.b' op operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<8x16x7xi32>'}}
  %y = "dyrelu.b"(%i, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xi32>, tensor<64x16xf32>) -> tensor<8x16x7xi32>
  return
}

// -----

// (variant-C5)
func.func @a_result(%x: tensor<8x16x7xf32>, %v2: tensor<4x16xf32>) {
  // expected-error @+2 {{'dyrelu.a' op inferred type(s) 'tensor<8x16x7xf32>' are incompatible with return type(s) of operation 'tensor<8x16x5xf32>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %y = "dyrelu.a"(%x, %v2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<4x16xf32>) -> tensor<8x16x5xf32>
  return
}

// -----

// (variant-C5)
func.func @b_result(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+2 {{'dyrelu.b' op inferred type(s) 'tensor<8x16x7xf32>' are incompatible with return type(s) of operation 'tensor<8x16x5xf32>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x5xf32>
  return
}

// -----

// (variant-C5)
func.func @c_result(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+2 {{'dyrelu.c' op inferred type(s) 'tensor<8x16x7xf32>' are incompatible with return type(s) of operation 'tensor<8x16x5xf32>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %y = "dyrelu.c"(%x, %w2, %wp) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1x16xf32>) -> tensor<8x16x5xf32>
  return
}

// -----

// (variant-C5)
func.func @b_result_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+2 {{'dyrelu.b' op inferred type(s) 'tensor<8x16x7xf32>' are incompatible with return type(s) of operation 'tensor<8x16x7xf16>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf16>
  return
}

// -----

// The result knows what x knows, no less.
// (variant-C5)
func.func @b_result_dynamic(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+2 {{'dyrelu.b' op inferred type(s) 'tensor<8x16x7xf32>' are incompatible with return type(s) of operation 'tensor<8x16x?xf32>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x?xf32>
  return
}

// -----

// (apply-C8)
func.func @apply_result(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+2 {{'dyrelu.apply' op inferred type(s) 'tensor<8x16x7xf32>' are incompatible with return type(s) of operation 'tensor<8x16x5xf32>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %y = "dyrelu.apply"(%x, %a) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x5xf32>
  return
}

// -----

// (aprelu-C5)
func.func @aprelu_result(%x: tensor<8x16x7xf32>, %u: tensor<16x32xf32>) {
  // expected-error @+2 {{'dyrelu.aprelu' op inferred type(s) 'tensor<8x16x7xf32>' are incompatible with return type(s) of operation 'tensor<16x8x7xf32>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %y = "dyrelu.aprelu"(%x, %u) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<16x32xf32>) -> tensor<16x8x7xf32>
  return
}

// -----

// (shift_max-C8)
func.func @shift_max_result(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+2 {{'dyrelu.shift_max' op inferred type(s) 'tensor<8x16x7xf32>' are incompatible with return type(s) of operation 'tensor<8x16x5xf32>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %y = "dyrelu.shift_max"(%x, %a, %a) <{groups = 2 : i64}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>) -> tensor<8x16x5xf32>
  return
}
