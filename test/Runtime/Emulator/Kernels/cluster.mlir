// RUN: dyrelu-opt %s --nvvm-to-emulator | FileCheck %s

// CHECK-LABEL: llvm.func internal @kernels_sum_cluster(
// CHECK: llvm.call @dyrelu_emulator_cluster_arrive(
// CHECK: llvm.call @dyrelu_emulator_cluster_wait(
// CHECK: llvm.call @dyrelu_emulator_mapa(
// CHECK: llvm.call @dyrelu_emulator_cluster_arrive(
// CHECK: llvm.call @dyrelu_emulator_cluster_wait(

// Each block has the sum over the rows of its cluster.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.mlir.global external @shared() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>

    llvm.func @sum_cluster(%x: !llvm.ptr, %y: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel, nvvm.cluster_dim = array<i32: 4, 1, 1>} {
      %c0 = llvm.mlir.constant(0 : i32) : i32
      %c1 = llvm.mlir.constant(1 : i32) : i32
      %c64 = llvm.mlir.constant(64 : i32) : i32
      %zero = llvm.mlir.constant(0.0 : f32) : f32
      %thread = nvvm.read.ptx.sreg.tid.x : i32
      %block = nvvm.read.ptx.sreg.ctaid.x : i32
      %ranks = nvvm.read.ptx.sreg.cluster.nctarank : i32
      %start = llvm.mul %block, %c64 : i32
      %index = llvm.add %start, %thread : i32
      %from = llvm.getelementptr %x[%index] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %value = llvm.load %from : !llvm.ptr -> f32
      %shared = llvm.mlir.addressof @shared : !llvm.ptr<3>
      %mine = llvm.getelementptr %shared[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
      llvm.store %value, %mine : f32, !llvm.ptr<3>
      nvvm.cluster.arrive {aligned} // without: misuse; without both: race; instead: arrive -> arrive.relaxed: race
      nvvm.cluster.wait {aligned} // without: misuse
      llvm.br ^rank(%c0, %zero : i32, f32)
    ^rank(%rank: i32, %sum: f32):
      %theirs = nvvm.mapa %mine, %rank : !llvm.ptr<3> -> !llvm.ptr<7>
      %term = llvm.load %theirs : !llvm.ptr<7> -> f32
      %next = llvm.fadd %sum, %term : f32
      %following = llvm.add %rank, %c1 : i32
      %more = llvm.icmp "slt" %following, %ranks : i32
      llvm.cond_br %more, ^rank(%following, %next : i32, f32), ^store
    ^store:
      %to = llvm.getelementptr %y[%index] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      llvm.store %next, %to : f32, !llvm.ptr
      nvvm.cluster.arrive {aligned} // without: misuse; without both: exited
      nvvm.cluster.wait {aligned} // without: exited
      llvm.return
    }
  }

  func.func @main(%x: memref<8x64xf32>) -> memref<8x64xf32> {
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %bytes = arith.constant 256 : i32
    %y = memref.alloc() : memref<8x64xf32>
    gpu.launch_func @kernels::@sum_cluster blocks in (%c8, %c1, %c1) threads in (%c64, %c1, %c1)
      dynamic_shared_memory_size %bytes args(%x : memref<8x64xf32>, %y : memref<8x64xf32>)
    return %y : memref<8x64xf32>
  }
}
