//===- HostRuntime.h - What compiled code calls on the host -----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_HOSTRUNTIME_H
#define DYRELU_LIB_EXECUTION_HOSTRUNTIME_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace mlir::dyrelu {

/// A function of this process under the name that compiled code calls it by.
struct HostFunction {
  llvm::StringRef name;
  void *address;
};

/// The functions that this library provides; they go before the process's own.
llvm::ArrayRef<HostFunction> getHostFunctions();

/// LLVM's OpenMP runtime, loaded when first asked for.
class OpenMP {
public:
  /// The runtime, or an error that says which package holds it. `path` names a
  /// library to try first.
  static llvm::Expected<OpenMP *> load(llvm::StringRef path);

  /// The address of a function of the runtime, or null.
  void *find(const char *name) const;

  int (*getMaxThreads)();
  void (*setNumThreads)(int);
  /// Depth of parallel regions around the caller.
  int (*getLevel)();

private:
  void *library = nullptr;
};

/// Calls function(arguments). An error that the code reports through
/// dyreluRuntimeError, or memory that it does not get, ends the call and is
/// returned. (Inside a parallel region there is no way back: the process then
/// prints the message and exits with status 1.)
llvm::Error callGuarded(void (*function)(void **), void **arguments);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_EXECUTION_HOSTRUNTIME_H
