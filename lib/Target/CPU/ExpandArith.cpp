//===- ExpandArith.cpp - What LLVM has no good code for -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_EXPANDARITH
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether `value` is a constant that is not NaN in any lane.
static bool isKnownNumber(Value value) {
  if (auto broadcast = value.getDefiningOp<vector::BroadcastOp>())
    value = broadcast.getSource();
  FloatAttr number;
  DenseFPElementsAttr numbers;
  if (matchPattern(value, m_Constant(&number)))
    return !number.getValue().isNaN();
  return matchPattern(value, m_Constant(&numbers)) &&
         llvm::none_of(numbers.getValues<APFloat>(),
                       [](const APFloat &lane) { return lane.isNaN(); });
}

namespace {
/// A maximum as a choice between the operands where the first one is a number,
/// and the first one elsewhere. If the second one is NaN no comparison holds,
/// which chooses it.
template <typename OpT, arith::CmpFPredicate predicate>
struct MaskExtremum : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<VectorType>(op.getType());
    if (!type ||
        !(type.getElementType().isF32() || type.getElementType().isF64()))
      return rewriter.notifyMatchFailure(op, "no vector of f32 or f64");
    if (!arith::bitEnumContainsAny(op.getFastmath(), arith::FastMathFlags::nsz))
      return rewriter.notifyMatchFailure(op, "the sign of a zero counts");
    Value lhs = op.getLhs(), rhs = op.getRhs();
    if (isKnownNumber(lhs) || isKnownNumber(rhs))
      return rewriter.notifyMatchFailure(op, "one instruction does");
    Location loc = op.getLoc();
    Value isNumber = arith::CmpFOp::create(rewriter, loc,
                                           arith::CmpFPredicate::ORD, lhs, lhs);
    Value isLhs = arith::CmpFOp::create(rewriter, loc, predicate, lhs, rhs);
    Value chosen = arith::SelectOp::create(rewriter, loc, isLhs, lhs, rhs);
    rewriter.replaceOpWithNewOp<arith::SelectOp>(op, isNumber, chosen, lhs);
    return success();
  }
};

struct ExpandArith : dyrelu::impl::ExpandArithBase<ExpandArith> {
  using ExpandArithBase::ExpandArithBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    arith::populateCeilFloorDivExpandOpsPatterns(patterns);
    if (!bf16Instructions)
      arith::populateExpandBFloat16Patterns(patterns);
    if (maskExtrema)
      patterns.add<MaskExtremum<arith::MaximumFOp, arith::CmpFPredicate::OGT>,
                   MaskExtremum<arith::MinimumFOp, arith::CmpFPredicate::OLT>>(
          &getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
