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

/// What tells the rows of a part of a piece from each other.
struct RowDomain {
  AffineExpr channel;
  Extent channels;
};
} // namespace

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

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

/// The row of `part` of piece `k` that `hyper` says, as an index.
static AffineExpr getRow(ElementView &view, const RowDomain &domain,
                         HyperAttr hyper, Part part, int64_t k) {
  IndexSpace &space = view.getSpace();
  return space.simplify(
      hyper.getRowMap(part).getResult(0).replaceDimsAndSymbols(
          {space.getConstant(k), domain.channel},
          {space.getSize(domain.channels)}));
}

/// The number that each piece has in `hyper`, if the rows follow its order.
static std::optional<SmallVector<int64_t>>
assignPieces(ElementView &view, const RowDomain &domain, HyperAttr hyper,
             ArrayRef<ComputedPiece> pieces) {
  SmallVector<int64_t> numbers;
  for (const ComputedPiece &piece : pieces) {
    auto hasRows = [&](int64_t k) {
      if (llvm::is_contained(numbers, k))
        return false;
      for (Part part : {Part::Slope, Part::Intercept})
        if (const auto &computed = piece[static_cast<int>(part)]) {
          auto position =
              findRow(view, computed->layer.weight, computed->layer.in);
          if (!position ||
              position->row != getRow(view, domain, hyper, part, k))
            return false;
        }
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

/// The channels, unless all of them share their coefficients.
static RowDomain getRowDomain(ElementView &view, const Input &input,
                              ArrayRef<ComputedPiece> pieces) {
  std::optional<unsigned> channel = IndexSpace::asDim(input.channel);
  bool isShared =
      channel && llvm::all_of(pieces, [&](const auto &piece) {
        return llvm::all_of(
            piece, [&](const std::optional<Computed> &computed) {
              return !computed || !((computed->layer.weight->rootDims |
                                     computed->layer.bias->rootDims) >>
                                        *channel &
                                    1);
            });
      });
  if (isShared)
    return {view.getSpace().getConstant(0), Extent{1, {}, -1}};
  return {input.channel, input.channels};
}

/// The attribute but for `hidden`, with the order that the rows follow or, if
/// there is none, the default.
static std::pair<HyperAttr, bool>
matchOrder(ElementView &view, const RowDomain &domain,
           ArrayRef<ComputedPiece> pieces, bool intercepts,
           SmallVectorImpl<int64_t> &numbers) {
  MLIRContext *context = view.getSpace().getContext();
  int64_t numPieces = pieces.size();
  HyperAttr defaults = HyperAttr::getDefault(context, numPieces, intercepts);
  auto build = [&](Order order, ArrayRef<double> alpha, ArrayRef<double> beta,
                   ArrayRef<double> lambdaA, ArrayRef<double> lambdaB) {
    auto array = [&](ArrayRef<double> values) {
      return DenseF64ArrayAttr::get(context, values);
    };
    return HyperAttr::get(context, numPieces, pieces[0][0]->coefficient.norm,
                          Hidden::ReLU, order, intercepts, array(alpha),
                          array(beta), array(lambdaA), array(lambdaB));
  };
  Order order = Order::SlopesFirst;
  std::optional<SmallVector<int64_t>> assigned;
  for (Order candidate :
       {Order::SlopesFirst, Order::Interleaved, Order::ChannelMajor}) {
    HyperAttr hyper = build(candidate, defaults.getAlpha(), defaults.getBeta(),
                            defaults.getLambdaA(), defaults.getLambdaB());
    assigned = assignPieces(view, domain, hyper, pieces);
    if (!assigned)
      continue;
    order = candidate;
    break;
  }
  numbers.assign(llvm::to_vector(llvm::seq<int64_t>(0, numPieces)));
  if (assigned)
    numbers.assign(*assigned);
  SmallVector<double> alpha(defaults.getAlpha().asArrayRef());
  SmallVector<double> beta(defaults.getBeta().asArrayRef());
  SmallVector<double> lambdaA(defaults.getLambdaA().asArrayRef());
  SmallVector<double> lambdaB(defaults.getLambdaB().asArrayRef());
  for (auto [k, piece] : llvm::zip(numbers, pieces)) {
    alpha[k] = piece[0]->coefficient.offset;
    lambdaA[k] = piece[0]->coefficient.scale;
    if (!intercepts)
      continue;
    beta[k] = piece[1]->coefficient.offset;
    lambdaB[k] = piece[1]->coefficient.scale;
  }
  return {build(order, alpha, beta, lambdaA, lambdaB), assigned.has_value()};
}

/// Sets the last layer of `result` and its attribute but for `hidden`.
static bool matchLastLayer(ElementView &view, const Input &input,
                           ArrayRef<ComputedPiece> pieces, bool intercepts,
                           HyperFunction &result, Reason &reason) {
  IndexSpace &space = view.getSpace();
  Type type = view.getElementType();
  RowDomain domain = getRowDomain(view, input, pieces);
  result.isShared = domain.channel != input.channel;
  SmallVector<int64_t> numbers;
  auto [hyper, isOrdered] =
      matchOrder(view, domain, pieces, intercepts, numbers);
  result.hyper = hyper;

  const Layer &first = pieces[0][0]->layer;
  std::optional<RowPosition> stored = findRow(view, first.weight, first.in);
  Extent rows;
  if (stored)
    rows = stored->rows;
  if (domain.channels.isFixed() && (!isOrdered || rows.isFixed()))
    rows = Extent{hyper.getRowsPerChannel() * domain.channels.fixed, {}, -1};

  SmallVector<RowBlock> weights, biases;
  for (auto [k, piece] : llvm::zip(numbers, pieces))
    for (Part part : {Part::Slope, Part::Intercept})
      if (const auto &computed = piece[static_cast<int>(part)]) {
        const Layer &layer = computed->layer;
        AffineExpr row = getRow(view, domain, hyper, part, k);
        unsigned dims[] = {layer.in};
        AffineExpr indices[] = {space.getDim(first.in)};
        weights.push_back({view.substitute(layer.weight, dims, indices), row});
        biases.push_back({layer.bias, row});
      }
  Reason declined;
  std::optional<Parameter> weight = makeParameter(
      view, weights, rows, domain.channel, first.in, type, "W2", declined);
  if (!weight) {
    bool isSameLayer = llvm::all_of(weights, [&](const RowBlock &block) {
      auto position = findRow(view, block.element, first.in);
      return position && stored && position->tensor == stored->tensor;
    });
    if (stored && stored->rows.isFixed() && rows.isFixed() &&
        stored->rows.fixed != rows.fixed && isSameLayer)
      reason.decline(
          "W2 has " + Twine(stored->rows.fixed) + " rows, where " +
          Twine(pieces.size()) + " pieces " +
          (result.isShared
               ? std::string("that all channels share")
               : "of " + std::to_string(domain.channels.fixed) + " channels") +
          " take " + Twine(rows.fixed));
    else if (stored && !isSameLayer)
      reason.decline("the coefficients come from different layers");
    else if (!isOrdered)
      reason.decline("the rows of W2 follow none of the known orders");
    reason.decline(declined.str());
    return false;
  }
  std::optional<Parameter> bias = makeParameter(
      view, biases, rows, domain.channel, std::nullopt, type, "B2", reason);
  if (!bias)
    return false;
  result.w2 = *weight;
  result.b2 = *bias;
  return true;
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
  if (!matchLastLayer(view, input, computed, intercepts, result, reason))
    return std::nullopt;
  Hidden hidden = Hidden::ReLU;
  const Node *pooled = computed[0][0]->layer.input;
  unsigned channel = computed[0][0]->layer.in;
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
