// RUN: dyrelu-opt %S/c.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%x: tensor<8x16x7xf32>, %z: tensor<8x24x7xf32>, %w1: tensor<2x24xf32>, %b1: tensor<2xf32>, %w2: tensor<64x2xf32>, %b2: tensor<64xf32>, %wp: tensor<1x24xf32>, %bp: tensor<1xf32>, %t: f32, %v2: tensor<64x16xf32>, %vp: tensor<1x16xf32>) -> tensor<8x16x7xf32> {
  %0 = dyrelu.c %x context(%z : tensor<8x24x7xf32>) fc1(%w1, %b1 : tensor<2x24xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) hyper<hidden = silu> attention(%wp, %bp : tensor<1x24xf32>, tensor<1xf32>) tau(%t : f32) gamma(2.0) : tensor<8x16x7xf32>
  %1 = dyrelu.c %0 fc2(%v2 : tensor<64x16xf32>) attention(%vp : tensor<1x16xf32>) tau(30.0) : tensor<8x16x7xf32>
  %2 = dyrelu.c %1 fc2(%v2 : tensor<64x16xf32>) attention(%vp : tensor<1x16xf32>) : tensor<8x16x7xf32>
  return %2 : tensor<8x16x7xf32>
}
