//===- Numbers.h - Text of numbers ------------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_NUMBERS_H
#define DYRELU_DIALECT_DYRELU_IR_NUMBERS_H

#include "mlir/IR/OpImplementation.h"

namespace mlir::dyrelu {

/// number ::= `-`? (integer-literal | float-literal)
FailureOr<double> parseNumber(AsmParser &parser);

/// `value` with as few digits as read back the same: `0.5`, `1.0`, `1.0e-07`.
std::string formatNumber(double value);

} // namespace mlir::dyrelu

#endif // DYRELU_DIALECT_DYRELU_IR_NUMBERS_H
