//===- Selection.cpp - Maxima and clamps by comparison --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Under the licence to reassociate, a maximum written as a comparison and a
// selection is one that propagates NaN; checks for NaN around it then say
// nothing new.
//
//===----------------------------------------------------------------------===//

#include "Expression.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu::raising;

using Predicate = arith::CmpFPredicate;

const Node *Algebra::compare(Predicate predicate, const Node *lhs,
                             const Node *rhs) {
  if (isExhausted())
    return opaque();
  if (lhs->kind == Kind::Constant && rhs->kind == Kind::Constant)
    return constant(arith::applyCmpPredicate(predicate, APFloat(lhs->value),
                                             APFloat(rhs->value)));
  const Node *operands[] = {lhs, rhs};
  Node node;
  node.kind = Kind::Compare;
  node.predicate = predicate;
  node.operands = operands;
  return intern(node);
}

const Node *Algebra::logic(bool isAnd, const Node *lhs, const Node *rhs) {
  if (isExhausted())
    return opaque();
  for (auto [one, other] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
    if (one->kind == Kind::Constant)
      return (one->value != 0.0) == isAnd ? other : one;
  if (lhs == rhs)
    return lhs;
  if (lhs->id > rhs->id)
    std::swap(lhs, rhs);
  const Node *operands[] = {lhs, rhs};
  Node node;
  node.kind = isAnd ? Kind::And : Kind::Or;
  node.operands = operands;
  return intern(node);
}

//===----------------------------------------------------------------------===//
// NaN
//===----------------------------------------------------------------------===//

/// Whether `node` is NaN wherever `part` is.
static bool propagatesNaN(const Node *node, const Node *part,
                          unsigned depth = 0) {
  if (node == part)
    return true;
  switch (node->kind) {
  case Kind::Constant:
    return std::isnan(node->value);
  case Kind::Linear:
  case Kind::Product:
  case Kind::Reciprocal:
  case Kind::Max:
  case Kind::Min:
  case Kind::Exp:
  case Kind::Sigmoid:
  case Kind::Erf:
    return depth < 8 && llvm::any_of(
                            node->operands,
                            [&](const Node *operand) {
                              return propagatesNaN(operand, part, depth + 1);
                            });
  default:
    return false;
  }
}

/// Drops a check for NaN, if both branches are NaN where it finds one.
const Node *Algebra::selectByNaN(const Node *compare, const Node *ifTrue,
                                 const Node *ifFalse) {
  const Node *lhs = compare->operands[0], *rhs = compare->operands[1];
  Predicate predicate = compare->predicate;
  bool isSame = lhs == rhs;
  bool finds =
      predicate == Predicate::UNO || (isSame && predicate == Predicate::UNE);
  bool excludes =
      predicate == Predicate::ORD || (isSame && predicate == Predicate::OEQ);
  if (!finds && !excludes)
    return nullptr;
  const Node *found = finds ? ifTrue : ifFalse;
  const Node *rest = finds ? ifFalse : ifTrue;
  for (const Node *operand : {lhs, rhs})
    if (operand->kind != Kind::Constant || std::isnan(operand->value))
      if (!propagatesNaN(found, operand) || !propagatesNaN(rest, operand))
        return nullptr;
  return rest;
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

/// `node` as slope * `base` + offset.
static std::optional<std::pair<double, double>> asAffineIn(const Node *node,
                                                           const Node *base) {
  LinearForm form(node), of(base);
  if (form.terms.empty())
    return std::pair(0.0, form.value);
  if (form.terms.size() != of.terms.size() || of.terms[0].first == 0.0)
    return std::nullopt;
  double slope = form.terms[0].first / of.terms[0].first;
  for (auto [one, other] : llvm::zip(form.terms, of.terms))
    if (one.second != other.second || one.first != slope * other.first)
      return std::nullopt;
  return std::pair(slope, form.value - slope * of.value);
}

/// The operand of a maximum or minimum with a number, and the number.
static const Node *stripBound(const Node *node, std::optional<double> &bound) {
  if ((node->kind != Kind::Max && node->kind != Kind::Min) ||
      node->operands.size() != 2 || node->operands[1]->kind != Kind::Constant)
    return node;
  bound = node->operands[1]->value;
  return node->operands[0];
}

const Node *Algebra::selectByOrder(const Node *compare, const Node *ifTrue,
                                   const Node *ifFalse) {
  using P = Predicate;
  P predicate = compare->predicate;
  bool greater =
      llvm::is_contained({P::OGT, P::OGE, P::UGT, P::UGE}, predicate);
  bool less = llvm::is_contained({P::OLT, P::OLE, P::ULT, P::ULE}, predicate);
  if (!greater && !less)
    return nullptr;
  const Node *lhs = compare->operands[0], *rhs = compare->operands[1];
  bool same = lhs == ifTrue && rhs == ifFalse;
  bool swapped = lhs == ifFalse && rhs == ifTrue;
  if (same || swapped)
    return extremum(greater == same ? Kind::Max : Kind::Min, {lhs, rhs});

  // Two branches that are affine in what is compared with a number, and meet
  // there: the steeper one is above on the right.
  if (lhs->kind == Kind::Constant) {
    std::swap(lhs, rhs);
    greater = !greater;
  }
  if (rhs->kind != Kind::Constant || lhs->kind == Kind::Constant)
    return nullptr;
  double at = rhs->value;
  const Node *right = greater ? ifTrue : ifFalse;
  const Node *left = greater ? ifFalse : ifTrue;
  // A branch may be bounded on its other side already.
  std::optional<double> leftBound, rightBound;
  auto leftLine = asAffineIn(stripBound(left, leftBound), lhs);
  auto rightLine = asAffineIn(stripBound(right, rightBound), lhs);
  if (!std::isfinite(at) || !leftLine || !rightLine)
    return nullptr;
  auto [leftSlope, leftOffset] = *leftLine;
  auto [rightSlope, rightOffset] = *rightLine;
  double leftValue = leftSlope * at + leftOffset;
  double rightValue = rightSlope * at + rightOffset;
  double magnitude =
      std::max({std::abs(leftSlope * at), std::abs(leftOffset),
                std::abs(rightSlope * at), std::abs(rightOffset)});
  if (!std::isfinite(magnitude) ||
      !(std::abs(leftValue - rightValue) <= 4.0 * roundoff * magnitude) ||
      leftSlope == rightSlope)
    return nullptr;
  bool isConvex = rightSlope > leftSlope;
  // Beyond the bound lies the branch's own side only, and it bounds from the
  // other direction.
  auto isOuter = [&](const Node *branch, std::optional<double> bound,
                     double slope, bool isRight) {
    if (!bound)
      return true;
    bool isUpper = branch->kind == Kind::Min;
    bool rises = isRight ? slope > 0.0 : slope < 0.0;
    double value = isRight ? rightValue : leftValue;
    return slope != 0.0 && isUpper == rises &&
           (isUpper ? *bound >= value : *bound <= value);
  };
  if (!isOuter(left, leftBound, leftSlope, false) ||
      !isOuter(right, rightBound, rightSlope, true))
    return nullptr;
  // A bounded branch and a constant one: a clamp.
  if ((leftBound && rightSlope != 0.0) || (rightBound && leftSlope != 0.0))
    return nullptr;
  return extremum(isConvex ? Kind::Max : Kind::Min, {left, right});
}

const Node *Algebra::select(const Node *condition, const Node *ifTrue,
                            const Node *ifFalse) {
  if (isExhausted())
    return opaque();
  if (ifTrue == ifFalse)
    return ifTrue;
  if (condition->kind == Kind::Constant)
    return condition->value != 0.0 ? ifTrue : ifFalse;
  if (condition->kind == Kind::Compare) {
    if (const Node *extremum = selectByOrder(condition, ifTrue, ifFalse))
      return extremum;
    if (const Node *rest = selectByNaN(condition, ifTrue, ifFalse))
      return rest;
  }
  // One condition after the other, in the order that says more.
  if (condition->kind == Kind::And || condition->kind == Kind::Or) {
    bool isAnd = condition->kind == Kind::And;
    const Node *first = condition->operands[0],
               *second = condition->operands[1];
    for (auto [outer, inner] :
         {std::pair(first, second), std::pair(second, first)}) {
      const Node *rest = select(inner, ifTrue, ifFalse);
      if (rest->kind == Kind::Select)
        continue;
      const Node *whole =
          isAnd ? select(outer, rest, ifFalse) : select(outer, ifTrue, rest);
      if (whole->kind != Kind::Select)
        return whole;
    }
  }
  const Node *operands[] = {condition, ifTrue, ifFalse};
  Node node;
  node.kind = Kind::Select;
  node.operands = operands;
  return intern(node);
}
