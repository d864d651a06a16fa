//===- Expression.cpp - Numbers that depend on sizes ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Expression.h"

#include <algorithm>
#include <limits>

using namespace dyrelu::cuda;

static constexpr NamedOperator kOperators[] = {
    {"add", Operator::Add, 2},         {"sub", Operator::Sub, 2},
    {"mul", Operator::Mul, 2},         {"div", Operator::Div, 2},
    {"rem", Operator::Rem, 2},         {"floordiv", Operator::FloorDiv, 2},
    {"ceildiv", Operator::CeilDiv, 2}, {"mod", Operator::Mod, 2},
    {"min", Operator::Min, 2},         {"max", Operator::Max, 2},
    {"and", Operator::And, 2},         {"or", Operator::Or, 2},
    {"xor", Operator::Xor, 2},         {"eq", Operator::Eq, 2},
    {"ne", Operator::Ne, 2},           {"lt", Operator::Lt, 2},
    {"le", Operator::Le, 2},           {"gt", Operator::Gt, 2},
    {"ge", Operator::Ge, 2},           {"udiv", Operator::UDiv, 2},
    {"urem", Operator::URem, 2},       {"umin", Operator::UMin, 2},
    {"umax", Operator::UMax, 2},       {"ult", Operator::ULt, 2},
    {"ule", Operator::ULe, 2},         {"ugt", Operator::UGt, 2},
    {"uge", Operator::UGe, 2},         {"to_i32", Operator::ToI32, 1},
    {"select", Operator::Select, 3},
};

const NamedOperator *dyrelu::cuda::findOperator(const std::string &name) {
  for (const NamedOperator &entry : kOperators)
    if (name == entry.name)
      return &entry;
  return nullptr;
}

static Value fault(const char *what) { return {0, what}; }

static Value checked(bool hasOverflowed, int64_t number) {
  if (hasOverflowed)
    return fault("a number of more than 64 bits");
  return {number, nullptr};
}

/// The quotient, rounded towards zero, of numbers that have one.
static Value divide(Operator op, int64_t a, int64_t b) {
  if (b == 0)
    return fault("division by zero");
  // The one quotient that does not fit; its rest is zero.
  if (a == std::numeric_limits<int64_t>::min() && b == -1)
    return checked(op != Operator::Rem && op != Operator::Mod, 0);
  int64_t quotient = a / b;
  int64_t rest = a % b;
  bool isBetween = rest != 0;
  bool isNegative = (a < 0) != (b < 0);
  switch (op) {
  case Operator::Div:
    return {quotient};
  case Operator::Rem:
    return {rest};
  case Operator::FloorDiv:
    return {quotient - (isBetween && isNegative)};
  case Operator::CeilDiv:
    return {quotient + (isBetween && !isNegative)};
  default:
    // Mod: of the sign of the divisor.
    return {isBetween && isNegative ? rest + b : rest};
  }
}

static Value divideUnsigned(Operator op, uint64_t a, uint64_t b) {
  if (b == 0)
    return fault("division by zero");
  return {static_cast<int64_t>(op == Operator::UDiv ? a / b : a % b)};
}

static Value compute(Operator op, int64_t a, int64_t b) {
  int64_t number = 0;
  auto u = static_cast<uint64_t>(a);
  auto v = static_cast<uint64_t>(b);
  switch (op) {
  case Operator::Add:
    return checked(__builtin_add_overflow(a, b, &number), number);
  case Operator::Sub:
    return checked(__builtin_sub_overflow(a, b, &number), number);
  case Operator::Mul:
    return checked(__builtin_mul_overflow(a, b, &number), number);
  case Operator::Div:
  case Operator::Rem:
  case Operator::FloorDiv:
  case Operator::CeilDiv:
  case Operator::Mod:
    return divide(op, a, b);
  case Operator::UDiv:
  case Operator::URem:
    return divideUnsigned(op, u, v);
  case Operator::Min:
    return {std::min(a, b)};
  case Operator::Max:
    return {std::max(a, b)};
  case Operator::UMin:
    return {static_cast<int64_t>(std::min(u, v))};
  case Operator::UMax:
    return {static_cast<int64_t>(std::max(u, v))};
  case Operator::And:
    return {a & b};
  case Operator::Or:
    return {a | b};
  case Operator::Xor:
    return {a ^ b};
  case Operator::Eq:
    return {a == b};
  case Operator::Ne:
    return {a != b};
  case Operator::Lt:
    return {a < b};
  case Operator::Le:
    return {a <= b};
  case Operator::Gt:
    return {a > b};
  case Operator::Ge:
    return {a >= b};
  case Operator::ULt:
    return {u < v};
  case Operator::ULe:
    return {u <= v};
  case Operator::UGt:
    return {u > v};
  case Operator::UGe:
    return {u >= v};
  case Operator::ToI32:
    if (a != static_cast<int32_t>(a))
      return fault("a number of more than 32 bits");
    return {a};
  default:
    return fault("an unknown operator");
  }
}

ExpressionId ExpressionTable::addNumber(int64_t number) {
  nodes.push_back({Operator::Number, number, {}});
  return nodes.size() - 1;
}

ExpressionId ExpressionTable::addSize(uint32_t place) {
  nodes.push_back({Operator::Size, place, {}});
  return nodes.size() - 1;
}

ExpressionId ExpressionTable::add(Operator op, const ExpressionId *operands,
                                  unsigned count) {
  // An operand that there is not is one that is anyway.
  Node node{op, 0, {operands[0], operands[0], operands[0]}};
  std::copy_n(operands, count, node.operands);
  nodes.push_back(node);
  return nodes.size() - 1;
}

std::optional<int64_t>
ExpressionTable::getNumber(ExpressionId expression) const {
  if (nodes[expression].op != Operator::Number)
    return std::nullopt;
  return nodes[expression].number;
}

void ExpressionTable::evaluate(const int64_t *sizes,
                               std::vector<Value> &values) const {
  values.clear();
  for (const Node &node : nodes) {
    Value value;
    if (node.op == Operator::Number) {
      value.number = node.number;
    } else if (node.op == Operator::Size) {
      value.number = sizes[node.number];
    } else {
      // A fault counts only where its value is used.
      const Value &a = values[node.operands[0]];
      const Value &b = values[node.operands[1]];
      if (a.fault)
        value = a;
      else if (node.op == Operator::Select)
        value = a.number ? b : values[node.operands[2]];
      else if (b.fault)
        value = b;
      else
        value = compute(node.op, a.number, b.number);
    }
    values.push_back(value);
  }
}
