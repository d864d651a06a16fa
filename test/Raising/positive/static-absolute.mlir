// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// The mean of x and its absolute value.

// CHECK:       raised to dyrelu.apply: ReLU
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:.*]]: tensor<2x6x5xf32>
// CHECK:         %[[Y:.*]] = dyrelu.apply %[[X]] static = [(1.0, 0.0), (0.0, 0.0)] : tensor<2x6x5xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<2x6x5xf32>) -> tensor<2x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %slope = arith.constant 0.25 : f32
  %empty = tensor.empty() : tensor<2x6x5xf32>
  %y = linalg.map ins(%x : tensor<2x6x5xf32>) outs(%empty : tensor<2x6x5xf32>)
    (%u: f32, %out: f32) {
      %half = arith.constant 0.5 : f32
      %p = math.absf %u : f32
      %n = arith.addf %u, %p : f32
      %v = arith.mulf %n, %half : f32
      linalg.yield %v : f32
    }
  return %y : tensor<2x6x5xf32>
}
