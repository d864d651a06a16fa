// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=NONE --allow-empty --implicit-check-not=remark:

// No remark: it is another function.
// NONE-NOT: remark:

// Two of three channels.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.map
func.func @main(%x: tensor<2x12x5xf32>) -> tensor<2x4x5xf32> {
  %u = tensor.extract_slice %x[0, 0, 0] [2, 4, 5] [1, 3, 1]
      : tensor<2x12x5xf32> to tensor<2x4x5xf32>
  %v = tensor.extract_slice %x[0, 1, 0] [2, 4, 5] [1, 3, 1]
      : tensor<2x12x5xf32> to tensor<2x4x5xf32>
  %empty = tensor.empty() : tensor<2x4x5xf32>
  %y = linalg.map { arith.maximumf } ins(%u, %v : tensor<2x4x5xf32>, tensor<2x4x5xf32>)
      outs(%empty : tensor<2x4x5xf32>)
  return %y : tensor<2x4x5xf32>
}
