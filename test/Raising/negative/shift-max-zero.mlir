// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=NONE --allow-empty --implicit-check-not=remark:

// No remark: it is another function.
// NONE-NOT: remark:

// A piece has no x: the op multiplies x by 0, which is NaN where x is infinite.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.generic
func.func @main(%x: tensor<2x4x3xf32>, %a: tensor<2x2x4xf32>, %b: tensor<2x2x4xf32>) -> tensor<2x4x3xf32> {
  %ex = tensor.empty() : tensor<2x4x3xf32>
  %groups = tensor.expand_shape %x [[0], [1, 2], [3]] output_shape [2, 2, 2, 3]
      : tensor<2x4x3xf32> into tensor<2x2x2x3xf32>
  %last = tensor.extract_slice %groups[0, 1, 0, 0] [2, 1, 2, 3] [1, 1, 1, 1]
      : tensor<2x2x2x3xf32> to tensor<2x1x2x3xf32>
  %first = tensor.extract_slice %groups[0, 0, 0, 0] [2, 1, 2, 3] [1, 1, 1, 1]
      : tensor<2x2x2x3xf32> to tensor<2x1x2x3xf32>
  %outer = tensor.concat dim(1) %last, %first
      : (tensor<2x1x2x3xf32>, tensor<2x1x2x3xf32>) -> tensor<2x2x2x3xf32>
  %right = tensor.extract_slice %outer[0, 0, 1, 0] [2, 2, 1, 3] [1, 1, 1, 1]
      : tensor<2x2x2x3xf32> to tensor<2x2x1x3xf32>
  %left = tensor.extract_slice %outer[0, 0, 0, 0] [2, 2, 1, 3] [1, 1, 1, 1]
      : tensor<2x2x2x3xf32> to tensor<2x2x1x3xf32>
  %inner = tensor.concat dim(2) %right, %left
      : (tensor<2x2x1x3xf32>, tensor<2x2x1x3xf32>) -> tensor<2x2x2x3xf32>
  %shifted = tensor.collapse_shape %inner [[0], [1, 2], [3]]
      : tensor<2x2x2x3xf32> into tensor<2x4x3xf32>
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
    %b0 = arith.mulf %v, %i : f32
    %p = arith.addf %u, %b0 : f32
    %q = arith.mulf %v, %k : f32
    %r = arith.maximumf %p, %q : f32
    linalg.yield %r : f32
  } -> tensor<2x4x3xf32>
  return %y : tensor<2x4x3xf32>
}
