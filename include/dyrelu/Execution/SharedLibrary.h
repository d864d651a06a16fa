//===- SharedLibrary.h - Functions for programs in C ------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The public functions of a module as functions that a C program calls: a
// shared library, and the header that declares them. docs/c-interface.md is
// about what they take and return.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_EXECUTION_SHAREDLIBRARY_H
#define DYRELU_EXECUTION_SHAREDLIBRARY_H

#include "dyrelu/Execution/CompiledModule.h"
#include "dyrelu/Execution/ObjectCode.h"
#include "dyrelu/Support/Diagnostics.h"

#include "mlir/IR/BuiltinOps.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <optional>
#include <string>

namespace mlir::dyrelu {

/// How a tensor that is not in C order lies in memory.
struct TensorLayout {
  /// Its dimensions, from the outermost to the innermost.
  SmallVector<int64_t> order;
  /// Of each in that order, how many elements one is from the next; empty if
  /// there is nothing between them.
  SmallVector<int64_t> strides = {};
};

struct LibraryOptions {
  /// What the names of functions begin with; not empty.
  std::string prefix = "dyrelu_";
  /// The file's name: a library's is what programs look for, and a header's
  /// decides its guard. Empty: not known, and a library has none.
  std::string fileName;
  /// What source files call the arguments of functions.
  ArgumentNames names = {};
  /// What links: a path, or the name of a program. Empty: LLVM's lld.
  std::string linker = {};
  /// By the names of functions in the module, of all arguments and then all
  /// results the layouts: none is C order.
  std::map<std::string, SmallVector<std::optional<TensorLayout>>, std::less<>>
      layouts = {};
};

/// An argument of a C function: one of the program's, or where a result goes.
struct LibraryTensor {
  enum class Role { Argument, Result, ResultInArgument };

  std::string name;
  TensorSpec spec;
  Role role;
  std::optional<TensorLayout> layout = {};

  bool hasOpenSizes() const { return !spec.shape.empty() && isDynamic(); }

private:
  bool isDynamic() const {
    return llvm::any_of(spec.shape, ShapedType::isDynamic);
  }
};

/// What a C function takes, in this order.
struct LibrarySignature {
  /// The function's name in the module, and in C.
  std::string entry, name;
  /// The C function that computes the shapes of results; empty if all of them
  /// are known.
  std::string shapesName;
  SmallVector<LibraryTensor> tensors;
};

/// The functions that a library of `module` has besides those that every
/// library has, or an error that says why one cannot be called from C.
llvm::Expected<SmallVector<LibrarySignature, 0>>
getLibrarySignatures(ModuleOp module, const LibraryOptions &library);

/// Compiles the public functions of `module`, which is lowered on the way, and
/// links them to a shared library for this kind of machine.
llvm::Expected<std::string> compileSharedLibrary(ModuleOp module,
                                                 const LibraryOptions &library,
                                                 const TargetOptions &options);

/// The header for it.
llvm::Expected<std::string> writeLibraryHeader(ModuleOp module,
                                               const LibraryOptions &library);

} // namespace mlir::dyrelu

#endif // DYRELU_EXECUTION_SHAREDLIBRARY_H
