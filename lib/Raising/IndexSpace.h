//===- IndexSpace.h - Indices and sizes -------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Indices are affine expressions over the root's dimensions, the dimensions
// that sums run over, and symbols for sizes known at run time only. Their
// simplification uses the ranges of the dimensions, so that equal indices are
// equal expressions.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_INDEXSPACE_H
#define DYRELU_LIB_RAISING_INDEXSPACE_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Value.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::dyrelu::raising {

/// A size: a number, or what it is at run time: dimension `dim` of the tensor
/// `value`, or the index `value` itself (dim < 0).
struct Extent {
  int64_t fixed = ShapedType::kDynamic;
  Value value;
  int64_t dim = -1;

  bool isFixed() const { return !ShapedType::isDynamic(fixed); }
  bool operator==(const Extent &other) const {
    return fixed == other.fixed && value == other.value && dim == other.dim;
  }
};

/// Whether nothing says that the sizes differ. No proof that they are equal:
/// see IndexSpace::areEqual.
inline bool mayBeEqual(const Extent &lhs, const Extent &rhs) {
  return lhs == rhs || !lhs.isFixed() || !rhs.isFixed();
}

/// The size of a tensor's dimension, followed to where it is first known.
Extent getExtent(Value tensor, int64_t dim);
/// The size that a scalar integer or index is.
Extent getExtent(Value index);
Extent getExtent(OpFoldResult size);

class IndexSpace {
public:
  explicit IndexSpace(MLIRContext *context) : context(context) {}

  MLIRContext *getContext() const { return context; }

  /// A new dimension that runs from 0 to `extent`.
  unsigned addDim(Extent extent);
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

  /// A size as an index: a constant or a symbol.
  AffineExpr getSize(const Extent &extent);

  /// The canonical form, or null where numbers overflow.
  AffineExpr simplify(AffineExpr expr) const;

  /// `index` from `offset` on, if it never leaves the `size` positions there;
  /// null where that is not known.
  AffineExpr getWithin(AffineExpr index, AffineExpr offset,
                       const Extent &size) const;

  /// The dimension that an index is; nothing where it is anything else.
  static std::optional<unsigned> asDim(AffineExpr expr);

private:
  MLIRContext *context;
  SmallVector<Extent> dims;
  SmallVector<Extent> symbols;
  /// Sizes that are equal to others, each with the number of its class.
  SmallVector<std::pair<Extent, unsigned>> classes;
  unsigned numClasses = 0;
};

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_INDEXSPACE_H
