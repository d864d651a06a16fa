// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples=chip=sm_90 -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples=chip=sm_80 -split-input-file | FileCheck %s --check-prefix=SM80
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples="chip=sm_90 cluster-size=2 samples-per-block=2" -split-input-file | FileCheck %s --check-prefix=ASKED
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples=chip=sm_90 -split-input-file --remarks-filter="dyrelu-nvvm-fuse-samples" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples="chip=sm_90 cluster-size=2 samples-per-block=1" -split-input-file --remarks-filter="dyrelu-nvvm-fuse-samples" -o %t 2>&1 | FileCheck %s --check-prefix=TWO
// RUN: FileCheck %s --check-prefix=ATTENTION < %t
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples="chip=sm_80 cluster-size=4" -split-input-file --remarks-filter="dyrelu-nvvm-fuse-samples" -o /dev/null 2>&1 | FileCheck %s --check-prefix=CLUSTERS
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-samples="chip=sm_90 cluster-size=8" -split-input-file | FileCheck %s --check-prefix=PARTLY
// RUN: not dyrelu-opt %s --dyrelu-nvvm-fuse-samples=chip=sm_75 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not dyrelu-opt %s --dyrelu-nvvm-fuse-samples=cluster-size=3 2>&1 | FileCheck %s --check-prefix=THREE
// RUN: not dyrelu-opt %s --dyrelu-nvvm-fuse-samples=samples-per-block=16 2>&1 | FileCheck %s --check-prefix=SIXTEEN

// THREE: cluster-size must be 0 or a power of two up to 64, got 3
// SIXTEEN: samples-per-block must be 0 or a power of two up to 8, got 16
// CHIP: error: chip: expected one of sm_80, {{.*}}, sm_120a, got 'sm_75'

// A sample is shared by blocks that leave room for another one each.
// CHECK-LABEL: func @cluster
// CHECK: bufferization.to_buffer %{{.*}} read_only : tensor<?x64x3136xf16>
// CHECK: %[[Y:.*]] = memref.alloc(%{{.*}}) : memref<?x64x3136xf16>
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch clusters(%{{.*}}) in (%{{[a-z0-9]*}} = %c4{{[_0-9]*}}, %{{[a-z0-9]*}} = %c1{{[_0-9]*}}, %{{[a-z0-9]*}} = %c1{{[_0-9]*}}) blocks
// CHECK-SAME: dynamic_shared_memory_size %c101024_i32
// CHECK: nvvm.cluster.arrive
// x is read here, in one of two ways, and nowhere else.
// CHECK: nvgpu.device_async_copy {{.*}}, 8 {bypassL1} : memref<?xf16> to memref<50176xf16, #gpu.address_space<workgroup>>
// CHECK: memref.load %{{.*}} : memref<?xf16>
// CHECK-NOT: {{(load|copy).*}} : memref<?xf16>
// CHECK: nvgpu.device_async_wait
// CHECK-NEXT: gpu.barrier
// CHECK-NEXT: nvvm.cluster.wait
// CHECK-NOT: {{(load|copy).*}} : memref<?xf16>
// CHECK: vector.load {{.*}} {alignment = 16 : i64} : memref<50176xf16, #gpu.address_space<workgroup>>, vector<8xf16>
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: nvvm.mapa
// CHECK-NEXT: llvm.store {{.*}} !llvm.ptr<7>
// CHECK: nvvm.cluster.arrive
// CHECK-NEXT: nvvm.cluster.wait
// Two rows of the first layer of each block, sent to four.
// CHECK: vector.load {{.*}} : memref<512xf16>, vector<8xf16>
// CHECK-COUNT-4: nvvm.mapa
// CHECK: nvvm.cluster.arrive
// CHECK-NEXT: nvvm.cluster.wait
// CHECK-NOT: nvvm
// CHECK-COUNT-4: vector.load {{.*}} : memref<2048xf16>, vector<8xf16>
// CHECK: gpu.barrier
// CHECK-NOT: {{(load|copy).*}} : memref<?xf16>
// CHECK: vector.store %{{.*}} {alignment = 16 : i64} : memref<?xf16>, vector<8xf16>
// CHECK: bufferization.to_tensor %[[Y]] restrict writable
// CHECK-NOT: dyrelu.

