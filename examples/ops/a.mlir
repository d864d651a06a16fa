// DY-ReLU-A: two slopes and two intercepts per sample, shared by its channels.
func.func @main(%x: tensor<2x8x6x6xf32>,
                %w1: tensor<4x8xf32>, %b1: tensor<4xf32>,
                %w2: tensor<4x4xf32>, %b2: tensor<4xf32>)
    -> tensor<2x8x6x6xf32> {
  %y = dyrelu.a %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>)
         fc2(%w2, %b2 : tensor<4x4xf32>, tensor<4xf32>)
         : tensor<2x8x6x6xf32>
  return %y : tensor<2x8x6x6xf32>
}
