//===- IndexSimplifier.cpp - Canonical indices and their ranges -----------===//
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

namespace {
/// A constant plus multiples of expressions that are not sums. None of the
/// expressions is negative where sizes are not: dimensions, sizes, and
/// quotients, remainders and products of such.
struct Terms {
  int64_t constant = 0;
  SmallVector<std::pair<AffineExpr, int64_t>> factors;

  bool add(AffineExpr expr, int64_t factor);
  bool addScaled(const Terms &other, int64_t scale);
  AffineExpr build(MLIRContext *context) const;
};
} // namespace

/// Dimensions by number, then symbols, then the rest.
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

bool Terms::add(AffineExpr expr, int64_t factor) {
  for (auto *it = factors.begin(); it != factors.end(); ++it) {
    if (it->first != expr)
      continue;
    if (llvm::AddOverflow(it->second, factor, it->second))
      return false;
    if (it->second == 0)
      factors.erase(it);
    return true;
  }
  if (factor != 0)
    factors.push_back({expr, factor});
  return true;
}

bool Terms::addScaled(const Terms &other, int64_t scale) {
  int64_t scaled;
  if (llvm::MulOverflow(other.constant, scale, scaled) ||
      llvm::AddOverflow(constant, scaled, constant))
    return false;
  for (auto [expr, factor] : other.factors)
    if (llvm::MulOverflow(factor, scale, scaled) || !add(expr, scaled))
      return false;
  return true;
}

AffineExpr Terms::build(MLIRContext *context) const {
  SmallVector<std::pair<AffineExpr, int64_t>> sorted(factors);
  llvm::sort(sorted, [](const auto &lhs, const auto &rhs) {
    return comesBefore(lhs.first, rhs.first);
  });
  AffineExpr result;
  for (auto [expr, factor] : sorted) {
    AffineExpr term = factor == 1 ? expr : expr * factor;
    result = result ? result + term : term;
  }
  if (!result)
    return getAffineConstantExpr(constant, context);
  return constant == 0 ? result : result + constant;
}

/// The factors of a term.
static void appendFactors(AffineExpr term,
                          SmallVectorImpl<AffineExpr> &factors) {
  if (term.getKind() != AffineExprKind::Mul) {
    factors.push_back(term);
    return;
  }
  auto product = cast<AffineBinaryOpExpr>(term);
  appendFactors(product.getLHS(), factors);
  appendFactors(product.getRHS(), factors);
}

/// The product, or null where it is one of two indices.
static AffineExpr buildProduct(SmallVector<AffineExpr> factors) {
  // What is not made of sizes comes first.
  llvm::sort(factors, [](AffineExpr lhs, AffineExpr rhs) {
    bool isLeft = lhs.isSymbolicOrConstant();
    bool isRight = rhs.isSymbolicOrConstant();
    return isLeft != isRight ? isRight : comesBefore(lhs, rhs);
  });
  AffineExpr result;
  for (AffineExpr factor : factors) {
    if (result && !factor.isSymbolicOrConstant())
      return {};
    result = result ? result * factor : factor;
  }
  return result;
}

class IndexSpace::Simplifier {
public:
  explicit Simplifier(IndexSpace &space) : space(space) {}

  /// Reads `expr`, if numbers do not overflow.
  bool collect(AffineExpr expr, Terms &terms);
  /// Whether a term is no less than 0 for being made of dimensions and sizes;
  /// an index that the program computes may be negative.
  bool isNotNegative(AffineExpr term);
  /// No term is greater than this; nothing where that depends on a size.
  std::optional<int64_t> getUpperBound(const Terms &terms);
  /// Whether 0 <= terms < size.
  bool isWithin(const Terms &terms, const Terms &size);

private:
  bool multiply(const Terms &lhs, const Terms &rhs, Terms &result);
  bool divide(const Terms &lhs, const Terms &divisor, bool isFloorDiv,
              Terms &terms);
  /// Splits `terms` into multiples of `divisor` (one term) and a rest.
  bool split(const Terms &terms, const Terms &divisor, Terms &quotient,
             Terms &rest);
  /// Replaces what is made of dimensions by the greatest that it gets.
  bool getTop(const Terms &terms, Terms &top);
  /// The same for a term that is no product.
  bool getTop(AffineExpr expr, Terms &top);

  IndexSpace &space;
};

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

