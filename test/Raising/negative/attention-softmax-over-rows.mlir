// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.c
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// The softmax is over each column of positions, not over all of them.
// CHECK: func.func @main(
// CHECK: dyrelu.b
// CHECK: arith.mulf
// REMARK: [Missed]{{.*}}with it: the attention is not divided by its sum over all positions
func.func @main(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>,
    %wp: tensor<1x8x1x1xf32>, %bp: tensor<1xf32>)
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
  %l1EmptyT = tensor.empty() : tensor<8x2xf32>
  %l1T = linalg.transpose ins(%w1 : tensor<2x8xf32>)
    outs(%l1EmptyT : tensor<8x2xf32>) permutation = [1, 0]
  %l1Empty = tensor.empty() : tensor<4x2xf32>
  %l1Start = linalg.broadcast ins(%b1 : tensor<2xf32>)
    outs(%l1Empty : tensor<4x2xf32>) dimensions = [0]
  %l1 = linalg.matmul
    ins(%g, %l1T : tensor<4x8xf32>, tensor<8x2xf32>)
    outs(%l1Start : tensor<4x2xf32>) -> tensor<4x2xf32>
  %hOut = tensor.empty() : tensor<4x2xf32>
  %h = linalg.map ins(%l1 : tensor<4x2xf32>)
    outs(%hOut : tensor<4x2xf32>) (%u0: f32, %o: f32) {
      %r = arith.maximumf %u0, %zero : f32
      linalg.yield %r : f32
    }
  %l2EmptyT = tensor.empty() : tensor<2x32xf32>
  %l2T = linalg.transpose ins(%w2 : tensor<32x2xf32>)
    outs(%l2EmptyT : tensor<2x32xf32>) permutation = [1, 0]
  %l2Empty = tensor.empty() : tensor<4x32xf32>
  %l2Start = linalg.broadcast ins(%b2 : tensor<32xf32>)
    outs(%l2Empty : tensor<4x32xf32>) dimensions = [0]
  %l2 = linalg.matmul
    ins(%h, %l2T : tensor<4x2xf32>, tensor<2x32xf32>)
    outs(%l2Start : tensor<4x32xf32>) -> tensor<4x32xf32>
  %tOut = tensor.empty() : tensor<4x32xf32>
  %t = linalg.map ins(%l2 : tensor<4x32xf32>)
    outs(%tOut : tensor<4x32xf32>) (%u0: f32, %o: f32) {
      %m = arith.negf %u0 : f32
      %e = math.exp %m : f32
      %p = arith.addf %e, %one : f32
      %s = arith.divf %two, %p : f32
      %t = arith.subf %s, %one : f32
      linalg.yield %t : f32
    }
  %t0 = tensor.extract_slice %t[0, 0] [4, 8] [1, 1]
    : tensor<4x32xf32> to tensor<4x8xf32>
  %t1 = tensor.extract_slice %t[0, 8] [4, 8] [1, 1]
    : tensor<4x32xf32> to tensor<4x8xf32>
  %t2 = tensor.extract_slice %t[0, 16] [4, 8] [1, 1]
    : tensor<4x32xf32> to tensor<4x8xf32>
  %t3 = tensor.extract_slice %t[0, 24] [4, 8] [1, 1]
    : tensor<4x32xf32> to tensor<4x8xf32>
  %yEmpty = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %t0, %t1, %t2, %t3 : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%yEmpty : tensor<4x8x6x5xf32>) {
  ^bb0(%u: f32, %c0: f32, %c1: f32, %c2: f32, %c3: f32, %o: f32):
    %a0 = arith.addf %c0, %one : f32
    %m0 = arith.mulf %u, %a0 : f32
    %i0 = arith.mulf %c2, %half : f32
    %p0 = arith.addf %m0, %i0 : f32
    %m1 = arith.mulf %u, %c1 : f32
    %i1 = arith.mulf %c3, %half : f32
    %p1 = arith.addf %m1, %i1 : f32
    %y0 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y0 : f32
  } -> tensor<4x8x6x5xf32>
  %lEmpty = tensor.empty() : tensor<4x1x6x5xf32>
  %lStart = linalg.broadcast ins(%bp : tensor<1xf32>)
    outs(%lEmpty : tensor<4x1x6x5xf32>) dimensions = [0, 2, 3]
  %l = linalg.conv_2d_nchw_fchw ins(%x, %wp : tensor<4x8x6x5xf32>, tensor<1x8x1x1xf32>)
    outs(%lStart : tensor<4x1x6x5xf32>) -> tensor<4x1x6x5xf32>
  %columnsOut = tensor.empty() : tensor<4x1x6x5xf32>
  %columns = linalg.softmax dimension(2) ins(%l : tensor<4x1x6x5xf32>)
    outs(%columnsOut : tensor<4x1x6x5xf32>) -> tensor<4x1x6x5xf32>
  %share = tensor.collapse_shape %columns [[0, 1], [2, 3]]
    : tensor<4x1x6x5xf32> into tensor<4x30xf32>
  %gamma = arith.constant 10.0 : f32
  %cappedOut = tensor.empty() : tensor<4x30xf32>
  %capped = linalg.map ins(%share : tensor<4x30xf32>)
    outs(%cappedOut : tensor<4x30xf32>) (%u0: f32, %o: f32) {
      %s = arith.mulf %u0, %gamma : f32
      %m = arith.minimumf %s, %one : f32
      linalg.yield %m : f32
    }
  %pi = tensor.expand_shape %capped [[0], [1, 2]] output_shape [4, 6, 5]
    : tensor<4x30xf32> into tensor<4x6x5xf32>
  %zEmpty = tensor.empty() : tensor<4x8x6x5xf32>
  %z = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%y, %pi : tensor<4x8x6x5xf32>, tensor<4x6x5xf32>)
      outs(%zEmpty : tensor<4x8x6x5xf32>) {
  ^bb0(%u: f32, %c0: f32, %o: f32):
    %y0 = arith.mulf %u, %c0 : f32
    linalg.yield %y0 : f32
  } -> tensor<4x8x6x5xf32>
  return %z : tensor<4x8x6x5xf32>
}
