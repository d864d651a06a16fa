//===- ElementView.h - Elements of tensors ----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Follows an element of a tensor backwards through the ops that compute it:
// linalg ops of every name, reshapes, slices and constants. Expansion is lazy:
// an element is a leaf (Access) until it is asked for.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_ELEMENTVIEW_H
#define DYRELU_LIB_RAISING_ELEMENTVIEW_H

#include "Expression.h"
#include "IndexSpace.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::dyrelu::raising {

/// The unit roundoff of computations on elements of `type`: that of f64, or of
/// f32 for all others.
inline double getRoundoff(Type type) {
  return type.isF64() ? 0x1p-53 : 0x1p-24;
}

class ElementView {
public:
  /// What is looked at.
  struct Scope {
    /// Its elements are expanded.
    OpResult root;
    /// Numbers the module's ops.
    const llvm::DenseMap<Operation *, unsigned> &order;
    /// Knows the module's sizes.
    SizeTable &sizes;
    /// A tensor that is transposed before the root is read from its
    /// transposition: exporters cancel transpositions where one follows the
    /// other, so that an activation may read what is before them, and a pool
    /// what is behind.
    bool readsTransposed;
  };
  explicit ElementView(Scope scope)
      : scope(scope), elementType(getElementTypeOrSelf(scope.root.getType())),
        space(elementType.getContext(), scope.sizes),
        algebra(getRoundoff(elementType)) {}

  const Scope &getScope() const { return scope; }
  /// Whether a tensor was met that is transposed before the root.
  bool hasMetTransposed() const { return metTransposed; }

  /// The ops that were met whose results are rounded to a float type of fewer
  /// than 16 bits, which is not seen through.
  ArrayRef<Operation *> getCoarseOps() const { return coarse; }

  Algebra &getAlgebra() { return algebra; }
  IndexSpace &getSpace() { return space; }
  Type getElementType() const { return elementType; }

  /// An element of a ranked tensor; null where an index is not understood.
  const Node *getElement(Value tensor, ArrayRef<AffineExpr> indices);

  /// What an Access is computed from, one op further back; the Access itself
  /// where that is not known.
  const Node *expand(const Node *access);

  /// The same, with a maximum over positions as one node, however few.
  const Node *expandRolled(const Node *access);

  /// `access`, and the elements that it is a copy of, up to rounding to a
  /// narrower type of at least 16 bits.
  SmallVector<const Node *> getCopies(const Node *access);

  /// `node` with every Access expanded for as long as `isInner` says so.
  /// Accesses that amount to a constant are replaced everywhere. Bodies of
  /// sums stay as they are.
  const Node *expandWhile(const Node *node,
                          function_ref<bool(const Node *)> isInner);

  /// Whether what computes `tensor` includes a reduction, or the tensor
  /// `other` (which is not looked into).
  bool reachesReduction(Value tensor, Value other = {});

  /// Whether `tensor` is computed from little else than constants.
  bool isMadeOfConstants(Value tensor);

  /// `node` at other indices: dimension `dims[i]` becomes `indices[i]`.
  const Node *substitute(const Node *node, ArrayRef<unsigned> dims,
                         ArrayRef<AffineExpr> indices);

