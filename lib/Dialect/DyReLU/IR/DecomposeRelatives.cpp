//===- DecomposeRelatives.cpp - dyrelu.maxout and dyrelu.shift_max to linalg
//===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Maxout
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>> MaxoutOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getX()) || isEmpty(getY()))
    return buildEmptyResults(builder, *this);
  Location loc = getLoc();
  auto elementType = cast<FloatType>(getY().getType().getElementType());
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return failure();
  SmallVector<OpFoldResult> sizes = shapes[0];
  int64_t rank = sizes.size();
  int64_t channelDim = getChannelDim(rank, getChannelsLast());

  // [.., C * K, ..] as [.., C, K, ..]. Either type may know C.
  SmallVector<int64_t> shape(getX().getType().getShape());
  if (std::optional<int64_t> channels = getConstantIntValue(sizes[channelDim]))
    shape[channelDim] = *channels * static_cast<int64_t>(getK());
  Value x = castTo(builder, loc, getX(), getX().getType().clone(shape));
  SmallVector<OpFoldResult> split = sizes;
  split.insert(split.begin() + channelDim + 1, builder.getIndexAttr(getK()));
  SmallVector<ReassociationIndices> reassociation;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (dim == channelDim)
      reassociation.push_back({dim, dim + 1});
    else
      reassociation.push_back({dim + (dim > channelDim)});
  }
  for (int64_t dim = 0; dim < rank; ++dim)
    if (dim != channelDim)
      split[dim + (dim > channelDim)] =
          tensor::getMixedSize(builder, loc, x, dim);
  SmallVector<int64_t> splitShape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(split, dynamicSizes, splitShape);
  x = tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(splitShape, elementType), x,
      reassociation, split);

  SmallVector<unsigned> kept;
  for (int64_t dim = 0; dim <= rank; ++dim)
    if (dim != channelDim + 1)
      kept.push_back(dim);
  SmallVector<IteratorType> iterators(rank + 1, IteratorType::parallel);
  iterators[channelDim + 1] = IteratorType::reduction;
  Value lowest = arith::ConstantOp::create(
      builder, loc,
      builder.getFloatAttr(elementType,
                           APFloat::getInf(elementType.getFloatSemantics(),
                                           /*Negative=*/true)));
  Value result = buildGeneric(
      builder, loc, x, buildFilled(builder, loc, lowest, sizes),
      {builder.getMultiDimIdentityMap(rank + 1),
       getDimsMap(builder, rank + 1, kept)},
      iterators, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        return buildMaximum(b, l, args[1], args[0]);
      });
  return SmallVector<Value>{castTo(builder, loc, result, getY().getType())};
}

//===----------------------------------------------------------------------===//
// Shift-max
//===----------------------------------------------------------------------===//

/// Above this the permutation is computed: a constant would be as large as the
/// channels of a type can be many.
static constexpr int64_t kMaxTableChannels = 1 << 14;

