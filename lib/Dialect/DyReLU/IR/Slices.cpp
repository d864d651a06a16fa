//===- Slices.cpp - What TilingInterface is built with --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Slices.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;

Slice::Slice(OpBuilder &builder, Location loc, Value value)
    : offsets(cast<RankedTensorType>(value.getType()).getRank(),
              builder.getIndexAttr(0)),
      sizes(tensor::getMixedSizes(builder, loc, value)) {}

void Slice::set(int64_t dim, OpFoldResult offset, OpFoldResult size) {
  offsets[dim] = offset;
  sizes[dim] = size;
}

Value Slice::extract(OpBuilder &builder, Location loc, Value value) const {
  SmallVector<OpFoldResult> strides(offsets.size(), builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(builder, loc, value, offsets, sizes,
                                        strides);
}

SmallVector<Range> mlir::dyrelu::getRanges(OpBuilder &builder,
                                           ArrayRef<OpFoldResult> sizes) {
  return llvm::map_to_vector(sizes, [&](OpFoldResult size) {
    return Range{builder.getIndexAttr(0), size, builder.getIndexAttr(1)};
  });
}

RankedTensorType mlir::dyrelu::getTileType(Type type,
                                           ArrayRef<OpFoldResult> sizes) {
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(sizes, dynamicSizes, shape);
  return cast<RankedTensorType>(type).clone(shape);
}

/// Whether two values are equal because ops that are copies compute them. A
/// fusion tiles a copy of the op that others have asked for its sizes.
static bool areCopies(Value lhs, Value rhs) {
  if (lhs == rhs)
    return true;
  auto left = dyn_cast<OpResult>(lhs), right = dyn_cast<OpResult>(rhs);
  return left && right && left.getResultNumber() == right.getResultNumber() &&
         OperationEquivalence::isEquivalentTo(
             left.getOwner(), right.getOwner(),
             OperationEquivalence::IgnoreLocations);
}

bool mlir::dyrelu::isWhole(Value value, int64_t dim, OpFoldResult offset,
                           OpFoldResult size) {
  if (!isZeroInteger(offset))
    return false;
  auto type = cast<RankedTensorType>(value.getType());
  if (!type.isDynamicDim(dim))
    return getConstantIntValue(size) == type.getDimSize(dim);
  auto sizeValue = dyn_cast<Value>(size);
  auto dimOp = sizeValue ? sizeValue.getDefiningOp<tensor::DimOp>() : nullptr;
  return dimOp && dimOp.getConstantIndex() == dim &&
         areCopies(dimOp.getSource(), value);
}

SmallVector<Operation *> mlir::dyrelu::getSlices(ValueRange values) {
  SmallVector<Operation *> slices;
  for (Value value : values)
    if (auto slice = value.getDefiningOp<tensor::ExtractSliceOp>())
      slices.push_back(slice);
  return slices;
}

Value SlicedPieces::slice(
    Value value, function_ref<std::optional<int64_t>(int64_t xDim)> getDim) {
  Slice part(builder, op.getLoc(), value);
  for (auto [xDim, offset, size] : llvm::enumerate(offsets, sizes)) {
    std::optional<int64_t> dim = getDim(xDim);
    if (dim && !isWhole(op.getX(), xDim, offset, size))
      part.set(*dim, offset, size);
  }
  sliced.push_back(part.extract(builder, op.getLoc(), value));
  return sliced.back();
}

Value SlicedPieces::sliceLikeX(Value value) {
  Slice part(builder, op.getLoc(), value);
  part.offsets.assign(offsets.begin(), offsets.end());
  part.sizes.assign(sizes.begin(), sizes.end());
  sliced.push_back(part.extract(builder, op.getLoc(), value));
  return sliced.back();
}

Value SlicedPieces::sliceCoefficients(TypedValue<RankedTensorType> value) {
  if (!value)
    return {};
  RankedTensorType type = value.getType();
  return slice(value, [&](int64_t xDim) {
    std::optional<int64_t> dim = op.getCoefficientDim(type.getRank(), xDim);
    // A 1 broadcasts.
    return dim && type.getDimSize(*dim) == 1 ? std::nullopt : dim;
  });
}

Value SlicedPieces::sliceAttention(Value value) {
  if (!value)
    return {};
  int64_t channelDim = getChannelDim(sizes.size(), op.getChannelsLast());
  return slice(value, [&](int64_t xDim) -> std::optional<int64_t> {
    if (xDim == channelDim)
      return std::nullopt;
    return xDim - (xDim > channelDim);
  });
}
