// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// The maximum starts at the lowest number of f16: where all logits of f32 are far
// below, the sum of the exponentials is 0. The maximum of pieces is raised alone.

// REMARK: what multiplies a maximum of dynamic pieces is not raised with it: the attention is not exp(u - max u)

// CHECK-LABEL: func.func @main(
// CHECK-NOT:     dyrelu.c
// CHECK:         dyrelu.b
// CHECK-NOT:     dyrelu.c
// CHECK:         return
func.func @main(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x3xf32>, %b1:
    tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>, %z:
    tensor<4x3x6x5xf32>, %wp: tensor<1x3x1x1xf32>, %bp: tensor<1xf32>)
    -> tensor<4x8x6x5xf32> {
  %c0 = arith.constant 0.00000000e+00 : f32
  %c1 = arith.constant 3.00000000e+01 : f32
  %c2 = arith.constant 1.00000000e+00 : f32
  %c3 = arith.constant 2.00000000e+00 : f32
  %c4 = arith.constant 5.00000000e-01 : f32
  %c5 = arith.constant -6.55040000e+04 : f32
  %c6 = arith.constant 1.00000000e+01 : f32
  %e1 = tensor.empty() : tensor<4x3xf32>
  %init3 = linalg.fill ins(%c0 : f32) outs(%e1 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %s2 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%z : tensor<4x3x6x5xf32>)
      outs(%init3 : tensor<4x3xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.addf %in0, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x3xf32>
  %e4 = tensor.empty() : tensor<4x3xf32>
  %g5 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%s2 : tensor<4x3xf32>)
      outs(%e4 : tensor<4x3xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.divf %in0, %c1 : f32
    linalg.yield %a : f32
  } -> tensor<4x3xf32>
  %e6 = tensor.empty() : tensor<4x2xf32>
  %init8 = linalg.fill ins(%c0 : f32) outs(%e6 : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l7 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g5, %w1 : tensor<4x3xf32>, tensor<2x3xf32>)
      outs(%init8 : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x2xf32>
  %e9 = tensor.empty() : tensor<4x2xf32>
  %h10 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l7, %b1 : tensor<4x2xf32>, tensor<2xf32>)
      outs(%e9 : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %t = arith.maximumf %u0, %c0 : f32
    linalg.yield %t : f32
  } -> tensor<4x2xf32>
  %e11 = tensor.empty() : tensor<4x32xf32>
  %init13 = linalg.fill ins(%c0 : f32) outs(%e11 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l12 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h10, %w2 : tensor<4x2xf32>, tensor<32x2xf32>)
      outs(%init13 : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x32xf32>
  %e14 = tensor.empty() : tensor<4x32xf32>
  %t15 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l12, %b2 : tensor<4x32xf32>, tensor<32xf32>)
      outs(%e14 : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %qm = arith.negf %u0 : f32
    %qe = math.exp %qm : f32
    %qp = arith.addf %qe, %c2 : f32
    %sg = arith.divf %c2, %qp : f32
    %d = arith.mulf %sg, %c3 : f32
    %t = arith.subf %d, %c2 : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %q16 = tensor.extract_slice %t15[0, 0] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q17 = tensor.extract_slice %t15[0, 8] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q18 = tensor.extract_slice %t15[0, 16] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q19 = tensor.extract_slice %t15[0, 24] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %e20 = tensor.empty() : tensor<4x8x6x5xf32>
  %y21 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %q16, %q17, %q18, %q19 : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%e20 : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0 = arith.addf %in1, %c2 : f32
    %m0 = arith.mulf %in0, %a0 : f32
    %ib0 = arith.mulf %in3, %c4 : f32
    %p0 = arith.addf %m0, %ib0 : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %ib1 = arith.mulf %in4, %c4 : f32
    %p1 = arith.addf %m1, %ib1 : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  %e22 = tensor.empty() : tensor<4x1x6x5xf32>
  %i23 = linalg.broadcast ins(%bp : tensor<1xf32>) outs(%e22 : tensor<4x1x6x5xf32>) dimensions = [0, 2, 3]
  %l24 = linalg.conv_2d_nchw_fchw ins(%z, %wp : tensor<4x3x6x5xf32>, tensor<1x3x1x1xf32>) outs(%i23 : tensor<4x1x6x5xf32>) -> tensor<4x1x6x5xf32>
  %r25 = tensor.collapse_shape %l24 [[0, 1], [2, 3]] : tensor<4x1x6x5xf32> into tensor<4x30xf32>
  %e26 = tensor.empty() : tensor<4xf32>
  %init28 = linalg.fill ins(%c5 : f32) outs(%e26 : tensor<4xf32>) -> tensor<4xf32>
  %m27 = linalg.generic {
      indexing_maps = [affine_map<(n, s) -> (n, s)>,
                       affine_map<(n, s) -> (n)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%r25 : tensor<4x30xf32>)
      outs(%init28 : tensor<4xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.maximumf %in0, %out : f32
    linalg.yield %a : f32
  } -> tensor<4xf32>
  %e29 = tensor.empty() : tensor<4x30xf32>
  %v30 = linalg.generic {
      indexing_maps = [affine_map<(n, s) -> (n, s)>,
                       affine_map<(n, s) -> (n)>,
                       affine_map<(n, s) -> (n, s)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%r25, %m27 : tensor<4x30xf32>, tensor<4xf32>)
      outs(%e29 : tensor<4x30xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %a = arith.subf %in0, %in1 : f32
    %b = math.exp %a : f32
    linalg.yield %b : f32
  } -> tensor<4x30xf32>
  %e31 = tensor.empty() : tensor<4xf32>
  %init33 = linalg.fill ins(%c0 : f32) outs(%e31 : tensor<4xf32>) -> tensor<4xf32>
  %s32 = linalg.generic {
      indexing_maps = [affine_map<(n, s) -> (n, s)>,
                       affine_map<(n, s) -> (n)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%v30 : tensor<4x30xf32>)
      outs(%init33 : tensor<4xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.addf %in0, %out : f32
    linalg.yield %a : f32
  } -> tensor<4xf32>
  %e34 = tensor.empty() : tensor<4x30xf32>
  %v35 = linalg.generic {
      indexing_maps = [affine_map<(n, s) -> (n, s)>,
                       affine_map<(n, s) -> (n)>,
                       affine_map<(n, s) -> (n, s)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%v30, %s32 : tensor<4x30xf32>, tensor<4xf32>)
      outs(%e34 : tensor<4x30xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %a = arith.divf %in0, %in1 : f32
    %b = arith.mulf %a, %c6 : f32
    %c = arith.minimumf %b, %c2 : f32
    linalg.yield %c : f32
  } -> tensor<4x30xf32>
  %pi36 = tensor.expand_shape %v35 [[0], [1, 2]] output_shape [4, 6, 5] : tensor<4x30xf32> into tensor<4x6x5xf32>
  %e37 = tensor.empty() : tensor<4x8x6x5xf32>
  %y38 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%y21, %pi36 : tensor<4x8x6x5xf32>, tensor<4x6x5xf32>)
      outs(%e37 : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %y = arith.mulf %in0, %in1 : f32
    linalg.yield %y : f32
  } -> tensor<4x8x6x5xf32>
  return %y38 : tensor<4x8x6x5xf32>
}
