//===- Reductions.h - Kernels of reductions ---------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_REDUCTIONS_H
#define DYRELU_LIB_TARGET_NVVM_REDUCTIONS_H

#include "Points.h"

namespace mlir::dyrelu {

/// A linalg op on buffers with reduction loops, whose kernel is being written:
/// its parallel loops are called rows, its reduction loops columns.
struct Reduction {
  Reduction(ImplicitLocOpBuilder &builder, linalg::LinalgOp op);

  /// What the reduction starts from, for each result, at a row.
  SmallVector<Value> getStart(ArrayRef<Value> coordinates);
  /// Writes the results of a row, or what the epilogue makes of the only one.
  void finish(ArrayRef<Value> results, ArrayRef<Value> coordinates);
  /// The op's combiner on two partial results.
  Value combine(Value left, Value right);
  /// Whether elements of `operand` for successive columns, or else for
  /// successive rows, are neighbors in memory, the first loops of all others.
  bool isContiguousAlong(OpOperand &operand, ArrayRef<unsigned> loops);

  ImplicitLocOpBuilder &builder;
  linalg::LinalgOp op;
  Points points;
  SmallVector<unsigned> rows, columns;
  /// How many of them there are; known where the builder was.
  OpFoldResult numRows, numColumns;
  Value rowCount, columnCount;
  /// The op of the body that combines an element with what was reduced so far,
  /// where there is one result and one such op, which is associative.
  Operation *combiner = nullptr;
  /// The constant that a fill would have written to the results, if nothing
  /// else writes them or reads what it wrote: the fill is gone.
  Value start;
  /// What the kernel does with results in place of a kernel of its own, or
  /// null.
  linalg::LinalgOp epilogue;
  std::optional<Points> epiloguePoints;
};

/// A kernel in which neighbors in memory belong to neighboring threads, each of
/// which computes whole results.
void reduceInThreads(Reduction &reduction);

/// A kernel in which the threads of a warp, or of a block where columns are
/// many, reduce a row together.
void reduceInGroups(Reduction &reduction);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_REDUCTIONS_H
