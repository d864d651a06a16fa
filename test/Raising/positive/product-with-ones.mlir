// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// Pieces as products of [a, b] and [x, 1].
// CHECK-LABEL: func.func @main(
// CHECK:       %[[Y:.*]] = {{"?}}dyrelu.b{{"?}}
// CHECK-NOT:   linalg.
// CHECK:       return %[[Y]]
#all = affine_map<(n, c, h, w) -> (n, c, h, w)>
#samples = affine_map<(n, c, h, w) -> (n, c)>
#matrix = affine_map<(n, c) -> (n, c)>
func.func @main(%x: tensor<?x4x3x5xf32>, %weight: tensor<16x4xf32>)
    -> tensor<?x4x3x5xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4x3x5xf32>
  %zero = arith.constant 0.0 : f32
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
  // [N, C, (a, b), K] and [N, C, (x, 1), H * W]
  %pairs = tensor.expand_shape %rows [[0], [1, 2, 3]] output_shape [%n, 4, 2, 2]
    : tensor<?x16xf32> into tensor<?x4x2x2xf32>
  %one = arith.constant 1.0 : f32
  %fe = tensor.empty(%n) : tensor<?x4x1x3x5xf32>
  %ones = linalg.fill ins(%one : f32) outs(%fe : tensor<?x4x1x3x5xf32>)
    -> tensor<?x4x1x3x5xf32>
  %part = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [%n, 4, 1, 3, 5]
    : tensor<?x4x3x5xf32> into tensor<?x4x1x3x5xf32>
  %joined = tensor.concat dim(2) %part, %ones
    : (tensor<?x4x1x3x5xf32>, tensor<?x4x1x3x5xf32>) -> tensor<?x4x2x3x5xf32>
  %pe = tensor.empty(%n) : tensor<?x4x2x3x5xf32>
  %pi = linalg.fill ins(%zero : f32) outs(%pe : tensor<?x4x2x3x5xf32>)
    -> tensor<?x4x2x3x5xf32>
  %pieces = linalg.generic {
      indexing_maps = [affine_map<(n, c, k, h, w, j) -> (n, c, j, k)>,
                       affine_map<(n, c, k, h, w, j) -> (n, c, j, h, w)>,
                       affine_map<(n, c, k, h, w, j) -> (n, c, k, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel",
                        "reduction"]}
      ins(%pairs, %joined : tensor<?x4x2x2xf32>, tensor<?x4x2x3x5xf32>)
      outs(%pi : tensor<?x4x2x3x5xf32>) {
  ^bb0(%pair: f32, %in: f32, %out: f32):
    %product = arith.mulf %pair, %in : f32
    %s = arith.addf %out, %product : f32
    linalg.yield %s : f32
  } -> tensor<?x4x2x3x5xf32>
  %lowest = arith.constant 0xFF800000 : f32
  %ye = tensor.empty(%n) : tensor<?x4x3x5xf32>
  %yi = linalg.fill ins(%lowest : f32) outs(%ye : tensor<?x4x3x5xf32>)
    -> tensor<?x4x3x5xf32>
  %y = linalg.reduce { arith.maximumf } ins(%pieces : tensor<?x4x2x3x5xf32>)
    outs(%yi : tensor<?x4x3x5xf32>) dimensions = [2]
  return %y : tensor<?x4x3x5xf32>
}
