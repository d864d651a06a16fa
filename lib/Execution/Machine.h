//===- Machine.h - The machines to compile for ------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_MACHINE_H
#define DYRELU_LIB_EXECUTION_MACHINE_H

#include "dyrelu/Execution/CompiledModule.h"
#include "dyrelu/Execution/ObjectCode.h"

#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"

#include <memory>

namespace mlir::dyrelu {

/// The machine that object code is compiled for, or an error that names what
/// was asked for and does not exist.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createTargetMachine(const dyrelu::TargetOptions &options);

/// Builds this machine as code is generated for it: with all it has, or as the
/// processor of `options`, whose code it must be able to run.
llvm::Expected<llvm::orc::JITTargetMachineBuilder>
createHostBuilder(const CompileOptions &options);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_EXECUTION_MACHINE_H
