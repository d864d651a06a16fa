//===- MatchCoefficient.cpp - Norms and activations -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

/// Undoes the last bits that folding in double costs.
static double tidy(double value) {
  double nearest = static_cast<float>(value);
  return std::abs(value - nearest) <= 8 * 0x1p-53 * std::abs(value) ? nearest
                                                                    : value;
}

std::string mlir::dyrelu::raising::formatNumber(double value) {
  SmallString<16> text;
  APFloat(value).toString(text, /*FormatPrecision=*/6);
  return text.str().str();
}

/// Coefficients that are 1 but for rounding become 1.
static const Node *snap(ElementView &view, const Node *node) {
  Algebra &algebra = view.getAlgebra();
  if (node->kind != Kind::Linear)
    return node;
  LinearForm form(node);
  const Node *result = algebra.constant(form.value);
  for (auto [factor, term] : form.terms)
    result = algebra.add(
        result, algebra.scale(term, isClose(factor, 1.0, view.getElementType())
                                        ? 1.0
                                        : factor));
  return result;
}

/// Whether the nodes are equal but for the rounding of constants.
static bool areClose(const Node *lhs, const Node *rhs, Type type) {
  LinearForm left(lhs), right(rhs);
  if (left.terms.size() != right.terms.size() ||
      !isClose(left.value, right.value, type))
    return false;
  return llvm::all_of(llvm::zip(left.terms, right.terms), [&](auto pair) {
    auto [l, r] = pair;
    return l.second == r.second && isClose(l.first, r.first, type);
  });
}

namespace {
struct Clamp {
  const Node *operand;
  double low, high;
};
} // namespace

/// The operand of an extremum with one constant, and the constant.
static std::optional<std::pair<const Node *, double>>
matchBound(const Node *node, Kind kind) {
  if (node->kind != kind || node->operands.size() != 2)
    return std::nullopt;
  // A constant comes last.
  if (node->operands[1]->kind != Kind::Constant)
    return std::nullopt;
  return std::make_pair(node->operands[0], node->operands[1]->value);
}

