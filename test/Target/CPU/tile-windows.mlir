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

// A matmul has no windows: --dyrelu-cpu-tile takes it.
// CHECK-LABEL: func @matmul
// CHECK-NOT: scf.for
// CHECK: linalg.matmul
func.func @matmul(%a: tensor<8x8xf32>, %b: tensor<8x8xf32>, %out: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %y = linalg.matmul ins(%a, %b : tensor<8x8xf32>, tensor<8x8xf32>) outs(%out : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}
