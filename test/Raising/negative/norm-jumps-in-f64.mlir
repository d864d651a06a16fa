// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// where(t > 0.5, t, 0.50000008) jumps at 0.5 by less than f32 tells, but by more
// than f64 does.

// REMARK: a maximum of dynamic pieces is not raised: 

// CHECK-LABEL: func.func @main(
// CHECK:         return %{{.*}} : tensor
func.func @main(%x: tensor<2x4x3x5xf64>, %weight: tensor<8x4xf64>)
    -> tensor<2x4x3x5xf64> {
  %zero = arith.constant 0.0 : f64
  %ge = tensor.empty() : tensor<2x4xf64>
  %gi = linalg.fill ins(%zero : f64) outs(%ge : tensor<2x4xf64>) -> tensor<2x4xf64>
  %sum = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<2x4x3x5xf64>) outs(%gi : tensor<2x4xf64>) {
  ^bb0(%in: f64, %out: f64):
    %s = arith.addf %in, %out : f64
    linalg.yield %s : f64
  } -> tensor<2x4xf64>
  %count = arith.constant 15.0 : f64
  %g = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<2x4xf64>) outs(%ge : tensor<2x4xf64>) {
  ^bb0(%in: f64, %out: f64):
    %m = arith.divf %in, %count : f64
    linalg.yield %m : f64
  } -> tensor<2x4xf64>
  %te = tensor.empty() : tensor<2x8xf64>
  %ti = linalg.fill ins(%zero : f64) outs(%te : tensor<2x8xf64>) -> tensor<2x8xf64>
  %t = linalg.matmul
      indexing_maps = [affine_map<(n, r, c) -> (n, c)>, affine_map<(n, r, c) -> (r, c)>,
                       affine_map<(n, r, c) -> (n, r)>]
      ins(%g, %weight : tensor<2x4xf64>, tensor<8x4xf64>)
      outs(%ti : tensor<2x8xf64>) -> tensor<2x8xf64>
  %u = linalg.generic {
      indexing_maps = [affine_map<(n, r) -> (n, r)>, affine_map<(n, r) -> (n, r)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%t : tensor<2x8xf64>) outs(%te : tensor<2x8xf64>) {
  ^bb0(%in: f64, %out: f64):
    %half = arith.constant 0.5 : f64
    %next = arith.constant 0.50000008 : f64
    %one = arith.constant 1.0 : f64
    %above = arith.cmpf ogt, %in, %half : f64
    %bounded = arith.select %above, %in, %next : f64
    %v = arith.minimumf %bounded, %one : f64
    linalg.yield %v : f64
  } -> tensor<2x8xf64>
  %a1 = tensor.extract_slice %u[0, 0] [2, 4] [1, 1]
      : tensor<2x8xf64> to tensor<2x4xf64>
  %a2 = tensor.extract_slice %u[0, 4] [2, 4] [1, 1]
      : tensor<2x8xf64> to tensor<2x4xf64>
  %ye = tensor.empty() : tensor<2x4x3x5xf64>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a1, %a2 : tensor<2x4x3x5xf64>, tensor<2x4xf64>, tensor<2x4xf64>)
      outs(%ye : tensor<2x4x3x5xf64>) {
  ^bb0(%in: f64, %s1: f64, %s2: f64, %out: f64):
    %p1 = arith.mulf %in, %s1 : f64
    %p2 = arith.mulf %in, %s2 : f64
    %max = arith.maximumf %p1, %p2 : f64
    linalg.yield %max : f64
  } -> tensor<2x4x3x5xf64>
  return %y : tensor<2x4x3x5xf64>
}
