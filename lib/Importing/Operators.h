//===- Operators.h - What can be called ------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_IMPORTING_OPERATORS_H
#define DYRELU_LIB_IMPORTING_OPERATORS_H

#include "mlir/IR/Builders.h"

namespace mlir::dyrelu::importing {

struct Call;

/// The version of the operators' operands and attributes.
constexpr int64_t kVersion = 1;

/// What kind of value an attribute has, and what it is read as.
enum class Kind {
  Int,     // IntegerAttr of i64
  Number,  // FloatAttr of f64
  Flag,    // BoolAttr
  Keyword, // StringAttr
  Ints,    // DenseI64ArrayAttr
  Numbers  // DenseF64ArrayAttr
};

struct Operand {
  StringLiteral name;
  bool isRequired;
};

struct Parameter {
  StringLiteral name;
  Kind kind;
};

/// One that a call may name. The operands and then the parameters are the
/// arguments of the torch.library op, in order.
struct Operator {
  StringLiteral name;
  /// Empty for those that a forward pass has no use for by themselves.
  StringLiteral onnxName;
  ArrayRef<Operand> operands;
  ArrayRef<Parameter> parameters;
  /// How many of the first operands are those of a call that does not say
  /// which it has.
  unsigned numUsual;
  /// Makes the op; reports and fails where an attribute has no such value.
  /// `tensors` has one value per operand, null where it is left out.
  FailureOr<Operation *> (*build)(const Call &call, OpBuilder &builder,
                                  ArrayRef<Value> tensors);

  std::optional<unsigned> findOperand(StringRef operand) const;
  std::optional<unsigned> findParameter(StringRef parameter) const;
};

ArrayRef<Operator> getOperators();

// The makers of Operator::build, by op.
FailureOr<Operation *> buildA(const Call &, OpBuilder &, ArrayRef<Value>);
FailureOr<Operation *> buildB(const Call &, OpBuilder &, ArrayRef<Value>);
FailureOr<Operation *> buildC(const Call &, OpBuilder &, ArrayRef<Value>);
FailureOr<Operation *> buildSE(const Call &, OpBuilder &, ArrayRef<Value>);
FailureOr<Operation *> buildAPReLU(const Call &, OpBuilder &, ArrayRef<Value>);
FailureOr<Operation *> buildApply(const Call &, OpBuilder &, ArrayRef<Value>);
FailureOr<Operation *> buildMaxout(const Call &, OpBuilder &, ArrayRef<Value>);
FailureOr<Operation *> buildShiftMax(const Call &, OpBuilder &,
                                     ArrayRef<Value>);
FailureOr<Operation *> buildPool(const Call &, OpBuilder &, ArrayRef<Value>);
FailureOr<Operation *> buildCoefficients(const Call &, OpBuilder &,
                                         ArrayRef<Value>);
FailureOr<Operation *> buildAttention(const Call &, OpBuilder &,
                                      ArrayRef<Value>);
FailureOr<Operation *> buildApplyGradCoefficients(const Call &, OpBuilder &,
                                                  ArrayRef<Value>);
FailureOr<Operation *> buildApplyGradInput(const Call &, OpBuilder &,
                                           ArrayRef<Value>);
FailureOr<Operation *> buildApplyGradAttention(const Call &, OpBuilder &,
                                               ArrayRef<Value>);

} // namespace mlir::dyrelu::importing

#endif // DYRELU_LIB_IMPORTING_OPERATORS_H
