// RUN: dyrelu-opt %s --dyrelu-describe-launches -o /dev/null | FileCheck %s

// A kernel may begin before the launches that it follows have ended if each of
// its threads waits for them before it touches memory, and not otherwise: their
// buffers are in the same place.
// CHECK:      "kernel": "waits",
// CHECK-NEXT: "overlaps": true,
// CHECK:      "kernel": "waits_sometimes",
// CHECK-NEXT: "overlaps": false,
// CHECK:      "kernel": "waits_late",
// CHECK-NEXT: "overlaps": false,
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.func @waits(%to: !llvm.ptr, %n: i64) attributes {gpu.kernel, nvvm.kernel} {
      %v = llvm.mlir.constant(0.0 : f32) : f32
      %at = llvm.getelementptr %to[%n] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      nvvm.griddepcontrol launch_dependents
      nvvm.griddepcontrol wait
      llvm.store %v, %at : f32, !llvm.ptr
      llvm.return
    }
    llvm.func @waits_sometimes(%to: !llvm.ptr, %n: i64) attributes {gpu.kernel, nvvm.kernel} {
      %zero = llvm.mlir.constant(0 : i64) : i64
      %is = llvm.icmp "eq" %n, %zero : i64
      llvm.cond_br %is, ^then, ^end
    ^then:
      nvvm.griddepcontrol wait
      llvm.br ^end
    ^end:
      llvm.return
    }
    llvm.func @waits_late(%to: !llvm.ptr, %n: i64) attributes {gpu.kernel, nvvm.kernel} {
      %v = llvm.mlir.constant(0.0 : f32) : f32
      llvm.store %v, %to : f32, !llvm.ptr
      nvvm.griddepcontrol wait
      llvm.return
    }
  }
  func.func @main(%x: memref<?xf32>) {
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %n = memref.dim %x, %zero : memref<?xf32>
    %i = arith.index_cast %n : index to i64
    %a = memref.alloc() : memref<64xf32>
    %b = memref.alloc() : memref<64xf32>
    %c = memref.alloc() : memref<64xf32>
    gpu.launch_func @kernels::@waits blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%a : memref<64xf32>, %i : i64)
    gpu.launch_func @kernels::@waits_sometimes blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%b : memref<64xf32>, %i : i64)
    gpu.launch_func @kernels::@waits_late blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%c : memref<64xf32>, %i : i64)
    return
  }
}
