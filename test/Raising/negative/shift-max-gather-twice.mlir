// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// A gather of one channel twice.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.generic
func.func @main(%x: tensor<2x4x3xf32>, %a: tensor<2x2x4xf32>, %b: tensor<2x2x4xf32>) -> tensor<2x4x3xf32> {
  %ex = tensor.empty() : tensor<2x4x3xf32>
  %order = arith.constant dense<[3, 1, 1, 0]> : tensor<4xi64>
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(n, c, s) -> (c)>, affine_map<(n, c, s) -> (n, c, s)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%order : tensor<4xi64>) outs(%ex : tensor<2x4x3xf32>) {
  ^bb0(%i: i64, %o: f32):
    %c = arith.index_cast %i : i64 to index
    %n = linalg.index 0 : index
    %s = linalg.index 2 : index
    %u = tensor.extract %x[%n, %c, %s] : tensor<2x4x3xf32>
    linalg.yield %u : f32
  } -> tensor<2x4x3xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}a shift-max is not raised: channel 1 of x is added in two places
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, s) -> (n, c, s)>,
                       affine_map<(n, c, s) -> (n, c, s)>,
                       affine_map<(n, c, s) -> (n, 0, c)>,
                       affine_map<(n, c, s) -> (n, 0, c)>,
                       affine_map<(n, c, s) -> (n, 1, c)>,
                       affine_map<(n, c, s) -> (n, 1, c)>,
                       affine_map<(n, c, s) -> (n, c, s)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %shifted, %a, %b, %a, %b : tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>)
      outs(%ex : tensor<2x4x3xf32>) {
  ^bb0(%u: f32, %v: f32, %t: f32, %i: f32, %j: f32, %k: f32, %o: f32):
    %a0 = arith.mulf %u, %t : f32
    %b0 = arith.mulf %v, %i : f32
    %p = arith.addf %a0, %b0 : f32
    %a1 = arith.mulf %u, %j : f32
    %b1 = arith.mulf %v, %k : f32
    %q = arith.addf %b1, %a1 : f32
    %r = arith.maximumf %p, %q : f32
    linalg.yield %r : f32
  } -> tensor<2x4x3xf32>
  return %y : tensor<2x4x3xf32>
}
