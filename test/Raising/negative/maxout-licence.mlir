// RUN: dyrelu-opt %s --dyrelu-raise=allow-reassociation=false | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise=allow-reassociation=false --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// What allow-reassociation does not license is not done.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.map
func.func @main(%x: tensor<2x8x5xf32>) -> tensor<2x4x5xf32> {
  %u = tensor.extract_slice %x[0, 0, 0] [2, 4, 5] [1, 2, 1]
      : tensor<2x8x5xf32> to tensor<2x4x5xf32>
  %v = tensor.extract_slice %x[0, 1, 0] [2, 4, 5] [1, 2, 1]
      : tensor<2x8x5xf32> to tensor<2x4x5xf32>
  %empty = tensor.empty() : tensor<2x4x5xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}a maximum over channels is not raised: it needs allow-reassociation
  %y = linalg.map { arith.maximumf } ins(%u, %v : tensor<2x4x5xf32>, tensor<2x4x5xf32>)
      outs(%empty : tensor<2x4x5xf32>)
  return %y : tensor<2x4x5xf32>
}
