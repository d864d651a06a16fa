//===- FlattenNeighbors.cpp - --dyrelu-flatten-neighbors ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FLATTENNEIGHBORS
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether `op` reads what was expanded or its result is collapsed.
static bool isNextToReshape(linalg::LinalgOp op) {
  return llvm::any_of(op.getDpsInputs(),
                      [](Value value) {
                        return value.getDefiningOp<tensor::ExpandShapeOp>();
                      }) ||
         llvm::any_of(op->getUsers(), llvm::IsaPred<tensor::CollapseShapeOp>);
}

static bool isParallel(linalg::LinalgOp op) {
  return op.hasPureTensorSemantics() && op->getNumResults() == 1 &&
         op.getNumLoops() > 0 && op.getNumParallelLoops() == op.getNumLoops();
}

/// Whether a reshape next to an element-wise op is moved beyond it. `operand`
/// is the op's, of an expanded value, or the collapsing one's, of its result.
static bool shouldFold(OpOperand *operand) {
  Operation *op = operand->getOwner();
  if (isa<tensor::CollapseShapeOp>(op))
    op = operand->get().getDefiningOp();
  auto generic = dyn_cast_or_null<linalg::GenericOp>(op);
  return generic && isParallel(generic);
}

namespace {
/// Upstream's folding knows generics only.
struct GeneralizeElementwise : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (isa<linalg::GenericOp, linalg::FillOp>(op.getOperation()) ||
        !isParallel(op) || !isNextToReshape(op))
      return rewriter.notifyMatchFailure(op, "no named op next to a reshape");
    return linalg::generalizeNamedOp(rewriter, op);
  }
};

/// A convolution with a 1x1 window and stride 1 is a product of matrices for
/// each sample.
struct FlattenPointwise : OpRewritePattern<linalg::Conv2DNchwFchwOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::Conv2DNchwFchwOp op,
                                PatternRewriter &rewriter) const override {
    auto linalgOp = cast<linalg::LinalgOp>(op.getOperation());
    if (!op.hasPureTensorSemantics() || !isNextToReshape(linalgOp))
      return rewriter.notifyMatchFailure(op, "not next to a reshape");
    Value image = op.getInputs()[0], filter = op.getInputs()[1];
    Value init = op.getOutputs()[0];
    auto imageType = cast<RankedTensorType>(image.getType());
    auto filterType = cast<RankedTensorType>(filter.getType());
    auto type = cast<RankedTensorType>(init.getType());
    if (filterType.getDimSize(2) != 1 || filterType.getDimSize(3) != 1)
      return rewriter.notifyMatchFailure(op, "the window is larger than 1x1");
    if (!llvm::all_of(op.getStrides().getValues<int64_t>(),
                      [](int64_t stride) { return stride == 1; }))
      return rewriter.notifyMatchFailure(op, "it has a stride");
    // The windows may leave out the end of an image that is larger.
    if (ShapedType::isDynamicShape(type.getShape().drop_front(2)) ||
        imageType.getShape().drop_front(2) != type.getShape().drop_front(2))
      return rewriter.notifyMatchFailure(
          op, "the sizes of image and result are not known to agree");
    if (imageType.getElementType() != type.getElementType() ||
        filterType.getElementType() != type.getElementType())
      return rewriter.notifyMatchFailure(op, "it converts types");

    Location loc = op.getLoc();
    SmallVector<ReassociationIndices> spatial = {{0}, {1}, {2, 3}};
    SmallVector<ReassociationIndices> window = {{0}, {1, 2, 3}};
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, init);
    Value flatImage =
        tensor::CollapseShapeOp::create(rewriter, loc, image, spatial);
    Value flatFilter =
        tensor::CollapseShapeOp::create(rewriter, loc, filter, window);
    Value flatInit =
        tensor::CollapseShapeOp::create(rewriter, loc, init, spatial);
    AffineExpr n, f, s, c;
    bindDims(rewriter.getContext(), n, f, s, c);
    SmallVector<SmallVector<AffineExpr, 4>> exprs = {
        {n, c, s}, {f, c}, {n, f, s}};
    SmallVector<AffineMap> maps =
        AffineMap::inferFromExprList(exprs, rewriter.getContext());
    using utils::IteratorType;
    IteratorType parallel = IteratorType::parallel;
    auto product = linalg::GenericOp::create(
        rewriter, loc, flatInit.getType(), ValueRange{flatImage, flatFilter},
        flatInit, maps,
        {parallel, parallel, parallel, IteratorType::reduction});
    rewriter.inlineRegionBefore(op->getRegion(0), product.getRegion(),
                                product.getRegion().begin());
    rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(
        op, type, product->getResult(0), spatial, sizes);
    return success();
  }
};

/// What is filled with one value is so in any shape.
struct CollapseFill : OpRewritePattern<tensor::CollapseShapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::CollapseShapeOp op,
                                PatternRewriter &rewriter) const override {
    auto fill = op.getSrc().getDefiningOp<linalg::FillOp>();
    if (!fill)
      return rewriter.notifyMatchFailure(op, "not of a filled tensor");
    Value init = tensor::CollapseShapeOp::create(rewriter, op.getLoc(),
                                                 fill.getDpsInits().front(),
                                                 op.getReassociationIndices());
    rewriter.replaceOpWithNewOp<linalg::FillOp>(op, fill.value(), init);
    return success();
  }
};

struct FlattenNeighbors : dyrelu::impl::FlattenNeighborsBase<FlattenNeighbors> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<CollapseFill, FlattenPointwise, GeneralizeElementwise>(
        &getContext());
    linalg::populateFoldReshapeOpsByCollapsingPatterns(patterns, shouldFold);
    tensor::populateFoldTensorEmptyPatterns(patterns);
    tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns,
                                                         &getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
