//===- MatchPieces.cpp - Maxima of affine pieces --------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "llvm/ADT/SmallPtrSet.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

bool mlir::dyrelu::raising::isClose(double lhs, double rhs, Type type) {
  // An infinity is no more than its own multiple away from anything.
  return std::isfinite(lhs) && std::isfinite(rhs) &&
         std::abs(lhs - rhs) <=
             4.0 * getRoundoff(type) * std::max(std::abs(lhs), std::abs(rhs));
}

//===----------------------------------------------------------------------===//
// Affine in x
//===----------------------------------------------------------------------===//

namespace {
class AffineSplitter {
public:
  AffineSplitter(Algebra &algebra, const Node *x) : algebra(algebra), x(x) {}

  /// `node` as slope * x + intercept, both free of x outside of sums.
  std::optional<Piece> split(const Node *node, unsigned depth = 0) {
    if (node == x)
      return Piece{algebra.constant(1.0), algebra.constant(0.0)};
    if (!dependsOnX(node))
      return Piece{algebra.constant(0.0), node};
    if (depth > 64)
      return std::nullopt;
    auto [it, isNew] = pieces.insert({node, std::nullopt});
    if (!isNew)
      return it->second;
    std::optional<Piece> piece = splitOperands(node, depth);
    return pieces[node] = piece;
  }

private:
  std::optional<Piece> splitOperands(const Node *node, unsigned depth) {
    if (node->kind == Kind::Linear) {
      Piece result = {algebra.constant(0.0), algebra.constant(node->value)};
      for (auto [factor, term] :
           llvm::zip(node->coefficients, node->operands)) {
        std::optional<Piece> part = split(term, depth + 1);
        // A factor of 0 is not the absence of x: 0 * infinity is NaN.
        if (!part || (factor == 0.0 && dependsOnX(term)))
          return std::nullopt;
        result.slope =
            algebra.add(result.slope, algebra.scale(part->slope, factor));
        result.intercept = algebra.add(result.intercept,
                                       algebra.scale(part->intercept, factor));
      }
      return result;
    }
    if (node->kind == Kind::Product) {
      Piece result = {algebra.constant(0.0), algebra.constant(1.0)};
      bool found = false;
      for (const Node *factor : node->operands) {
        std::optional<Piece> part = split(factor, depth + 1);
        if (!part || (dependsOnX(factor) && std::exchange(found, true)))
          return std::nullopt;
        if (dependsOnX(factor)) {
          result.slope = multiply(result.intercept, part->slope);
          result.intercept = multiply(result.intercept, part->intercept);
        } else {
          result.slope = multiply(result.slope, factor);
          result.intercept = multiply(result.intercept, factor);
        }
      }
      return result;
    }
    return std::nullopt;
  }

  /// A slope or intercept of 0 is one that is not there.
  const Node *multiply(const Node *lhs, const Node *rhs) {
    if (lhs->isConstant(0.0) || rhs->isConstant(0.0))
      return algebra.constant(0.0);
    return algebra.mul(lhs, rhs);
  }

  bool dependsOnX(const Node *node) {
    if (node == x)
      return true;
    if (node->kind == Kind::Sum || node->kind == Kind::Maximum ||
        node->id < x->id)
      return false;
    auto [it, isNew] = depends.insert({node, false});
    if (!isNew)
      return it->second;
    bool result = llvm::any_of(node->operands, [&](const Node *operand) {
      return dependsOnX(operand);
    });
    return depends[node] = result;
  }

  Algebra &algebra;
  const Node *x;
  llvm::DenseMap<const Node *, bool> depends;
  llvm::DenseMap<const Node *, std::optional<Piece>> pieces;
};
} // namespace

std::optional<Piece> mlir::dyrelu::raising::splitAffine(Algebra &algebra,
                                                        const Node *node,
                                                        const Node *x) {
  return AffineSplitter(algebra, x).split(node);
}

/// The factors of `node` that depend on the position, and the rest.
static std::pair<SmallVector<const Node *>, const Node *>
splitAttention(Algebra &algebra, const Node *node, uint32_t spatialDims) {
  LinearForm form(node);
  SmallVector<const Node *> attention;
  if (form.value != 0.0 || form.terms.size() != 1)
    return {attention, node};
  const Node *term = form.terms[0].second;
  const Node *rest = algebra.constant(form.terms[0].first);
  ArrayRef<const Node *> factors = term;
  if (term->kind == Kind::Product)
    factors = term->operands;
  for (const Node *factor : factors) {
    if (factor->rootDims & spatialDims)
      attention.push_back(factor);
    else
      rest = algebra.mul(rest, factor);
  }
  return {attention, rest};
}

