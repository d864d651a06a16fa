//===- VectorizeTiles.cpp - --dyrelu-cpu-vectorize ------------------------===//
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
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/Vector/Transforms/LoweringPatterns.h"
#include "mlir/Dialect/Vector/Transforms/VectorRewritePatterns.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/LoopInvariantCodeMotionUtils.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_VECTORIZETILES
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The tile as a generic without the dimensions of size 1 that the loops
/// around it left.
static linalg::LinalgOp simplifyTile(RewriterBase &rewriter,
                                     linalg::LinalgOp op) {
  rewriter.setInsertionPoint(op);
  auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
  if (!generic) {
    FailureOr<linalg::GenericOp> generalized =
        linalg::generalizeNamedOp(rewriter, op);
    if (failed(generalized))
      return op;
    generic = *generalized;
  }
  linalg::ControlDropUnitDims control;
  control.rankReductionStrategy =
      linalg::ControlDropUnitDims::RankReductionStrategy::ExtractInsertSlice;
  FailureOr<linalg::DropUnitDimsResult> dropped =
      linalg::dropUnitDims(rewriter, generic, control);
  if (failed(dropped))
    return cast<linalg::LinalgOp>(generic.getOperation());
  rewriter.replaceOp(generic, dropped->replacements);
  return cast<linalg::LinalgOp>(dropped->resultOp.getOperation());
}

static void vectorizeTile(RewriterBase &rewriter, linalg::LinalgOp op) {
  int64_t lanes = op->getAttrOfType<IntegerAttr>(kLanesAttrName).getInt();
  op->removeAttr(kLanesAttrName);
  bool fillsLanes = op->removeAttr(kMaskedAttrName) != nullptr;
  linalg::LinalgOp tile = simplifyTile(rewriter, op);
  SmallVector<int64_t> sizes = tile.getStaticLoopRanges();
  bool isMasked = llvm::any_of(sizes, ShapedType::isDynamic);
  for (int64_t &size : sizes)
    size = ShapedType::isDynamic(size) ? lanes : size;
  // A vector whose length is no power of 2 falls apart into scalars where a
  // loop carries it: a mask takes the lanes beyond.
  if (sizes.size() == 1) {
    int64_t size = fillsLanes ? lanes : llvm::PowerOf2Ceil(sizes.front());
    isMasked |= size != sizes.front();
    sizes.front() = size;
  }
  // Sums in bf16 become ones in f32 later, where a mask takes one op only.
  if (isMasked && tile.getNumReductionLoops() != 0 &&
      getElementTypeOrSelf(tile.getDpsInits().front()).isBF16())
    return;
  if (!isMasked)
    sizes.clear();
  SmallVector<bool> scalable(sizes.size(), false);
  rewriter.setInsertionPoint(tile);
  // What cannot be vectorized stays a loop over scalars.
  FailureOr<linalg::VectorizationResult> result =
      linalg::vectorize(rewriter, tile, sizes, scalable);
  if (succeeded(result))
    rewriter.replaceOp(tile, result->replacements);
}

namespace {
/// Fills the lanes beyond the mask of a maximum with what changes no result.
/// (Upstream's conversion to LLVM takes the smallest positive number's negative
/// for the least number, and one that is less than infinity for the greatest.)
struct FillMaskedExtremum : OpRewritePattern<vector::MaskOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::MaskOp op,
                                PatternRewriter &rewriter) const override {
    auto reduction =
        dyn_cast_or_null<vector::MultiDimReductionOp>(op.getMaskableOp());
    if (!reduction)
      return rewriter.notifyMatchFailure(op, "not of a reduction");
    bool isMaximum = reduction.getKind() == vector::CombiningKind::MAXIMUMF;
    if (!isMaximum && reduction.getKind() != vector::CombiningKind::MINIMUMF)
      return rewriter.notifyMatchFailure(op, "no maximum or minimum");
    VectorType type = reduction.getSourceVectorType();
    auto element = cast<FloatType>(type.getElementType());
    auto neutral = DenseElementsAttr::get(
        type, APFloat::getInf(element.getFloatSemantics(), isMaximum));
    Location loc = reduction.getLoc();
    Value filled = arith::SelectOp::create(
        rewriter, loc, op.getMask(), reduction.getSource(),
        arith::ConstantOp::create(rewriter, loc, neutral));
    rewriter.replaceOpWithNewOp<vector::MultiDimReductionOp>(
        op, filled, reduction.getAcc(), reduction.getReductionMask(),
        reduction.getKind());
    return success();
  }
};

