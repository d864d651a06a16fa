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

/// What an activation is multiplied by and shifted by, neuron by neuron, before
/// the last layer, such as a batch norm.
static std::optional<ScaledHidden>
matchScaledHidden(ElementView &view, const Input &input, const Layer &last) {
  auto isInner = [&](const Node *access) {
    return access->tensor != input.getTensor() &&
           view.reachesReduction(access->tensor);
  };
  const Node *node = view.expandWhile(last.input, isInner);
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
  std::optional<Piece> affine =
      splitAffine(view.getAlgebra(), node, activation);
  if (!affine || affine->slope->isConstant(0.0) ||
      ((affine->slope->rootDims | affine->intercept->rootDims) & kAllRootDims))
    return std::nullopt;
  return ScaledHidden{activation, *affine};
}

/// The layer in front of `last`, if there is one: sets the parameters and
/// `hidden`. Changes `last` to what that layer is applied to.
static bool matchFirstLayer(ElementView &view, const Input &input,
                            const Node *&pooled, unsigned &channel,
                            Hidden &hidden, HyperFunction &result,
                            Reason &reason) {
  auto isInner = [&](const Node *access) {
    return access->tensor != input.getTensor() &&
           view.reachesReduction(access->tensor);
  };
  auto activation = matchHidden(view, view.expandWhile(pooled, isInner));
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
  Type type = view.getElementType();
  RowBlock weight = {layer->weight, row}, bias = {layer->bias, row};
  auto w1 =
      makeParameter(view, weight, rows, row, layer->in, type, "W1", reason);
  if (!w1)
    return false;
  auto b1 =
      makeParameter(view, bias, rows, row, std::nullopt, type, "B1", reason);
  if (!b1)
    return false;
  result.w1 = *w1;
  result.b1 = *b1;
  pooled = layer->input;
  channel = layer->in;
  return true;
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
  std::optional<ScaledHidden> scaled = matchScaledHidden(view, input, last);
  Reason unfolded;
  if (scaled && matchLastLayer(view, input, computed, scaled, intercepts,
                               result, unfolded))
    pooled = scaled->activation;
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
