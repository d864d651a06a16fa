//===- Tiling.h - What the CPU's schedules share ----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_CPU_TILING_H
#define DYRELU_LIB_TARGET_CPU_TILING_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"

namespace mlir::dyrelu {

/// Whether `op` computes on tensors whose vectors lie in memory as arrays do,
/// with a body that is the same on vectors as on scalars.
bool hasVectorizableBody(linalg::GenericOp op);

/// Whether `op` has such a body and loops that every operand is read along one
/// dimension at a time, none of them known to be empty.
bool hasRectangularLoops(linalg::GenericOp op);

/// Whether `op` computes each element of its one result from elements at the
/// same position and from scalars, which its rows have or all of it has, and
/// whether the rows are of known size, not whole vectors of `lanes` elements,
/// and no shorter than one: a vector then holds elements of two rows at most.
bool hasSharedVectors(linalg::GenericOp op, int64_t lanes);

/// The last loop that `map`, a projected permutation, reads along, if any.
std::optional<unsigned> getInnermostDim(AffineMap map);

/// The loop of `op`, which has rectangular loops, that becomes vectors.
std::optional<unsigned> chooseVectorDim(linalg::GenericOp op);

/// Elements in one vector register for what `op` computes.
int64_t getLanesPerVector(linalg::GenericOp op, unsigned vectorBits);

/// Elements of what `op` writes in a cache line, or in a vector register that
/// is larger than one.
int64_t getElementsPerLine(linalg::GenericOp op, unsigned vectorBits);

/// Whether registers of this width can be meant: the option of the passes that
/// tile for them.
LogicalResult verifyVectorBits(MLIRContext *context, unsigned vectorBits);

/// The body of `op`, whose results are returned, on vectors of `lanes` elements:
/// `arguments` are those of the block. What the body does not use may be null.
SmallVector<Value> cloneBodyOnVectors(RewriterBase &rewriter,
                                      linalg::GenericOp op, int64_t lanes,
                                      ArrayRef<Value> arguments);

/// Marks linalg ops for the vectorizer.
void markTiles(ArrayRef<Operation *> ops, int64_t lanes);

/// Tiles with `sizes` (0: not tiled), the loops in the given order.
FailureOr<scf::SCFTilingResult>
tile(RewriterBase &rewriter, linalg::GenericOp op, ArrayRef<int64_t> sizes,
     ArrayRef<int64_t> order, ArrayRef<unsigned> partialDims = {});

/// The loop of `tiled` over `dim`; null if it was not tiled.
LoopLikeOpInterface getTileLoop(const scf::SCFTilingResult &tiled,
                                ArrayRef<int64_t> sizes,
                                ArrayRef<int64_t> order, int64_t dim);

/// Peels `loop`, so that the size of all tiles but the last is known.
void peel(RewriterBase &rewriter, LoopLikeOpInterface loop);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_CPU_TILING_H
