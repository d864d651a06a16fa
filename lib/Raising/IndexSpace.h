//===- IndexSpace.h - Indices and sizes -------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Indices are affine expressions over the root's dimensions, the dimensions
// that sums run over, and symbols for sizes known at run time only (by which
// they may be multiplied and divided). Their simplification uses the ranges of
// the dimensions, so that equal indices are equal expressions.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_INDEXSPACE_H
#define DYRELU_LIB_RAISING_INDEXSPACE_H

#include "SizeTable.h"

#include "mlir/IR/AffineExpr.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::dyrelu::raising {

/// The root's dimensions come first in every index space; more of them than
/// this are not raised.
inline constexpr unsigned kMaxRootDims = 5;

class IndexSpace {
public:
  IndexSpace(MLIRContext *context, SizeTable &sizes)
      : context(context), sizes(sizes) {}

  MLIRContext *getContext() const { return context; }

  /// Sizes in the program, as far as the table tells.
  Extent getExtent(Value tensor, int64_t dim) const {
    return sizes.getExtent(tensor, dim);
  }
  Extent getExtent(Value index) const { return sizes.getExtent(index); }
  Extent getExtent(OpFoldResult size) const { return sizes.getExtent(size); }

  /// A new dimension that runs from 0 to `extent`.
  unsigned addDim(Extent extent);
  /// The same for a dimension that is not the root's.
  unsigned addInnerDim(Extent extent);
  const Extent &getDimExtent(unsigned dim) const { return dims[dim]; }
  unsigned getNumDims() const { return dims.size(); }

  AffineExpr getDim(unsigned dim) const {
    return getAffineDimExpr(dim, context);
  }
  AffineExpr getConstant(int64_t value) const {
    return getAffineConstantExpr(value, context);
  }
  /// Notes that the program is only defined where the sizes are equal.
  void setEqual(const Extent &lhs, const Extent &rhs);
  /// Whether the sizes are known to be equal.
  bool areEqual(const Extent &lhs, const Extent &rhs) const;
  /// The size that stands for all that are known to be equal to `extent`.
  Extent getRepresentative(const Extent &extent) const;
  /// Whether `extent` is not 0 where an element at `indices` exists.
  bool isNotEmpty(const Extent &extent, ArrayRef<AffineExpr> indices) const;

  /// A size as an index: made of constants and symbols.
  AffineExpr getSize(const Extent &extent);

  /// The canonical form, or null where numbers overflow.
  AffineExpr simplify(AffineExpr expr);

  /// `index` from `offset` on, if it never leaves the `size` positions there;
  /// null where that is not known.
  AffineExpr getWithin(AffineExpr index, AffineExpr offset, const Extent &size);

  /// The least and the greatest value of `expr`, where they are numbers.
  std::optional<int64_t> getLowerBound(AffineExpr expr);
  std::optional<int64_t> getUpperBound(AffineExpr expr);

  /// The same by looking at every position, where there are few.
  std::optional<std::pair<int64_t, int64_t>> getRange(AffineExpr expr);

  /// The dimension that an index is; nothing where it is anything else.
  static std::optional<unsigned> asDim(AffineExpr expr);

private:
  class Simplifier;

  MLIRContext *context;
  SizeTable &sizes;
  SmallVector<Extent> dims;
  SmallVector<Extent> symbols;
  /// Sizes that are equal to others, each with the number of its class.
  SmallVector<std::pair<Extent, unsigned>> classes;
  unsigned numClasses = 0;
};

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_INDEXSPACE_H
