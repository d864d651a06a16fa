//===- TileMaxima.cpp - Tiles of apply, maxout and shift-max --------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Slices.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"

using namespace mlir;
using namespace mlir::dyrelu;
using utils::IteratorType;

//===----------------------------------------------------------------------===//
// ApplyOp: the dimensions of x
//===----------------------------------------------------------------------===//

SmallVector<IteratorType> ApplyOp::getLoopIteratorTypes() {
  return SmallVector<IteratorType>(getX().getType().getRank(),
                                   IteratorType::parallel);
}

SmallVector<Range> ApplyOp::getIterationDomain(OpBuilder &builder) {
  return getRanges(builder, tensor::getMixedSizes(builder, getLoc(), getX()));
}

FailureOr<TilingResult>
ApplyOp::getTiledImplementation(OpBuilder &builder,
                                ArrayRef<OpFoldResult> offsets,
                                ArrayRef<OpFoldResult> sizes) {
  SlicedPieces slices(builder, *this, offsets, sizes);
  Value x = slices.sliceLikeX(getX());
  auto tiled = ApplyOp::create(
      builder, getLoc(), x.getType(), x, slices.sliceCoefficients(getA()),
      slices.sliceCoefficients(getB()), slices.sliceAttention(getPi()),
      getPiecesAttr(), getChannelsLast());
  return TilingResult{{tiled}, {tiled.getY()}, slices.getSlices()};
}

LogicalResult ApplyOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  resultOffsets.assign(offsets.begin(), offsets.end());
  resultSizes.assign(sizes.begin(), sizes.end());
  return success();
}

FailureOr<TilingResult>
ApplyOp::generateResultTileValue(OpBuilder &builder, unsigned,
                                 ArrayRef<OpFoldResult> offsets,
                                 ArrayRef<OpFoldResult> sizes) {
  return getTiledImplementation(builder, offsets, sizes);
}

//===----------------------------------------------------------------------===//
// MaxoutOp: the dimensions of the result
//===----------------------------------------------------------------------===//

SmallVector<IteratorType> MaxoutOp::getLoopIteratorTypes() {
  return SmallVector<IteratorType>(getY().getType().getRank(),
                                   IteratorType::parallel);
}

SmallVector<Range> MaxoutOp::getIterationDomain(OpBuilder &builder) {
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return {};
  return getRanges(builder, shapes[0]);
}

FailureOr<TilingResult>
MaxoutOp::getTiledImplementation(OpBuilder &builder,
                                 ArrayRef<OpFoldResult> offsets,
                                 ArrayRef<OpFoldResult> sizes) {
  Location loc = getLoc();
  Slice slice(builder, loc, getX());
  slice.offsets.assign(offsets.begin(), offsets.end());
  slice.sizes.assign(sizes.begin(), sizes.end());
  int64_t channelDim = getChannelDim(sizes.size(), getChannelsLast());
  AffineExpr times = getAffineSymbolExpr(0, getContext()) * getK();
  for (OpFoldResult *number :
       {&slice.offsets[channelDim], &slice.sizes[channelDim]})
    *number =
        affine::makeComposedFoldedAffineApply(builder, loc, times, {*number});
  Value x = slice.extract(builder, loc, getX());
  auto tiled = MaxoutOp::create(builder, loc, getTileType(getType(), sizes), x,
                                getK(), getChannelsLast());
  return TilingResult{{tiled}, {tiled.getY()}, getSlices({x})};
}

LogicalResult MaxoutOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  resultOffsets.assign(offsets.begin(), offsets.end());
  resultSizes.assign(sizes.begin(), sizes.end());
  return success();
}

FailureOr<TilingResult>
MaxoutOp::generateResultTileValue(OpBuilder &builder, unsigned,
                                  ArrayRef<OpFoldResult> offsets,
                                  ArrayRef<OpFoldResult> sizes) {
  return getTiledImplementation(builder, offsets, sizes);
}

//===----------------------------------------------------------------------===//
// ShiftMaxOp: the dimensions of x but the channels
//===----------------------------------------------------------------------===//

SmallVector<IteratorType> ShiftMaxOp::getLoopIteratorTypes() {
  return SmallVector<IteratorType>(getX().getType().getRank() - 1,
                                   IteratorType::parallel);
}

SmallVector<Range> ShiftMaxOp::getIterationDomain(OpBuilder &builder) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, getLoc(), getX());
  sizes.erase(sizes.begin() + getChannelDim(sizes.size(), getChannelsLast()));
  return getRanges(builder, sizes);
}

FailureOr<TilingResult>
ShiftMaxOp::getTiledImplementation(OpBuilder &builder,
                                   ArrayRef<OpFoldResult> offsets,
                                   ArrayRef<OpFoldResult> sizes) {
  Location loc = getLoc();
  auto sliceCoefficients = [&](TypedValue<RankedTensorType> value) {
    Slice slice(builder, loc, value);
    if (value.getType().getDimSize(0) != 1)
      slice.set(0, offsets[0], sizes[0]);
    return slice.extract(builder, loc, value);
  };
  Slice slice(builder, loc, getX());
  if (failed(getResultTilePosition(builder, 0, offsets, sizes, slice.offsets,
                                   slice.sizes)))
    return failure();
  Value x = slice.extract(builder, loc, getX());
  Value a = sliceCoefficients(getA());
  Value b = sliceCoefficients(getB());
  auto tiled =
      ShiftMaxOp::create(builder, loc, x.getType(), x, a, b, getGroupsAttr(),
                         getPermutationAttr(), getChannelsLastAttr());
  return TilingResult{{tiled}, {tiled.getY()}, getSlices({x, a, b})};
}

LogicalResult ShiftMaxOp::getResultTilePosition(
    OpBuilder &builder, unsigned, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  int64_t channelDim = getChannelDim(offsets.size() + 1, getChannelsLast());
  resultOffsets.assign(offsets.begin(), offsets.end());
  resultSizes.assign(sizes.begin(), sizes.end());
  resultOffsets.insert(resultOffsets.begin() + channelDim,
                       builder.getIndexAttr(0));
  resultSizes.insert(
      resultSizes.begin() + channelDim,
      tensor::getMixedSize(builder, getLoc(), getX(), channelDim));
  return success();
}

FailureOr<TilingResult>
ShiftMaxOp::generateResultTileValue(OpBuilder &builder, unsigned,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes) {
  // Channels take values from one another.
  int64_t channelDim = getChannelDim(offsets.size(), getChannelsLast());
  if (!isWhole(getY(), channelDim, offsets[channelDim], sizes[channelDim]))
    return failure();
  SmallVector<OpFoldResult> loopOffsets(offsets), loopSizes(sizes);
  loopOffsets.erase(loopOffsets.begin() + channelDim);
  loopSizes.erase(loopSizes.begin() + channelDim);
  return getTiledImplementation(builder, loopOffsets, loopSizes);
}