// A chip without clusters: two rows of the first layer of each block go to memory,
// as the means did. Counters are set to 0 before.
// SM80-LABEL: func @cluster
// SM80: %[[EXCHANGE:.*]] = memref.alloc(%{{.*}}) : memref<?xf32>
// SM80: %[[COUNTERS:.*]] = memref.alloc(%{{.*}}) : memref<?xi32>
// SM80: linalg.fill ins(%c0_i32{{[_0-9]*}} : i32) outs(%[[COUNTERS]] : memref<?xi32>)
// SM80: gpu.launch blocks
// SM80-SAME: dynamic_shared_memory_size %c50736_i32
// SM80: llvm.atomicrmw add %{{.*}} syncscope("device") monotonic
// SM80: memref.store %{{.*}} : memref<1xi32, #gpu.address_space<workgroup>>
// SM80-NEXT: {{^ *}$}}
// SM80-NEXT: gpu.barrier
// SM80: memref.store %{{.*}}, %[[EXCHANGE]]
// SM80: gpu.barrier
// SM80: llvm.fence syncscope("device") acq_rel {dyrelu.resident_blocks = 8 : i64}
// SM80: llvm.atomicrmw add %{{.*}} syncscope("device") monotonic
// SM80: scf.while
// SM80: llvm.load %{{.*}} atomic syncscope("device") acquire
// SM80: arith.cmpi ult, %{{.*}}, %c8_i32{{[_0-9]*}} : i32
// SM80: gpu.barrier
// SM80: memref.load %[[EXCHANGE]]
// SM80-NEXT: memref.store %{{.*}} : memref<64xf32, #gpu.address_space<workgroup>>
// SM80: gpu.barrier
// SM80: memref.store %{{.*}}, %[[EXCHANGE]]
// SM80: llvm.fence syncscope("device") acq_rel
// SM80: arith.cmpi ult, %{{.*}}, %c16_i32{{[_0-9]*}} : i32
// SM80: memref.load %[[EXCHANGE]]
// SM80-NEXT: memref.store %{{.*}} : memref<8xf32, #gpu.address_space<workgroup>>
// SM80-NOT: nvvm
// SM80-NOT: dyrelu.
// CLUSTERS: one kernel reads x once: 1 samples per 4 blocks of {{[0-9]+}} threads and {{[0-9]+}} bytes, which meet at counters in memory
// REMARK: one kernel reads x once: 1 samples per 4 blocks of 512 threads and 101024 bytes
func.func @cluster(%x: tensor<?x64x3136xf16>, %w1: tensor<8x64xf16>, %w2: tensor<256x8xf16>) -> tensor<?x64x3136xf16> {
  %g = dyrelu.pool %x : tensor<?x64x3136xf16> -> tensor<?x64xf32>
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<8x64xf16>) fc2(%w2 : tensor<256x8xf16>)
      : tensor<?x64xf32> -> tensor<?x2x64xf32>, tensor<?x2x64xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x64xf32>) intercepts(%b : tensor<?x2x64xf32>) : tensor<?x64x3136xf16>
  return %y : tensor<?x64x3136xf16>
}

// -----

// Small samples, several to a block, with slopes that all channels share and no
// first layer; planes of 49 elements are not aligned, samples are.
// CHECK-LABEL: func @small
// CHECK: gpu.launch blocks
// CHECK-NOT: nvvm
// CHECK: nvgpu.device_async_copy {{.*}}, 8 {bypassL1} : memref<?xf16> to memref<6272xf16, #gpu.address_space<workgroup>>
// CHECK: memref.load {{.*}} : memref<6272xf16, #gpu.address_space<workgroup>>
// CHECK-NOT: nvvm
// CHECK: vector.load {{.*}} : memref<6272xf16, #gpu.address_space<workgroup>>, vector<8xf16>
// CHECK: vector.store {{.*}} : memref<?xf16>, vector<8xf16>
// SM80-LABEL: func @small
// SM80: gpu.launch blocks
// ASKED-LABEL: func @small
// ASKED: gpu.launch clusters(%{{.*}}) in (%{{[a-z0-9]*}} = %c2{{[_0-9]*}},
// ASKED: memref<784xf16, #gpu.address_space<workgroup>>
// REMARK: one kernel reads x once: 8 samples per 1 blocks of
// CLUSTERS: no fused kernel: its 16 channels, of 98 bytes each, do not make 4 equal parts of a multiple of 16 bytes
func.func @small(%x: tensor<?x16x49xf16>, %w2: tensor<3x16xf32>) -> tensor<?x16x49xf16> {
  %g = dyrelu.pool %x : tensor<?x16x49xf16> -> tensor<?x16xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<3x16xf32>) hyper<k = 3, intercepts = false>
      : tensor<?x16xf32> -> tensor<?x3x1xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x3x1xf32>) : tensor<?x16x49xf16>
  return %y : tensor<?x16x49xf16>
}

