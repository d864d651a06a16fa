//===- TileAttention.cpp - Tiles of attention -----------------------------===//
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

// One loop, over n: the softmax is over all positions of a sample.

SmallVector<IteratorType> AttentionOp::getLoopIteratorTypes() {
  return {IteratorType::parallel};
}

SmallVector<Range> AttentionOp::getIterationDomain(OpBuilder &builder) {
  return getRanges(builder,
                   {tensor::getMixedSize(builder, getLoc(), getZ(), 0)});
}

FailureOr<TilingResult>
AttentionOp::getTiledImplementation(OpBuilder &builder,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes) {
  Location loc = getLoc();
  Slice slice(builder, loc, getZ());
  slice.set(0, offsets[0], sizes[0]);
  Value z = slice.extract(builder, loc, getZ());
  SmallVector<int64_t> shape(getType().getShape());
  shape[0] = getConstantIntValue(sizes[0]).value_or(ShapedType::kDynamic);
  auto tiled = AttentionOp::create(
      builder, loc, getType().clone(shape), z, getWp(), getBp(),
      getTemperature(), getTauAttr(), getGammaAttr(), getChannelsLastAttr());
  return TilingResult{{tiled}, {tiled.getPi()}, getSlices({z})};
}

LogicalResult AttentionOp::getResultTilePosition(
    OpBuilder &builder, unsigned, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return failure();
  resultSizes = shapes[0];
  resultOffsets.assign(resultSizes.size(), builder.getIndexAttr(0));
  resultOffsets[0] = offsets[0];
  resultSizes[0] = sizes[0];
  return success();
}

FailureOr<TilingResult>
AttentionOp::generateResultTileValue(OpBuilder &builder, unsigned,
                                     ArrayRef<OpFoldResult> offsets,
                                     ArrayRef<OpFoldResult> sizes) {
  for (size_t dim = 1; dim < sizes.size(); ++dim)
    if (!isWhole(getPi(), dim, offsets[dim], sizes[dim]))
      return failure();
  return getTiledImplementation(builder, offsets.take_front(),
                                sizes.take_front());
}
