//===- MatchCount.cpp - What a mean divides by --------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mean.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// The number as a sum of products of sizes.
static std::optional<SizePolynomial> asSizes(ElementView &view,
                                             const Node *node) {
  auto asInteger = [](double value) -> std::optional<SizePolynomial> {
    if (value != std::trunc(value) || std::abs(value) > 0x1p52)
      return std::nullopt;
    return SizePolynomial(static_cast<int64_t>(value));
  };
  switch (node->kind) {
  case Kind::Access: {
    const Node *expanded = view.expand(node);
    return expanded != node ? asSizes(view, expanded) : std::nullopt;
  }
  case Kind::Constant:
    return asInteger(node->value);
  case Kind::Size:
    return SizePolynomial(SizeAtom{node->tensor, node->dim});
  case Kind::Product: {
    std::optional<SizePolynomial> product = SizePolynomial(1);
    for (const Node *operand : node->operands) {
      std::optional<SizePolynomial> factor = asSizes(view, operand);
      product = product && factor ? product->times(*factor) : std::nullopt;
    }
    return product;
  }
  case Kind::Linear: {
    std::optional<SizePolynomial> sum = asInteger(node->value);
    for (auto [coefficient, operand] :
         llvm::zip(node->coefficients, node->operands)) {
      std::optional<SizePolynomial> term = asSizes(view, operand);
      std::optional<SizePolynomial> scale = asInteger(coefficient);
      term = term && scale ? term->times(*scale) : std::nullopt;
      sum = sum && term ? sum->plus(*term) : std::nullopt;
    }
    return sum;
  }
  default:
    return std::nullopt;
  }
}

/// Splits a divisor into its sizes and constants.
static bool addDivisor(ElementView &view, const Node *node, double &constant,
                       SizePolynomial &sizes) {
  switch (node->kind) {
  case Kind::Access: {
    const Node *expanded = view.expand(node);
    return expanded != node && addDivisor(view, expanded, constant, sizes);
  }
  case Kind::Constant:
    constant *= node->value;
    return true;
  case Kind::Product:
    return llvm::all_of(node->operands, [&](const Node *factor) {
      return addDivisor(view, factor, constant, sizes);
    });
  case Kind::Linear:
    if (node->value != 0.0 || node->operands.size() != 1)
      break;
    constant *= node->coefficients[0];
    return addDivisor(view, node->operands[0], constant, sizes);
  default:
    break;
  }
  std::optional<SizePolynomial> size = asSizes(view, node);
  std::optional<SizePolynomial> product =
      size ? sizes.times(*size) : std::nullopt;
  if (!product)
    return false;
  sizes = *product;
  return true;
}

/// Whether `divisor` is the number of positions: as it is, or for being
/// multiplied by what 1 / n is rounded to, once in each sum.
static bool isCount(double divisor, double positions, unsigned sums,
                    Type type) {
  // What folding in f64 costs.
  constexpr double folding = 0x1p-51;
  auto isNear = [](double lhs, double rhs, double tolerance) {
    return std::abs(lhs - rhs) <= tolerance * std::abs(rhs);
  };
  if (isNear(divisor, positions, folding))
    return positions < 0x1p50;
  if (sums > 1)
    return std::round(divisor) == positions &&
           isNear(divisor, positions, sums * getRoundoff(type));
  double factor = 1.0 / divisor, exact = 1.0 / positions;
  return isNear(factor, roundTo(exact, type), folding) ||
         (!type.isF64() &&
          isNear(factor, roundTo(exact, Float32Type::get(type.getContext())),
                 folding));
}

bool mlir::dyrelu::raising::matchCount(ElementView &view, const Mean &mean,
                                       Reason &reason) {
  double divisor = 1.0 / mean.scale;
  std::optional<SizePolynomial> count = SizePolynomial(1), divisors(1);
  for (const Node *node : mean.divisors)
    if (!addDivisor(view, node, divisor, *divisors)) {
      reason.decline("the pool does not divide by its number of positions");
      return false;
    }
  for (unsigned dim : mean.dims)
    if (count)
      count = count->times(view.getSpace().getDimExtent(dim).asPolynomial());
  if (!count) {
    reason.decline("the pool sums over too many sizes");
    return false;
  }
  // Numbers apart: they are subject to rounding.
  double positions = 1.0;
  auto split = [&](const SizePolynomial &product, double &number) {
    SizePolynomial whole =
        view.getSpace().getRepresentative(Extent::get(product)).asPolynomial();
    if (whole.getTerms().size() != 1)
      return whole;
    int64_t factor = whole.getTerms()[0].factor;
    number *= static_cast<double>(factor);
    return whole.dividedBy(SizePolynomial(factor)).value_or(whole);
  };
  SizePolynomial summed = split(*count, positions);
  SizePolynomial divided = split(*divisors, divisor);
  if (!(summed == divided)) {
    reason.decline(divided.dividedBy(summed)
                       ? "the pool divides by more than its number of positions"
                       : "the pool does not divide by a size that it sums "
                         "over");
    return false;
  }
  if (isCount(divisor, positions, mean.sums, view.getElementType()))
    return true;
  if (formatNumber(divisor) == formatNumber(positions))
    reason.decline("the pool divides by nearly, but not quite, its number of "
                   "positions");
  else if (mean.divisors.empty())
    reason.decline("the pool divides by " + formatNumber(divisor) +
                   ", not by its " + formatNumber(positions) + " positions");
  else
    reason.decline("the pool divides by more than its number of positions");
  return false;
}
