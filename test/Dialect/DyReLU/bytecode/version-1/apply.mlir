// RUN: dyrelu-opt %S/apply.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>, %b: tensor<1x2x1x7xf32>, %pi: tensor<8x7xf32>, %l: tensor<8x7x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x7x16xf32>) {
  %0 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1x7xf32>) static = [(1.0, 0.0)] attention(%pi : tensor<8x7xf32>) : tensor<8x16x7xf32>
  %1 = dyrelu.apply %0 slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  %2 = dyrelu.apply %l static = [(1.0, 0.0), (0.1, -0.25)] channels_last : tensor<8x7x16xf32>
  return %1, %2 : tensor<8x16x7xf32>, tensor<8x7x16xf32>
}
