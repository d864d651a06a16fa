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
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/CallInterfaces.h"

#include "llvm/ADT/SetVector.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FENCESTREAMS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether other threads may go on because of `op`, or somewhere in it.
static bool maySignal(Operation *op) {
  return op
      ->walk([](Operation *nested) {
        bool signals = isa<CallOpInterface>(nested) ||
                       isa<omp::OpenMPDialect>(nested->getDialect());
        return signals ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

/// The outermost op around `op`, or itself, that one thread runs without a word
/// to others.
static Operation *getOutermost(Operation *op) {
  while (isa<scf::ForOp, scf::IfOp, scf::WhileOp>(op->getParentOp()) &&
         !maySignal(op->getParentOp()))
    op = op->getParentOp();
  return op;
}

/// Whether the fence that follows the next of `streams` is too late for `op`.
static bool needsFence(Operation *op,
                       const llvm::SetVector<Operation *> &streams) {
  for (Operation *next = op->getNextNode(); next; next = next->getNextNode()) {
    if (streams.contains(next))
      return false;
    if (maySignal(next))
      return true;
  }
  return true;
}

namespace {
struct FenceStreams : dyrelu::impl::FenceStreamsBase<FenceStreams> {
  void runOnOperation() override {
    llvm::SetVector<Operation *> streams;
    getOperation().walk([&](vector::StoreOp store) {
      if (store.getNontemporal())
        streams.insert(getOutermost(store));
    });
    if (streams.empty())
      return markAllAnalysesPreserved();
    OpBuilder builder(&getContext());
    for (Operation *op : streams) {
      if (!needsFence(op, streams))
        continue;
      builder.setInsertionPointAfter(op);
      LLVM::FenceOp::create(builder, op->getLoc(),
                            LLVM::AtomicOrdering::seq_cst);
    }
  }
};
} // namespace
