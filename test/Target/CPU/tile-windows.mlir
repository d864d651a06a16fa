// RUN: dyrelu-opt %s --dyrelu-cpu-tile-windows --canonicalize --cse -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-cpu-tile-windows --canonicalize --cse --dyrelu-cpu-vectorize --canonicalize --cse -split-input-file | FileCheck %s --check-prefix=VECTOR

// Rows that fill vectors: 16 elements of a row for four output channels. The
// tile stays in registers over the whole reduction.
// CHECK-LABEL: func @rows
// CHECK-NOT: linalg.transpose
// CHECK: scf.for
// CHECK: %[[TILE:.*]] = tensor.extract_slice %{{.*}} : tensor<2x8x16x32xf32> to tensor<1x4x1x16xf32>
// CHECK: scf.for %{{.*}} = %c0 to %c3 step %c1 iter_args(%{{.*}} = %[[TILE]])
// CHECK: scf.for {{.*}} -> (tensor<1x4x1x16xf32>)
// CHECK: scf.for {{.*}} -> (tensor<1x4x1x16xf32>)
// CHECK-COUNT-4: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x1x1x16xf32>) {{.*}}dyrelu.lanes = 16 : index
// CHECK-NOT: linalg.generic
// VECTOR-LABEL: func @rows
// VECTOR: %{{.*}}:4 = scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// VECTOR: %{{.*}}:4 = scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// VECTOR: %{{.*}}:4 = scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
// VECTOR-NOT: vector.transfer_write
// VECTOR: scf.yield
func.func @rows(%x: tensor<2x3x18x34xf32>, %w: tensor<8x3x3x3xf32>, %out: tensor<2x8x16x32xf32>) -> tensor<2x8x16x32xf32> {
  %y = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<2x3x18x34xf32>, tensor<8x3x3x3xf32>) outs(%out : tensor<2x8x16x32xf32>) -> tensor<2x8x16x32xf32>
  return %y : tensor<2x8x16x32xf32>
}

// -----

// A stride: vectors along the output channels for four elements of a row. The
// weights are transposed once, the results sample by sample.
// CHECK-LABEL: func @channels
// CHECK: linalg.transpose ins(%{{.*}} : tensor<32x3x3x3xf32>) outs(%{{.*}} : tensor<3x3x3x32xf32>)
// CHECK: %[[SAMPLES:.*]] = tensor.dim
// CHECK: scf.for %{{.*}} = %c0 to %[[SAMPLES]] step %c1
// CHECK: linalg.fill {{.*}} -> tensor<1x4x4x32xf32>
// CHECK: scf.for {{.*}} -> (tensor<1x1x4x16xf32>)
// CHECK-COUNT-4: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x1x1x16xf32>) {{.*}}dyrelu.lanes = 16 : index
// CHECK: linalg.transpose ins(%{{.*}} : tensor<1x4x4x32xf32>) outs(%{{.*}} : tensor<1x32x4x4xf32>)
// VECTOR-LABEL: func @channels
// VECTOR: %{{.*}}:4 = scf.for {{.*}} -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
func.func @channels(%x: tensor<?x3x9x9xf32>, %w: tensor<32x3x3x3xf32>, %out: tensor<?x32x4x4xf32>) -> tensor<?x32x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%out : tensor<?x32x4x4xf32>) -> tensor<?x32x4x4xf32>
  %y = linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>} ins(%x, %w : tensor<?x3x9x9xf32>, tensor<32x3x3x3xf32>) outs(%init : tensor<?x32x4x4xf32>) -> tensor<?x32x4x4xf32>
  return %y : tensor<?x32x4x4xf32>
}

// -----

// A pool: rows of up to four vectors.
// CHECK-LABEL: func @pool
// CHECK: scf.for {{.*}} -> (tensor<1x1x1x32xf32>)
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x1x1x32xf32>) {{.*}}dyrelu.lanes = 32 : index
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x1x1x8xf32>) {{.*}}dyrelu.lanes = 32 : index
// VECTOR-LABEL: func @pool
// VECTOR: scf.for {{.*}} -> (vector<32xf32>)
func.func @pool(%x: tensor<2x3x18x42xf32>, %w: tensor<3x3xf32>, %out: tensor<2x3x16x40xf32>) -> tensor<2x3x16x40xf32> {
  %y = linalg.pooling_nchw_max ins(%x, %w : tensor<2x3x18x42xf32>, tensor<3x3xf32>) outs(%out : tensor<2x3x16x40xf32>) -> tensor<2x3x16x40xf32>
  return %y : tensor<2x3x16x40xf32>
}

// -----

