//===- Composition.h - Blocks back to whole functions -----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_COMPOSITION_H
#define DYRELU_DIALECT_DYRELU_IR_COMPOSITION_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

namespace mlir::dyrelu {

/// Replaces `apply` and the blocks that compute its coefficients by the op that
/// decomposes to them, and returns that op. Where there is none, or where the
/// blocks have other users (they would be computed twice), nothing changes and
/// `reason` says why.
FailureOr<Operation *> composeVariant(RewriterBase &rewriter, ApplyOp apply,
                                      std::string &reason);

} // namespace mlir::dyrelu

#endif // DYRELU_DIALECT_DYRELU_IR_COMPOSITION_H
