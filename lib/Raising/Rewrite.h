//===- Rewrite.h - What takes the place of a raised root --------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_REWRITE_H
#define DYRELU_LIB_RAISING_REWRITE_H

#include "Match.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::dyrelu::raising {

/// Replaces the uses of `root` by what `build` makes in front of it, a tensor
/// whose dimension i is the root's dimension `rootDims[i]`; false, and nothing
/// changed, where that is null or would not verify. New ops get the root's
/// place in `order`.
bool replaceRoot(RewriterBase &rewriter, OpResult root,
                 ArrayRef<int64_t> rootDims,
                 function_ref<Value(OpBuilder &, Location)> build,
                 llvm::DenseMap<Operation *, unsigned> &order);

/// The variant op of `function`.
Value buildVariant(OpBuilder &builder, Location loc, const Input &input,
                   const HyperFunction &function);

/// Erases `op` and what it alone used, as far as they have no effects, after
/// `notify` was called for each.
void eraseDead(RewriterBase &rewriter, Operation *op,
               function_ref<void(Operation *)> notify);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_REWRITE_H
