//===- TransposeWindows.h - Windows read along channels ---------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_CPU_TRANSPOSEWINDOWS_H
#define DYRELU_LIB_TARGET_CPU_TRANSPOSEWINDOWS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::dyrelu {

/// Whether an operand that varies along `dim` does so contiguously where all
/// other dimensions stay. Its map may hold sums.
bool isWindowContiguousAlong(AffineMap map, unsigned dim);

/// Makes `dim` the innermost one of the inputs that vary along it, and of the
/// result, which is transposed back.
FailureOr<linalg::GenericOp> makeInnermost(RewriterBase &rewriter,
                                           linalg::GenericOp op, unsigned dim);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_CPU_TRANSPOSEWINDOWS_H
