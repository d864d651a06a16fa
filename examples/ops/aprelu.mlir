// APReLU: a leaky ReLU whose slope below zero depends on the sample.
func.func @main(%x: tensor<2x8x36xf32>,
                %w1: tensor<8x16xf32>, %b1: tensor<8xf32>,
                %w2: tensor<8x8xf32>, %b2: tensor<8xf32>)
    -> tensor<2x8x36xf32> {
  %y = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<8x16xf32>, tensor<8xf32>)
         fc2(%w2, %b2 : tensor<8x8xf32>, tensor<8xf32>) : tensor<2x8x36xf32>
  return %y : tensor<2x8x36xf32>
}
