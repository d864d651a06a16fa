// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// (shift_max-C2)
func.func @slopes_type(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf64>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op slopes must have element type 'f32', got 'tensor<8x2x16xf64>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf64>) shifted(%b : tensor<8x2x16xf32>) groups(4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C2)
func.func @shifted_type(%x: tensor<8x16x7xf16>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf16>) {
  // expected-error @+1 {{'dyrelu.shift_max' op shifted must have element type 'f32', got 'tensor<8x2x16xf16>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf16>) groups(4) : tensor<8x16x7xf16>
  return
}

// -----

// (shift_max-C3)
func.func @slopes_batch(%x: tensor<8x16x7xf32>, %a: tensor<4x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op slopes must have shape [batch or 1, pieces, channels or 1] = [8, 2, 16], got 'tensor<4x2x16xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<4x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C3)
func.func @shifted_channels(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x7xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op shifted must have shape [batch or 1, pieces, channels or 1] = [8, 2, 16], got 'tensor<8x2x7xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x7xf32>) groups(4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C3)
func.func @channels_last(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op slopes must have shape [batch or 1, pieces, channels or 1] = [8, 2, 7], got 'tensor<8x2x16xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(1) channels_last : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C4)
func.func @slopes_pieces_dynamic(%x: tensor<8x16x7xf32>, %a: tensor<8x?x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op slopes must have a static number of pieces, got 'tensor<8x?x16xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x?x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C4)
func.func @shifted_pieces_dynamic(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x?x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op shifted must have a static number of pieces, got 'tensor<8x?x16xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x?x16xf32>) groups(4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C4)
func.func @no_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x0x16xf32>, %b: tensor<8x0x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op slopes must have 1 to 256 pieces, got 'tensor<8x0x16xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x0x16xf32>) shifted(%b : tensor<8x0x16xf32>) groups(4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C4)
func.func @too_many_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x257x16xf32>, %b: tensor<8x257x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op slopes must have 1 to 256 pieces, got 'tensor<8x257x16xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x257x16xf32>) shifted(%b : tensor<8x257x16xf32>) groups(4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C4)
func.func @different_pieces(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x3x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op shifted must have as many pieces as slopes, 'tensor<8x2x16xf32>', got 'tensor<8x3x16xf32>'}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x3x16xf32>) groups(4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C5)
func.func @no_permutation(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op must have one of groups and permutation, got neither}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C5)
func.func @two_permutations(%x: tensor<8x3x7xf32>, %a: tensor<8x2x3xf32>, %b: tensor<8x2x3xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op must have one of groups and permutation, got both}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x3xf32>) shifted(%b : tensor<8x2x3xf32>) groups(3) permutation = [1, 2, 0] : tensor<8x3x7xf32>
  return
}

// -----

// (shift_max-C6)
func.func @groups_zero(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op groups must be a positive divisor of the channels of x, 'tensor<8x16x7xf32>', got 0}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(0) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C6)
func.func @groups_negative(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op groups must be a positive divisor of the channels of x, 'tensor<8x16x7xf32>', got -4}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(-4) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C6)
func.func @groups_no_divisor(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op groups must be a positive divisor of the channels of x, 'tensor<8x16x7xf32>', got 3}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(3) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C6)
func.func @groups_too_many(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op groups must be a positive divisor of the channels of x, 'tensor<8x16x7xf32>', got 32}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(32) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C6)
func.func @groups_largest(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op groups must be a positive divisor of the channels of x, 'tensor<8x16x7xf32>', got 9223372036854775807}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(9223372036854775807) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C6)
func.func @groups_smallest(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op groups must be a positive divisor of the channels of x, 'tensor<8x16x7xf32>', got -9223372036854775808}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(-9223372036854775808) : tensor<8x16x7xf32>
  return
}

// -----

// (shift_max-C6)
func.func @groups_zero_dynamic(%x: tensor<8x?x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op groups must be a positive divisor of the channels of x, 'tensor<8x?x7xf32>', got 0}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%b : tensor<8x2x16xf32>) groups(0) : tensor<8x?x7xf32>
  return
}

// -----

// (shift_max-C7)
func.func @permutation_short(%x: tensor<8x3x7xf32>, %a: tensor<8x2x3xf32>, %b: tensor<8x2x3xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op permutation must have one entry for each of 3 channels, got 2}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x3xf32>) shifted(%b : tensor<8x2x3xf32>) permutation = [1, 0] : tensor<8x3x7xf32>
  return
}

// -----

// (shift_max-C7)
func.func @permutation_long(%x: tensor<8x3x7xf32>, %a: tensor<8x2x3xf32>, %b: tensor<8x2x3xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op permutation must have one entry for each of 3 channels, got 4}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x3xf32>) shifted(%b : tensor<8x2x3xf32>) permutation = [1, 2, 0, 3] : tensor<8x3x7xf32>
  return
}

// -----

// (shift_max-C7)
func.func @permutation_empty(%x: tensor<8x3x7xf32>, %a: tensor<8x2x3xf32>, %b: tensor<8x2x3xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op permutation must have one entry for each of 3 channels, got 0}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x3xf32>) shifted(%b : tensor<8x2x3xf32>) permutation = [] : tensor<8x3x7xf32>
  return
}

// -----

// (shift_max-C7)
func.func @permutation_twice(%x: tensor<8x3x7xf32>, %a: tensor<8x2x3xf32>, %b: tensor<8x2x3xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op permutation must have each entry once, got 1 twice}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x3xf32>) shifted(%b : tensor<8x2x3xf32>) permutation = [1, 1, 0] : tensor<8x3x7xf32>
  return
}

// -----

// (shift_max-C7)
func.func @permutation_large(%x: tensor<8x3x7xf32>, %a: tensor<8x2x3xf32>, %b: tensor<8x2x3xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op permutation must have entries of 0 to 2, got 3}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x3xf32>) shifted(%b : tensor<8x2x3xf32>) permutation = [1, 2, 3] : tensor<8x3x7xf32>
  return
}

// -----

// (shift_max-C7)
func.func @permutation_negative(%x: tensor<8x3x7xf32>, %a: tensor<8x2x3xf32>, %b: tensor<8x2x3xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op permutation must have entries of 0 to 2, got -1}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x3xf32>) shifted(%b : tensor<8x2x3xf32>) permutation = [1, 2, -1] : tensor<8x3x7xf32>
  return
}

// -----

// (shift_max-C7)
func.func @permutation_largest(%x: tensor<8x3x7xf32>, %a: tensor<8x2x3xf32>, %b: tensor<8x2x3xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op permutation must have entries of 0 to 2, got 9223372036854775807}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x3xf32>) shifted(%b : tensor<8x2x3xf32>) permutation = [1, 2, 9223372036854775807] : tensor<8x3x7xf32>
  return
}

// -----

// (shift_max-C7)
func.func @permutation_dynamic(%x: tensor<8x?x7xf32>, %a: tensor<8x2x1xf32>, %b: tensor<8x2x1xf32>) {
  // expected-error @+1 {{'dyrelu.shift_max' op permutation must have entries of 0 to 1, got 2}}
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x1xf32>) shifted(%b : tensor<8x2x1xf32>) permutation = [1, 2] : tensor<8x?x7xf32>
  return
}
