//===- MatchHyperFunction.cpp - Coefficients as a whole -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "Rows.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

static std::optional<Computed> matchComputed(ElementView &view,
                                             const Input &input,
                                             const Node *node, Reason &reason) {
  std::optional<Coefficient> coefficient = matchCoefficient(view, node, reason);
  if (!coefficient)
    return std::nullopt;
  std::optional<Layer> layer =
      matchLayer(view, input, coefficient->argument, input.channel, reason);
  if (!layer)
    return std::nullopt;
  return Computed{*coefficient, *layer};
}

/// Whether all coefficients come from the same input through the same norm.
static bool areAlike(ElementView &view, ArrayRef<ComputedPiece> pieces,
                     Reason &reason) {
  const Computed &first = *pieces[0][0];
  IndexSpace &space = view.getSpace();
  for (const ComputedPiece &piece : pieces)
    for (const std::optional<Computed> &computed : piece) {
      if (!computed)
        continue;
      if (computed->coefficient.norm != first.coefficient.norm) {
        reason.decline("the coefficients have different norms");
        return false;
      }
      const Layer &layer = computed->layer;
      const Node *input =
          view.substitute(layer.input, layer.in, space.getDim(first.layer.in));
      if (input != first.layer.input) {
        reason.decline("the coefficients come from different layers");
        return false;
      }
    }
  return true;
}

//===----------------------------------------------------------------------===//
// All layers
//===----------------------------------------------------------------------===//

/// `node` down to x and what is computed without reductions.
static const Node *expandColumns(ElementView &view, const Input &input,
                                 const Node *node) {
  return view.expandWhile(node, [&](const Node *access) {
    return access->tensor != input.getTensor() &&
           view.reachesReduction(access->tensor);
  });
}

/// `node` as a function of `value` that is the same for all samples.
static std::optional<ScaledColumns>
splitColumns(ElementView &view, const Node *node, const Node *value) {
  std::optional<Piece> affine = splitAffine(view.getAlgebra(), node, value);
  if (!affine || affine->slope->isConstant(0.0) ||
      ((affine->slope->rootDims | affine->intercept->rootDims) & kAllRootDims))
    return std::nullopt;
  return ScaledColumns{value, *affine};
}

/// An activation that is multiplied and shifted, neuron by neuron, before the
/// last layer.
static std::optional<ScaledColumns>
matchScaledHidden(ElementView &view, const Input &input, const Layer &last) {
  const Node *node = expandColumns(view, input, last.input);
  if (matchHidden(view, node))
    return std::nullopt;
  SmallVector<const Node *> worklist = {node};
  const Node *activation = nullptr;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (!current->hasSum)
      continue;
    if (current->kind == Kind::Linear || current->kind == Kind::Product)
      llvm::append_range(worklist, current->operands);
    else if (activation || !matchHidden(view, current))
      return std::nullopt;
    else
      activation = current;
  }
  if (!activation)
    return std::nullopt;
  return splitColumns(view, node, activation);
}

/// A pool that is multiplied and shifted, channel by channel, before the first
/// layer.
static std::optional<ScaledColumns>
matchScaledPool(ElementView &view, const Input &input, const Node *pooled) {
  Algebra &algebra = view.getAlgebra();
  const Node *node = expandColumns(view, input, pooled);
  SmallVector<const Node *> sums = findSums(node);
  if (sums.size() != 1 || sums[0]->operands[0]->kind != Kind::Access)
    return std::nullopt;
  std::optional<ScaledColumns> scaled = splitColumns(view, node, sums[0]);
  if (!scaled)
    return std::nullopt;
  // Only by a number: a mean, or the mean of another number of positions.
  const Piece &affine = scaled->affine;
  if (affine.slope->kind == Kind::Constant && affine.intercept->isConstant(0.0))
    return std::nullopt;
  double positions = 1.0;
  for (unsigned dim : sums[0]->dims) {
    int64_t size = view.getSpace().getDimExtent(dim).fixed;
    if (size < 1)
      return std::nullopt;
    positions *= static_cast<double>(size);
  }
  scaled->value = algebra.scale(sums[0], 1.0 / positions);
  scaled->affine.slope = algebra.scale(affine.slope, positions);
  return scaled;
}

