// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// What only the generic form can say: attributes and results of the wrong kind.

// expected-error @+1 {{expected a number}}
func.func private @two_signs() attributes {h = #dyrelu.hyper<alpha = [--1, 0]>}

// -----

// expected-error @+1 {{expected a number}}
func.func private @boolean() attributes {h = #dyrelu.hyper<alpha = [true, 0]>}

// -----

// (attributes-C1)
func.func @maxout_no_k(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op requires attribute 'k'}}
  %y = "dyrelu.maxout"(%x) : (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @maxout_k_i32(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.maxout' op attribute 'k' failed to satisfy constraint: 64-bit signless integer attribute}}
  %y = "dyrelu.maxout"(%x) <{k = 1 : i32}> : (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @maxout_k_float(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{Invalid attribute `k` in property conversion: 1.000000e+00}}
  %y = "dyrelu.maxout"(%x) <{k = 1.0}> : (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @shift_max_groups_index(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op attribute 'groups' failed to satisfy constraint: 64-bit signless integer attribute}}
  %y = "dyrelu.shift_max"(%x, %a, %a) <{groups = 2 : index}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @shift_max_groups_array(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{Invalid attribute `groups` in property conversion: [2]}}
  %y = "dyrelu.shift_max"(%x, %a, %a) <{groups = [2]}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @shift_max_permutation_i32(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{Invalid attribute `permutation` in property conversion: array<i32: 0>}}
  %y = "dyrelu.shift_max"(%x, %a, %a) <{permutation = array<i32: 0>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @shift_max_permutation_dense(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{Invalid attribute `permutation` in property conversion: dense<0> : tensor<16xi64>}}
  %y = "dyrelu.shift_max"(%x, %a, %a) <{permutation = dense<0> : tensor<16xi64>}> : (tensor<8x16x7xf32>, tensor<8x2x16xf32>, tensor<8x2x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @pool_mode_number(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{Invalid attribute `mode` in property conversion: 2 : i32}}
  %y = "dyrelu.pool"(%x) <{mode = 2 : i32}> : (tensor<8x16x7xf32>) -> tensor<8x16xf32>
  return
}

// -----

// (attributes-C1)
func.func @pool_mode_text(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{Invalid attribute `mode` in property conversion: "mean"}}
  %y = "dyrelu.pool"(%x) <{mode = "mean"}> : (tensor<8x16x7xf32>) -> tensor<8x16xf32>
  return
}

// -----

// (attributes-C1)
func.func @pool_mode_halves(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{Invalid attribute `mode` in property conversion: #dyrelu<halves(negative_first)>}}
  %y = "dyrelu.pool"(%x) <{mode = #dyrelu<halves(negative_first)>}> : (tensor<8x16x7xf32>) -> tensor<8x16xf32>
  return
}

// -----

// (mode-C1)
func.func @pool_mode(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{mode must be mean, positive or negative, got 'maximum'}}
  %y = "dyrelu.pool"(%x) <{mode = #dyrelu<mode(maximum)>}> : (tensor<8x16x7xf32>) -> tensor<8x16xf32>
  return
}

// -----

// (attributes-C1)
func.func @pool_layout(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{Invalid attribute `channels_last` in property conversion: true}}
  %y = "dyrelu.pool"(%x) <{channels_last = true}> : (tensor<8x16x7xf32>) -> tensor<8x16xf32>
  return
}

// -----

// (attributes-C1)
func.func @aprelu_halves(%x: tensor<8x16x7xf32>, %u: tensor<16x32xf32>) {
  // expected-error @+1 {{Invalid attribute `halves` in property conversion: #dyrelu<mode(mean)>}}
  %y = "dyrelu.aprelu"(%x, %u) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>, halves = #dyrelu<mode(mean)>}> : (tensor<8x16x7xf32>, tensor<16x32xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @aprelu_shared(%x: tensor<8x16x7xf32>, %u: tensor<16x32xf32>) {
  // expected-error @+1 {{Invalid attribute `channel_shared` in property conversion: 1 : i64}}
  %y = "dyrelu.aprelu"(%x, %u) <{operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>, channel_shared = 1 : i64}> : (tensor<8x16x7xf32>, tensor<16x32xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @b_hyper(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @+1 {{Invalid attribute `hyper` in property conversion: {k = 2 : i64}}}
  %y = "dyrelu.b"(%x, %w2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>, hyper = {k = 2}}> : (tensor<8x16x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @a_hyper_pieces(%x: tensor<8x16x7xf32>, %v2: tensor<4x16xf32>) {
  // expected-error @+1 {{Invalid attribute `hyper` in property conversion: #dyrelu.pieces<[(1.0, 0.0)]>}}
  %y = "dyrelu.a"(%x, %v2) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>, hyper = #dyrelu.pieces<[(1, 0)]>}> : (tensor<8x16x7xf32>, tensor<4x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @apply_pieces(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{Invalid attribute `pieces` in property conversion: [1.000000e+00, 0.000000e+00]}}
  %y = "dyrelu.apply"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, pieces = [1.0, 0.0]}> : (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @apply_pieces_hyper(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{Invalid attribute `pieces` in property conversion: #dyrelu.hyper<>}}
  %y = "dyrelu.apply"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, pieces = #dyrelu.hyper<>}> : (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @attention_tau_f32(%x: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op attribute 'tau' failed to satisfy constraint: 64-bit float attribute}}
  %y = "dyrelu.attention"(%x, %wp) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, tau = 1.0 : f32}> : (tensor<8x16x7xf32>, tensor<1x16xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @attention_tau_integer(%x: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{Invalid attribute `tau` in property conversion: 1 : i64}}
  %y = "dyrelu.attention"(%x, %wp) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, tau = 1}> : (tensor<8x16x7xf32>, tensor<1x16xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (attributes-C1)
func.func @c_gamma_f32(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op attribute 'gamma' failed to satisfy constraint: 64-bit float attribute}}
  %y = "dyrelu.c"(%x, %w2, %wp) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 0>, gamma = 1.0 : f32}> : (tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attention-C4)
func.func @attention_tau_nan(%x: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op tau must be a finite positive number, got nan}}
  %y = "dyrelu.attention"(%x, %wp) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, tau = 0x7FF8000000000000 : f64}> : (tensor<8x16x7xf32>, tensor<1x16xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (attention-C4)
func.func @attention_tau_negative_nan(%x: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op tau must be a finite positive number, got -nan}}
  %y = "dyrelu.attention"(%x, %wp) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, tau = 0xFFF8000000000000 : f64}> : (tensor<8x16x7xf32>, tensor<1x16xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (attention-C4)
func.func @attention_tau_signaling_nan(%x: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op tau must be a finite positive number, got nan}}
  %y = "dyrelu.attention"(%x, %wp) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, tau = 0x7FF0000000000001 : f64}> : (tensor<8x16x7xf32>, tensor<1x16xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (attention-C7)
func.func @attention_gamma_nan(%x: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.attention' op gamma must be a finite positive number, got nan}}
  %y = "dyrelu.attention"(%x, %wp) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, gamma = 0x7FF8000000000000 : f64}> : (tensor<8x16x7xf32>, tensor<1x16xf32>) -> tensor<8x7xf32>
  return
}

// -----

// (attention-C4)
func.func @c_tau_infinite(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op tau must be a finite positive number, got inf}}
  %y = "dyrelu.c"(%x, %w2, %wp) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 0>, tau = 0x7FF0000000000000 : f64}> : (tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attention-C7)
func.func @c_gamma_nan(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // expected-error @+1 {{'dyrelu.c' op gamma must be a finite positive number, got nan}}
  %y = "dyrelu.c"(%x, %w2, %wp) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 0>, gamma = 0x7FF8000000000000 : f64}> : (tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1x16xf32>) -> tensor<8x16x7xf32>
  return
}

// -----

// (attention-C6)
func.func @c_two_taus(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{'dyrelu.c' op tau must be a number or an operand, got both}}
  %y = "dyrelu.c"(%x, %w2, %wp, %t) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 1>, tau = 2.0}> : (tensor<8x16x7xf32>, tensor<64x16xf32>, tensor<1x16xf32>, f32) -> tensor<8x16x7xf32>
  return
}

// -----

// (attention-C6)
func.func @attention_two_taus(%x: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>, %t: f32) {
  // expected-error @+1 {{'dyrelu.attention' op tau must be a number or an operand, got both}}
  %y = "dyrelu.attention"(%x, %wp, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, tau = 2.0}> : (tensor<8x16x7xf32>, tensor<1x16xf32>, f32) -> tensor<8x7xf32>
  return
}

// -----

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
