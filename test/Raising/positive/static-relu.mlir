// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// Written as a comparison and a selection.

// CHECK:       raised to dyrelu.apply: ReLU
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:.*]]: tensor<?x6x4x5xbf16>
// CHECK:         %[[Y:.*]] = dyrelu.apply %[[X]] static = [(1.0, 0.0), (0.0, 0.0)] : tensor<?x6x4x5xbf16>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<?x6x4x5xbf16>) -> tensor<?x6x4x5xbf16> {
  %zero = arith.constant 0.0 : bf16
  %y = linalg.map ins(%x : tensor<?x6x4x5xbf16>) outs(%x : tensor<?x6x4x5xbf16>)
    (%u: bf16, %out: bf16) {
      %below = arith.cmpf olt, %u, %zero : bf16
      %max = arith.select %below, %zero, %u : bf16
      linalg.yield %max : bf16
    }
  return %y : tensor<?x6x4x5xbf16>
}
