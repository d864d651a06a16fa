//===- Constants.h - The elements of constant tensors -----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_DIALECT_DYRELU_IR_CONSTANTS_H
#define DYRELU_LIB_DIALECT_DYRELU_IR_CONSTANTS_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

namespace mlir::dyrelu {

/// `value` as a float of `type`.
APFloat roundTo(FloatType type, double value);

/// The number that a temperature operand is, if it is a constant that the
/// attribute `tau` may have: positive and finite.
std::optional<double> getConstantTemperature(Value temperature);

/// A constant tensor of floats with at least one element, compared bit by bit
/// where it lies: coefficients may fill megabytes, and a splat says any number
/// of elements in one.
class ConstantFloats {
public:
  /// The constant that `value` is, dense or a resource, if it is one.
  static std::optional<ConstantFloats> match(Value value);

  RankedTensorType getType() const { return type; }

  /// The number that all elements are whose index in dimension `dim` is
  /// `index`, if there is one.
  std::optional<APFloat> getNumber(int64_t dim, int64_t index) const;

  /// The same over all elements.
  std::optional<APFloat> getNumber() const;

  /// The constant with size 1 in those dimensions which `mayShrink` and in
  /// which all slices are equal, or null where there is none that is not 1.
  DenseElementsAttr shrink(function_ref<bool(int64_t dim)> mayShrink) const;

private:
  ConstantFloats(RankedTensorType type, ArrayRef<char> bytes, bool isSplat)
      : type(type), bytes(bytes), isSplat(isSplat) {}

  int64_t getWidth() const { return type.getElementTypeBitWidth() / 8; }
  APFloat read(const char *element) const;

  RankedTensorType type;
  ArrayRef<char> bytes;
  bool isSplat;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_IR_CONSTANTS_H