/// The layer in front of the last, if there is one: sets the parameters and
/// `hidden`. Changes `pooled` to what that layer is applied to.
static bool matchFirstLayer(ElementView &view, const Input &input,
                            const Node *&pooled, unsigned &channel,
                            Hidden &hidden, HyperFunction &result,
                            Reason &reason) {
  auto activation = matchHidden(view, expandColumns(view, input, pooled));
  if (!activation || !activation->second->hasSum)
    return true;
  IndexSpace &space = view.getSpace();
  AffineExpr row = space.simplify(space.getDim(channel));
  std::optional<Layer> layer =
      matchLayer(view, input, activation->second, row, reason);
  if (!layer)
    return false;
  hidden = activation->first;
  Extent rows = space.getDimExtent(channel);
  if (auto position = findRow(view, layer->weight, layer->in)) {
    if (position->row != row) {
      reason.decline("the second layer does not read the outputs of the first "
                     "in order");
      return false;
    }
    if (!space.areEqual(position->rows, rows)) {
      reason.decline("the second layer does not read all outputs of the first");
      return false;
    }
  }
  auto make = [&](const Node *weight, const Node *bias, Reason &declined) {
    Type type = view.getElementType();
    auto w1 = makeParameter(view, RowBlock{weight, row}, rows, row, layer->in,
                            type, "W1", declined);
    if (!w1)
      return false;
    auto b1 = makeParameter(view, RowBlock{bias, row}, rows, row, std::nullopt,
                            type, "B1", declined);
    if (!b1)
      return false;
    result.w1 = *w1;
    result.b1 = *b1;
    return true;
  };
  pooled = layer->input;
  channel = layer->in;
  if (auto scaled = matchScaledPool(view, input, layer->input)) {
    const Node *weight = layer->weight, *bias = layer->bias;
    foldScale(view.getAlgebra(), *scaled, layer->in, weight, bias);
    Reason unfolded;
    if (make(weight, bias, unfolded)) {
      pooled = scaled->value;
      return true;
    }
  }
  return make(layer->weight, layer->bias, reason);
}

/// Whether the op takes a context of this type.
static bool checkContext(Value context, Type element, Reason &reason) {
  if (!context)
    return true;
  auto type = cast<RankedTensorType>(context.getType());
  Type have = type.getElementType();
  if ((have == element || have == getAccumulationType(element)) &&
      !type.getEncoding())
    return true;
  std::string text;
  llvm::raw_string_ostream(text)
      << "the context is " << type << ", where x is of " << element;
  reason.decline(text);
  return false;
}

std::optional<HyperFunction>
mlir::dyrelu::raising::matchHyperFunction(ElementView &view,
                                          const Pieces &pieces, Reason &reason,
                                          PoolMatcher matcher) {
  const Input &input = pieces.input;
  if (pieces.combiner == Kind::Min)
    return reason.decline("the pieces are joined by a minimum, not by a "
                          "maximum");
  if (pieces.combiner == Kind::MaxNum)
    return reason.decline("the pieces are joined by a maximum that drops NaN");
  if (pieces.pieces.size() > HyperAttr::kMaxPieces)
    return reason.decline("there are more than " +
                          Twine(HyperAttr::kMaxPieces) + " pieces");

  bool intercepts = llvm::any_of(pieces.pieces, [](const Piece &piece) {
    return !piece.intercept->isConstant(0.0);
  });
  std::vector<ComputedPiece> computed;
  for (const Piece &piece : pieces.pieces) {
    ComputedPiece &parts = computed.emplace_back();
    parts[0] = matchComputed(view, input, piece.slope, reason);
    if (!parts[0])
      return std::nullopt;
    if (!intercepts)
      continue;
    parts[1] = matchComputed(view, input, piece.intercept, reason);
    if (!parts[1])
      return std::nullopt;
  }
  if (!areAlike(view, computed, reason))
    return std::nullopt;

  HyperFunction result;
  const Layer &last = computed[0][0]->layer;
  const Node *pooled = last.input;
  unsigned channel = last.in;
  std::optional<ScaledColumns> scaled = matchScaledHidden(view, input, last);
  if (!scaled && !matcher)
    scaled = matchScaledPool(view, input, last.input);
  Reason unfolded;
  if (scaled && matchLastLayer(view, input, computed, scaled, intercepts,
                               result, unfolded))
    pooled = scaled->value;
  else if (!matchLastLayer(view, input, computed, std::nullopt, intercepts,
                           result, reason))
    return std::nullopt;
  Hidden hidden = Hidden::ReLU;
  if (!matchFirstLayer(view, input, pooled, channel, hidden, result, reason))
    return std::nullopt;
  std::optional<Value> context =
      matcher ? matcher(pooled, channel, reason)
              : matchPool(view, input, pooled, channel, reason);
  if (!context)
    return std::nullopt;
  if (*context != input.getTensor())
    result.context = *context;
  Type element =
      cast<RankedTensorType>(input.getTensor().getType()).getElementType();
  if (!checkContext(result.context, element, reason))
    return std::nullopt;
  HyperAttr hyper = result.hyper;
  result.hyper =
      HyperAttr::get(hyper.getContext(), hyper.getK(), hyper.getNorm(), hidden,
                     hyper.getOrder(), intercepts, hyper.getAlpha(),
                     hyper.getBeta(), hyper.getLambdaA(), hyper.getLambdaB());
  return result;
}
