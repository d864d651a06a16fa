// Global pools: the means of x, of its positive and of its negative part.
func.func @main(%x: tensor<2x8x6x6xf32>)
    -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) {
  %mean = dyrelu.pool %x : tensor<2x8x6x6xf32> -> tensor<2x8xf32>
  %positive = dyrelu.pool %x mode(positive)
                : tensor<2x8x6x6xf32> -> tensor<2x8xf32>
  %negative = dyrelu.pool %x mode(negative)
                : tensor<2x8x6x6xf32> -> tensor<2x8xf32>
  return %mean, %positive, %negative
      : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
}
