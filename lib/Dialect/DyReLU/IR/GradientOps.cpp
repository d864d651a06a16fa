//===- GradientOps.cpp - Types, sizes and checks of the gradients ---------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VerifySizes.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Result types
//===----------------------------------------------------------------------===//

LogicalResult ApplyGradCoefficientsOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> loc, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  // (The generic form may leave out what the verifier then asks for.)
  if (!adaptor.getA())
    return emitOptionalError(loc, "'", getOperationName(),
                             "' op must have slopes");
  types.push_back(adaptor.getA().getType());
  if (adaptor.getB())
    types.push_back(adaptor.getB().getType());
  return success();
}

LogicalResult ApplyGradAttentionOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> loc, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  ValueRange operands = adaptor.getODSOperands(0);
  auto x = operands.size() == 1
               ? dyn_cast<RankedTensorType>(operands.front().getType())
               : RankedTensorType();
  if (!x)
    return emitOptionalError(loc, "'", getOperationName(),
                             "' op must have one operand x");
  SmallVector<int64_t> shape(x.getShape());
  shape.erase(shape.begin() +
              getChannelDim(x.getRank(), adaptor.getChannelsLast()));
  types.push_back(
      RankedTensorType::get(shape, getAccumulationType(x.getElementType())));
  return success();
}

// The verifiers compare: they can say which operand it is that does not fit.
bool ApplyGradCoefficientsOp::isCompatibleReturnTypes(TypeRange, TypeRange) {
  return true;
}
bool ApplyGradAttentionOp::isCompatibleReturnTypes(TypeRange, TypeRange) {
  return true;
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

LogicalResult ApplyGradCoefficientsOp::reifyResultShapes(
    OpBuilder &builder, ReifiedRankedShapedTypeDims &shapes) {
  shapes = {tensor::getMixedSizes(builder, getLoc(), getA())};
  if (getB())
    shapes.push_back(tensor::getMixedSizes(builder, getLoc(), getB()));
  return success();
}

LogicalResult
ApplyGradInputOp::reifyResultShapes(OpBuilder &builder,
                                    ReifiedRankedShapedTypeDims &shapes) {
  shapes = {tensor::getMixedSizes(builder, getLoc(), getX())};
  return success();
}

LogicalResult
ApplyGradAttentionOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &shapes) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, getLoc(), getX());
  sizes.erase(sizes.begin() + getChannelDim(sizes.size(), getChannelsLast()));
  shapes = {sizes};
  return success();
}

//===----------------------------------------------------------------------===//
// Speculation
//===----------------------------------------------------------------------===//

/// Whether no size is left to be compared at run time.
static Speculation::Speculatability speculateIfStatic(Operation *op) {
  bool isStatic = llvm::all_of(op->getOperandTypes(), [](Type type) {
    return cast<ShapedType>(type).hasStaticShape();
  });
  return isStatic ? Speculation::Speculatable : Speculation::NotSpeculatable;
}

Speculation::Speculatability ApplyGradCoefficientsOp::getSpeculatability() {
  return speculateIfStatic(*this);
}
Speculation::Speculatability ApplyGradInputOp::getSpeculatability() {
  return speculateIfStatic(*this);
}
Speculation::Speculatability ApplyGradAttentionOp::getSpeculatability() {
  return speculateIfStatic(*this);
}

//===----------------------------------------------------------------------===//
// Verifiers
//===----------------------------------------------------------------------===//

/// What all gradients of dyrelu.apply have in common.
template <typename OpT> static LogicalResult verifyApplyGradient(OpT op) {
  if (failed(verifyRequired(op, {{0, "x"}, {1, "dy"}})))
    return failure();
  // (apply_grad-C2)
  if (op.getDy().getType() != op.getX().getType())
    return op.emitOpError("gradient must have the type of x, ")
           << op.getX().getType() << ", got " << op.getDy().getType();
  // (apply_grad-C3)
  return verifyPieces(op);
}

/// (apply_grad-C5)
static LogicalResult verifyGradientOf(Operation *op, StringRef operand,
                                      Value value, StringRef result,
                                      Value gradient) {
  if (gradient.getType() == value.getType())
    return success();
  return op->emitOpError() << result << " must have the type of " << operand
                           << ", " << value.getType() << ", got "
                           << gradient.getType();
}

LogicalResult ApplyGradCoefficientsOp::verify() {
  if (failed(verifyApplyGradient(*this)))
    return failure();
  // (apply_grad-C4)
  if (!getA())
    return emitOpError("must have slopes, got none");
  if (failed(verifyGradientOf(*this, "slopes", getA(), "da", getDa())))
    return failure();
  // (apply_grad-C6)
  if (!getB() != !getDb())
    return emitOpError("must have a result db if it has intercepts, got ")
           << (getB() ? "intercepts" : "no intercepts") << " and "
           << getNumResults() << (getDb() ? " results" : " result");
  if (!getB())
    return success();
  return verifyGradientOf(*this, "intercepts", getB(), "db", getDb());
}

LogicalResult ApplyGradInputOp::verify() {
  if (failed(verifyApplyGradient(*this)))
    return failure();
  // (apply_grad-C7)
  RankedTensorType xType = getX().getType();
  Type element = xType.getElementType();
  if (failed(verifyElementType(*this, "result", getDx(),
                               {element, getAccumulationType(element)})))
    return failure();
  if (getType().getShape() != xType.getShape())
    return emitOpError("result must have the shape of x, ")
           << xType << ", got " << getType();
  return success();
}

LogicalResult ApplyGradAttentionOp::verify() {
  if (failed(verifyApplyGradient(*this)))
    return failure();
  // (apply_grad-C8)
  RankedTensorType type = getX().getType();
  if (failed(verifyElementType(*this, "result", getDpi(),
                               getAccumulationType(type.getElementType()))))
    return failure();
  return verifyPositions(*this, "result", getDpi(), type, getChannelsLast());
}
