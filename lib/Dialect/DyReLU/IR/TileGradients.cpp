//===- TileGradients.cpp - Tiles of the gradients of dyrelu.apply ---------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Slices.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;
using utils::IteratorType;

/// The whole of x, of which some dimensions are then made a tile.
static Slice getWholeOfX(OpBuilder &builder, PiecesOpInterface op) {
  return Slice(builder, op.getLoc(), op.getX());
}

//===----------------------------------------------------------------------===//
// ApplyGradInputOp: the dimensions of x
//===----------------------------------------------------------------------===//

SmallVector<IteratorType> ApplyGradInputOp::getLoopIteratorTypes() {
  return SmallVector<IteratorType>(getX().getType().getRank(),
                                   IteratorType::parallel);
}

SmallVector<Range> ApplyGradInputOp::getIterationDomain(OpBuilder &builder) {
  return getRanges(builder, tensor::getMixedSizes(builder, getLoc(), getX()));
}

FailureOr<TilingResult>
ApplyGradInputOp::getTiledImplementation(OpBuilder &builder,
                                         ArrayRef<OpFoldResult> offsets,
                                         ArrayRef<OpFoldResult> sizes) {
  SlicedPieces slices(builder, *this, offsets, sizes);
  Value x = slices.sliceLikeX(getX());
  Value dy = slices.sliceLikeX(getDy());
  Type type =
      cast<RankedTensorType>(x.getType()).clone(getType().getElementType());
  auto tiled = ApplyGradInputOp::create(
      builder, getLoc(), type, x, dy, slices.sliceCoefficients(getA()),
      slices.sliceCoefficients(getB()), slices.sliceAttention(getPi()),
      getPiecesAttr(), getChannelsLast());
  return TilingResult{{tiled}, {tiled.getDx()}, slices.getSlices()};
}

LogicalResult ApplyGradInputOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  resultOffsets.assign(offsets.begin(), offsets.end());
  resultSizes.assign(sizes.begin(), sizes.end());
  return success();
}

FailureOr<TilingResult>
ApplyGradInputOp::generateResultTileValue(OpBuilder &builder, unsigned,
                                          ArrayRef<OpFoldResult> offsets,
                                          ArrayRef<OpFoldResult> sizes) {
  return getTiledImplementation(builder, offsets, sizes);
}

//===----------------------------------------------------------------------===//
// ApplyGradAttentionOp: n
//===----------------------------------------------------------------------===//

SmallVector<IteratorType> ApplyGradAttentionOp::getLoopIteratorTypes() {
  return {IteratorType::parallel};
}

SmallVector<Range>
ApplyGradAttentionOp::getIterationDomain(OpBuilder &builder) {
  return getRanges(builder,
                   {tensor::getMixedSize(builder, getLoc(), getX(), 0)});
}

FailureOr<TilingResult>
ApplyGradAttentionOp::getTiledImplementation(OpBuilder &builder,
                                             ArrayRef<OpFoldResult> offsets,
                                             ArrayRef<OpFoldResult> sizes) {
  Slice tile = getWholeOfX(builder, *this);
  tile.set(0, offsets[0], sizes[0]);
  SlicedPieces slices(builder, *this, tile.offsets, tile.sizes);
  Value x = slices.sliceLikeX(getX());
  Value dy = slices.sliceLikeX(getDy());
  SmallVector<OpFoldResult> resultOffsets, resultSizes;
  if (failed(getResultTilePosition(builder, 0, offsets, sizes, resultOffsets,
                                   resultSizes)))
    return failure();
  auto tiled = ApplyGradAttentionOp::create(
      builder, getLoc(), getTileType(getType(), resultSizes), x, dy,
      slices.sliceCoefficients(getA()), slices.sliceCoefficients(getB()),
      getPiecesAttr(), getChannelsLast());
  return TilingResult{{tiled}, {tiled.getDpi()}, slices.getSlices()};
}

LogicalResult ApplyGradAttentionOp::getResultTilePosition(
    OpBuilder &builder, unsigned, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  Slice tile = getWholeOfX(builder, *this);
  int64_t channelDim = getChannelDim(tile.sizes.size(), getChannelsLast());
  tile.set(0, offsets[0], sizes[0]);
  tile.offsets.erase(tile.offsets.begin() + channelDim);
  tile.sizes.erase(tile.sizes.begin() + channelDim);
  resultOffsets = tile.offsets;
  resultSizes = tile.sizes;
  return success();
}

