// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// A slope for each channel; the channels come last.

// CHECK:       raised to dyrelu.apply: PReLU, slopes of 3 channels
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:.*]]: tensor<2x5x3xf16>
// CHECK:         %[[A:.*]] = arith.constant dense<{{\[\[\[}}2.500000e-01, -5.000000e-01, 1.000000e+00]]]> : tensor<1x1x3xf32>
// CHECK:         %[[Y:.*]] = dyrelu.apply %[[X]] slopes(%[[A]] : tensor<1x1x3xf32>)
// CHECK-SAME:        static = [(1.0, 0.0)] channels_last : tensor<2x5x3xf16>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<2x5x3xf16>) -> tensor<2x5x3xf16> {
  %zero = arith.constant 0.0 : f16
  %slopes = arith.constant dense<[0.25, -0.5, 1.0]> : tensor<3xf16>
  %conditions = tensor.empty() : tensor<2x5x3xi1>
  %positive = linalg.map ins(%x : tensor<2x5x3xf16>) outs(%conditions : tensor<2x5x3xi1>)
    (%u: f16, %out: i1) {
      %above = arith.cmpf ogt, %u, %zero : f16
      linalg.yield %above : i1
    }
  %empty = tensor.empty() : tensor<2x5x3xf16>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, s, c) -> (n, s, c)>, affine_map<(n, s, c) -> (n, s, c)>,
                       affine_map<(n, s, c) -> (c)>, affine_map<(n, s, c) -> (n, s, c)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%positive, %x, %slopes : tensor<2x5x3xi1>, tensor<2x5x3xf16>, tensor<3xf16>)
      outs(%empty : tensor<2x5x3xf16>) {
  ^bb0(%condition: i1, %u: f16, %slope: f16, %out: f16):
    %scaled = arith.mulf %u, %slope : f16
    %value = arith.select %condition, %u, %scaled : f16
    linalg.yield %value : f16
  } -> tensor<2x5x3xf16>
  return %y : tensor<2x5x3xf16>
}
