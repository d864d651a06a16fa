//===- MatchSlopes.cpp - Functions that bend at 0 -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatchSlopes.h"

#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
class SlopeMatcher {
public:
  SlopeMatcher(Algebra &algebra, const Node *x, Reason &reason)
      : algebra(algebra), x(x), reason(reason) {}

  std::optional<Slopes> match(const Node *node, unsigned depth = 0);

private:
  std::optional<Slopes> matchSum(const Node *node, unsigned depth);
  std::optional<Slopes> matchProduct(const Node *node, unsigned depth);
  std::optional<Slopes> matchExtremum(const Node *node, unsigned depth);
  std::optional<Slopes> matchSelect(const Node *node, unsigned depth);
  std::optional<Slopes> matchAbsolute(const Node *node, unsigned depth);

  /// `lhs` + `rhs`, where each may be missing.
  const Node *add(const Node *lhs, const Node *rhs);
  bool dependsOnX(const Node *node);

  Algebra &algebra;
  const Node *x;
  Reason &reason;
  llvm::DenseMap<const Node *, bool> depends;
};
} // namespace

/// Bounds of what `node` may be, NaN apart.
static std::pair<double, double> getRange(const Node *node,
                                          unsigned depth = 0) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  std::pair<double, double> range = {-infinity, infinity};
  if (depth > 16)
    return range;
  switch (node->kind) {
  case Kind::Constant:
    return {node->value, node->value};
  case Kind::Sigmoid:
    return {0.0, 1.0};
  case Kind::Max:
    range.second = -infinity;
    for (const Node *operand : node->operands) {
      auto [low, high] = getRange(operand, depth + 1);
      range = {std::max(range.first, low), std::max(range.second, high)};
    }
    return range;
  case Kind::Min:
    range.first = infinity;
    for (const Node *operand : node->operands) {
      auto [low, high] = getRange(operand, depth + 1);
      range = {std::min(range.first, low), std::min(range.second, high)};
    }
    return range;
  case Kind::Linear:
    range = {node->value, node->value};
    for (auto [factor, term] : llvm::zip(node->coefficients, node->operands)) {
      if (factor == 0.0)
        return {-infinity, infinity};
      auto [low, high] = getRange(term, depth + 1);
      double first = factor * low, second = factor * high;
      range.first += std::min(first, second);
      range.second += std::max(first, second);
    }
    return range;
  default:
    return range;
  }
}

/// The factor c of a function c * x.
static const Node *getFactor(const Slopes &slopes) {
  return slopes.above == slopes.below ? slopes.above : nullptr;
}

bool SlopeMatcher::dependsOnX(const Node *node) {
  if (node == x)
    return true;
  if (node->kind == Kind::Sum || node->id < x->id)
    return false;
  auto [it, isNew] = depends.insert({node, false});
  if (!isNew)
    return it->second;
  bool result = llvm::any_of(
      node->operands, [&](const Node *operand) { return dependsOnX(operand); });
  return depends[node] = result;
}

const Node *SlopeMatcher::add(const Node *lhs, const Node *rhs) {
  if (!lhs || !rhs)
    return lhs ? lhs : rhs;
  if (lhs->kind == Kind::Constant && rhs->kind == Kind::Constant &&
      lhs->value == -rhs->value)
    return nullptr;
  return algebra.add(lhs, rhs);
}

std::optional<Slopes> SlopeMatcher::matchSum(const Node *node, unsigned depth) {
  if (node->value != 0.0)
    return std::nullopt;
  Slopes result;
  for (unsigned i = 0, e = node->operands.size(); i < e; ++i) {
    double factor = node->coefficients[i];
    std::optional<Slopes> part = match(node->operands[i], depth + 1);
    if (!part)
      return std::nullopt;
    if (factor == 0.0)
      return reason.decline("it has a slope of 0 that is not the absence of x: "
                            "0 times infinity is NaN");
    auto scale = [&](const Node *slope) {
      return slope ? algebra.scale(slope, factor) : nullptr;
    };
    result = {add(result.above, scale(part->above)),
              add(result.below, scale(part->below))};
  }
  return result;
}

