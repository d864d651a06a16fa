// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// (apply_grad-C1)
func.func @rank(%x: tensor<16xf32>, %dy: tensor<16xf32>) {
  // expected-error @+1 {{custom op 'dyrelu.apply_grad_input' 'x' must be ranked tensor of f16, bf16, f32 or f64 of rank 2 or 3 or 4 or 5 without encoding, but got 'tensor<16xf32>'}}
  %dx = dyrelu.apply_grad_input %x, %dy static = [(1, 0)] : tensor<16xf32> -> tensor<16xf32>
  return
}

// -----

// (apply_grad-C2)
func.func @gradient_type(%x: tensor<8x16xf32>, %dy: tensor<8x15xf32>) {
  // expected-error @+1 {{op gradient must have the type of x, 'tensor<8x16xf32>', got 'tensor<8x15xf32>'}}
  %dx = "dyrelu.apply_grad_input"(%x, %dy) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, pieces = #dyrelu.pieces<[(1.0, 0.0)]>}> : (tensor<8x16xf32>, tensor<8x15xf32>) -> tensor<8x16xf32>
  return
}

// -----

// (apply_grad-C3)
func.func @slopes(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>, %a: tensor<8x2x15xf32>) {
  // expected-error @+1 {{op slopes must have shape [batch or 1, pieces, channels or 1] = [8, 2, 16], got 'tensor<8x2x15xf32>'}}
  %da = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x15xf32>) : tensor<8x16xf32> -> tensor<8x2x15xf32>
  return
}

// -----

// (apply_grad-C3)
func.func @attention(%x: tensor<8x16x7xf32>, %dy: tensor<8x16x7xf32>, %pi: tensor<8x6xf32>) {
  // expected-error @+1 {{op attention must have shape [batch, size 1] = [8, 7], got 'tensor<8x6xf32>'}}
  %dx = dyrelu.apply_grad_input %x, %dy static = [(1, 0)] attention(%pi : tensor<8x6xf32>) : tensor<8x16x7xf32> -> tensor<8x16x7xf32>
  return
}

// -----

// (apply_grad-C3)
func.func @no_pieces(%x: tensor<8x16x7xf32>, %dy: tensor<8x16x7xf32>) {
  // expected-error @+1 {{op must have 1 to 256 pieces, got 0 of slopes and 0 static ones}}
  %dpi = dyrelu.apply_grad_attention %x, %dy : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return
}

// -----

// (apply_grad-C4)
func.func @no_slopes(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) {
  // expected-error @+1 {{op must have slopes}}
  %da = dyrelu.apply_grad_coefficients %x, %dy static = [(1, 0)] : tensor<8x16xf32> -> tensor<8x1x16xf32>
  return
}

// -----

// (apply_grad-C5)
func.func @slopes_gradient(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{op da must have the type of slopes, 'tensor<8x2x16xf32>', got 'tensor<1x2x16xf32>'}}
  %da = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) : tensor<8x16xf32> -> tensor<1x2x16xf32>
  return
}

// -----

// (apply_grad-C5)
func.func @intercepts_gradient(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x1xf32>) {
  // expected-error @+1 {{op db must have the type of intercepts, 'tensor<8x2x1xf32>', got 'tensor<8x2x16xf32>'}}
  %da, %db = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x1xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (apply_grad-C6)
func.func @no_db(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x1xf32>) {
  // expected-error @+1 {{op must have a result db if it has intercepts, got intercepts and 1 result}}
  %da = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x1xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>
  return
}

// -----

// (apply_grad-C6)
func.func @no_intercepts(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{op must have a result db if it has intercepts, got no intercepts and 2 results}}
  %da, %db = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return
}

// -----

// (apply_grad-C7)
func.func @input_type(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) {
  // expected-error @+1 {{op result must have element type 'f32', got 'tensor<8x16xf64>'}}
  %dx = dyrelu.apply_grad_input %x, %dy static = [(1, 0)] : tensor<8x16xf32> -> tensor<8x16xf64>
  return
}

// -----

// (apply_grad-C7)
func.func @input_shape(%x: tensor<?x16xf16>, %dy: tensor<?x16xf16>) {
  // expected-error @+1 {{op result must have the shape of x, 'tensor<?x16xf16>', got 'tensor<8x16xf16>'}}
  %dx = dyrelu.apply_grad_input %x, %dy static = [(1, 0)] : tensor<?x16xf16> -> tensor<8x16xf16>
  return
}

// -----

// (apply_grad-C8)
func.func @attention_type(%x: tensor<8x16x7xf16>, %dy: tensor<8x16x7xf16>) {
  // expected-error @+1 {{op result must have element type 'f32', got 'tensor<8x7xf16>'}}
  %dpi = dyrelu.apply_grad_attention %x, %dy static = [(1, 0)] : tensor<8x16x7xf16> -> tensor<8x7xf16>
  return
}

// -----

// (apply_grad-C8)
func.func @attention_shape(%x: tensor<8x16x7xf16>, %dy: tensor<8x16x7xf16>) {
  // expected-error @+1 {{op result must have shape [batch, size 1] = [8, 7], got 'tensor<8x16xf32>'}}
  %dpi = dyrelu.apply_grad_attention %x, %dy static = [(1, 0)] : tensor<8x16x7xf16> -> tensor<8x16xf32>
  return
}
