// Whole functions to blocks and back give the text that was, every optional
// part of every op.
// RUN: dyrelu-opt %s -o %t.whole.mlir
// RUN: dyrelu-opt %s --dyrelu-decompose -o %t.blocks.mlir
// RUN: dyrelu-opt %t.blocks.mlir --dyrelu-compose --canonicalize -o %t.again.mlir
// RUN: diff %t.whole.mlir %t.again.mlir

// Blocks to whole functions and back give the blocks that were.
// RUN: dyrelu-opt %t.again.mlir --dyrelu-decompose -o %t.blocks-again.mlir
// RUN: diff %t.blocks.mlir %t.blocks-again.mlir

// No whole function is left between, and each of its own is composed.
// RUN: FileCheck %s --input-file=%t.blocks.mlir --check-prefix=BLOCKS --implicit-check-not='{{dyrelu[.](a|b|c|aprelu) }}'
// RUN: FileCheck %s --input-file=%t.again.mlir --implicit-check-not='dyrelu.{{(pool|coefficients|attention|apply)}}'
// BLOCKS-COUNT-19: dyrelu.apply
// CHECK-COUNT-19: = dyrelu.{{(a|b|c|aprelu)}} %

func.func @a(%x: tensor<8x16x7x7xf32>, %z: tensor<8x24xf32>, %w1: tensor<2x24xf32>, %b1: tensor<2xf32>, %w2: tensor<6x2xf32>, %b2: tensor<6xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.a %x context(%z : tensor<8x24xf32>) fc1(%w1, %b1 : tensor<2x24xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<6x2xf32>, tensor<6xf32>) hyper<k = 3, order = channel_major> : tensor<8x16x7x7xf32>
  return %y : tensor<8x16x7x7xf32>
}

func.func @a_least(%x: tensor<8x7x16xf16>, %w2: tensor<4x16xf16>) -> tensor<8x7x16xf16> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf16>) channels_last : tensor<8x7x16xf16>
  return %y : tensor<8x7x16xf16>
}

func.func @a_dynamic(%x: tensor<?x?x?xbf16>, %w2: tensor<?x?xf32>) -> tensor<?x?x?xbf16> {
  %y = dyrelu.a %x fc2(%w2 : tensor<?x?xf32>) hyper<intercepts = false> : tensor<?x?x?xbf16>
  return %y : tensor<?x?x?xbf16>
}

func.func @a_empty(%x: tensor<0x16x7xf64>, %w2: tensor<4x16xf64>) -> tensor<0x16x7xf64> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf64>) : tensor<0x16x7xf64>
  return %y : tensor<0x16x7xf64>
}

func.func @b(%x: tensor<8x7x16xf16>, %z: tensor<8x5x5x24xf32>, %w1: tensor<2x24xf16>, %b1: tensor<2xf32>, %w2: tensor<96x2xf16>, %b2: tensor<96xf32>) -> tensor<8x7x16xf16> {
  %y = dyrelu.b %x context(%z : tensor<8x5x5x24xf32>) fc1(%w1, %b1 : tensor<2x24xf16>, tensor<2xf32>) fc2(%w2, %b2 : tensor<96x2xf16>, tensor<96xf32>) hyper<k = 3, norm = hard_sigmoid, hidden = gelu, order = interleaved> channels_last : tensor<8x7x16xf16>
  return %y : tensor<8x7x16xf16>
}

func.func @b_least(%x: tensor<8x16x2x3x4xf64>, %w2: tensor<64x16xf64>) -> tensor<8x16x2x3x4xf64> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf64>) : tensor<8x16x2x3x4xf64>
  return %y : tensor<8x16x2x3x4xf64>
}

func.func @b_squeeze_and_excitation(%x: tensor<8x16xf32>, %w1: tensor<4x16xf32>, %w2: tensor<16x4xf32>) -> tensor<8x16xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<4x16xf32>) fc2(%w2 : tensor<16x4xf32>) hyper<k = 1, hidden = silu, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

