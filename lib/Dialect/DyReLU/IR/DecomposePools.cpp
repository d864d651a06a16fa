//===- DecomposePools.cpp - dyrelu.pool and dyrelu.attention to linalg ----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Constants.h"
#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Pool
//===----------------------------------------------------------------------===//

Value mlir::dyrelu::buildPooledElement(OpBuilder &builder, Location loc,
                                       PoolMode mode, Value x) {
  if (mode == PoolMode::Mean)
    return x;
  Value zero = buildNumber(builder, loc, cast<FloatType>(x.getType()), 0.0);
  if (mode == PoolMode::Positive)
    return buildMaximum(builder, loc, x, zero);
  return arith::MinimumFOp::create(builder, loc, x, zero,
                                   arith::FastMathFlags::nsz);
}

FailureOr<SmallVector<Value>> PoolOp::decomposeOperation(OpBuilder &builder) {
  Location loc = getLoc();
  RankedTensorType xType = getX().getType();
  auto accType = cast<FloatType>(getG().getType().getElementType());
  int64_t rank = xType.getRank();
  unsigned channelDim = getChannelDim(rank, getChannelsLast());

  SmallVector<OpFoldResult> sizes = {
      tensor::getMixedSize(builder, loc, getX(), 0),
      tensor::getMixedSize(builder, loc, getX(), channelDim)};
  SmallVector<IteratorType> iterators(rank, IteratorType::reduction);
  iterators[0] = iterators[channelDim] = IteratorType::parallel;
  AffineMap maps[] = {builder.getMultiDimIdentityMap(rank),
                      getDimsMap(builder, rank, {0, channelDim})};

  Value result;
  if (rank == 2) {
    result = buildGeneric(
        builder, loc, getX(), buildEmpty(builder, loc, sizes, accType), maps,
        iterators, [&](OpBuilder &b, Location l, ValueRange args) {
          return buildPooledElement(b, l, getMode(),
                                    convertFloat(b, l, args[0], accType));
        });
    return SmallVector<Value>{castTo(builder, loc, result, getG().getType())};
  }

  if (isEmpty(getX())) {
    // 0 / 0, for as many means as there are.
    Value nan = arith::ConstantOp::create(
        builder, loc,
        builder.getFloatAttr(accType,
                             APFloat::getQNaN(accType.getFloatSemantics())));
    result = buildFilled(builder, loc, nan, sizes);
    return SmallVector<Value>{castTo(builder, loc, result, getG().getType())};
  }

  Value sum = buildGeneric(
      builder, loc, getX(), buildZeros(builder, loc, sizes, accType), maps,
      iterators, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value x = buildPooledElement(b, l, getMode(),
                                     convertFloat(b, l, args[0], accType));
        return arith::AddFOp::create(b, l, args[1], x);
      });
  Value positions =
      buildNumPositions(builder, loc, getX(), getChannelsLast(), accType);
  AffineMap identity = builder.getMultiDimIdentityMap(2);
  result = buildGeneric(
      builder, loc, sum, buildEmpty(builder, loc, sizes, accType),
      {identity, identity}, {IteratorType::parallel, IteratorType::parallel},
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        return arith::DivFOp::create(b, l, args[0], positions);
      });
  return SmallVector<Value>{castTo(builder, loc, result, getG().getType())};
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

Value mlir::dyrelu::buildWeightRow(OpBuilder &builder, AttentionOp op) {
  RankedTensorType type = op.getWp().getType();
  Value row = castTo(builder, op.getLoc(), op.getWp(),
                     type.clone({1, type.getDimSize(1)}));
  return tensor::CollapseShapeOp::create(
      builder, op.getLoc(), row, ArrayRef<ReassociationIndices>{{0, 1}});
}

Value mlir::dyrelu::buildGamma(OpBuilder &builder, AttentionOp op,
                               FloatType type) {
  Location loc = op.getLoc();
  if (op.getGamma())
    return buildNumber(builder, loc, type, op.getGamma()->convertToDouble());
  Value positions =
      buildNumPositions(builder, loc, op.getZ(), op.getChannelsLast(), type);
  return arith::DivFOp::create(builder, loc, positions,
                               buildNumber(builder, loc, type, 3.0));
}

