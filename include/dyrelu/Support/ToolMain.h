//===- ToolMain.h - How a tool ends -----------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_SUPPORT_TOOLMAIN_H
#define DYRELU_SUPPORT_TOOLMAIN_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

namespace mlir::dyrelu {

/// Runs the work of the tool `name` and returns its exit status. An error, and
/// even a crash, becomes one message on standard error and status 1; what
/// crashes would otherwise leave a stack trace, or nothing.
int runTool(llvm::StringRef name, llvm::function_ref<llvm::Error()> work);

/// What the tool does from now on ("compiling @main"), for the message of a
/// crash.
void setPhase(const llvm::Twine &phase);

} // namespace mlir::dyrelu

#endif // DYRELU_SUPPORT_TOOLMAIN_H
