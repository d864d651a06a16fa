// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

#id4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#hwnc = affine_map<(n, c, h, w) -> (h, w, n, c)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>

// The result in another order of dimensions than x, a weight that is stored as
// [in, out], numbers that are shared by the channels but written out for all of
// them, a row of biases that are one number, a mean in two steps, and a
// maximum that has a second user.

// CHECK-LABEL: func.func @others(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<4x8x6x5xf32>
// CHECK-SAME:    %[[W:[a-z0-9]+]]: tensor<8x32xf32>
// CHECK-DAG:     %[[B2:.*]] = arith.constant dense<2.500000e-01> : tensor<32xf32>
// CHECK-DAG:     %[[W2:.*]] = linalg.transpose ins(%[[W]] : tensor<8x32xf32>)
// CHECK:         %[[Y:.*]] = dyrelu.b %[[X]] fc2(%[[W2]], %[[B2]] : tensor<32x8xf32>, tensor<32xf32>)
// CHECK-SAME:      hyper<alpha = [1.0, 0.5]> : tensor<4x8x6x5xf32>
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[Y]] : tensor<4x8x6x5xf32>)
// CHECK-SAME:      permutation = [2, 3, 0, 1]
// CHECK:         return %[[T]], %[[T]]
func.func @others(%x: tensor<4x8x6x5xf32>, %w: tensor<8x32xf32>)
    -> (tensor<6x5x4x8xf32>, tensor<6x5x4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %five = arith.constant 5.0 : f32
  %sixth = arith.constant 0.16666667 : f32
  %bias = arith.constant dense<0.25> : tensor<32xf32>
  %initial = arith.constant dense<[[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
                                   [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]]> : tensor<2x8xf32>
  %half = arith.constant 0.5 : f32

  %re = tensor.empty() : tensor<4x8x6xf32>
  %ri = linalg.fill ins(%zero : f32) outs(%re : tensor<4x8x6xf32>) -> tensor<4x8x6xf32>
  %rows = linalg.reduce ins(%x : tensor<4x8x6x5xf32>) outs(%ri : tensor<4x8x6xf32>) dimensions = [3]
    (%in: f32, %acc: f32) {
      %part = arith.divf %in, %five : f32
      %0 = arith.addf %acc, %part : f32
      linalg.yield %0 : f32
    }
  %ge = tensor.empty() : tensor<4x8xf32>
  %gi = linalg.fill ins(%zero : f32) outs(%ge : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum = linalg.reduce ins(%rows : tensor<4x8x6xf32>) outs(%gi : tensor<4x8xf32>) dimensions = [2]
    (%in: f32, %acc: f32) {
      %0 = arith.addf %acc, %in : f32
      linalg.yield %0 : f32
    }
  %g = linalg.map ins(%sum : tensor<4x8xf32>) outs(%ge : tensor<4x8xf32>)
    (%in: f32, %init: f32) {
      %0 = arith.mulf %in, %sixth : f32
      linalg.yield %0 : f32
    }
  %le = tensor.empty() : tensor<4x32xf32>
  %li = linalg.broadcast ins(%bias : tensor<32xf32>) outs(%le : tensor<4x32xf32>) dimensions = [0]
  %l = linalg.matmul ins(%g, %w : tensor<4x8xf32>, tensor<8x32xf32>) outs(%li : tensor<4x32xf32>) -> tensor<4x32xf32>
  %t = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l : tensor<4x32xf32>) outs(%le : tensor<4x32xf32>) {
  ^bb0(%in: f32, %init: f32):
    %m = arith.negf %in : f32
    %e = math.exp %m : f32
    %p = arith.addf %one, %e : f32
    %q = arith.divf %two, %p : f32
    %0 = arith.subf %q, %one : f32
    linalg.yield %0 : f32
  } -> tensor<4x32xf32>
  %e4 = tensor.expand_shape %t [[0], [1, 2, 3]] output_shape [4, 2, 2, 8] : tensor<4x32xf32> into tensor<4x2x2x8xf32>
  %a0 = tensor.extract_slice %e4[0, 0, 0, 0] [4, 1, 1, 8] [1, 1, 1, 1] : tensor<4x2x2x8xf32> to tensor<4x1x1x8xf32>
  %a1 = tensor.extract_slice %e4[0, 0, 1, 0] [4, 1, 1, 8] [1, 1, 1, 1] : tensor<4x2x2x8xf32> to tensor<4x1x1x8xf32>
  %b0 = tensor.extract_slice %e4[0, 1, 0, 0] [4, 1, 1, 8] [1, 1, 1, 1] : tensor<4x2x2x8xf32> to tensor<4x1x1x8xf32>
  %b1 = tensor.extract_slice %e4[0, 1, 1, 0] [4, 1, 1, 8] [1, 1, 1, 1] : tensor<4x2x2x8xf32> to tensor<4x1x1x8xf32>
  %i0 = tensor.extract_slice %initial[0, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
  %i1 = tensor.extract_slice %initial[1, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<1x8xf32>
  %ye = tensor.empty() : tensor<6x5x4x8xf32>
  %y = linalg.generic {indexing_maps = [#id4, affine_map<(n, c, h, w) -> (0, c)>, affine_map<(n, c, h, w) -> (n, 0, 0, c)>,
                                        affine_map<(n, c, h, w) -> (n, 0, 0, c)>, affine_map<(n, c, h, w) -> (n, 0, 0, c)>,
                                        affine_map<(n, c, h, w) -> (n, 0, 0, c)>, affine_map<(n, c, h, w) -> (0, c)>, #hwnc],
                       iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %i0, %a0, %a1, %b0, %b1, %i1 : tensor<4x8x6x5xf32>, tensor<1x8xf32>, tensor<4x1x1x8xf32>,
          tensor<4x1x1x8xf32>, tensor<4x1x1x8xf32>, tensor<4x1x1x8xf32>, tensor<1x8xf32>)
      outs(%ye : tensor<6x5x4x8xf32>) {
  ^bb0(%u: f32, %in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %in5: f32, %init: f32):
    // x + x t rather than x (1 + t).
    %s0 = arith.mulf %u, %in1 : f32
    %x0 = arith.mulf %u, %in0 : f32
    %s1 = arith.addf %s0, %x0 : f32
    %h0 = arith.mulf %in3, %half : f32
    %p0 = arith.addf %s1, %h0 : f32
    %t1 = arith.addf %in2, %in5 : f32
    %h1 = arith.mulf %half, %in4 : f32
    %p1 = math.fma %t1, %u, %h1 : f32
    %c = arith.cmpf ole, %p1, %p0 : f32
    %0 = arith.select %c, %p0, %p1 : f32
    linalg.yield %0 : f32
  } -> tensor<6x5x4x8xf32>
  return %y, %y : tensor<6x5x4x8xf32>, tensor<6x5x4x8xf32>
}
