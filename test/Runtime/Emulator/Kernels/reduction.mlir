// RUN: dyrelu-opt %s --nvvm-to-emulator | FileCheck %s
// What the Python tests run (test/tools/test_emulator.py), once without each of
// the groups of lines of one `without`.

// CHECK-LABEL: llvm.func internal @kernels_sum_rows(
// CHECK-COUNT-2: llvm.call @dyrelu_emulator_barrier_sync(

// Each block sums two rows of x: warps by shuffles, a thread what they have.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.mlir.global internal @partials() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<4 x f32>

    llvm.func @sum_rows(%x: !llvm.ptr, %y: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel, nvvm.reqntid = array<i32: 128>} {
      %c0 = llvm.mlir.constant(0 : i32) : i32
      %c1 = llvm.mlir.constant(1 : i32) : i32
      %c2 = llvm.mlir.constant(2 : i32) : i32
      %c5 = llvm.mlir.constant(5 : i32) : i32
      %c16 = llvm.mlir.constant(16 : i32) : i32
      %c31 = llvm.mlir.constant(31 : i32) : i32
      %c128 = llvm.mlir.constant(128 : i32) : i32
      %all = llvm.mlir.constant(-1 : i32) : i32
      %thread = nvvm.read.ptx.sreg.tid.x : i32
      %block = nvvm.read.ptx.sreg.ctaid.x : i32
      %lane = nvvm.read.ptx.sreg.laneid : i32
      %warp = llvm.lshr %thread, %c5 : i32
      %first = llvm.mul %block, %c2 : i32
      %partials = llvm.mlir.addressof @partials : !llvm.ptr<3>
      llvm.br ^row(%c0 : i32)
    ^row(%round: i32):
      %row = llvm.add %first, %round : i32
      %start = llvm.mul %row, %c128 : i32
      %index = llvm.add %start, %thread : i32
      %from = llvm.getelementptr %x[%index] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %value = llvm.load %from : !llvm.ptr -> f32
      llvm.br ^shuffle(%c16, %value : i32, f32)
    ^shuffle(%offset: i32, %sum: f32):
      %other = nvvm.shfl.sync bfly %all, %sum, %offset, %c31 : f32 -> f32
      %next = llvm.fadd %sum, %other : f32
      %half = llvm.lshr %offset, %c1 : i32
      %more = llvm.icmp "ne" %half, %c0 : i32
      llvm.cond_br %more, ^shuffle(%half, %next : i32, f32), ^summed
    ^summed:
      %isLeader = llvm.icmp "eq" %lane, %c0 : i32
      llvm.cond_br %isLeader, ^store, ^stored
    ^store:
      %slot = llvm.getelementptr %partials[%warp] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
      llvm.store %next, %slot : f32, !llvm.ptr<3>
      llvm.br ^stored
    ^stored:
      nvvm.barrier // without: race
      %isFirst = llvm.icmp "eq" %thread, %c0 : i32
      llvm.cond_br %isFirst, ^total, ^done
    ^total:
      %four = llvm.load %partials : !llvm.ptr<3> -> vector<4xf32>
      %zero = llvm.mlir.constant(0.0 : f32) : f32
      %total = "llvm.intr.vector.reduce.fadd"(%zero, %four) : (f32, vector<4xf32>) -> f32
      %to = llvm.getelementptr %y[%row] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      llvm.store %total, %to : f32, !llvm.ptr
      llvm.br ^done
    ^done:
      nvvm.barrier // without: race
      %following = llvm.add %round, %c1 : i32
      %again = llvm.icmp "slt" %following, %c2 : i32
      llvm.cond_br %again, ^row(%following : i32), ^exit
    ^exit:
      llvm.return
    }
  }

  func.func @main(%x: memref<8x128xf32>) -> memref<8xf32> {
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c128 = arith.constant 128 : index
    %y = memref.alloc() : memref<8xf32>
    gpu.launch_func @kernels::@sum_rows blocks in (%c4, %c1, %c1) threads in (%c128, %c1, %c1)
      args(%x : memref<8x128xf32>, %y : memref<8xf32>)
    return %y : memref<8xf32>
  }
}
