// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// The smaller of x and a multiple.

// CHECK-LABEL: func.func @main(
// CHECK:         arith.minimumf
func.func @main(%x: tensor<2x6x5xf32>) -> tensor<2x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %slope = arith.constant 0.25 : f32
  %empty = tensor.empty() : tensor<2x6x5xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}a rectifier is not raised: x is scaled above 0, not below
  %y = linalg.map ins(%x : tensor<2x6x5xf32>) outs(%empty : tensor<2x6x5xf32>)
    (%u: f32, %out: f32) {
      %s = arith.mulf %u, %slope : f32
      %v = arith.minimumf %s, %u : f32
      linalg.yield %v : f32
    }
  return %y : tensor<2x6x5xf32>
}
