// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// The number of positions is computed on tensors of one number, from a shape,
// as ONNX exports do.
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
  %sum = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<?x4x?x?xf32>) outs(%gi : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<?x4xf32>
  %l4 = arith.constant 4 : i64
  %ln = arith.index_cast %n : index to i64
  %lh = arith.index_cast %h : index to i64
  %lw = arith.index_cast %w : index to i64
  %shape = tensor.from_elements %ln, %l4, %lh, %lw : tensor<4xi64>
  %sizes = tensor.extract_slice %shape[2] [2] [1] : tensor<4xi64> to tensor<2xi64>
  %one = arith.constant 1 : i64
  %pe = tensor.empty() : tensor<i64>
  %pi = linalg.fill ins(%one : i64) outs(%pe : tensor<i64>) -> tensor<i64>
  %product = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> ()>],
      iterator_types = ["reduction"]} ins(%sizes : tensor<2xi64>) outs(%pi : tensor<i64>) {
  ^bb0(%in: i64, %out: i64):
    %p = arith.muli %in, %out : i64
    linalg.yield %p : i64
  } -> tensor<i64>
  %fe = tensor.empty() : tensor<f32>
  %counted = linalg.generic {
      indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []}
      ins(%product : tensor<i64>) outs(%fe : tensor<f32>) {
  ^bb0(%in: i64, %out: f32):
    %f = arith.sitofp %in : i64 to f32
    linalg.yield %f : f32
  } -> tensor<f32>
  %g = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>, affine_map<(n, c) -> ()>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%sum, %counted : tensor<?x4xf32>, tensor<f32>) outs(%ge : tensor<?x4xf32>) {
  ^bb0(%in: f32, %by: f32, %out: f32):
    %m = arith.divf %in, %by : f32
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