static std::optional<Clamp> matchClamp(const Node *node) {
  for (Kind outer : {Kind::Min, Kind::Max}) {
    Kind inner = outer == Kind::Min ? Kind::Max : Kind::Min;
    auto first = matchBound(node, outer);
    if (!first)
      continue;
    auto second = matchBound(first->first, inner);
    if (!second)
      return std::nullopt;
    Clamp clamp = {second->first, second->second, first->second};
    if (outer == Kind::Max)
      std::swap(clamp.low, clamp.high);
    if (!(clamp.low < clamp.high))
      return std::nullopt;
    return clamp;
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Coefficients
//===----------------------------------------------------------------------===//

/// Replaces constants that are the same for all channels, outside of norms.
static const Node *
foldUniform(ElementView &view, const Node *node,
            llvm::DenseMap<const Node *, const Node *> &done) {
  Algebra &algebra = view.getAlgebra();
  if (node->kind == Kind::Access) {
    std::optional<double> number = view.getUniformConstant(node);
    return number ? algebra.constant(*number) : node;
  }
  if (node->kind != Kind::Linear && node->kind != Kind::Product)
    return node;
  if (auto it = done.find(node); it != done.end())
    return it->second;
  SmallVector<const Node *> operands;
  for (const Node *operand : node->operands)
    operands.push_back(foldUniform(view, operand, done));
  return done[node] = algebra.rebuild(node, operands);
}

/// Says what keeps `node` from being a coefficient with a norm.
static std::nullopt_t explainNorm(const Node *node, Reason &reason) {
  auto isNorm = [](const Node *part) {
    return llvm::any_of(LinearForm(part).terms, [](auto &term) {
      return term.second->hasSum &&
             (term.second->kind == Kind::Sigmoid || matchClamp(term.second));
    });
  };
  LinearForm form(node);
  for (auto [factor, term] : form.terms)
    if (term->kind == Kind::Product && llvm::any_of(term->operands, isNorm))
      return reason.decline("the range of a coefficient (lambda) is not a "
                            "constant that all channels share");
  if (llvm::count_if(form.terms,
                     [&](auto &term) { return isNorm(term.second); }) == 1)
    return reason.decline("the initial value of a coefficient is not a "
                          "constant that all channels share");
  return reason.decline("the norm is none of sigmoid, hard sigmoid and none");
}

/// A coefficient that is affine in a layer; what multiplies it row by row goes
/// to the layer.
static std::optional<Coefficient>
matchWithoutNorm(ElementView &view, const Node *node, Reason &reason) {
  Algebra &algebra = view.getAlgebra();
  SmallVector<const Node *> sums = findSums(node);
  std::optional<Piece> affine;
  if (sums.size() == 1)
    affine = splitAffine(algebra, node, sums[0]);
  if (!affine)
    return explainNorm(node, reason);
  LinearForm slope(affine->slope), intercept(affine->intercept);
  Coefficient result;
  result.offset = intercept.value;
  result.scale = 1.0;
  if (slope.terms.empty())
    result.scale = slope.value;
  else if (slope.terms.size() == 1 && slope.value == 0.0)
    result.scale = slope.terms[0].first;
  if (result.scale == 0.0 || !std::isfinite(result.scale))
    return reason.decline("a layer's output is multiplied by " +
                          formatNumber(result.scale));
  const Node *rest = algebra.add(
      algebra.mul(affine->slope, sums[0]),
      algebra.add(affine->intercept, algebra.constant(-result.offset)));
  result.argument = snap(view, algebra.scale(rest, 1.0 / result.scale));
  return result;
}

std::optional<Coefficient>
mlir::dyrelu::raising::matchCoefficient(ElementView &view, const Node *node,
                                        Reason &reason) {
  Algebra &algebra = view.getAlgebra();
  llvm::DenseMap<const Node *, const Node *> done;
  node = foldUniform(view, node, done);
  if (!node->hasSum)
    return reason.decline("a coefficient is not computed by a layer, but the "
                          "others are");
  LinearForm form(node);
  Coefficient result;
  double low = -1.0, high = 1.0;
  double scale = form.terms[0].first;
  const Node *term = form.terms[0].second;
  if (form.terms.size() == 1 && term->kind == Kind::Sigmoid) {
    // A + B s = (A + B / 2) + B / 2 (2 s - 1).
    result.norm = Norm::Sigmoid;
    result.argument = term->operands[0];
    result.scale = scale / 2.0;
    result.offset = form.value + scale / 2.0;
  } else if (std::optional<Clamp> clamp =
                 form.terms.size() == 1 ? matchClamp(term) : std::nullopt) {
    low = clamp->low;
    high = clamp->high;
    double middle = (low + high) / 2.0, half = (high - low) / 2.0;
    result.norm = Norm::HardSigmoid;
    // clamp(v, low, high) = middle + half * clamp((v - middle) / half, -1, 1).
    double offset = LinearForm(clamp->operand).value;
    const Node *centred = algebra.add(
        clamp->operand,
        algebra.constant(isClose(offset, middle, view.getElementType())
                             ? -offset
                             : -middle));
    result.argument = snap(view, algebra.scale(centred, 3.0 / half));
    result.scale = scale * half;
    result.offset = form.value + scale * middle;
  } else {
    std::optional<Coefficient> linear = matchWithoutNorm(view, node, reason);
    if (!linear)
      return std::nullopt;
    result = *linear;
  }
  result.offset = tidy(result.offset);
  result.scale = tidy(result.scale);
  if (!std::isfinite(result.offset) || !std::isfinite(result.scale))
    return reason.decline("an initial value or range is not finite");
  return result;
}

std::optional<std::pair<Hidden, const Node *>>
mlir::dyrelu::raising::matchHidden(ElementView &view, const Node *node) {
  Type type = view.getElementType();
  Algebra &algebra = view.getAlgebra();
  if (auto bound = matchBound(node, Kind::Max); bound && bound->second == 0.0)
    if (!matchClamp(node))
      return std::make_pair(Hidden::ReLU, bound->first);
  if (std::optional<Clamp> clamp = matchClamp(node);
      clamp && clamp->low == 0.0 && clamp->high == 6.0)
    return std::make_pair(Hidden::ReLU6, clamp->operand);

  LinearForm form(node);
  if (form.terms.size() != 1 || form.value != 0.0 ||
      form.terms[0].second->kind != Kind::Product ||
      form.terms[0].second->operands.size() != 2)
    return std::nullopt;
  double scale = form.terms[0].first;
  ArrayRef<const Node *> factors = form.terms[0].second->operands;
  for (auto [left, right] :
       {std::pair(factors[0], factors[1]), std::pair(factors[1], factors[0])}) {
    // u sigmoid(u)
    if (right->kind == Kind::Sigmoid &&
        areClose(algebra.scale(left, scale), right->operands[0], type))
      return std::make_pair(Hidden::SiLU, right->operands[0]);
    // u / 2 (1 + erf(u / sqrt(2)))
    LinearForm gate(right);
    if (gate.terms.size() == 1 && gate.terms[0].second->kind == Kind::Erf &&
        isClose(gate.terms[0].first, gate.value, type)) {
      const Node *u =
          snap(view, algebra.scale(gate.terms[0].second->operands[0],
                                   std::sqrt(2.0)));
      if (areClose(algebra.scale(left, scale * gate.value),
                   algebra.scale(u, 0.5), type))
        return std::make_pair(Hidden::GELU, u);
    }
  }
  return std::nullopt;
}