bool IndexSpace::Simplifier::getTop(AffineExpr expr, Terms &top) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    if (!collect(space.getSize(space.dims[dim.getPosition()]), top))
      return false;
    // A loop over nothing is as good as one over its first position.
    if (top.factors.empty())
      top.constant = std::max<int64_t>(top.constant, 1);
    return !llvm::SubOverflow(top.constant, int64_t(1), top.constant);
  }
  if (expr.isSymbolicOrConstant())
    return top.addScaled({0, {{expr, 1}}}, 1);
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return false;
  Terms divisor;
  if (!collect(binary.getRHS(), divisor))
    return false;
  if (expr.getKind() == AffineExprKind::Mod) {
    top = divisor;
    return !llvm::SubOverflow(top.constant, int64_t(1), top.constant);
  }
  if (expr.getKind() != AffineExprKind::FloorDiv)
    return false;
  Terms dividend, greatest;
  if (!collect(binary.getLHS(), dividend) || !getTop(dividend, greatest))
    return false;
  if (greatest.factors.empty() && divisor.factors.empty()) {
    top.constant = llvm::divideFloorSigned(greatest.constant, divisor.constant);
    return true;
  }
  // (q * divisor - 1) floordiv divisor = q - 1.
  Terms rest;
  if (llvm::AddOverflow(greatest.constant, int64_t(1), greatest.constant) ||
      !split(greatest, divisor, top, rest) || rest.constant != 0 ||
      !rest.factors.empty())
    return false;
  return !llvm::SubOverflow(top.constant, int64_t(1), top.constant);
}

bool IndexSpace::Simplifier::getTop(const Terms &terms, Terms &top) {
  top.constant = terms.constant;
  for (auto [expr, factor] : terms.factors) {
    if (expr.isSymbolicOrConstant()) {
      if (!top.add(expr, factor))
        return false;
      continue;
    }
    // What is subtracted is 0 at best.
    if (factor < 0) {
      if (!isNotNegative(expr))
        return false;
      continue;
    }
    SmallVector<AffineExpr> parts;
    appendFactors(expr, parts);
    Terms product;
    product.constant = factor;
    for (AffineExpr part : parts) {
      Terms greatest, next;
      if (!getTop(part, greatest) || !multiply(product, greatest, next))
        return false;
      product = next;
    }
    if (!top.addScaled(product, 1))
      return false;
  }
  return true;
}

bool IndexSpace::Simplifier::isNotNegative(AffineExpr term) {
  bool isSize = true;
  term.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
      isSize &= space.symbols[symbol.getPosition()].dim >= 0;
  });
  return isSize;
}

std::optional<int64_t>
IndexSpace::Simplifier::getUpperBound(const Terms &terms) {
  Terms top;
  if (!getTop(terms, top))
    return std::nullopt;
  for (auto [expr, factor] : top.factors)
    if (factor > 0 || !isNotNegative(expr))
      return std::nullopt;
  return top.constant;
}

bool IndexSpace::Simplifier::isWithin(const Terms &terms, const Terms &size) {
  Terms negated, excess = terms;
  if (!negated.addScaled(terms, -1) || !excess.addScaled(size, -1))
    return false;
  std::optional<int64_t> lowest = getUpperBound(negated);
  std::optional<int64_t> highest = getUpperBound(excess);
  return lowest && *lowest <= 0 && highest && *highest < 0;
}

//===----------------------------------------------------------------------===//
// Canonical forms
//===----------------------------------------------------------------------===//

bool IndexSpace::Simplifier::multiply(const Terms &lhs, const Terms &rhs,
                                      Terms &result) {
  if (!result.addScaled(lhs, rhs.constant))
    return false;
  for (auto [expr, factor] : rhs.factors) {
    int64_t scaled;
    if (llvm::MulOverflow(lhs.constant, factor, scaled) ||
        !result.add(expr, scaled))
      return false;
    for (auto [other, otherFactor] : lhs.factors) {
      SmallVector<AffineExpr> factors;
      appendFactors(other, factors);
      appendFactors(expr, factors);
      AffineExpr product = buildProduct(factors);
      if (!product || llvm::MulOverflow(otherFactor, factor, scaled) ||
          !result.add(product, scaled))
        return false;
    }
  }
  return true;
}

