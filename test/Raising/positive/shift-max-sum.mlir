// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// One piece, whose coefficients a layer computes from a pool of the positive part.

// CHECK:       raised to dyrelu.shift_max: k = 1, groups = 2, coefficients of a pool
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:[^ ]*]]: tensor<2x4x3xf32>, %[[W:[^ ]*]]: tensor<8x4xf32>, %[[B:[^ ]*]]: tensor<8xf32>
// CHECK-NEXT:    %[[G:.*]] = dyrelu.pool %[[X]] mode(positive) : tensor<2x4x3xf32> -> tensor<2x4xf32>
// CHECK-NEXT:    %[[S:.*]], %[[T:.*]] = dyrelu.coefficients %[[G]] fc2(%[[W]], %[[B]] : tensor<8x4xf32>, tensor<8xf32>)
// CHECK-SAME:        k = 1
// CHECK-NEXT:    %[[Y:.*]] = dyrelu.shift_max %[[X]] slopes(%[[S]] : tensor<2x1x4xf32>) shifted(%[[T]] : tensor<2x1x4xf32>) groups(2) : tensor<2x4x3xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<2x4x3xf32>, %w: tensor<8x4xf32>, %b: tensor<8xf32>) -> tensor<2x4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %count = arith.constant 3.0 : f32
  %ex = tensor.empty() : tensor<2x4x3xf32>
  %eg = tensor.empty() : tensor<2x4xf32>
  %g0 = linalg.fill ins(%zero : f32) outs(%eg : tensor<2x4xf32>) -> tensor<2x4xf32>
  %positive = linalg.map ins(%x : tensor<2x4x3xf32>) outs(%ex : tensor<2x4x3xf32>)
    (%u: f32, %o: f32) {
      %p = arith.maximumf %u, %zero : f32
      linalg.yield %p : f32
    }
  %sum = linalg.reduce { arith.addf } ins(%positive : tensor<2x4x3xf32>) outs(%g0 : tensor<2x4xf32>) dimensions = [2]
  %g = linalg.map ins(%sum : tensor<2x4xf32>) outs(%eg : tensor<2x4xf32>)
    (%u: f32, %o: f32) {
      %m = arith.divf %u, %count : f32
      linalg.yield %m : f32
    }
  %rowse = tensor.empty() : tensor<2x8xf32>
  %rows0 = linalg.fill ins(%zero : f32) outs(%rowse : tensor<2x8xf32>) -> tensor<2x8xf32>
  %rowst = tensor.empty() : tensor<4x8xf32>
  %rowsw = linalg.transpose ins(%w : tensor<8x4xf32>) outs(%rowst : tensor<4x8xf32>) permutation = [1, 0]
  %rowsm = linalg.matmul ins(%g, %rowsw : tensor<2x4xf32>, tensor<4x8xf32>)
      outs(%rows0 : tensor<2x8xf32>) -> tensor<2x8xf32>
  %rows = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%rowsm, %b : tensor<2x8xf32>, tensor<8xf32>)
      outs(%rowse : tensor<2x8xf32>) {
  ^bb0(%u: f32, %v: f32, %o: f32):
    %a = arith.addf %u, %v : f32
    %n = arith.negf %a : f32
    %e = math.exp %n : f32
    %p = arith.addf %e, %one : f32
    %h = arith.divf %one, %p : f32
    linalg.yield %h : f32
  } -> tensor<2x8xf32>
  %a = tensor.extract_slice %rows[0, 0] [2, 4] [1, 1] : tensor<2x8xf32> to tensor<2x4xf32>
  %d = tensor.extract_slice %rows[0, 4] [2, 4] [1, 1] : tensor<2x8xf32> to tensor<2x4xf32>
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
                       affine_map<(n, c, s) -> (n, c)>,
                       affine_map<(n, c, s) -> (n, c)>,
                       affine_map<(n, c, s) -> (n, c, s)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %shifted, %a, %d : tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
      outs(%ex : tensor<2x4x3xf32>) {
  ^bb0(%u: f32, %v: f32, %t0: f32, %t1: f32, %o: f32):
    %a0 = arith.addf %t0, %one : f32
    %p = arith.mulf %u, %a0 : f32
    %q = arith.mulf %v, %t1 : f32
    %r = arith.addf %p, %q : f32
    linalg.yield %r : f32
  } -> tensor<2x4x3xf32>
  return %y : tensor<2x4x3xf32>
}
