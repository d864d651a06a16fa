// RUN: dyrelu-opt %s --inline | FileCheck %s

// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[X:.*]]: tensor<8x16x7xf32>)
// CHECK-NOT: call
// CHECK: %[[Y:.*]] = dyrelu.apply %[[X]] static
// CHECK: return %[[Y]]
func.func @main(%x: tensor<8x16x7xf32>) -> tensor<8x16x7xf32> {
  %y = call @leaky(%x) : (tensor<8x16x7xf32>) -> tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

func.func private @leaky(%x: tensor<8x16x7xf32>) -> tensor<8x16x7xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0.125, 0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}
