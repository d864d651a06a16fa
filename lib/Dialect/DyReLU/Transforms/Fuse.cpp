//===- Fuse.cpp - --dyrelu-fuse -------------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuseNeighbors.h"
#include "FuseTileSize.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Columns.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"
#include "dyrelu/Support/PassOptions.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DYRELUFUSE
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static constexpr StringLiteral kCategory = "dyrelu-fuse";

void mlir::dyrelu::declineFusion(Operation *op, StringRef reason) {
  remark::missed(op->getLoc(),
                 remark::RemarkOpts::name("Fuse").category(kCategory))
      << (op->getName().getStringRef() + " is not fused: " + reason).str();
}

void mlir::dyrelu::reportFusion(Operation *op, StringRef message) {
  remark::passed(op->getLoc(),
                 remark::RemarkOpts::name("Fuse").category(kCategory))
      << message;
}

/// The ops of one activation that go into the loop over the batch, besides the
/// apply. Fails with the reason.
static FailureOr<SetVector<Operation *>> collectProducers(ApplyOp apply,
                                                          StringRef &reason) {
  if (!apply.getA()) {
    reason = "its pieces are all static";
    return failure();
  }
  auto coefficients = apply.getA().getDefiningOp<CoefficientsOp>();
  if (!coefficients) {
    reason = "its slopes are not computed by dyrelu.coefficients";
    return failure();
  }
  if (coefficients->getBlock() != apply->getBlock()) {
    reason = "its coefficients are computed outside of its loop";
    return failure();
  }
  if (apply.getB() && apply.getB().getDefiningOp() != coefficients) {
    reason = "its intercepts come from elsewhere than its slopes";
    return failure();
  }
  if (!llvm::all_of(coefficients->getUsers(),
                    [&](Operation *user) { return user == apply; })) {
    reason = "its coefficients have other users";
    return failure();
  }
  SetVector<Operation *> producers;
  producers.insert(apply);
  producers.insert(coefficients);
  // A pool with another user stays where it is; its row is then only read.
  SmallVector<Value> pooled = {coefficients.getG()};
  for (tensor::InsertSliceOp insert : getColumns(coefficients.getG()))
    pooled.push_back(insert.getSource());
  for (Value value : pooled)
    if (auto pool = value.getDefiningOp<PoolOp>())
      if (pool->hasOneUse() && pool->getBlock() == apply->getBlock())
        producers.insert(pool);
  if (apply.getPi())
    if (auto attention = apply.getPi().getDefiningOp<AttentionOp>())
      if (attention->hasOneUse() && attention->getBlock() == apply->getBlock())
        producers.insert(attention);
  return producers;
}

/// Whether an operand of `op` has a static size 0.
static bool isEmpty(Operation *op) {
  return llvm::any_of(op->getOperandTypes(), [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return shaped && llvm::is_contained(shaped.getShape(), 0);
  });
}

/// Makes `rows`, a slice of tensors side by side, of slices of each of them,
/// and fuses those of `producers` into the loops around it. (Upstream's fusion
/// knows no insertions.)
static void fuseColumns(RewriterBase &rewriter, tensor::ExtractSliceOp rows,
                        ArrayRef<tensor::InsertSliceOp> columns,
                        const SetVector<Operation *> &producers,
                        MutableArrayRef<LoopLikeOpInterface> loops) {
  Location loc = rows.getLoc();
  rewriter.setInsertionPoint(rows);
  OpFoldResult zero = rewriter.getIndexAttr(0), one = rewriter.getIndexAttr(1);
  OpFoldResult offset = rows.getMixedOffsets()[0];
  OpFoldResult size = rows.getMixedSizes()[0];
  Value tile = tensor::EmptyOp::create(rewriter, loc, rows.getMixedSizes(),
                                       rows.getSourceType().getElementType());
  SmallVector<tensor::ExtractSliceOp> slices;
  for (tensor::InsertSliceOp insert : columns) {
    SmallVector<OpFoldResult> sizes = {size, insert.getMixedSizes()[1]};
    OpFoldResult start = insert.getMixedOffsets()[1];
    slices.push_back(tensor::ExtractSliceOp::create(
        rewriter, loc, insert.getSource(), ArrayRef<OpFoldResult>{offset, zero},
        sizes, ArrayRef<OpFoldResult>{one, one}));
    tile = tensor::InsertSliceOp::create(
        rewriter, loc, slices.back(), tile, ArrayRef<OpFoldResult>{zero, start},
        sizes, ArrayRef<OpFoldResult>{one, one});
  }
  if (tile.getType() != rows.getType())
    tile = tensor::CastOp::create(rewriter, loc, rows.getType(), tile);
  rewriter.replaceOp(rows, tile);
  for (tensor::ExtractSliceOp slice : slices)
    if (producers.contains(slice.getSource().getDefiningOp()))
      scf::tileAndFuseProducerOfSlice(rewriter, slice, loops);
}

