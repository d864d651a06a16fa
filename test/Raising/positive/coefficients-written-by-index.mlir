// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// Coefficients [N, C, 4] of which parts are replaced by insert_slice, as writing
// by index is exported: a1 + 1, which drops a dimension, twice; b1 and b2 in
// half, at once. The initial value and the ranges are seen per piece.
// CHECK-LABEL: func.func @main(
// CHECK:       %[[Y:.*]] = {{"?}}dyrelu.b{{"?}}
// CHECK-SAME:  norm = none, order = channel_major, alpha = [2.0, 0.0]>
// CHECK-NOT:   linalg.
// CHECK:       return %[[Y]]
#all = affine_map<(n, c, h, w) -> (n, c, h, w)>
#samples = affine_map<(n, c, h, w) -> (n, c)>
#matrix = affine_map<(n, c) -> (n, c)>
#cube = affine_map<(n, c, k) -> (n, c, k)>
func.func @main(%x: tensor<?x4x3x5xf32>, %weight: tensor<16x4xf32>)
    -> tensor<?x4x3x5xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4x3x5xf32>
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %ge = tensor.empty(%n) : tensor<?x4xf32>
  %gi = linalg.fill ins(%zero : f32) outs(%ge : tensor<?x4xf32>) -> tensor<?x4xf32>
  %sum = linalg.generic {indexing_maps = [#all, #samples],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<?x4x3x5xf32>) outs(%gi : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<?x4xf32>
  %count = arith.constant 15.0 : f32
  %g = linalg.generic {indexing_maps = [#matrix, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<?x4xf32>) outs(%ge : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.divf %in, %count : f32
    linalg.yield %m : f32
  } -> tensor<?x4xf32>
  %te = tensor.empty(%n) : tensor<?x16xf32>
  %ti = linalg.fill ins(%zero : f32) outs(%te : tensor<?x16xf32>) -> tensor<?x16xf32>
  %rows = linalg.matmul
      indexing_maps = [affine_map<(n, r, c) -> (n, c)>, affine_map<(n, r, c) -> (r, c)>,
                       affine_map<(n, r, c) -> (n, r)>]
      ins(%g, %weight : tensor<?x4xf32>, tensor<16x4xf32>)
      outs(%ti : tensor<?x16xf32>) -> tensor<?x16xf32>
  %t = tensor.expand_shape %rows [[0], [1, 2]] output_shape [%n, 4, 4]
    : tensor<?x16xf32> into tensor<?x4x4xf32>

  // t[:, :, 0] += 1, and once more.
  %a = tensor.extract_slice %t[0, 0, 0] [%n, 4, 1] [1, 1, 1]
    : tensor<?x4x4xf32> to tensor<?x4xf32>
  %a_one = linalg.generic {indexing_maps = [#matrix, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%a : tensor<?x4xf32>) outs(%ge : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %one : f32
    linalg.yield %s : f32
  } -> tensor<?x4xf32>
  %t1 = tensor.insert_slice %a_one into %t[0, 0, 0] [%n, 4, 1] [1, 1, 1]
    : tensor<?x4xf32> into tensor<?x4x4xf32>
  %again = tensor.extract_slice %t1[0, 0, 0] [%n, 4, 1] [1, 1, 1]
    : tensor<?x4x4xf32> to tensor<?x4xf32>
  %a_two = linalg.generic {indexing_maps = [#matrix, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%again : tensor<?x4xf32>) outs(%ge : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %one : f32
    linalg.yield %s : f32
  } -> tensor<?x4xf32>
  %t2 = tensor.insert_slice %a_two into %t1[0, 0, 0] [%n, 4, 1] [1, 1, 1]
    : tensor<?x4xf32> into tensor<?x4x4xf32>

  // t[:, :, 2:] *= 0.5
  %b = tensor.extract_slice %t2[0, 0, 2] [%n, 4, 2] [1, 1, 1]
    : tensor<?x4x4xf32> to tensor<?x4x2xf32>
  %be = tensor.empty(%n) : tensor<?x4x2xf32>
  %b_half = linalg.generic {indexing_maps = [#cube, #cube],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%b : tensor<?x4x2xf32>) outs(%be : tensor<?x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %p = arith.mulf %in, %half : f32
    linalg.yield %p : f32
  } -> tensor<?x4x2xf32>
  %t3 = tensor.insert_slice %b_half into %t2[0, 0, 2] [%n, 4, 2] [1, 1, 1]
    : tensor<?x4x2xf32> into tensor<?x4x4xf32>

  %slopes = tensor.extract_slice %t3[0, 0, 0] [%n, 4, 2] [1, 1, 1]
    : tensor<?x4x4xf32> to tensor<?x4x2xf32>
  %intercepts = tensor.extract_slice %t3[0, 0, 2] [%n, 4, 2] [1, 1, 1]
    : tensor<?x4x4xf32> to tensor<?x4x2xf32>
  %lowest = arith.constant 0xFF800000 : f32
  %ye = tensor.empty(%n) : tensor<?x4x3x5xf32>
  %yi = linalg.fill ins(%lowest : f32) outs(%ye : tensor<?x4x3x5xf32>)
    -> tensor<?x4x3x5xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w, k) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w, k) -> (n, c, k)>,
                       affine_map<(n, c, h, w, k) -> (n, c, k)>,
                       affine_map<(n, c, h, w, k) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %slopes, %intercepts
        : tensor<?x4x3x5xf32>, tensor<?x4x2xf32>, tensor<?x4x2xf32>)
      outs(%yi : tensor<?x4x3x5xf32>) {
  ^bb0(%in: f32, %slope: f32, %intercept: f32, %max: f32):
    %product = arith.mulf %in, %slope : f32
    %piece = arith.addf %product, %intercept : f32
    %next = arith.maximumf %max, %piece : f32
    linalg.yield %next : f32
  } -> tensor<?x4x3x5xf32>
  return %y : tensor<?x4x3x5xf32>
}
