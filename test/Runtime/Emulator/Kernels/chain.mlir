// RUN: dyrelu-opt %s --nvvm-to-emulator | FileCheck %s

// CHECK-LABEL: llvm.func internal @kernels_scale(
// CHECK: llvm.call @dyrelu_emulator_grid_launch_dependents(
// CHECK-LABEL: llvm.func internal @kernels_reverse(
// CHECK: llvm.call @dyrelu_emulator_grid_wait(

// The second kernel may start before the first is done.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.mlir.global internal constant @factor(3.0 : f32) {addr_space = 4 : i32} : f32

    llvm.func @scale(%x: !llvm.ptr, %t: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      nvvm.griddepcontrol launch_dependents
      %thread = nvvm.read.ptx.sreg.tid.x : i32
      %address = llvm.mlir.addressof @factor : !llvm.ptr<4>
      %factor = llvm.load %address : !llvm.ptr<4> -> f32
      %from = llvm.getelementptr %x[%thread] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      %value = llvm.load %from : !llvm.ptr -> f32
      %product = llvm.call @multiply(%value, %factor) : (f32, f32) -> f32
      %to = llvm.getelementptr %t[%thread] : (!llvm.ptr, i32) -> !llvm.ptr, f32
      llvm.store %product, %to : f32, !llvm.ptr
      llvm.return
    }
    llvm.func internal @multiply(%a: f32, %b: f32) -> f32 {
      %product = llvm.fmul %a, %b : f32
      llvm.return %product : f32
    }
    llvm.func @reverse(%t: !llvm.ptr, %y: !llvm.ptr, %size: i64) attributes {gpu.kernel, nvvm.kernel} {
      %c1 = llvm.mlir.constant(1 : i64) : i64
      %thread = nvvm.read.ptx.sreg.tid.x : i32
      %index = llvm.zext %thread : i32 to i64
      %last = llvm.sub %size, %c1 : i64
      %opposite = llvm.sub %last, %index : i64
      %from = llvm.getelementptr %t[%opposite] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      nvvm.griddepcontrol wait // without: race
      %value = llvm.load %from : !llvm.ptr -> f32
      %to = llvm.getelementptr %y[%index] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %value, %to : f32, !llvm.ptr
      llvm.return
    }
  }

  func.func @main(%x: memref<64xf32>) -> memref<64xf32> {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %t = memref.alloc() : memref<64xf32>
    %y = memref.alloc() : memref<64xf32>
    gpu.launch_func @kernels::@scale blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%x : memref<64xf32>, %t : memref<64xf32>)
    gpu.launch_func @kernels::@reverse blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%t : memref<64xf32>, %y : memref<64xf32>, %c64 : index) {nvvm.programmatic}
    memref.dealloc %t : memref<64xf32>
    return %y : memref<64xf32>
  }
}
