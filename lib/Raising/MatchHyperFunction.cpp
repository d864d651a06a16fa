//===- MatchHyperFunction.cpp - Coefficients as a whole -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
/// A coefficient down to the layer that it is computed by.
struct Computed {
  Coefficient coefficient;
  Layer layer;
};
using ComputedPiece = std::array<std::optional<Computed>, 2>;
} // namespace

static std::optional<Computed> matchComputed(ElementView &view,
                                             const Input &input,
                                             const Node *node, Reason &reason) {
  std::optional<Coefficient> coefficient = matchCoefficient(view, node, reason);
  if (!coefficient)
    return std::nullopt;
  std::optional<Layer> layer =
      matchLayer(view, input, coefficient->argument, reason);
  if (!layer)
    return std::nullopt;
  return Computed{*coefficient, *layer};
}

/// The row of `part` of piece `k` that `hyper` says, as an index.
static AffineExpr getRow(ElementView &view, const Input &input, HyperAttr hyper,
                         Part part, int64_t k) {
  IndexSpace &space = view.getSpace();
  return space.simplify(
      hyper.getRowMap(part).getResult(0).replaceDimsAndSymbols(
          {space.getConstant(k), input.channel},
          {space.getSize(input.channels)}));
}

/// The number that each piece has in `hyper`, if the rows follow its order.
static std::optional<SmallVector<int64_t>>
assignPieces(ElementView &view, const Input &input, HyperAttr hyper,
             ArrayRef<ComputedPiece> pieces) {
  SmallVector<int64_t> numbers;
  for (const ComputedPiece &piece : pieces) {
    auto hasRows = [&](int64_t k) {
      if (llvm::is_contained(numbers, k))
        return false;
      for (Part part : {Part::Slope, Part::Intercept})
        if (const auto &computed = piece[static_cast<int>(part)])
          if (computed->layer.row != getRow(view, input, hyper, part, k))
            return false;
      return true;
    };
    auto all = llvm::seq<int64_t>(0, hyper.getK());
    auto it = llvm::find_if(all, hasRows);
    if (it == all.end())
      return std::nullopt;
    numbers.push_back(*it);
  }
  return numbers;
}

/// The attribute but for `hidden`, if the rows follow one of its orders.
static std::optional<HyperAttr> matchOrder(ElementView &view,
                                           const Input &input,
                                           ArrayRef<ComputedPiece> pieces,
                                           bool intercepts, Reason &reason) {
  MLIRContext *context = view.getSpace().getContext();
  int64_t numPieces = pieces.size();
  HyperAttr defaults = HyperAttr::getDefault(context, numPieces, intercepts);
  const Extent &rows = pieces[0][0]->layer.rows;
  if (rows.isFixed() && input.channels.isFixed() &&
      rows.fixed != defaults.getRowsPerChannel() * input.channels.fixed)
    return reason.decline(
        "W2 has " + Twine(rows.fixed) + " rows, where " + Twine(numPieces) +
        " pieces of " + Twine(input.channels.fixed) + " channels take " +
        Twine(defaults.getRowsPerChannel() * input.channels.fixed));
  for (Order order :
       {Order::SlopesFirst, Order::Interleaved, Order::ChannelMajor}) {
    auto build = [&](ArrayRef<double> alpha, ArrayRef<double> beta,
                     ArrayRef<double> lambdaA, ArrayRef<double> lambdaB) {
      auto array = [&](ArrayRef<double> values) {
        return DenseF64ArrayAttr::get(context, values);
      };
      return HyperAttr::get(context, numPieces, pieces[0][0]->coefficient.norm,
                            Hidden::ReLU, order, intercepts, array(alpha),
                            array(beta), array(lambdaA), array(lambdaB));
    };
    HyperAttr candidate = build(defaults.getAlpha(), defaults.getBeta(),
                                defaults.getLambdaA(), defaults.getLambdaB());
    std::optional<SmallVector<int64_t>> numbers =
        assignPieces(view, input, candidate, pieces);
    if (!numbers)
      continue;
    SmallVector<double> alpha(defaults.getAlpha().asArrayRef());
    SmallVector<double> beta(defaults.getBeta().asArrayRef());
    SmallVector<double> lambdaA(defaults.getLambdaA().asArrayRef());
    SmallVector<double> lambdaB(defaults.getLambdaB().asArrayRef());
    for (auto [k, piece] : llvm::zip(*numbers, pieces)) {
      alpha[k] = piece[0]->coefficient.offset;
      lambdaA[k] = piece[0]->coefficient.scale;
      if (!intercepts)
        continue;
      beta[k] = piece[1]->coefficient.offset;
      lambdaB[k] = piece[1]->coefficient.scale;
    }
    return build(alpha, beta, lambdaA, lambdaB);
  }
  // All samples' coefficients without a channel are those of another variant.
  bool shared = llvm::all_of(pieces, [&](const ComputedPiece &piece) {
    return isa<AffineConstantExpr>(piece[0]->layer.row);
  });
  return reason.decline(shared
                            ? "all channels share their coefficients"
                            : "the rows of W2 follow none of the known orders");
}

