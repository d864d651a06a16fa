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

SmallVector<const Node *> mlir::dyrelu::raising::findSums(const Node *node) {
  SmallVector<const Node *> worklist = {node}, sums;
  llvm::DenseSet<const Node *> seen;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (!current->hasSum || !seen.insert(current).second)
      continue;
    if (current->kind == Kind::Sum)
      sums.push_back(current);
    else
      llvm::append_range(worklist, current->operands);
  }
  return sums;
}

/// How likely `factor` is what a layer is applied to, rather than a part of its
/// weight, which depends on the sample less: by its indices or, where there is
/// one sample, by what it is computed from.
static int rateAsInput(ElementView &view, const Node *factor, AffineExpr row) {
  std::optional<unsigned> rowDim = IndexSpace::asDim(row);
  if (factor->rootDims & ~(rowDim ? 1u << *rowDim : 0u) & kAllRootDims)
    return 3;
  int rating = 1;
  SmallVector<const Node *> worklist = {factor};
  llvm::DenseSet<const Node *> seen;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (!seen.insert(current).second)
      continue;
    llvm::append_range(worklist, current->operands);
    if (current->kind != Kind::Access)
      continue;
    for (AffineExpr index : current->indices)
      if (rowDim && index.isFunctionOfDim(*rowDim))
        return 0;
    if (view.reachesReduction(current->tensor))
      rating = 2;
  }
  return rating;
}

/// `scale` if it is more than rounding away from 1.
static const Node *dropUnit(ElementView &view, const Node *scale) {
  LinearForm form(scale);
  Type type = view.getElementType();
  if (form.terms.empty() && isClose(form.value, 1.0, type))
    return view.getAlgebra().constant(1.0);
  if (form.terms.size() == 1 && form.value == 0.0 &&
      isClose(form.terms[0].first, 1.0, type))
    return form.terms[0].second;
  return scale;
}

/// `node` from elements of tensors that were broadcast over the root's
/// dimensions other than `rowDims`, where they were.
static const Node *dropBroadcasts(ElementView &view, const Node *node,
                                  uint32_t rowDims) {
  return view.getAlgebra().rewrite(
      node,
      [&](const Node *access) -> const Node * {
        if (!(access->rootDims & ~rowDims))
          return access;
        for (const Node *copy : view.getCopies(access))
          if (!(copy->rootDims & ~rowDims))
            return copy;
        return view.reachesReduction(access->tensor) ? access
                                                     : view.expand(access);
      },
      /*intoSums=*/false);
}

std::optional<Layer> mlir::dyrelu::raising::matchLayer(ElementView &view,
                                                       const Input &input,
                                                       const Node *node,
                                                       AffineExpr row,
                                                       Reason &reason) {
  Algebra &algebra = view.getAlgebra();
  SmallVector<const Node *> sums = findSums(node);
  if (sums.empty())
    return reason.decline("the norm or activation is not applied to a layer");
  if (sums.size() > 1)
    return reason.decline("the norm or activation is applied to several sums "
                          "together, as after a layer norm, and not to one "
                          "layer");
  const Node *contraction = sums[0];
  std::optional<Piece> affine = splitAffine(algebra, node, contraction);
  if (!affine)
    return reason.decline("between a layer and its norm or activation is "
                          "another function, or a factor 0");
  for (const Node **part : {&affine->slope, &affine->intercept})
    *part = dropBroadcasts(view, *part, input.channelDims);
  if ((affine->slope->rootDims | affine->intercept->rootDims) &
      ~input.channelDims)
    return reason.decline("a layer's output is scaled or shifted by what "
                          "depends on the sample or position");
  // 0 times infinity is NaN.
  if (affine->slope->isConstant(0.0))
    return reason.decline("a layer's output is multiplied by 0");

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
  LinearForm form(body);
  if (form.value != 0.0 || form.terms.size() != 1 ||
      form.terms[0].second->kind != Kind::Product)
    return reason.decline("a layer is not the product of a weight and an "
                          "input");
  int best = -1;
  const Node *weight = algebra.constant(form.terms[0].first);
  for (const Node *factor : form.terms[0].second->operands) {
    const Node *stored = dropBroadcasts(view, factor, input.channelDims);
    if (!(stored->rootDims & ~input.channelDims))
      factor = stored;
    int rating = rateAsInput(view, factor, row);
    if (rating == 3 && best == 3)
      return reason.decline("a layer's weight depends on the sample");
    if (rating > best) {
      best = rating;
      std::swap(layer.input, factor);
    }
    if (factor)
      weight = algebra.mul(weight, factor);
  }
  layer.weight =
      algebra.mul(dropUnit(view, affine->slope), dropUnit(view, weight));
  layer.bias = dropUnit(view, affine->intercept);
  return layer;
}