// With a stride there is nothing contiguous to read: left as it is.
// CHECK-LABEL: func @strided_pool
// CHECK-NOT: scf.for
// CHECK: linalg.generic
// CHECK-NOT: dyrelu.lanes
// CHECK: return
func.func @strided_pool(%x: tensor<2x3x18x42xf32>, %w: tensor<2x2xf32>, %out: tensor<2x3x9x21xf32>) -> tensor<2x3x9x21xf32> {
  %y = linalg.pooling_nchw_max {strides = dense<2> : vector<2xi64>} ins(%x, %w : tensor<2x3x18x42xf32>, tensor<2x2xf32>) outs(%out : tensor<2x3x9x21xf32>) -> tensor<2x3x9x21xf32>
  return %y : tensor<2x3x9x21xf32>
}

// -----

// A product of matrices, as which a convolution with a 1x1 window is written,
// is one: four rows and a vector of columns at a time; the loop
// over columns is outside, so that all rows find them in a cache.
// CHECK-LABEL: func @product
// CHECK: scf.for %{{.*}} = %c0 to %c32 step %c16
// CHECK: scf.for %{{.*}} = %c0 to %c8 step %c4
// CHECK: scf.for %{{.*}} = %{{.*}} to %c5
// CHECK-COUNT-4: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x16xf32>) attrs = {dyrelu.lanes = 16 : index}
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @product(%a: tensor<8x5xf32>, %b: tensor<5x32xf32>, %out: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %y = linalg.matmul ins(%a, %b : tensor<8x5xf32>, tensor<5x32xf32>) outs(%out : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %y : tensor<8x32xf32>
}

// -----

// 7 columns are 8 lanes of which one is masked; 12 of them two vectors.
// CHECK-LABEL: func @masked
// CHECK: linalg.generic {{.*}} attrs = {dyrelu.lanes = 8 : index, dyrelu.masked}
// CHECK: return
// VECTOR-LABEL: func @masked
// VECTOR: vector.transfer_read {{.*}} : tensor<{{.*}}>, vector<8xf32>
// VECTOR: vector.transfer_write {{.*}} : vector<8xf32>, tensor<{{.*}}>
func.func @masked(%x: tensor<2x3x9x9xf32>, %k: tensor<3x3x3xf32>, %out: tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32> {
  %y = linalg.depthwise_conv_2d_nchw_chw ins(%x, %k : tensor<2x3x9x9xf32>, tensor<3x3x3xf32>) outs(%out : tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
  return %y : tensor<2x3x7x7xf32>
}

// CHECK-LABEL: func @masked_vectors
// CHECK: linalg.generic {{.*}} attrs = {dyrelu.lanes = 16 : index, dyrelu.masked}
// CHECK: return
func.func @masked_vectors(%a: tensor<8x5xf32>, %b: tensor<5x12xf32>, %out: tensor<8x12xf32>) -> tensor<8x12xf32> {
  %y = linalg.matmul ins(%a, %b : tensor<8x5xf32>, tensor<5x12xf32>) outs(%out : tensor<8x12xf32>) -> tensor<8x12xf32>
  return %y : tensor<8x12xf32>
}

// -----

// A layer, whose weights lie along what is summed, is left to
// --dyrelu-cpu-sum-rows.
// CHECK-LABEL: func @layer
// CHECK-NOT: scf.for
// CHECK: linalg.matmul
func.func @layer(%a: tensor<8x8xf32>, %b: tensor<8x8xf32>, %out: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %y = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%a, %b : tensor<8x8xf32>, tensor<8x8xf32>) outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// -----

// What the pass notes for itself may have been there before.
// CHECK-LABEL: func @noted
// CHECK: linalg.exp
// CHECK-NOT: dyrelu.unroll
// CHECK: return
func.func @noted(%x: tensor<8x49xf32>, %w: tensor<16x8xf32>, %out: tensor<16x49xf32>) -> tensor<16x49xf32> {
  %0 = linalg.matmul ins(%w, %x : tensor<16x8xf32>, tensor<8x49xf32>) outs(%out : tensor<16x49xf32>) -> tensor<16x49xf32>
  %1 = linalg.exp {dyrelu.unroll = "much"} ins(%0 : tensor<16x49xf32>) outs(%out : tensor<16x49xf32>) -> tensor<16x49xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%1 : tensor<16x49xf32>) outs(%out : tensor<16x49xf32>) attrs = {dyrelu.unroll = 7 : i64} {
  ^bb0(%a: f32, %old: f32):
    %n = arith.negf %a : f32
    linalg.yield %n : f32
  } -> tensor<16x49xf32>
  return %2 : tensor<16x49xf32>
}
