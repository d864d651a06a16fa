// RUN: dyrelu-opt %s --nvvm-to-emulator | FileCheck %s

// CHECK-LABEL: llvm.func internal @kernels_twice(
// CHECK: llvm.call @dyrelu_emulator_cp_async(
// CHECK: llvm.call @dyrelu_emulator_cp_async_commit(
// CHECK: llvm.call @dyrelu_emulator_cp_async_wait(
// CHECK: llvm.call @dyrelu_emulator_warp_sync(

// Copies of 16 bytes, which other threads of the warp read.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_80">] {
    llvm.mlir.global internal @row() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<32 x f32>

    llvm.func @twice(%x: !llvm.ptr, %y: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      %c2 = llvm.mlir.constant(2 : i32) : i32
      %c5 = llvm.mlir.constant(5 : i32) : i32
      %c8 = llvm.mlir.constant(8 : i32) : i32
      %all = llvm.mlir.constant(-1 : i32) : i32
      %lane = nvvm.read.ptx.sreg.laneid : i32
      %block = nvvm.read.ptx.sreg.ctaid.x : i32
      %start = llvm.shl %block, %c5 : i32
      %row = llvm.mlir.addressof @row : !llvm.ptr<3>
      %copies = llvm.icmp "ult" %lane, %c8 : i32
      llvm.cond_br %copies, ^copy, ^copied
    ^copy:
      %four = llvm.shl %lane, %c2 : i32
      %far = llvm.add %start, %four : i32
      %any = llvm.getelementptr %x[%far] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %from = llvm.addrspacecast %any : !llvm.ptr to !llvm.ptr<1>
      %into = llvm.getelementptr %row[%four] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
      nvvm.cp.async.shared.global %into, %from, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
      nvvm.cp.async.commit.group // without: race
      nvvm.cp.async.wait.group 0 // without: race
      llvm.br ^copied
    ^copied:
      nvvm.bar.warp.sync %all : i32 // without: race
      %at = llvm.getelementptr %row[%lane] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
      %value = llvm.load %at : !llvm.ptr<3> -> f32
      %twice = llvm.fadd %value, %value : f32
      %index = llvm.add %start, %lane : i32
      %to = llvm.getelementptr %y[%index] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      llvm.store %twice, %to : f32, !llvm.ptr
      llvm.return
    }
  }

  func.func @main(%x: memref<3x32xf32>) -> memref<3x32xf32> {
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c32 = arith.constant 32 : index
    %y = memref.alloc() : memref<3x32xf32>
    gpu.launch_func @kernels::@twice blocks in (%c3, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%x : memref<3x32xf32>, %y : memref<3x32xf32>)
    return %y : memref<3x32xf32>
  }
}
