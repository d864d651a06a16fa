//===- AttachTarget.cpp - --dyrelu-nvvm-attach-target ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Chips.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_ATTACHTARGET
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
struct AttachTarget : dyrelu::impl::AttachTargetBase<AttachTarget> {
  using AttachTargetBase::AttachTargetBase;

  LogicalResult initialize(MLIRContext *context) override {
    auto fail = [&](llvm::Error error) {
      return emitError(UnknownLoc::get(context))
             << llvm::toString(std::move(error));
    };
    llvm::Expected<Chip> known = getChip(chip);
    if (!known)
      return fail(known.takeError());
    llvm::Expected<std::string> text = getFeatures(*known, ptxVersion);
    if (!text)
      return fail(text.takeError());
    features = *text;
    return success();
  }

  void runOnOperation() override {
    makeModule();
    auto target = NVVM::NVVMTargetAttr::get(
        &getContext(), /*optLevel=*/3, "nvptx64-nvidia-cuda", chip, features);
    for (auto kernels : getOperation().getOps<gpu::GPUModuleOp>())
      kernels.setTargetsAttr(ArrayAttr::get(&getContext(), target));
  }

private:
  void makeModule();

  std::string features;
};
} // namespace

/// Functions whose results have no elements launch nothing; that is an image
/// without kernels.
void AttachTarget::makeModule() {
  ModuleOp module = getOperation();
  auto isEntry = [](func::FuncOp function) {
    return function.isPublic() && !function.isExternal();
  };
  if (!module.getOps<gpu::GPUModuleOp>().empty() ||
      llvm::none_of(module.getOps<func::FuncOp>(), isEntry))
    return;
  auto builder = OpBuilder::atBlockEnd(module.getBody());
  gpu::GPUModuleOp::create(builder, module.getLoc(), "kernels");
  module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                  builder.getUnitAttr());
}
