//===- Tiling.cpp - TilingInterface of the blocks -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;
using utils::IteratorType;

//===----------------------------------------------------------------------===//
// Helpers
//===----------------------------------------------------------------------===//

/// The whole of `value`, as the position of a slice.
namespace {
struct Slice {
  SmallVector<OpFoldResult> offsets, sizes;

  Slice(OpBuilder &builder, Location loc, Value value)
      : offsets(cast<RankedTensorType>(value.getType()).getRank(),
                builder.getIndexAttr(0)),
        sizes(tensor::getMixedSizes(builder, loc, value)) {}

  void set(int64_t dim, OpFoldResult offset, OpFoldResult size) {
    offsets[dim] = offset;
    sizes[dim] = size;
  }

  Value extract(OpBuilder &builder, Location loc, Value value) const {
    SmallVector<OpFoldResult> strides(offsets.size(), builder.getIndexAttr(1));
    return tensor::ExtractSliceOp::create(builder, loc, value, offsets, sizes,
                                          strides);
  }
};
} // namespace

static SmallVector<Range> getRanges(OpBuilder &builder,
                                    ArrayRef<OpFoldResult> sizes) {
  return llvm::map_to_vector(sizes, [&](OpFoldResult size) {
    return Range{builder.getIndexAttr(0), size, builder.getIndexAttr(1)};
  });
}

/// `type` with the static sizes among `sizes`.
static RankedTensorType getTileType(Type type, ArrayRef<OpFoldResult> sizes) {
  auto tensorType = cast<RankedTensorType>(type);
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(sizes, dynamicSizes, shape);
  return tensorType.clone(shape);
}

/// The slices among `values`, which a fusion may want to move.
static SmallVector<Operation *> getSlices(ValueRange values) {
  SmallVector<Operation *> slices;
  for (Value value : values)
    if (auto slice = value.getDefiningOp<tensor::ExtractSliceOp>())
      slices.push_back(slice);
  return slices;
}

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
                     getChannelsLast());
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
// CoefficientsOp: (n)
//===----------------------------------------------------------------------===//

SmallVector<IteratorType> CoefficientsOp::getLoopIteratorTypes() {
  return {IteratorType::parallel};
}

SmallVector<Range> CoefficientsOp::getIterationDomain(OpBuilder &builder) {
  return getRanges(builder,
                   {tensor::getMixedSize(builder, getLoc(), getG(), 0)});
}

FailureOr<TilingResult>
CoefficientsOp::getTiledImplementation(OpBuilder &builder,
                                       ArrayRef<OpFoldResult> offsets,
                                       ArrayRef<OpFoldResult> sizes) {
  Slice slice(builder, getLoc(), getG());
  slice.set(0, offsets[0], sizes[0]);
  Value g = slice.extract(builder, getLoc(), getG());
  auto getType = [&](Value result) -> Type {
    if (!result)
      return {};
    auto type = cast<RankedTensorType>(result.getType());
    SmallVector<int64_t> shape(type.getShape());
    shape[0] = getConstantIntValue(sizes[0]).value_or(ShapedType::kDynamic);
    return type.clone(shape);
  };
  auto tiled = CoefficientsOp::create(builder, getLoc(), getType(getA()),
                                      getType(getB()), g, getW1(), getB1(),
                                      getW2(), getB2(), getHyper());
  return TilingResult{
      {tiled}, SmallVector<Value>(tiled.getResults()), getSlices({g})};
}

LogicalResult CoefficientsOp::getResultTilePosition(
    OpBuilder &builder, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return failure();
  resultSizes = shapes[resultNumber];
  resultOffsets.assign(resultSizes.size(), builder.getIndexAttr(0));
  resultOffsets[0] = offsets[0];
  resultSizes[0] = sizes[0];
  return success();
}

FailureOr<TilingResult> CoefficientsOp::generateResultTileValue(
    OpBuilder &builder, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes) {
  // Only the batch is tiled: the tile must hold every piece and channel.
  auto type = cast<RankedTensorType>(getResult(resultNumber).getType());
  for (int64_t dim : {1, 2}) {
    bool whole = isZeroInteger(offsets[dim]) &&
                 (ShapedType::isDynamic(type.getDimSize(dim)) ||
                  getConstantIntValue(sizes[dim]) == type.getDimSize(dim));
    if (!whole)
      return failure();
  }
  FailureOr<TilingResult> tiled =
      getTiledImplementation(builder, offsets.take_front(), sizes.take_front());
  if (failed(tiled))
    return failure();
  tiled->tiledValues = {tiled->tiledValues[resultNumber]};
  return tiled;
}

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
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  auto sliceCoefficients = [&](Value coefficients) -> Value {
    if (!coefficients)
      return {};
    auto type = cast<RankedTensorType>(coefficients.getType());
    Slice slice(builder, getLoc(), coefficients);
    if (type.getDimSize(0) != 1)
      slice.set(0, offsets[0], sizes[0]);
    if (type.getDimSize(2) != 1)
      slice.set(2, offsets[channelDim], sizes[channelDim]);
    return slice.extract(builder, getLoc(), coefficients);
  };
  Slice slice(builder, getLoc(), getX());
  slice.offsets.assign(offsets.begin(), offsets.end());
  slice.sizes.assign(sizes.begin(), sizes.end());
  Value x = slice.extract(builder, getLoc(), getX());
  Value a = sliceCoefficients(getA());
  Value b = sliceCoefficients(getB());
  auto tiled = ApplyOp::create(builder, getLoc(), x.getType(), x, a, b,
                               getChannelsLast());
  SmallVector<Value> sliced = {x, a};
  if (b)
    sliced.push_back(b);
  return TilingResult{{tiled}, {tiled.getY()}, getSlices(sliced)};
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
