// RUN: dyrelu-opt %s --nvvm-to-emulator | FileCheck %s

// CHECK-LABEL: llvm.func internal @kernels_sum_all(
// CHECK: %[[UPDATE:.*]] = llvm.mlir.constant(562 : i32)
// CHECK: llvm.call @dyrelu_emulator_access(%{{.*}}, %{{.*}}, %{{.*}}, %[[UPDATE]],
// CHECK: %[[LOAD:.*]] = llvm.mlir.constant(544 : i32)
// CHECK: llvm.call @dyrelu_emulator_access(%{{.*}}, %{{.*}}, %{{.*}}, %[[LOAD]],

// Blocks that wait for each other at a counter: each has the sum of all.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.func @sum_all(%x: !llvm.ptr, %partials: !llvm.ptr, %counter: !llvm.ptr, %y: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      %c0 = llvm.mlir.constant(0 : i32) : i32
      %c1 = llvm.mlir.constant(1 : i32) : i32
      %c5 = llvm.mlir.constant(5 : i32) : i32
      %zero = llvm.mlir.constant(0.0 : f32) : f32
      %thread = nvvm.read.ptx.sreg.tid.x : i32
      %block = nvvm.read.ptx.sreg.ctaid.x : i32
      %blocks = nvvm.read.ptx.sreg.nctaid.x : i32
      %isFirst = llvm.icmp "eq" %thread, %c0 : i32
      llvm.cond_br %isFirst, ^write, ^waited
    ^write:
      %from = llvm.getelementptr %x[%block] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %value = llvm.load %from : !llvm.ptr -> f32
      %mine = llvm.getelementptr %partials[%block] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      llvm.store %value, %mine : f32, !llvm.ptr
      nvvm.inline_ptx "red.release.gpu.global.add.u32 [$0], $1;" ro(%counter, %c1 : !llvm.ptr, i32) // without: deadlock; instead: release -> relaxed: race; instead: gpu -> cta: race
      llvm.br ^poll
    ^poll:
      %seen = nvvm.inline_ptx "ld.acquire.gpu.global.u32 $0, [$1];" ro(%counter : !llvm.ptr) -> i32 // instead: acquire -> relaxed: race
      %isDone = llvm.icmp "eq" %seen, %blocks : i32
      llvm.cond_br %isDone, ^waited, ^poll
    ^waited:
      nvvm.barrier // without: race
      llvm.br ^block(%c0, %zero : i32, f32)
    ^block(%other: i32, %sum: f32):
      %theirs = llvm.getelementptr %partials[%other] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %term = llvm.load %theirs : !llvm.ptr -> f32
      %next = llvm.fadd %sum, %term : f32
      %following = llvm.add %other, %c1 : i32
      %more = llvm.icmp "slt" %following, %blocks : i32
      llvm.cond_br %more, ^block(%following, %next : i32, f32), ^store
    ^store:
      %start = llvm.shl %block, %c5 : i32
      %index = llvm.add %start, %thread : i32
      %to = llvm.getelementptr %y[%index] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      llvm.store %next, %to : f32, !llvm.ptr
      llvm.return
    }
  }

  func.func @main(%x: memref<20xf32>) -> memref<20x32xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %zero = arith.constant 0 : i32
    %blocks = memref.dim %x, %c0 : memref<20xf32>
    %partials = memref.alloc(%blocks) : memref<?xf32>
    %counter = memref.alloc() : memref<1xi32>
    memref.store %zero, %counter[%c0] : memref<1xi32>
    %y = memref.alloc() : memref<20x32xf32>
    %address = memref.extract_aligned_pointer_as_index %partials : memref<?xf32> -> index
    %number = arith.index_cast %address : index to i64
    %pointer = llvm.inttoptr %number : i64 to !llvm.ptr
    gpu.launch_func @kernels::@sum_all blocks in (%blocks, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%x : memref<20xf32>, %pointer : !llvm.ptr, %counter : memref<1xi32>, %y : memref<20x32xf32>) {dyrelu.cooperative}
    memref.dealloc %counter : memref<1xi32>
    memref.dealloc %partials : memref<?xf32>
    return %y : memref<20x32xf32>
  }
}
