// The attention of DY-ReLU-C: a softmax over the positions, scaled and clipped.
func.func @main(%z: tensor<2x8x6x6xf32>, %wp: tensor<1x8xf32>,
                %bp: tensor<1xf32>) -> tensor<2x6x6xf32> {
  %pi = dyrelu.attention %z weights(%wp, %bp : tensor<1x8xf32>, tensor<1xf32>)
          tau(10.0) : tensor<2x8x6x6xf32> -> tensor<2x6x6xf32>
  return %pi : tensor<2x6x6xf32>
}
