// Maxout: the largest of each group of four channels.
func.func @main(%x: tensor<2x32x6x6xf32>) -> tensor<2x8x6x6xf32> {
  %y = dyrelu.maxout %x k(4) : tensor<2x32x6x6xf32> -> tensor<2x8x6x6xf32>
  return %y : tensor<2x8x6x6xf32>
}
