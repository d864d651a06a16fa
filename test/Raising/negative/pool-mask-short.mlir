// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// The mask leaves the last row out.

// REMARK: the pool sums a function of its input, not the input

// CHECK-LABEL: func.func @main(
// CHECK:         return %{{.*}} : tensor
func.func @main(%x: tensor<2x4x3x5xf32>, %weight: tensor<8x4xf32>)
    -> tensor<2x4x3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %i2 = arith.constant 2 : index
  %i3 = arith.constant 3 : index
  %i5 = arith.constant 5 : index
  %padded = tensor.pad %x low[0, 0, 0, 0] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<2x4x3x5xf32> to tensor<2x4x4x6xf32>
  %window = tensor.empty() : tensor<3x5xi1>
  %se = tensor.empty() : tensor<2x4x1x1xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
  %ce = tensor.empty() : tensor<1x1xf32>
  %sums:2 = linalg.generic {
      indexing_maps = [affine_map<(n, c, i, j, h, w) -> (h, w)>,
                       affine_map<(n, c, i, j, h, w) -> (n, c, i, j)>,
                       affine_map<(n, c, i, j, h, w) -> (i, j)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%window : tensor<3x5xi1>)
      outs(%si, %ce : tensor<2x4x1x1xf32>, tensor<1x1xf32>) {
  ^bb0(%in: i1, %out: f32, %counted: f32):
    %d0 = linalg.index 0 : index
    %d1 = linalg.index 1 : index
    %d4 = linalg.index 4 : index
    %d5 = linalg.index 5 : index
    %read = tensor.extract %padded[%d0, %d1, %d4, %d5] : tensor<2x4x4x6xf32>
    %inH = arith.cmpi ult, %d4, %i2 : index
    %m1 = arith.select %inH, %read, %zero : f32
    %inW = arith.cmpi ult, %d5, %i5 : index
    %m2 = arith.select %inW, %m1, %zero : f32
    %sum = arith.addf %m2, %out : f32
    %number = arith.constant 15.0 : f32
    linalg.yield %sum, %number : f32, f32
  } -> (tensor<2x4x1x1xf32>, tensor<1x1xf32>)
  %mean = linalg.generic {
      indexing_maps = [affine_map<(n, c, i, j) -> (i, j)>,
                       affine_map<(n, c, i, j) -> (n, c, i, j)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%sums#1 : tensor<1x1xf32>) outs(%sums#0 : tensor<2x4x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.divf %out, %in : f32
    linalg.yield %m : f32
  } -> tensor<2x4x1x1xf32>
  %g = tensor.collapse_shape %mean [[0], [1, 2, 3]] : tensor<2x4x1x1xf32> into tensor<2x4xf32>
  %te = tensor.empty() : tensor<2x8xf32>
  %ti = linalg.fill ins(%zero : f32) outs(%te : tensor<2x8xf32>) -> tensor<2x8xf32>
  %t = linalg.matmul
      indexing_maps = [affine_map<(n, r, c) -> (n, c)>, affine_map<(n, r, c) -> (r, c)>,
                       affine_map<(n, r, c) -> (n, r)>]
      ins(%g, %weight : tensor<2x4xf32>, tensor<8x4xf32>)
      outs(%ti : tensor<2x8xf32>) -> tensor<2x8xf32>
  %a1 = tensor.extract_slice %t[0, 0] [2, 4] [1, 1]
      : tensor<2x8xf32> to tensor<2x4xf32>
  %a2 = tensor.extract_slice %t[0, 4] [2, 4] [1, 1]
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
