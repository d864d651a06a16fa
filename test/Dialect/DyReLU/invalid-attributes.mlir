// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// Attributes that only the generic form can get wrong: their kinds, NaN.

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
