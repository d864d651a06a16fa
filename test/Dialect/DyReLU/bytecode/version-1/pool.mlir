// RUN: dyrelu-opt %S/pool.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%x: tensor<8x16x7xf16>, %z: tensor<8x?x16xf16>) -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %0 = dyrelu.pool %x : tensor<8x16x7xf16> -> tensor<8x16xf32>
  %1 = dyrelu.pool %z mode(positive) channels_last : tensor<8x?x16xf16> -> tensor<8x16xf32>
  %2 = dyrelu.pool %x mode(negative) : tensor<8x16x7xf16> -> tensor<8x16xf32>
  return %0, %1, %2 : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}
