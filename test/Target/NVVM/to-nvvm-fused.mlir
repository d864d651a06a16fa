// RUN: dyrelu-opt %s --dyrelu-to-nvvm -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-to-nvvm=fused=false -split-input-file | FileCheck %s --check-prefix=GENERAL
// RUN: dyrelu-opt %s --dyrelu-to-nvvm=chip=sm_80 -split-input-file | FileCheck %s --check-prefix=SM80
// RUN: dyrelu-opt %s --dyrelu-to-nvvm="cluster-size=8 samples-per-block=2" -split-input-file | FileCheck %s --check-prefix=ASKED

// One kernel; nothing is allocated but the result.
// CHECK-LABEL: func.func @cluster(
// CHECK-COUNT-1: memref.alloc
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @kernels::@cluster_0_fused clusters in (%c4{{.*}}, %c1{{.*}}, %c1{{.*}}) blocks in (%{{.*}}) threads in (%c512{{.*}}) dynamic_shared_memory_size %c101024_i32
// CHECK-NOT: gpu.launch_func
// CHECK: gpu.module @kernels
// CHECK: llvm.mlir.global external @__dynamic_shmem__{{.*}} {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
// CHECK: llvm.func @cluster_0_fused(
// CHECK-SAME: nvvm.cluster_dim = array<i32: 4, 1, 1>
// CHECK-SAME: nvvm.maxntid = array<i32: 512, 1, 1>
// CHECK: nvvm.cp.async.shared.global %{{.*}}, 16, cache = cg
// CHECK-NOT: nvvm.cp.async.shared.global
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: nvvm.barrier0
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<3> -> vector<8xf16>
// CHECK: nvvm.mapa
// CHECK: llvm.store %{{.*}} {alignment = 16 : i64} : vector<8xf16>, !llvm.ptr{{$}}
// CHECK-NOT: unrealized_conversion_cast
// CHECK-NOT: @__nv_
// GENERAL-LABEL: func.func @cluster(
// GENERAL: gpu.launch_func @kernels::@cluster_0_reduce
// GENERAL-NOT: clusters in
// SM80-LABEL: func.func @cluster(
// SM80: gpu.launch_func @kernels::@cluster_0_elements
// SM80: gpu.launch_func @kernels::@cluster_1_fused blocks {{.*}} {dyrelu.resident_blocks = 8 : i64}
// SM80: return
// ASKED-LABEL: func.func @cluster(
// ASKED: gpu.launch_func @kernels::@cluster_0_fused clusters in (%c8
func.func @cluster(%x: tensor<?x64x56x56xf16>, %w1: tensor<8x64xf16>, %w2: tensor<256x8xf16>) -> tensor<?x64x56x56xf16> {
  %y = dyrelu.b %x fc1(%w1 : tensor<8x64xf16>) fc2(%w2 : tensor<256x8xf16>) : tensor<?x64x56x56xf16>
  return %y : tensor<?x64x56x56xf16>
}

// -----

// SE, and the halves of APReLU.
// CHECK-LABEL: func.func @relatives(
// CHECK: gpu.launch_func @kernels::@relatives_0_fused blocks
// CHECK: gpu.launch_func @kernels::@relatives_1_fused blocks
// CHECK-NOT: gpu.launch_func
// CHECK: llvm.func @relatives_0_fused
// CHECK: llvm.func @relatives_1_fused
func.func @relatives(%x: tensor<256x32x14x14xf32>, %w1: tensor<8x32xf32>, %w2: tensor<32x8xf32>,
                     %v1: tensor<16x64xf32>, %v2: tensor<32x16xf32>)
    -> (tensor<256x32x14x14xf32>, tensor<256x32x14x14xf32>) {
  %se = dyrelu.b %x fc1(%w1 : tensor<8x32xf32>) fc2(%w2 : tensor<32x8xf32>)
      hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<256x32x14x14xf32>
  %ap = dyrelu.aprelu %x fc1(%v1 : tensor<16x64xf32>) fc2(%v2 : tensor<32x16xf32>) : tensor<256x32x14x14xf32>
  return %se, %ap : tensor<256x32x14x14xf32>, tensor<256x32x14x14xf32>
}

// -----

// A result in an argument, be it x, allocates and copies nothing.
// CHECK-LABEL: func.func @in_place(
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @kernels::@in_place_0_fused
// CHECK-NEXT: return
// CHECK-LABEL: func.func @into(
// CHECK-NOT: memref.alloc
// CHECK: cf.assert {{.*}}the destination must have the size of the result
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @kernels::@into_0_fused
// CHECK-NEXT: return
func.func @in_place(%x: tensor<256x16x49xf32> {bufferization.writable = true}, %w2: tensor<64x16xf32>) -> tensor<256x16x49xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<256x16x49xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<256x16x49xf32>, tensor<256x16x49xf32>) -> tensor<256x16x49xf32>
  return %r : tensor<256x16x49xf32>
}

func.func @into(%x: tensor<?x16x7x7xf32>, %w2: tensor<64x16xf32>, %y0: tensor<?x16x7x7xf32> {bufferization.writable = true}) -> tensor<?x16x7x7xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<?x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %y0 : (tensor<?x16x7x7xf32>, tensor<?x16x7x7xf32>) -> tensor<?x16x7x7xf32>
  return %r : tensor<?x16x7x7xf32>
}

// -----

// What still reads the argument is first.
// CHECK-LABEL: func.func @read_later(
// CHECK: gpu.launch_func @kernels::@read_later_0_fused
// CHECK: gpu.launch_func @kernels::@read_later_1_elements {{.*}} args(%arg0
// CHECK: gpu.launch_func @kernels::@read_later_2_elements {{.*}} args(%{{.*}}, %arg0
func.func @read_later(%x: tensor<256x16x49xf32> {bufferization.writable = true}, %w2: tensor<64x16xf32>) -> (tensor<256x16x49xf32>, tensor<256x16x49xf32>) {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<256x16x49xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<256x16x49xf32>, tensor<256x16x49xf32>) -> tensor<256x16x49xf32>
  %z = dyrelu.apply %x static = [(1.0, 0.0), (0.25, 0.0)] : tensor<256x16x49xf32>
  return %r, %z : tensor<256x16x49xf32>, tensor<256x16x49xf32>
}
