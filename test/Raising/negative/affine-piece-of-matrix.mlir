// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null | count 0

// a x + b of a matrix: nothing is pooled.
// CHECK: func.func @main(
func.func @main(%x: tensor<4x8xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<16x2xf32>, %b2: tensor<16xf32>)
    -> tensor<4x8xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %one = arith.constant 1.000000e+00 : f32
  %half = arith.constant 5.000000e-01 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1EmptyT = tensor.empty() : tensor<8x2xf32>
  %l1T = linalg.transpose ins(%w1 : tensor<2x8xf32>)
    outs(%l1EmptyT : tensor<8x2xf32>) permutation = [1, 0]
  %l1Empty = tensor.empty() : tensor<4x2xf32>
  %l1Start = linalg.broadcast ins(%b1 : tensor<2xf32>)
    outs(%l1Empty : tensor<4x2xf32>) dimensions = [0]
  %l1 = linalg.matmul
    ins(%x, %l1T : tensor<4x8xf32>, tensor<8x2xf32>)
    outs(%l1Start : tensor<4x2xf32>) -> tensor<4x2xf32>
  %hOut = tensor.empty() : tensor<4x2xf32>
  %h = linalg.map ins(%l1 : tensor<4x2xf32>)
    outs(%hOut : tensor<4x2xf32>) (%u0: f32, %o: f32) {
      %r = arith.maximumf %u0, %zero : f32
      linalg.yield %r : f32
    }
  %l2EmptyT = tensor.empty() : tensor<2x16xf32>
  %l2T = linalg.transpose ins(%w2 : tensor<16x2xf32>)
    outs(%l2EmptyT : tensor<2x16xf32>) permutation = [1, 0]
  %l2Empty = tensor.empty() : tensor<4x16xf32>
  %l2Start = linalg.broadcast ins(%b2 : tensor<16xf32>)
    outs(%l2Empty : tensor<4x16xf32>) dimensions = [0]
  %l2 = linalg.matmul
    ins(%h, %l2T : tensor<4x2xf32>, tensor<2x16xf32>)
    outs(%l2Start : tensor<4x16xf32>) -> tensor<4x16xf32>
  %tOut = tensor.empty() : tensor<4x16xf32>
  %t = linalg.map ins(%l2 : tensor<4x16xf32>)
    outs(%tOut : tensor<4x16xf32>) (%u0: f32, %o: f32) {
      %m = arith.negf %u0 : f32
      %e = math.exp %m : f32
      %p = arith.addf %e, %one : f32
      %s = arith.divf %two, %p : f32
      %t = arith.subf %s, %one : f32
      linalg.yield %t : f32
    }
  %t0 = tensor.extract_slice %t[0, 0] [4, 8] [1, 1]
    : tensor<4x16xf32> to tensor<4x8xf32>
  %t1 = tensor.extract_slice %t[0, 8] [4, 8] [1, 1]
    : tensor<4x16xf32> to tensor<4x8xf32>
  %yOut = tensor.empty() : tensor<4x8xf32>
  %y = linalg.map ins(%x, %t0, %t1 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
    outs(%yOut : tensor<4x8xf32>) (%u0: f32, %u1: f32, %u2: f32, %o: f32) {
      %a0 = arith.addf %u1, %one : f32
      %m0 = arith.mulf %u0, %a0 : f32
      %b0 = arith.mulf %u2, %half : f32
      %y0 = arith.addf %m0, %b0 : f32
      linalg.yield %y0 : f32
    }
  return %y : tensor<4x8xf32>
}
