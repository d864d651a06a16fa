//===- AnnotateClusters.cpp - --dyrelu-nvvm-annotate-clusters -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/LaunchDescription.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_ANNOTATECLUSTERS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// What an op of the kernel says of how many blocks wait for each other there,
/// the launch says. (Outlining keeps no attributes of gpu.launch.)
static void annotateResidence(gpu::LaunchFuncOp launch, gpu::GPUFuncOp kernel) {
  kernel.walk([&](Operation *op) {
    if (Attribute blocks = op->getAttr(kResidentBlocksAttr))
      launch->setAttr(kResidentBlocksAttr, blocks);
  });
}

static void annotateClusters(gpu::LaunchFuncOp launch, gpu::GPUFuncOp kernel) {
  if (!launch.hasClusterSize())
    return;
  gpu::KernelDim3 size = launch.getClusterSizeOperandValues();
  SmallVector<int32_t> sizes;
  for (Value value : {size.x, size.y, size.z}) {
    std::optional<int64_t> number = getConstantIntValue(value);
    if (!number)
      return;
    sizes.push_back(*number);
  }
  kernel.setKnownClusterSize(sizes);
}

namespace {
struct AnnotateClusters : dyrelu::impl::AnnotateClustersBase<AnnotateClusters> {
  void runOnOperation() override {
    SymbolTableCollection symbols;
    getOperation().walk([&](gpu::LaunchFuncOp launch) {
      auto kernel = symbols.lookupNearestSymbolFrom<gpu::GPUFuncOp>(
          launch, launch.getKernelAttr());
      if (!kernel)
        return;
      annotateResidence(launch, kernel);
      annotateClusters(launch, kernel);
    });
  }
};
} // namespace