std::optional<Slopes> SlopeMatcher::matchProduct(const Node *node,
                                                 unsigned depth) {
  std::optional<Slopes> part;
  const Node *factor = algebra.constant(1.0);
  for (const Node *operand : node->operands) {
    if (!dependsOnX(operand)) {
      factor = algebra.mul(factor, operand);
      continue;
    }
    if (part)
      return std::nullopt;
    part = match(operand, depth + 1);
    if (!part)
      return std::nullopt;
  }
  if (!part)
    return std::nullopt;
  auto scale = [&](const Node *slope) {
    return slope ? algebra.mul(slope, factor) : nullptr;
  };
  return Slopes{scale(part->above), scale(part->below)};
}

std::optional<Slopes> SlopeMatcher::matchExtremum(const Node *node,
                                                  unsigned depth) {
  if (node->operands.size() != 2)
    return std::nullopt;
  std::optional<Slopes> first = match(node->operands[0], depth + 1);
  const Node *left = first ? getFactor(*first) : nullptr;
  if (!left)
    return std::nullopt;
  bool isMax = node->kind == Kind::Max;
  if (node->operands[1]->isConstant(0.0)) {
    if (left->kind != Kind::Constant)
      return std::nullopt;
    if ((left->value > 0.0) == isMax)
      return Slopes{left, nullptr};
    return Slopes{nullptr, left};
  }
  std::optional<Slopes> second = match(node->operands[1], depth + 1);
  const Node *right = second ? getFactor(*second) : nullptr;
  if (!right)
    return std::nullopt;
  // The larger slope is that of the maximum above 0.
  auto [leftLow, leftHigh] = getRange(left);
  auto [rightLow, rightHigh] = getRange(right);
  if (leftHigh <= rightLow)
    return isMax ? Slopes{right, left} : Slopes{left, right};
  if (rightHigh <= leftLow)
    return isMax ? Slopes{left, right} : Slopes{right, left};
  return reason.decline("it is not known which slope is the larger one");
}

std::optional<Slopes> SlopeMatcher::matchSelect(const Node *node,
                                                unsigned depth) {
  using P = arith::CmpFPredicate;
  const Node *condition = node->operands[0];
  if (condition->kind != Kind::Compare)
    return std::nullopt;
  bool isGreater = llvm::is_contained({P::OGT, P::OGE, P::UGT, P::UGE},
                                      condition->predicate);
  if (!isGreater && !llvm::is_contained({P::OLT, P::OLE, P::ULT, P::ULE},
                                        condition->predicate))
    return std::nullopt;
  // Whether the condition holds above 0.
  bool holdsAbove;
  if (condition->operands[0] == x && condition->operands[1]->isConstant(0.0))
    holdsAbove = isGreater;
  else if (condition->operands[1] == x &&
           condition->operands[0]->isConstant(0.0))
    holdsAbove = !isGreater;
  else
    return std::nullopt;
  std::optional<Slopes> above =
      match(node->operands[holdsAbove ? 1 : 2], depth + 1);
  std::optional<Slopes> below =
      match(node->operands[holdsAbove ? 2 : 1], depth + 1);
  if (!above || !below)
    return std::nullopt;
  return Slopes{above->above, below->below};
}

std::optional<Slopes> SlopeMatcher::matchAbsolute(const Node *node,
                                                  unsigned depth) {
  if (OperationName::getFromOpaquePointer(node->name).getStringRef() !=
      math::AbsFOp::getOperationName())
    return std::nullopt;
  std::optional<Slopes> slopes = match(node->operands[0], depth + 1);
  const Node *factor = slopes ? getFactor(*slopes) : nullptr;
  if (!factor || factor->kind != Kind::Constant)
    return std::nullopt;
  double size = std::abs(factor->value);
  return Slopes{algebra.constant(size), algebra.constant(-size)};
}

std::optional<Slopes> SlopeMatcher::match(const Node *node, unsigned depth) {
  if (node == x)
    return Slopes{algebra.constant(1.0), algebra.constant(1.0)};
  if (node->isConstant(0.0))
    return Slopes{};
  if (depth > 16)
    return std::nullopt;
  switch (node->kind) {
  case Kind::Linear:
    return matchSum(node, depth);
  case Kind::Product:
    return matchProduct(node, depth);
  case Kind::Max:
  case Kind::Min:
    return matchExtremum(node, depth);
  case Kind::Select:
    return matchSelect(node, depth);
  case Kind::Apply:
    return matchAbsolute(node, depth);
  default:
    return std::nullopt;
  }
}

std::optional<Slopes> mlir::dyrelu::raising::matchSlopes(Algebra &algebra,
                                                         const Node *node,
                                                         const Node *x,
                                                         Reason &reason) {
  return SlopeMatcher(algebra, x, reason).match(node);
}