// -----

// Samples that do not start where wide accesses may: one element at a time.
// CHECK-LABEL: func @odd
// CHECK: gpu.launch blocks
// CHECK-NOT: nvgpu.device_async_copy
// CHECK-NOT: memref<{{.*}}xf32>, vector
// CHECK: gpu.terminator
func.func @odd(%x: tensor<4x3x25xf32>, %w2: tensor<12x3xf32>) -> tensor<4x3x25xf32> {
  %g = dyrelu.pool %x : tensor<4x3x25xf32> -> tensor<4x3xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<12x3xf32>) : tensor<4x3xf32> -> tensor<4x2x3xf32>, tensor<4x2x3xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<4x2x3xf32>) intercepts(%b : tensor<4x2x3xf32>) : tensor<4x3x25xf32>
  return %y : tensor<4x3x25xf32>
}

// -----

// More than a cluster's shared memory: three kernels, unless eight blocks are asked
// for. Then some channels stay there, and the others are read again before the
// former are written.
// PARTLY-LABEL: func @partly
// PARTLY: gpu.launch clusters(%{{.*}}) in (%{{[a-z0-9]*}} = %c8{{[_0-9]*}},
// PARTLY: nvgpu.device_async_copy
// PARTLY: vector.load {{.*}} : memref<?xf16>, vector<8xf16>
// PARTLY: nvgpu.device_async_wait
// PARTLY: vector.load {{.*}} : memref<100352xf16, #gpu.address_space<workgroup>>, vector<8xf16>
// Four of them are under way at once.
// PARTLY-COUNT-4: vector.load {{.*}} : memref<?xf16>, vector<8xf16>
// PARTLY: vector.store {{.*}} : memref<?xf16>, vector<8xf16>
// PARTLY: vector.load {{.*}} : memref<100352xf16, #gpu.address_space<workgroup>>, vector<8xf16>
// PARTLY: vector.store {{.*}} : memref<?xf16>, vector<8xf16>
// REMARK: no fused kernel: no size of a cluster that is tried, up to 8 blocks, has shared memory for 1 of its samples, of 2408448 bytes"
func.func @partly(%x: tensor<?x96x12544xf16>, %w2: tensor<384x96xf16>) -> tensor<?x96x12544xf16> {
  %g = dyrelu.pool %x : tensor<?x96x12544xf16> -> tensor<?x96xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<384x96xf16>) : tensor<?x96xf32> -> tensor<?x2x96xf32>, tensor<?x2x96xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x96xf32>) intercepts(%b : tensor<?x2x96xf32>) : tensor<?x96x12544xf16>
  return %y : tensor<?x96x12544xf16>
}

// -----

// Channels last: blocks of a cluster divide the positions. A thread has eight
// channels of some positions: sums and coefficients stay in registers.
// CHECK-LABEL: func @last
// CHECK: gpu.launch clusters(%{{.*}}) in (%{{[a-z0-9]*}} = %c8{{[_0-9]*}},
// CHECK-SAME: = %c512{{[_0-9]*}}, %{{[a-z0-9]*}} = %c1
// CHECK: nvgpu.device_async_copy {{.*}}, 8 {bypassL1} : memref<?xf16> to memref<25088xf16, #gpu.address_space<workgroup>>
// CHECK: memref.load %{{.*}} : memref<?xf16>
// CHECK-NOT: {{(load|copy).*}} : memref<?xf16>
// 392 positions of a block, in 64 rows of 8 threads.
// CHECK: scf.for %{{.*}} = %{{.*}} to %{{.*}} step %c64{{[_0-9]*}} iter_args(%{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}) -> (f32, f32, f32, f32, f32, f32, f32, f32)
// CHECK: vector.load {{.*}} : memref<25088xf16, #gpu.address_space<workgroup>>, vector<8xf16>
// CHECK: memref.store %{{.*}} : memref<4096xf32, #gpu.address_space<workgroup>>
// CHECK: gpu.barrier
// Each block's sums go to eight, and the coefficients of its channels as well.
// CHECK-COUNT-8: nvvm.mapa
// CHECK: nvvm.cluster.wait
// CHECK: memref.store %{{.*}} : memref<64xf32, #gpu.address_space<workgroup>>
// CHECK: gpu.barrier
// CHECK: vector.load {{.*}} : memref<512xf16>, vector<8xf16>
// CHECK: nvvm.cluster.wait
// CHECK-COUNT-32: nvvm.mapa
// CHECK: nvvm.cluster.wait
// CHECK-NOT: nvvm
// CHECK-COUNT-32: memref.load %{{.*}} : memref<256xf32, #gpu.address_space<workgroup>>
// CHECK: scf.for
// CHECK-NOT: memref<256xf32
// CHECK: vector.load {{.*}} : memref<25088xf16, #gpu.address_space<workgroup>>, vector<8xf16>
// CHECK: vector.store {{.*}} : memref<?xf16>, vector<8xf16>
// CHECK-COUNT-8: memref.store %{{.*}} : memref<?xf16>
// CHECK-NOT: dyrelu.
// REMARK: one kernel reads x once: 1 samples per 8 blocks of 512 threads and
func.func @last(%x: tensor<?x3136x64xf16>, %w1: tensor<8x64xf16>, %w2: tensor<256x8xf16>) -> tensor<?x3136x64xf16> {
  %g = dyrelu.pool %x channels_last : tensor<?x3136x64xf16> -> tensor<?x64xf32>
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<8x64xf16>) fc2(%w2 : tensor<256x8xf16>)
      : tensor<?x64xf32> -> tensor<?x2x64xf32>, tensor<?x2x64xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x64xf32>) intercepts(%b : tensor<?x2x64xf32>) channels_last : tensor<?x3136x64xf16>
  return %y : tensor<?x3136x64xf16>
}

