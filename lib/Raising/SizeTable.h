//===- SizeTable.h - Sizes of a module's values -----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each size is computed once, from those of the operands of the op that makes
// it. Sizes, and the products that a program forms of the sizes of one tensor,
// are taken not to overflow 64 bits.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_SIZETABLE_H
#define DYRELU_LIB_RAISING_SIZETABLE_H

#include "Sizes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::dyrelu::raising {

/// The sizes of the values of a module that is rewritten meanwhile: it listens
/// to the rewriter.
class SizeTable : public RewriterBase::Listener {
public:
  /// Computes the sizes of all values in the program's order, so that none is
  /// followed further back than to the operands of one op.
  explicit SizeTable(ModuleOp module);

  /// The size of a tensor's dimension, followed to where it is first known.
  Extent getExtent(Value tensor, int64_t dim);
  /// The size that a scalar integer or index is.
  Extent getExtent(Value index);
  Extent getExtent(OpFoldResult size);

  /// How many sizes were computed.
  size_t getNumComputed() const { return numComputed; }

  void notifyOperationErased(Operation *op) override;

private:
  /// What is not computed before is followed through at most this many ops.
  static constexpr unsigned kMaxDepth = 64;

  SizePolynomial ofDim(Value tensor, int64_t dim);
  SizePolynomial ofIndex(Value index);
  SizePolynomial ofFoldResult(OpFoldResult size);
  /// The size that `compute` finds, or else, and while it does, `atom`.
  SizePolynomial lookup(SizeAtom atom,
                        function_ref<std::optional<SizePolynomial>()> compute);

  /// The size of a tensor by the op that makes it, if that tells.
  std::optional<SizePolynomial> computeDim(OpResult tensor, int64_t dim);
  /// The size that an op computes; nothing where it is a size of its own.
  std::optional<SizePolynomial> computeIndex(OpResult index);
  std::optional<SizePolynomial> compute(AffineExpr expr,
                                        affine::AffineApplyOp apply);
  std::optional<bool> holds(Value condition);
  std::optional<bool> holds(arith::CmpIPredicate predicate,
                            const SizePolynomial &lhs,
                            const SizePolynomial &rhs);
  /// Whether a size made of atoms cannot be negative.
  bool isNotNegative(const SizePolynomial &size);
  bool isNotNegative(SizeAtom atom);

  llvm::DenseMap<std::pair<Value, int64_t>, SizePolynomial> sizes;
  /// The sizes that a value is an atom of.
  llvm::DenseMap<Value, SmallVector<std::pair<Value, int64_t>>> mentions;
  llvm::DenseMap<Value, bool> notNegative;
  size_t numComputed = 0;
  unsigned depth = 0;
};

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_SIZETABLE_H
