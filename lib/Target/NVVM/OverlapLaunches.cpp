//===- OverlapLaunches.cpp - --dyrelu-nvvm-overlap-launches ---------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Chips.h"
#include "dyrelu/Target/NVVM/LaunchDescription.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_OVERLAPLAUNCHES
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether all that the kernels of `module` are for can do it.
static bool canOverlap(gpu::GPUModuleOp module) {
  ArrayAttr targets = module.getTargetsAttr();
  return targets && llvm::all_of(targets, [](Attribute target) {
           auto nvvm = dyn_cast<NVVM::NVVMTargetAttr>(target);
           if (!nvvm)
             return false;
           llvm::Expected<Chip> chip = getChip(nvvm.getChip());
           if (chip)
             return chip->dependentLaunch;
           llvm::consumeError(chip.takeError());
           return false;
         });
}

/// Whether `kernel` says itself when it waits, or lets others start.
static bool hasControl(gpu::GPUFuncOp kernel) {
  return kernel
      .walk([](NVVM::GriddepcontrolOp) { return WalkResult::interrupt(); })
      .wasInterrupted();
}

namespace {
struct OverlapLaunches : dyrelu::impl::OverlapLaunchesBase<OverlapLaunches> {
  void runOnOperation() override {
    for (auto module : getOperation().getOps<gpu::GPUModuleOp>()) {
      if (!canOverlap(module))
        continue;
      for (auto kernel : module.getOps<gpu::GPUFuncOp>()) {
        if (!kernel.isKernel() || hasControl(kernel))
          continue;
        auto builder = OpBuilder::atBlockBegin(&kernel.getBody().front());
        for (NVVM::GridDepActionKind kind :
             {NVVM::GridDepActionKind::wait,
              NVVM::GridDepActionKind::launch_dependents})
          NVVM::GriddepcontrolOp::create(builder, kernel.getLoc(), kind);
      }
    }
    getOperation().walk([&](gpu::LaunchFuncOp launch) {
      auto kernel = dyn_cast_or_null<gpu::GPUFuncOp>(
          SymbolTable::lookupNearestSymbolFrom(launch, launch.getKernelAttr()));
      if (kernel && waitsForOthers(kernel))
        launch->setAttr(kProgrammaticAttrName, UnitAttr::get(&getContext()));
    });
  }
};
} // namespace
