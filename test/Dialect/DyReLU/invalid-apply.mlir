// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// (apply-C2)
func.func @slopes_type(%x: tensor<8x16x7xf16>, %a: tensor<8x2x16xf16>) {
  // expected-error @+1 {{op slopes must have element type 'f32', got 'tensor<8x2x16xf16>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf16>) : tensor<8x16x7xf16>
  return
}

// -----

// (apply-C2)
func.func @intercepts_type(%x: tensor<8x16x7xf64>, %a: tensor<8x2x16xf64>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{op intercepts must have element type 'f64', got 'tensor<8x2x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf64>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf64>
  return
}

// -----

// (apply-C3)
func.func @slopes_batch(%x: tensor<8x16x7xf32>, %a: tensor<4x2x16xf32>) {
  // expected-error @+1 {{op slopes must have shape [batch or 1, pieces, channels or 1] = [8, 2, 16], got 'tensor<4x2x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<4x2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C3)
func.func @slopes_channels(%x: tensor<?x7x16xf32>, %a: tensor<?x2x7xf32>) {
  // expected-error @+1 {{op slopes must have shape [batch or 1, pieces, channels or 1] = [?, 2, 16], got 'tensor<?x2x7xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x7xf32>) channels_last : tensor<?x7x16xf32>
  return
}

// -----

// The other way round nothing broadcasts: x has one channel, the slopes many.
// (apply-C3)
func.func @x_does_not_broadcast(%x: tensor<8x1x7xf32>, %a: tensor<8x2x16xf32>) {
  // expected-error @+1 {{op slopes must have shape [batch or 1, pieces, channels or 1] = [8, 2, 1], got 'tensor<8x2x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x1x7xf32>
  return
}

// -----

// (apply-C3)
func.func @intercepts_channels(%x: tensor<8x16x7xf32>, %a: tensor<1x2x1xf32>, %b: tensor<8x2x15xf32>) {
  // expected-error @+1 {{op intercepts must have shape [batch or 1, pieces, channels or 1] = [8, 2, 16], got 'tensor<8x2x15xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x1xf32>) intercepts(%b : tensor<8x2x15xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C4)
func.func @dynamic_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x?x16xf32>) {
  // expected-error @+1 {{op slopes must have a static number of pieces, got 'tensor<8x?x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x?x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C4)
func.func @dynamic_intercept_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x?x16xf32>) {
  // expected-error @+1 {{op intercepts must have a static number of pieces, got 'tensor<8x?x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x?x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C6)
func.func @no_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x0x16xf32>) {
  // expected-error @+1 {{op slopes must have 1 to 256 pieces, got 'tensor<8x0x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x0x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C6)
func.func @too_many_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x257x16xf32>) {
  // expected-error @+1 {{op slopes must have 1 to 256 pieces, got 'tensor<8x257x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x257x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C5)
func.func @different_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x3x16xf32>) {
  // expected-error @+1 {{op intercepts must have as many pieces as slopes, 'tensor<8x2x16xf32>', got 'tensor<8x3x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x3x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C3)
func.func @varying_batch(%x: tensor<8x16x7xf32>, %a: tensor<4x2x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op slopes must have shape [batch or 1, pieces, channels or 1, size or 1] = [8, 2, 16, 7], got 'tensor<4x2x16x7xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<4x2x16x7xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C3)
func.func @varying_channels(%x: tensor<8x16x7xf32>, %a: tensor<8x2x8x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op slopes must have shape [batch or 1, pieces, channels or 1, size or 1] = [8, 2, 16, 7], got 'tensor<8x2x8x7xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x8x7xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C3)
func.func @varying_size(%x: tensor<8x16x7xf32>, %a: tensor<1x2x1x6xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op slopes must have shape [batch or 1, pieces, channels or 1, size or 1] = [8, 2, 16, 7], got 'tensor<1x2x1x6xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x1x6xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// The dimensions after N are in the order of x.
// (apply-C3)
func.func @varying_channels_last(%x: tensor<8x7x16xf32>, %a: tensor<8x2x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op slopes must have shape [batch or 1, pieces, size or 1, channels or 1] = [8, 2, 7, 16], got 'tensor<8x2x16x7xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16x7xf32>) channels_last : tensor<8x7x16xf32>
  return
}

// -----

// Neither the rank of coefficients per channel nor that of x and one more.
// (apply-C3)
func.func @varying_rank(%x: tensor<8x16x7x7xf32>, %a: tensor<8x2x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op slopes must have shape [batch or 1, pieces, channels or 1] = [8, ?, 16], got 'tensor<8x2x16x7xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16x7xf32>) : tensor<8x16x7x7xf32>
  return
}

// -----

// (apply-C3)
func.func @varying_intercepts(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x7x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op intercepts must have shape [batch or 1, pieces, channels or 1, size or 1] = [8, 2, 16, 7], got 'tensor<8x2x7x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x7x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C4)
func.func @varying_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x?x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op slopes must have a static number of pieces, got 'tensor<8x?x16x7xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x?x16x7xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// Without any piece there is no maximum.
// (apply-C6)
func.func @nothing(%x: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op must have 1 to 256 pieces, got 0 of slopes and 0 static ones}}
  %y = dyrelu.apply %x  : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C6)
func.func @too_many_together(%x: tensor<8x16x7xf32>, %a: tensor<8x256x1xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op must have 1 to 256 pieces, got 256 of slopes and 1 static ones}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x256x1xf32>) static = [(1, 0)] : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C6)
func.func @no_slopes_but_static(%x: tensor<8x16x7xf32>, %a: tensor<8x0x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op slopes must have 1 to 256 pieces, got 'tensor<8x0x16xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<8x0x16xf32>) static = [(1, 0)] : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C6)
func.func @huge(%x: tensor<8x16x7xf32>, %a: tensor<1x9223372036854775807x1xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op slopes must have 1 to 256 pieces, got 'tensor<1x9223372036854775807x1xf32>'}}
  %y = dyrelu.apply %x slopes(%a : tensor<1x9223372036854775807x1xf32>) static = [(1, 0)] : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C5)
func.func @intercepts_of_static(%x: tensor<8x16x7xf32>, %b: tensor<8x1x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op intercepts must be given with slopes, got intercepts alone}}
  %y = dyrelu.apply %x intercepts(%b : tensor<8x1x16xf32>) static = [(1, 0)] : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C2)
