//===- TileHyperFunction.cpp - Tiles of pools and coefficients ------------===//
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
// PoolOp: (n, c)
//===----------------------------------------------------------------------===//

SmallVector<IteratorType> PoolOp::getLoopIteratorTypes() {
  return {IteratorType::parallel, IteratorType::parallel};
}

SmallVector<Range> PoolOp::getIterationDomain(OpBuilder &builder) {
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return {};
  return getRanges(builder, shapes[0]);
}

FailureOr<TilingResult>
PoolOp::getTiledImplementation(OpBuilder &builder,
                               ArrayRef<OpFoldResult> offsets,
                               ArrayRef<OpFoldResult> sizes) {
  Slice slice(builder, getLoc(), getX());
  slice.set(0, offsets[0], sizes[0]);
  slice.set(getChannelDim(getX().getType().getRank(), getChannelsLast()),
            offsets[1], sizes[1]);
  Value x = slice.extract(builder, getLoc(), getX());
  auto tiled =
      PoolOp::create(builder, getLoc(), getTileType(getG().getType(), sizes), x,
                     getMode(), getChannelsLast());
  return TilingResult{{tiled}, {tiled.getG()}, getSlices({x})};
}

LogicalResult PoolOp::getResultTilePosition(
    OpBuilder &, unsigned, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  resultOffsets.assign(offsets.begin(), offsets.end());
  resultSizes.assign(sizes.begin(), sizes.end());
  return success();
}

FailureOr<TilingResult>
PoolOp::generateResultTileValue(OpBuilder &builder, unsigned,
                                ArrayRef<OpFoldResult> offsets,
                                ArrayRef<OpFoldResult> sizes) {
  return getTiledImplementation(builder, offsets, sizes);
}

//===----------------------------------------------------------------------===//
// CoefficientsOp: (n, c)
//===----------------------------------------------------------------------===//

SmallVector<IteratorType> CoefficientsOp::getLoopIteratorTypes() {
  return {IteratorType::parallel, IteratorType::parallel};
}

SmallVector<Range> CoefficientsOp::getIterationDomain(OpBuilder &builder) {
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return {};
  return getRanges(builder, {shapes[0][0], shapes[0][2]});
}

/// The rows of `rows`, [R, ..], that belong to `size` channels from `offset` on
/// out of `channels`.
static Value sliceRows(OpBuilder &builder, Location loc, Value rows,
                       HyperAttr hyper, OpFoldResult channels,
                       OpFoldResult offset, OpFoldResult size) {
  if (!rows)
    return {};
  auto type = cast<RankedTensorType>(rows.getType());
  // The types may know the number of rows from the number of channels.
  SmallVector<int64_t> shape(type.getShape());
  if (std::optional<int64_t> known = getConstantIntValue(channels))
    shape[0] = *known * hyper.getRowsPerChannel();
  if (shape[0] != type.getDimSize(0))
    rows = tensor::CastOp::create(builder, loc, type.clone(shape), rows);

  // [R, ..] as [i, j, l, ..], the indices of a row from the outermost.
  SmallVector<OpFoldResult> split;
  SmallVector<ReassociationIndices> grouping = {{0, 1, 2}};
  int64_t channelDim = 0;
  for (RowIndex index : hyper.getRowOrder()) {
    switch (index) {
    case RowIndex::Part:
      split.push_back(builder.getIndexAttr(hyper.getNumParts()));
      break;
    case RowIndex::Piece:
      split.push_back(builder.getIndexAttr(hyper.getK()));
      break;
    case RowIndex::Channel:
      channelDim = split.size();
      split.push_back(channels);
      break;
    }
  }
  for (int64_t dim = 1; dim < type.getRank(); ++dim) {
    grouping.push_back({static_cast<int64_t>(split.size())});
    split.push_back(tensor::getMixedSize(builder, loc, rows, dim));
  }
  Value expanded = tensor::ExpandShapeOp::create(
      builder, loc, getTileType(type, split), rows, grouping, split);
  Slice slice(builder, loc, expanded);
  slice.set(channelDim, offset, size);
  return tensor::CollapseShapeOp::create(
      builder, loc, slice.extract(builder, loc, expanded), grouping);
}

FailureOr<TilingResult>
CoefficientsOp::getTiledImplementation(OpBuilder &builder,
                                       ArrayRef<OpFoldResult> offsets,
                                       ArrayRef<OpFoldResult> sizes) {
  Location loc = getLoc();
  Slice slice(builder, loc, getG());
  slice.set(0, offsets[0], sizes[0]);
  Value g = slice.extract(builder, loc, getG());
  Value w2 = getW2(), b2 = getB2();
  bool takesAllChannels = llvm::any_of(getResults(), [&](Value result) {
    return isWhole(result, 2, offsets[1], sizes[1]);
  });
  if (!takesAllChannels) {
    ReifiedRankedShapedTypeDims shapes;
    if (failed(reifyResultShapes(builder, shapes)))
      return failure();
    OpFoldResult channels = shapes[0][2];
    w2 =
        sliceRows(builder, loc, w2, getHyper(), channels, offsets[1], sizes[1]);
    b2 =
        sliceRows(builder, loc, b2, getHyper(), channels, offsets[1], sizes[1]);
  }
  auto getType = [&](Value result) -> Type {
    if (!result)
      return {};
    auto type = cast<RankedTensorType>(result.getType());
    RankedTensorType tile = getTileType(
        type, {sizes[0], builder.getIndexAttr(getHyper().getK()), sizes[1]});
    if (!takesAllChannels)
      return tile;
    return type.clone(
        {tile.getDimSize(0), type.getDimSize(1), type.getDimSize(2)});
  };
  auto tiled =
      CoefficientsOp::create(builder, loc, getType(getA()), getType(getB()), g,
                             getW1(), getB1(), w2, b2, getHyper());
  return TilingResult{
      {tiled}, SmallVector<Value>(tiled.getResults()), getSlices({g})};
}

LogicalResult CoefficientsOp::getResultTilePosition(
    OpBuilder &builder, unsigned, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  resultOffsets = {offsets[0], builder.getIndexAttr(0), offsets[1]};
  resultSizes = {sizes[0], builder.getIndexAttr(getHyper().getK()), sizes[1]};
  return success();
}

FailureOr<TilingResult> CoefficientsOp::generateResultTileValue(
    OpBuilder &builder, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes) {
  // Pieces are not tiled.
  if (!isWhole(getResult(resultNumber), 1, offsets[1], sizes[1]))
    return failure();
  FailureOr<TilingResult> tiled = getTiledImplementation(
      builder, {offsets[0], offsets[2]}, {sizes[0], sizes[2]});
  if (failed(tiled))
    return failure();
  tiled->tiledValues = {tiled->tiledValues[resultNumber]};
  return tiled;
}
