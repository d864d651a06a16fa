//===- KeepLoops.cpp - --dyrelu-cpu-keep-loops ----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Analysis/CFGLoopInfo.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Dominance.h"

#include "llvm/ADT/TypeSwitch.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_KEEPLOOPS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static LLVM::LoopAnnotationAttr getNoUnrolling(MLIRContext *context) {
  auto disable = BoolAttr::get(context, true);
  auto unroll = LLVM::LoopUnrollAttr::get(
      context, disable, /*count=*/{}, /*runtimeDisable=*/{}, /*full=*/{},
      /*followupUnrolled=*/{}, /*followupRemainder=*/{}, /*followupAll=*/{});
  return LLVM::LoopAnnotationAttr::get(
      context, /*disableNonforced=*/{}, /*vectorize=*/{}, /*interleave=*/{},
      unroll, /*unrollAndJam=*/{}, /*licm=*/{}, /*distribute=*/{},
      /*pipeline=*/{}, /*peeled=*/{}, /*unswitch=*/{}, /*mustProgress=*/{},
      /*isVectorized=*/{}, /*startLoc=*/{}, /*endLoc=*/{},
      /*parallelAccesses=*/{});
}

static bool isOnVectors(Operation *op) {
  auto isVector = [](Type type) { return isa<VectorType>(type); };
  return llvm::any_of(op->getOperandTypes(), isVector) ||
         llvm::any_of(op->getResultTypes(), isVector);
}

static bool isOverVectors(const CFGLoop &loop) {
  return llvm::any_of(loop.blocks(), [](Block *block) {
    return block
        ->walk([](Operation *op) {
          return isOnVectors(op) ? WalkResult::interrupt()
                                 : WalkResult::advance();
        })
        .wasInterrupted();
  });
}

/// Annotates the branches back to the loop's head.
static void annotate(CFGLoop &loop, LLVM::LoopAnnotationAttr annotation) {
  SmallVector<Block *> latches;
  loop.getLoopLatches(latches);
  for (Block *latch : latches) {
    llvm::TypeSwitch<Operation *>(latch->getTerminator())
        .Case<LLVM::BrOp, LLVM::CondBrOp>([&](auto branch) {
          if (!branch.getLoopAnnotationAttr())
            branch.setLoopAnnotationAttr(annotation);
        });
  }
}

namespace {
struct KeepLoops : dyrelu::impl::KeepLoopsBase<KeepLoops> {
  void runOnOperation() override {
    LLVM::LoopAnnotationAttr noUnrolling = getNoUnrolling(&getContext());
    DominanceInfo dominance(getOperation());
    getOperation()->walk([&](Region *region) {
      if (region->empty() || region->hasOneBlock())
        return;
      CFGLoopInfo loops(dominance.getDomTree(region));
      for (CFGLoop *loop : loops.getLoopsInPreorder())
        if (isOverVectors(*loop))
          annotate(*loop, noUnrolling);
    });
  }
};
} // namespace
