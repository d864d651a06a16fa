// Slopes and intercepts of three pieces from a pooled context.
func.func @main(%g: tensor<2x8xf32>,
                %w1: tensor<4x8xf32>, %b1: tensor<4xf32>,
                %w2: tensor<48x4xf32>, %b2: tensor<48xf32>)
    -> (tensor<2x3x8xf32>, tensor<2x3x8xf32>) {
  %a, %b = dyrelu.coefficients %g
             fc1(%w1, %b1 : tensor<4x8xf32>, tensor<4xf32>)
             fc2(%w2, %b2 : tensor<48x4xf32>, tensor<48xf32>)
             hyper<k = 3, norm = hard_sigmoid, order = channel_major>
             : tensor<2x8xf32> -> tensor<2x3x8xf32>, tensor<2x3x8xf32>
  return %a, %b : tensor<2x3x8xf32>, tensor<2x3x8xf32>
}