func.func @b_dynamic(%x: tensor<?x?x?xbf16>, %z: tensor<?x?x?xbf16>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) -> tensor<?x?x?xbf16> {
  %y = dyrelu.b %x context(%z : tensor<?x?x?xbf16>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xbf16>
  return %y : tensor<?x?x?xbf16>
}

func.func @b_one_sample_and_channel(%x: tensor<1x1x7xf32>, %w2: tensor<4x1xf32>) -> tensor<1x1x7xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<4x1xf32>) : tensor<1x1x7xf32>
  return %y : tensor<1x1x7xf32>
}

func.func @b_empty(%x: tensor<8x16x0xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x0xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x0xf32>
  return %y : tensor<8x16x0xf32>
}

func.func @c(%x: tensor<8x7x16xf16>, %z: tensor<8x7x24xf16>, %w1: tensor<2x24xf16>, %b1: tensor<2xf16>, %w2: tensor<64x2xf16>, %b2: tensor<64xf16>, %wp: tensor<1x24xf32>, %bp: tensor<1xf16>) -> tensor<8x7x16xf16> {
  %y = dyrelu.c %x context(%z : tensor<8x7x24xf16>) fc1(%w1, %b1 : tensor<2x24xf16>, tensor<2xf16>) fc2(%w2, %b2 : tensor<64x2xf16>, tensor<64xf16>) hyper<norm = none> attention(%wp, %bp : tensor<1x24xf32>, tensor<1xf16>) tau(10.0) gamma(16.0) channels_last : tensor<8x7x16xf16>
  return %y : tensor<8x7x16xf16>
}

func.func @c_annealed(%x: tensor<?x16x?x?xf64>, %w2: tensor<64x16xf64>, %wp: tensor<1x16xf64>, %tau: f64) -> tensor<?x16x?x?xf64> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf64>) attention(%wp : tensor<1x16xf64>) tau(%tau : f64) : tensor<?x16x?x?xf64>
  return %y : tensor<?x16x?x?xf64>
}

func.func @c_least(%x: tensor<8x16xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x16xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

func.func @c_empty(%x: tensor<8x0x16xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x0x16xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) channels_last : tensor<8x0x16xf32>
  return %y : tensor<8x0x16xf32>
}

func.func @aprelu(%x: tensor<8x16x7xf16>, %w1: tensor<4x32xf16>, %b1: tensor<4xf32>, %w2: tensor<16x4xf16>, %b2: tensor<16xf16>) -> tensor<8x16x7xf16> {
  %y = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<4x32xf16>, tensor<4xf32>) fc2(%w2, %b2 : tensor<16x4xf16>, tensor<16xf16>) : tensor<8x16x7xf16>
  return %y : tensor<8x16x7xf16>
}

func.func @aprelu_shared(%x: tensor<8x7x7x16xf32>, %w2: tensor<1x32xf32>) -> tensor<8x7x7x16xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<1x32xf32>) halves(positive_first) channel_shared channels_last : tensor<8x7x7x16xf32>
  return %y : tensor<8x7x7x16xf32>
}

func.func @aprelu_dynamic(%x: tensor<?x?x?xf64>, %w1: tensor<?x?xf64>, %w2: tensor<?x?xf64>) -> tensor<?x?x?xf64> {
  %y = dyrelu.aprelu %x fc1(%w1 : tensor<?x?xf64>) fc2(%w2 : tensor<?x?xf64>) channels_last : tensor<?x?x?xf64>
  return %y : tensor<?x?x?xf64>
}

func.func @aprelu_dynamic_shared(%x: tensor<8x?x?xbf16>, %w2: tensor<?x?xbf16>) -> tensor<8x?x?xbf16> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<?x?xbf16>) channel_shared : tensor<8x?x?xbf16>
  return %y : tensor<8x?x?xbf16>
}

func.func @aprelu_rank_2(%x: tensor<8x16xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}