/// Inserts what was inserted into all of a slice into the slice's tensor.
/// (Upstream's pattern for this does not know that dynamic sizes agree.)
struct InsertOnce : OpRewritePattern<tensor::InsertSliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::InsertSliceOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getSource().getDefiningOp<tensor::InsertSliceOp>();
    if (!inner || op.getSourceType().getRank() != op.getType().getRank())
      return rewriter.notifyMatchFailure(op, "not an insertion in a slice");
    if (inner.getMixedSizes() != op.getMixedSizes() || !inner.hasZeroOffset() ||
        !inner.hasUnitStride())
      return rewriter.notifyMatchFailure(op, "part of the slice is kept");
    rewriter.replaceOpWithNewOp<tensor::InsertSliceOp>(
        op, inner.getSource(), op.getDest(), op.getMixedOffsets(),
        op.getMixedSizes(), op.getMixedStrides());
    return success();
  }
};
} // namespace

namespace {
/// Reads one element as a scalar. (Upstream's conversion to LLVM leaves
/// transfers of no dimension as they are where the buffer turns out to have
/// strides.)
struct ReadScalar : OpRewritePattern<vector::TransferReadOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::TransferReadOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getVectorType().getRank() != 0 || op.getMask() ||
        !isa<RankedTensorType>(op.getShapedType()))
      return rewriter.notifyMatchFailure(op, "not one element of a tensor");
    Value element = tensor::ExtractOp::create(rewriter, op.getLoc(),
                                              op.getBase(), op.getIndices());
    rewriter.replaceOpWithNewOp<vector::BroadcastOp>(op, op.getVectorType(),
                                                     element);
    return success();
  }
};

/// Writes one element as a scalar.
struct WriteScalar : OpRewritePattern<vector::TransferWriteOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::TransferWriteOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getVectorType().getRank() != 0 || op.getMask() ||
        !isa<RankedTensorType>(op.getShapedType()))
      return rewriter.notifyMatchFailure(op, "not one element of a tensor");
    Value element =
        vector::ExtractOp::create(rewriter, op.getLoc(), op.getValueToStore());
    rewriter.replaceOpWithNewOp<tensor::InsertOp>(op, element, op.getBase(),
                                                  op.getIndices());
    return success();
  }
};
} // namespace

/// Reads and writes of loop-carried tensors leave the loop: what it
/// accumulates is carried in vectors.
static void hoistTransfers(RewriterBase &rewriter, Operation *root) {
  root->walk([&](LoopLikeOpInterface loop) { moveLoopInvariantCode(loop); });
  SmallVector<LoopLikeOpInterface> loops;
  root->walk([&](scf::ForOp loop) { loops.push_back(loop); });
  for (LoopLikeOpInterface loop : loops)
    hoistLoopInvariantSubsets(rewriter, loop);
}

namespace {
struct VectorizeTiles : dyrelu::impl::VectorizeTilesBase<VectorizeTiles> {
  void runOnOperation() override {
    MLIRContext *context = &getContext();
    IRRewriter rewriter(context);
    SmallVector<linalg::LinalgOp> tiles;
    getOperation().walk([&](linalg::LinalgOp op) {
      auto lanes = op->getAttrOfType<IntegerAttr>(kLanesAttrName);
      if (lanes && lanes.getType().isIndex() && lanes.getInt() > 0)
        tiles.push_back(op);
    });
    for (linalg::LinalgOp op : tiles)
      vectorizeTile(rewriter, op);

    // vector.mask regions to masked transfers, which the patterns below know,
    // and to maxima of whole vectors.
    RewritePatternSet masks(context);
    vector::populateVectorMaskLoweringPatternsForSideEffectingOps(masks);
    masks.add<FillMaskedExtremum>(context);
    walkAndApplyPatterns(getOperation(), std::move(masks));

    // Sizes of slices as those who made the slices know them, so that masks
    // do not depend on what a loop carries.
    RewritePatternSet sizes(context);
    memref::populateResolveRankedShapedTypeResultDimsPatterns(sizes);
    walkAndApplyPatterns(getOperation(), std::move(sizes));

    // The unit dimensions that simplifyTile dropped come back by slices, which
    // fold into a transfer only as one. (The greedy driver would also fold a
    // copy's read and write into slices, which become calls that copy.)
    RewritePatternSet slices(context);
    tensor::populateMergeConsecutiveInsertExtractSlicePatterns(slices);
    slices.add<InsertOnce>(context);
    walkAndApplyPatterns(getOperation(), std::move(slices));

    RewritePatternSet patterns(context);
    vector::populateVectorTransferPermutationMapLoweringPatterns(patterns);
    tensor::populateFoldTensorSubsetIntoVectorTransferPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    hoistTransfers(rewriter, getOperation());

    RewritePatternSet scalars(context);
    scalars.add<ReadScalar, WriteScalar>(context);
    walkAndApplyPatterns(getOperation(), std::move(scalars));
  }
};
} // namespace
