//===- AnnotateClusters.cpp - --dyrelu-nvvm-annotate-clusters -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

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

static void annotate(gpu::LaunchFuncOp launch, SymbolTableCollection &symbols) {
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
  auto kernel = symbols.lookupNearestSymbolFrom<gpu::GPUFuncOp>(
      launch, launch.getKernelAttr());
  if (kernel)
    kernel.setKnownClusterSize(sizes);
}

namespace {
struct AnnotateClusters : dyrelu::impl::AnnotateClustersBase<AnnotateClusters> {
  void runOnOperation() override {
    SymbolTableCollection symbols;
    getOperation().walk(
        [&](gpu::LaunchFuncOp launch) { annotate(launch, symbols); });
  }
};
} // namespace
