//===- VerifyVariants.cpp - Checks of ops with fully connected layers -----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VerifySizes.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

/// The rows of w2, made known where the channels are, and the other way round.
static LogicalResult verifyRows(Operation *op, int64_t perChannel, Value w2,
                                Value b2, Size &inputs, Size &channels) {
  std::string name = std::to_string(perChannel) + " * channels";
  Size rows{name};
  // (layers-C6)
  if (!ShapedType::isDynamic(channels.value) &&
      llvm::MulOverflow(channels.value, perChannel, rows.value))
    return op->emitOpError("w2 must have at most ")
           << std::numeric_limits<int64_t>::max() << " rows, got " << perChannel
           << " for each of " << channels.value << " channels";
  // (layers-C4)
  if (failed(verifyShape(op, "w2", w2, {&rows, &inputs})))
    return failure();
  // (layers-C5)
  if (b2 && failed(verifyShape(op, "b2", b2, {&rows})))
    return failure();
  if (ShapedType::isDynamic(rows.value))
    return success();
  // (layers-C6)
  if (rows.value % perChannel != 0)
    return op->emitOpError() << "w2 must have a multiple of " << perChannel
                             << " rows, got " << w2.getType();
  channels.value = rows.value / perChannel;
  return success();
}

/// Checks the layers of a hyper-function. `inputs` are those of the first
/// layer, `channels` those of the coefficients; both are made known where they
/// were not.
static LogicalResult verifyLayers(Operation *op, int64_t rowsPerChannel,
                                  Value w1, Value b1, Value w2, Value b2,
                                  ArrayRef<Type> weightTypes, Size &inputs,
                                  Size &channels) {
  // (layers-C1)
  if (b1 && !w1)
    return op->emitOpError("b1 must be given with w1, got b1 alone");
  std::pair<StringRef, Value> weights[] = {
      {"w1", w1}, {"b1", b1}, {"w2", w2}, {"b2", b2}};
  // (variant-C4) (coefficients-C2) (aprelu-C2)
  for (auto [name, value] : weights)
    if (value && failed(verifyElementType(op, name, value, weightTypes)))
      return failure();
  if (!w1)
    return verifyRows(op, rowsPerChannel, w2, b2, inputs, channels);
  // (layers-C2) (aprelu-C3)
  Size hidden{"hidden"};
  if (failed(verifyShape(op, "w1", w1, {&hidden, &inputs})))
    return failure();
  // (layers-C3)
  if (b1 && failed(verifyShape(op, "b1", b1, {&hidden})))
    return failure();
  return verifyRows(op, rowsPerChannel, w2, b2, hidden, channels);
}

//===----------------------------------------------------------------------===//
// Variants
//===----------------------------------------------------------------------===//

/// The types that the context and the weights of a variant over `x` may have.
static SmallVector<Type, 2> getAllowedTypes(RankedTensorType x) {
  Type element = x.getElementType();
  return {element, getAccumulationType(element)};
}

/// `channels` is that of the coefficients.
template <typename OpT>
static LogicalResult verifyVariant(OpT op, int64_t channels) {
  RankedTensorType xType = op.getX().getType();
  auto zType = cast<RankedTensorType>(op.getContextOrInput().getType());
  SmallVector<Type, 2> types = getAllowedTypes(xType);
  // (variant-C2)
  if (failed(verifyElementType(op, "context", op.getContextOrInput(), types)))
    return failure();
  // (variant-C3)
  if (!areCompatible(zType.getDimSize(0), xType.getDimSize(0)))
    return op.emitOpError("context must have the batch size of x, ")
           << xType << ", got " << zType;
  Size inputs{"context channels", getNumChannels(zType, op.getChannelsLast())};
  Size coefficientChannels{"channels", channels};
  return verifyLayers(op, op.getHyper().getRowsPerChannel(), op.getW1(),
                      op.getB1(), op.getW2(), op.getB2(), types, inputs,
                      coefficientChannels);
}

LogicalResult AOp::verify() {
  if (failed(verifyRequired(*this, {{0, "x"}, {4, "w2"}})))
    return failure();
  return verifyVariant(*this, /*channels=*/1);
}

LogicalResult BOp::verify() {
  if (failed(verifyRequired(*this, {{0, "x"}, {4, "w2"}})))
    return failure();
  return verifyVariant(*this,
                       getNumChannels(getX().getType(), getChannelsLast()));
}

