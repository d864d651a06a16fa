//===- Emulate.h - Ops of kernels to calls of the emulator ------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_EMULATE_H
#define DYRELU_LIB_TARGET_NVVM_EMULATE_H

#include "EmulatorBuilder.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"

namespace mlir::dyrelu {

/// Replaces an op of the NVVM dialect, or reports one that is not emulated.
LogicalResult emulateNVVM(Operation *op, EmulatorSymbols &symbols);

/// Replaces PTX that is one of the instructions that are known.
LogicalResult emulateInlinePtx(NVVM::InlinePtxOp op, EmulatorSymbols &symbols);

/// Leaves `op` to be executed only where `predicate` holds.
void guard(Operation *op, Value predicate);

/// Puts the call that checks it in front of an access to memory, and replaces
/// fences. Reports an op of the LLVM dialect that is not emulated.
LogicalResult emulateMemory(Operation *op, const DataLayout &layout,
                            EmulatorSymbols &symbols);

/// Calls dyrelu_emulator_access for `size` bytes at `address`; `kind` is or'ed
/// of DyreluEmulatorAccess.
void checkAccess(EmulatorBuilder &builder, Value address, Value size,
                 int64_t alignment, uint32_t kind);

/// What a variable takes of memory.
int64_t getBytes(LLVM::GlobalOp global, const DataLayout &layout);

/// A kernel of the module, as the host finds it.
struct EmulatedKernel {
  /// What it was called.
  std::string name;
  /// Takes an array of pointers to the arguments.
  LLVM::LLVMFuncOp function;
  SmallVector<Type> argumentTypes;
  int64_t staticShared = 0;
  SmallVector<int32_t> cluster;
  /// Or'ed of DyreluEmulatorLaunch, for each launch.
  uint32_t flags = 0;
  /// What lies in global memory and has a name.
  SmallVector<LLVM::GlobalOp> globals;
  /// Launches it with its arguments; null as long as nobody does.
  LLVM::LLVMFuncOp launcher;
};

/// By the reference of a launch: @module::@kernel.
using EmulatedKernels = llvm::DenseMap<Attribute, EmulatedKernel>;

/// Makes the host's functions launch kernels through the emulator, and tell it
/// of their buffers.
LogicalResult emulateHost(ModuleOp module, EmulatedKernels &kernels,
                          EmulatorSymbols &symbols);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_EMULATE_H
