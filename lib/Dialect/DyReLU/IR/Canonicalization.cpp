//===- Canonicalization.cpp - Exact rewrites of variants and attention ----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each holds for every x: NaN, infinities and zeros included (but for the sign
// of a zero result, which is unspecified).
//
//===----------------------------------------------------------------------===//

#include "Constants.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// context(%x) on %x says nothing.
template <typename OpT> struct DropContext : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    if (op.getZ() != op.getX())
      return rewriter.notifyMatchFailure(op, "the context is not x");
    rewriter.modifyOpInPlace(op, [&] { op.getZMutable().clear(); });
    return success();
  }
};

/// Over one channel, coefficients that all channels share are those of one.
struct SharedOverOneChannel : OpRewritePattern<AOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AOp op,
                                PatternRewriter &rewriter) const override {
    if (getNumChannels(op.getX().getType(), op.getChannelsLast()) != 1)
      return rewriter.notifyMatchFailure(op, "not over one channel");
    rewriter.replaceOpWithNewOp<BOp>(
        op, op.getType(), op.getX(), op.getZ(), op.getW1(), op.getB1(),
        op.getW2(), op.getB2(), op.getHyper(), op.getChannelsLast());
    return success();
  }
};

struct UnshareOneChannel : OpRewritePattern<APReLUOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(APReLUOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getChannelShared() ||
        getNumChannels(op.getX().getType(), op.getChannelsLast()) != 1)
      return rewriter.notifyMatchFailure(op, "not shared over one channel");
    rewriter.modifyOpInPlace(op, [&] { op.setChannelShared(false); });
    return success();
  }
};

/// A temperature that is a constant becomes an attribute.
template <typename OpT> struct ConstantTemperature : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    std::optional<double> tau = getConstantTemperature(op.getTemperature());
    if (!tau)
      return rewriter.notifyMatchFailure(
          op, "tau is not an operand that is a positive constant");
    rewriter.modifyOpInPlace(op, [&] {
      op.getTemperatureMutable().clear();
      op.setTauAttr(rewriter.getF64FloatAttr(*tau));
    });
    return success();
  }
};
} // namespace

void AOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                      MLIRContext *context) {
  patterns.add<DropContext<AOp>, SharedOverOneChannel>(context);
}
void BOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                      MLIRContext *context) {
  patterns.add<DropContext<BOp>>(context);
}
void COp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                      MLIRContext *context) {
  patterns.add<DropContext<COp>, ConstantTemperature<COp>>(context);
}
void APReLUOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<UnshareOneChannel>(context);
}
void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<ConstantTemperature<AttentionOp>>(context);
}
