//===- Lowering.h - Modules to LLVM IR --------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_LOWERING_H
#define DYRELU_LIB_EXECUTION_LOWERING_H

#include "mlir/IR/BuiltinOps.h"

#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"

#include <memory>
#include <optional>

namespace mlir::dyrelu {

/// Leaves `entry` as the one function that the world calls, so that what it
/// does not call need not compile. Inputs stay as they are, which repeated
/// calls count on, whatever the function might write.
void prepareEntry(ModuleOp module, llvm::StringRef entry);

/// Lowers `module` for `machine` and translates it into LLVM IR, not optimized
/// yet. Batches are cut for as many threads, 0: those of this machine, where
/// `forkBytes` are read and written. Results that do not fit `cacheBytes` are
/// written past the caches. For either the pipeline has a default. `what` names
/// what is compiled, for messages.
llvm::Expected<std::unique_ptr<llvm::Module>>
lowerToLLVMIR(ModuleOp module, const llvm::TargetMachine &machine,
              unsigned threads, std::optional<int64_t> forkBytes,
              std::optional<int64_t> cacheBytes, llvm::LLVMContext &context,
              llvm::StringRef what);

/// Lowers the kernels of `module`, which are made for `chip` if there are none
/// yet, to code for the emulator, and the functions that launch them, and
/// translates both into LLVM IR.
llvm::Expected<std::unique_ptr<llvm::Module>>
lowerForEmulator(ModuleOp module, const std::optional<std::string> &chip,
                 const llvm::TargetMachine &machine, llvm::LLVMContext &context,
                 llvm::StringRef what);

/// Gives `module` the machine's layout and runs LLVM's passes at `level`.
llvm::Error optimize(llvm::Module &module, llvm::TargetMachine &machine,
                     unsigned level);

/// The object file of an optimized module.
llvm::Expected<std::string> emitObject(llvm::Module &module,
                                       llvm::TargetMachine &machine);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_EXECUTION_LOWERING_H
