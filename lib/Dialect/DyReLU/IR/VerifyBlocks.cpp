//===- VerifyBlocks.cpp - Checks of pool, attention, apply, and relatives -===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VerifySizes.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/BitVector.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// PoolOp and AttentionOp
//===----------------------------------------------------------------------===//

LogicalResult PoolOp::verify() {
  RankedTensorType type = getX().getType();
  // (pool-C1)
  if (failed(verifyElementType(*this, "result", getG(),
                               getAccumulationType(type.getElementType()))))
    return failure();
  // (pool-C2)
  Size batch{"batch", type.getDimSize(0)};
  Size channels{"channels", getNumChannels(type, getChannelsLast())};
  return verifyShape(*this, "result", getG(), {&batch, &channels});
}

LogicalResult mlir::dyrelu::verifyPositions(Operation *op, StringRef operand,
                                            Value value, RankedTensorType type,
                                            bool channelsLast) {
  SmallVector<Size> sizes = {{"batch", type.getDimSize(0)}};
  sizes.append(getSpatialSizes(type, channelsLast));
  SmallVector<Size *> expected;
  for (Size &size : sizes)
    expected.push_back(&size);
  return verifyShape(op, operand, value, expected);
}

LogicalResult AttentionOp::verify() {
  if (failed(verifyRequired(*this, {{0, "z"}, {1, "wp"}})))
    return failure();
  RankedTensorType type = getZ().getType();
  FloatType acc = getAccumulationType(type.getElementType());
  if (failed(verifyAttention(*this, "weights", getWp(), getBp(),
                             getNarrowerTypes(acc), type, getChannelsLast(),
                             getTemperature(), getTauAttr(), getGammaAttr())))
    return failure();
  // (attention-C8)
  if (failed(verifyElementType(*this, "result", getPi(), acc)))
    return failure();
  return verifyPositions(*this, "result", getPi(), type, getChannelsLast());
}

//===----------------------------------------------------------------------===//
// ApplyOp
//===----------------------------------------------------------------------===//

/// Slopes or intercepts, which may broadcast over an activation of `type`.
static LogicalResult verifyCoefficients(PiecesOpInterface op, StringRef operand,
                                        Value value) {
  RankedTensorType xType = op.getX().getType();
  int64_t xRank = xType.getRank();
  auto type = cast<RankedTensorType>(value.getType());
  // (apply-C2)
  if (failed(verifyElementType(op, operand, value,
                               getAccumulationType(xType.getElementType()))))
    return failure();
  // (apply-C3)
  bool isVarying = type.getRank() == xRank + 1;
  bool matches = isVarying || type.getRank() == 3;
  SmallVector<Size> sizes = {{"batch or 1", xType.getDimSize(0)},
                             {"pieces", ShapedType::kDynamic}};
  if (matches)
    sizes[1].value = type.getDimSize(1);
  for (int64_t dim = 1; dim < xRank; ++dim) {
    bool isSpatial = isSpatialDim(dim, xRank, op.getChannelsLast());
    if (!isSpatial || isVarying)
      sizes.push_back(
          {isSpatial ? "size or 1" : "channels or 1", xType.getDimSize(dim)});
  }
  for (auto [dim, size] : llvm::enumerate(sizes))
    matches = matches && (dim == 1 || type.getDimSize(dim) == 1 ||
                          areCompatible(type.getDimSize(dim), size.value));
  if (!matches)
    return op->emitOpError() << operand << " must have shape "
                             << describeSizes(sizes) << ", got " << type;
  // (apply-C4)
  if (ShapedType::isDynamic(type.getDimSize(1)))
    return op->emitOpError()
           << operand << " must have a static number of pieces, got " << type;
  return success();
}

LogicalResult mlir::dyrelu::verifyPieces(PiecesOpInterface op) {
  TypedValue<RankedTensorType> a = op.getA(), b = op.getB();
  // (apply-C5)
  if (b && !a)
    return op->emitOpError("intercepts must be given with slopes, got "
                           "intercepts alone");
  if (a && failed(verifyCoefficients(op, "slopes", a)))
    return failure();
  if (b) {
    if (failed(verifyCoefficients(op, "intercepts", b)))
      return failure();
    if (b.getType().getDimSize(1) != a.getType().getDimSize(1))
      return op->emitOpError("intercepts must have as many pieces as slopes, ")
             << a.getType() << ", got " << b.getType();
  }
  // (apply-C6)
  int64_t numDynamic = op.getNumDynamicPieces();
  int64_t numStatic = op.getNumStaticPieces();
  if ((a && numDynamic < 1) || numDynamic > HyperAttr::kMaxPieces)
    return op->emitOpError("slopes must have 1 to ")
           << HyperAttr::kMaxPieces << " pieces, got " << a.getType();
  int64_t numPieces = numDynamic + numStatic;
  if (numPieces < 1 || numPieces > HyperAttr::kMaxPieces)
    return op->emitOpError("must have 1 to ")
           << HyperAttr::kMaxPieces << " pieces, got " << numDynamic
           << " of slopes and " << numStatic << " static ones";
  if (!op.getPi())
    return success();
  // (apply-C2)
  RankedTensorType type = op.getX().getType();
  if (failed(verifyElementType(op, "attention", op.getPi(),
                               getAccumulationType(type.getElementType()))))
    return failure();
  // (apply-C7)
  return verifyPositions(op, "attention", op.getPi(), type,
                         op.getChannelsLast());
}

