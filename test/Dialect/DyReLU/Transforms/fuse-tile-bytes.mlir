// RUN: dyrelu-opt %s --dyrelu-fuse=tile-bytes=131072 --canonicalize | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-fuse="tile-bytes=131072 min-tiles=3" --canonicalize | FileCheck %s --check-prefix=TILES
// RUN: not dyrelu-opt %s --dyrelu-fuse=min-tiles=0 2>&1 | FileCheck %s --check-prefix=NONE

// NONE: min-tiles must be 1 or more, got 0

// Samples of 16 KiB: eight would fit, six divide the batch.
// CHECK-LABEL: func @divisor
// CHECK: scf.forall (%{{.*}}) = (0) to (12) step (6)
// TILES: scf.forall (%{{.*}}) = (0) to (12) step (4)
// CHECK: dyrelu.pool %{{.*}} : tensor<6x16x256xf32> -> tensor<6x16xf32>
// CHECK: dyrelu.apply {{.*}} : tensor<6x16x256xf32>
func.func @divisor(%x: tensor<12x16x256xf32>, %w2: tensor<64x16xf32>) -> tensor<12x16x256xf32> {
  %g = dyrelu.pool %x : tensor<12x16x256xf32> -> tensor<12x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<12x16xf32> -> tensor<12x2x16xf32>, tensor<12x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<12x2x16xf32>) intercepts(%b : tensor<12x2x16xf32>) : tensor<12x16x256xf32>
  return %y : tensor<12x16x256xf32>
}

// A dynamic batch: the last tile is what is left.
// CHECK-LABEL: func @dynamic_batch
// CHECK: scf.forall (%[[N:.*]]) = (0) to (%[[BATCH:.*]]) step (8)
// CHECK: affine.min {{.*}}(%[[N]]){{.*}}%[[BATCH]]
// CHECK: dyrelu.apply {{.*}} : tensor<?x16x256xf32>
func.func @dynamic_batch(%x: tensor<?x16x256xf32>, %w2: tensor<64x16xf32>) -> tensor<?x16x256xf32> {
  %g = dyrelu.pool %x : tensor<?x16x256xf32> -> tensor<?x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<?x16xf32> -> tensor<?x2x16xf32>, tensor<?x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x16xf32>) intercepts(%b : tensor<?x2x16xf32>) : tensor<?x16x256xf32>
  return %y : tensor<?x16x256xf32>
}

// The size of a sample is not known: one at a time.
// CHECK-LABEL: func @dynamic_sample
// CHECK: scf.forall (%{{.*}}) in (12)
func.func @dynamic_sample(%x: tensor<12x16x?xf32>, %w2: tensor<64x16xf32>) -> tensor<12x16x?xf32> {
  %g = dyrelu.pool %x : tensor<12x16x?xf32> -> tensor<12x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<12x16xf32> -> tensor<12x2x16xf32>, tensor<12x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<12x2x16xf32>) intercepts(%b : tensor<12x2x16xf32>) : tensor<12x16x?xf32>
  return %y : tensor<12x16x?xf32>
}

// Weights of the size of 80 samples: tiles of at least eight times as many.
// CHECK-LABEL: func @weights
// CHECK: scf.forall (%{{.*}}) = (0) to (4096) step (1024)
func.func @weights(%x: tensor<4096x16x4xf32>, %w2: tensor<64x64xf32>, %w1: tensor<64x16xf32>) -> tensor<4096x16x4xf32> {
  %g = dyrelu.pool %x : tensor<4096x16x4xf32> -> tensor<4096x16xf32>
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<64x16xf32>) fc2(%w2 : tensor<64x64xf32>) : tensor<4096x16xf32> -> tensor<4096x2x16xf32>, tensor<4096x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<4096x2x16xf32>) intercepts(%b : tensor<4096x2x16xf32>) : tensor<4096x16x4xf32>
  return %y : tensor<4096x16x4xf32>
}

// Weights of 4 MiB and samples of 1 MiB: eight of them are 8 MiB.
// CHECK-LABEL: func @cache
// CHECK: scf.forall (%{{.*}}) = (0) to (32) step (8)
func.func @cache(%x: tensor<32x512x512xf32>, %w2: tensor<2048x512xf32>) -> tensor<32x512x512xf32> {
  %g = dyrelu.pool %x : tensor<32x512x512xf32> -> tensor<32x512xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<2048x512xf32>) : tensor<32x512xf32> -> tensor<32x2x512xf32>, tensor<32x2x512xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<32x2x512xf32>) intercepts(%b : tensor<32x2x512xf32>) : tensor<32x512x512xf32>
  return %y : tensor<32x512x512xf32>
}
