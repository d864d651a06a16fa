//===- SubsetView.cpp - Elements of slices and joins ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An element is followed into a part of a tensor only where all its positions
// are known to lie there.
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// The index at which a part of a tensor begins; null where it is not known.
static AffineExpr getOffset(IndexSpace &space, OpFoldResult offset) {
  std::optional<int64_t> number = getConstantIntValue(offset);
  if (number)
    return *number >= 0 ? space.getConstant(*number) : AffineExpr();
  Extent extent = space.getExtent(offset);
  // Of any index, it is not known whether it is negative.
  if (!extent.isFixed() && !extent.polynomial && extent.dim < 0)
    return {};
  return space.getSize(extent);
}

const Node *ElementView::expandPad(tensor::PadOp op,
                                   ArrayRef<AffineExpr> indices) {
  SmallVector<AffineExpr> source;
  bool isPadding = false;
  for (auto [dim, index] : llvm::enumerate(indices)) {
    OpFoldResult low = op.getMixedLowPad()[dim];
    OpFoldResult high = op.getMixedHighPad()[dim];
    if (isZeroInteger(low) && isZeroInteger(high)) {
      source.push_back(index);
      continue;
    }
    AffineExpr offset = getOffset(space, low);
    if (!offset)
      return nullptr;
    Extent size = space.getExtent(op.getSource(), dim);
    if (AffineExpr within = space.getWithin(index, offset, size)) {
      source.push_back(within);
      continue;
    }
    // Before or behind the source in one dimension is enough.
    std::optional<int64_t> before = space.getUpperBound(index - offset);
    std::optional<int64_t> behind =
        space.getLowerBound(index - offset - space.getSize(size));
    if (!(before && *before < 0) && !(behind && *behind >= 0))
      return nullptr;
    isPadding = true;
    source.push_back(index);
  }
  if (!isPadding)
    return getElement(op.getSource(), source);
  Value padding = op.getConstantPaddingValue();
  return padding ? getScalar(padding) : nullptr;
}

const Node *ElementView::expandConcat(tensor::ConcatOp op,
                                      ArrayRef<AffineExpr> indices) {
  SmallVector<AffineExpr> source(indices);
  uint64_t dim = op.getDim();
  for (Value input : op.getInputs().drop_front())
    for (uint64_t other = 0, e = indices.size(); other < e; ++other)
      if (other != dim)
        space.setEqual(space.getExtent(op.getInputs()[0], other),
                       space.getExtent(input, other));
  AffineExpr offset = space.getConstant(0);
  for (Value input : op.getInputs()) {
    Extent size = space.getExtent(input, dim);
    if (AffineExpr index = space.getWithin(indices[dim], offset, size)) {
      source[dim] = index;
      return getElement(input, source);
    }
    offset = offset + space.getSize(size);
  }
  return nullptr;
}

const Node *ElementView::expandInsert(tensor::InsertSliceOp op,
                                      ArrayRef<AffineExpr> indices) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<AffineExpr> source;
  bool isInside = true;
  for (unsigned dim = 0, e = indices.size(); dim < e; ++dim) {
    Extent size = space.getExtent(op.getMixedSizes()[dim]);
    AffineExpr offset = getOffset(space, op.getMixedOffsets()[dim]);
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    if (!offset || !stride || *stride < 1)
      return nullptr;
    AffineExpr index = space.simplify(indices[dim] - offset);
    if (!index)
      return nullptr;
    if (offset == space.getConstant(0) && *stride == 1 &&
        space.areEqual(size, space.getExtent(op.getDest(), dim))) {
      if (!dropped.test(dim))
        source.push_back(index);
      continue;
    }
    AffineExpr reach = space.getSize(size) * *stride;
    std::optional<int64_t> before = space.getUpperBound(index);
    std::optional<int64_t> behind = space.getLowerBound(index - reach);
    AffineExpr rest = space.simplify(index % *stride);
    auto gap = dyn_cast_or_null<AffineConstantExpr>(rest);
    // Outside in one dimension is outside.
    if ((before && *before < 0) || (behind && *behind >= 0) ||
        (gap && gap.getValue() != 0))
      return getElement(op.getDest(), indices);
    AffineExpr within = gap ? space.getWithin(index.floorDiv(*stride),
                                              space.getConstant(0), size)
                            : AffineExpr();
    isInside &= static_cast<bool>(within);
    if (!dropped.test(dim))
      source.push_back(within);
  }
  return isInside ? getElement(op.getSource(), source) : nullptr;
}

const Node *ElementView::expandSlice(tensor::ExtractSliceOp op,
                                     ArrayRef<AffineExpr> indices) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<AffineExpr> source;
  unsigned next = 0;
  for (unsigned dim = 0, e = dropped.size(); dim < e; ++dim) {
    AffineExpr index =
        dropped.test(dim) ? space.getConstant(0) : indices[next++];
    AffineExpr offset = getOffset(space, op.getMixedOffsets()[dim]);
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[dim]);
    if (!offset || !stride || *stride < 1)
      return nullptr;
    // A part of unknown length would look like the whole.
    Extent full = space.getExtent(op.getSource(), dim);
    Extent size = space.getExtent(op.getMixedSizes()[dim]);
    if (!space.areEqual(size, full) && !(size.isFixed() && full.isFixed()) &&
        !isa<AffineConstantExpr>(index) && offset == space.getConstant(0) &&
        *stride == 1)
      return nullptr;
    source.push_back(index * *stride + offset);
  }
  return getElement(op.getSource(), source);
}
