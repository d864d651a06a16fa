// RUN: dyrelu-opt %s --dyrelu-raise -split-input-file | FileCheck %s

// Pieces side by side in one tensor, as `torch.stack` writes them, with a batch
// that only run time knows: the second piece begins where the first one ends.
//
//   t = (2 * sigmoid(fc(x.mean(2))) - 1).view(n, 4, c, 1)
//   return torch.stack((x * t[:, 0] + t[:, 2], x * t[:, 1] + t[:, 3])).amax(0)
//
// CHECK-LABEL: func.func @stacked(
// CHECK-SAME:    %[[X:.*]]: tensor<?x8x36xf32>
// CHECK:         %[[Y:.*]] = dyrelu.b %[[X]] fc2(
// CHECK-NEXT:    return %[[Y]]
#x = affine_map<(n, c, s) -> (n, c, s)>
#nc = affine_map<(n, c, s) -> (n, c)>
#id = affine_map<(n, j) -> (n, j)>
#stack = affine_map<(k, n, c, s) -> (k, n, c, s)>
#kept = affine_map<(k, n, c, s) -> (n, c, s)>
func.func @stacked(%x: tensor<?x8x36xf32>, %w2: tensor<32x8xf32>) -> tensor<?x8x36xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %count = arith.constant 36.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8x36xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %sum = linalg.generic {indexing_maps = [#x, #nc], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<?x8x36xf32>) outs(%z : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<?x8xf32>
  %g = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sum : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.divf %in, %count : f32
    linalg.yield %0 : f32
  } -> tensor<?x8xf32>
  %te = tensor.empty() : tensor<8x32xf32>
  %t2 = linalg.transpose ins(%w2 : tensor<32x8xf32>) outs(%te : tensor<8x32xf32>) permutation = [1, 0]
  %fe = tensor.empty(%n) : tensor<?x32xf32>
  %fz = linalg.fill ins(%zero : f32) outs(%fe : tensor<?x32xf32>) -> tensor<?x32xf32>
  %f = linalg.matmul ins(%g, %t2 : tensor<?x8xf32>, tensor<8x32xf32>) outs(%fz : tensor<?x32xf32>) -> tensor<?x32xf32>
  %theta = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%f : tensor<?x32xf32>) outs(%fe : tensor<?x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.divf %one, %2 : f32
    %4 = arith.mulf %3, %two : f32
    %5 = arith.subf %4, %one : f32
    linalg.yield %5 : f32
  } -> tensor<?x32xf32>
  %a0 = tensor.extract_slice %theta[0, 0] [%n, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
  %a1 = tensor.extract_slice %theta[0, 8] [%n, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
  %b0 = tensor.extract_slice %theta[0, 16] [%n, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
  %b1 = tensor.extract_slice %theta[0, 24] [%n, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
  %ye = tensor.empty(%n) : tensor<?x8x36xf32>
  %p0 = linalg.generic {indexing_maps = [#x, #nc, #nc, #x], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %a0, %b0 : tensor<?x8x36xf32>, tensor<?x8xf32>, tensor<?x8xf32>) outs(%ye : tensor<?x8x36xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %in, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<?x8x36xf32>
  %p1 = linalg.generic {indexing_maps = [#x, #nc, #nc, #x], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %a1, %b1 : tensor<?x8x36xf32>, tensor<?x8xf32>, tensor<?x8xf32>) outs(%ye : tensor<?x8x36xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %in, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<?x8x36xf32>
  %both = tensor.concat dim(0) %p0, %p1 : (tensor<?x8x36xf32>, tensor<?x8x36xf32>) -> tensor<?x8x36xf32>
  %n0 = tensor.dim %p0, %c0 : tensor<?x8x36xf32>
  %n1 = tensor.dim %p1, %c0 : tensor<?x8x36xf32>
  %all = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%n0, %n1]
  %m = arith.divsi %all, %c2 : index
  %pieces = tensor.expand_shape %both [[0, 1], [2], [3]] output_shape [2, %m, 8, 36] : tensor<?x8x36xf32> into tensor<2x?x8x36xf32>
  %start = linalg.fill ins(%lowest : f32) outs(%ye : tensor<?x8x36xf32>) -> tensor<?x8x36xf32>
  %y = linalg.generic {indexing_maps = [#stack, #kept], iterator_types = ["reduction", "parallel", "parallel", "parallel"]} ins(%pieces : tensor<2x?x8x36xf32>) outs(%start : tensor<?x8x36xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<?x8x36xf32>
  return %y : tensor<?x8x36xf32>
}

// -----

// The number that the maxima start from is filled for both of them, before what
// the second one reads is computed: both are raised.
//
// CHECK-LABEL: func.func @shared_start(
// CHECK-SAME:    %[[X:.*]]: tensor<4x8x36xf32>
// CHECK:         %[[Y:.*]] = dyrelu.b %[[X]] fc2(
// CHECK:         %[[U:.*]] = call @layer(%[[Y]])
// CHECK:         %[[Z:.*]] = dyrelu.b %[[U]] fc2(
// CHECK-NEXT:    return %[[Z]]
#x = affine_map<(n, c, s) -> (n, c, s)>
#nc = affine_map<(n, c, s) -> (n, c)>
#id = affine_map<(n, j) -> (n, j)>
#stack = affine_map<(k, n, c, s) -> (k, n, c, s)>
#kept = affine_map<(k, n, c, s) -> (n, c, s)>
func.func private @layer(tensor<4x8x36xf32>) -> tensor<4x8x36xf32>
func.func @shared_start(%x: tensor<4x8x36xf32>, %w2: tensor<32x8xf32>) -> tensor<4x8x36xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %count = arith.constant 36.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %ye = tensor.empty() : tensor<4x8x36xf32>
  %start = linalg.fill ins(%lowest : f32) outs(%ye : tensor<4x8x36xf32>) -> tensor<4x8x36xf32>
  %e_1 = tensor.empty() : tensor<4x8xf32>
  %z_1 = linalg.fill ins(%zero : f32) outs(%e_1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum_1 = linalg.generic {indexing_maps = [#x, #nc], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<4x8x36xf32>) outs(%z_1 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %g_1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sum_1 : tensor<4x8xf32>) outs(%e_1 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.divf %in, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %te_1 = tensor.empty() : tensor<8x32xf32>
  %t2_1 = linalg.transpose ins(%w2 : tensor<32x8xf32>) outs(%te_1 : tensor<8x32xf32>) permutation = [1, 0]
  %fe_1 = tensor.empty() : tensor<4x32xf32>
  %fz_1 = linalg.fill ins(%zero : f32) outs(%fe_1 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %f_1 = linalg.matmul ins(%g_1, %t2_1 : tensor<4x8xf32>, tensor<8x32xf32>) outs(%fz_1 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %theta_1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%f_1 : tensor<4x32xf32>) outs(%fe_1 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.divf %one, %2 : f32
    %4 = arith.mulf %3, %two : f32
    %5 = arith.subf %4, %one : f32
    linalg.yield %5 : f32
  } -> tensor<4x32xf32>
  %a0_1 = tensor.extract_slice %theta_1[0, 0] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_1 = tensor.extract_slice %theta_1[0, 8] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %b0_1 = tensor.extract_slice %theta_1[0, 16] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %b1_1 = tensor.extract_slice %theta_1[0, 24] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %p0_1 = linalg.generic {indexing_maps = [#x, #nc, #nc, #x], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %a0_1, %b0_1 : tensor<4x8x36xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %in, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<4x8x36xf32>
  %p1_1 = linalg.generic {indexing_maps = [#x, #nc, #nc, #x], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %a1_1, %b1_1 : tensor<4x8x36xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %in, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<4x8x36xf32>
  %both_1 = tensor.concat dim(0) %p0_1, %p1_1 : (tensor<4x8x36xf32>, tensor<4x8x36xf32>) -> tensor<8x8x36xf32>
  %pieces_1 = tensor.expand_shape %both_1 [[0, 1], [2], [3]] output_shape [2, 4, 8, 36] : tensor<8x8x36xf32> into tensor<2x4x8x36xf32>
  %y_1 = linalg.generic {indexing_maps = [#stack, #kept], iterator_types = ["reduction", "parallel", "parallel", "parallel"]} ins(%pieces_1 : tensor<2x4x8x36xf32>) outs(%start : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<4x8x36xf32>
  %u = func.call @layer(%y_1) : (tensor<4x8x36xf32>) -> tensor<4x8x36xf32>
  %e_2 = tensor.empty() : tensor<4x8xf32>
  %z_2 = linalg.fill ins(%zero : f32) outs(%e_2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum_2 = linalg.generic {indexing_maps = [#x, #nc], iterator_types = ["parallel", "parallel", "reduction"]} ins(%u : tensor<4x8x36xf32>) outs(%z_2 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %g_2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sum_2 : tensor<4x8xf32>) outs(%e_2 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.divf %in, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %te_2 = tensor.empty() : tensor<8x32xf32>
  %t2_2 = linalg.transpose ins(%w2 : tensor<32x8xf32>) outs(%te_2 : tensor<8x32xf32>) permutation = [1, 0]
  %fe_2 = tensor.empty() : tensor<4x32xf32>
  %fz_2 = linalg.fill ins(%zero : f32) outs(%fe_2 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %f_2 = linalg.matmul ins(%g_2, %t2_2 : tensor<4x8xf32>, tensor<8x32xf32>) outs(%fz_2 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %theta_2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%f_2 : tensor<4x32xf32>) outs(%fe_2 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.divf %one, %2 : f32
    %4 = arith.mulf %3, %two : f32
    %5 = arith.subf %4, %one : f32
    linalg.yield %5 : f32
  } -> tensor<4x32xf32>
  %a0_2 = tensor.extract_slice %theta_2[0, 0] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_2 = tensor.extract_slice %theta_2[0, 8] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %b0_2 = tensor.extract_slice %theta_2[0, 16] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %b1_2 = tensor.extract_slice %theta_2[0, 24] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %p0_2 = linalg.generic {indexing_maps = [#x, #nc, #nc, #x], iterator_types = ["parallel", "parallel", "parallel"]} ins(%u, %a0_2, %b0_2 : tensor<4x8x36xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %in, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<4x8x36xf32>
  %p1_2 = linalg.generic {indexing_maps = [#x, #nc, #nc, #x], iterator_types = ["parallel", "parallel", "parallel"]} ins(%u, %a1_2, %b1_2 : tensor<4x8x36xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %in, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<4x8x36xf32>
  %both_2 = tensor.concat dim(0) %p0_2, %p1_2 : (tensor<4x8x36xf32>, tensor<4x8x36xf32>) -> tensor<8x8x36xf32>
  %pieces_2 = tensor.expand_shape %both_2 [[0, 1], [2], [3]] output_shape [2, 4, 8, 36] : tensor<8x8x36xf32> into tensor<2x4x8x36xf32>
  %y_2 = linalg.generic {indexing_maps = [#stack, #kept], iterator_types = ["reduction", "parallel", "parallel", "parallel"]} ins(%pieces_2 : tensor<2x4x8x36xf32>) outs(%start : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<4x8x36xf32>
  return %y_2 : tensor<4x8x36xf32>
}

// -----

// The parts are not as long as the pieces: the second piece of two samples is the
// end of the first part, the first piece again.
//
// CHECK-LABEL: func.func @other_parts(
// CHECK-NOT:     dyrelu.b
#x = affine_map<(n, c, s) -> (n, c, s)>
#nc = affine_map<(n, c, s) -> (n, c)>
#id = affine_map<(n, j) -> (n, j)>
#stack = affine_map<(k, n, c, s) -> (k, n, c, s)>
#kept = affine_map<(k, n, c, s) -> (n, c, s)>
func.func @other_parts(%x: tensor<4x8x36xf32>, %w2: tensor<32x8xf32>) -> tensor<4x8x36xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %count = arith.constant 36.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %ye = tensor.empty() : tensor<4x8x36xf32>
  %start = linalg.fill ins(%lowest : f32) outs(%ye : tensor<4x8x36xf32>) -> tensor<4x8x36xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum = linalg.generic {indexing_maps = [#x, #nc], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<4x8x36xf32>) outs(%z : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %g = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sum : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.divf %in, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %te = tensor.empty() : tensor<8x32xf32>
  %t2 = linalg.transpose ins(%w2 : tensor<32x8xf32>) outs(%te : tensor<8x32xf32>) permutation = [1, 0]
  %fe = tensor.empty() : tensor<4x32xf32>
  %fz = linalg.fill ins(%zero : f32) outs(%fe : tensor<4x32xf32>) -> tensor<4x32xf32>
  %f = linalg.matmul ins(%g, %t2 : tensor<4x8xf32>, tensor<8x32xf32>) outs(%fz : tensor<4x32xf32>) -> tensor<4x32xf32>
  %theta = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%f : tensor<4x32xf32>) outs(%fe : tensor<4x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.divf %one, %2 : f32
    %4 = arith.mulf %3, %two : f32
    %5 = arith.subf %4, %one : f32
    linalg.yield %5 : f32
  } -> tensor<4x32xf32>
  %a0 = tensor.extract_slice %theta[0, 0] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %a1 = tensor.extract_slice %theta[0, 8] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %b0 = tensor.extract_slice %theta[0, 16] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %b1 = tensor.extract_slice %theta[0, 24] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %p0 = linalg.generic {indexing_maps = [#x, #nc, #nc, #x], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %a0, %b0 : tensor<4x8x36xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %in, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<4x8x36xf32>
  %p1 = linalg.generic {indexing_maps = [#x, #nc, #nc, #x], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %a1, %b1 : tensor<4x8x36xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %in, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<4x8x36xf32>
  %short = tensor.extract_slice %p1[2, 0, 0] [2, 8, 36] [1, 1, 1] : tensor<4x8x36xf32> to tensor<2x8x36xf32>
  %begin = tensor.extract_slice %p0[0, 0, 0] [2, 8, 36] [1, 1, 1] : tensor<4x8x36xf32> to tensor<2x8x36xf32>
  %long = tensor.concat dim(0) %p0, %begin : (tensor<4x8x36xf32>, tensor<2x8x36xf32>) -> tensor<6x8x36xf32>
  %both = tensor.concat dim(0) %long, %short : (tensor<6x8x36xf32>, tensor<2x8x36xf32>) -> tensor<8x8x36xf32>
  %pieces = tensor.expand_shape %both [[0, 1], [2], [3]] output_shape [2, 4, 8, 36] : tensor<8x8x36xf32> into tensor<2x4x8x36xf32>
  %y = linalg.generic {indexing_maps = [#stack, #kept], iterator_types = ["reduction", "parallel", "parallel", "parallel"]} ins(%pieces : tensor<2x4x8x36xf32>) outs(%start : tensor<4x8x36xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<4x8x36xf32>
  return %y : tensor<4x8x36xf32>
}
