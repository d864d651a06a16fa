// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// The channels of the pool are scaled by a tensor that run time knows: it is
// multiplied into the only layer.
// CHECK-LABEL: func.func @main(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<4x8x6x5xf32>
// CHECK:       %[[W2:.*]] = linalg.generic
// CHECK-SAME:    tensor<8x8xf32>, tensor<8xf32>
// CHECK:         arith.mulf
// CHECK:       %[[Y:.*]] = dyrelu.b %[[X]] fc2(%[[W2]], %{{.*}} : tensor<8x8xf32>, tensor<8xf32>)
// CHECK-NEXT:  return %[[Y]]
func.func @main(%x: tensor<4x8x6x5xf32>, %w2: tensor<8x8xf32>, %b2: tensor<8xf32>,
    %scale: tensor<8xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %one = arith.constant 1.000000e+00 : f32
  %half = arith.constant 5.000000e-01 : f32
  %two = arith.constant 2.000000e+00 : f32
  %count = arith.constant 30.0 : f32
  %gEmpty = tensor.empty() : tensor<4x8xf32>
  %gInit = linalg.fill ins(%zero : f32) outs(%gEmpty : tensor<4x8xf32>)
    -> tensor<4x8xf32>
  %gSum = linalg.reduce {arith.addf} ins(%x : tensor<4x8x6x5xf32>)
    outs(%gInit : tensor<4x8xf32>) dimensions = [2, 3]
  %g = linalg.map ins(%gSum : tensor<4x8xf32>)
    outs(%gEmpty : tensor<4x8xf32>) (%s: f32, %o: f32) {
      %q = arith.divf %s, %count : f32
      linalg.yield %q : f32
    }
  %gnEmpty = tensor.empty() : tensor<4x8xf32>
  %gn = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%g, %scale : tensor<4x8xf32>, tensor<8xf32>)
      outs(%gnEmpty : tensor<4x8xf32>) {
  ^bb0(%u0: f32, %u1: f32, %o: f32):
    %m = arith.mulf %u0, %u1 : f32
    linalg.yield %m : f32
  } -> tensor<4x8xf32>
  %l2EmptyT = tensor.empty() : tensor<8x8xf32>
  %l2T = linalg.transpose ins(%w2 : tensor<8x8xf32>)
    outs(%l2EmptyT : tensor<8x8xf32>) permutation = [1, 0]
  %l2Empty = tensor.empty() : tensor<4x8xf32>
  %l2Start = linalg.broadcast ins(%b2 : tensor<8xf32>)
    outs(%l2Empty : tensor<4x8xf32>) dimensions = [0]
  %l2 = linalg.matmul
    ins(%gn, %l2T : tensor<4x8xf32>, tensor<8x8xf32>)
    outs(%l2Start : tensor<4x8xf32>) -> tensor<4x8xf32>
  %tOut = tensor.empty() : tensor<4x8xf32>
  %t = linalg.map ins(%l2 : tensor<4x8xf32>)
    outs(%tOut : tensor<4x8xf32>) (%u0: f32, %o: f32) {
      %m = arith.negf %u0 : f32
      %e = math.exp %m : f32
      %p = arith.addf %e, %one : f32
      %s = arith.divf %two, %p : f32
      %t = arith.subf %s, %one : f32
      linalg.yield %t : f32
    }
  %t0 = tensor.extract_slice %t[0, 0] [4, 8] [1, 1]
    : tensor<4x8xf32> to tensor<4x8xf32>
  %yEmpty = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %t0 : tensor<4x8x6x5xf32>, tensor<4x8xf32>)
      outs(%yEmpty : tensor<4x8x6x5xf32>) {
  ^bb0(%u: f32, %c0: f32, %o: f32):
    %a0 = arith.addf %c0, %one : f32
    %y0 = arith.mulf %u, %a0 : f32
    linalg.yield %y0 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}
