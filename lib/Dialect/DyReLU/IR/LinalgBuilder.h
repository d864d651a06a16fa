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

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"

namespace mlir::dyrelu {

using utils::IteratorType;

/// `value` widened or rounded to the float type `type`.
Value convertFloat(OpBuilder &builder, Location loc, Value value,
                   FloatType type);

/// A constant of the float type `type`.
Value buildNumber(OpBuilder &builder, Location loc, FloatType type,
                  double value);

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

/// The number of spatial positions of the activation `x` as a float.
Value buildNumPositions(OpBuilder &builder, Location loc, Value x,
                        bool channelsLast, FloatType type);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_IR_LINALGBUILDER_H
