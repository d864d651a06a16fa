//===- Points.h - What a linalg op computes at a point ----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_POINTS_H
#define DYRELU_LIB_TARGET_NVVM_POINTS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::dyrelu {

/// The buffer that `operand` is, or null.
MemRefType getBufferType(OpOperand &operand);

/// How many elements of each of `operands`, which are buffers, a thread
/// accesses at once: those that the widest access has of the largest type.
int64_t getAccessWidth(ArrayRef<OpOperand *> operands);

/// Whether all of `buffers` begin at a multiple of the widest access.
Value createAreAligned(ImplicitLocOpBuilder &builder, ValueRange buffers);

/// The alignment of accesses to `width` elements where the buffer begins at
/// such a multiple.
llvm::Align getAlignment(OpOperand &operand, int64_t width);

/// The iteration space of a linalg op on buffers and what its body does at a
/// point of it.
class Points {
public:
  /// The op's sizes are taken where the builder is.
  Points(ImplicitLocOpBuilder &builder, linalg::LinalgOp op);

  ArrayRef<int64_t> getStaticSizes() const { return staticSizes; }

  /// The loops of one kind, and the sizes of some.
  SmallVector<unsigned> getLoops(utils::IteratorType kind);
  SmallVector<OpFoldResult> getSizes(ArrayRef<unsigned> loops);
  /// How many points some loops have together, if that is known.
  std::optional<int64_t> getStaticCount(ArrayRef<unsigned> loops);

  /// The coordinates of point number `number` of the loops in `loops`, the last
  /// of which is the fastest, into `coordinates`.
  void delinearize(Value number, ArrayRef<unsigned> loops,
                   MutableArrayRef<Value> coordinates);

  /// Where `operand` is at a point.
  SmallVector<Value> getIndices(OpOperand &operand,
                                ArrayRef<Value> coordinates);
  /// The same as one number: which of the elements of flatten().
  Value getNumber(OpOperand &operand, ArrayRef<Value> coordinates);
  /// The elements of a contiguous operand as one dimension.
  Value flatten(OpOperand &operand);

  /// What the body reads of `operand` at a point: scalars are themselves.
  Value load(OpOperand &operand, ArrayRef<Value> coordinates);
  void store(Value value, OpOperand &operand, ArrayRef<Value> coordinates);

  /// The body's results at a point, given the values of all operands.
  SmallVector<Value> compute(ArrayRef<Value> operands,
                             ArrayRef<Value> coordinates);

  /// A value for an operand that the body does not read.
  Value getUnread(OpOperand &operand);

private:
  ImplicitLocOpBuilder &builder;
  linalg::LinalgOp op;
  SmallVector<OpFoldResult> sizes;
  SmallVector<int64_t> staticSizes;
  DenseMap<OpOperand *, SmallVector<OpFoldResult>> operandSizes;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_POINTS_H
