//===- NameKernels.cpp - --dyrelu-nvvm-name-kernels -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_NAMEKERNELS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// A name that no function of `module` has.
static std::string getModuleName(ModuleOp module) {
  std::string name = "kernels";
  for (unsigned next = 0; SymbolTable::lookupSymbolIn(module, name); ++next)
    name = "kernels_" + std::to_string(next);
  return name;
}

/// `name` as PTX can have it: letters, digits, '_' and '$', no digit first.
static std::string getIdentifier(StringRef name) {
  std::string identifier;
  for (char letter : name) {
    if (identifier.empty() && llvm::isDigit(letter))
      identifier += '_';
    identifier += llvm::isAlnum(letter) || letter == '$' ? letter : '_';
  }
  return identifier;
}

namespace {
struct NameKernels : dyrelu::impl::NameKernelsBase<NameKernels> {
  void runOnOperation() override {
    auto module =
        FlatSymbolRefAttr::get(&getContext(), getModuleName(getOperation()));
    // Names that differ may become the same identifier.
    llvm::StringSet<> known;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      std::string prefix = getIdentifier(function.getName());
      while (!known.insert(prefix).second)
        prefix += '_';
      unsigned next = 0;
      function.walk([&](gpu::LaunchOp launch) {
        launch.setModuleAttr(module);
        std::string name = prefix + "_" + std::to_string(next++);
        if (std::optional<StringRef> kind = launch.getFunction())
          name += ("_" + *kind).str();
        launch.setFunction(name);
      });
    }
  }
};
} // namespace
