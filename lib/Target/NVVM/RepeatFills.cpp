//===- RepeatFills.cpp - --dyrelu-nvvm-repeat-fills -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_REPEATFILLS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
struct RepeatFills : dyrelu::impl::RepeatFillsBase<RepeatFills> {
  void runOnOperation() override {
    SmallVector<linalg::FillOp> fills;
    getOperation().walk([&](linalg::FillOp fill) {
      if (fill.hasPureTensorSemantics() &&
          fill.getOutputs().front().getDefiningOp<tensor::EmptyOp>())
        fills.push_back(fill);
    });
    for (linalg::FillOp fill : fills) {
      SmallVector<OpOperand *> starts;
      for (OpOperand &use : fill->getUses()) {
        auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
        if (op && op.isDpsInit(&use))
          starts.push_back(&use);
      }
      for (OpOperand *start : starts) {
        OpBuilder builder(start->getOwner());
        auto empty = cast<tensor::EmptyOp>(builder.clone(
            *fill.getOutputs().front().getDefiningOp<tensor::EmptyOp>()));
        auto own = cast<linalg::FillOp>(builder.clone(*fill));
        own.getOutputsMutable().assign(empty.getResult());
        start->set(own.getResult(0));
      }
      if (fill->use_empty())
        fill->erase();
    }
  }
};
} // namespace
