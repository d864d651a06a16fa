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

/// An element of op's result from one of x, the coefficients of its dynamic
/// pieces (intercepts may be absent), and pi where the op has an attention.
Value buildAppliedElement(OpBuilder &builder, Location loc, ApplyOp op, Value x,
                          ValueRange slopes, ValueRange intercepts, Value pi);

} // namespace mlir::dyrelu

#endif // DYRELU_DIALECT_DYRELU_IR_ELEMENTCODE_H
