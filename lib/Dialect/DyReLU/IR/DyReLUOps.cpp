//===- DyReLUOps.cpp - Result types, sizes and folds of the ops -----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Assembly.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Result types
//===----------------------------------------------------------------------===//

/// The one operand of a group that is not optional, or null: the generic form
/// may leave it out, and types are inferred before the verifier says so.
static RankedTensorType getOnlyType(ValueRange group) {
  return group.size() == 1 ? dyn_cast<RankedTensorType>(group[0].getType())
                           : RankedTensorType();
}

static LogicalResult failToInfer(std::optional<Location> loc, StringRef name) {
  return emitOptionalError(loc, "'", name,
                           "' op must have one operand each of "
                           "those that are not optional");
}

LogicalResult PoolOp::inferReturnTypes(MLIRContext *,
                                       std::optional<Location> loc,
                                       Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  RankedTensorType x = getOnlyType(adaptor.getODSOperands(0));
  if (!x)
    return failToInfer(loc, getOperationName());
  types.push_back(RankedTensorType::get(
      {x.getDimSize(0), getNumChannels(x, adaptor.getChannelsLast())},
      getAccumulationType(x.getElementType())));
  return success();
}

LogicalResult CoefficientsOp::inferReturnTypes(MLIRContext *,
                                               std::optional<Location> loc,
                                               Adaptor adaptor,
                                               SmallVectorImpl<Type> &types) {
  RankedTensorType g = getOnlyType(adaptor.getODSOperands(0));
  RankedTensorType w2 = getOnlyType(adaptor.getODSOperands(3));
  if (!g || !w2)
    return failToInfer(loc, getOperationName());
  HyperAttr hyper = adaptor.getHyper();
  int64_t channels = w2.getDimSize(0);
  if (!ShapedType::isDynamic(channels))
    channels /= hyper.getRowsPerChannel();
  types.append(hyper.getNumParts(),
               RankedTensorType::get({g.getDimSize(0), hyper.getK(), channels},
                                     g.getElementType()));
  return success();
}

LogicalResult AttentionOp::inferReturnTypes(MLIRContext *,
                                            std::optional<Location> loc,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  RankedTensorType z = getOnlyType(adaptor.getODSOperands(0));
  if (!z)
    return failToInfer(loc, getOperationName());
  SmallVector<int64_t> shape(z.getShape());
  shape.erase(shape.begin() +
              getChannelDim(z.getRank(), adaptor.getChannelsLast()));
  types.push_back(
      RankedTensorType::get(shape, getAccumulationType(z.getElementType())));
  return success();
}

LogicalResult MaxoutOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> loc,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  RankedTensorType x = getOnlyType(adaptor.getODSOperands(0));
  if (!x)
    return failToInfer(loc, getOperationName());
  SmallVector<int64_t> shape(x.getShape());
  int64_t &channels =
      shape[getChannelDim(x.getRank(), adaptor.getChannelsLast())];
  int64_t k = adaptor.getK();
  if (!ShapedType::isDynamic(channels) && k > 0)
    channels /= k;
  types.push_back(x.clone(shape));
  return success();
}

// A result may know sizes that the operands do not. The verifiers compare, as
// they can say which operand it is that does not fit.
bool PoolOp::isCompatibleReturnTypes(TypeRange, TypeRange) { return true; }
bool CoefficientsOp::isCompatibleReturnTypes(TypeRange, TypeRange) {
  return true;
}
bool AttentionOp::isCompatibleReturnTypes(TypeRange, TypeRange) { return true; }
bool MaxoutOp::isCompatibleReturnTypes(TypeRange, TypeRange) { return true; }

//===----------------------------------------------------------------------===//
// Builders
//===----------------------------------------------------------------------===//

void ApplyOp::build(OpBuilder &builder, OperationState &state, Value x, Value a,
                    Value b, bool channelsLast) {
  build(builder, state, x.getType(), x, a, b, /*pi=*/Value(),
        /*pieces=*/PiecesAttr(), channelsLast);
}

