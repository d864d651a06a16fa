// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// expected-error @+1 {{expected a number}}
func.func private @two_signs() attributes {h = #dyrelu.hyper<alpha = [--1, 0]>}

// -----

// expected-error @+1 {{expected a number}}
func.func private @boolean() attributes {h = #dyrelu.hyper<alpha = [true, 0]>}

// -----

func.func @two_inputs(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{must have one operand x, got 2}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 2, 0, 0, 0, 0, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @no_input(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{must have one operand x, got 0}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 0, 1, 0, 0, 1, 0>}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

func.func @coefficients_two_inputs(%g: tensor<8x16xf32>) {
  // expected-error @+1 {{must have one operand g, got 2}}
  %y:2 = "dyrelu.coefficients"(%g, %g) <{operandSegmentSizes = array<i32: 2, 0, 0, 0, 0>}> : (tensor<8x16xf32>, tensor<8x16xf32>) -> (tensor<8x2x2xf32>, tensor<8x2x2xf32>)
  return
}
