// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=NONE --allow-empty --implicit-check-not=remark:

// No remark: it is another function.
// NONE-NOT: remark:

// A LeakyReLU, which is not asked for.

// CHECK-LABEL: func.func @main(
// CHECK:         arith.maximumf
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
