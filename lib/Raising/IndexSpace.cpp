//===- IndexSpace.cpp - Dimensions and sizes ------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSpace.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

unsigned IndexSpace::addDim(Extent extent) {
  dims.push_back(std::move(extent));
  return dims.size() - 1;
}

unsigned IndexSpace::addInnerDim(Extent extent) {
  // The numbers below are the root's.
  while (dims.size() < kMaxRootDims)
    dims.push_back(Extent{1, {}, -1, {}});
  return addDim(std::move(extent));
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

/// What stands for a class: a number rather than a size, the first of several.
static Extent
getClassRepresentative(const Extent &extent,
                       ArrayRef<std::pair<Extent, unsigned>> classes) {
  const auto *self = llvm::find_if(
      classes, [&](const auto &member) { return member.first == extent; });
  if (self == classes.end())
    return extent;
  const Extent *best = nullptr;
  for (const auto &[member, number] : classes) {
    if (number != self->second)
      continue;
    if (member.isFixed())
      return member;
    if (!best || (best->polynomial && !member.polynomial))
      best = &member;
  }
  return *best;
}

Extent IndexSpace::getRepresentative(const Extent &extent) const {
  if (extent.isFixed() || classes.empty())
    return extent;
  if (!extent.polynomial)
    return getClassRepresentative(extent, classes);
  std::optional<SizePolynomial> sum = SizePolynomial();
  for (const SizeTerm &term : extent.polynomial->getTerms()) {
    std::optional<SizePolynomial> product = SizePolynomial(term.factor);
    for (const SizeAtom &atom : term.atoms)
      if (product)
        product = product->times(
            getClassRepresentative(Extent::get(SizePolynomial(atom)), classes)
                .asPolynomial());
    sum = product ? sum->plus(*product) : std::nullopt;
    if (!sum)
      return extent;
  }
  return getClassRepresentative(Extent::get(*sum), classes);
}

bool IndexSpace::areEqual(const Extent &lhs, const Extent &rhs) const {
  if (lhs == rhs)
    return true;
  if (lhs.isFixed() && rhs.isFixed())
    return false;
  return getRepresentative(lhs) == getRepresentative(rhs);
}

bool IndexSpace::isNotEmpty(const Extent &extent,
                            ArrayRef<AffineExpr> indices) const {
  Extent size = getRepresentative(extent);
  if (size.isFixed())
    return size.fixed > 0;
  for (unsigned dim = 0, e = dims.size(); dim < e; ++dim)
    if ((dim < kMaxRootDims ||
         llvm::any_of(
             indices,
             [&](AffineExpr index) { return index.isFunctionOfDim(dim); })) &&
        areEqual(dims[dim], size))
      return true;
  return false;
}

std::optional<unsigned> IndexSpace::asDim(AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dim.getPosition();
  return std::nullopt;
}
