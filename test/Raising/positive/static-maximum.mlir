// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// The larger of x and a multiple of it.

// CHECK:       raised to dyrelu.apply: LeakyReLU, slope = 0.25
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:.*]]: tensor<2x6x5xf32>
// CHECK:         %[[Y:.*]] = dyrelu.apply %[[X]] static = [(1.0, 0.0), (0.25, 0.0)] : tensor<2x6x5xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<2x6x5xf32>) -> tensor<2x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %slope = arith.constant 0.25 : f32
  %empty = tensor.empty() : tensor<2x6x5xf32>
  %y = linalg.map ins(%x : tensor<2x6x5xf32>) outs(%empty : tensor<2x6x5xf32>)
    (%u: f32, %out: f32) {
      %s = arith.mulf %u, %slope : f32
      %v = arith.maximumf %s, %u : f32
      linalg.yield %v : f32
    }
  return %y : tensor<2x6x5xf32>
}
