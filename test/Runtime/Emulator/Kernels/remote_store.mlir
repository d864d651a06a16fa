// RUN: dyrelu-opt %s --nvvm-to-emulator | FileCheck %s

// CHECK-LABEL: llvm.func internal @kernels_gather(
// CHECK: llvm.call @dyrelu_emulator_st_async(
// CHECK: llvm.call @dyrelu_emulator_mbarrier_wait_parity(

// Each block of a cluster sends its number to all of them.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.mlir.global internal @numbers() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<2 x f32>
    llvm.mlir.global internal @full() {addr_space = 3 : i32, alignment = 8 : i64} : i64

    llvm.func @gather(%x: !llvm.ptr, %y: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      %c0 = llvm.mlir.constant(0 : i32) : i32
      %c1 = llvm.mlir.constant(1 : i32) : i32
      %c2 = llvm.mlir.constant(2 : i32) : i32
      %bytes = llvm.mlir.constant(8 : i32) : i32
      %thread = nvvm.read.ptx.sreg.tid.x : i32
      %block = nvvm.read.ptx.sreg.ctaid.x : i32
      %self = nvvm.read.ptx.sreg.cluster.ctarank : i32
      %numbers = llvm.mlir.addressof @numbers : !llvm.ptr<3>
      %full = llvm.mlir.addressof @full : !llvm.ptr<3>
      %isFirst = llvm.icmp "eq" %thread, %c0 : i32
      nvvm.mbarrier.init %full, %c1, predicate = %isFirst : !llvm.ptr<3>, i32, i1
      nvvm.fence.mbarrier.init
      nvvm.mbarrier.arrive.expect_tx %full, %bytes, predicate = %isFirst : !llvm.ptr<3>, i32, i1
      nvvm.cluster.arrive // without: misuse; without both: misuse
      nvvm.cluster.wait // without: misuse
      %sends = llvm.icmp "ult" %thread, %c2 : i32
      llvm.cond_br %sends, ^send, ^sent
    ^send:
      %from = llvm.getelementptr %x[%block] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %value = llvm.load %from : !llvm.ptr -> f32
      %slot = llvm.getelementptr %numbers[%self] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
      %there = nvvm.mapa %slot, %thread : !llvm.ptr<3> -> !llvm.ptr<7>
      %fullThere = nvvm.mapa %full, %thread : !llvm.ptr<3> -> !llvm.ptr<7>
      nvvm.inline_ptx "st.async.shared::cluster.mbarrier::complete_tx::bytes.f32 [{$r0}], {$r1}, [{$r2}];" ro(%there, %value, %fullThere : !llvm.ptr<7>, f32, !llvm.ptr<7>) // without: deadlock
      llvm.br ^sent
    ^sent:
      %isDone = nvvm.mbarrier.try_wait %full, %c0 : !llvm.ptr<3>, i32 -> i1
      llvm.cond_br %isDone, ^sum, ^sent // instead: ^sent -> ^sum: race
    ^sum:
      %pair = llvm.load %numbers : !llvm.ptr<3> -> vector<2xf32>
      %zero = llvm.mlir.constant(0.0 : f32) : f32
      %sum = "llvm.intr.vector.reduce.fadd"(%zero, %pair) : (f32, vector<2xf32>) -> f32
      %start = llvm.shl %block, %c2 : i32
      %index = llvm.add %start, %thread : i32
      %to = llvm.getelementptr %y[%index] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      llvm.store %sum, %to : f32, !llvm.ptr
      llvm.return
    }
  }

  func.func @main(%x: memref<6xf32>) -> memref<6x4xf32> {
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %c6 = arith.constant 6 : index
    %y = memref.alloc() : memref<6x4xf32>
    gpu.launch_func @kernels::@gather clusters in (%c2, %c1, %c1) blocks in (%c6, %c1, %c1) threads in (%c4, %c1, %c1)
      args(%x : memref<6xf32>, %y : memref<6x4xf32>)
    return %y : memref<6x4xf32>
  }
}
