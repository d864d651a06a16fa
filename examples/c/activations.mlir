// Two activation functions for programs in C and C++.

// DY-ReLU-B on 8 channels; as many samples as the caller has, of any size.
func.func @dyrelu_b(%x: tensor<?x8x?x?xf32>, %w1: tensor<2x8xf32>,
                    %w2: tensor<32x2xf32>) -> tensor<?x8x?x?xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<2x8xf32>) fc2(%w2 : tensor<32x2xf32>)
         : tensor<?x8x?x?xf32>
  return %y : tensor<?x8x?x?xf32>
}

// max(x, x / 4), of six numbers.
func.func @leaky(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0.25, 0)] : tensor<2x3xf32>
  return %y : tensor<2x3xf32>
}
