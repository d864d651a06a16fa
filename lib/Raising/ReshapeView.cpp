//===- ReshapeView.cpp - Elements of reshapes, slices and joins -----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

const Node *ElementView::expandReshape(Operation *op,
                                       ArrayRef<AffineExpr> indices) {
  SmallVector<AffineExpr> source;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    for (const ReassociationIndices &group : expand.getReassociationIndices()) {
      AffineExpr index = space.getConstant(0);
      for (int64_t dim : group)
        index = index * space.getSize(getExtent(expand.getResult(), dim)) +
                indices[dim];
      source.push_back(index);
    }
    return getElement(expand.getSrc(), source);
  }
  auto collapse = cast<tensor::CollapseShapeOp>(op);
  RankedTensorType type = collapse.getSrcType();
  source.resize(type.getRank(), space.getConstant(0));
  for (auto [position, group] :
       llvm::enumerate(collapse.getReassociationIndices())) {
    AffineExpr rest = indices[position];
    // From the innermost dimension; the outermost takes what is left.
    SmallVector<int64_t> sizable;
    for (int64_t dim : group)
      if (type.getDimSize(dim) != 1)
        sizable.push_back(dim);
    while (sizable.size() > 1) {
      int64_t dim = sizable.pop_back_val();
      int64_t size = type.getDimSize(dim);
      if (ShapedType::isDynamic(size) || size == 0)
        return nullptr;
      source[dim] = rest % size;
      rest = rest.floorDiv(size);
    }
    if (!sizable.empty())
      source[sizable[0]] = rest;
  }
  return getElement(collapse.getSrc(), source);
}

static std::optional<int64_t> asConstant(AffineExpr expr) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  return std::nullopt;
}

const Node *ElementView::expandSubset(Operation *op,
                                      ArrayRef<AffineExpr> indices) {
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    auto isZero = [](OpFoldResult amount) { return isZeroInteger(amount); };
    if (!llvm::all_of(pad.getMixedLowPad(), isZero) ||
        !llvm::all_of(pad.getMixedHighPad(), isZero))
      return nullptr;
    return getElement(pad.getSource(), indices);
  }
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    SmallVector<AffineExpr> source(indices);
    uint64_t dim = concat.getDim();
    AffineExpr offset = space.getConstant(0);
    for (Value input : concat.getInputs()) {
      Extent size = getExtent(input, dim);
      if (AffineExpr index = space.getWithin(indices[dim], offset, size)) {
        source[dim] = index;
        return getElement(input, source);
      }
      offset = offset + space.getSize(size);
    }
    return nullptr;
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
    llvm::SmallBitVector dropped = insert.getDroppedDims();
    SmallVector<AffineExpr> source;
    for (unsigned dim = 0, e = indices.size(); dim < e; ++dim) {
      Extent size = getExtent(insert.getMixedSizes()[dim]);
      AffineExpr index = indices[dim];
      std::optional<int64_t> offset =
          getConstantIntValue(insert.getMixedOffsets()[dim]);
      if (!isOneInteger(insert.getMixedStrides()[dim]) || !offset)
        return nullptr;
      bool isFull = *offset == 0 && size == getExtent(insert.getDest(), dim);
      if (!isFull) {
        std::optional<int64_t> number = asConstant(index);
        if (!number || !size.isFixed())
          return nullptr;
        if (*number < *offset || *number - *offset >= size.fixed)
          return getElement(insert.getDest(), indices);
        index = space.getConstant(*number - *offset);
      }
      if (!dropped.test(dim))
        source.push_back(index);
    }
    return getElement(insert.getSource(), source);
  }
  auto slice = cast<tensor::ExtractSliceOp>(op);
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  SmallVector<AffineExpr> source;
  unsigned next = 0;
  for (unsigned dim = 0, e = dropped.size(); dim < e; ++dim) {
    AffineExpr index =
        dropped.test(dim) ? space.getConstant(0) : indices[next++];
    std::optional<int64_t> offset =
        getConstantIntValue(slice.getMixedOffsets()[dim]);
    std::optional<int64_t> stride =
        getConstantIntValue(slice.getMixedStrides()[dim]);
    if (!offset || !stride)
      return nullptr;
    // A part of unknown length would look like the whole.
    Extent full = getExtent(slice.getSource(), dim);
    Extent size = getExtent(slice.getMixedSizes()[dim]);
    if (!space.areEqual(size, full) && !(size.isFixed() && full.isFixed()) &&
        !asConstant(index))
      return nullptr;
    source.push_back(index * *stride + *offset);
  }
  return getElement(slice.getSource(), source);
}
