// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// einsum("nchw,nck->nchwk") is a batch of products of one column by one row.
// CHECK-LABEL: func.func @main(
// CHECK:       %[[Y:.*]] = {{"?}}dyrelu.b{{"?}} {{.*}}order = channel_major
// CHECK-NOT:   linalg.
// CHECK:       return %[[Y]]
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
  %xf = tensor.collapse_shape %x [[0, 1], [2, 3]] : tensor<2x4x3x5xf32> into tensor<8x15xf32>
  %xm = tensor.expand_shape %xf [[0], [1, 2]] output_shape [8, 15, 1] : tensor<8x15xf32> into tensor<8x15x1xf32>
  %tm = tensor.expand_shape %t [[0], [1, 2]] output_shape [2, 4, 2] : tensor<2x8xf32> into tensor<2x4x2xf32>
  %tf = tensor.collapse_shape %tm [[0, 1], [2]] : tensor<2x4x2xf32> into tensor<8x2xf32>
  %tr = tensor.expand_shape %tf [[0], [1, 2]] output_shape [8, 1, 2] : tensor<8x2xf32> into tensor<8x1x2xf32>
  %pe = tensor.empty() : tensor<8x15x2xf32>
  %pi = linalg.fill ins(%zero : f32) outs(%pe : tensor<8x15x2xf32>) -> tensor<8x15x2xf32>
  %pm = linalg.batch_matmul ins(%xm, %tr : tensor<8x15x1xf32>, tensor<8x1x2xf32>)
      outs(%pi : tensor<8x15x2xf32>) -> tensor<8x15x2xf32>
  %p = tensor.expand_shape %pm [[0, 1], [2, 3], [4]] output_shape [2, 4, 3, 5, 2]
      : tensor<8x15x2xf32> into tensor<2x4x3x5x2xf32>
  %lowest = arith.constant 0xFF800000 : f32
  %ye = tensor.empty() : tensor<2x4x3x5xf32>
  %yi = linalg.fill ins(%lowest : f32) outs(%ye : tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32>
  %y = linalg.reduce { arith.maximumf } ins(%p : tensor<2x4x3x5x2xf32>)
      outs(%yi : tensor<2x4x3x5xf32>) dimensions = [4]
  return %y : tensor<2x4x3x5xf32>
}
