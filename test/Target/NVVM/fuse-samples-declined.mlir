// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples=chip=sm_90 -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples=chip=sm_90 -split-input-file --remarks-filter="dyrelu-nvvm-fuse-samples" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// What is not taken.
// CHECK-LABEL: func @declined
// CHECK-NOT: gpu.launch
// REMARK: no fused kernel: its pieces are all static
// REMARK: no fused kernel: its 4099 channels, last, take 4099 threads
// REMARK: no fused kernel: its context is another tensor
// REMARK: no fused kernel: its means have other users
// REMARK: no fused kernel: its slopes are not computed by dyrelu.coefficients
// REMARK: no fused kernel: a size of it but the batch is not known, or 0
// REMARK: no fused kernel: it has more than 16 coefficients per channel
func.func @declined(%x: tensor<4x16x49xf32>, %z: tensor<4x16x49xf32>, %w2: tensor<16x16xf32>, %s: tensor<4x1x16xf32>,
                    %u: tensor<4x16x?xf32>, %w17: tensor<272x16xf32>, %t: tensor<4x9x4099xf32>, %w1: tensor<1x4099xf32>)
    -> (tensor<4x16x49xf32>, tensor<4x9x4099xf32>, tensor<4x16x49xf32>, tensor<4x16x49xf32>, tensor<4x16xf32>, tensor<4x16x49xf32>, tensor<4x16x?xf32>, tensor<4x16x49xf32>) {
  %y0 = dyrelu.apply %x static = [(1, 0), (0.5, 0)] : tensor<4x16x49xf32>
  %g1 = dyrelu.pool %t channels_last : tensor<4x9x4099xf32> -> tensor<4x4099xf32>
  %a1 = dyrelu.coefficients %g1 fc2(%w1 : tensor<1x4099xf32>) hyper<k = 1, intercepts = false> : tensor<4x4099xf32> -> tensor<4x1x1xf32>
  %y1 = dyrelu.apply %t slopes(%a1 : tensor<4x1x1xf32>) channels_last : tensor<4x9x4099xf32>
  %g2 = dyrelu.pool %z : tensor<4x16x49xf32> -> tensor<4x16xf32>
  %a2 = dyrelu.coefficients %g2 fc2(%w2 : tensor<16x16xf32>) hyper<k = 1, intercepts = false> : tensor<4x16xf32> -> tensor<4x1x16xf32>
  %y2 = dyrelu.apply %x slopes(%a2 : tensor<4x1x16xf32>) : tensor<4x16x49xf32>
  %g3 = dyrelu.pool %x : tensor<4x16x49xf32> -> tensor<4x16xf32>
  %a3 = dyrelu.coefficients %g3 fc2(%w2 : tensor<16x16xf32>) hyper<k = 1, intercepts = false> : tensor<4x16xf32> -> tensor<4x1x16xf32>
  %y3 = dyrelu.apply %x slopes(%a3 : tensor<4x1x16xf32>) : tensor<4x16x49xf32>
  %y4 = dyrelu.apply %x slopes(%s : tensor<4x1x16xf32>) : tensor<4x16x49xf32>
  %g5 = dyrelu.pool %u : tensor<4x16x?xf32> -> tensor<4x16xf32>
  %a5 = dyrelu.coefficients %g5 fc2(%w2 : tensor<16x16xf32>) hyper<k = 1, intercepts = false> : tensor<4x16xf32> -> tensor<4x1x16xf32>
  %y5 = dyrelu.apply %u slopes(%a5 : tensor<4x1x16xf32>) : tensor<4x16x?xf32>
  %g6 = dyrelu.pool %x : tensor<4x16x49xf32> -> tensor<4x16xf32>
  %a6 = dyrelu.coefficients %g6 fc2(%w17 : tensor<272x16xf32>) hyper<k = 17, intercepts = false> : tensor<4x16xf32> -> tensor<4x17x16xf32>
  %y6 = dyrelu.apply %x slopes(%a6 : tensor<4x17x16xf32>) : tensor<4x16x49xf32>
  return %y0, %y1, %y2, %y3, %g3, %y4, %y5, %y6 : tensor<4x16x49xf32>, tensor<4x9x4099xf32>, tensor<4x16x49xf32>, tensor<4x16x49xf32>, tensor<4x16xf32>, tensor<4x16x49xf32>, tensor<4x16x?xf32>, tensor<4x16x49xf32>
}

