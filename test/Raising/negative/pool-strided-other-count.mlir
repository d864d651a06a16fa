// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// The sizes of x are sums; one column more than there are is divided by.

// REMARK: the pool does not divide by a size that it sums over

// CHECK-LABEL: func.func @main(
// CHECK:         return %{{.*}} : tensor
func.func @main(%image: tensor<?x3x?x?xf32>, %filter: tensor<4x3x1x1xf32>,
    %weight: tensor<8x4xf32>) -> tensor<?x4x?x?xf32> {
  %i0 = arith.constant 0 : index
  %i2 = arith.constant 2 : index
  %i3 = arith.constant 3 : index
  %c1 = arith.constant 1 : i64
  %c2 = arith.constant 2 : i64
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %image, %i0 : tensor<?x3x?x?xf32>
  %hi = tensor.dim %image, %i2 : tensor<?x3x?x?xf32>
  %wi = tensor.dim %image, %i3 : tensor<?x3x?x?xf32>
  %h0 = arith.index_cast %hi : index to i64
  %h1 = arith.subi %h0, %c1 : i64
  %h2 = arith.floordivsi %h1, %c2 : i64
  %rows = arith.addi %h2, %c1 : i64
  %h = arith.index_cast %rows : i64 to index
  %w0 = arith.index_cast %wi : index to i64
  %w1 = arith.subi %w0, %c1 : i64
  %w2 = arith.floordivsi %w1, %c2 : i64
  %columns = arith.addi %w2, %c1 : i64
  %w = arith.index_cast %columns : i64 to index
  %xe = tensor.empty(%n, %h, %w) : tensor<?x4x?x?xf32>
  %xi = linalg.fill ins(%zero : f32) outs(%xe : tensor<?x4x?x?xf32>)
      -> tensor<?x4x?x?xf32>
  %x = linalg.conv_2d_nchw_fchw {strides = dense<2> : tensor<2xi64>}
      ins(%image, %filter : tensor<?x3x?x?xf32>, tensor<4x3x1x1xf32>)
      outs(%xi : tensor<?x4x?x?xf32>) -> tensor<?x4x?x?xf32>
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
  %more = arith.addi %columns, %c1 : i64
  %integer = arith.muli %rows, %more : i64
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
