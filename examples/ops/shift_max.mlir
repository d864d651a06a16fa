// Dynamic shift-max: channels in 2 groups, each met by one of the next group.
func.func @main(%x: tensor<2x8x6x6xf32>, %a: tensor<2x2x8xf32>,
                %b: tensor<2x2x8xf32>) -> tensor<2x8x6x6xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<2x2x8xf32>)
         shifted(%b : tensor<2x2x8xf32>) groups(2) : tensor<2x8x6x6xf32>
  return %y : tensor<2x8x6x6xf32>
}
