//===- DyReLUToLinalg.cpp - --convert-dyrelu-to-linalg --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Conversion/Passes.h"
#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Support/Pipeline.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/DialectConversion.h"
#include "mlir/Transforms/Passes.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_CONVERTDYRELUTOLINALG
#include "dyrelu/Conversion/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
struct DecomposeAggregated
    : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  // It applies to what it makes: variants become blocks, blocks linalg.
  void initialize() { setHasBoundedRewriteRecursion(); }

  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!isa<DyReLUDialect>(op->getDialect()))
      return rewriter.notifyMatchFailure(op, "not an op of this dialect");
    FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
    if (failed(values))
      return rewriter.notifyMatchFailure(op, "its decomposition failed");
    rewriter.replaceOp(op, *values);
    return success();
  }
};

struct ConvertDyReLUToLinalg
    : dyrelu::impl::ConvertDyReLUToLinalgBase<ConvertDyReLUToLinalg> {
  void runOnOperation() override {
    ConversionTarget target(getContext());
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    target.addIllegalDialect<DyReLUDialect>();
    RewritePatternSet patterns(&getContext());
    populateDyReLUToLinalgPatterns(patterns);
    if (failed(applyPartialConversion(getOperation(), target,
                                      std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void mlir::dyrelu::populateDyReLUToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<DecomposeAggregated>(patterns.getContext());
}

void mlir::dyrelu::buildDyReLUToLinalgPipeline(OpPassManager &pm) {
  pm.addPass(createConvertDyReLUToLinalg());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void mlir::dyrelu::registerDyReLUToLinalgPipeline() {
  registerPipeline<EmptyPipelineOptions>(
      "dyrelu-to-linalg",
      "Any dyrelu op to portable linalg on tensors, canonicalized",
      /*anchor=*/"", [](OpPassManager &pm, const EmptyPipelineOptions &) {
        buildDyReLUToLinalgPipeline(pm);
      });
}