func.func @attention_type(%x: tensor<8x16x7xf16>, %pi: tensor<8x7xf16>) {
  // expected-error @+1 {{'dyrelu.apply' op attention must have element type 'f32', got 'tensor<8x7xf16>'}}
  %y = dyrelu.apply %x static = [(1, 0)] attention(%pi : tensor<8x7xf16>) : tensor<8x16x7xf16>
  return
}

// -----

// Nothing broadcasts in the attention.
// (apply-C7)
func.func @attention_batch(%x: tensor<8x16x7xf32>, %pi: tensor<1x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op attention must have shape [batch, size 1] = [8, 7], got 'tensor<1x7xf32>'}}
  %y = dyrelu.apply %x static = [(1, 0)] attention(%pi : tensor<1x7xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (apply-C7)
func.func @attention_channels_last(%x: tensor<8x5x7x16xf32>, %pi: tensor<8x7x16xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op attention must have shape [batch, size 1, size 2] = [8, 5, 7], got 'tensor<8x7x16xf32>'}}
  %y = dyrelu.apply %x static = [(1, 0)] attention(%pi : tensor<8x7x16xf32>) channels_last : tensor<8x5x7x16xf32>
  return
}

// -----

// (apply-C7)
func.func @attention_channels(%x: tensor<8x16x7xf32>, %pi: tensor<8x16x7xf32>) {
  // expected-error @+1 {{'dyrelu.apply' op attention must have shape [batch, size 1] = [8, 7], got 'tensor<8x16x7xf32>'}}
  %y = dyrelu.apply %x static = [(1, 0)] attention(%pi : tensor<8x16x7xf32>) : tensor<8x16x7xf32>
  return
}
