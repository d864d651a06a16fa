// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#lhs = affine_map<(d0, d1, d2) -> (d0, d2)>
#rhs = affine_map<(d0, d1, d2) -> (d1, d2)>
#out = affine_map<(d0, d1, d2) -> (d0, d1)>
#id4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#nc = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#col = affine_map<(d0, d1) -> (d1)>
#piece = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1)>
#all = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>

// Each function is a DY-ReLU but for what only shows in other sizes, signs or
// bits, and stays as it is.

// A slice of unknown size of a dimension of known size.
// CHECK-LABEL: func.func @part_of_unknown_size(
// CHECK:         arith.maximumf
// CHECK:         return
func.func @part_of_unknown_size(%other: tensor<?xf32>, %x: tensor<4x8x6x5xf32>, %w2: tensor<32x8xf32>,
    %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = arith.constant 0 : index
  %k = tensor.dim %other, %i0 : tensor<?xf32>
  %ki = arith.index_cast %k : index to i64
  %kf = arith.sitofp %ki : i64 to f32
  %part = tensor.extract_slice %x[0, 0, 0, 0] [4, 8, %k, 5] [1, 1, 1, 1]
      : tensor<4x8x6x5xf32> to tensor<4x8x?x5xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%part : tensor<4x8x?x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %c5 = arith.constant 5.000000e+00 : f32
  %count = arith.mulf %kf, %c5 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w2 : tensor<4x8xf32>, tensor<32x8xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}not raised: the layers take a function of x that is not its mean over all positions
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// A window of unknown size.
// CHECK-LABEL: func.func @window_of_unknown_size(
// CHECK:         arith.maximumf
// CHECK:         return
func.func @window_of_unknown_size(%other: tensor<?xf32>, %x: tensor<4x8x6x5xf32>, %w2: tensor<32x8xf32>,
    %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = arith.constant 0 : index
  %k = tensor.dim %other, %i0 : tensor<?xf32>
  %ki = arith.index_cast %k : index to i64
  %kf = arith.sitofp %ki : i64 to f32
  %win = tensor.empty(%k, %k) : tensor<?x?xf32>
  %pe = tensor.empty() : tensor<4x8x1x1xf32>
  %pi = linalg.fill ins(%zero : f32) outs(%pe : tensor<4x8x1x1xf32>) -> tensor<4x8x1x1xf32>
  %ps = linalg.pooling_nchw_sum {strides = dense<9> : tensor<2xi64>, dilations = dense<1> : tensor<2xi64>}
      ins(%x, %win : tensor<4x8x6x5xf32>, tensor<?x?xf32>) outs(%pi : tensor<4x8x1x1xf32>) -> tensor<4x8x1x1xf32>
  %s = tensor.collapse_shape %ps [[0], [1, 2, 3]] : tensor<4x8x1x1xf32> into tensor<4x8xf32>
  %count = arith.mulf %kf, %kf : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w2 : tensor<4x8xf32>, tensor<32x8xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}not raised: the pool covers a part of dimension 2
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// The same where the input has unknown sizes too.
// CHECK-LABEL: func.func @window_of_dynamic_input(
// CHECK:         arith.maximumf
// CHECK:         return
func.func @window_of_dynamic_input(%other: tensor<?xf32>, %x: tensor<4x8x?x?xf32>, %w2: tensor<32x8xf32>,
    %b2: tensor<32xf32>)
    -> tensor<4x8x?x?xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %i0 = arith.constant 0 : index
  %k = tensor.dim %other, %i0 : tensor<?xf32>
  %ki = arith.index_cast %k : index to i64
  %kf = arith.sitofp %ki : i64 to f32
  %win = tensor.empty(%k, %k) : tensor<?x?xf32>
  %pe = tensor.empty() : tensor<4x8x1x1xf32>
  %pi = linalg.fill ins(%zero : f32) outs(%pe : tensor<4x8x1x1xf32>) -> tensor<4x8x1x1xf32>
  %ps = linalg.pooling_nchw_sum {strides = dense<9> : tensor<2xi64>, dilations = dense<1> : tensor<2xi64>}
      ins(%x, %win : tensor<4x8x?x?xf32>, tensor<?x?xf32>) outs(%pi : tensor<4x8x1x1xf32>) -> tensor<4x8x1x1xf32>
  %s = tensor.collapse_shape %ps [[0], [1, 2, 3]] : tensor<4x8x1x1xf32> into tensor<4x8xf32>
  %count = arith.mulf %kf, %kf : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w2 : tensor<4x8xf32>, tensor<32x8xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %i2 = arith.constant 2 : index
  %i3 = arith.constant 3 : index
  %dh = tensor.dim %x, %i2 : tensor<4x8x?x?xf32>
  %dw = tensor.dim %x, %i3 : tensor<4x8x?x?xf32>
  %ye = tensor.empty(%dh, %dw) : tensor<4x8x?x?xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}not raised: the pool covers a part of dimension 2
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x?x?xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x?x?xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x?x?xf32>
  return %y : tensor<4x8x?x?xf32>
}

