// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// (aprelu-C2)
func.func @w1_type(%x: tensor<8x16x7xf32>, %w1: tensor<4x32xf64>, %w2: tensor<16x4xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w1 must have element type 'f32', got 'tensor<4x32xf64>'}}
  %y = dyrelu.aprelu %x fc1(%w1 : tensor<4x32xf64>) fc2(%w2 : tensor<16x4xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (aprelu-C2)
func.func @w2_type(%x: tensor<8x16x7xf16>, %w2: tensor<16x32xbf16>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w2 must have element type 'f16' or 'f32', got 'tensor<16x32xbf16>'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xbf16>) : tensor<8x16x7xf16>
  return
}

// -----

// (aprelu-C2)
func.func @b2_type(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>, %b2: tensor<16xf16>) {
  // expected-error @+1 {{'dyrelu.aprelu' op b2 must have element type 'f32', got 'tensor<16xf16>'}}
  %y = dyrelu.aprelu %x fc2(%w2, %b2 : tensor<16x32xf32>, tensor<16xf16>) : tensor<8x16x7xf32>
  return
}

// -----

// Two pools of every channel.
// (aprelu-C3)
func.func @w1_columns(%x: tensor<8x16x7xf32>, %w1: tensor<4x16xf32>, %w2: tensor<16x4xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w1 must have shape [hidden, 2 * channels] = [?, 32], got 'tensor<4x16xf32>'}}
  %y = dyrelu.aprelu %x fc1(%w1 : tensor<4x16xf32>) fc2(%w2 : tensor<16x4xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// (aprelu-C3)
func.func @w1_columns_channels_last(%x: tensor<8x16x7xf32>, %w1: tensor<4x32xf32>, %w2: tensor<7x4xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w1 must have shape [hidden, 2 * channels] = [?, 14], got 'tensor<4x32xf32>'}}
  %y = dyrelu.aprelu %x fc1(%w1 : tensor<4x32xf32>) fc2(%w2 : tensor<7x4xf32>) channels_last : tensor<8x16x7xf32>
  return
}

// -----

// (aprelu-C3)
func.func @w2_columns_one_layer(%x: tensor<8x16x7xf32>, %w2: tensor<16x16xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w2 must have shape [1 * channels, 2 * channels] = [16, 32], got 'tensor<16x16xf32>'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x16xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// Where x does not know its channels, the weights still agree.
// (aprelu-C3)
func.func @w1_odd(%x: tensor<8x?x7xf32>, %w1: tensor<4x31xf32>, %w2: tensor<?x4xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w1 must have 2 columns for each channel, an even number, got 'tensor<4x31xf32>'}}
  %y = dyrelu.aprelu %x fc1(%w1 : tensor<4x31xf32>) fc2(%w2 : tensor<?x4xf32>) : tensor<8x?x7xf32>
  return
}

// -----

// (aprelu-C3)
func.func @w1_and_w2(%x: tensor<8x?x7xf32>, %w1: tensor<4x32xf32>, %w2: tensor<15x4xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w1 must have 2 columns for each channel, 15 by w2's rows, got 'tensor<4x32xf32>'}}
  %y = dyrelu.aprelu %x fc1(%w1 : tensor<4x32xf32>) fc2(%w2 : tensor<15x4xf32>) : tensor<8x?x7xf32>
  return
}

// -----

// (aprelu-C3)
func.func @w2_alone(%x: tensor<8x?x7xf32>, %w2: tensor<16x30xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w2 must have 2 columns for each channel, 16 by w2's rows, got 'tensor<16x30xf32>'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x30xf32>) : tensor<8x?x7xf32>
  return
}

// -----

// (aprelu-C3)
func.func @channels_overflow(%x: tensor<1x4611686018427387904xf32>, %w2: tensor<?x?xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op x must have at most 4611686018427387903 channels, got 'tensor<1x4611686018427387904xf32>'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<?x?xf32>) : tensor<1x4611686018427387904xf32>
  return
}

// -----

// (aprelu-C4)
func.func @w2_rows(%x: tensor<8x16x7xf32>, %w1: tensor<4x32xf32>, %w2: tensor<32x4xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w2 must have shape [1 * channels, hidden] = [16, 4], got 'tensor<32x4xf32>'}}
  %y = dyrelu.aprelu %x fc1(%w1 : tensor<4x32xf32>) fc2(%w2 : tensor<32x4xf32>) : tensor<8x16x7xf32>
  return
}

// -----

// One slope for all channels.
// (aprelu-C4)
func.func @w2_rows_shared(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op w2 must have shape [1 * channels, 2 * channels] = [1, 32], got 'tensor<16x32xf32>'}}
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) channel_shared : tensor<8x16x7xf32>
  return
}

// -----

// (aprelu-C4)
func.func @b2_shared(%x: tensor<8x16x7xf32>, %w2: tensor<1x32xf32>, %b2: tensor<16xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op b2 must have shape [1 * channels] = [1], got 'tensor<16xf32>'}}
  %y = dyrelu.aprelu %x fc2(%w2, %b2 : tensor<1x32xf32>, tensor<16xf32>) channel_shared : tensor<8x16x7xf32>
  return
}

// -----

// (layers-C3)
func.func @b1_shape(%x: tensor<8x16x7xf32>, %w1: tensor<4x32xf32>, %b1: tensor<32xf32>, %w2: tensor<16x4xf32>) {
  // expected-error @+1 {{'dyrelu.aprelu' op b1 must have shape [hidden] = [4], got 'tensor<32xf32>'}}
  %y = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<4x32xf32>, tensor<32xf32>) fc2(%w2 : tensor<16x4xf32>) : tensor<8x16x7xf32>
  return
}
