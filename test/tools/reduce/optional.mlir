// Reduced by reduce.mlir.
// RUN: dyrelu-opt %s

func.func @main(%x: tensor<2x8x6x6xf32>, %z: tensor<2x3xf32>,
                %w1: tensor<4x3xf32>, %b1: tensor<4xf32>,
                %w2: tensor<32x4xf32>, %b2: tensor<32xf32>)
    -> tensor<2x8x6x6xf32> {
  %y = dyrelu.b %x context(%z : tensor<2x3xf32>)
         fc1(%w1, %b1 : tensor<4x3xf32>, tensor<4xf32>)
         fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>)
         : tensor<2x8x6x6xf32>
  return %y : tensor<2x8x6x6xf32>
}