// -----

// Slopes that were computed as intercepts, and the other way around.
// CHECK-LABEL: func @swapped
// CHECK-NOT: gpu.launch
// REMARK: no fused kernel: its slopes were computed as intercepts, or the reverse
func.func @swapped(%x: tensor<4x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<4x16x49xf32> {
  %g = dyrelu.pool %x : tensor<4x16x49xf32> -> tensor<4x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<4x16xf32> -> tensor<4x2x16xf32>, tensor<4x2x16xf32>
  %y = dyrelu.apply %x slopes(%b : tensor<4x2x16xf32>) intercepts(%a : tensor<4x2x16xf32>) : tensor<4x16x49xf32>
  return %y : tensor<4x16x49xf32>
}

// CHECK-LABEL: func @slopes_twice
// CHECK-NOT: gpu.launch
// REMARK: no fused kernel: its slopes were computed as intercepts, or the reverse
func.func @slopes_twice(%x: tensor<4x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<4x16x49xf32> {
  %g = dyrelu.pool %x : tensor<4x16x49xf32> -> tensor<4x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<4x16xf32> -> tensor<4x2x16xf32>, tensor<4x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<4x2x16xf32>) intercepts(%a : tensor<4x2x16xf32>) : tensor<4x16x49xf32>
  return %y : tensor<4x16x49xf32>
}

// -----

// Without positions, in f32, x is its own means.
// CHECK-LABEL: func @no_pool
// CHECK-NOT: gpu.launch
// REMARK: no fused kernel: its means are not computed by dyrelu.pool
func.func @no_pool(%x: tensor<4x16xf32>, %w2: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %a = dyrelu.coefficients %x fc2(%w2 : tensor<16x16xf32>) hyper<k = 1, intercepts = false> : tensor<4x16xf32> -> tensor<4x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<4x1x16xf32>) : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// Attentions that are not taken.
// CHECK-LABEL: func @attentions
// CHECK-NOT: gpu.launch
// REMARK: no fused kernel: its attention is not one of x
// REMARK: no fused kernel: its attention has other users
// REMARK: no fused kernel: the temperature of its attention is an operand
func.func @attentions(%x: tensor<4x16x16xf32>, %w2: tensor<16x16xf32>, %wp: tensor<1x16xf32>, %pi0: tensor<4x16xf32>, %t: f32)
    -> (tensor<4x16x16xf32>, tensor<4x16x16xf32>, tensor<4x16xf32>, tensor<4x16x16xf32>) {
  %g = dyrelu.pool %x : tensor<4x16x16xf32> -> tensor<4x16xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x16xf32>) hyper<k = 1, intercepts = false> : tensor<4x16xf32> -> tensor<4x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<4x1x16xf32>) attention(%pi0 : tensor<4x16xf32>) : tensor<4x16x16xf32>
  %g1 = dyrelu.pool %x : tensor<4x16x16xf32> -> tensor<4x16xf32>
  %a1 = dyrelu.coefficients %g1 fc2(%w2 : tensor<16x16xf32>) hyper<k = 1, intercepts = false> : tensor<4x16xf32> -> tensor<4x1x16xf32>
  %pi1 = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) : tensor<4x16x16xf32> -> tensor<4x16xf32>
  %y1 = dyrelu.apply %x slopes(%a1 : tensor<4x1x16xf32>) attention(%pi1 : tensor<4x16xf32>) : tensor<4x16x16xf32>
  %g2 = dyrelu.pool %x : tensor<4x16x16xf32> -> tensor<4x16xf32>
  %a2 = dyrelu.coefficients %g2 fc2(%w2 : tensor<16x16xf32>) hyper<k = 1, intercepts = false> : tensor<4x16xf32> -> tensor<4x1x16xf32>
  %pi2 = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) tau(%t : f32) : tensor<4x16x16xf32> -> tensor<4x16xf32>
  %y2 = dyrelu.apply %x slopes(%a2 : tensor<4x1x16xf32>) attention(%pi2 : tensor<4x16xf32>) : tensor<4x16x16xf32>
  return %y, %y1, %pi1, %y2 : tensor<4x16x16xf32>, tensor<4x16x16xf32>, tensor<4x16xf32>, tensor<4x16x16xf32>
}
