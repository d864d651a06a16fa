//===- Sizes.h - Arithmetic of sizes ----------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sizes that only run time knows are sums of products of others. Importers
// compute with them where tensors are reshaped, joined and averaged; in this
// form equal ones are the same.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_SIZES_H
#define DYRELU_LIB_RAISING_SIZES_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <memory>
#include <optional>

namespace mlir::dyrelu::raising {

/// Dimension `dim` of the tensor `value`, or the index `value` itself
/// (dim < 0).
struct SizeAtom {
  Value value;
  int64_t dim = -1;

  bool operator==(const SizeAtom &other) const {
    return value == other.value && dim == other.dim;
  }
  bool operator<(const SizeAtom &other) const {
    return std::pair(value.getAsOpaquePointer(), dim) <
           std::pair(other.value.getAsOpaquePointer(), other.dim);
  }
};

/// factor * product of atoms, which are sorted.
struct SizeTerm {
  int64_t factor = 1;
  SmallVector<SizeAtom, 2> atoms;

  bool operator==(const SizeTerm &other) const {
    return factor == other.factor && atoms == other.atoms;
  }
};

/// A sum of terms, sorted by their atoms; no factor is 0.
class SizePolynomial {
public:
  SizePolynomial() = default;
  /*implicit*/ SizePolynomial(int64_t constant) {
    if (constant != 0)
      terms.push_back({constant, {}});
  }
  explicit SizePolynomial(SizeAtom atom) { terms.push_back({1, {atom}}); }

  ArrayRef<SizeTerm> getTerms() const { return terms; }
  std::optional<int64_t> getConstant() const;
  bool operator==(const SizePolynomial &other) const {
    return terms == other.terms;
  }

  /// Nothing where numbers overflow or there are too many terms.
  std::optional<SizePolynomial> plus(const SizePolynomial &other) const;
  std::optional<SizePolynomial> minus(const SizePolynomial &other) const;
  std::optional<SizePolynomial> times(const SizePolynomial &other) const;
  /// The quotient by one term, if nothing is left over. Where the divisor is
  /// 0, the program has no meaning.
  std::optional<SizePolynomial> dividedBy(const SizePolynomial &other) const;

private:
  static constexpr size_t kMaxTerms = 16;
  bool add(SizeTerm term);

  SmallVector<SizeTerm, 1> terms;
};

/// A size: a number, or what it is at run time: an atom, or a polynomial of
/// atoms.
struct Extent {
  int64_t fixed = ShapedType::kDynamic;
  Value value;
  int64_t dim = -1;
  std::shared_ptr<const SizePolynomial> polynomial = nullptr;

  static Extent get(const SizePolynomial &polynomial);
  SizePolynomial asPolynomial() const;

  bool isFixed() const { return !ShapedType::isDynamic(fixed); }
  bool operator==(const Extent &other) const {
    if (fixed != other.fixed || value != other.value || dim != other.dim ||
        !polynomial != !other.polynomial)
      return false;
    return !polynomial || *polynomial == *other.polynomial;
  }
};

/// Whether nothing says that the sizes differ. No proof that they are equal:
/// see IndexSpace::areEqual.
inline bool mayBeEqual(const Extent &lhs, const Extent &rhs) {
  return lhs == rhs || !lhs.isFixed() || !rhs.isFixed();
}

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_SIZES_H
