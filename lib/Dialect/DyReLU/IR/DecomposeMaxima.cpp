//===- DecomposeMaxima.cpp - Maxima over pieces and channels to linalg ----===//
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
// Operands
//===----------------------------------------------------------------------===//

namespace {
/// The operands of an elementwise generic over x: slices of coefficients among
/// them, each found again in its body.
class Inputs {
public:
  Inputs(OpBuilder &builder, Location loc, Value x)
      : builder(builder), loc(loc),
        rank(cast<RankedTensorType>(x.getType()).getRank()) {
    add(x, builder.getMultiDimIdentityMap(rank));
  }

  /// Adds `value` and returns its number.
  unsigned add(Value value, AffineMap map) {
    values.push_back(value);
    maps.push_back(map);
    return values.size() - 1;
  }

  /// Adds piece `k` of `coefficients` and returns its number. `getDim` says
  /// which dimension of the coefficients meets a dimension of x, if any.
  ///
  /// Dimensions of static size 1 broadcast; they are dropped, all of them: a
  /// slice that drops one and keeps another is ambiguous once its strides are
  /// dynamic.
  unsigned
  addPiece(Value coefficients, int64_t k,
           function_ref<std::optional<int64_t>(int64_t xDim)> getDim) {
    auto type = cast<RankedTensorType>(coefficients.getType());
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(builder, loc, coefficients);
    SmallVector<OpFoldResult> offsets(type.getRank(), builder.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(type.getRank(), builder.getIndexAttr(1));
    sizes[1] = builder.getIndexAttr(1);
    offsets[1] = builder.getIndexAttr(k);
    SmallVector<int64_t> shape;
    SmallVector<unsigned> dims;
    for (int64_t xDim = 0; xDim < rank; ++xDim) {
      std::optional<int64_t> dim = getDim(xDim);
      if (!dim || type.getDimSize(*dim) == 1)
        continue;
      shape.push_back(type.getDimSize(*dim));
      dims.push_back(xDim);
    }
    Value piece = tensor::ExtractSliceOp::create(
        builder, loc, RankedTensorType::get(shape, type.getElementType()),
        coefficients, offsets, sizes, strides);
    return add(piece, getDimsMap(builder, rank, dims));
  }

  /// The generic over x, with a result of x's sizes.
  Value build(Type elementType, BodyBuilder body) {
    Value output = buildEmpty(
        builder, loc, tensor::getMixedSizes(builder, loc, values[0]),
        elementType);
    maps.push_back(builder.getMultiDimIdentityMap(rank));
    return buildGeneric(builder, loc, values, output, maps,
                        SmallVector<IteratorType>(rank, IteratorType::parallel),
                        body);
  }

private:
  OpBuilder &builder;
  Location loc;
  int64_t rank;
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
};
} // namespace

//===----------------------------------------------------------------------===//
// Apply
//===----------------------------------------------------------------------===//

/// a * x + b; a slope of 0 is b alone, a slope of 1 is x + b, and an intercept
/// of 0 adds nothing.
static Value buildStaticPiece(OpBuilder &builder, Location loc, Value x,
                              PiecesAttr::Piece piece) {
  auto type = cast<FloatType>(x.getType());
  auto [slope, intercept] = piece;
  if (slope == 0.0)
    return buildNumber(builder, loc, type, intercept);
  Value value = x;
  if (slope != 1.0)
    value = arith::MulFOp::create(builder, loc, x,
                                  buildNumber(builder, loc, type, slope));
  if (intercept != 0.0)
    value = arith::AddFOp::create(builder, loc, value,
                                  buildNumber(builder, loc, type, intercept));
  return value;
}

/// Whether the op only chooses between x and numbers that the type of its
/// elements holds, so that nothing is rounded and acc(T) not needed.
static bool onlyChooses(ApplyOp op, FloatType type) {
  if (op.getA() || op.getPi())
    return false;
  return llvm::all_of(op.getPieces()->getPieces(), [&](auto piece) {
    auto [slope, intercept] = piece;
    APFloat number(intercept);
    bool losesInfo = false;
    number.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    return !losesInfo && (slope == 0.0 || (slope == 1.0 && intercept == 0.0));
  });
}

FailureOr<SmallVector<Value>> ApplyOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getX()) || isEmpty(getA()) || isEmpty(getB()) || isEmpty(getPi()))
    return buildEmptyResults(builder, *this);
  Location loc = getLoc();
  RankedTensorType type = getX().getType();
  auto elementType = cast<FloatType>(type.getElementType());
  FloatType computeType = onlyChooses(*this, elementType)
                              ? elementType
                              : getAccumulationType(elementType);
  int64_t rank = type.getRank();

  Inputs inputs(builder, loc, getX());
  auto addPieces = [&](Value coefficients) {
    SmallVector<unsigned> numbers;
    if (!coefficients)
      return numbers;
    int64_t coefficientRank =
        cast<RankedTensorType>(coefficients.getType()).getRank();
    for (int64_t k = 0; k < getNumDynamicPieces(); ++k)
      numbers.push_back(inputs.addPiece(coefficients, k, [&](int64_t xDim) {
        return getCoefficientDim(coefficientRank, xDim);
      }));
    return numbers;
  };
  SmallVector<unsigned> slopes = addPieces(getA());
  SmallVector<unsigned> intercepts = addPieces(getB());
  std::optional<unsigned> attention;
  if (getPi()) {
    SmallVector<unsigned> positions;
    for (int64_t dim = 0; dim < rank; ++dim)
      if (dim != getChannelDim(rank, getChannelsLast()))
        positions.push_back(dim);
    attention = inputs.add(getPi(), getDimsMap(builder, rank, positions));
  }

  return SmallVector<Value>{inputs.build(
      elementType, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value x = convertFloat(b, l, args[0], computeType);
        Value maximum;
        auto addToMaximum = [&](Value piece) {
          maximum =
              maximum ? arith::MaximumFOp::create(b, l, maximum, piece) : piece;
        };
        for (auto [k, slope] : llvm::enumerate(slopes)) {
          Value piece = arith::MulFOp::create(b, l, args[slope], x);
          if (!intercepts.empty())
            piece = arith::AddFOp::create(b, l, piece, args[intercepts[k]]);
          addToMaximum(piece);
        }
        for (int64_t k = 0; k < getNumStaticPieces(); ++k)
          addToMaximum(buildStaticPiece(b, l, x, (*getPieces())[k]));
        if (attention)
          maximum = arith::MulFOp::create(b, l, args[*attention], maximum);
        return convertFloat(b, l, maximum, elementType);
      })};
}

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
        return arith::MaximumFOp::create(b, l, args[1], args[0]);
      });
  return SmallVector<Value>{castTo(builder, loc, result, getY().getType())};
}

