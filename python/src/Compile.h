//===- Compile.h - Modules to code, for Python programs ---------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_PYTHON_COMPILE_H
#define DYRELU_PYTHON_COMPILE_H

#include "Module.h"

#include "dyrelu/Execution/CompiledModule.h"
#include "dyrelu/Execution/DeviceCode.h"

#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace mlir::dyrelu::python {

/// What a C function takes, as Python programs see it.
struct Parameter {
  std::string name;
  /// "argument", "result", or "result in argument".
  std::string role;
  /// MLIR's spelling of the element type.
  std::string type;
  /// Nothing where only a call knows the size.
  std::vector<std::optional<int64_t>> shape;
};

struct Function {
  /// The function's name in the module, and in C.
  std::string entry, name;
  /// The C function that computes the shapes of results, or empty.
  std::string shapesName;
  std::vector<Parameter> parameters;
};

/// The functions of a library of `module`.
llvm::Expected<std::vector<Function>> getSignatures(Module &module);

/// The order of dimensions in memory, and strides in that order or none.
using Layout = std::pair<std::vector<int64_t>, std::vector<int64_t>>;
/// Those of the arguments and results of functions; nothing is C order.
using Layouts = std::map<std::string, std::vector<std::optional<Layout>>>;

/// The file of a shared library (dyrelu/Execution/SharedLibrary.h).
llvm::Expected<std::string> compileLibrary(Module &module,
                                           const std::string &cpu,
                                           unsigned threads,
                                           const Layouts &layouts);

/// Kernels, and how they are launched.
llvm::Expected<DeviceCode> compilePtx(Module &module, const std::string &chip);

/// What this machine's processor has and has not, as LLVM lists it.
std::string getHostFeatures();

/// The architectures that LLVM generates code for here.
std::vector<std::string> getTargets();

/// An array in C order: its address, element type and shape.
using Array = std::tuple<uintptr_t, std::string, std::vector<int64_t>>;

/// A module whose kernels run on the emulator.
class Emulated {
public:
  static llvm::Expected<std::unique_ptr<Emulated>>
  create(Module &module, const std::string &entry, const std::string &chip);

  llvm::Expected<llvm::SmallVector<Tensor>>
  call(const std::vector<Array> &inputs) const;

private:
  explicit Emulated(std::unique_ptr<CompiledModule> compiled)
      : compiled(std::move(compiled)) {}

  std::unique_ptr<CompiledModule> compiled;
};

} // namespace mlir::dyrelu::python

#endif // DYRELU_PYTHON_COMPILE_H
