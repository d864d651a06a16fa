// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// Malformed ops in the generic form, which goes past the parsers of the ops.

func.func @no_operands() {
  // expected-error @+1 {{'dyrelu.b' op expected 2 or more operands, but found 0}}
  %y = "dyrelu.b"() : () -> tensor<8x16x7xf32>
  return
}

// -----

func.func @one_operand(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.b' op expected 2 or more operands, but found 1}}
  %y = "dyrelu.b"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0>}> : (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @no_segments(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op operand count (2) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
  %y = "dyrelu.b"(%x, %w2) : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @too_many_segments(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op operand count (2) does not match with the total size (3) specified in attribute 'operandSegmentSizes'}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @short_segments(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{size mismatch in attribute conversion: 5 vs 6}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @negative_segment(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op 'operandSegmentSizes' attribute cannot have negative elements}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, -1, 0, 0, 2, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @two_contexts(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op operand group starting at #1 requires 0 or 1 element, but found 2}}
  %y = "dyrelu.b"(%x, %x, %x, %w2) <{operandSegmentSizes = array<i32: 1, 2, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// A bias needs its weight. The diagnostic prints the op, too.
func.func @bias_without_weight(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b1: tensor<16xf32>) {
  // expected-error @+1 {{'dyrelu.b' op b1 is given without w1}}
  %y = "dyrelu.b"(%x, %b1, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 0>}> : (tensor<8x16x7xf32>, tensor<16xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @coefficients_bias_without_weight(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>, %b1: tensor<16xf32>) {
  // expected-error @+1 {{'dyrelu.coefficients' op b1 is given without w1}}
  %y:2 = "dyrelu.coefficients"(%g, %b1, %w2) <{operandSegmentSizes = array<i32: 1, 0, 1, 1, 0>}> : (tensor<8x16xf32>, tensor<16xf32>, tensor<64x16xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>)
  return
}

// -----

func.func @other_hyper(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{Invalid attribute `hyper` in property conversion: 3 : i64}}
  %y = "dyrelu.b"(%x, %w2) <{hyper = 3, operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @other_channels_last(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{Invalid attribute `channels_last` in property conversion: true}}
  %y = "dyrelu.b"(%x, %w2) <{channels_last = true, operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @no_results(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op requires one result}}
  "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> ()
  return
}

// -----

func.func @other_result_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op failed to verify that all of {x, y} have same type}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x8xf32>
  return
}

// -----

func.func @apply_other_result_type(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{op failed to verify that all of {x, y} have same type}}
  %y = "dyrelu.apply"(%x, %a) : (tensor<8x16x7xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf16>
  return
}

// -----

func.func @apply_one_operand(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op expected 2 or more operands, but found 1}}
  %y = "dyrelu.apply"(%x) : (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @apply_four_operands(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{op operand group starting at #2 requires 0 or 1 element, but found 2}}
  %y = "dyrelu.apply"(%x, %a, %a, %a) : (tensor<8x16x7xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @pool_no_operand() {
  // expected-error @+1 {{'dyrelu.pool' op requires a single operand}}
  %g = "dyrelu.pool"() : () -> tensor<8x16xf32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>) {
  // expected-error @+1 {{op operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<*xf32>'}}
  %g = "dyrelu.pool"(%x) : (tensor<*xf32>) -> tensor<8x16xf32>
  return
}

// -----

func.func @memref(%x: memref<8x16x7xf32>) {
  // expected-error @+1 {{op operand #0 must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'memref<8x16x7xf32>'}}
  %g = "dyrelu.pool"(%x) : (memref<8x16x7xf32>) -> tensor<8x16xf32>
  return
}

// -----

func.func @coefficients_no_results(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{'dyrelu.coefficients' op expected 1 or more results}}
  "dyrelu.coefficients"(%g, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>}> : (tensor<8x16xf32>, tensor<64x16xf32>) -> ()
  return
}

// -----

func.func @coefficients_three_results(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{op result group starting at #1 requires 0 or 1 element, but found 2}}
  %y:3 = "dyrelu.coefficients"(%g, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>}> : (tensor<8x16xf32>, tensor<64x16xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>)
  return
}
