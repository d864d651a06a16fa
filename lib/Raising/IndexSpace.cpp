//===- IndexSpace.cpp - Index expressions and sizes -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSpace.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

//===----------------------------------------------------------------------===//
// Simplification
//===----------------------------------------------------------------------===//

namespace {
/// A constant plus multiples of expressions that are not sums.
struct Terms {
  int64_t constant = 0;
  SmallVector<std::pair<AffineExpr, int64_t>> factors;
};

/// An inclusive range; no upper bound where nothing is known.
struct Interval {
  int64_t low = 0;
  std::optional<int64_t> high;
};
} // namespace

/// Dimensions by number, then the rest.
static bool comesBefore(AffineExpr lhs, AffineExpr rhs) {
  auto key = [](AffineExpr expr) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      return std::tuple<int, unsigned, const void *>(0, dim.getPosition(),
                                                     nullptr);
    if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
      return std::tuple<int, unsigned, const void *>(1, symbol.getPosition(),
                                                     nullptr);
    return std::tuple<int, unsigned, const void *>(2, 0,
                                                   expr.getAsOpaquePointer());
  };
  return key(lhs) < key(rhs);
}

static bool addTerm(Terms &terms, AffineExpr expr, int64_t factor) {
  for (auto it = terms.factors.begin(); it != terms.factors.end(); ++it) {
    if (it->first != expr)
      continue;
    if (llvm::AddOverflow(it->second, factor, it->second))
      return false;
    if (it->second == 0)
      terms.factors.erase(it);
    return true;
  }
  if (factor != 0)
    terms.factors.push_back({expr, factor});
  return true;
}

static bool addScaled(Terms &terms, const Terms &other, int64_t scale) {
  int64_t scaled;
  if (llvm::MulOverflow(other.constant, scale, scaled) ||
      llvm::AddOverflow(terms.constant, scaled, terms.constant))
    return false;
  for (auto [expr, factor] : other.factors)
    if (llvm::MulOverflow(factor, scale, scaled) ||
        !addTerm(terms, expr, scaled))
      return false;
  return true;
}

static AffineExpr build(Terms terms, MLIRContext *context) {
  llvm::sort(terms.factors, [](const auto &lhs, const auto &rhs) {
    return comesBefore(lhs.first, rhs.first);
  });
  AffineExpr result;
  for (auto [expr, factor] : terms.factors) {
    AffineExpr term = factor == 1 ? expr : expr * factor;
    result = result ? result + term : term;
  }
  if (!result)
    return getAffineConstantExpr(terms.constant, context);
  return terms.constant == 0 ? result : result + terms.constant;
}

/// The range of a term that is not a sum.
static Interval getRange(AffineExpr expr, ArrayRef<Extent> dims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    const Extent &extent = dims[dim.getPosition()];
    if (extent.isFixed())
      return {0, std::max<int64_t>(extent.fixed - 1, 0)};
    return {0, std::nullopt};
  }
  if (expr.getKind() == AffineExprKind::Mod)
    if (auto divisor = dyn_cast<AffineConstantExpr>(
            cast<AffineBinaryOpExpr>(expr).getRHS()))
      return {0, divisor.getValue() - 1};
  // Symbols are sizes; quotients are made of indices, which are not negative.
  return {0, std::nullopt};
}

/// Whether 0 <= terms < bound.
static bool isWithin(const Terms &terms, int64_t bound, ArrayRef<Extent> dims) {
  if (terms.constant < 0)
    return false;
  int64_t high = terms.constant;
  for (auto [expr, factor] : terms.factors) {
    Interval range = getRange(expr, dims);
    int64_t reach;
    if (factor < 0 || !range.high ||
        llvm::MulOverflow(*range.high, factor, reach) ||
        llvm::AddOverflow(high, reach, high))
      return false;
  }
  return high < bound;
}

