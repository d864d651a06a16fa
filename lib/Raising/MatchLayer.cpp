//===- MatchLayer.cpp - Fully connected layers ----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Whether `index` runs over the sum's dimension `dim`, all of `extent`.
static bool runsOver(ElementView &view, AffineExpr index, unsigned dim,
                     const Extent &extent) {
  const Extent &loop = view.getSpace().getDimExtent(dim);
  if (loop.fixed == 1)
    return extent.fixed == 1;
  return IndexSpace::asDim(index) == dim &&
         view.getSpace().areEqual(extent, loop);
}

static bool isUnit(const Node *access, int64_t dim) {
  return cast<RankedTensorType>(access->tensor.getType()).getDimSize(dim) == 1;
}

/// Reads `access` as a matrix with the columns `in`.
static std::optional<std::pair<int64_t, int64_t>>
getRowAndColumn(ElementView &view, const Node *access, unsigned in) {
  int64_t rank = access->indices.size();
  for (int64_t row = 0; row < rank; ++row)
    for (int64_t column = rank - 1; column >= 0; --column) {
      if (row == column || !runsOver(view, access->indices[column], in,
                                     getExtent(access->tensor, column)))
        continue;
      bool othersAreUnits = true;
      for (int64_t dim = 0; dim < rank; ++dim)
        othersAreUnits &= dim == row || dim == column || isUnit(access, dim);
      if (othersAreUnits && !access->indices[row].isFunctionOfDim(in))
        return std::make_pair(row, column);
    }
  return std::nullopt;
}

/// Sets the weight of `layer`: the matrix, in [out, in] if there is a copy of
/// it that is stored so.
static bool matchWeight(ElementView &view, const Node *factor, Layer &layer) {
  if (factor->kind != Kind::Access)
    return false;
  int best = 0;
  for (const Node *copy : view.getCopies(factor)) {
    auto dims = getRowAndColumn(view, copy, layer.in);
    if (!dims)
      continue;
    bool isMatrix = copy->indices.size() == 2;
    int rating = isMatrix && dims->first == 0 ? 3 : isMatrix ? 2 : 1;
    if (rating < best)
      continue;
    best = rating;
    layer.weight = {copy->tensor, {dims->first, dims->second}, 0.0};
    layer.row = copy->indices[dims->first];
    layer.rows = getExtent(copy->tensor, dims->first);
  }
  return best != 0;
}

static bool matchBias(ElementView &view, const Node *node, Layer &layer) {
  if (node->kind != Kind::Access)
    return false;
  int best = 0;
  for (const Node *copy : view.getCopies(node)) {
    int64_t rank = copy->indices.size();
    for (int64_t dim = 0; dim < rank; ++dim) {
      bool othersAreUnits = true;
      for (int64_t other = 0; other < rank; ++other)
        othersAreUnits &= other == dim || isUnit(copy, other);
      if (!othersAreUnits || copy->indices[dim] != layer.row ||
          !view.getSpace().areEqual(getExtent(copy->tensor, dim), layer.rows))
        continue;
      int rating = rank == 1 ? 2 : 1;
      if (rating < best)
        break;
      best = rating;
      layer.bias = {copy->tensor, {dim}, 0.0};
      break;
    }
  }
  return best != 0;
}

std::optional<Layer> mlir::dyrelu::raising::matchLayer(ElementView &view,
                                                       const Input &input,
                                                       const Node *node,
                                                       Reason &reason) {
  LinearForm form(node);
  const Node *contraction = nullptr;
  SmallVector<const Node *> rest;
  for (auto [factor, term] : form.terms) {
    if (!isClose(factor, 1.0, view.getElementType()))
      return reason.decline("a layer's output is scaled by " +
                            formatNumber(factor) +
                            " before the norm or activation");
    if (term->kind == Kind::Sum && !contraction)
      contraction = term;
    else
      rest.push_back(term);
  }
  if (!contraction)
    return reason.decline("the norm or activation is not applied to a layer");
  if (rest.size() > 1 || (!rest.empty() && form.value != 0.0))
    return reason.decline("a layer has more than one bias");

  Layer layer;
  std::optional<unsigned> in;
  for (unsigned dim : contraction->dims) {
    bool isUnitDim = view.getSpace().getDimExtent(dim).fixed == 1;
    if (in && !isUnitDim && view.getSpace().getDimExtent(*in).fixed != 1)
      return reason.decline("a layer sums over more than one dimension");
    if (!in || !isUnitDim)
      in = dim;
  }
  layer.in = *in;

  const Node *body = contraction->operands[0];
  while (body->kind == Kind::Access) {
    const Node *expanded = view.expand(body);
    if (expanded == body)
      break;
    body = expanded;
  }
  if (body->kind != Kind::Product || body->operands.size() != 2)
    return reason.decline("a layer is not the product of a weight and an "
                          "input");
  // The weight is the factor that depends on the sample less: by its indices
  // or, where there is one sample, by what it is computed from.
  std::optional<unsigned> batch = IndexSpace::asDim(input.batch);
  auto rate = [&](const Node *factor) {
    if (factor->kind != Kind::Access ||
        (batch && factor->rootDims >> *batch & 1))
      return 3;
    if (view.reachesReduction(factor->tensor))
      return 2;
    return factor->rootDims == 0 ? 1 : 0;
  };
  layer.input = body->operands[0];
  const Node *weight = body->operands[1];
  if (rate(layer.input) < rate(weight))
    std::swap(weight, layer.input);
  if (!matchWeight(view, weight, layer))
    return reason.decline("a layer's weight is not a matrix that is read row "
                          "by row");
  if (!rest.empty() && !matchBias(view, rest[0], layer))
    return reason.decline("a layer's bias does not follow the rows of its "
                          "weight");
  layer.bias.splat = form.value;
  return layer;
}
