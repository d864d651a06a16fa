//===- VerifySizes.h - What verifiers share ---------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The numbers in parentheses in the verifiers are those of the constraints in
// docs/spec.md.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_DIALECT_DYRELU_IR_VERIFYSIZES_H
#define DYRELU_LIB_DIALECT_DYRELU_IR_VERIFYSIZES_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

namespace mlir::dyrelu {

/// A size that an operand must have, and what it is called in messages.
struct Size {
  StringRef name;
  int64_t value = ShapedType::kDynamic;
};

/// `[batch, channels] = [8, ?]`
std::string describeSizes(ArrayRef<Size> sizes);

/// Sizes that meet are equal, or one of them is known at run time only.
inline bool areCompatible(int64_t lhs, int64_t rhs) {
  return lhs == rhs || ShapedType::isDynamic(lhs) || ShapedType::isDynamic(rhs);
}

/// Checks one operand or result against the sizes it must have, and makes
/// those that were not known so far known.
LogicalResult verifyShape(Operation *op, StringRef operand, Value value,
                          ArrayRef<Size *> expected);

LogicalResult verifyElementType(Operation *op, StringRef operand, Value value,
                                ArrayRef<Type> allowed);

/// Checks that every operand that is not optional is there once: the generic
/// form may say otherwise, and the generated checks let it pass. `required` are
/// operand groups and their names. (operands-C1)
template <typename OpT>
LogicalResult
verifyRequired(OpT op, ArrayRef<std::pair<unsigned, StringRef>> required) {
  for (auto [group, name] : required) {
    unsigned count = op.getODSOperandIndexAndLength(group).second;
    if (count != 1)
      return op.emitOpError()
             << "must have one operand " << name << ", got " << count;
  }
  return success();
}

/// The spatial sizes of an activation.
SmallVector<Size> getSpatialSizes(RankedTensorType type, bool channelsLast);

/// `value` is [N, S...] of an activation of `type`.
LogicalResult verifyPositions(Operation *op, StringRef operand, Value value,
                              RankedTensorType type, bool channelsLast);

/// Slopes, intercepts, constant pieces and attention of `op`.
LogicalResult verifyPieces(PiecesOpInterface op);

/// The weights of a spatial attention over `z`, and its numbers. `weights` is
/// what the operand is called.
LogicalResult verifyAttention(Operation *op, StringRef weights, Value wp,
                              Value bp, ArrayRef<Type> weightTypes,
                              RankedTensorType z, bool channelsLast,
                              Value temperature, FloatAttr tau,
                              FloatAttr gamma);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_IR_VERIFYSIZES_H
