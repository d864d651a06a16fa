// RUN: dyrelu-opt %s --pass-pipeline='builtin.module(gpu.module(dyrelu-nvvm-externalize-shared-memory))' | FileCheck %s
// RUN: dyrelu-opt %s --pass-pipeline='builtin.module(gpu.module(convert-gpu-to-nvvm,dyrelu-nvvm-externalize-shared-memory))' | FileCheck %s --check-prefix=LOWERED

gpu.module @kernels {
  // CHECK: llvm.mlir.global external @dynamic() {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  llvm.mlir.global internal @dynamic() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<0 x i8>
  // Static, and not shared.
  // CHECK: llvm.mlir.global internal @static() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<4 x i8>
  llvm.mlir.global internal @static() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<4 x i8>
  // CHECK: llvm.mlir.global internal @none() {addr_space = 1 : i32} : !llvm.array<0 x i8>
  llvm.mlir.global internal @none() {addr_space = 1 : i32} : !llvm.array<0 x i8>

}

// What upstream makes of the op.
gpu.module @lowered {
  // LOWERED: llvm.mlir.global external @__dynamic_shmem__{{.*}} {addr_space = 3 : i32, alignment = 128 : i64} : !llvm.array<0 x i8>
  gpu.func @kernel(%value: i8) kernel {
    %c0 = arith.constant 0 : index
    %shared = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
    memref.store %value, %shared[%c0] : memref<?xi8, #gpu.address_space<workgroup>>
    gpu.return
  }
}
