//===- FuseElementwise.cpp - --dyrelu-cpu-fuse-elementwise ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FUSEELEMENTWISE
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether the body is no more than a few operations that take a cycle each.
static bool isCheap(linalg::GenericOp op) {
  constexpr size_t mostOperations = 4;
  Block::OpListType &operations = op.getBody()->getOperations();
  return operations.size() <= mostOperations + 1 &&
         llvm::all_of(
             op.getBody()->without_terminator(), [](Operation &nested) {
               return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp,
                          arith::NegFOp, arith::MaximumFOp, arith::MinimumFOp,
                          arith::ExtFOp, arith::TruncFOp>(nested) ||
                      nested.hasTrait<OpTrait::ConstantLike>();
             });
}

/// Whether what `producer` reads is not much more than its result.
static bool readsLittle(linalg::GenericOp producer) {
  // A result that is stored is written, and read by each of its users.
  constexpr int64_t mostInputs = 2;
  return llvm::count_if(producer.getDpsInputOperands(), [&](OpOperand *input) {
           return producer.getMatchingIndexingMap(input).getNumResults() ==
                  producer.getNumLoops();
         }) <= mostInputs;
}

/// Whether each element of `operand` is read once: not again by every iteration
/// of a loop.
static bool readsOnce(OpOperand &operand) {
  auto consumer = dyn_cast<linalg::GenericOp>(operand.getOwner());
  return consumer && consumer.isDpsInput(&operand) &&
         consumer.getMatchingIndexingMap(&operand).isPermutation() &&
         consumer->getParentOfType<LoopLikeOpInterface>() ==
             operand.get()
                 .getDefiningOp()
                 ->getParentOfType<LoopLikeOpInterface>();
}

/// Fuses a producer whose every element is read once. A producer that the
/// consumer broadcasts would be computed many times, and one with side effects
/// would have them many times. One with two users, which the pool and the
/// maximum of an activation are, is computed twice where that is less than to
/// write and read it: then both users must do so.
static bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  if (!producer || producer->getNumResults() != 1 ||
      !isMemoryEffectFree(producer) || !readsOnce(*operand))
    return false;
  if (producer->hasOneUse())
    return true;
  return isCheap(producer) && readsLittle(producer) &&
         llvm::hasNItems(producer->getUses(), 2) &&
         llvm::all_of(producer->getUses(), readsOnce);
}

namespace {
struct FuseElementwise : dyrelu::impl::FuseElementwiseBase<FuseElementwise> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
