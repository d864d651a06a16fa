//===- Decompose.cpp - --dyrelu-decompose ---------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"

#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DYRELUDECOMPOSE
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
struct DecomposeVariant : OpInterfaceRewritePattern<VariantOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(VariantOpInterface op,
                                PatternRewriter &rewriter) const override {
    auto aggregated = dyn_cast<linalg::AggregatedOpInterface>(*op);
    if (!aggregated)
      return rewriter.notifyMatchFailure(op, "has no decomposition");
    FailureOr<SmallVector<Value>> values =
        aggregated.decomposeOperation(rewriter);
    if (failed(values))
      return rewriter.notifyMatchFailure(op, "its decomposition failed");
    rewriter.replaceOp(op, *values);
    return success();
  }
};

struct Decompose : dyrelu::impl::DyReLUDecomposeBase<Decompose> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateDecomposePatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace

void mlir::dyrelu::populateDecomposePatterns(RewritePatternSet &patterns) {
  patterns.add<DecomposeVariant>(patterns.getContext());
}
