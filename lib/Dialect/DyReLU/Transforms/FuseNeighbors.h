//===- FuseNeighbors.h - What computes x and what reads y -------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_DIALECT_DYRELU_TRANSFORMS_FUSENEIGHBORS_H
#define DYRELU_LIB_DIALECT_DYRELU_TRANSFORMS_FUSENEIGHBORS_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::dyrelu {

/// Why `op` does not compute its result sample by sample, or nothing.
StringRef getSampleObstacle(linalg::LinalgOp op);

/// Adds to `ops`, those of one activation, the ops that compute what they read
/// sample by sample and that nothing else reads. Says of the others why they
/// stay outside.
void collectChainProducers(SetVector<Operation *> &ops);

/// Moves into `loops`, over samples, the ops that read the loop's result sample
/// by sample, as long as there is a single one.
void fuseChainConsumers(RewriterBase &rewriter,
                        MutableArrayRef<LoopLikeOpInterface> loops);

/// A missed remark: `op` is not fused for `reason`.
void declineFusion(Operation *op, StringRef reason);

/// A passed remark at `op`.
void reportFusion(Operation *op, StringRef message);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_TRANSFORMS_FUSENEIGHBORS_H
