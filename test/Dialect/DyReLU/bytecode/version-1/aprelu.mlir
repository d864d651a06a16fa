// RUN: dyrelu-opt %S/aprelu.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%x: tensor<8x16x7xf64>, %w1: tensor<3x32xf64>, %b1: tensor<3xf64>, %w2: tensor<16x3xf64>, %b2: tensor<16xf64>, %z: tensor<8x7x16xf64>, %v2: tensor<1x32xf64>) -> (tensor<8x16x7xf64>, tensor<8x7x16xf64>) {
  %0 = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<3x32xf64>, tensor<3xf64>) fc2(%w2, %b2 : tensor<16x3xf64>, tensor<16xf64>) : tensor<8x16x7xf64>
  %1 = dyrelu.aprelu %z fc2(%v2 : tensor<1x32xf64>) halves(positive_first) channel_shared channels_last : tensor<8x7x16xf64>
  return %0, %1 : tensor<8x16x7xf64>, tensor<8x7x16xf64>
}
