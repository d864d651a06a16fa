// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=NONE --allow-empty --implicit-check-not=remark:

// No remark: it is another function.
// NONE-NOT: remark:

// Neighbouring samples, not channels.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.map
func.func @main(%x: tensor<8x4x5xf32>) -> tensor<4x4x5xf32> {
  %u = tensor.extract_slice %x[0, 0, 0] [4, 4, 5] [2, 1, 1]
      : tensor<8x4x5xf32> to tensor<4x4x5xf32>
  %v = tensor.extract_slice %x[1, 0, 0] [4, 4, 5] [2, 1, 1]
      : tensor<8x4x5xf32> to tensor<4x4x5xf32>
  %empty = tensor.empty() : tensor<4x4x5xf32>
  %y = linalg.map { arith.maximumf } ins(%u, %v : tensor<4x4x5xf32>, tensor<4x4x5xf32>)
      outs(%empty : tensor<4x4x5xf32>)
  return %y : tensor<4x4x5xf32>
}
