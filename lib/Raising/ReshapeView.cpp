//===- ReshapeView.cpp - Elements of reshaped tensors ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Splits the position `index` into indices of the dimensions `group` of
/// `source`, and places them in `indices`.
static void delinearize(IndexSpace &space, Value source,
                        ArrayRef<int64_t> group, AffineExpr index,
                        MutableArrayRef<AffineExpr> indices) {
  // From the innermost dimension; the outermost takes what is left.
  SmallVector<std::pair<int64_t, AffineExpr>> sizable;
  for (int64_t dim : group) {
    AffineExpr size = space.getSize(space.getExtent(source, dim));
    indices[dim] = space.getConstant(0);
    if (size != space.getConstant(1))
      sizable.push_back({dim, size});
  }
  while (sizable.size() > 1) {
    auto [dim, size] = sizable.pop_back_val();
    indices[dim] = index % size;
    index = index.floorDiv(size);
  }
  if (!sizable.empty())
    indices[sizable[0].first] = index;
}

/// The position of `indices` in the dimensions `group` of `tensor`.
static AffineExpr linearize(IndexSpace &space, Value tensor,
                            ArrayRef<int64_t> group,
                            ArrayRef<AffineExpr> indices) {
  AffineExpr index = space.getConstant(0);
  for (int64_t dim : group) {
    // A product of two indices is none.
    AffineExpr scaled =
        space.simplify(index * space.getSize(space.getExtent(tensor, dim)));
    if (!scaled)
      return {};
    index = scaled + indices[dim];
  }
  return index;
}

/// Whether a size of 0 is among those of `tensor`.
static bool isEmpty(Value tensor) {
  return llvm::is_contained(cast<RankedTensorType>(tensor.getType()).getShape(),
                            0);
}

const Node *ElementView::expandReshape(Operation *op,
                                       ArrayRef<AffineExpr> indices) {
  SmallVector<AffineExpr> source;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    for (const ReassociationIndices &group : expand.getReassociationIndices()) {
      AffineExpr index = linearize(space, expand.getResult(), group, indices);
      if (!index)
        return nullptr;
      source.push_back(index);
    }
    return getElement(expand.getSrc(), source);
  }
  auto collapse = cast<tensor::CollapseShapeOp>(op);
  if (isEmpty(collapse.getSrc()))
    return nullptr;
  source.resize(collapse.getSrcType().getRank());
  for (auto [position, group] :
       llvm::enumerate(collapse.getReassociationIndices()))
    delinearize(space, collapse.getSrc(), group, indices[position], source);
  return getElement(collapse.getSrc(), source);
}

/// Dimensions of two tensors that stand for each other.
using DimGroup = std::pair<SmallVector<int64_t>, SmallVector<int64_t>>;

/// Splits the dimensions of a reshape's result and source into groups of the
/// same number of elements, as far as the sizes tell.
static SmallVector<DimGroup> groupDims(IndexSpace &space, Value result,
                                       Value source) {
  int64_t resultRank = cast<RankedTensorType>(result.getType()).getRank();
  int64_t sourceRank = cast<RankedTensorType>(source.getType()).getRank();
  auto getSize = [&](Value tensor, int64_t dim) {
    return space.getRepresentative(space.getExtent(tensor, dim)).asPolynomial();
  };
  SmallVector<DimGroup> groups;
  int64_t resultDim = 0, sourceDim = 0;
  while (resultDim < resultRank || sourceDim < sourceRank) {
    DimGroup group;
    SizePolynomial left(1), right(1);
    bool isKnown = true;
    auto take = [&](bool fromResult) {
      int64_t dim = fromResult ? resultDim++ : sourceDim++;
      (fromResult ? group.first : group.second).push_back(dim);
      SizePolynomial &product = fromResult ? left : right;
      std::optional<SizePolynomial> next =
          product.times(getSize(fromResult ? result : source, dim));
      if (next)
        product = *next;
      isKnown &= next.has_value();
    };
    if (resultDim < resultRank)
      take(true);
    if (sourceDim < sourceRank)
      take(false);
    while (!isKnown || !(left == right)) {
      if (resultDim == resultRank && sourceDim == sourceRank)
        break;
      // The side that is a part of the other grows.
      bool grows = resultDim < resultRank &&
                   (sourceDim == sourceRank || right.dividedBy(left));
      take(grows);
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

const Node *ElementView::expandReshape(tensor::ReshapeOp op,
                                       ArrayRef<AffineExpr> indices) {
  Value source = op.getSource();
  auto type = dyn_cast<RankedTensorType>(source.getType());
  if (!type || isEmpty(source))
    return nullptr;
  SmallVector<AffineExpr> at(type.getRank(), space.getConstant(0));
  for (const auto &[resultDims, sourceDims] :
       groupDims(space, op.getResult(), source)) {
    AffineExpr index = linearize(space, op.getResult(), resultDims, indices);
    if (!index)
      return nullptr;
    delinearize(space, source, sourceDims, index, at);
  }
  return getElement(source, at);
}
