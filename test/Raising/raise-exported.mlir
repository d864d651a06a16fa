// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// What torch-mlir makes of two PyTorch modules, with the weights as arguments.

#r = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#r1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#r2 = affine_map<(d0, d1) -> (d0, d1)>
#r3 = affine_map<(d0, d1) -> (d1)>
#r4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#r5 = affine_map<(d0, d1, d2) -> (d2)>
#r6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#r7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#r8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#r9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#c = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#c1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>

// A reduction with two results over a new last dimension, in a layout of its
// own that a transpose undoes; rows per channel.
//
//   t = (2 * sigmoid(fc2(relu(fc1(x.mean((2, 3)))))) - 1).view(n, c, 4)
//   t = t * lambdas + initial
//   y = x.permute(2, 3, 0, 1).unsqueeze(-1) * t[:, :, :2] + t[:, :, 2:]
//   return torch.max(y, dim=-1)[0].permute(2, 3, 0, 1)
//
// CHECK-LABEL: func.func @reduced(
// CHECK-SAME:    %[[X:.*]]: tensor<4x8x6x6xf32>
// CHECK-NEXT:    %[[Y:.*]] = dyrelu.b %[[X]] fc1(
// CHECK-SAME:      hyper<order = channel_major>
// CHECK-NEXT:    return %[[Y]]
func.func @reduced(%x: tensor<4x8x6x6xf32>, %b2: tensor<32xf32>,
    %w2: tensor<32x2xf32>, %b1: tensor<2xf32>, %w1: tensor<2x8xf32>)
    -> tensor<4x8x6x6xf32> {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 0xFF800000 : f32
  %cst_2 = arith.constant dense<[1.0, 0.0, 0.0, 0.0]> : tensor<4xf32>
  %cst_3 = arith.constant dense<[1.0, 1.0, 0.5, 0.5]> : tensor<4xf32>
  %cst_10 = arith.constant 3.600000e+01 : f32
  %cst_11 = arith.constant 2.000000e+00 : f32
  %0 = tensor.empty() : tensor<4x8x6x6xf32>
  %2 = tensor.empty() : tensor<4x8xf32>
  %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %4 = linalg.generic {indexing_maps = [#r, #r1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%x : tensor<4x8x6x6xf32>) outs(%3 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %31 = arith.addf %in, %out : f32
    linalg.yield %31 : f32
  } -> tensor<4x8xf32>
  %5 = linalg.generic {indexing_maps = [#r2, #r2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<4x8xf32>) outs(%2 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %31 = arith.divf %in, %cst_10 : f32
    linalg.yield %31 : f32
  } -> tensor<4x8xf32>
  %6 = tensor.empty() : tensor<8x2xf32>
  %transposed = linalg.transpose ins(%w1 : tensor<2x8xf32>) outs(%6 : tensor<8x2xf32>) permutation = [1, 0] 
  %7 = tensor.empty() : tensor<4x2xf32>
  %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<4x2xf32>) -> tensor<4x2xf32>
  %9 = linalg.matmul ins(%5, %transposed : tensor<4x8xf32>, tensor<8x2xf32>) outs(%8 : tensor<4x2xf32>) -> tensor<4x2xf32>
  %10 = linalg.generic {indexing_maps = [#r2, #r3, #r2], iterator_types = ["parallel", "parallel"]} ins(%9, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%7 : tensor<4x2xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %31 = arith.addf %in, %in_17 : f32
    linalg.yield %31 : f32
  } -> tensor<4x2xf32>
  %11 = linalg.generic {indexing_maps = [#r2, #r2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<4x2xf32>) outs(%7 : tensor<4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %31 = arith.cmpf ugt, %in, %cst : f32
    %32 = arith.select %31, %in, %cst : f32
    linalg.yield %32 : f32
  } -> tensor<4x2xf32>
  %12 = tensor.empty() : tensor<2x32xf32>
  %transposed_12 = linalg.transpose ins(%w2 : tensor<32x2xf32>) outs(%12 : tensor<2x32xf32>) permutation = [1, 0] 
  %13 = tensor.empty() : tensor<4x32xf32>
  %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %15 = linalg.matmul ins(%11, %transposed_12 : tensor<4x2xf32>, tensor<2x32xf32>) outs(%14 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %16 = linalg.generic {indexing_maps = [#r2, #r3, #r2], iterator_types = ["parallel", "parallel"]} ins(%15, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%13 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %31 = arith.addf %in, %in_17 : f32
    linalg.yield %31 : f32
  } -> tensor<4x32xf32>
  %17 = linalg.generic {indexing_maps = [#r2, #r2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<4x32xf32>) outs(%13 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %31 = arith.negf %in : f32
    %32 = math.exp %31 : f32
    %33 = arith.addf %32, %cst_0 : f32
    %34 = arith.divf %cst_0, %33 : f32
    linalg.yield %34 : f32
  } -> tensor<4x32xf32>
  %18 = linalg.generic {indexing_maps = [#r2, #r2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<4x32xf32>) outs(%13 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %31 = arith.mulf %in, %cst_11 : f32
    linalg.yield %31 : f32
  } -> tensor<4x32xf32>
  %19 = linalg.generic {indexing_maps = [#r2, #r2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<4x32xf32>) outs(%13 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %31 = arith.subf %in, %cst_0 : f32
    linalg.yield %31 : f32
  } -> tensor<4x32xf32>
  %expanded = tensor.expand_shape %19 [[0], [1, 2]] output_shape [4, 8, 4] : tensor<4x32xf32> into tensor<4x8x4xf32>
  %20 = tensor.empty() : tensor<4x8x4xf32>
  %21 = linalg.generic {indexing_maps = [#r4, #r5, #r4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<4x8x4xf32>, tensor<4xf32>) outs(%20 : tensor<4x8x4xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %31 = arith.mulf %in, %in_17 : f32
    linalg.yield %31 : f32
  } -> tensor<4x8x4xf32>
  %22 = linalg.generic {indexing_maps = [#r4, #r5, #r4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_2 : tensor<4x8x4xf32>, tensor<4xf32>) outs(%20 : tensor<4x8x4xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %31 = arith.addf %in, %in_17 : f32
    linalg.yield %31 : f32
  } -> tensor<4x8x4xf32>
  %23 = tensor.empty() : tensor<6x6x4x8xf32>
  %transposed_13 = linalg.transpose ins(%x : tensor<4x8x6x6xf32>) outs(%23 : tensor<6x6x4x8xf32>) permutation = [2, 3, 0, 1] 
  %expanded_14 = tensor.expand_shape %transposed_13 [[0], [1], [2], [3, 4]] output_shape [6, 6, 4, 8, 1] : tensor<6x6x4x8xf32> into tensor<6x6x4x8x1xf32>
  %extracted_slice = tensor.extract_slice %22[0, 0, 0] [4, 8, 2] [1, 1, 1] : tensor<4x8x4xf32> to tensor<4x8x2xf32>
  %24 = tensor.empty() : tensor<6x6x4x8x2xf32>
  %25 = linalg.generic {indexing_maps = [#r6, #r7, #r8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %extracted_slice : tensor<6x6x4x8x1xf32>, tensor<4x8x2xf32>) outs(%24 : tensor<6x6x4x8x2xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %31 = arith.mulf %in, %in_17 : f32
    linalg.yield %31 : f32
  } -> tensor<6x6x4x8x2xf32>
  %extracted_slice_15 = tensor.extract_slice %22[0, 0, 2] [4, 8, 2] [1, 1, 1] : tensor<4x8x4xf32> to tensor<4x8x2xf32>
  %26 = linalg.generic {indexing_maps = [#r8, #r7, #r8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %extracted_slice_15 : tensor<6x6x4x8x2xf32>, tensor<4x8x2xf32>) outs(%24 : tensor<6x6x4x8x2xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %31 = arith.addf %in, %in_17 : f32
    linalg.yield %31 : f32
  } -> tensor<6x6x4x8x2xf32>
  %27 = tensor.empty() : tensor<6x6x4x8xi64>
  %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<6x6x4x8xi64>) -> tensor<6x6x4x8xi64>
  %29 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<6x6x4x8xf32>) -> tensor<6x6x4x8xf32>
  %30:2 = linalg.generic {indexing_maps = [#r8, #r9, #r9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<6x6x4x8x2xf32>) outs(%29, %28 : tensor<6x6x4x8xf32>, tensor<6x6x4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %out_17: i64):
    %31 = linalg.index 4 : index
    %32 = arith.index_cast %31 : index to i64
    %33 = arith.maximumf %in, %out : f32
    %34 = arith.cmpf ogt, %in, %out : f32
    %35 = arith.select %34, %32, %out_17 : i64
    linalg.yield %33, %35 : f32, i64
  } -> (tensor<6x6x4x8xf32>, tensor<6x6x4x8xi64>)
  %transposed_16 = linalg.transpose ins(%30#0 : tensor<6x6x4x8xf32>) outs(%0 : tensor<4x8x6x6xf32>) permutation = [2, 3, 0, 1] 
  return %transposed_16 : tensor<4x8x6x6xf32>
}

// Layers as 1x1 convolutions of an adaptive pool, one sample.
//
//   t = hardsigmoid(fc2(relu(fc1(pool(x))))) - 0.5
//   a1, b1, a2, b2 = torch.split(t, c, dim=1)
//   return torch.max(x * (a1 * 2 + 1) + b1, x * (a2 * 2) + b2)
//
// CHECK-LABEL: func.func @convolved(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<1x8x6x7xf32>
// CHECK-DAG:     %[[W1:.*]] = tensor.collapse_shape {{.*}} : tensor<2x8x1x1xf32> into tensor<2x8xf32>
// CHECK-DAG:     %[[W2:.*]] = tensor.collapse_shape {{.*}} : tensor<32x2x1x1xf32> into tensor<32x2xf32>
// CHECK:         %[[Y:.*]] = dyrelu.b %[[X]] fc1(%[[W1]], {{.*}} fc2(%[[W2]],
// CHECK-SAME:      hyper<norm = hard_sigmoid, order = interleaved>
// CHECK-NEXT:    return %[[Y]]
func.func @convolved(%x: tensor<1x8x6x7xf32>, %b2: tensor<32xf32>,
    %w2: tensor<32x2x1x1xf32>, %b1: tensor<2xf32>, %w1: tensor<2x8x1x1xf32>)
    -> tensor<1x8x6x7xf32> {
  %cst = arith.constant 0.000000e+00 : f32
  %cst_4 = arith.constant 4.200000e+01 : f32
  %cst_5 = arith.constant 3.000000e+00 : f32
  %cst_6 = arith.constant 6.000000e+00 : f32
  %cst_7 = arith.constant 5.000000e-01 : f32
  %cst_8 = arith.constant 2.000000e+00 : f32
  %cst_9 = arith.constant 1.000000e+00 : f32
  %0 = tensor.empty() : tensor<1x8x1x1xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
  %2 = linalg.generic {indexing_maps = [#c, #c1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%x : tensor<1x8x6x7xf32>) outs(%1 : tensor<1x8x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.addf %in, %out : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x1x1xf32>
  %3 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.divf %in, %cst_4 : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x1x1xf32>
  %4 = tensor.empty() : tensor<1x2x1x1xf32>
  %broadcasted = linalg.broadcast ins(%b1 : tensor<2xf32>) outs(%4 : tensor<1x2x1x1xf32>) dimensions = [0, 2, 3] 
  %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %w1 : tensor<1x8x1x1xf32>, tensor<2x8x1x1xf32>) outs(%broadcasted : tensor<1x2x1x1xf32>) -> tensor<1x2x1x1xf32>
  %6 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x2x1x1xf32>) outs(%4 : tensor<1x2x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.cmpf ugt, %in, %cst : f32
    %24 = arith.select %23, %in, %cst : f32
    linalg.yield %24 : f32
  } -> tensor<1x2x1x1xf32>
  %7 = tensor.empty() : tensor<1x32x1x1xf32>
  %broadcasted_10 = linalg.broadcast ins(%b2 : tensor<32xf32>) outs(%7 : tensor<1x32x1x1xf32>) dimensions = [0, 2, 3] 
  %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %w2 : tensor<1x2x1x1xf32>, tensor<32x2x1x1xf32>) outs(%broadcasted_10 : tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf32>
  %9 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x1x1xf32>) outs(%7 : tensor<1x32x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.addf %in, %cst_5 : f32
    linalg.yield %23 : f32
  } -> tensor<1x32x1x1xf32>
  %10 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x32x1x1xf32>) outs(%7 : tensor<1x32x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.cmpf ult, %in, %cst : f32
    %24 = arith.select %23, %cst, %in : f32
    linalg.yield %24 : f32
  } -> tensor<1x32x1x1xf32>
  %11 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x32x1x1xf32>) outs(%7 : tensor<1x32x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.cmpf ugt, %in, %cst_6 : f32
    %24 = arith.select %23, %cst_6, %in : f32
    linalg.yield %24 : f32
  } -> tensor<1x32x1x1xf32>
  %12 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x32x1x1xf32>) outs(%7 : tensor<1x32x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.divf %in, %cst_6 : f32
    linalg.yield %23 : f32
  } -> tensor<1x32x1x1xf32>
  %13 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x32x1x1xf32>) outs(%7 : tensor<1x32x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.subf %in, %cst_7 : f32
    linalg.yield %23 : f32
  } -> tensor<1x32x1x1xf32>
  %extracted_slice = tensor.extract_slice %13[0, 0, 0, 0] [1, 8, 1, 1] [1, 1, 1, 1] : tensor<1x32x1x1xf32> to tensor<1x8x1x1xf32>
  %extracted_slice_11 = tensor.extract_slice %13[0, 8, 0, 0] [1, 8, 1, 1] [1, 1, 1, 1] : tensor<1x32x1x1xf32> to tensor<1x8x1x1xf32>
  %extracted_slice_12 = tensor.extract_slice %13[0, 16, 0, 0] [1, 8, 1, 1] [1, 1, 1, 1] : tensor<1x32x1x1xf32> to tensor<1x8x1x1xf32>
  %extracted_slice_13 = tensor.extract_slice %13[0, 24, 0, 0] [1, 8, 1, 1] [1, 1, 1, 1] : tensor<1x32x1x1xf32> to tensor<1x8x1x1xf32>
  %14 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.mulf %in, %cst_8 : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x1x1xf32>
  %15 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.addf %in, %cst_9 : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x1x1xf32>
  %16 = tensor.empty() : tensor<1x8x6x7xf32>
  %17 = linalg.generic {indexing_maps = [#c, #c1, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %15 : tensor<1x8x6x7xf32>, tensor<1x8x1x1xf32>) outs(%16 : tensor<1x8x6x7xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %23 = arith.mulf %in, %in_14 : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x6x7xf32>
  %18 = linalg.generic {indexing_maps = [#c, #c1, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %extracted_slice_11 : tensor<1x8x6x7xf32>, tensor<1x8x1x1xf32>) outs(%16 : tensor<1x8x6x7xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %23 = arith.addf %in, %in_14 : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x6x7xf32>
  %19 = linalg.generic {indexing_maps = [#c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.mulf %in, %cst_8 : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x1x1xf32>
  %20 = linalg.generic {indexing_maps = [#c, #c1, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %19 : tensor<1x8x6x7xf32>, tensor<1x8x1x1xf32>) outs(%16 : tensor<1x8x6x7xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %23 = arith.mulf %in, %in_14 : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x6x7xf32>
  %21 = linalg.generic {indexing_maps = [#c, #c1, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %extracted_slice_13 : tensor<1x8x6x7xf32>, tensor<1x8x1x1xf32>) outs(%16 : tensor<1x8x6x7xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %23 = arith.addf %in, %in_14 : f32
    linalg.yield %23 : f32
  } -> tensor<1x8x6x7xf32>
  %22 = linalg.generic {indexing_maps = [#c, #c, #c], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x8x6x7xf32>, tensor<1x8x6x7xf32>) outs(%16 : tensor<1x8x6x7xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %23 = arith.cmpf ogt, %in, %in_14 : f32
    %24 = arith.select %23, %in, %in_14 : f32
    linalg.yield %24 : f32
  } -> tensor<1x8x6x7xf32>
  return %22 : tensor<1x8x6x7xf32>
}
