//===- Jit.h - LLVM IR to code in memory ------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_JIT_H
#define DYRELU_LIB_EXECUTION_JIT_H

#include "HostRuntime.h"

#include "dyrelu/Execution/CompiledModule.h"

#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/ExecutionEngine/Orc/ThreadSafeModule.h"
#include "llvm/Target/TargetMachine.h"

namespace mlir::dyrelu {

/// One function compiled for this machine.
class Jit {
public:
  /// This machine, as code is generated for it.
  static llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
  createMachine(const CompileOptions &options);

  /// Compiles the C interface of `entry`, _mlir_ciface_<entry>, which takes
  /// `numPointers` pointers to descriptors.
  static llvm::Expected<std::unique_ptr<Jit>>
  create(llvm::orc::ThreadSafeModule module, llvm::TargetMachine &machine,
         StringRef entry, size_t numPointers, const CompileOptions &options);

  /// The function, with its arguments as an array.
  using Function = void (*)(void **);
  Function getFunction() const { return function; }

  /// The OpenMP runtime that the code uses, or null.
  OpenMP *getOpenMP() const { return openMP; }

private:
  llvm::Error loadOpenMP(const llvm::Module &module, StringRef path);
  llvm::Expected<llvm::orc::SymbolMap> resolve(const llvm::Module &module,
                                               StringRef entry);
  llvm::Error link(llvm::orc::ThreadSafeModule module,
                   llvm::orc::JITTargetMachineBuilder builder, StringRef entry);

  std::unique_ptr<llvm::orc::LLJIT> jit;
  Function function = nullptr;
  OpenMP *openMP = nullptr;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_EXECUTION_JIT_H