LogicalResult COp::verify() {
  if (failed(verifyRequired(*this, {{0, "x"}, {4, "w2"}, {6, "wp"}})))
    return failure();
  RankedTensorType xType = getX().getType();
  if (failed(verifyVariant(*this, getNumChannels(xType, getChannelsLast()))))
    return failure();
  // (c-C1)
  auto zType = cast<RankedTensorType>(getContextOrInput().getType());
  bool meets = zType.getRank() == xType.getRank();
  for (int64_t dim = 0; meets && dim < xType.getRank(); ++dim)
    meets = !isSpatialDim(dim, xType.getRank(), getChannelsLast()) ||
            areCompatible(xType.getDimSize(dim), zType.getDimSize(dim));
  if (!meets)
    return emitOpError("context must have the rank and the spatial sizes of "
                       "x, ")
           << xType << ", got " << zType;
  return verifyAttention(*this, "attention", getWp(), getBp(),
                         getAllowedTypes(xType), zType, getChannelsLast(),
                         getTemperature(), getTauAttr(), getGammaAttr());
}

LogicalResult APReLUOp::verify() {
  if (failed(verifyRequired(*this, {{0, "x"}, {3, "w2"}})))
    return failure();
  RankedTensorType type = getX().getType();
  int64_t channels = getNumChannels(type, getChannelsLast());
  Size inputs{"2 * channels"};
  // (aprelu-C3)
  if (!ShapedType::isDynamic(channels) &&
      llvm::MulOverflow(channels, int64_t(2), inputs.value))
    return emitOpError("x must have at most ")
           << std::numeric_limits<int64_t>::max() / 2 << " channels, got "
           << type;
  // (aprelu-C4)
  Size rows{"channels", getChannelShared() ? 1 : channels};
  if (failed(verifyLayers(*this, /*rowsPerChannel=*/1, getW1(), getB1(),
                          getW2(), getB2(), getAllowedTypes(type), inputs,
                          rows)))
    return failure();
  // (aprelu-C3) What is left is what only the weights know.
  if (ShapedType::isDynamic(inputs.value))
    return success();
  bool isEven = inputs.value % 2 == 0;
  if (!isEven ||
      (!getChannelShared() && !areCompatible(rows.value, inputs.value / 2)))
    return emitOpError() << (getW1() ? "w1" : "w2")
                         << " must have 2 columns for each channel, "
                         << (isEven
                                 ? std::to_string(rows.value) + " by w2's rows"
                                 : "an even number")
                         << ", got " << (getW1() ? getW1() : getW2()).getType();
  return success();
}

//===----------------------------------------------------------------------===//
// Coefficients
//===----------------------------------------------------------------------===//

LogicalResult CoefficientsOp::verify() {
  if (failed(verifyRequired(*this, {{0, "g"}, {3, "w2"}})))
    return failure();
  RankedTensorType type = getG().getType();
  Type element = type.getElementType();
  // (coefficients-C1)
  FloatType acc = getAccumulationType(element);
  if (element != acc)
    return emitOpError("g must have element type f32 or f64, got ") << type;
  // (coefficients-C3)
  if (getHyper().getIntercepts() != static_cast<bool>(getB()))
    return emitOpError("must have ")
           << getHyper().getNumParts()
           << " results, as hyper says intercepts = "
           << (getHyper().getIntercepts() ? "true" : "false") << ", got "
           << getNumResults();

  Size batch{"batch", type.getDimSize(0)};
  Size inputs{"context channels", type.getDimSize(1)};
  Size pieces{"k", getHyper().getK()};
  Size channels{"channels"};
  if (failed(verifyLayers(*this, getHyper().getRowsPerChannel(), getW1(),
                          getB1(), getW2(), getB2(), getNarrowerTypes(acc),
                          inputs, channels)))
    return failure();

  // (coefficients-C4)
  StringRef names[] = {"result a", "result b"};
  for (auto [name, result] : llvm::zip(names, getResults())) {
    if (failed(verifyElementType(*this, name, result, element)) ||
        failed(verifyShape(*this, name, result, {&batch, &pieces, &channels})))
      return failure();
    if (ShapedType::isDynamic(
            cast<RankedTensorType>(result.getType()).getDimSize(1)))
      return emitOpError() << name << " must have a static number of pieces, "
                           << getHyper().getK() << ", got " << result.getType();
  }
  // (layers-C6) The results may know the channels that w2 does not.
  int64_t rows;
  if (!ShapedType::isDynamic(channels.value) &&
      llvm::MulOverflow(channels.value, getHyper().getRowsPerChannel(), rows))
    return emitOpError("w2 must have at most ")
           << std::numeric_limits<int64_t>::max() << " rows, got "
           << getHyper().getRowsPerChannel() << " for each of "
           << channels.value << " channels";
  return success();
}
