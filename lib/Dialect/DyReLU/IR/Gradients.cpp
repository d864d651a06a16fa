//===- Gradients.cpp - Derivatives of pools and of dyrelu.apply -----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Pool
//===----------------------------------------------------------------------===//

/// What x gets of `gradient`, that of what a pool of `mode` takes the mean of.
/// The zero is as large as x where that is 0, and they share.
static Value buildPooledShare(OpBuilder &builder, Location loc, PoolMode mode,
                              Value x, Value gradient) {
  if (mode == PoolMode::Mean)
    return gradient;
  Value zero = buildNumber(builder, loc, cast<FloatType>(x.getType()), 0.0);
  if (mode == PoolMode::Positive)
    return buildShares(builder, loc, {x, zero}, gradient).front();
  // min(x, 0) = -max(-x, 0).
  Value negated = arith::NegFOp::create(builder, loc, x);
  return buildShares(builder, loc, {negated, zero}, gradient).front();
}

FailureOr<SmallVector<Value>>
PoolOp::buildGradients(OpBuilder &builder, ArrayRef<Value> gradients) {
  Location loc = getLoc();
  Value gradient = gradients.front();
  if (!gradient)
    return SmallVector<Value>{Value()};
  RankedTensorType xType = getX().getType();
  int64_t rank = xType.getRank();
  unsigned channelDim = getChannelDim(rank, getChannelsLast());
  FloatType accType = getAccumulationType(xType.getElementType());
  Value positions;
  if (rank > 2)
    positions =
        buildNumPositions(builder, loc, getX(), getChannelsLast(), accType);

  OverX operands(builder, loc, getX());
  AffineMap sample = getDimsMap(builder, rank, {0, channelDim});
  unsigned number = operands.add(gradient, sample);
  auto build = [&](OpBuilder &b, Location l, ValueRange args) -> Value {
    Value share = args[number];
    if (positions)
      share = arith::DivFOp::create(b, l, share, positions);
    if (getMode() == PoolMode::Mean)
      return share;
    Value x = convertFloat(b, l, args[0], accType);
    return buildPooledShare(b, l, getMode(), x, share);
  };
  return SmallVector<Value>{operands.build(accType, build)};
}

//===----------------------------------------------------------------------===//
// Apply
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>>
ApplyOp::buildGradients(OpBuilder &builder, ArrayRef<Value> gradients) {
  Location loc = getLoc();
  Value dy = gradients.front();
  SmallVector<Value> results((*this)->getNumOperands());
  if (!dy)
    return results;
  RankedTensorType xType = getX().getType();
  results[0] = ApplyGradInputOp::create(
      builder, loc, xType.clone(getAccumulationType(xType.getElementType())),
      getX(), dy, getA(), getB(), getPi(), getPiecesAttr(), getChannelsLast());
  if (getA()) {
    auto coefficients = ApplyGradCoefficientsOp::create(
        builder, loc, getA().getType(), getB() ? getB().getType() : Type(),
        getX(), dy, getA(), getB(), getPi(), getPiecesAttr(),
        getChannelsLast());
    llvm::copy(coefficients->getResults(), results.begin() + 1);
  }
  if (getPi())
    results.back() = ApplyGradAttentionOp::create(
        builder, loc, getPi().getType(), getX(), dy, getA(), getB(),
        getPiecesAttr(), getChannelsLast());
  return results;
}