  /// The number that an element made of constants is at all indices that
  /// `access` takes.
  std::optional<double> getUniformConstant(const Node *access);

private:
  /// The transposition of `tensor` before the root, if there is one.
  linalg::TransposeOp findTransposed(Value tensor);
  const Node *expandOnce(const Node *access);
  const Node *expandConstant(const Node *access);
  /// The same for an element of a constant.
  std::optional<double> readUniformly(const Node *access);
  /// Reads an element of a constant at all indices that `access` takes, for as
  /// long as `visit` returns true. Sets `dims`, which `visit` gets the indices
  /// of.
  bool readAll(const Node *access,
               function_ref<bool(ArrayRef<int64_t>, double)> visit,
               SmallVectorImpl<unsigned> &dims);
  const Node *expandLinalg(linalg::LinalgOp op, unsigned result,
                           ArrayRef<AffineExpr> indices);
  const Node *expandElementwise(Operation *op, ArrayRef<AffineExpr> indices);
  const Node *expandSoftmax(linalg::SoftmaxOp op, ArrayRef<AffineExpr> indices);
  const Node *expandGenerate(tensor::GenerateOp op,
                             ArrayRef<AffineExpr> indices);
  const Node *expandReshape(Operation *op, ArrayRef<AffineExpr> indices);
  const Node *expandReshape(tensor::ReshapeOp op, ArrayRef<AffineExpr> indices);
  const Node *expandPad(tensor::PadOp op, ArrayRef<AffineExpr> indices);
  const Node *expandConcat(tensor::ConcatOp op, ArrayRef<AffineExpr> indices);
  const Node *expandInsert(tensor::InsertSliceOp op,
                           ArrayRef<AffineExpr> indices);
  const Node *expandSlice(tensor::ExtractSliceOp op,
                          ArrayRef<AffineExpr> indices);
  bool isUniform(const Node *node, ArrayRef<unsigned> dims);
  bool isJoinedWithNumber(const Node *access, unsigned dim);
  const Node *unrollJoined(const Node *body, ArrayRef<unsigned> dims);
  const Node *sum(const Node *body, ArrayRef<unsigned> dims);
  const Node *finishReduction(const Node *body, const Node *accumulator,
                              const Node *init, ArrayRef<unsigned> dims);

  /// The value that the body of an op yields for `result`.
  const Node *evaluateBody(Block &body, unsigned result,
                           llvm::DenseMap<Value, const Node *> &values);
  const Node *evaluateOp(Operation *op, ArrayRef<const Node *> operands);
  /// The same for an op on integers or conditions.
  const Node *evaluateIntegerOp(Operation *op, ArrayRef<const Node *> operands);
  const Node *evaluateCompare(arith::CmpIOp op, const Node *lhs,
                              const Node *rhs);
  const Node *evaluateSelect(const Node *condition, const Node *ifTrue,
                             const Node *ifFalse);
  const Node *evaluateExtract(tensor::ExtractOp op,
                              ArrayRef<const Node *> indices);
  /// `node`, if that is an integer of `type`; opaque where it may wrap around.
  const Node *inType(const Node *node, Type type);
  /// The integer that `node` is, as an index; null where that is not known.
  AffineExpr asIndex(const Node *node);
  /// The same for an element of a constant.
  AffineExpr readIndices(const Node *access);
  /// The size as a number.
  const Node *getSize(const Extent &extent);
  /// A scalar from outside of a body.
  const Node *getScalar(Value value, unsigned depth = 0);
  const Node *readScalar(Value value, unsigned depth);

  Scope scope;
  bool metTransposed = false;
  llvm::DenseMap<Value, linalg::TransposeOp> transposed;
  Type elementType;
  IndexSpace space;
  Algebra algebra;
  /// Whether maxima over few positions stay one node.
  bool keepsMaxima = false;
  llvm::DenseMap<const Node *, const Node *> expansions;
  llvm::DenseMap<const Node *, const Node *> constants;
  llvm::DenseMap<Value, const Node *> scalars;
  llvm::DenseMap<std::pair<Value, Value>, bool> reaches;
  SmallVector<Operation *> coarse;
};

/// Whether `type` is a float type of fewer than 16 bits. Rounding to it is a
/// function of its own (a fake quantization), not a loss of precision.
bool isCoarse(Type type);

/// A number in the precision that a cast to `type` leaves.
double roundTo(double value, Type type);

/// Reads one element of a constant tensor.
std::optional<double> readElement(Attribute tensor, uint64_t position);

/// Reads all elements of a constant tensor, if these are no more than `limit`.
std::optional<std::vector<double>> readTensor(Value tensor, int64_t limit);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_ELEMENTVIEW_H
