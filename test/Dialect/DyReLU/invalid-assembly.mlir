// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// Text that is no op: a part is missing, out of place or of no meaning.

func.func @no_layer(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected 'fc2'}}
  %y = dyrelu.b %x : tensor<8x16x7xf32>
  return
}

// -----

func.func @no_second_layer(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>) {
  // expected-error @+1 {{expected 'fc2'}}
  %y = dyrelu.b %x fc1(%w1 : tensor<2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @layers_swapped(%x: tensor<8x16x7xf32>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x2xf32>) fc1(%w1 : tensor<2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @empty_layer(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected SSA operand}}
  %y = dyrelu.b %x fc2() : tensor<8x16x7xf32>
  return
}

// -----

func.func @no_weight_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.b %x fc2(%w2) : tensor<8x16x7xf32>
  return
}

// -----

func.func @no_bias(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{expected SSA operand}}
  %y = dyrelu.b %x fc2(%w2, : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @no_bias_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b2: tensor<64xf32>) {
  // expected-error @+1 {{expected ','}}
  %y = dyrelu.b %x fc2(%w2, %b2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @bias_type_without_bias(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{expected ')'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>, tensor<64xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @third_operand(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.b %x fc2(%w2, %w2, %w2 : tensor<64x16xf32>, tensor<64xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @no_context_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.b %x context(%x) fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @undefined_operand(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{use of undeclared SSA value name}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// expected-note @+1 {{prior use here}}
func.func @other_type(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{use of value '%w2' expects different type than prior uses: 'tensor<64x16xf64>' vs 'tensor<64x16xf32>'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf64>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @hyper_after_layout(%x: tensor<8x7x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) channels_last hyper<> : tensor<8x7x16xf32>
  return
}

// -----

func.func @unknown_keyword(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{expected ':'}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) channels_first : tensor<8x16x7xf32>
  return
}

// -----

// An error inside hyper is reported where it stands.
func.func @bad_hyper(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>)
         // expected-error @+1 {{norm must be sigmoid, hard_sigmoid or none, got 'tanh'}}
         hyper<norm = tanh> : tensor<8x16x7xf32>
  return
}

// -----

// (hyper-C1)
func.func @bad_hyper_values(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{#dyrelu.hyper: k must be 1 to 256, got 0}}
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) hyper<k = 0> : tensor<8x16x7xf32>
  return
}

// -----

func.func @pool_no_result(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{expected '->'}}
  %g = dyrelu.pool %x : tensor<8x16x7xf32>
  return
}

// -----

func.func @coefficients_no_result(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{expected '->'}}
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32>
  return
}

// -----

func.func @coefficients_three_results(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{operation defines 2 results but was provided 3 to bind}}
  %a:3 = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (apply-C5)
func.func @apply_no_slopes(%x: tensor<8x16x7xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{intercepts must be given with slopes, got intercepts alone}}
  %y = dyrelu.apply %x intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

func.func @unknown_op(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{custom op 'dyrelu.relu' is unknown}}
  %y = dyrelu.relu %x : tensor<8x16x7xf32>
  return
}
