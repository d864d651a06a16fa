// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// A maximum that ignores NaN.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.map
func.func @main(%x: tensor<2x8x5xf32>) -> tensor<2x4x5xf32> {
  %u = tensor.extract_slice %x[0, 0, 0] [2, 4, 5] [1, 2, 1]
      : tensor<2x8x5xf32> to tensor<2x4x5xf32>
  %v = tensor.extract_slice %x[0, 1, 0] [2, 4, 5] [1, 2, 1]
      : tensor<2x8x5xf32> to tensor<2x4x5xf32>
  %empty = tensor.empty() : tensor<2x4x5xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}a maximum over channels is not raised: it is a maximum that drops NaN
  %y = linalg.map { arith.maxnumf } ins(%u, %v : tensor<2x4x5xf32>, tensor<2x4x5xf32>)
      outs(%empty : tensor<2x4x5xf32>)
  return %y : tensor<2x4x5xf32>
}
