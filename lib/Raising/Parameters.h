//===- Parameters.h - Weights and biases ------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What multiplies and what is added to a layer's output are expressions: a
// weight and, say, the batch norm behind it. They become a matrix and a vector:
// a tensor of the program as it is, a constant, or a small op.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_PARAMETERS_H
#define DYRELU_LIB_RAISING_PARAMETERS_H

#include "ElementView.h"
#include "Reason.h"

#include "mlir/IR/Builders.h"

namespace mlir::dyrelu::raising {

/// A matrix [out, in] or a vector [out]; by default none.
struct Parameter {
  /// Some dimensions, in order, of a tensor whose other dimensions are 1.
  Value tensor;
  SmallVector<int64_t> dims;
  /// A vector of one number.
  double splat = 0.0;
  /// A constant that is computed here.
  DenseElementsAttr constant;
  /// An element at [`dims`] of elements of tensors, to be computed at run time.
  const Node *element = nullptr;

  explicit operator bool() const {
    return tensor || splat != 0.0 || constant || element;
  }
  bool operator==(const Parameter &other) const {
    return tensor == other.tensor && dims == other.dims &&
           splat == other.splat && constant == other.constant &&
           element == other.element;
  }
};

/// Some rows of a parameter: `element` at `index` is at row `row` of it.
struct RowBlock {
  const Node *element = nullptr;
  AffineExpr row;
};

/// The row that a weight over the columns `in` is read at, and their number,
/// from the first matrix in the expression.
struct RowPosition {
  Value tensor;
  AffineExpr row;
  Extent rows;
};
std::optional<RowPosition> findRow(ElementView &view, const Node *weight,
                                   unsigned in);

/// The parameter that `blocks` are all `rows` of, each for all of `index`; with
/// the columns `in`, if it is a matrix. `type` is that of x's elements. `name`
/// is for `reason`.
std::optional<Parameter> makeParameter(ElementView &view,
                                       ArrayRef<RowBlock> blocks,
                                       const Extent &rows, AffineExpr index,
                                       std::optional<unsigned> in, Type type,
                                       StringRef name, Reason &reason);

/// Builds the tensor; a splat is a vector for the rows of the matrix `weight`.
/// What is computed is of `type`.
Value buildParameter(OpBuilder &builder, Location loc,
                     const Parameter &parameter, FloatType type, Value weight);

Value buildTranspose(OpBuilder &builder, Location loc, Value source,
                     ArrayRef<int64_t> permutation);

/// Larger constants are not computed here.
inline constexpr int64_t kMaxFolded = 1 << 24;

/// The values of `node` at all indices of `dims`, the last one innermost, if it
/// is made of constants.
std::optional<std::vector<double>>
evaluateConstant(ElementView &view, const Node *node, ArrayRef<unsigned> dims);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_PARAMETERS_H
