// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// The larger of two pieces as p - min(p - q, 0).
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
  %a1 = tensor.extract_slice %rows[0, 0] [%n, 4] [1, 1]
    : tensor<?x16xf32> to tensor<?x4xf32>
  %a2 = tensor.extract_slice %rows[0, 4] [%n, 4] [1, 1]
    : tensor<?x16xf32> to tensor<?x4xf32>
  %b1 = tensor.extract_slice %rows[0, 8] [%n, 4] [1, 1]
    : tensor<?x16xf32> to tensor<?x4xf32>
  %b2 = tensor.extract_slice %rows[0, 12] [%n, 4] [1, 1]
    : tensor<?x16xf32> to tensor<?x4xf32>
  %ye = tensor.empty(%n) : tensor<?x4x3x5xf32>
  %pq:2 = linalg.generic {
      indexing_maps = [#all, #samples, #samples, #samples, #samples, #all, #all],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a1, %a2, %b1, %b2 : tensor<?x4x3x5xf32>, tensor<?x4xf32>,
          tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>)
      outs(%ye, %ye : tensor<?x4x3x5xf32>, tensor<?x4x3x5xf32>) {
  ^bb0(%in: f32, %s1: f32, %s2: f32, %i1: f32, %i2: f32, %o1: f32, %o2: f32):
    %m1 = arith.mulf %in, %s1 : f32
    %m2 = arith.mulf %in, %s2 : f32
    %p = arith.addf %m1, %i1 : f32
    %q = arith.addf %m2, %i2 : f32
    linalg.yield %p, %q : f32, f32
  } -> (tensor<?x4x3x5xf32>, tensor<?x4x3x5xf32>)
  %y = linalg.generic {indexing_maps = [#all, #all, #all],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%pq#0, %pq#1 : tensor<?x4x3x5xf32>, tensor<?x4x3x5xf32>)
      outs(%ye : tensor<?x4x3x5xf32>) {
  ^bb0(%p: f32, %q: f32, %out: f32):
    %difference = arith.subf %p, %q : f32
    %above = arith.minimumf %difference, %zero : f32
    %s = arith.subf %p, %above : f32
    linalg.yield %s : f32
  } -> tensor<?x4x3x5xf32>
  return %y : tensor<?x4x3x5xf32>
}
