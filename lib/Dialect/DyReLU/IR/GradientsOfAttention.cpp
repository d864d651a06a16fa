//===- GradientsOfAttention.cpp - Derivative of dyrelu.attention ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Constants.h"
#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Builds the gradients of the operands of an attention from that of pi:
///
///   p  = softmax(l / tau),  pi = min(gamma p, 1)
///   dp = gamma dpi where gamma p <= 1, else 0
///   dl = p (dp - sum_s dp p) / tau
class AttentionGradients {
public:
  AttentionGradients(OpBuilder &builder, AttentionOp op)
      : builder(builder), loc(op.getLoc()), op(op),
        accType(cast<FloatType>(op.getPi().getType().getElementType())),
        rank(op.getPi().getType().getRank()) {}

  SmallVector<Value> build(Value dpi);

private:
  SmallVector<OpFoldResult> getSizes(Value value) {
    return tensor::getMixedSizes(builder, loc, value);
  }
  AffineMap getIdentity() { return builder.getMultiDimIdentityMap(rank); }

  /// softmax(l / tau), [N, S...].
  Value buildSoftmax();
  /// The gradients of p and of the logits.
  Value buildSoftmaxGradient(Value p, Value dpi);
  Value buildLogitsGradient(Value p, Value dp);
  /// The gradients of z, Wp and Bp from that of the logits.
  Value buildInputGradient(Value dl);
  Value buildWeightGradient(Value dl);
  Value buildBiasGradient(Value dl);

  OpBuilder &builder;
  Location loc;
  AttentionOp op;
  FloatType accType;
  int64_t rank;
};
} // namespace

Value AttentionGradients::buildSoftmax() {
  // A probability is at most 1: with gamma = 1 nothing is cut off.
  return AttentionOp::create(builder, loc, op.getPi().getType(), op.getZ(),
                             op.getWp(), op.getBp(), op.getTemperature(),
                             op.getTauAttr(), builder.getF64FloatAttr(1.0),
                             op.getChannelsLast());
}

Value AttentionGradients::buildSoftmaxGradient(Value p, Value dpi) {
  Value gamma = buildGamma(builder, op, accType);
  return buildGeneric(
      builder, loc, {p, dpi}, buildEmpty(builder, loc, getSizes(p), accType),
      SmallVector<AffineMap>(3, getIdentity()),
      SmallVector<IteratorType>(rank, IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value scaled = arith::MulFOp::create(b, l, gamma, args[0]);
        Value isCut =
            arith::CmpFOp::create(b, l, arith::CmpFPredicate::OGT, scaled,
                                  buildNumber(b, l, accType, 1.0));
        Value gradient = arith::MulFOp::create(b, l, gamma, args[1]);
        return arith::SelectOp::create(
            b, l, isCut, buildNumber(b, l, accType, 0.0), gradient);
      });
}

Value AttentionGradients::buildLogitsGradient(Value p, Value dp) {
  SmallVector<OpFoldResult> sizes = getSizes(p);
  AffineMap sample = getDimsMap(builder, rank, {0});
  Value mean = dp;
  if (rank > 1) {
    SmallVector<IteratorType> overSpace(rank, IteratorType::reduction);
    overSpace[0] = IteratorType::parallel;
    mean = buildGeneric(
        builder, loc, {p, dp},
        buildZeros(builder, loc, ArrayRef(sizes).take_front(), accType),
        {getIdentity(), getIdentity(), sample}, overSpace,
        [](OpBuilder &b, Location l, ValueRange args) -> Value {
          return buildMulAdd(b, l, args[0], args[1], args[2]);
        });
  }
  Value tau = op.getTemperature();
  if (!tau && op.getTau())
    tau = buildNumber(builder, loc, accType, op.getTau()->convertToDouble());
  return buildGeneric(
      builder, loc, {p, dp, mean}, buildEmpty(builder, loc, sizes, accType),
      {getIdentity(), getIdentity(), sample, getIdentity()},
      SmallVector<IteratorType>(rank, IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value difference = arith::SubFOp::create(b, l, args[1], args[2]);
        Value gradient = arith::MulFOp::create(b, l, args[0], difference);
        if (!tau)
          return gradient;
        return arith::DivFOp::create(b, l, gradient, tau);
      });
}