void ApplyOp::build(OpBuilder &builder, OperationState &state, Value x,
                    PiecesAttr pieces, bool channelsLast) {
  build(builder, state, x.getType(), x, /*a=*/Value(), /*b=*/Value(),
        /*pi=*/Value(), pieces, channelsLast);
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

/// The sizes of x, for an op whose result is like x.
template <typename OpT>
static LogicalResult reifySizesOfX(OpT op, OpBuilder &builder,
                                   ReifiedRankedShapedTypeDims &shapes) {
  shapes = {tensor::getMixedSizes(builder, op.getLoc(), op.getX())};
  return success();
}

LogicalResult AOp::reifyResultShapes(OpBuilder &builder,
                                     ReifiedRankedShapedTypeDims &shapes) {
  return reifySizesOfX(*this, builder, shapes);
}
LogicalResult BOp::reifyResultShapes(OpBuilder &builder,
                                     ReifiedRankedShapedTypeDims &shapes) {
  return reifySizesOfX(*this, builder, shapes);
}
LogicalResult COp::reifyResultShapes(OpBuilder &builder,
                                     ReifiedRankedShapedTypeDims &shapes) {
  return reifySizesOfX(*this, builder, shapes);
}
LogicalResult APReLUOp::reifyResultShapes(OpBuilder &builder,
                                          ReifiedRankedShapedTypeDims &shapes) {
  return reifySizesOfX(*this, builder, shapes);
}
LogicalResult ApplyOp::reifyResultShapes(OpBuilder &builder,
                                         ReifiedRankedShapedTypeDims &shapes) {
  return reifySizesOfX(*this, builder, shapes);
}
LogicalResult
ShiftMaxOp::reifyResultShapes(OpBuilder &builder,
                              ReifiedRankedShapedTypeDims &shapes) {
  return reifySizesOfX(*this, builder, shapes);
}

/// `size` of a result that knows its dimension statically, or as it was.
static OpFoldResult preferStatic(OpBuilder &builder, Value result, int64_t dim,
                                 OpFoldResult size) {
  auto type = cast<RankedTensorType>(result.getType());
  if (type.isDynamicDim(dim))
    return size;
  return builder.getIndexAttr(type.getDimSize(dim));
}

LogicalResult PoolOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &shapes) {
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  shapes = {{tensor::getMixedSize(builder, getLoc(), getX(), 0),
             tensor::getMixedSize(builder, getLoc(), getX(), channelDim)}};
  return success();
}

int64_t CoefficientsOp::getStaticChannels() {
  for (Value result : getResults()) {
    auto type = cast<RankedTensorType>(result.getType());
    if (!type.isDynamicDim(2))
      return type.getDimSize(2);
  }
  for (Value rows : std::initializer_list<Value>{getW2(), getB2()})
    if (rows && !cast<RankedTensorType>(rows.getType()).isDynamicDim(0))
      return cast<RankedTensorType>(rows.getType()).getDimSize(0) /
             getHyper().getRowsPerChannel();
  return ShapedType::kDynamic;
}

LogicalResult
CoefficientsOp::reifyResultShapes(OpBuilder &builder,
                                  ReifiedRankedShapedTypeDims &shapes) {
  OpFoldResult batch = tensor::getMixedSize(builder, getLoc(), getG(), 0);
  OpFoldResult channels = builder.getIndexAttr(getStaticChannels());
  if (ShapedType::isDynamic(getStaticChannels())) {
    OpFoldResult rows = tensor::getMixedSize(builder, getLoc(), getW2(), 0);
    AffineExpr expr = getAffineSymbolExpr(0, getContext())
                          .floorDiv(getHyper().getRowsPerChannel());
    channels =
        affine::makeComposedFoldedAffineApply(builder, getLoc(), expr, {rows});
  }
  OpFoldResult pieces = builder.getIndexAttr(getHyper().getK());
  shapes.assign(getNumResults(), {batch, pieces, channels});
  return success();
}

LogicalResult
AttentionOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &shapes) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, getLoc(), getZ());
  sizes.erase(sizes.begin() + getChannelDim(sizes.size(), getChannelsLast()));
  shapes = {sizes};
  return success();
}

