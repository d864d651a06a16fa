// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// Rounding to 8 bits is a quantization, not a loss of precision.

// REMARK: a maximum of dynamic pieces is not raised: {{.*}}; what is rounded to f8E4M3FN is not seen through

// CHECK-LABEL: func.func @main(
// CHECK:         return %{{.*}} : tensor
func.func @main(%x: tensor<2x4x3x5xf32>, %weight: tensor<8x4xf32>)
    -> tensor<2x4x3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %ge = tensor.empty() : tensor<2x4xf32>
  %gi = linalg.fill ins(%zero : f32) outs(%ge : tensor<2x4xf32>) -> tensor<2x4xf32>
  %sum = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<2x4x3x5xf32>) outs(%gi : tensor<2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<2x4xf32>
  %count = arith.constant 15.0 : f32
  %g = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<2x4xf32>) outs(%ge : tensor<2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.divf %in, %count : f32
    linalg.yield %m : f32
  } -> tensor<2x4xf32>
  %te = tensor.empty() : tensor<2x8xf32>
  %ti = linalg.fill ins(%zero : f32) outs(%te : tensor<2x8xf32>) -> tensor<2x8xf32>
  %t = linalg.matmul
      indexing_maps = [affine_map<(n, r, c) -> (n, c)>, affine_map<(n, r, c) -> (r, c)>,
                       affine_map<(n, r, c) -> (n, r)>]
      ins(%g, %weight : tensor<2x4xf32>, tensor<8x4xf32>)
      outs(%ti : tensor<2x8xf32>) -> tensor<2x8xf32>
  %u = linalg.generic {
      indexing_maps = [affine_map<(n, r) -> (n, r)>, affine_map<(n, r) -> (n, r)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%t : tensor<2x8xf32>) outs(%te : tensor<2x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %one = arith.constant 1.0 : f32
    %m = arith.negf %in : f32
    %e = math.exp %m : f32
    %d = arith.addf %e, %one : f32
    %s = arith.divf %one, %d : f32
    %q = arith.truncf %s : f32 to f8E4M3FN
    %v = arith.extf %q : f8E4M3FN to f32
    linalg.yield %v : f32
  } -> tensor<2x8xf32>
  %a1 = tensor.extract_slice %u[0, 0] [2, 4] [1, 1]
      : tensor<2x8xf32> to tensor<2x4xf32>
  %a2 = tensor.extract_slice %u[0, 4] [2, 4] [1, 1]
      : tensor<2x8xf32> to tensor<2x4xf32>
  %ye = tensor.empty() : tensor<2x4x3x5xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a1, %a2 : tensor<2x4x3x5xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
      outs(%ye : tensor<2x4x3x5xf32>) {
  ^bb0(%in: f32, %s1: f32, %s2: f32, %out: f32):
    %p1 = arith.mulf %in, %s1 : f32
    %p2 = arith.mulf %in, %s2 : f32
    %max = arith.maximumf %p1, %p2 : f32
    linalg.yield %max : f32
  } -> tensor<2x4x3x5xf32>
  return %y : tensor<2x4x3x5xf32>
}