Value AttentionGradients::buildInputGradient(Value dl) {
  int64_t zRank = op.getZ().getType().getRank();
  unsigned channelDim = getChannelDim(zRank, op.getChannelsLast());
  OverX operands(builder, loc, op.getZ());
  unsigned weight = operands.add(buildWeightRow(builder, op),
                                 getDimsMap(builder, zRank, {channelDim}));
  unsigned gradient = operands.add(
      dl,
      getDimsMap(builder, zRank, getPositionDims(zRank, op.getChannelsLast())));
  return operands.build(
      accType, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value w = convertFloat(b, l, args[weight], accType);
        return arith::MulFOp::create(b, l, w, args[gradient]);
      });
}

Value AttentionGradients::buildWeightGradient(Value dl) {
  int64_t zRank = op.getZ().getType().getRank();
  unsigned channelDim = getChannelDim(zRank, op.getChannelsLast());
  // Over the positions of a sample first, along which z lies in memory.
  SmallVector<OpFoldResult> sizes = {
      tensor::getMixedSize(builder, loc, op.getZ(), 0),
      tensor::getMixedSize(builder, loc, op.getZ(), channelDim)};
  SmallVector<IteratorType> overSpace(zRank, IteratorType::reduction);
  overSpace[0] = overSpace[channelDim] = IteratorType::parallel;
  Value perSample = buildGeneric(
      builder, loc, {op.getZ(), dl}, buildZeros(builder, loc, sizes, accType),
      {builder.getMultiDimIdentityMap(zRank),
       getDimsMap(builder, zRank, getPositionDims(zRank, op.getChannelsLast())),
       getDimsMap(builder, zRank, {0, channelDim})},
      overSpace, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value z = convertFloat(b, l, args[0], accType);
        return buildMulAdd(b, l, z, args[1], args[2]);
      });
  return buildColumnSums(builder, loc, perSample, op.getWp());
}

Value AttentionGradients::buildBiasGradient(Value dl) {
  // One loop more, over the one bias: upstream's passes want a dimension to
  // make vectors of.
  SmallVector<unsigned> positions = llvm::to_vector(llvm::seq<unsigned>(rank));
  SmallVector<IteratorType> iterators(rank, IteratorType::reduction);
  iterators.push_back(IteratorType::parallel);
  Value sum = buildGeneric(
      builder, loc, dl,
      buildZeros(builder, loc, {builder.getIndexAttr(1)}, accType),
      {getDimsMap(builder, rank + 1, positions),
       getDimsMap(builder, rank + 1, {static_cast<unsigned>(rank)})},
      iterators, [](OpBuilder &b, Location l, ValueRange args) -> Value {
        return arith::AddFOp::create(b, l, args[1], args[0]);
      });
  return castTo(builder, loc, sum, op.getBp().getType().clone(accType));
}

SmallVector<Value> AttentionGradients::build(Value dpi) {
  SmallVector<Value> results;
  if (isEmpty(op.getZ())) {
    for (Value operand :
         op->getOperands().drop_back(op.getTemperature() ? 1 : 0))
      results.push_back(buildZerosLike(builder, loc, operand));
    results.resize(op->getNumOperands());
    return results;
  }
  Value p = buildSoftmax();
  Value dl = buildLogitsGradient(p, buildSoftmaxGradient(p, dpi));
  results = {buildInputGradient(dl), buildWeightGradient(dl)};
  if (op.getBp())
    results.push_back(buildBiasGradient(dl));
  // A temperature is annealed, not learned.
  results.resize(op->getNumOperands());
  return results;
}

FailureOr<SmallVector<Value>>
AttentionOp::buildGradients(OpBuilder &builder, ArrayRef<Value> gradients) {
  if (!gradients.front())
    return SmallVector<Value>((*this)->getNumOperands());
  return AttentionGradients(builder, *this).build(gradients.front());
}
