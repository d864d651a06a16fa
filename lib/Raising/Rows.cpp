//===- Rows.cpp - What the rows of the last layer are ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rows.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
/// What tells the rows of a part of a piece from each other.
struct RowDomain {
  AffineExpr channel;
  Extent channels;
};
} // namespace

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

/// The rows of more channels are not looked at one by one.
static constexpr int64_t kMaxChannels = 1 << 16;

namespace {
/// How the coefficients use the rows of the layers' weights.
struct RowUse {
  /// The weights, in the order in which the coefficients use them.
  SmallVector<Value> weights;
  /// Where the weights are known row by row: whether a row is used twice, or
  /// one is not used.
  bool isKnown = true, hasTwice = false, hasUnused = false;
};
} // namespace

static RowUse findRowUse(ElementView &view, const RowDomain &domain,
                         ArrayRef<ComputedPiece> pieces) {
  IndexSpace &space = view.getSpace();
  RowUse use;
  struct Rows {
    Extent all;
    llvm::DenseSet<int64_t> used;
  };
  llvm::MapVector<Value, Rows> weights;
  std::optional<unsigned> dim = IndexSpace::asDim(domain.channel);
  for (const ComputedPiece &piece : pieces)
    for (const std::optional<Computed> &computed : piece) {
      if (!computed)
        continue;
      auto position = findRow(view, computed->layer.weight, computed->layer.in);
      if (!position) {
        use.isKnown = false;
        continue;
      }
      Rows &rows = weights[position->tensor];
      rows.all = position->rows;
      if (!domain.channels.isFixed() || domain.channels.fixed > kMaxChannels) {
        use.isKnown = false;
        continue;
      }
      for (int64_t c = 0; c < domain.channels.fixed; ++c) {
        AffineExpr row = position->row;
        if (dim)
          row =
              space.simplify(row.replace(domain.channel, space.getConstant(c)));
        auto number = dyn_cast_or_null<AffineConstantExpr>(row);
        use.isKnown &= static_cast<bool>(number);
        use.hasTwice |= number && !rows.used.insert(number.getValue()).second;
      }
    }
  for (auto &[tensor, rows] : weights) {
    use.weights.push_back(tensor);
    use.hasUnused |= rows.all.fixed != static_cast<int64_t>(rows.used.size());
  }
  return use;
}

void mlir::dyrelu::raising::foldScale(Algebra &algebra,
                                      const ScaledColumns &scaled, unsigned in,
                                      const Node *&weight, const Node *&bias) {
  auto [slope, intercept] = scaled.affine;
  if (!intercept->isConstant(0.0))
    bias = algebra.add(bias, algebra.sum(in, algebra.mul(weight, intercept)));
  weight = algebra.mul(weight, slope);
}

bool mlir::dyrelu::raising::matchLastLayer(
    ElementView &view, const Input &input, ArrayRef<ComputedPiece> pieces,
    const std::optional<ScaledColumns> &scaled, bool intercepts,
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
  if (domain.channels.isFixed())
    rows = Extent{hyper.getRowsPerChannel() * domain.channels.fixed, {}, -1};
  RowUse use = findRowUse(view, domain, pieces);
  bool isOneLayer = use.weights.size() == 1;
  if (stored && isOneLayer) {
    if (stored->rows.isFixed() && rows.isFixed() &&
        stored->rows.fixed != rows.fixed) {
      reason.decline(
          "W2 has " + Twine(stored->rows.fixed) + " rows, where " +
          Twine(pieces.size()) + " pieces " +
          (result.isShared
               ? std::string("that all channels share")
               : "of " + std::to_string(domain.channels.fixed) + " channels") +
          " take " + Twine(rows.fixed));
      return false;
    }
    if (isOrdered)
      rows = stored->rows;
  }
  if (!isOrdered && (!use.isKnown || use.hasTwice || use.hasUnused)) {
    reason.decline(use.hasTwice ? "a row of W2 is used for two coefficients"
                   : isOneLayer ? "the rows of W2 follow none of the known "
                                  "orders"
                                : "the coefficients come from different "
                                  "layers");
    return false;
  }

  SmallVector<RowBlock> weights, biases;
  for (auto [k, piece] : llvm::zip(numbers, pieces))
    for (Part part : {Part::Slope, Part::Intercept})
      if (const auto &computed = piece[static_cast<int>(part)]) {
        const Layer &layer = computed->layer;
        AffineExpr row = getRow(view, domain, hyper, part, k);
        unsigned dims[] = {layer.in};
        AffineExpr indices[] = {space.getDim(first.in)};
        const Node *weight = view.substitute(layer.weight, dims, indices);
        const Node *bias = layer.bias;
        if (scaled)
          foldScale(view.getAlgebra(), *scaled, first.in, weight, bias);
        weights.push_back({weight, row});
        biases.push_back({bias, row});
      }
  Reason declined;
  std::optional<Parameter> weight = makeParameter(
      view, weights, rows, domain.channel, first.in, type, "W2", declined);
  if (!weight) {
    if (!isOneLayer && !use.weights.empty())
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