static bool collect(AffineExpr expr, ArrayRef<Extent> dims, Terms &terms) {
  MLIRContext *context = expr.getContext();
  switch (expr.getKind()) {
  case AffineExprKind::Constant:
    terms.constant = cast<AffineConstantExpr>(expr).getValue();
    return true;
  case AffineExprKind::DimId: {
    // The only index of a dimension of size 1 is 0.
    const Extent &extent = dims[cast<AffineDimExpr>(expr).getPosition()];
    return extent.fixed == 1 || addTerm(terms, expr, 1);
  }
  case AffineExprKind::SymbolId:
    return addTerm(terms, expr, 1);
  default:
    break;
  }
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Terms lhs, rhs;
  if (!collect(binary.getLHS(), dims, lhs) ||
      !collect(binary.getRHS(), dims, rhs))
    return false;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return addScaled(terms, lhs, 1) && addScaled(terms, rhs, 1);
  case AffineExprKind::Mul:
    if (rhs.factors.empty())
      return addScaled(terms, lhs, rhs.constant);
    if (lhs.factors.empty())
      return addScaled(terms, rhs, lhs.constant);
    return false;
  case AffineExprKind::FloorDiv:
  case AffineExprKind::Mod: {
    if (!rhs.factors.empty() || rhs.constant <= 0)
      return false;
    // e = q * divisor + rest with 0 <= rest < divisor.
    int64_t divisor = rhs.constant;
    Terms quotient, rest;
    quotient.constant = llvm::divideFloorSigned(lhs.constant, divisor);
    rest.constant = llvm::mod(lhs.constant, divisor);
    for (auto [term, factor] : lhs.factors) {
      Terms &part = factor % divisor == 0 ? quotient : rest;
      part.factors.push_back(
          {term, &part == &quotient ? factor / divisor : factor});
    }
    bool isFloorDiv = expr.getKind() == AffineExprKind::FloorDiv;
    if (isWithin(rest, divisor, dims))
      return addScaled(terms, isFloorDiv ? quotient : rest, 1);
    AffineExpr restExpr = build(rest, context);
    if (!isFloorDiv)
      return addTerm(terms, restExpr % divisor, 1);
    return addScaled(terms, quotient, 1) &&
           addTerm(terms, restExpr.floorDiv(divisor), 1);
  }
  default:
    return false;
  }
}

unsigned IndexSpace::addDim(Extent extent) {
  dims.push_back(extent);
  return dims.size() - 1;
}

void IndexSpace::setEqual(const Extent &lhs, const Extent &rhs) {
  if (!mayBeEqual(lhs, rhs) || areEqual(lhs, rhs))
    return;
  auto getClass = [&](const Extent &extent) {
    for (const auto &[member, number] : classes)
      if (member == extent)
        return number;
    classes.push_back({extent, numClasses});
    return numClasses++;
  };
  unsigned kept = getClass(lhs), merged = getClass(rhs);
  for (auto &member : classes)
    if (member.second == merged)
      member.second = kept;
}

bool IndexSpace::areEqual(const Extent &lhs, const Extent &rhs) const {
  if (lhs == rhs)
    return true;
  if (lhs.isFixed() && rhs.isFixed())
    return false;
  const auto *left = llvm::find_if(
      classes, [&](const auto &member) { return member.first == lhs; });
  const auto *right = llvm::find_if(
      classes, [&](const auto &member) { return member.first == rhs; });
  return left != classes.end() && right != classes.end() &&
         left->second == right->second;
}

AffineExpr IndexSpace::getSize(const Extent &extent) {
  if (extent.isFixed())
    return getConstant(extent.fixed);
  auto *it = llvm::find(symbols, extent);
  unsigned position = it - symbols.begin();
  if (it == symbols.end())
    symbols.push_back(extent);
  return getAffineSymbolExpr(position, context);
}

AffineExpr IndexSpace::simplify(AffineExpr expr) const {
  Terms terms;
  if (!collect(expr, dims, terms))
    return {};
  return build(terms, context);
}

AffineExpr IndexSpace::getWithin(AffineExpr index, AffineExpr offset,
                                 const Extent &size) const {
  Terms terms;
  if (!collect(index - offset, dims, terms))
    return {};
  AffineExpr rest = build(terms, context);
  std::optional<unsigned> dim = asDim(rest);
  bool isInside = size.isFixed() ? isWithin(terms, size.fixed, dims)
                                 : dim && areEqual(dims[*dim], size);
  return isInside ? rest : AffineExpr();
}

std::optional<unsigned> IndexSpace::asDim(AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dim.getPosition();
  return std::nullopt;
}
