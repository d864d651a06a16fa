// RUN: dyrelu-opt %S/shift_max.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%x: tensor<8x4x7xf32>, %a: tensor<8x2x4xf32>, %b: tensor<1x2x1xf32>, %l: tensor<8x7x4xf32>) -> (tensor<8x4x7xf32>, tensor<8x7x4xf32>) {
  %0 = dyrelu.shift_max %x slopes(%a : tensor<8x2x4xf32>) shifted(%b : tensor<1x2x1xf32>) groups(2) : tensor<8x4x7xf32>
  %1 = dyrelu.shift_max %l slopes(%a : tensor<8x2x4xf32>) shifted(%b : tensor<1x2x1xf32>) permutation = [3, 1, 0, 2] channels_last : tensor<8x7x4xf32>
  return %0, %1 : tensor<8x4x7xf32>, tensor<8x7x4xf32>
}