/// Whether all coefficients come from the same layers through the same norm.
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
      if (!(layer.weight == first.layer.weight) ||
          !(layer.bias == first.layer.bias) || input != first.layer.input) {
        reason.decline("the coefficients come from different layers");
        return false;
      }
    }
  return true;
}

static bool checkTypes(const HyperFunction &result, Type element,
                       Reason &reason) {
  auto check = [&](Value value, StringRef name) {
    if (!value)
      return true;
    auto type = cast<RankedTensorType>(value.getType());
    Type have = type.getElementType();
    if ((have == element || have == getAccumulationType(element)) &&
        !type.getEncoding())
      return true;
    std::string text;
    llvm::raw_string_ostream(text)
        << name << " is " << type << ", where x is of " << element;
    reason.decline(text);
    return false;
  };
  return check(result.context, "the context") &&
         check(result.w1.tensor, "W1") && check(result.b1.tensor, "B1") &&
         check(result.w2.tensor, "W2") && check(result.b2.tensor, "B2");
}

std::optional<HyperFunction> mlir::dyrelu::raising::matchHyperFunction(
    ElementView &view, const Pieces &pieces, Reason &reason) {
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
  result.w2 = last.weight;
  result.b2 = last.bias;

  // One layer more, or none.
  auto isInner = [&](const Node *access) {
    return access->tensor != input.getTensor() &&
           view.reachesReduction(access->tensor);
  };
  Hidden hidden = Hidden::ReLU;
  const Node *pooled = last.input;
  unsigned channel = last.in;
  if (auto activation =
          matchHidden(view, view.expandWhile(last.input, isInner));
      activation && activation->second->hasSum) {
    std::optional<Layer> first =
        matchLayer(view, input, activation->second, reason);
    if (!first)
      return std::nullopt;
    hidden = activation->first;
    if (first->row != view.getSpace().simplify(view.getSpace().getDim(last.in)))
      return reason.decline("the second layer does not read the outputs of the "
                            "first in order");
    if (!view.getSpace().areEqual(first->rows,
                                  view.getSpace().getDimExtent(last.in)))
      return reason.decline("the second layer does not read all outputs of the "
                            "first");
    result.w1 = first->weight;
    result.b1 = first->bias;
    pooled = first->input;
    channel = first->in;
  }
  std::optional<Value> context =
      matchPool(view, input, pooled, channel, reason);
  if (!context)
    return std::nullopt;
  if (*context != input.getTensor())
    result.context = *context;

  std::optional<HyperAttr> hyper =
      matchOrder(view, input, computed, intercepts, reason);
  if (!hyper)
    return std::nullopt;
  result.hyper = HyperAttr::get(hyper->getContext(), hyper->getK(),
                                hyper->getNorm(), hidden, hyper->getOrder(),
                                intercepts, hyper->getAlpha(), hyper->getBeta(),
                                hyper->getLambdaA(), hyper->getLambdaB());
  Type element =
      cast<RankedTensorType>(input.getTensor().getType()).getElementType();
  if (!checkTypes(result, element, reason))
    return std::nullopt;
  return result;
}
