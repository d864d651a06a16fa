// DY-ReLU-C: DY-ReLU-B times an attention over the positions, whose temperature
// is an argument: training lowers it step by step.
func.func @main(%x: tensor<2x8x6x6xf32>,
                %w1: tensor<4x8xf32>, %b1: tensor<4xf32>,
                %w2: tensor<32x4xf32>, %b2: tensor<32xf32>,
                %wp: tensor<1x8xf32>, %bp: tensor<1xf32>,
                %tau: tensor<f32>) -> tensor<2x8x6x6xf32> {
  %t = tensor.extract %tau[] : tensor<f32>
  %y = dyrelu.c %x fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>)
         fc2(%w2, %b2 : tensor<32x4xf32>, tensor<32xf32>)
         attention(%wp, %bp : tensor<1x8xf32>, tensor<1xf32>) tau(%t : f32)
         : tensor<2x8x6x6xf32>
  return %y : tensor<2x8x6x6xf32>
}
