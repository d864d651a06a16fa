//===- MatchLogits.cpp - What an attention is the softmax of --------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

bool AttentionMatcher::isContext(const Node *access, unsigned channel) {
  IndexSpace &space = view.getSpace();
  int64_t rank = input.access->indices.size();
  int64_t channelDim = getChannelDim(rank, input.channelsLast);
  for (const Node *copy : view.getCopies(access)) {
    if (copy->tensor != context ||
        static_cast<int64_t>(copy->indices.size()) != rank)
      continue;
    Extent channels = space.getExtent(context, channelDim);
    bool isEqual =
        space.areEqual(channels, space.getDimExtent(channel)) &&
        copy->indices[channelDim] == space.simplify(space.getDim(channel));
    for (int64_t dim = 0; dim < rank; ++dim)
      if (dim != channelDim)
        isEqual &= copy->indices[dim] == input.access->indices[dim] &&
                   space.areEqual(space.getExtent(context, dim),
                                  space.getExtent(input.getTensor(), dim));
    if (isEqual)
      return true;
  }
  return false;
}

/// Whether `node` is one number that run time knows.
static bool isScalar(const Node *node) {
  if (node->kind == Kind::Opaque)
    return node->tensor && isa<FloatType>(node->tensor.getType());
  if (node->kind != Kind::Access)
    return false;
  auto type = cast<RankedTensorType>(node->tensor.getType());
  return type.hasStaticShape() && type.getNumElements() == 1;
}

const Node *AttentionMatcher::matchTemperature(const Node *slope) {
  LinearForm form(slope);
  if (form.terms.empty()) {
    double tau = 1.0 / form.value;
    if (!(tau > 0.0) || !std::isfinite(tau))
      return slope;
    result.tau = tau;
    return algebra.constant(1.0);
  }
  const Node *term = form.terms[0].second;
  if (form.terms.size() != 1 || form.value != 0.0 ||
      term->kind != Kind::Reciprocal || !isScalar(term->operands[0]))
    return slope;
  result.temperature = term->operands[0];
  return algebra.constant(form.terms[0].first);
}

bool AttentionMatcher::matchLogits(const Node *node) {
  auto isInner = [&](const Node *access) { return access->tensor != context; };
  const Node *logits = view.expandWhile(node, isInner);
  SmallVector<const Node *> sums = findSums(logits);
  std::optional<Piece> affine;
  if (sums.size() == 1)
    affine = splitAffine(algebra, logits, sums[0]);
  if (!affine) {
    reason.decline("the attention is not the softmax of a 1x1 convolution of "
                   "the context");
    return false;
  }
  if (affine->slope->rootDims & kAllRootDims) {
    reason.decline("the attention's temperature (tau) depends on the sample or "
                   "position");
    return false;
  }
  const Node *scale = matchTemperature(affine->slope);
  // The layer without tau; rounding of its inverse is none of the bias's.
  const Node *inverse =
      result.temperature ? algebra.reciprocal(result.temperature) : nullptr;
  auto multiply = [&](double factor, const Node *term) -> const Node * {
    factor *= result.tau;
    if (isClose(factor, 1.0, view.getElementType()))
      factor = 1.0;
    if (!inverse)
      return algebra.scale(term, factor);
    if (term == inverse)
      return algebra.constant(factor);
    if (term->kind != Kind::Product)
      return nullptr;
    const Node *rest = algebra.constant(factor);
    bool found = false;
    for (const Node *part : term->operands) {
      if (part == inverse && !found)
        found = true;
      else
        rest = algebra.mul(rest, part);
    }
    return found ? rest : nullptr;
  };
  LinearForm form(affine->intercept);
  const Node *bias = algebra.constant(form.value * result.tau);
  if (inverse && form.value != 0.0)
    bias = nullptr;
  for (auto [factor, term] : form.terms) {
    const Node *part = bias ? multiply(factor, term) : nullptr;
    bias = part ? algebra.add(bias, part) : nullptr;
  }
  if (!bias) {
    reason.decline("the attention's bias is not divided by its temperature");
    return false;
  }
  AffineExpr row = view.getSpace().getConstant(0);
  std::optional<Layer> layer = matchLayer(
      view, input, algebra.add(algebra.mul(scale, sums[0]), bias), row, reason);
  if (!layer)
    return false;
  if (layer->input->kind != Kind::Access ||
      !isContext(layer->input, layer->in)) {
    reason.decline("the attention is computed from another tensor than the "
                   "coefficients");
    return false;
  }
  Extent one = {1, {}, -1};
  Type type = view.getElementType();
  RowBlock weight = {layer->weight, row}, shift = {layer->bias, row};
  auto wp =
      makeParameter(view, weight, one, row, layer->in, type, "Wp", reason);
  auto bp =
      makeParameter(view, shift, one, row, std::nullopt, type, "Bp", reason);
  if (!wp || !bp)
    return false;
  result.wp = *wp;
  result.bp = *bp;
  return true;
}