bool IndexSpace::Simplifier::split(const Terms &terms, const Terms &divisor,
                                   Terms &quotient, Terms &rest) {
  if (divisor.factors.empty()) {
    quotient.constant =
        llvm::divideFloorSigned(terms.constant, divisor.constant);
    rest.constant = llvm::mod(terms.constant, divisor.constant);
    for (auto [expr, factor] : terms.factors) {
      bool isMultiple = factor % divisor.constant == 0;
      if (!(isMultiple ? quotient : rest)
               .add(expr, isMultiple ? factor / divisor.constant : factor))
        return false;
    }
    return true;
  }
  auto [divisorExpr, divisorFactor] = divisor.factors[0];
  SmallVector<AffineExpr> divisorParts;
  appendFactors(divisorExpr, divisorParts);
  rest.constant = terms.constant;
  for (auto [expr, factor] : terms.factors) {
    SmallVector<AffineExpr> parts;
    appendFactors(expr, parts);
    bool isMultiple = factor % divisorFactor == 0;
    for (AffineExpr part : divisorParts) {
      auto *it = llvm::find(parts, part);
      isMultiple &= it != parts.end();
      if (!isMultiple)
        break;
      parts.erase(it);
    }
    if (!isMultiple) {
      if (!rest.add(expr, factor))
        return false;
    } else if (parts.empty()) {
      if (llvm::AddOverflow(quotient.constant, factor / divisorFactor,
                            quotient.constant))
        return false;
    } else if (!quotient.add(buildProduct(parts), factor / divisorFactor)) {
      return false;
    }
  }
  return true;
}

bool IndexSpace::Simplifier::divide(const Terms &lhs, const Terms &divisor,
                                    bool isFloorDiv, Terms &terms) {
  bool isNumber = divisor.factors.empty() && divisor.constant > 0;
  bool isSize = divisor.constant == 0 && divisor.factors.size() == 1 &&
                divisor.factors[0].second > 0 &&
                divisor.factors[0].first.isSymbolicOrConstant();
  if (!isNumber && !isSize)
    return false;
  // e = q * divisor + rest with 0 <= rest < divisor.
  Terms quotient, rest;
  if (!split(lhs, divisor, quotient, rest))
    return false;
  if (isWithin(rest, divisor))
    return terms.addScaled(isFloorDiv ? quotient : rest, 1);
  // Remainders of what may be negative are no terms.
  Terms negated;
  if (!negated.addScaled(rest, -1))
    return false;
  std::optional<int64_t> lowest = getUpperBound(negated);
  if (!lowest || *lowest > 0)
    return false;
  AffineExpr restExpr = rest.build(space.context);
  AffineExpr divisorExpr = divisor.build(space.context);
  if (!isFloorDiv)
    return terms.add(restExpr % divisorExpr, 1);
  return terms.addScaled(quotient, 1) &&
         terms.add(restExpr.floorDiv(divisorExpr), 1);
}

