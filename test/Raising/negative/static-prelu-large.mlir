// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise=raise-static=true --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// A slope above 1 makes a minimum.

// CHECK-LABEL: func.func @main(
// CHECK:         arith.select
func.func @main(%x: tensor<2x5x3xf16>) -> tensor<2x5x3xf16> {
  %zero = arith.constant 0.0 : f16
  %slopes = arith.constant dense<[0.25, 1.5, 1.0]> : tensor<3xf16>
  %conditions = tensor.empty() : tensor<2x5x3xi1>
  %positive = linalg.map ins(%x : tensor<2x5x3xf16>) outs(%conditions : tensor<2x5x3xi1>)
    (%u: f16, %out: i1) {
      %above = arith.cmpf ogt, %u, %zero : f16
      linalg.yield %above : i1
    }
  %empty = tensor.empty() : tensor<2x5x3xf16>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}a rectifier is not raised: the slope 1.5 is above 1
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
