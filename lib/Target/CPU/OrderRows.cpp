//===- OrderRows.cpp - --dyrelu-cpu-order-rows ----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tiling.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_ORDERROWS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The dimension of the slice's source that becomes each one of its result.
static SmallVector<int64_t> getKeptDims(tensor::ExtractSliceOp slice) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  SmallVector<int64_t> dims;
  for (int64_t dim = 0; dim < slice.getSourceType().getRank(); ++dim)
    if (!dropped.test(dim))
      dims.push_back(dim);
  return dims;
}

/// The dimension of `value` along which all its readers, element-wise ops on
/// slices of it, write their results contiguously.
static std::optional<int64_t> getRowDim(Value value) {
  std::optional<int64_t> common;
  for (Operation *user : value.getUsers()) {
    auto slice = dyn_cast<tensor::ExtractSliceOp>(user);
    if (!slice)
      return std::nullopt;
    SmallVector<int64_t> dims = getKeptDims(slice);
    for (OpOperand &use : slice->getUses()) {
      auto reader = dyn_cast<linalg::GenericOp>(use.getOwner());
      if (!reader || !reader.isDpsInput(&use) || reader.getNumDpsInits() != 1 ||
          reader.getNumReductionLoops() != 0 || !hasRectangularLoops(reader))
        return std::nullopt;
      std::optional<unsigned> loop = getInnermostDim(
          reader.getMatchingIndexingMap(reader.getDpsInitOperand(0)));
      AffineMap map = reader.getMatchingIndexingMap(&use);
      if (!loop || !map.isFunctionOfDim(*loop))
        return std::nullopt;
      int64_t position =
          *map.getResultPosition(getAffineDimExpr(*loop, value.getContext()));
      if (common && *common != dims[position])
        return std::nullopt;
      common = dims[position];
    }
  }
  return common;
}

/// `dim` last, the others as they are.
static SmallVector<int64_t> getPermutation(int64_t rank, int64_t dim) {
  SmallVector<int64_t> permutation;
  for (int64_t other = 0; other < rank; ++other)
    if (other != dim)
      permutation.push_back(other);
  permutation.push_back(dim);
  return permutation;
}

/// Lets the readers of `value` read `permuted`, its transpose.
static void replaceReads(RewriterBase &rewriter, Value value, Value permuted,
                         ArrayRef<int64_t> permutation) {
  for (Operation *user : llvm::make_early_inc_range(value.getUsers())) {
    auto slice = dyn_cast<tensor::ExtractSliceOp>(user);
    if (!slice)
      continue;
    SmallVector<int64_t> dims = getKeptDims(slice);
    SmallVector<int64_t> shape;
    SmallVector<unsigned> positions;
    for (int64_t dim : permutation) {
      auto *it = llvm::find(dims, dim);
      if (it == dims.end())
        continue;
      positions.push_back(it - dims.begin());
      shape.push_back(slice.getType().getDimSize(positions.back()));
    }
    rewriter.setInsertionPoint(slice);
    Value read = tensor::ExtractSliceOp::create(
        rewriter, slice.getLoc(), slice.getType().clone(shape), permuted,
        applyPermutation(slice.getMixedOffsets(), permutation),
        applyPermutation(slice.getMixedSizes(), permutation),
        applyPermutation(slice.getMixedStrides(), permutation));
    for (OpOperand &use : llvm::make_early_inc_range(slice->getUses())) {
      auto reader = cast<linalg::GenericOp>(use.getOwner());
      SmallVector<AffineMap> maps = reader.getIndexingMapsArray();
      maps[use.getOperandNumber()] =
          maps[use.getOperandNumber()].getSubMap(positions);
      rewriter.modifyOpInPlace(reader, [&] {
        use.set(read);
        reader.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
      });
    }
    rewriter.eraseOp(slice);
  }
}

/// The fill with zeros that a sum along contiguous rows of an input is added
/// to. Whatever the order of its results, it reads vectors.
static linalg::FillOp getZerosOfRowSum(linalg::GenericOp op) {
  if (!op || op.getNumDpsInits() != 1 || op.getNumReductionLoops() == 0 ||
      !hasRectangularLoops(op))
    return {};
  std::optional<unsigned> dim = chooseVectorDim(op);
  if (!dim ||
      op.getIteratorTypesArray()[*dim] != utils::IteratorType::reduction)
    return {};
  auto fill = op.getDpsInitOperand(0)->get().getDefiningOp<linalg::FillOp>();
  if (!fill || !matchPattern(fill.value(), m_AnyZeroFloat()))
    return {};
  return fill;
}

