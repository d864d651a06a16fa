// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// index_select(t, 1, arange(k, 2 * c, 2)): the rows are computed.
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
  %l0 = arith.constant 0 : i64
  %l1 = arith.constant 1 : i64
  %l2 = arith.constant 2 : i64
  %ie1 = tensor.empty() : tensor<4xi64>
  %index1 = linalg.generic {indexing_maps = [affine_map<(c) -> (c)>], iterator_types = ["parallel"]}
      outs(%ie1 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %c = linalg.index 0 : index
    %i = arith.index_cast %c : index to i64
    %s = arith.muli %i, %l2 : i64
    %v = arith.addi %s, %l0 : i64
    linalg.yield %v : i64
  } -> tensor<4xi64>
  %ae1 = tensor.empty() : tensor<2x4xf32>
  %a1 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (c)>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%index1 : tensor<4xi64>) outs(%ae1 : tensor<2x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %in : i64 to index
    %v = tensor.extract %t[%i, %j] : tensor<2x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x4xf32>
  %ie2 = tensor.empty() : tensor<4xi64>
  %index2 = linalg.generic {indexing_maps = [affine_map<(c) -> (c)>], iterator_types = ["parallel"]}
      outs(%ie2 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %c = linalg.index 0 : index
    %i = arith.index_cast %c : index to i64
    %s = arith.muli %i, %l2 : i64
    %v = arith.addi %s, %l1 : i64
    linalg.yield %v : i64
  } -> tensor<4xi64>
  %ae2 = tensor.empty() : tensor<2x4xf32>
  %a2 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (c)>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%index2 : tensor<4xi64>) outs(%ae2 : tensor<2x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %in : i64 to index
    %v = tensor.extract %t[%i, %j] : tensor<2x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x4xf32>
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