bool IndexSpace::Simplifier::collect(AffineExpr expr, Terms &terms) {
  switch (expr.getKind()) {
  case AffineExprKind::Constant:
    return !llvm::AddOverflow(terms.constant,
                              cast<AffineConstantExpr>(expr).getValue(),
                              terms.constant);
  case AffineExprKind::DimId: {
    // The only index of a dimension of size 1 is 0.
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    return space.getRepresentative(space.dims[dim]).fixed == 1 ||
           terms.add(expr, 1);
  }
  case AffineExprKind::SymbolId: {
    unsigned position = cast<AffineSymbolExpr>(expr).getPosition();
    AffineExpr size = space.getSize(space.symbols[position]);
    return size == expr ? terms.add(expr, 1) : collect(size, terms);
  }
  default:
    break;
  }
  auto binary = cast<AffineBinaryOpExpr>(expr);
  if (expr.getKind() == AffineExprKind::Add)
    return collect(binary.getLHS(), terms) && collect(binary.getRHS(), terms);
  Terms lhs, rhs, result;
  if (!collect(binary.getLHS(), lhs) || !collect(binary.getRHS(), rhs))
    return false;
  switch (expr.getKind()) {
  case AffineExprKind::Mul:
    return multiply(lhs, rhs, result) && terms.addScaled(result, 1);
  case AffineExprKind::FloorDiv:
  case AffineExprKind::Mod:
    return divide(lhs, rhs, expr.getKind() == AffineExprKind::FloorDiv, terms);
  default:
    return false;
  }
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

AffineExpr IndexSpace::getSize(const Extent &extent) {
  Extent size = getRepresentative(extent);
  if (size.isFixed())
    return getConstant(size.fixed);
  AffineExpr sum = getConstant(0);
  SizePolynomial polynomial = size.asPolynomial();
  for (const SizeTerm &term : polynomial.getTerms()) {
    AffineExpr product = getConstant(term.factor);
    for (const SizeAtom &atom : term.atoms) {
      Extent single = Extent::get(SizePolynomial(atom));
      auto *it = llvm::find(symbols, single);
      unsigned position = it - symbols.begin();
      if (it == symbols.end())
        symbols.push_back(single);
      product = product * getAffineSymbolExpr(position, context);
    }
    sum = sum + product;
  }
  return sum;
}

AffineExpr IndexSpace::simplify(AffineExpr expr) {
  Terms terms;
  if (!Simplifier(*this).collect(expr, terms))
    return {};
  return terms.build(context);
}

AffineExpr IndexSpace::getWithin(AffineExpr index, AffineExpr offset,
                                 const Extent &size) {
  Simplifier simplifier(*this);
  Terms terms, sizeTerms;
  if (!simplifier.collect(index - offset, terms) ||
      !simplifier.collect(getSize(size), sizeTerms) ||
      !simplifier.isWithin(terms, sizeTerms))
    return {};
  return terms.build(context);
}

std::optional<int64_t> IndexSpace::getUpperBound(AffineExpr expr) {
  Simplifier simplifier(*this);
  Terms terms;
  if (!simplifier.collect(expr, terms))
    return std::nullopt;
  return simplifier.getUpperBound(terms);
}

std::optional<int64_t> IndexSpace::getLowerBound(AffineExpr expr) {
  std::optional<int64_t> bound = getUpperBound(-expr);
  if (!bound || *bound == std::numeric_limits<int64_t>::min())
    return std::nullopt;
  return -*bound;
}

/// The value of `expr` where dimension d is `at[d]`; nothing where it depends
/// on a size.
static std::optional<int64_t> evaluate(AffineExpr expr, ArrayRef<int64_t> at) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return at[dim.getPosition()];
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return std::nullopt;
  std::optional<int64_t> lhs = evaluate(binary.getLHS(), at);
  std::optional<int64_t> rhs = evaluate(binary.getRHS(), at);
  int64_t result;
  if (!lhs || !rhs)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return llvm::AddOverflow(*lhs, *rhs, result) ? std::nullopt
                                                 : std::optional(result);
  case AffineExprKind::Mul:
    return llvm::MulOverflow(*lhs, *rhs, result) ? std::nullopt
                                                 : std::optional(result);
  case AffineExprKind::FloorDiv:
    return *rhs > 0 ? std::optional(llvm::divideFloorSigned(*lhs, *rhs))
                    : std::nullopt;
  case AffineExprKind::Mod:
    return *rhs > 0 ? std::optional(llvm::mod(*lhs, *rhs)) : std::nullopt;
  default:
    return std::nullopt;
  }
}

std::optional<std::pair<int64_t, int64_t>>
IndexSpace::getRange(AffineExpr expr) {
  constexpr int64_t maxPositions = 1 << 12;
  int64_t positions = 1;
  SmallVector<std::pair<unsigned, int64_t>> sizes;
  for (unsigned dim = 0, e = dims.size(); dim < e; ++dim) {
    if (!expr.isFunctionOfDim(dim))
      continue;
    int64_t size = dims[dim].fixed;
    if (size < 1 || size > maxPositions)
      return std::nullopt;
    positions *= size;
    if (positions > maxPositions)
      return std::nullopt;
    sizes.push_back({dim, size});
  }
  SmallVector<int64_t> at(dims.size(), 0);
  std::optional<std::pair<int64_t, int64_t>> range;
  for (int64_t position = 0; position < positions; ++position) {
    int64_t rest = position;
    for (auto [dim, size] : sizes) {
      at[dim] = rest % size;
      rest /= size;
    }
    std::optional<int64_t> value = evaluate(expr, at);
    if (!value)
      return std::nullopt;
    if (!range)
      range = {*value, *value};
    range->first = std::min(range->first, *value);
    range->second = std::max(range->second, *value);
  }
  return range;
}
