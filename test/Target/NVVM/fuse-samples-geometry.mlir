// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples=chip=sm_90 --remarks-filter="dyrelu-nvvm-fuse-samples" -o /dev/null 2>&1 | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples="chip=sm_90 cluster-size=4" --remarks-filter="dyrelu-nvvm-fuse-samples" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FOUR

// Channels last, and so many of them that the sums of eight blocks leave no room:
// as many blocks as have it, though there are processors for more,
// CHECK: one kernel reads x once: 1 samples per 4 blocks of 512 threads and 229392 bytes
func.func @all(%x: tensor<1x8x4096xf16>, %w2: tensor<4096x4xf16>, %w1: tensor<4x8192xf16>) -> tensor<1x8x4096xf16> {
  %n = dyrelu.pool %x mode(negative) channels_last : tensor<1x8x4096xf16> -> tensor<1x4096xf32>
  %p = dyrelu.pool %x mode(positive) channels_last : tensor<1x8x4096xf16> -> tensor<1x4096xf32>
  %e = tensor.empty() : tensor<1x8192xf32>
  %h = tensor.insert_slice %n into %e[0, 0] [1, 4096] [1, 1] : tensor<1x4096xf32> into tensor<1x8192xf32>
  %g = tensor.insert_slice %p into %h[0, 4096] [1, 4096] [1, 1] : tensor<1x4096xf32> into tensor<1x8192xf32>
  %a = dyrelu.coefficients %g fc1(%w1 : tensor<4x8192xf16>) fc2(%w2 : tensor<4096x4xf16>) hyper<k = 1, intercepts = false>
      : tensor<1x8192xf32> -> tensor<1x1x4096xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x1x4096xf32>) channels_last : tensor<1x8x4096xf16>
  return %y : tensor<1x8x4096xf16>
}

// or that keep as much as they can, if asked for.
// CHECK: no fused kernel: no size of a cluster that is tried, up to 8 blocks, has shared memory for 1 of its samples, of 524288 bytes"
// FOUR: one kernel reads x once, and 8 of 16 positions of each block again: 1 samples per 4 blocks
func.func @part(%x: tensor<1x64x4096xf16>, %w2: tensor<4096x4xf16>, %w1: tensor<4x4096xf16>) -> tensor<1x64x4096xf16> {
  %g = dyrelu.pool %x channels_last : tensor<1x64x4096xf16> -> tensor<1x4096xf32>
  %a = dyrelu.coefficients %g fc1(%w1 : tensor<4x4096xf16>) fc2(%w2 : tensor<4096x4xf16>) hyper<k = 1, intercepts = false>
      : tensor<1x4096xf32> -> tensor<1x1x4096xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x1x4096xf32>) channels_last : tensor<1x64x4096xf16>
  return %y : tensor<1x64x4096xf16>
}

// A thread keeps 16 coefficients of 8 channels each: 256 threads have registers.
// CHECK: one kernel reads x once: 1 samples per 4 blocks of 256 threads
func.func @many_pieces(%x: tensor<?x56x56x64xf16>, %w2: tensor<1024x64xf16>) -> tensor<?x56x56x64xf16> {
  %g = dyrelu.pool %x channels_last : tensor<?x56x56x64xf16> -> tensor<?x64xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<1024x64xf16>) hyper<k = 8> : tensor<?x64xf32> -> tensor<?x8x64xf32>, tensor<?x8x64xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x8x64xf32>) intercepts(%b : tensor<?x8x64xf32>) channels_last : tensor<?x56x56x64xf16>
  return %y : tensor<?x56x56x64xf16>
}

// Eight blocks have more of x than they read in the time that three kernels take,
// with all of the device.
// CHECK: no fused kernel: 8 blocks with 134400 bytes of x each would leave most of the device idle
func.func @few(%x: tensor<1x256x1050xf32>, %w2: tensor<1024x256xf32>) -> tensor<1x256x1050xf32> {
  %g = dyrelu.pool %x : tensor<1x256x1050xf32> -> tensor<1x256xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<1024x256xf32>) : tensor<1x256xf32> -> tensor<1x2x256xf32>, tensor<1x2x256xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x256xf32>) intercepts(%b : tensor<1x2x256xf32>) : tensor<1x256x1050xf32>
  return %y : tensor<1x256x1050xf32>
}

// Large weights: two samples of a block share them, though there is one on each
// multiprocessor only.
// CHECK: one kernel reads x once: 2 samples per 1 blocks of 1024 threads
func.func @heavy(%x: tensor<256x960x49xf16>, %w1: tensor<120x960xf16>, %w2: tensor<3840x120xf16>) -> tensor<256x960x49xf16> {
  %g = dyrelu.pool %x : tensor<256x960x49xf16> -> tensor<256x960xf32>
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<120x960xf16>) fc2(%w2 : tensor<3840x120xf16>) : tensor<256x960xf32> -> tensor<256x2x960xf32>, tensor<256x2x960xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<256x2x960xf32>) intercepts(%b : tensor<256x2x960xf32>) : tensor<256x960x49xf16>
  return %y : tensor<256x960x49xf16>
}