/// Writes the results of `op`, sums of rows, in another order.
static Value permuteSums(RewriterBase &rewriter, linalg::GenericOp op,
                         linalg::FillOp zeros, ArrayRef<int64_t> permutation) {
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  Value init = op.getDpsInitOperand(0)->get();
  Value empty = tensor::EmptyOp::create(
      rewriter, loc,
      applyPermutation(tensor::getMixedSizes(rewriter, loc, init), permutation),
      getElementTypeOrSelf(init.getType()));
  Value fill =
      linalg::FillOp::create(rewriter, loc, zeros.value(), empty).getResult(0);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.back() = maps.back().getSubMap(
      SmallVector<unsigned>(permutation.begin(), permutation.end()));
  auto permuted =
      linalg::GenericOp::create(rewriter, loc, fill.getType(), op.getInputs(),
                                fill, maps, op.getIteratorTypesArray());
  rewriter.inlineRegionBefore(op.getRegion(), permuted.getRegion(),
                              permuted.getRegion().begin());
  return permuted.getResult(0);
}

/// Moves `shape` out of `loop`, with what its sizes are computed from, if that
/// does not depend on the loop.
static bool moveOutside(RewriterBase &rewriter, tensor::ExpandShapeOp shape,
                        LoopLikeOpInterface loop) {
  // A condition may guard it.
  if (shape->getParentOp() != loop)
    return false;
  SetVector<Operation *> slice;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.filter = [&](Operation *op) { return loop->isProperAncestor(op); };
  if (failed(getBackwardSlice(shape.getOperation(), &slice, options)))
    return false;
  for (Operation *op : slice)
    if (op->getNumRegions() != 0 || !isPure(op) ||
        !llvm::all_of(op->getOperands(), [&](Value operand) {
          return loop.isDefinedOutsideOfLoop(operand) ||
                 slice.contains(operand.getDefiningOp());
        }))
      return false;
  for (Operation *op : slice)
    rewriter.moveOpBefore(op, loop);
  return true;
}

/// The transpose of `shape`, before all loops; null where it depends on one.
static Value transposeOutside(RewriterBase &rewriter,
                              tensor::ExpandShapeOp shape,
                              ArrayRef<int64_t> permutation) {
  for (auto loop = shape->getParentOfType<LoopLikeOpInterface>();
       loop && moveOutside(rewriter, shape, loop);
       loop = shape->getParentOfType<LoopLikeOpInterface>()) {
  }
  if (shape->getParentOfType<LoopLikeOpInterface>())
    return {};
  rewriter.setInsertionPointAfter(shape);
  Location loc = shape.getLoc();
  Value empty = tensor::EmptyOp::create(
      rewriter, loc,
      applyPermutation(tensor::getMixedSizes(rewriter, loc, shape.getResult()),
                       permutation),
      shape.getType().getElementType());
  return linalg::TransposeOp::create(rewriter, loc, shape, empty, permutation)
      ->getResult(0);
}

namespace {
struct OrderRows : dyrelu::impl::OrderRowsBase<OrderRows> {
  void runOnOperation() override {
    // The layers count what they compute as those who read it do.
    RewritePatternSet patterns(&getContext());
    linalg::populateFoldReshapeOpsByExpansionPatterns(
        patterns, [](OpOperand *use) {
          auto shape = dyn_cast<tensor::ExpandShapeOp>(use->getOwner());
          return shape && isOutOfOrder(shape) && shape.getSrc().hasOneUse() &&
                 getZerosOfRowSum(
                     shape.getSrc().getDefiningOp<linalg::GenericOp>());
        });
    linalg::FillOp::getCanonicalizationPatterns(patterns, &getContext());
    tensor::populateFoldTensorEmptyPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();

    SmallVector<Operation *> worklist;
    getOperation().walk([&](Operation *op) {
      if (isa<linalg::GenericOp, tensor::ExpandShapeOp>(op) &&
          op->getNumResults() == 1 && isOutOfOrder(op))
        worklist.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : worklist) {
      Value value = op->getResult(0);
      SmallVector<int64_t> permutation = getPermutation(
          cast<RankedTensorType>(value.getType()).getRank(), *getRowDim(value));
      Value permuted;
      if (auto shape = dyn_cast<tensor::ExpandShapeOp>(op)) {
        // What is read once only is not worth a copy in another order.
        auto argument = dyn_cast<BlockArgument>(shape.getSrc());
        if (argument && argument.getOwner()->getParentOp() == getOperation())
          permuted = transposeOutside(rewriter, shape, permutation);
      } else if (auto sum = cast<linalg::GenericOp>(op);
                 linalg::FillOp zeros = getZerosOfRowSum(sum)) {
        permuted = permuteSums(rewriter, sum, zeros, permutation);
      }
      if (!permuted)
        continue;
      replaceReads(rewriter, value, permuted, permutation);
      if (op->use_empty())
        rewriter.eraseOp(op);
    }
  }

  /// Whether the result of `op` is read across its rows.
  static bool isOutOfOrder(Operation *op) {
    std::optional<int64_t> dim = getRowDim(op->getResult(0));
    auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    return dim && type && *dim != type.getRank() - 1;
  }
};
} // namespace
