//===- Module.h - IR that Python programs hold ------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_PYTHON_MODULE_H
#define DYRELU_PYTHON_MODULE_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace mlir::dyrelu::python {

/// A diagnostic as Python programs see it.
struct Message {
  /// "error", "warning", "remark" or "note".
  std::string severity;
  /// "file:line:column", the name of a named location, or empty.
  std::string location;
  std::string text;
};

/// Whether something succeeded, and what was said.
struct Outcome {
  bool succeeded = false;
  std::vector<Message> messages;
};

/// A module with a context of its own. Calls of several threads wait for each
/// other.
class Module {
public:
  /// Parses text or bytecode; `name` is what diagnostics call it. Null if that
  /// fails. Ops of unknown dialects are taken where `allowsUnregistered`.
  static std::unique_ptr<Module> parse(llvm::StringRef text,
                                       const std::string &name,
                                       bool allowsUnregistered,
                                       Outcome &outcome);

  /// The same in another context. Null if that fails.
  std::unique_ptr<Module> clone(Outcome &outcome);

  Outcome verify();

  /// Runs a pipeline, in dyrelu-opt's spelling. If it fails the module stays as
  /// it was. `remarks` is a regular expression of the categories of remarks
  /// that are kept, or empty.
  Outcome run(const std::string &pipeline, const std::string &remarks);

  /// With `locations` every operation says its own.
  std::string print(bool generic, bool locations);

  /// The names that the text gives to the arguments of functions.
  const std::map<std::string, std::vector<std::string>> &getNames() const {
    return names;
  }

  /// Calls `use` with a copy of the module, which it may lower.
  llvm::Error withCopy(llvm::function_ref<llvm::Error(ModuleOp)> use);

private:
  Module();

  std::mutex mutex;
  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::map<std::string, std::vector<std::string>> names;
};

} // namespace mlir::dyrelu::python

#endif // DYRELU_PYTHON_MODULE_H