// A piece takes the number of the piece from the op's other result.
// CHECK-LABEL: func.func @another_accumulator(
// CHECK:         arith.maximumf
// CHECK:         return
func.func @another_accumulator(%x: tensor<4x8x6x5xf32>, %w2: tensor<32x8xf32>,
    %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w2 : tensor<4x8xf32>, tensor<32x8xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %at = tensor.extract_slice %l2a[0, 0] [4, 16] [1, 1]
      : tensor<4x32xf32> to tensor<4x16xf32>
  %bt = tensor.extract_slice %l2a[0, 16] [4, 16] [1, 1]
      : tensor<4x32xf32> to tensor<4x16xf32>
  %ak = tensor.expand_shape %at [[0], [1, 2]] output_shape [4, 2, 8] : tensor<4x16xf32> into tensor<4x2x8xf32>
  %bk = tensor.expand_shape %bt [[0], [1, 2]] output_shape [4, 2, 8] : tensor<4x16xf32> into tensor<4x2x8xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %yi = linalg.fill ins(%ninf : f32) outs(%ye : tensor<4x8x6x5xf32>) -> tensor<4x8x6x5xf32>
  %yz = linalg.fill ins(%zero : f32) outs(%ye : tensor<4x8x6x5xf32>) -> tensor<4x8x6x5xf32>
  %c, %y = linalg.generic {indexing_maps = [#all, #piece, #piece, #all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %ak, %bk : tensor<4x8x6x5xf32>, tensor<4x2x8xf32>, tensor<4x2x8xf32>) outs(%yz, %yi : tensor<4x8x6x5xf32>, tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %out0: f32, %out1: f32):
    %n = arith.addf %out0, %one : f32
    %m0 = arith.mulf %in0, %in1 : f32
    %p0 = arith.addf %m0, %in2 : f32
    %p1 = arith.addf %p0, %out0 : f32
    %y1 = arith.maximumf %out1, %p1 : f32
    linalg.yield %n, %y1 : f32, f32
  } -> (tensor<4x8x6x5xf32>, tensor<4x8x6x5xf32>)
  return %y : tensor<4x8x6x5xf32>
}

// An initial slope of 200, which is -56 as a signed number.
// CHECK-LABEL: func.func @unsigned_constant(
// CHECK:         arith.maximumf
// CHECK:         return
func.func @unsigned_constant(%x: tensor<4x8x6x5xf32>, %w2: tensor<32x8xf32>,
    %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w2 : tensor<4x8xf32>, tensor<32x8xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a200 = arith.constant 200 : i8
  %a1_0 = arith.uitofp %a200 : i8 to f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}not raised: the initial value of a coefficient is not a constant that all channels share
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// In f64, a divisor that is not quite the number of positions.
// CHECK-LABEL: func.func @nearly_the_count(
// CHECK:         arith.maximumf
// CHECK:         return
func.func @nearly_the_count(%x: tensor<4x8x6x5xf64>, %w2: tensor<32x8xf64>,
    %b2: tensor<32xf64>)
    -> tensor<4x8x6x5xf64> {
  %zero = arith.constant 0.000000e+00 : f64
  %se = tensor.empty() : tensor<4x8xf64>
  %si = linalg.fill ins(%zero : f64) outs(%se : tensor<4x8xf64>) -> tensor<4x8xf64>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf64>) outs(%si : tensor<4x8xf64>) {
  ^bb0(%in0: f64, %out: f64):
    %0 = arith.addf %out, %in0 : f64
    linalg.yield %0 : f64
  } -> tensor<4x8xf64>
  %count = arith.constant 3.00000299e+01 : f64
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf64>) outs(%se : tensor<4x8xf64>) {
  ^bb0(%in0: f64, %out: f64):
    %0 = arith.divf %in0, %count : f64
    linalg.yield %0 : f64
  } -> tensor<4x8xf64>
  %one = arith.constant 1.000000e+00 : f64
  %two = arith.constant 2.000000e+00 : f64
  %l2e = tensor.empty() : tensor<4x32xf64>
  %l2i = linalg.fill ins(%zero : f64) outs(%l2e : tensor<4x32xf64>) -> tensor<4x32xf64>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w2 : tensor<4x8xf64>, tensor<32x8xf64>) outs(%l2i : tensor<4x32xf64>) -> tensor<4x32xf64>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf64>, tensor<32xf64>) outs(%l2e : tensor<4x32xf64>) {
  ^bb0(%in0: f64, %in1: f64, %out: f64):
    %u = arith.addf %in0, %in1 : f64
    %m = arith.negf %u : f64
    %ex = math.exp %m : f64
    %p = arith.addf %ex, %one : f64
    %q = arith.divf %two, %p : f64
    %t = arith.subf %q, %one : f64
    linalg.yield %t : f64
  } -> tensor<4x32xf64>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf64> to tensor<4x8xf64>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf64> to tensor<4x8xf64>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf64> to tensor<4x8xf64>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf64> to tensor<4x8xf64>
  %a1_0 = arith.constant 1.000000e+00 : f64
  %l0_5 = arith.constant 5.000000e-01 : f64
  %ye = tensor.empty() : tensor<4x8x6x5xf64>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}not raised: the pool divides by nearly, but not quite, its number of positions
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf64>, tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>) outs(%ye : tensor<4x8x6x5xf64>) {
  ^bb0(%in0: f64, %in1: f64, %in2: f64, %in3: f64, %in4: f64, %out: f64):
    %a0o = arith.addf %in1, %a1_0 : f64
    %m0 = arith.mulf %in0, %a0o : f64
    %b0s = arith.mulf %in3, %l0_5 : f64
    %p0 = arith.addf %m0, %b0s : f64
    %m1 = arith.mulf %in0, %in2 : f64
    %b1s = arith.mulf %in4, %l0_5 : f64
    %p1 = arith.addf %m1, %b1s : f64
    %y1 = arith.maximumf %p0, %p1 : f64
    linalg.yield %y1 : f64
  } -> tensor<4x8x6x5xf64>
  return %y : tensor<4x8x6x5xf64>
}

// One less than the number of positions.
// CHECK-LABEL: func.func @one_less(
// CHECK:         arith.maximumf
// CHECK:         return
func.func @one_less(%x: tensor<4x8x1024x1024xf32>, %w2: tensor<32x8xf32>,
    %b2: tensor<32xf32>)
    -> tensor<4x8x1024x1024xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x1024x1024xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 0x497FFFF0 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w2 : tensor<4x8xf32>, tensor<32x8xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x1024x1024xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}not raised: the pool divides by nearly, but not quite, its number of positions
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x1024x1024xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x1024x1024xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x1024x1024xf32>
  return %y : tensor<4x8x1024x1024xf32>
}