//===----------------------------------------------------------------------===//
// Shift-max
//===----------------------------------------------------------------------===//

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
  if (!ShapedType::isDynamic(channels))
    return asConstant(llvm::map_to_vector(
        llvm::seq(channels),
        [&](int64_t channel) { return op.getShifted(channel, channels); }));

  // With C = g * m: p(i * m + j) = ((i + 1) mod g) * m + (j + 1) mod m.
  OpFoldResult size =
      tensor::getMixedSize(builder, loc, op.getX(), channelDim);
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

  Inputs inputs(builder, loc, getX());
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
        indices[channelDim] = arith::IndexCastOp::create(
            b, l, b.getIndexType(), args[permutation]);
        Value other = convertFloat(
            b, l, tensor::ExtractOp::create(b, l, getX(), indices), accType);
        Value x = convertFloat(b, l, args[0], accType);
        Value maximum;
        for (auto [slope, shift] : llvm::zip(slopes, shifted)) {
          Value piece = arith::AddFOp::create(
              b, l, arith::MulFOp::create(b, l, args[slope], x),
              arith::MulFOp::create(b, l, args[shift], other));
          maximum =
              maximum ? arith::MaximumFOp::create(b, l, maximum, piece) : piece;
        }
        return convertFloat(b, l, maximum, elementType);
      })};
}