LogicalResult MaxoutOp::reifyResultShapes(OpBuilder &builder,
                                          ReifiedRankedShapedTypeDims &shapes) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, getLoc(), getX());
  int64_t channelDim = getChannelDim(sizes.size(), getChannelsLast());
  AffineExpr expr = getAffineSymbolExpr(0, getContext()).floorDiv(getK());
  OpFoldResult channels = affine::makeComposedFoldedAffineApply(
      builder, getLoc(), expr, {sizes[channelDim]});
  sizes[channelDim] = preferStatic(builder, getY(), channelDim, channels);
  shapes = {sizes};
  return success();
}

std::optional<int64_t>
mlir::dyrelu::detail::getCoefficientDim(int64_t rank, int64_t xDim,
                                        int64_t xRank, bool channelsLast) {
  if (xDim == 0)
    return 0;
  if (rank == xRank + 1)
    return xDim + 1;
  if (isSpatialDim(xDim, xRank, channelsLast))
    return std::nullopt;
  return 2;
}

//===----------------------------------------------------------------------===//
// Speculation
//===----------------------------------------------------------------------===//

static Speculation::Speculatability speculateIf(bool condition) {
  return condition ? Speculation::Speculatable : Speculation::NotSpeculatable;
}

/// Whether no size is left to be compared at run time.
static bool hasStaticTypes(Operation *op) {
  auto isStatic = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return !shaped || shaped.hasStaticShape();
  };
  return llvm::all_of(op->getOperandTypes(), isStatic) &&
         llvm::all_of(op->getResultTypes(), isStatic);
}

Speculation::Speculatability AOp::getSpeculatability() {
  return speculateIf(hasStaticTypes(*this));
}
Speculation::Speculatability BOp::getSpeculatability() {
  return speculateIf(hasStaticTypes(*this));
}
Speculation::Speculatability COp::getSpeculatability() {
  return speculateIf(hasStaticTypes(*this));
}
Speculation::Speculatability APReLUOp::getSpeculatability() {
  return speculateIf(hasStaticTypes(*this));
}
Speculation::Speculatability CoefficientsOp::getSpeculatability() {
  return speculateIf(hasStaticTypes(*this));
}
Speculation::Speculatability AttentionOp::getSpeculatability() {
  return speculateIf(hasStaticTypes(*this));
}
Speculation::Speculatability ShiftMaxOp::getSpeculatability() {
  return speculateIf(hasStaticTypes(*this));
}

Speculation::Speculatability PoolOp::getSpeculatability() {
  // The result may know sizes of x that x itself does not.
  RankedTensorType xType = getX().getType();
  int64_t sizes[] = {xType.getDimSize(0),
                     getNumChannels(xType, getChannelsLast())};
  return speculateIf(getG().getType().getShape() == ArrayRef(sizes));
}

Speculation::Speculatability ApplyOp::getSpeculatability() {
  // Static pieces meet no sizes.
  return speculateIf((!getA() && !getPi()) || hasStaticTypes(*this));
}

Speculation::Speculatability MaxoutOp::getSpeculatability() {
  RankedTensorType xType = getX().getType();
  if (ShapedType::isDynamic(getNumChannels(xType, getChannelsLast())))
    return Speculation::NotSpeculatable;
  // The result may know sizes that x does not.
  for (auto [x, y] :
       llvm::zip_equal(xType.getShape(), getY().getType().getShape()))
    if (ShapedType::isDynamic(x) && !ShapedType::isDynamic(y))
      return Speculation::NotSpeculatable;
  return Speculation::Speculatable;
}

//===----------------------------------------------------------------------===//
// Folds
//===----------------------------------------------------------------------===//

OpFoldResult PoolOp::fold(FoldAdaptor) {
  // The mean over no sizes is the value itself.
  if (getMode() == PoolMode::Mean && getX().getType() == getG().getType())
    return getX();
  return {};
}

OpFoldResult ApplyOp::fold(FoldAdaptor) {
  // One piece that is x.
  if (!getA() && !getPi() && getNumStaticPieces() == 1 &&
      getStaticPiece(0) == PiecesAttr::Piece{1.0, 0.0})
    return getX();
  return {};
}

#define GET_OP_CLASSES
#include "dyrelu/Dialect/DyReLU/IR/DyReLUOps.cpp.inc"
