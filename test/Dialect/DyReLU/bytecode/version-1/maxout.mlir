// RUN: dyrelu-opt %S/maxout.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%x: tensor<8x64x7xf16>, %l: tensor<8x?x?xf16>) -> (tensor<8x16x7xf16>, tensor<8x?x?xf16>) {
  %0 = dyrelu.maxout %x k(4) : tensor<8x64x7xf16> -> tensor<8x16x7xf16>
  %1 = dyrelu.maxout %l k(2) channels_last : tensor<8x?x?xf16> -> tensor<8x?x?xf16>
  return %0, %1 : tensor<8x16x7xf16>, tensor<8x?x?xf16>
}
