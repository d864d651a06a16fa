// RUN: dyrelu-opt %S/a.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%x: tensor<8x16x7xf32>, %z: tensor<8x24xf32>, %w1: tensor<2x24xf32>, %b1: tensor<2xf32>, %w2: tensor<4x2xf32>, %b2: tensor<4xf32>) -> (tensor<8x16x7xf32>, tensor<8x7x16xf16>) {
  %y = dyrelu.a %x context(%z : tensor<8x24xf32>) fc1(%w1, %b1 : tensor<2x24xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<4x2xf32>, tensor<4xf32>) : tensor<8x16x7xf32>
  %u = tensor.empty() : tensor<8x7x16xf16>
  %v = tensor.empty() : tensor<4x16xf16>
  %t = dyrelu.a %u fc2(%v : tensor<4x16xf16>) hyper<order = interleaved> channels_last : tensor<8x7x16xf16>
  return %y, %t : tensor<8x16x7xf32>, tensor<8x7x16xf16>
}
