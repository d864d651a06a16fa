//===- DecomposeVariants.cpp - Whole functions to blocks ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// Slopes and intercepts, which the op may lack.
namespace {
struct Coefficients {
  Value slopes, intercepts;
};
} // namespace

/// The coefficients of `channels` channels from the pooled context `g`.
template <typename OpT>
static Coefficients buildCoefficients(OpBuilder &builder, OpT op, Value g,
                                      int64_t channels) {
  HyperAttr hyper = op.getHyperFunction();
  auto gType = cast<RankedTensorType>(g.getType());
  auto type = RankedTensorType::get(
      {gType.getDimSize(0), hyper.getK(), channels}, gType.getElementType());
  auto coefficients = CoefficientsOp::create(
      builder, op.getLoc(), type, hyper.getIntercepts() ? type : Type(), g,
      op.getW1(), op.getB1(), op.getW2(), op.getB2(), hyper);
  return {coefficients.getA(), coefficients.getB()};
}

/// max_k(a_k x + b_k), times `pi` if there is one.
template <typename OpT>
static SmallVector<Value> decomposeVariant(OpBuilder &builder, OpT op,
                                           int64_t channels, Value pi = {}) {
  Value g = PoolOp::create(builder, op.getLoc(), op.getContextOrInput(),
                           PoolMode::Mean, op.getChannelsLast());
  Coefficients coefficients = buildCoefficients(builder, op, g, channels);
  return {ApplyOp::create(builder, op.getLoc(), op.getType(), op.getX(),
                          coefficients.slopes, coefficients.intercepts, pi,
                          /*pieces=*/PiecesAttr(), op.getChannelsLast())};
}

FailureOr<SmallVector<Value>> AOp::decomposeOperation(OpBuilder &builder) {
  return decomposeVariant(builder, *this, /*channels=*/1);
}

FailureOr<SmallVector<Value>> BOp::decomposeOperation(OpBuilder &builder) {
  return decomposeVariant(builder, *this,
                          getNumChannels(getType(), getChannelsLast()));
}

FailureOr<SmallVector<Value>> COp::decomposeOperation(OpBuilder &builder) {
  Value pi = AttentionOp::create(
      builder, getLoc(), getContextOrInput(), getWp(), getBp(),
      getTemperature(), getTauAttr(), getGammaAttr(), getChannelsLast());
  return decomposeVariant(builder, *this,
                          getNumChannels(getType(), getChannelsLast()), pi);
}

//===----------------------------------------------------------------------===//
// APReLU
//===----------------------------------------------------------------------===//

Value APReLUOp::getContextOrInput() { return getX(); }

HyperAttr APReLUOp::getHyperFunction() {
  // s = sigmoid(.) = 1/2 + 1/2 (2 sigmoid(.) - 1).
  MLIRContext *context = getContext();
  HyperAttr plain = HyperAttr::getDefault(context, /*k=*/1,
                                          /*intercepts=*/false);
  auto half = DenseF64ArrayAttr::get(context, {0.5});
  return HyperAttr::get(context, 1, Norm::Sigmoid, Hidden::ReLU,
                        plain.getOrder(), /*intercepts=*/false, half,
                        plain.getBeta(), half, plain.getLambdaB());
}

std::array<PoolMode, 2> APReLUOp::getPoolModes() {
  if (getHalves() == Halves::NegativeFirst)
    return {PoolMode::Negative, PoolMode::Positive};
  return {PoolMode::Positive, PoolMode::Negative};
}

PiecesAttr APReLUOp::getStaticPieces() {
  return PiecesAttr::get(getContext(), PiecesAttr::Piece{1.0, 0.0});
}

FailureOr<SmallVector<Value>> APReLUOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getX()))
    return buildEmptyResults(builder, *this);
  Location loc = getLoc();
  SmallVector<Value> pools;
  for (PoolMode mode : getPoolModes())
    pools.push_back(
        PoolOp::create(builder, loc, getX(), mode, getChannelsLast()));

  // Both halves in one tensor, [N, 2C].
  OpFoldResult zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
  int64_t channelDim = getChannelDim(getType().getRank(), getChannelsLast());
  SmallVector<OpFoldResult> sizes = {
      tensor::getMixedSize(builder, loc, getX(), 0),
      tensor::getMixedSize(builder, loc, getX(), channelDim)};
  OpFoldResult doubled = affine::makeComposedFoldedAffineApply(
      builder, loc, getAffineSymbolExpr(0, getContext()) * 2, {sizes[1]});
  Value g = buildEmpty(builder, loc, {sizes[0], doubled},
                       getElementTypeOrSelf(pools[0]));
  OpFoldResult starts[] = {zero, sizes[1]};
  for (auto [pool, offset] : llvm::zip(pools, starts))
    g = tensor::InsertSliceOp::create(builder, loc, pool, g,
                                      ArrayRef<OpFoldResult>{zero, offset},
                                      sizes, ArrayRef<OpFoldResult>{one, one});

  int64_t channels =
      getChannelShared() ? 1 : getNumChannels(getType(), getChannelsLast());
  Coefficients coefficients = buildCoefficients(builder, *this, g, channels);
  return SmallVector<Value>{ApplyOp::create(
      builder, loc, getType(), getX(), coefficients.slopes,
      /*b=*/Value(), /*pi=*/Value(), getStaticPieces(), getChannelsLast())};
}
