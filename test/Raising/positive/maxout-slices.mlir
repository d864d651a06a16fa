// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// Every other channel, compared with its neighbour.

// CHECK:       raised to dyrelu.maxout: k = 2
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:.*]]: tensor<2x8x5xf16>
// CHECK-NEXT:    %[[Y:.*]] = dyrelu.maxout %[[X]] k(2) : tensor<2x8x5xf16> -> tensor<2x4x5xf16>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<2x8x5xf16>) -> tensor<2x4x5xf16> {
  %even = tensor.extract_slice %x[0, 0, 0] [2, 4, 5] [1, 2, 1]
      : tensor<2x8x5xf16> to tensor<2x4x5xf16>
  %odd = tensor.extract_slice %x[0, 1, 0] [2, 4, 5] [1, 2, 1]
      : tensor<2x8x5xf16> to tensor<2x4x5xf16>
  %empty = tensor.empty() : tensor<2x4x5xf16>
  %y = linalg.map ins(%odd, %even : tensor<2x4x5xf16>, tensor<2x4x5xf16>)
      outs(%empty : tensor<2x4x5xf16>)
    (%u: f16, %v: f16, %out: f16) {
      %above = arith.cmpf ugt, %u, %v : f16
      %max = arith.select %above, %u, %v : f16
      linalg.yield %max : f16
    }
  return %y : tensor<2x4x5xf16>
}
