//===- EmulatorPasses.td - Kernels for the emulator --------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_EMULATORPASSES_TD
#define DYRELU_TARGET_NVVM_EMULATORPASSES_TD

include "mlir/Pass/PassBase.td"

def NVVMToEmulator : Pass<"nvvm-to-emulator", "::mlir::ModuleOp"> {
  let summary = "Kernels of the NVVM dialect to code for the emulator";
  let description = [{
    Makes functions of the host of the kernels in the `gpu.module`s of a module,
    whose ops are of the LLVM and NVVM dialects: registers, barriers, shuffles,
    mbarriers, copies and the like become calls of the emulator, and a call that
    checks it goes before each access to memory. Shared variables become
    addresses in the memory of the block; address spaces are gone afterwards. A
    `gpu.launch_func` becomes a call that runs the kernel, and an assertion that
    nothing was wrong. The emulator is told of the buffers that the functions of
    the host are given, allocate and free. An op that the emulator has nothing
    for is an error that names it. What there is and what the emulator can see
    says the page [Emulator](../emulator.md).

    A launch is as the op and the kernel say: clusters are those of the launch,
    or else of the kernel's `nvvm.cluster_dim`; with the attribute
    `dyrelu.cooperative` it is a cooperative launch, with `dyrelu.resident_blocks` at
    least so many blocks run at once, and with `nvvm.programmatic`, or a kernel
    that executes `griddepcontrol.wait`, it is a programmatic dependent one. A
    grid of no blocks is not launched.

    Example:

    ```mlir
    module attributes {gpu.container_module} {
      gpu.module @kernels {
        llvm.func @store(%x: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
          %id = nvvm.read.ptx.sreg.tid.x : i32
          %at = llvm.getelementptr %x[%id] : (!llvm.ptr, i32) -> !llvm.ptr, i32
          llvm.store %id, %at : i32, !llvm.ptr
          nvvm.barrier
          llvm.return
        }
      }
    }
    // becomes
    llvm.func @dyrelu_emulator_barrier_sync(i32, i32, !llvm.ptr)
    llvm.mlir.global internal constant @emulator_text_0("<stdin>:7:7\00") {addr_space = 0 : i32}
    llvm.func @dyrelu_emulator_access(!llvm.ptr, i64, i32, i32, !llvm.ptr)
    llvm.mlir.global internal constant @emulator_text("<stdin>:6:7\00") {addr_space = 0 : i32}
    llvm.func @dyrelu_emulator_thread_id(i32) -> i32
    llvm.func internal @kernels_store(%args: !llvm.ptr) {
      %0 = llvm.getelementptr %args[0] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr
      %1 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %x = llvm.load %1 : !llvm.ptr -> !llvm.ptr
      %dimension = llvm.mlir.constant(0 : i32) : i32
      %id = llvm.call @dyrelu_emulator_thread_id(%dimension) : (i32) -> i32
      %at = llvm.getelementptr %x[%id] : (!llvm.ptr, i32) -> !llvm.ptr, i32
      %size = llvm.mlir.constant(4 : i64) : i64
      %alignment = llvm.mlir.constant(4 : i32) : i32
      %store = llvm.mlir.constant(1 : i32) : i32
      %2 = llvm.mlir.addressof @emulator_text : !llvm.ptr
      llvm.call @dyrelu_emulator_access(%at, %size, %alignment, %store, %2) : (!llvm.ptr, i64, i32, i32, !llvm.ptr) -> ()
      llvm.store %id, %at : i32, !llvm.ptr
      %number = llvm.mlir.constant(0 : i32) : i32
      %all = llvm.mlir.constant(0 : i32) : i32
      %3 = llvm.mlir.addressof @emulator_text_0 : !llvm.ptr
      llvm.call @dyrelu_emulator_barrier_sync(%number, %all, %3) : (i32, i32, !llvm.ptr) -> ()
      llvm.return
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect"
  ];
}

#endif // DYRELU_TARGET_NVVM_EMULATORPASSES_TD
