//===- CheckHost.cpp - --dyrelu-nvvm-check-host ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_CHECKHOST
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether `op` itself reads or writes what is in a buffer.
static bool accessesBuffer(Operation *op) {
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  if (!effects)
    return false;
  SmallVector<MemoryEffects::EffectInstance> instances;
  effects.getEffects(instances);
  return llvm::any_of(instances,
                      [](const MemoryEffects::EffectInstance &effect) {
                        return isa<MemoryEffects::Read, MemoryEffects::Write>(
                                   effect.getEffect()) &&
                               effect.getValue() &&
                               isa<BaseMemRefType>(effect.getValue().getType());
                      });
}

namespace {
struct CheckHost : dyrelu::impl::CheckHostBase<CheckHost> {
  void runOnOperation() override {
    WalkResult result =
        getOperation().walk<WalkOrder::PreOrder>([](Operation *op) {
          if (isa<gpu::LaunchOp>(op))
            return WalkResult::skip();
          if (!accessesBuffer(op))
            return WalkResult::advance();
          op->emitError("accesses the device's memory, and no kernel does it");
          return WalkResult::interrupt();
        });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
