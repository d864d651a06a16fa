//===- LinalgBuilder.h - What decompositions are built with -----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// AggregatedOpInterface of the ops. Their linalg forms are the project's
// portable output: named fills, and generics whose bodies hold scalar code.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_DIALECT_DYRELU_IR_LINALGBUILDER_H
#define DYRELU_LIB_DIALECT_DYRELU_IR_LINALGBUILDER_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"

namespace mlir::dyrelu {

using utils::IteratorType;

/// A constant of the float type `type`.
Value buildNumber(OpBuilder &builder, Location loc, FloatType type,
                  double value);

/// The larger of two numbers, NaN if one is; of zeros either one.
Value buildMaximum(OpBuilder &builder, Location loc, Value lhs, Value rhs);

/// `value` with more or fewer static sizes.
Value castTo(OpBuilder &builder, Location loc, Value value,
             RankedTensorType type);

Value buildEmpty(OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> sizes,
                 Type elementType);

/// A tensor that is `value`, a scalar, throughout.
Value buildFilled(OpBuilder &builder, Location loc, Value value,
                  ArrayRef<OpFoldResult> sizes);

Value buildZeros(OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> sizes,
                 FloatType type);

/// Whether a size of `value` is statically 0. An op one of whose sizes is 0 has
/// empty results; slices of empty tensors do not verify.
bool isEmpty(Value value);

/// Empty tensors of the sizes of op's results.
FailureOr<SmallVector<Value>>
buildEmptyResults(OpBuilder &builder, ReifyRankedShapedTypeOpInterface op);

using BodyBuilder = function_ref<Value(OpBuilder &, Location, ValueRange)>;

/// A generic with one result, whose body yields one value.
Value buildGeneric(OpBuilder &builder, Location loc, ValueRange inputs,
                   Value output, ArrayRef<AffineMap> maps,
                   ArrayRef<IteratorType> iterators, BodyBuilder body);

/// (d0, ..) -> the dimensions `dims`.
AffineMap getDimsMap(OpBuilder &builder, unsigned numDims,
                     ArrayRef<unsigned> dims);

/// The operands of an elementwise generic over an activation x: slices of
/// coefficients among them, each found again in its body by its number.
class OverX {
public:
  /// x itself is operand 0.
  OverX(OpBuilder &builder, Location loc, Value x);

  unsigned add(Value value, AffineMap map);

  /// Adds piece `k` of `coefficients`, [.., K, ..]. `getDim` says which of
  /// their dimensions meets a dimension of x, if any.
  unsigned addPiece(Value coefficients, int64_t k,
                    function_ref<std::optional<int64_t>(int64_t xDim)> getDim);

  /// The generic, with a result of x's sizes.
  Value build(Type elementType, BodyBuilder body);

  ArrayRef<Value> getValues() const { return values; }
  ArrayRef<AffineMap> getMaps() const { return maps; }

private:
  OpBuilder &builder;
  Location loc;
  int64_t rank;
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
};

/// The operands of an op on pieces, among those of an elementwise generic, and
/// what they are in its body.
class PiecesOverX {
public:
  /// Adds slopes, intercepts and attention of `op` to `inputs`.
  PiecesOverX(OverX &inputs, OpBuilder &builder, PiecesOpInterface op);

  SmallVector<Value> getSlopes(ValueRange args) const {
    return pick(slopes, args);
  }
  SmallVector<Value> getIntercepts(ValueRange args) const {
    return pick(intercepts, args);
  }
  /// Null where there is no attention.
  Value getPi(ValueRange args) const {
    return attention ? args[*attention] : Value();
  }

private:
  static SmallVector<Value> pick(ArrayRef<unsigned> numbers, ValueRange args) {
    return llvm::map_to_vector(numbers,
                               [&](unsigned number) { return args[number]; });
  }

  SmallVector<unsigned> slopes, intercepts;
  std::optional<unsigned> attention;
};

/// The dimensions of an activation of `rank` dimensions but the channels: those
/// of an attention.
SmallVector<unsigned> getPositionDims(int64_t rank, bool channelsLast);

/// A product of two matrices in acc(lhs), summed over the dimension that both
/// have: `lhsDims` and `rhsDims` are each two of the loops 0, 1 and 2, of which
/// 0 and 1 are the result's rows and columns and 2 is summed over.
Value buildProduct(OpBuilder &builder, Location loc, Value lhs,
                   ArrayRef<unsigned> lhsDims, Value rhs,
                   ArrayRef<unsigned> rhsDims, ArrayRef<OpFoldResult> sizes);

/// The sums over the rows of `matrix` in the shape of `like`, a vector, or a
/// matrix of one row.
Value buildColumnSums(OpBuilder &builder, Location loc, Value matrix,
                      Value like);

/// Zeros of the sizes of `value`, in acc of its type.
Value buildZerosLike(OpBuilder &builder, Location loc, Value value);

/// The weights of an attention, [Cz].
Value buildWeightRow(OpBuilder &builder, AttentionOp op);

/// The number gamma of an attention.
Value buildGamma(OpBuilder &builder, AttentionOp op, FloatType type);

/// The number of spatial positions of the activation `x` as a float.
Value buildNumPositions(OpBuilder &builder, Location loc, Value x,
                        bool channelsLast, FloatType type);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_IR_LINALGBUILDER_H
