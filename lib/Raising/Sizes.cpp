//===- Sizes.cpp - Arithmetic of sizes ------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sizes.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

std::optional<int64_t> SizePolynomial::getConstant() const {
  if (terms.empty())
    return 0;
  if (terms.size() == 1 && terms[0].atoms.empty())
    return terms[0].factor;
  return std::nullopt;
}

bool SizePolynomial::add(SizeTerm term) {
  auto *it = llvm::lower_bound(
      terms, term, [](const SizeTerm &lhs, const SizeTerm &rhs) {
        return std::lexicographical_compare(lhs.atoms.begin(), lhs.atoms.end(),
                                            rhs.atoms.begin(), rhs.atoms.end());
      });
  if (it == terms.end() || it->atoms != term.atoms) {
    terms.insert(it, std::move(term));
    return terms.size() <= kMaxTerms;
  }
  if (llvm::AddOverflow(it->factor, term.factor, it->factor))
    return false;
  if (it->factor == 0)
    terms.erase(it);
  return true;
}

std::optional<SizePolynomial>
SizePolynomial::plus(const SizePolynomial &other) const {
  SizePolynomial result = *this;
  for (const SizeTerm &term : other.terms)
    if (!result.add(term))
      return std::nullopt;
  return result;
}

std::optional<SizePolynomial>
SizePolynomial::minus(const SizePolynomial &other) const {
  std::optional<SizePolynomial> negated = other.times(-1);
  return negated ? plus(*negated) : std::nullopt;
}

std::optional<SizePolynomial>
SizePolynomial::times(const SizePolynomial &other) const {
  SizePolynomial result;
  for (const SizeTerm &lhs : terms)
    for (const SizeTerm &rhs : other.terms) {
      SizeTerm product = lhs;
      if (llvm::MulOverflow(lhs.factor, rhs.factor, product.factor))
        return std::nullopt;
      llvm::append_range(product.atoms, rhs.atoms);
      llvm::sort(product.atoms);
      if (product.atoms.size() > kMaxTerms || !result.add(std::move(product)))
        return std::nullopt;
    }
  return result;
}

std::optional<SizePolynomial>
SizePolynomial::dividedBy(const SizePolynomial &other) const {
  if (other.terms.size() != 1)
    return std::nullopt;
  const SizeTerm &divisor = other.terms[0];
  SizePolynomial result;
  for (const SizeTerm &term : terms) {
    if (term.factor % divisor.factor != 0 || divisor.factor == -1)
      return std::nullopt;
    SizeTerm quotient = {term.factor / divisor.factor, {}};
    const auto *next = divisor.atoms.begin();
    for (const SizeAtom &atom : term.atoms) {
      if (next != divisor.atoms.end() && *next == atom)
        ++next;
      else
        quotient.atoms.push_back(atom);
    }
    if (next != divisor.atoms.end() || !result.add(std::move(quotient)))
      return std::nullopt;
  }
  return result;
}

Extent Extent::get(const SizePolynomial &polynomial) {
  if (std::optional<int64_t> constant = polynomial.getConstant())
    return Extent{*constant, {}, -1, {}};
  ArrayRef<SizeTerm> terms = polynomial.getTerms();
  if (terms.size() == 1 && terms[0].factor == 1 && terms[0].atoms.size() == 1)
    return Extent{ShapedType::kDynamic,
                  terms[0].atoms[0].value,
                  terms[0].atoms[0].dim,
                  {}};
  return Extent{ShapedType::kDynamic,
                {},
                -1,
                std::make_shared<const SizePolynomial>(polynomial)};
}

SizePolynomial Extent::asPolynomial() const {
  if (isFixed())
    return SizePolynomial(fixed);
  if (polynomial)
    return *polynomial;
  return SizePolynomial(SizeAtom{value, dim});
}
