// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// x.permute(0, 2, 3, 1).reshape(n, -1, c).mean(1)
// CHECK-LABEL: func.func @main(
// CHECK:       %[[Y:.*]] = {{"?}}dyrelu.b{{"?}}
// CHECK-NOT:   linalg.
// CHECK:       return %[[Y]]
func.func @main(%x: tensor<?x4x?x?xf32>, %weight: tensor<8x4xf32>)
    -> tensor<?x4x?x?xf32> {
  %i0 = arith.constant 0 : index
  %i2 = arith.constant 2 : index
  %i3 = arith.constant 3 : index
  %n = tensor.dim %x, %i0 : tensor<?x4x?x?xf32>
  %h = tensor.dim %x, %i2 : tensor<?x4x?x?xf32>
  %w = tensor.dim %x, %i3 : tensor<?x4x?x?xf32>
  %zero = arith.constant 0.0 : f32
  %ge = tensor.empty(%n) : tensor<?x4xf32>
  %gi = linalg.fill ins(%zero : f32) outs(%ge : tensor<?x4xf32>) -> tensor<?x4xf32>
  %pe = tensor.empty(%n, %h, %w) : tensor<?x?x?x4xf32>
  %permuted = linalg.transpose ins(%x : tensor<?x4x?x?xf32>) outs(%pe : tensor<?x?x?x4xf32>) permutation = [0, 2, 3, 1]
  %flat = tensor.collapse_shape %permuted [[0], [1, 2], [3]] : tensor<?x?x?x4xf32> into tensor<?x?x4xf32>
  %sum = linalg.generic {
      indexing_maps = [affine_map<(n, c, p) -> (n, p, c)>,
                       affine_map<(n, c, p) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%flat : tensor<?x?x4xf32>) outs(%gi : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<?x4xf32>
  %product = arith.muli %h, %w : index
  %integer = arith.index_cast %product : index to i64
  %count = arith.sitofp %integer : i64 to f32
  %g = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<?x4xf32>) outs(%ge : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.divf %in, %count : f32
    linalg.yield %m : f32
  } -> tensor<?x4xf32>
  %te = tensor.empty(%n) : tensor<?x8xf32>
  %ti = linalg.fill ins(%zero : f32) outs(%te : tensor<?x8xf32>) -> tensor<?x8xf32>
  %t = linalg.matmul
      indexing_maps = [affine_map<(n, r, c) -> (n, c)>, affine_map<(n, r, c) -> (r, c)>,
                       affine_map<(n, r, c) -> (n, r)>]
      ins(%g, %weight : tensor<?x4xf32>, tensor<8x4xf32>)
      outs(%ti : tensor<?x8xf32>) -> tensor<?x8xf32>
  %a1 = tensor.extract_slice %t[0, 0] [%n, 4] [1, 1]
      : tensor<?x8xf32> to tensor<?x4xf32>
  %a2 = tensor.extract_slice %t[0, 4] [%n, 4] [1, 1]
      : tensor<?x8xf32> to tensor<?x4xf32>
  %ye = tensor.empty(%n, %h, %w) : tensor<?x4x?x?xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a1, %a2 : tensor<?x4x?x?xf32>, tensor<?x4xf32>, tensor<?x4xf32>)
      outs(%ye : tensor<?x4x?x?xf32>) {
  ^bb0(%in: f32, %s1: f32, %s2: f32, %out: f32):
    %p1 = arith.mulf %in, %s1 : f32
    %p2 = arith.mulf %in, %s2 : f32
    %max = arith.maximumf %p1, %p2 : f32
    linalg.yield %max : f32
  } -> tensor<?x4x?x?xf32>
  return %y : tensor<?x4x?x?xf32>
}