LogicalResult ApplyOp::verify() {
  if (failed(verifyRequired(*this, {{0, "x"}})))
    return failure();
  return verifyPieces(*this);
}

//===----------------------------------------------------------------------===//
// MaxoutOp
//===----------------------------------------------------------------------===//

LogicalResult MaxoutOp::verify() {
  RankedTensorType xType = getX().getType();
  RankedTensorType yType = getY().getType();
  int64_t k = getK();
  // (maxout-C1)
  if (k < 1 || k > HyperAttr::kMaxPieces)
    return emitOpError("k must be 1 to ")
           << HyperAttr::kMaxPieces << ", got " << k;
  // (maxout-C3)
  if (failed(
          verifyElementType(*this, "result", getY(), xType.getElementType())))
    return failure();
  int64_t channelDim = getChannelDim(xType.getRank(), getChannelsLast());
  bool matches = xType.getRank() == yType.getRank();
  for (int64_t dim = 0; matches && dim < xType.getRank(); ++dim)
    matches = dim == channelDim ||
              areCompatible(xType.getDimSize(dim), yType.getDimSize(dim));
  if (!matches)
    return emitOpError("result must have the sizes of x but for its channels, ")
           << xType << ", got " << yType;
  // (maxout-C2)
  int64_t inputs = xType.getDimSize(channelDim);
  int64_t outputs = yType.getDimSize(channelDim);
  if (!ShapedType::isDynamic(inputs) && inputs % k != 0)
    return emitOpError("x must have a multiple of k = ")
           << k << " channels, got " << xType;
  int64_t expected;
  if (!ShapedType::isDynamic(outputs) &&
      (llvm::MulOverflow(outputs, k, expected) ||
       !areCompatible(inputs, expected)))
    return emitOpError("x must have k = ")
           << k << " channels for each of the result, " << yType << ", got "
           << xType;
  return success();
}

//===----------------------------------------------------------------------===//
// ShiftMaxOp
//===----------------------------------------------------------------------===//

/// (shift_max-C7)
static LogicalResult verifyPermutation(ShiftMaxOp op,
                                       ArrayRef<int64_t> permutation,
                                       int64_t channels) {
  int64_t size = permutation.size();
  if (!areCompatible(size, channels))
    return op.emitOpError("permutation must have one entry for each of ")
           << channels << " channels, got " << size;
  llvm::BitVector seen(size);
  for (int64_t channel : permutation) {
    if (channel < 0 || channel >= size)
      return op.emitOpError("permutation must have entries of 0 to ")
             << size - 1 << ", got " << channel;
    if (seen.test(channel))
      return op.emitOpError("permutation must have each entry once, got ")
             << channel << " twice";
    seen.set(channel);
  }
  return success();
}

LogicalResult ShiftMaxOp::verify() {
  RankedTensorType xType = getX().getType();
  int64_t channels = getNumChannels(xType, getChannelsLast());
  std::pair<StringRef, TypedValue<RankedTensorType>> operands[] = {
      {"slopes", getA()}, {"shifted", getB()}};
  int64_t pieces = getA().getType().getDimSize(1);
  for (auto [name, value] : operands) {
    RankedTensorType type = value.getType();
    // (shift_max-C2)
    if (failed(verifyElementType(*this, name, value,
                                 getAccumulationType(xType.getElementType()))))
      return failure();
    // (shift_max-C3)
    auto meets = [](int64_t have, int64_t want) {
      return have == 1 || areCompatible(have, want);
    };
    if (!meets(type.getDimSize(0), xType.getDimSize(0)) ||
        !meets(type.getDimSize(2), channels))
      return emitOpError() << name << " must have shape "
                           << describeSizes(
                                  {{"batch or 1", xType.getDimSize(0)},
                                   {"pieces", type.getDimSize(1)},
                                   {"channels or 1", channels}})
                           << ", got " << type;
    // (shift_max-C4)
    if (ShapedType::isDynamic(type.getDimSize(1)))
      return emitOpError() << name
                           << " must have a static number of pieces, got "
                           << type;
    if (type.getDimSize(1) < 1 || type.getDimSize(1) > HyperAttr::kMaxPieces)
      return emitOpError() << name << " must have 1 to "
                           << HyperAttr::kMaxPieces << " pieces, got " << type;
    if (type.getDimSize(1) != pieces)
      return emitOpError("shifted must have as many pieces as slopes, ")
             << getA().getType() << ", got " << type;
  }
  // (shift_max-C5)
  if (getGroups().has_value() == getPermutation().has_value())
    return emitOpError("must have one of groups and permutation, got ")
           << (getGroups() ? "both" : "neither");
  if (std::optional<ArrayRef<int64_t>> permutation = getPermutation())
    return verifyPermutation(*this, *permutation, channels);
  // (shift_max-C6)
  int64_t groups = *getGroups();
  if (groups < 1 || (!ShapedType::isDynamic(channels) && channels % groups))
    return emitOpError("groups must be a positive divisor of the channels of "
                       "x, ")
           << xType << ", got " << groups;
  return success();
}
