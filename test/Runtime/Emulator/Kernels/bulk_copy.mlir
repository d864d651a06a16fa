// RUN: dyrelu-opt %s --nvvm-to-emulator | FileCheck %s

// CHECK-LABEL: llvm.func internal @kernels_twice(
// CHECK: llvm.cond_br
// CHECK: llvm.call @dyrelu_emulator_mbarrier_init(
// CHECK: llvm.call @dyrelu_emulator_fence_mbarrier_init(
// CHECK: llvm.call @dyrelu_emulator_barrier_sync(
// CHECK: llvm.call @dyrelu_emulator_mbarrier_arrive(
// CHECK: llvm.call @dyrelu_emulator_bulk_to_shared(
// CHECK: llvm.call @dyrelu_emulator_mbarrier_await_parity(
// CHECK: llvm.call @dyrelu_emulator_fence_proxy_async(
// CHECK: llvm.call @dyrelu_emulator_barrier_sync(
// CHECK: llvm.call @dyrelu_emulator_bulk_to_global(
// CHECK: llvm.call @dyrelu_emulator_bulk_commit(
// CHECK: llvm.call @dyrelu_emulator_bulk_wait(

// Copies a row into shared memory, doubles it there and copies it out.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.mlir.global internal @row() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<64 x f32>
    llvm.mlir.global internal @full() {addr_space = 3 : i32, alignment = 8 : i64} : i64

    llvm.func @twice(%x: !llvm.ptr, %y: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      %c0 = llvm.mlir.constant(0 : i32) : i32
      %c1 = llvm.mlir.constant(1 : i32) : i32
      %c64 = llvm.mlir.constant(64 : i32) : i32
      %bytes = llvm.mlir.constant(256 : i32) : i32
      %ticks = llvm.mlir.constant(10000 : i32) : i32
      %thread = nvvm.read.ptx.sreg.tid.x : i32
      %block = nvvm.read.ptx.sreg.ctaid.x : i32
      %start = llvm.mul %block, %c64 : i32
      %isFirst = llvm.icmp "eq" %thread, %c0 : i32
      %row = llvm.mlir.addressof @row : !llvm.ptr<3>
      %full = llvm.mlir.addressof @full : !llvm.ptr<3>
      %anyX = llvm.getelementptr %x[%start] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %anyY = llvm.getelementptr %y[%start] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %from = llvm.addrspacecast %anyX : !llvm.ptr to !llvm.ptr<1>
      %to = llvm.addrspacecast %anyY : !llvm.ptr to !llvm.ptr<1>
      nvvm.mbarrier.init %full, %c1, predicate = %isFirst : !llvm.ptr<3>, i32, i1 // without: misuse
      nvvm.fence.mbarrier.init
      nvvm.barrier // without: race
      nvvm.mbarrier.arrive.expect_tx %full, %bytes, predicate = %isFirst : !llvm.ptr<3>, i32, i1
      llvm.cond_br %isFirst, ^fetch, ^fetched
    ^fetch:
      %all = llvm.addrspacecast %row : !llvm.ptr<3> to !llvm.ptr<7>
      nvvm.cp.async.bulk.shared.cluster.global %all, %from, %full, %bytes : !llvm.ptr<7>, !llvm.ptr<1> // without: deadlock
      llvm.br ^fetched
    ^fetched:
      nvvm.mbarrier.try_wait.parity %full, %c0, %ticks : !llvm.ptr<3>, i32, i32 // without: race
      %at = llvm.getelementptr %row[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
      %value = llvm.load %at : !llvm.ptr<3> -> f32
      %twice = llvm.fadd %value, %value : f32
      llvm.store %twice, %at : f32, !llvm.ptr<3>
      nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>} // without: missing proxy fence
      nvvm.barrier // without: race
      llvm.cond_br %isFirst, ^send, ^sent
    ^send:
      nvvm.cp.async.bulk.global.shared.cta %to, %row, %bytes : !llvm.ptr<1>, !llvm.ptr<3>
      nvvm.cp.async.bulk.commit.group
      nvvm.cp.async.bulk.wait_group 0 {read} // without: exited
      llvm.br ^sent
    ^sent:
      llvm.return
    }
  }

  func.func @main(%x: memref<4x64xf32>) -> memref<4x64xf32> {
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c64 = arith.constant 64 : index
    %y = memref.alloc() {alignment = 16 : i64} : memref<4x64xf32>
    gpu.launch_func @kernels::@twice blocks in (%c4, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%x : memref<4x64xf32>, %y : memref<4x64xf32>)
    return %y : memref<4x64xf32>
  }
}
