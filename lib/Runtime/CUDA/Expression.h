//===- Expression.h - Numbers that depend on sizes --------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_CUDA_EXPRESSION_H
#define DYRELU_LIB_RUNTIME_CUDA_EXPRESSION_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dyrelu::cuda {

/// What can be computed of numbers of 64 bits.
enum class Operator : uint8_t {
  Number,
  Size,
  Add,
  Sub,
  Mul,
  Div,
  Rem,
  FloorDiv,
  CeilDiv,
  Mod,
  Min,
  Max,
  And,
  Or,
  Xor,
  Eq,
  Ne,
  Lt,
  Le,
  Gt,
  Ge,
  UDiv,
  URem,
  UMin,
  UMax,
  ULt,
  ULe,
  UGt,
  UGe,
  ToI32,
  Select
};

/// The operator of that name in a launch description, and its operands' number.
struct NamedOperator {
  const char *name;
  Operator op;
  unsigned numOperands;
};
const NamedOperator *findOperator(const std::string &name);

/// The value of an expression, or why it has none.
struct Value {
  int64_t number = 0;
  /// Null, or what went wrong: "division by zero".
  const char *fault = nullptr;
};

/// An expression of its table.
using ExpressionId = uint32_t;

/// Expressions over the sizes of a function's arguments.
class ExpressionTable {
public:
  ExpressionId addNumber(int64_t number);
  /// The size at a place in the list of all sizes.
  ExpressionId addSize(uint32_t place);
  ExpressionId add(Operator op, const ExpressionId *operands, unsigned count);

  /// The number of an expression that depends on nothing.
  std::optional<int64_t> getNumber(ExpressionId expression) const;

  /// The values of all expressions.
  void evaluate(const int64_t *sizes, std::vector<Value> &values) const;

private:
  struct Node {
    Operator op;
    /// The number of a Number, the place of a Size.
    int64_t number;
    /// Expressions that stand before this one.
    ExpressionId operands[3];
  };
  std::vector<Node> nodes;
};

} // namespace dyrelu::cuda

#endif // DYRELU_LIB_RUNTIME_CUDA_EXPRESSION_H
