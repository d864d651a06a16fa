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

namespace {
struct NameKernels : dyrelu::impl::NameKernelsBase<NameKernels> {
  void runOnOperation() override {
    auto module =
        FlatSymbolRefAttr::get(&getContext(), getModuleName(getOperation()));
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      unsigned next = 0;
      function.walk([&](gpu::LaunchOp launch) {
        launch.setModuleAttr(module);
        std::string name = (function.getName() + "_" + Twine(next++)).str();
        if (std::optional<StringRef> kind = launch.getFunction())
          name += ("_" + *kind).str();
        launch.setFunction(name);
      });
    }
  }
};
} // namespace