/// p(0), ..., p(C - 1) as a tensor of i64.
static Value buildPermutation(OpBuilder &builder, ShiftMaxOp op) {
  Location loc = op.getLoc();
  Type i64 = builder.getI64Type();
  int64_t channelDim =
      getChannelDim(op.getX().getType().getRank(), op.getChannelsLast());
  auto asConstant = [&](ArrayRef<int64_t> values) -> Value {
    auto type = RankedTensorType::get(values.size(), i64);
    return arith::ConstantOp::create(builder, loc,
                                     DenseElementsAttr::get(type, values));
  };
  if (op.getPermutation())
    return asConstant(*op.getPermutation());
  int64_t groups = *op.getGroups();
  int64_t channels = op.getX().getType().getDimSize(channelDim);
  if (!ShapedType::isDynamic(channels) && channels <= kMaxTableChannels)
    return asConstant(
        llvm::map_to_vector(llvm::seq(channels), [&](int64_t channel) {
          return op.getShifted(channel, channels);
        }));

  // With C = g * m: p(i * m + j) = ((i + 1) mod g) * m + (j + 1) mod m.
  OpFoldResult size = tensor::getMixedSize(builder, loc, op.getX(), channelDim);
  Value constant = arith::ConstantIndexOp::create(builder, loc, groups);
  Value perGroup = arith::DivUIOp::create(
      builder, loc, getValueOrCreateConstantIndexOp(builder, loc, size),
      constant);
  return buildGeneric(
      builder, loc, {}, buildEmpty(builder, loc, {size}, i64),
      builder.getMultiDimIdentityMap(1), IteratorType::parallel,
      [&](OpBuilder &b, Location l, ValueRange) -> Value {
        Value one = arith::ConstantIndexOp::create(b, l, 1);
        Value channel = linalg::IndexOp::create(b, l, 0);
        Value i = arith::DivUIOp::create(b, l, channel, perGroup);
        Value j = arith::RemUIOp::create(b, l, channel, perGroup);
        Value nextI = arith::RemUIOp::create(
            b, l, arith::AddIOp::create(b, l, i, one), constant);
        Value nextJ = arith::RemUIOp::create(
            b, l, arith::AddIOp::create(b, l, j, one), perGroup);
        Value shifted = arith::AddIOp::create(
            b, l, arith::MulIOp::create(b, l, nextI, perGroup), nextJ);
        return arith::IndexCastOp::create(b, l, i64, shifted);
      });
}

int64_t ShiftMaxOp::getShifted(int64_t channel, int64_t numChannels) {
  if (getPermutation())
    return (*getPermutation())[channel];
  int64_t groups = *getGroups(), perGroup = numChannels / groups;
  int64_t i = channel / perGroup, j = channel % perGroup;
  return (i + 1) % groups * perGroup + (j + 1) % perGroup;
}

FailureOr<SmallVector<Value>>
ShiftMaxOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getX()) || isEmpty(getA()) || isEmpty(getB()))
    return buildEmptyResults(builder, *this);
  Location loc = getLoc();
  RankedTensorType type = getX().getType();
  auto elementType = cast<FloatType>(type.getElementType());
  FloatType accType = getAccumulationType(elementType);
  unsigned channelDim = getChannelDim(type.getRank(), getChannelsLast());

  OverX inputs(builder, loc, getX());
  auto getDim = [&](int64_t xDim) -> std::optional<int64_t> {
    if (xDim == 0)
      return 0;
    return xDim == channelDim ? std::optional<int64_t>(2) : std::nullopt;
  };
  SmallVector<unsigned> slopes, shifted;
  for (int64_t k = 0; k < getA().getType().getDimSize(1); ++k) {
    slopes.push_back(inputs.addPiece(getA(), k, getDim));
    shifted.push_back(inputs.addPiece(getB(), k, getDim));
  }
  unsigned permutation =
      inputs.add(buildPermutation(builder, *this),
                 getDimsMap(builder, type.getRank(), {channelDim}));
  return SmallVector<Value>{inputs.build(
      elementType, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        SmallVector<Value> indices;
        for (int64_t dim = 0; dim < type.getRank(); ++dim)
          indices.push_back(linalg::IndexOp::create(b, l, dim));
        indices[channelDim] = arith::IndexCastOp::create(b, l, b.getIndexType(),
                                                         args[permutation]);
        Value other = convertFloat(
            b, l, tensor::ExtractOp::create(b, l, getX(), indices), accType);
        Value x = convertFloat(b, l, args[0], accType);
        Value maximum;
        for (auto [slope, shift] : llvm::zip(slopes, shifted)) {
          Value piece =
              buildMulAdd(b, l, args[slope], x,
                          arith::MulFOp::create(b, l, args[shift], other));
          maximum = maximum ? buildMaximum(b, l, maximum, piece) : piece;
        }
        return convertFloat(b, l, maximum, elementType);
      })};
}
