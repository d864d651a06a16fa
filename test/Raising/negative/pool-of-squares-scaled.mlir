// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// What is scaled and shifted is no mean of x, but of its squares.
// CHECK: func.func @main(
// REMARK: [Missed]{{.*}}not raised: the layers take a function of x that is not its mean over all positions
func.func @main(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>,
    %scale: tensor<8xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %one = arith.constant 1.000000e+00 : f32
  %half = arith.constant 5.000000e-01 : f32
  %two = arith.constant 2.000000e+00 : f32
  %sqOut = tensor.empty() : tensor<4x8x6x5xf32>
  %sq = linalg.map ins(%x : tensor<4x8x6x5xf32>)
    outs(%sqOut : tensor<4x8x6x5xf32>) (%u0: f32, %o: f32) {
      %m = arith.mulf %u0, %u0 : f32
      linalg.yield %m : f32
    }
  %count = arith.constant 30.0 : f32
  %gEmpty = tensor.empty() : tensor<4x8xf32>
  %gInit = linalg.fill ins(%zero : f32) outs(%gEmpty : tensor<4x8xf32>)
    -> tensor<4x8xf32>
  %gSum = linalg.reduce {arith.addf} ins(%sq : tensor<4x8x6x5xf32>)
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
  %l1EmptyT = tensor.empty() : tensor<8x2xf32>
  %l1T = linalg.transpose ins(%w1 : tensor<2x8xf32>)
    outs(%l1EmptyT : tensor<8x2xf32>) permutation = [1, 0]
  %l1Empty = tensor.empty() : tensor<4x2xf32>
  %l1Start = linalg.broadcast ins(%b1 : tensor<2xf32>)
    outs(%l1Empty : tensor<4x2xf32>) dimensions = [0]
  %l1 = linalg.matmul
    ins(%gn, %l1T : tensor<4x8xf32>, tensor<8x2xf32>)
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
  return %y : tensor<4x8x6x5xf32>
}