/// Tiles `apply` over the batch and fuses what computes its coefficients.
static LogicalResult fuseOverBatch(RewriterBase &rewriter, ApplyOp apply,
                                   int64_t tileBytes, int64_t minTiles) {
  ArrayRef<int64_t> shape = apply.getX().getType().getShape();
  if (shape[0] == 1) {
    declineFusion(apply, "the batch is 1");
    return failure();
  }
  StringRef reason;
  FailureOr<SetVector<Operation *>> producers = collectProducers(apply, reason);
  if (failed(producers)) {
    declineFusion(apply, reason);
    return failure();
  }

  // Slices of empty tensors do not verify.
  if (isEmpty(apply) || llvm::any_of(*producers, isEmpty)) {
    declineFusion(apply, "a tensor of it is empty");
    return failure();
  }

  size_t numBlocks = producers->size();
  collectChainProducers(*producers);
  for (Operation *op : llvm::drop_begin(*producers, numBlocks))
    if (isa<linalg::LinalgOp>(op) && !isa<linalg::FillOp>(op))
      reportFusion(op, "computed in the loop over the batch of its activation");

  auto coefficients = apply.getA().getDefiningOp<CoefficientsOp>();
  SmallVector<tensor::InsertSliceOp> columns = getColumns(coefficients.getG());
  scf::SCFTileAndFuseOptions options;
  options.tilingOptions.setTileSizes({rewriter.getIndexAttr(
      getSamplesPerTile(apply, coefficients, tileBytes, minTiles))});
  options.tilingOptions.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
  options.setFusionControlFn(
      [&](tensor::ExtractSliceOp, OpResult producer,
          bool) -> std::optional<scf::SCFTileAndFuseOptions::ControlFnResult> {
        if (!producers->contains(producer.getOwner()))
          return std::nullopt;
        return scf::SCFTileAndFuseOptions::ControlFnResult{};
      });
  // Slices of reshapes become reshapes of slices.
  RewritePatternSet bubbling(rewriter.getContext());
  tensor::populateBubbleUpExtractSliceOpPatterns(bubbling);
  options.cleanupPatterns = std::move(bubbling);
  rewriter.setInsertionPoint(apply);
  FailureOr<scf::SCFTileAndFuseResult> fused =
      scf::tileConsumerAndFuseProducersUsingSCF(
          rewriter, cast<TilingInterface>(apply.getOperation()), options);
  if (failed(fused)) {
    declineFusion(apply, "tiling it failed");
    return failure();
  }
  for (Operation *tiled : fused->tiledAndFusedOps) {
    auto tile = dyn_cast<CoefficientsOp>(tiled);
    if (!tile || columns.empty())
      continue;
    if (auto rows = tile.getG().getDefiningOp<tensor::ExtractSliceOp>())
      fuseColumns(rewriter, rows, columns, *producers, fused->loops);
  }
  reportFusion(apply, "one loop over the batch");
  for (Value result : apply->getResults())
    rewriter.replaceAllUsesWith(result, fused->replacements[result]);
  rewriter.eraseOp(apply);
  fuseChainConsumers(rewriter, fused->loops);
  return success();
}

namespace {
struct Fuse : dyrelu::impl::DyReLUFuseBase<Fuse> {
  using DyReLUFuseBase::DyReLUFuseBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (failed(verifyAtLeast(context, "tile-bytes", tileBytes, 0)))
      return failure();
    return verifyAtLeast(context, "min-tiles", minTiles, 1);
  }

  void runOnOperation() override {
    SmallVector<ApplyOp> worklist;
    getOperation().walk([&](Operation *op) {
      if (auto apply = dyn_cast<ApplyOp>(op))
        worklist.push_back(apply);
      else if (isa<VariantOpInterface, APReLUOp>(op))
        declineFusion(op, "it is whole (--dyrelu-decompose takes it apart)");
    });
    IRRewriter rewriter(&getContext());
    bool changed = false;
    for (ApplyOp apply : worklist)
      changed |= succeeded(fuseOverBatch(rewriter, apply, tileBytes, minTiles));
    if (!changed)
      return markAllAnalysesPreserved();
    // The originals live on only where sizes are asked of them, which their
    // operands know as well.
    RewritePatternSet patterns(&getContext());
    memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
    // What the loop computes for itself is not x's size.
    tensor::populateFoldTensorEmptyPatterns(patterns);
    // What its consumer alone reads is no result of the loop.
    scf::ForallOp::getCanonicalizationPatterns(patterns, &getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    // Slopes and intercepts are two results of one op and were fused one by
    // one; the copies are equal.
    DominanceInfo dominance(getOperation());
    eliminateCommonSubExpressions(rewriter, dominance, getOperation());
  }
};
} // namespace
