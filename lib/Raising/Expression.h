//===- Expression.h - Scalar expressions ------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What one element of a tensor is, as an expression over elements of other
// tensors. Expressions are hash-consed and kept in a normal form of real
// arithmetic (sums of products with constant coefficients), so that spellings
// that differ in order, in constants or in casts are the same node.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_EXPRESSION_H
#define DYRELU_LIB_RAISING_EXPRESSION_H

#include "IndexSpace.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/Support/Allocator.h"

namespace mlir::dyrelu::raising {

enum class Kind {
  Constant,   // value
  Access,     // tensor[indices]
  Index,      // the integer indices[0]
  Size,       // size `dim` of `tensor`, or the index `tensor` where dim < 0
  Opaque,     // a number nothing is known of
  Linear,     // value + sum of coefficients[i] * operands[i]
  Product,    // of non-constant factors
  Reciprocal, // 1 / operand
  Max,        // propagates NaN
  MaxNum,     // drops NaN
  Min,
  Exp,
  Sigmoid,
  Erf,
  Compare, // i1, `predicate`
  And,     // of two conditions
  Or,
  Select,  // operands: condition, true value, false value
  Apply,   // some other pure op
  Sum,     // of operand 0 over the index dimensions `dims`
  Maximum, // of operand 0 over `dims`, as Max
};

struct Node : llvm::FoldingSetNode {
  Kind kind = Kind::Opaque;
  unsigned id = 0;
  /// The root's dimensions that the value may depend on (bit i: d_i).
  uint32_t rootDims = 0;
  /// Whether a Sum is part of the expression.
  bool hasSum = false;
  double value = 0.0;
  Value tensor;
  int64_t dim = 0;
  ArrayRef<AffineExpr> indices;
  ArrayRef<const Node *> operands;
  ArrayRef<double> coefficients;
  ArrayRef<unsigned> dims;
  arith::CmpFPredicate predicate = arith::CmpFPredicate::AlwaysFalse;
  const void *name = nullptr;
  const void *attributes = nullptr;

  // The name that folding sets look for.
  // NOLINTNEXTLINE(readability-identifier-naming)
  void Profile(llvm::FoldingSetNodeID &profile) const;

  bool isConstant(double number) const {
    return kind == Kind::Constant && value == number;
  }
};

inline constexpr uint32_t kAllRootDims = (1u << kMaxRootDims) - 1;

/// Builds nodes in normal form and owns them.
class Algebra {
public:
  /// Constants are rounded to `roundoff`.
  explicit Algebra(double roundoff) : roundoff(roundoff) {}

  const Node *constant(double value);
  const Node *access(Value tensor, ArrayRef<AffineExpr> indices);
  /// A number that depends on the position.
  const Node *index(AffineExpr index);
  const Node *size(Value value, int64_t dim);
  /// A number that equals no other.
  const Node *opaque();
  /// The number that the scalar `value` is; independent of every index.
  const Node *opaque(Value value);
  const Node *add(const Node *lhs, const Node *rhs);
  const Node *scale(const Node *scaled, double factor);
  const Node *sub(const Node *lhs, const Node *rhs) {
    return add(lhs, scale(rhs, -1.0));
  }
  const Node *mul(const Node *lhs, const Node *rhs);
  const Node *reciprocal(const Node *operand);
  /// Max, MaxNum or Min.
  const Node *extremum(Kind kind, ArrayRef<const Node *> operands);
  /// Exp, Sigmoid or Erf.
  const Node *unary(Kind kind, const Node *operand);
  /// 2 sigmoid(2 u) - 1.
  const Node *tanh(const Node *operand);
  const Node *compare(arith::CmpFPredicate predicate, const Node *lhs,
                      const Node *rhs);
  const Node *logic(bool isAnd, const Node *lhs, const Node *rhs);
  /// A maximum or minimum where the condition compares the two values, or tells
  /// apart two branches of a convex or concave function.
  const Node *select(const Node *condition, const Node *ifTrue,
                     const Node *ifFalse);
  const Node *apply(OperationName name, DictionaryAttr attributes,
                    ArrayRef<const Node *> operands);
  /// Sum or Maximum.
  const Node *reduction(Kind kind, ArrayRef<unsigned> dims, const Node *body);
  const Node *sum(ArrayRef<unsigned> dims, const Node *body) {
    return reduction(Kind::Sum, dims, body);
  }

  /// `node` with other operands.
  const Node *rebuild(const Node *node, ArrayRef<const Node *> operands);

  /// Replaces the Access nodes of `node`, and the Index nodes if asked to;
  /// those in bodies of reductions only where `intoSums`.
  const Node *
  rewrite(const Node *node,
          function_ref<const Node *(const Node *)> replaceAccess, bool intoSums,
          function_ref<const Node *(const Node *)> replaceIndex = nullptr);

  /// Whether the expressions grew beyond what is looked at. Nodes that were
  /// built since are opaque.
  bool isExhausted() const { return spent > kBudget; }
  void exhaust() { spent = kBudget + 1; }

  /// How many nodes were asked for, known ones included.
  size_t getNumRequested() const { return numRequested; }

private:
  static constexpr size_t kBudget = 1 << 17;
  static constexpr unsigned kMaxDepth = 1500;

  const Node *intern(Node prototype);
  const Node *rewrite(const Node *node,
                      function_ref<const Node *(const Node *)> replaceAccess,
                      bool intoSums,
                      function_ref<const Node *(const Node *)> replaceIndex,
                      llvm::DenseMap<const Node *, const Node *> &done,
                      unsigned depth);
  const Node *selectByOrder(const Node *compare, const Node *ifTrue,
                            const Node *ifFalse);
  const Node *selectByNaN(const Node *compare, const Node *ifTrue,
                          const Node *ifFalse);
  template <typename T> ArrayRef<T> copy(ArrayRef<T> array) {
    return array.copy(allocator);
  }

  double roundoff;
  llvm::BumpPtrAllocator allocator;
  llvm::FoldingSet<Node> nodes;
  unsigned nextId = 0;
  size_t spent = 0;
  size_t numRequested = 0;
};

/// The terms of a node as value + sum of coefficient * term.
struct LinearForm {
  double value = 0.0;
  SmallVector<std::pair<double, const Node *>> terms;
  explicit LinearForm(const Node *node);
};

/// Whether `part` occurs in `node`, bodies of sums included.
bool contains(const Node *node, const Node *part);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_EXPRESSION_H
