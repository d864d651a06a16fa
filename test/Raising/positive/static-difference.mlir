// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// x less its positive part is its negative part.

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
      %p = arith.maximumf %u, %zero : f32
      %n = arith.subf %u, %p : f32
      %s = arith.mulf %n, %slope : f32
      %v = arith.addf %p, %s : f32
      linalg.yield %v : f32
    }
  return %y : tensor<2x6x5xf32>
}
