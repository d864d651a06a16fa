// The larger of a piece per sample and channel, and of x itself.
func.func @main(%x: tensor<2x8x6x6xf32>, %a: tensor<2x1x8xf32>,
                %b: tensor<2x1x8xf32>) -> tensor<2x8x6x6xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<2x1x8xf32>)
         intercepts(%b : tensor<2x1x8xf32>) static = [(1.0, 0.0)]
         : tensor<2x8x6x6xf32>
  return %y : tensor<2x8x6x6xf32>
}
