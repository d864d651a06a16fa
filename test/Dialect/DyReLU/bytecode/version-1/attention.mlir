// RUN: dyrelu-opt %S/attention.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%z: tensor<8x16x7xf32>, %wp: tensor<1x16xf32>, %bp: tensor<1xf16>, %t: f32, %l: tensor<8x7x16xf32>) -> (tensor<8x7xf32>, tensor<8x7xf32>, tensor<8x7xf32>) {
  %0 = dyrelu.attention %z weights(%wp, %bp : tensor<1x16xf32>, tensor<1xf16>) tau(%t : f32) gamma(0.1) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %1 = dyrelu.attention %l weights(%wp : tensor<1x16xf32>) tau(10.0) channels_last : tensor<8x7x16xf32> -> tensor<8x7xf32>
  %2 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  return %0, %1, %2 : tensor<8x7xf32>, tensor<8x7xf32>, tensor<8x7xf32>
}