/// Wp z + Bp, [N, S...].
static Value buildLogits(OpBuilder &builder, AttentionOp op, FloatType accType,
                         ArrayRef<OpFoldResult> sizes) {
  Location loc = op.getLoc();
  int64_t rank = op.getZ().getType().getRank();
  unsigned channelDim = getChannelDim(rank, op.getChannelsLast());
  SmallVector<IteratorType> iterators(rank, IteratorType::parallel);
  iterators[channelDim] = IteratorType::reduction;
  SmallVector<unsigned> positions = getPositionDims(rank, op.getChannelsLast());
  Value row = buildWeightRow(builder, op);
  Value start = buildNumber(builder, loc, accType, 0.0);
  if (op.getBp()) {
    Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
    start = convertFloat(
        builder, loc, tensor::ExtractOp::create(builder, loc, op.getBp(), zero),
        accType);
  }
  Value biases = buildFilled(builder, loc, start, sizes);
  // Upstream's passes make slices of operands, and none of an empty one is
  // valid.
  if (isEmpty(op.getZ()) || isEmpty(op.getWp()))
    return biases;
  return buildGeneric(builder, loc, {op.getZ(), row}, biases,
                      {builder.getMultiDimIdentityMap(rank),
                       getDimsMap(builder, rank, {channelDim}),
                       getDimsMap(builder, rank, positions)},
                      iterators,
                      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                        Value z = convertFloat(b, l, args[0], accType);
                        Value w = convertFloat(b, l, args[1], accType);
                        return buildMulAdd(b, l, z, w, args[2]);
                      });
}

FailureOr<SmallVector<Value>>
AttentionOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getPi()))
    return buildEmptyResults(builder, *this);
  Location loc = getLoc();
  auto accType = cast<FloatType>(getPi().getType().getElementType());
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return failure();
  ArrayRef<OpFoldResult> sizes = shapes[0], batch = sizes.take_front();
  Value logits = buildLogits(builder, *this, accType, sizes);

  unsigned rank = sizes.size();
  AffineMap whole = builder.getMultiDimIdentityMap(rank);
  AffineMap sample = getDimsMap(builder, rank, {0});
  SmallVector<IteratorType> elementwise(rank, IteratorType::parallel);
  SmallVector<IteratorType> overSpace(rank, IteratorType::reduction);
  overSpace[0] = IteratorType::parallel;

  // The largest logit of a sample. Subtracting it leaves nothing that
  // overflows. A temperature of which no sign is known divides first: the
  // largest quotient need not be that of the largest logit. One that is a
  // constant is what canonicalization makes of it.
  Value temperature = getTemperature();
  std::optional<double> number = getConstantTemperature(temperature);
  if (number)
    temperature = Value();
  else if (getTau())
    number = getTau()->convertToDouble();
  auto divide = [&](OpBuilder &b, Location l, Value logit) -> Value {
    return temperature ? arith::DivFOp::create(b, l, logit, temperature)
                       : logit;
  };
  Value lowest = arith::ConstantOp::create(
      builder, loc,
      builder.getFloatAttr(accType, APFloat::getInf(accType.getFloatSemantics(),
                                                    /*Negative=*/true)));
  Value largest = buildGeneric(
      builder, loc, logits, buildFilled(builder, loc, lowest, batch),
      {whole, sample}, overSpace,
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        return buildMaximum(b, l, args[1], divide(b, l, args[0]));
      });
  Value tau;
  if (number && *number != 1.0)
    tau = buildNumber(builder, loc, accType, *number);
  Value exponentials = buildGeneric(
      builder, loc, {logits, largest}, buildEmpty(builder, loc, sizes, accType),
      {whole, sample, whole}, elementwise,
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value exponent =
            arith::SubFOp::create(b, l, divide(b, l, args[0]), args[1]);
        if (tau)
          exponent = arith::DivFOp::create(b, l, exponent, tau);
        return math::ExpOp::create(b, l, exponent);
      });
  // Rows first: a sum of sums rounds less than one over all of them.
  auto add = [](OpBuilder &b, Location l, ValueRange args) -> Value {
    return arith::AddFOp::create(b, l, args[1], args[0]);
  };
  Value sum = exponentials;
  if (rank > 2) {
    SmallVector<IteratorType> overRows(rank, IteratorType::parallel);
    overRows.back() = IteratorType::reduction;
    SmallVector<unsigned> rows = llvm::to_vector(llvm::seq(rank - 1));
    sum = buildGeneric(builder, loc, sum,
                       buildZeros(builder, loc, sizes.drop_back(), accType),
                       {whole, getDimsMap(builder, rank, rows)}, overRows, add);
  }
  unsigned left = rank > 2 ? rank - 1 : rank;
  if (left > 1)
    sum = buildGeneric(
        builder, loc, sum, buildZeros(builder, loc, batch, accType),
        {builder.getMultiDimIdentityMap(left), getDimsMap(builder, left, {0})},
        ArrayRef(overSpace).take_front(left), add);

  Value gamma = buildGamma(builder, *this, accType);
  Value one = buildNumber(builder, loc, accType, 1.0);
  Value result = buildGeneric(
      builder, loc, {exponentials, sum},
      buildEmpty(builder, loc, sizes, accType), {whole, sample, whole},
      elementwise, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value share = arith::DivFOp::create(b, l, args[0], args[1]);
        Value scaled = arith::MulFOp::create(b, l, gamma, share);
        return arith::MinimumFOp::create(b, l, scaled, one);
      });
  return SmallVector<Value>{castTo(builder, loc, result, getPi().getType())};
}
