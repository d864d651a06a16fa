//===- VerifySizes.cpp - What verifiers share -----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VerifySizes.h"

#include "Constants.h"

#include "dyrelu/Dialect/DyReLU/IR/Numbers.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::dyrelu;

std::string mlir::dyrelu::describeSizes(ArrayRef<Size> sizes) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << '[';
  llvm::interleaveComma(sizes, os, [&](const Size &size) { os << size.name; });
  os << "] = [";
  llvm::interleaveComma(sizes, os, [&](const Size &size) {
    if (ShapedType::isDynamic(size.value))
      os << '?';
    else
      os << size.value;
  });
  os << ']';
  return text;
}

LogicalResult mlir::dyrelu::verifyShape(Operation *op, StringRef operand,
                                        Value value,
                                        ArrayRef<Size *> expected) {
  auto type = cast<RankedTensorType>(value.getType());
  bool matches = type.getRank() == static_cast<int64_t>(expected.size());
  if (matches)
    for (auto [have, want] : llvm::zip(type.getShape(), expected))
      matches &= areCompatible(have, want->value);
  if (!matches)
    return op->emitOpError()
           << operand << " must have shape "
           << describeSizes(llvm::map_to_vector(
                  expected, [](const Size *size) { return *size; }))
           << ", got " << type;
  for (auto [have, want] : llvm::zip(type.getShape(), expected))
    if (ShapedType::isDynamic(want->value))
      want->value = have;
  return success();
}

LogicalResult mlir::dyrelu::verifyElementType(Operation *op, StringRef operand,
                                              Value value,
                                              ArrayRef<Type> allowed) {
  Type type = getElementTypeOrSelf(value.getType());
  if (llvm::is_contained(allowed, type))
    return success();
  InFlightDiagnostic diag = op->emitOpError()
                            << operand << " must have element type ";
  llvm::interleave(
      llvm::SmallSetVector<Type, 4>(allowed.begin(), allowed.end()),
      [&](Type choice) { diag << choice; }, [&] { diag << " or "; });
  return diag << ", got " << value.getType();
}

SmallVector<Size> mlir::dyrelu::getSpatialSizes(RankedTensorType type,
                                                bool channelsLast) {
  static constexpr StringLiteral names[] = {"size 1", "size 2", "size 3"};
  SmallVector<Size> sizes;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (isSpatialDim(dim, type.getRank(), channelsLast))
      sizes.push_back({names[sizes.size()], size});
  return sizes;
}

static LogicalResult verifyPositive(Operation *op, StringRef name,
                                    FloatAttr attr, FloatType acc) {
  auto isPositive = [](const APFloat &value) {
    return value.isFiniteNonZero() && !value.isNegative();
  };
  if (!attr)
    return success();
  double value = attr.getValueAsDouble();
  if (!isPositive(attr.getValue()))
    return op->emitOpError()
           << name << " must be a finite positive number, got "
           << formatNumber(value);
  // It is computed with in acc, where it may be 0 or infinite.
  if (!isPositive(roundTo(acc, value)))
    return op->emitOpError() << name << " must be a finite positive number as "
                             << acc << ", got " << formatNumber(value);
  return success();
}

LogicalResult mlir::dyrelu::verifyAttention(
    Operation *op, StringRef weights, Value wp, Value bp,
    ArrayRef<Type> weightTypes, RankedTensorType z, bool channelsLast,
    Value temperature, FloatAttr tau, FloatAttr gamma) {
  std::string bias = (weights + " bias").str();
  // (attention-C1)
  if (failed(verifyElementType(op, weights, wp, weightTypes)) ||
      (bp && failed(verifyElementType(op, bias, bp, weightTypes))))
    return failure();
  // (attention-C2)
  Size one{"1", 1};
  Size channels{"context channels", getNumChannels(z, channelsLast)};
  if (failed(verifyShape(op, weights, wp, {&one, &channels})))
    return failure();
  // (attention-C3)
  if (bp && failed(verifyShape(op, bias, bp, {&one})))
    return failure();
  // (attention-C4)
  FloatType acc = getAccumulationType(z.getElementType());
  if (failed(verifyPositive(op, "tau", tau, acc)))
    return failure();
  if (temperature) {
    // (attention-C5)
    if (temperature.getType() != acc)
      return op->emitOpError() << "tau must be of type " << acc << ", got "
                               << temperature.getType();
    // (attention-C6)
    if (tau)
      return op->emitOpError("tau must be a number or an operand, got both");
  }
  // (attention-C7)
  return verifyPositive(op, "gamma", gamma, acc);
}
