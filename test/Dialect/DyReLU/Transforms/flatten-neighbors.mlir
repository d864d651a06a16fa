// RUN: dyrelu-opt %s --dyrelu-flatten-neighbors --canonicalize -split-input-file | FileCheck %s

#id = affine_map<(n, c, h, w) -> (n, c, h, w)>
#channel = affine_map<(n, c, h, w) -> (c)>

// Batch norm, activation, residual addition: reshapes at the ends only.
// CHECK-LABEL: func @elementwise
// CHECK-SAME: (%[[X:.*]]: tensor<?x16x7x7xf32>, %[[R:.*]]: tensor<?x16x7x7xf32>
func.func @elementwise(%x: tensor<?x16x7x7xf32>, %r: tensor<?x16x7x7xf32>, %s: tensor<16xf32>, %n: index) -> tensor<?x16x7x7xf32> {
  // CHECK: tensor.collapse_shape %[[X]]
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<?x16x49xf32>)
  // CHECK: dyrelu.apply
  // CHECK: tensor.collapse_shape %[[R]]
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<?x16x49xf32>)
  // CHECK: tensor.expand_shape
  // CHECK-NEXT: return
  %init = tensor.empty(%n) : tensor<?x16x7x7xf32>
  %u = linalg.generic {indexing_maps = [#id, #channel, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %s : tensor<?x16x7x7xf32>, tensor<16xf32>) outs(%init : tensor<?x16x7x7xf32>) {
  ^bb0(%v: f32, %scale: f32, %out: f32):
    %0 = arith.mulf %v, %scale : f32
    linalg.yield %0 : f32
  } -> tensor<?x16x7x7xf32>
  %flat = tensor.collapse_shape %u [[0], [1], [2, 3]] : tensor<?x16x7x7xf32> into tensor<?x16x49xf32>
  %max = dyrelu.apply %flat static = [(1, 0), (0, 0)] : tensor<?x16x49xf32>
  %y = tensor.expand_shape %max [[0], [1], [2, 3]] output_shape [%n, 16, 7, 7] : tensor<?x16x49xf32> into tensor<?x16x7x7xf32>
  %sum = linalg.add ins(%y, %r : tensor<?x16x7x7xf32>, tensor<?x16x7x7xf32>) outs(%init : tensor<?x16x7x7xf32>) -> tensor<?x16x7x7xf32>
  return %sum : tensor<?x16x7x7xf32>
}

// -----

// CHECK-LABEL: func @pointwise
// CHECK-SAME: (%[[Y:.*]]: tensor<4x16x49xf32>, %[[P:.*]]: tensor<8x16x1x1xf32>
func.func @pointwise(%flat: tensor<4x16x49xf32>, %p: tensor<8x16x1x1xf32>) -> tensor<4x8x7x7xf32> {
  // CHECK: %[[W:.*]] = tensor.collapse_shape %[[P]] {{\[\[}}0], [1, 2, 3]] : tensor<8x16x1x1xf32> into tensor<8x16xf32>
  // CHECK: %[[F:.*]] = linalg.fill {{.*}} -> tensor<4x8x49xf32>
  // CHECK: %[[Q:.*]] = linalg.generic {{.*}} ins(%[[Y]], %[[W]] : {{.*}}) outs(%[[F]] :
  // CHECK: tensor.expand_shape %[[Q]] {{.*}} output_shape [4, 8, 7, 7]
  %zero = arith.constant 0.0 : f32
  %y = tensor.expand_shape %flat [[0], [1], [2, 3]] output_shape [4, 16, 7, 7] : tensor<4x16x49xf32> into tensor<4x16x7x7xf32>
  %e = tensor.empty() : tensor<4x8x7x7xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8x7x7xf32>) -> tensor<4x8x7x7xf32>
  %q = linalg.conv_2d_nchw_fchw ins(%y, %p : tensor<4x16x7x7xf32>, tensor<8x16x1x1xf32>) outs(%f : tensor<4x8x7x7xf32>) -> tensor<4x8x7x7xf32>
  return %q : tensor<4x8x7x7xf32>
}

// -----

// A stride, a larger window, and an image that is larger than what is read.
// CHECK-LABEL: func @not_pointwise
func.func @not_pointwise(%flat: tensor<4x16x64xf32>, %p: tensor<8x16x1x1xf32>, %k: tensor<8x16x3x3xf32>, %o4: tensor<4x8x4x4xf32>, %o6: tensor<4x8x6x6xf32>) -> (tensor<4x8x4x4xf32>, tensor<4x8x6x6xf32>, tensor<4x8x6x6xf32>) {
  // CHECK-COUNT-3: linalg.conv_2d_nchw_fchw
  %y = tensor.expand_shape %flat [[0], [1], [2, 3]] output_shape [4, 16, 8, 8] : tensor<4x16x64xf32> into tensor<4x16x8x8xf32>
  %q0 = linalg.conv_2d_nchw_fchw {strides = dense<2> : tensor<2xi64>} ins(%y, %p : tensor<4x16x8x8xf32>, tensor<8x16x1x1xf32>) outs(%o4 : tensor<4x8x4x4xf32>) -> tensor<4x8x4x4xf32>
  %q1 = linalg.conv_2d_nchw_fchw ins(%y, %k : tensor<4x16x8x8xf32>, tensor<8x16x3x3xf32>) outs(%o6 : tensor<4x8x6x6xf32>) -> tensor<4x8x6x6xf32>
  %q2 = linalg.conv_2d_nchw_fchw ins(%y, %p : tensor<4x16x8x8xf32>, tensor<8x16x1x1xf32>) outs(%o6 : tensor<4x8x6x6xf32>) -> tensor<4x8x6x6xf32>
  return %q0, %q1, %q2 : tensor<4x8x4x4xf32>, tensor<4x8x6x6xf32>, tensor<4x8x6x6xf32>
}

// -----

// Not next to an activation.
// CHECK-LABEL: func @elsewhere
func.func @elsewhere(%x: tensor<4x16x7x7xf32>, %p: tensor<8x16x1x1xf32>, %f: tensor<4x8x7x7xf32>) -> tensor<4x8x7x7xf32> {
  // CHECK: linalg.conv_2d_nchw_fchw
  // CHECK-NOT: tensor.collapse_shape
  %q = linalg.conv_2d_nchw_fchw ins(%x, %p : tensor<4x16x7x7xf32>, tensor<8x16x1x1xf32>) outs(%f : tensor<4x8x7x7xf32>) -> tensor<4x8x7x7xf32>
  return %q : tensor<4x8x7x7xf32>
}
