// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// A channel of the first half and one of the second.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.map
func.func @main(%x: tensor<2x8x5xf32>) -> tensor<2x4x5xf32> {
  %u = tensor.extract_slice %x[0, 0, 0] [2, 4, 5] [1, 1, 1]
      : tensor<2x8x5xf32> to tensor<2x4x5xf32>
  %v = tensor.extract_slice %x[0, 4, 0] [2, 4, 5] [1, 1, 1]
      : tensor<2x8x5xf32> to tensor<2x4x5xf32>
  %empty = tensor.empty() : tensor<2x4x5xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}a maximum over channels is not raised: the channels of a group are 4 apart, not next to one another
  %y = linalg.map { arith.maximumf } ins(%u, %v : tensor<2x4x5xf32>, tensor<2x4x5xf32>)
      outs(%empty : tensor<2x4x5xf32>)
  return %y : tensor<2x4x5xf32>
}
