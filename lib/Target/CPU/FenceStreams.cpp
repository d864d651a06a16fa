//===- FenceStreams.cpp - Order after streaming stores --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FENCESTREAMS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The outermost op around `op`, or itself, that one thread runs.
static Operation *getOutermost(Operation *op) {
  while (isa<scf::ForOp, scf::IfOp, scf::WhileOp>(op->getParentOp()))
    op = op->getParentOp();
  return op;
}

namespace {
struct FenceStreams : dyrelu::impl::FenceStreamsBase<FenceStreams> {
  void runOnOperation() override {
    // In each block, what the last of the streaming stores is in.
    llvm::MapVector<Block *, Operation *> last;
    getOperation().walk([&](vector::StoreOp store) {
      if (!store.getNontemporal())
        return;
      Operation *outermost = getOutermost(store);
      Operation *&other = last[outermost->getBlock()];
      if (!other || other->isBeforeInBlock(outermost))
        other = outermost;
    });
    if (last.empty())
      return markAllAnalysesPreserved();
    OpBuilder builder(&getContext());
    for (auto [block, op] : last) {
      builder.setInsertionPointAfter(op);
      LLVM::FenceOp::create(builder, op->getLoc(),
                            LLVM::AtomicOrdering::seq_cst);
    }
  }
};
} // namespace
