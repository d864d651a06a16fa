//===- ElementCode.h - Scalar code of the blocks ----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What pools and applications do with one element: what their linalg forms have
// in their bodies.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_ELEMENTCODE_H
#define DYRELU_DIALECT_DYRELU_IR_ELEMENTCODE_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

namespace mlir::dyrelu {

/// `value` widened or rounded to the float type `type`.
Value convertFloat(OpBuilder &builder, Location loc, Value value,
                   FloatType type);

/// lhs * rhs + addend, rounded once or twice as suits the target.
Value buildMulAdd(OpBuilder &builder, Location loc, Value lhs, Value rhs,
                  Value addend);

/// What a pool of `mode` takes the mean of, in x's type. NaN passes.
Value buildPooledElement(OpBuilder &builder, Location loc, PoolMode mode,
                         Value x);

/// The pieces of `op` at an element `x`, those with operands first, computed in
/// x's type. `slopes` and `intercepts` (which may be absent) are the operands'
/// elements.
SmallVector<Value> buildPieces(OpBuilder &builder, Location loc,
                               PiecesOpInterface op, Value x, ValueRange slopes,
                               ValueRange intercepts);

/// The largest of them, NaN if one is.
Value buildLargest(OpBuilder &builder, Location loc, PiecesOpInterface op,
                   Value x, ValueRange slopes, ValueRange intercepts);

/// An element of op's result from one of x, the coefficients of its dynamic
/// pieces (intercepts may be absent), and pi where the op has an attention.
Value buildAppliedElement(OpBuilder &builder, Location loc, ApplyOp op, Value x,
                          ValueRange slopes, ValueRange intercepts, Value pi);

/// What each of `pieces` gets of `gradient`, that of their maximum: all of it
/// if it is the largest, an equal share if others are as large, and nothing if
/// it is not; all of it if a piece is NaN.
SmallVector<Value> buildShares(OpBuilder &builder, Location loc,
                               ValueRange pieces, Value gradient);

} // namespace mlir::dyrelu

#endif // DYRELU_DIALECT_DYRELU_IR_ELEMENTCODE_H
