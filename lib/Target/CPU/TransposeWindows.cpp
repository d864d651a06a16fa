//===- TransposeWindows.cpp - Windows read along channels -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TransposeWindows.h"
#include "Tiling.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;

bool mlir::dyrelu::isWindowContiguousAlong(AffineMap map, unsigned dim) {
  if (!map.isFunctionOfDim(dim))
    return true;
  if (map.dropResults(map.getNumResults() - 1).isFunctionOfDim(dim))
    return false;
  // The last result as a function of `dim` alone must be dim + constant.
  MLIRContext *context = map.getContext();
  SmallVector<AffineExpr> alone(map.getNumDims(),
                                getAffineConstantExpr(0, context));
  alone[dim] = getAffineDimExpr(dim, context);
  return map.getResults().back().replaceDims(alone) == alone[dim];
}

/// The permutation that moves the result of `map` which is `dim` to the end.
static SmallVector<int64_t> getInnermostPermutation(AffineMap map,
                                                    unsigned dim) {
  SmallVector<int64_t> permutation;
  std::optional<int64_t> last;
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    auto dimExpr = dyn_cast<AffineDimExpr>(expr);
    if (dimExpr && dimExpr.getPosition() == dim)
      last = position;
    else
      permutation.push_back(position);
  }
  permutation.push_back(*last);
  return permutation;
}

static AffineMap permuteResults(AffineMap map, ArrayRef<int64_t> permutation) {
  return map.getSubMap(llvm::map_to_vector(
      permutation, [](int64_t position) { return unsigned(position); }));
}

/// An uninitialized tensor of the transposed size of `value`.
static Value createTransposedEmpty(OpBuilder &builder, Location loc,
                                   Value value, ArrayRef<int64_t> permutation) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  applyPermutationToVector(sizes, permutation);
  return tensor::EmptyOp::create(builder, loc, sizes,
                                 getElementTypeOrSelf(value));
}

static Value transpose(OpBuilder &builder, Location loc, Value value,
                       ArrayRef<int64_t> permutation) {
  Value empty = createTransposedEmpty(builder, loc, value, permutation);
  return linalg::TransposeOp::create(builder, loc, value, empty, permutation)
      ->getResult(0);
}

FailureOr<linalg::GenericOp> mlir::dyrelu::makeInnermost(RewriterBase &rewriter,
                                                         linalg::GenericOp op,
                                                         unsigned dim) {
  Location loc = op.getLoc();
  rewriter.setInsertionPoint(op);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap &map = maps[input->getOperandNumber()];
    if (isWindowContiguousAlong(map, dim))
      continue;
    SmallVector<int64_t> permutation = getInnermostPermutation(map, dim);
    Value transposed = transpose(rewriter, loc, input->get(), permutation);
    rewriter.modifyOpInPlace(op, [&] { input->set(transposed); });
    map = permuteResults(map, permutation);
  }
  rewriter.modifyOpInPlace(op, [&] {
    op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
  });

  // What is filled need not be transposed.
  Value init = op.getDpsInits().front();
  auto fill = init.getDefiningOp<linalg::FillOp>();
  if (fill)
    rewriter.modifyOpInPlace(
        op, [&] { op.setDpsInitOperand(0, fill.getDpsInits().front()); });

  // One result outside of `dim` (a sample) at a time, so that the transposition
  // back finds it in the cache.
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<int64_t> sizes(op.getNumLoops(), 0), order;
  for (AffineExpr expr : maps.back().getResults()) {
    unsigned outer = cast<AffineDimExpr>(expr).getPosition();
    if (outer == dim)
      break;
    order.push_back(outer);
    sizes[outer] = ranges[outer] != 1;
  }
  for (unsigned other = 0; other < op.getNumLoops(); ++other)
    if (!llvm::is_contained(order, other))
      order.push_back(other);
  if (llvm::any_of(sizes, [](int64_t size) { return size != 0; })) {
    FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
    if (failed(tiled))
      return failure();
    op = cast<linalg::GenericOp>(tiled->tiledOps.front());
  }

  rewriter.setInsertionPoint(op);
  init = op.getDpsInits().front();
  SmallVector<int64_t> permutation = getInnermostPermutation(maps.back(), dim);
  Value transposedInit;
  if (fill) {
    Value empty = createTransposedEmpty(rewriter, loc, init, permutation);
    transposedInit = linalg::FillOp::create(rewriter, loc, fill.value(), empty)
                         ->getResult(0);
  } else {
    transposedInit = transpose(rewriter, loc, init, permutation);
  }
  maps.back() = permuteResults(maps.back(), permutation);
  auto transposed = linalg::GenericOp::create(
      rewriter, loc, transposedInit.getType(), op.getDpsInputs(),
      transposedInit, maps, op.getIteratorTypesArray());
  rewriter.inlineRegionBefore(op.getRegion(), transposed.getRegion(),
                              transposed.getRegion().begin());
  auto back =
      linalg::TransposeOp::create(rewriter, loc, transposed->getResult(0), init,
                                  invertPermutationVector(permutation));
  rewriter.replaceOp(op, back);
  return transposed;
}
