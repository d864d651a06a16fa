//===- FlattenSpatial.cpp - --dyrelu-flatten-spatial ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FLATTENSPATIAL
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The grouping of an activation's dimensions that makes the spatial ones one.
static SmallVector<ReassociationIndices> getGrouping(int64_t rank,
                                                     bool channelsLast) {
  SmallVector<ReassociationIndices> grouping;
  for (int64_t dim = 0; dim < rank; ++dim) {
    bool joins = dim > 0 && isSpatialDim(dim, rank, channelsLast) &&
                 isSpatialDim(dim - 1, rank, channelsLast);
    if (joins)
      grouping.back().push_back(dim);
    else
      grouping.push_back({dim});
  }
  return grouping;
}

/// Whether the static spatial sizes of `type` multiply to a size at all.
static bool isFlattenable(RankedTensorType type, bool channelsLast) {
  int64_t positions = 1;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (isSpatialDim(dim, type.getRank(), channelsLast) &&
        !ShapedType::isDynamic(size) &&
        llvm::MulOverflow(positions, size, positions))
      return false;
  return true;
}

namespace {
struct FlattenPool : OpRewritePattern<PoolOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PoolOp op,
                                PatternRewriter &rewriter) const override {
    int64_t rank = op.getX().getType().getRank();
    if (rank <= 3)
      return rewriter.notifyMatchFailure(op, "has one spatial dimension");
    if (!isFlattenable(op.getX().getType(), op.getChannelsLast()))
      return rewriter.notifyMatchFailure(op, "has too many positions");
    Value flat = tensor::CollapseShapeOp::create(
        rewriter, op.getLoc(), op.getX(),
        getGrouping(rank, op.getChannelsLast()));
    rewriter.modifyOpInPlace(op, [&] { op.getXMutable().assign(flat); });
    return success();
  }
};

struct FlattenApply : OpRewritePattern<ApplyOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = op.getX().getType();
    if (type.getRank() <= 3)
      return rewriter.notifyMatchFailure(op, "has one spatial dimension");
    if (!isFlattenable(type, op.getChannelsLast()))
      return rewriter.notifyMatchFailure(op, "has too many positions");
    Location loc = op.getLoc();
    SmallVector<ReassociationIndices> grouping =
        getGrouping(type.getRank(), op.getChannelsLast());
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, op.getX());
    Value flat =
        tensor::CollapseShapeOp::create(rewriter, loc, op.getX(), grouping);
    Value applied = ApplyOp::create(rewriter, loc, flat.getType(), flat,
                                    op.getA(), op.getB(), op.getChannelsLast());
    rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(op, type, applied,
                                                       grouping, sizes);
    return success();
  }
};

struct FlattenSpatial : dyrelu::impl::FlattenSpatialBase<FlattenSpatial> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<FlattenApply, FlattenPool>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