// -----

// An attention: logits of what is in shared memory, their largest and the sum of
// the exponentials over the block, and over the blocks of a cluster.
// ATTENTION-LABEL: func @attention
// ATTENTION-NOT: dyrelu.
// ATTENTION: gpu.launch clusters(%{{.*}}) in (%{{[a-z0-9]*}} = %c2{{[_0-9]*}},
// ATTENTION: nvgpu.device_async_copy
// ATTENTION: memref.load %{{.*}} : memref<?xf32>
// ATTENTION-NOT: {{(load|copy).*}} : memref<?xf32>
// ATTENTION: memref.store %{{.*}}, %[[LOGITS:.*]][%{{.*}}] : memref<8xf32, #gpu.address_space<workgroup>>
// ATTENTION: gpu.barrier
// ATTENTION: arith.maximumf %{{.*}}, %{{.*}} : f32
// ATTENTION: gpu.shuffle xor
// ATTENTION: nvvm.cluster.wait
// ATTENTION: math.exp
// ATTENTION: nvvm.cluster.wait
// ATTENTION: arith.minimumf
// ATTENTION-NEXT: memref.store %{{.*}}, %[[LOGITS]]
// ATTENTION: memref.load %[[LOGITS]]
// ATTENTION: vector.store %{{.*}} : memref<?xf32>, vector<4xf32>
// ATTENTION: bufferization.to_tensor
// REMARK: one kernel reads x once: 8 samples per 1 blocks
// REMARK: one kernel reads x once: 8 samples per 1 blocks
// TWO: one kernel reads x once: 1 samples per 2 blocks
// A logit is a sum over all channels, which blocks divide where they are first.
// TWO: no fused kernel: its attention needs all channels of a position in one block
func.func @attention(%x: tensor<?x16x16xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %z: tensor<?x16x16xf32>)
    -> (tensor<?x16x16xf32>, tensor<?x16x16xf32>) {
  %g = dyrelu.pool %x channels_last : tensor<?x16x16xf32> -> tensor<?x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<?x16xf32> -> tensor<?x2x16xf32>, tensor<?x2x16xf32>
  %pi = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) channels_last : tensor<?x16x16xf32> -> tensor<?x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x16xf32>) intercepts(%b : tensor<?x2x16xf32>) attention(%pi : tensor<?x16xf32>) channels_last : tensor<?x16x16xf32>
  %g1 = dyrelu.pool %z : tensor<?x16x16xf32> -> tensor<?x16xf32>
  %a1, %b1 = dyrelu.coefficients %g1 fc2(%w2 : tensor<64x16xf32>) : tensor<?x16xf32> -> tensor<?x2x16xf32>, tensor<?x2x16xf32>
  %pi1 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<?x16x16xf32> -> tensor<?x16xf32>
  %y1 = dyrelu.apply %z slopes(%a1 : tensor<?x2x16xf32>) intercepts(%b1 : tensor<?x2x16xf32>) attention(%pi1 : tensor<?x16xf32>) : tensor<?x16x16xf32>
  return %y, %y1 : tensor<?x16x16xf32>, tensor<?x16x16xf32>
}