//===----------------------------------------------------------------------===//
// Extrema in sums
//===----------------------------------------------------------------------===//

static bool isExtremum(const Node *node) {
  return node->kind == Kind::Max || node->kind == Kind::MaxNum ||
         node->kind == Kind::Min;
}

/// The sum of two nodes without the terms that cancel. Sets `cancels` if there
/// are any.
static const Node *addCancelling(Algebra &algebra, const Node *lhs,
                                 const Node *rhs, bool &cancels) {
  LinearForm left(lhs), sum(algebra.add(lhs, rhs));
  const Node *result = algebra.constant(sum.value);
  for (auto [factor, term] : sum.terms) {
    // One that was 0 before is the program's.
    bool isNew = llvm::any_of(left.terms, [term = term](const auto &other) {
      return other.second == term && other.first != 0.0;
    });
    if (factor == 0.0 && isNew)
      cancels = true;
    else
      result = algebra.add(result, algebra.scale(term, factor));
  }
  return result;
}

/// An extremum that something is added to as the extremum of sums, where these
/// are simpler and several are dynamic: q + max(p - q, 0) is max(p, q). As real
/// numbers; infinities that cancel are NaN in the program.
static const Node *distributeSum(Algebra &algebra, const Node *node) {
  if (node->kind != Kind::Linear)
    return node;
  const Node *rest = algebra.constant(node->value), *extremum = nullptr;
  double scale = 0.0;
  for (auto [factor, term] : llvm::zip(node->coefficients, node->operands)) {
    if (term->kind != Kind::Max && term->kind != Kind::Min) {
      rest = algebra.add(rest, algebra.scale(term, factor));
      continue;
    }
    if (extremum)
      return node;
    extremum = term;
    scale = factor;
  }
  if (!extremum || scale == 0.0)
    return node;
  bool cancels = false;
  SmallVector<const Node *> sums;
  for (const Node *operand : extremum->operands)
    sums.push_back(
        addCancelling(algebra, rest, algebra.scale(operand, scale), cancels));
  auto isDynamic = [](const Node *sum) { return sum->hasSum; };
  if (!cancels || llvm::count_if(sums, isDynamic) < 2)
    return node;
  bool isMax = (extremum->kind == Kind::Max) == (scale > 0.0);
  return algebra.extremum(isMax ? Kind::Max : Kind::Min, sums);
}

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

/// `node` as pieces of `input`, if it is that.
static std::optional<Pieces> splitPieces(ElementView &view, const Node *node,
                                         const Input &input) {
  Algebra &algebra = view.getAlgebra();
  // What is in front of the maximum.
  SmallVector<const Node *> attention;
  if (node->kind == Kind::Product) {
    SmallVector<const Node *> rest;
    for (const Node *factor : node->operands) {
      bool isPart = (factor->rootDims & input.channelDims) ||
                    contains(factor, input.access);
      (isPart ? rest : attention).push_back(factor);
    }
    if (rest.size() == 1 && isExtremum(rest[0]))
      node = rest[0];
    else
      attention.clear();
  }
  node = distributeSum(algebra, node);

  Pieces result;
  result.input = input;
  result.isBehindAttention = !attention.empty();
  result.combiner = node->kind;
  result.isExtremum = isExtremum(node);
  ArrayRef<const Node *> operands = node;
  if (result.isExtremum)
    operands = node->operands;
  AffineSplitter splitter(algebra, input.access);
  std::optional<SmallVector<const Node *>> common;
  for (const Node *operand : operands) {
    std::optional<Piece> piece = splitter.split(operand);
    if (!piece)
      return std::nullopt;
    for (const Node **part : {&piece->slope, &piece->intercept}) {
      if ((*part)->isConstant(0.0))
        continue;
      auto [factors, rest] = splitAttention(algebra, *part, input.spatialDims);
      if ((rest->rootDims & input.spatialDims) ||
          (common && *common != factors))
        return std::nullopt;
      common = factors;
      *part = rest;
    }
    result.pieces.push_back(*piece);
  }
  if (common)
    attention.append(*common);
  if (!attention.empty()) {
    result.attention = algebra.constant(1.0);
    for (const Node *factor : attention)
      result.attention = algebra.mul(result.attention, factor);
  }
  return result;
}

void mlir::dyrelu::raising::findPieces(
    ElementView &view, const Node *root,
    const llvm::DenseMap<Operation *, unsigned> &order,
    SmallPtrSetImpl<Operation *> &seen, function_ref<bool(Pieces &&)> visit) {
  findInputs(
      view, root, order, seen, [&](const Input &input, const Node *expanded) {
        std::optional<Pieces> pieces = splitPieces(view, expanded, input);
        return pieces && visit(std::move(*pieces));
      });
}
