// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=NONE --allow-empty --implicit-check-not=remark:

// No remark: it is another function.
// NONE-NOT: remark:

// A pool over space: windows over the last dimension.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.pooling_ncw_max
func.func @main(%x: tensor<2x4x12xf32>) -> tensor<2x4x4xf32> {
  %lowest = arith.constant 0xFF800000 : f32
  %window = tensor.empty() : tensor<3xf32>
  %empty = tensor.empty() : tensor<2x4x4xf32>
  %init = linalg.fill ins(%lowest : f32) outs(%empty : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
  %y = linalg.pooling_ncw_max {strides = dense<3> : tensor<1xi64>}
      ins(%x, %window : tensor<2x4x12xf32>, tensor<3xf32>) outs(%init : tensor<2x4x4xf32>)
      -> tensor<2x4x4xf32>
  return %y : tensor<2x4x4xf32>
}
