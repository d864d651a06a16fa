// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// The positive part and a multiple of the negative part, added.

// CHECK:       raised to dyrelu.apply: LeakyReLU, slope = 0.25
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:.*]]: tensor<2x6x5xf32>
// CHECK:         %[[Y:.*]] = dyrelu.apply %[[X]] static = [(1.0, 0.0), (0.25, 0.0)] : tensor<2x6x5xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<2x6x5xf32>) -> tensor<2x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %slope = arith.constant 0.25 : f32
  %empty = tensor.empty() : tensor<2x6x5xf32>
  %positive = linalg.map ins(%x : tensor<2x6x5xf32>) outs(%empty : tensor<2x6x5xf32>)
    (%u: f32, %out: f32) {
      %max = arith.maximumf %u, %zero : f32
      linalg.yield %max : f32
    }
  // relu(-x)
  %negative = linalg.map ins(%x : tensor<2x6x5xf32>) outs(%empty : tensor<2x6x5xf32>)
    (%u: f32, %out: f32) {
      %v = arith.negf %u : f32
      %max = arith.maximumf %zero, %v : f32
      linalg.yield %max : f32
    }
  %y = linalg.map ins(%positive, %negative : tensor<2x6x5xf32>, tensor<2x6x5xf32>)
      outs(%empty : tensor<2x6x5xf32>)
    (%p: f32, %n: f32, %out: f32) {
      %scaled = arith.mulf %n, %slope : f32
      %sum = arith.subf %p, %scaled : f32
      linalg.yield %sum : f32
    }
  return %y : tensor<2x6x5xf32>
}
