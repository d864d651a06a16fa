//===- Slices.h - What TilingInterface is built with ------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_DIALECT_DYRELU_IR_SLICES_H
#define DYRELU_LIB_DIALECT_DYRELU_IR_SLICES_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"

namespace mlir::dyrelu {

/// A slice of a tensor; the whole of `value` at first.
struct Slice {
  SmallVector<OpFoldResult> offsets, sizes;

  Slice(OpBuilder &builder, Location loc, Value value);
  void set(int64_t dim, OpFoldResult offset, OpFoldResult size);
  Value extract(OpBuilder &builder, Location loc, Value value) const;
};

/// Loops from 0 to `sizes`, by 1.
SmallVector<Range> getRanges(OpBuilder &builder, ArrayRef<OpFoldResult> sizes);

/// `type` with the static sizes among `sizes`.
RankedTensorType getTileType(Type type, ArrayRef<OpFoldResult> sizes);

/// Whether `offset` and `size` are known to be all of dimension `dim` of
/// `value`: by number, or because the size was asked of `value` itself.
bool isWhole(Value value, int64_t dim, OpFoldResult offset, OpFoldResult size);

/// The slices among `values`, which a fusion may want to move.
SmallVector<Operation *> getSlices(ValueRange values);

/// The parts of the operands of an op on pieces that meet a tile of x. Along
/// all of x it is all of an operand, said in sizes of its own, which those that
/// compute it know.
class SlicedPieces {
public:
  SlicedPieces(OpBuilder &builder, PiecesOpInterface op,
               ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes)
      : builder(builder), op(op), offsets(offsets), sizes(sizes) {}

  /// The tile of `value`, which has x's sizes.
  Value sliceLikeX(Value value);
  /// Null for null.
  Value sliceCoefficients(TypedValue<RankedTensorType> value);
  Value sliceAttention(Value value);

  /// The slices made so far, which a fusion may want to move.
  SmallVector<Operation *> getSlices() const {
    return dyrelu::getSlices(sliced);
  }

private:
  /// The part of `value` that meets the tile, where `getDim` says which of its
  /// dimensions meets one of x.
  Value slice(Value value,
              function_ref<std::optional<int64_t>(int64_t xDim)> getDim);

  OpBuilder &builder;
  PiecesOpInterface op;
  ArrayRef<OpFoldResult> offsets, sizes;
  SmallVector<Value> sliced;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_IR_SLICES_H