FailureOr<TilingResult>
ApplyGradAttentionOp::generateResultTileValue(OpBuilder &builder, unsigned,
                                              ArrayRef<OpFoldResult> offsets,
                                              ArrayRef<OpFoldResult> sizes) {
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  for (auto [dim, offset, size] : llvm::enumerate(offsets, sizes)) {
    int64_t xDim = dim + (static_cast<int64_t>(dim) >= channelDim);
    if (dim > 0 && !isWhole(getX(), xDim, offset, size) &&
        !isWhole(getDpi(), dim, offset, size))
      return failure();
  }
  return getTiledImplementation(builder, offsets.take_front(),
                                sizes.take_front());
}

//===----------------------------------------------------------------------===//
// ApplyGradCoefficientsOp: of n and c those along which no coefficient
// broadcasts
//===----------------------------------------------------------------------===//

/// The dimensions of x that the loops run along.
static SmallVector<int64_t> getLoopDims(ApplyGradCoefficientsOp op) {
  int64_t rank = op.getX().getType().getRank();
  SmallVector<int64_t> dims;
  for (int64_t xDim : {int64_t(0), getChannelDim(rank, op.getChannelsLast())})
    if (llvm::all_of(op->getOperands().drop_front(2), [&](Value value) {
          if (value == op.getPi())
            return true;
          auto type = cast<RankedTensorType>(value.getType());
          return type.getDimSize(*op.getCoefficientDim(type.getRank(), xDim)) !=
                 1;
        }))
      dims.push_back(xDim);
  return dims;
}

SmallVector<IteratorType> ApplyGradCoefficientsOp::getLoopIteratorTypes() {
  return SmallVector<IteratorType>(getLoopDims(*this).size(),
                                   IteratorType::parallel);
}

SmallVector<Range>
ApplyGradCoefficientsOp::getIterationDomain(OpBuilder &builder) {
  return getRanges(
      builder, llvm::map_to_vector(getLoopDims(*this), [&](int64_t dim) {
        return tensor::getMixedSize(builder, getLoc(), getX(), dim);
      }));
}

FailureOr<TilingResult>
ApplyGradCoefficientsOp::getTiledImplementation(OpBuilder &builder,
                                                ArrayRef<OpFoldResult> offsets,
                                                ArrayRef<OpFoldResult> sizes) {
  Slice tile = getWholeOfX(builder, *this);
  for (auto [dim, offset, size] : llvm::zip(getLoopDims(*this), offsets, sizes))
    tile.set(dim, offset, size);
  SlicedPieces slices(builder, *this, tile.offsets, tile.sizes);
  Value x = slices.sliceLikeX(getX());
  Value dy = slices.sliceLikeX(getDy());
  Value a = slices.sliceCoefficients(getA());
  Value b = slices.sliceCoefficients(getB());
  auto tiled = ApplyGradCoefficientsOp::create(
      builder, getLoc(), a.getType(), b ? b.getType() : Type(), x, dy, a, b,
      slices.sliceAttention(getPi()), getPiecesAttr(), getChannelsLast());
  return TilingResult{
      {tiled}, SmallVector<Value>(tiled->getResults()), slices.getSlices()};
}

LogicalResult ApplyGradCoefficientsOp::getResultTilePosition(
    OpBuilder &builder, unsigned number, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  TypedValue<RankedTensorType> value = number == 0 ? getA() : getB();
  Slice tile(builder, getLoc(), value);
  for (auto [xDim, offset, size] :
       llvm::zip(getLoopDims(*this), offsets, sizes))
    tile.set(*getCoefficientDim(value.getType().getRank(), xDim), offset, size);
  resultOffsets = tile.offsets;
  resultSizes = tile.sizes;
  return success();
}

FailureOr<TilingResult> ApplyGradCoefficientsOp::generateResultTileValue(
    OpBuilder &builder, unsigned number, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes) {
  TypedValue<RankedTensorType> value = number == 0 ? getA() : getB();
  SmallVector<OpFoldResult> loopOffsets, loopSizes;
  SmallVector<int64_t> tiledDims;
  for (int64_t xDim : getLoopDims(*this)) {
    int64_t dim = *getCoefficientDim(value.getType().getRank(), xDim);
    tiledDims.push_back(dim);
    loopOffsets.push_back(offsets[dim]);
    loopSizes.push_back(sizes[dim]);
  }
  for (auto [dim, offset, size] : llvm::enumerate(offsets, sizes))
    if (!llvm::is_contained(tiledDims, static_cast<int64_t>(dim)) &&
        !isWhole(value, dim, offset, size))
      return failure();
  FailureOr<TilingResult> tiled =
      getTiledImplementation(builder, loopOffsets, loopSizes);
  if (succeeded(tiled))
    tiled->tiledValues = {tiled->tiledValues[number]};
  return tiled;
}
