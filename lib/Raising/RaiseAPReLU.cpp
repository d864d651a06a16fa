//===- RaiseAPReLU.cpp - Adaptively parametric ReLU -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatchSlopes.h"
#include "Recognizer.h"
#include "Rewrite.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
struct AdaptiveFunction {
  HyperFunction hyper;
  Halves halves = Halves::NegativeFirst;
};
} // namespace

/// The order of the pools that the columns `channel` of the first layer are.
static std::optional<Halves> matchHalves(ElementView &view, const Input &input,
                                         const Node *pooled, unsigned channel,
                                         Reason &reason) {
  IndexSpace &space = view.getSpace();
  const Extent &channels = input.channels;
  const Extent &columns = space.getDimExtent(channel);
  if (!channels.isFixed() || !columns.isFixed() ||
      columns.fixed != 2 * channels.fixed)
    return reason.decline("the first layer does not take two numbers for each "
                          "channel");
  SmallVector<PoolMode, 2> modes;
  for (int64_t half = 0; half < 2; ++half) {
    unsigned dim = space.addDim(channels);
    AffineExpr column = space.getDim(dim) + half * channels.fixed;
    std::optional<PoolMode> mode = matchPartPool(
        view, input, view.substitute(pooled, channel, column), dim, reason);
    if (!mode)
      return std::nullopt;
    modes.push_back(*mode);
  }
  if (modes[0] == modes[1])
    return reason.decline("both pools are of the " +
                          stringifyPoolMode(modes[0]) + " part of x");
  return modes[0] == PoolMode::Negative ? Halves::NegativeFirst
                                        : Halves::PositiveFirst;
}

static std::optional<AdaptiveFunction> matchAdaptive(ElementView &view,
                                                     const Input &input,
                                                     const Node *slope,
                                                     Reason &reason) {
  if (slope->rootDims & input.spatialDims)
    return reason.decline("the slope depends on the position");
  Pieces pieces;
  pieces.input = input;
  pieces.pieces.push_back({slope, view.getAlgebra().constant(0.0)});
  AdaptiveFunction result;
  auto matchPools = [&](const Node *pooled, unsigned channel,
                        Reason &declined) -> std::optional<Value> {
    std::optional<Halves> halves =
        matchHalves(view, input, pooled, channel, declined);
    if (!halves)
      return std::nullopt;
    result.halves = *halves;
    return input.getTensor();
  };
  std::optional<HyperFunction> hyper =
      matchHyperFunction(view, pieces, reason, matchPools);
  if (!hyper)
    return std::nullopt;
  HyperAttr attr = hyper->hyper;
  if (attr.getNorm() != Norm::Sigmoid ||
      attr.getInitial(Part::Slope, 0) != 0.5 ||
      attr.getRange(Part::Slope, 0) != 0.5)
    return reason.decline("the slope is not the sigmoid of a layer");
  if (hyper->w1 && attr.getHidden() != Hidden::ReLU)
    return reason.decline("the activation between the layers is not a ReLU");
  result.hyper = *hyper;
  return result;
}

static Value build(OpBuilder &builder, Location loc, const Input &input,
                   const AdaptiveFunction &function) {
  Value x = input.getTensor();
  const HyperFunction &hyper = function.hyper;
  auto type =
      cast<FloatType>(getAccumulationType(getElementTypeOrSelf(x.getType())));
  Value w1 = buildParameter(builder, loc, hyper.w1, type, {});
  Value b1 = buildParameter(builder, loc, hyper.b1, type, w1);
  Value w2 = buildParameter(builder, loc, hyper.w2, type, {});
  Value b2 = buildParameter(builder, loc, hyper.b2, type, w2);
  return APReLUOp::create(builder, loc, x.getType(), x, w1, b1, w2, b2,
                          function.halves, hyper.isShared, input.channelsLast);
}

static std::string describe(const AdaptiveFunction &function) {
  std::string text = "raised to dyrelu.aprelu: ";
  text += stringifyHalves(function.halves);
  text += function.hyper.w1 ? "" : ", one layer";
  text += function.hyper.isShared ? ", one slope for all channels" : "";
  return text;
}

Verdict mlir::dyrelu::raising::raiseAPReLU(Site &site) {
  ElementView &view = site.view;
  SmallPtrSet<Operation *, 16> seen;
  Reason reason;
  Verdict verdict;
  auto visit = [&](const Input &input, const Node *expanded) {
    if (site.root.isMove && !llvm::is_sorted(input.rootDims))
      return false;
    Reason other;
    std::optional<Slopes> slopes =
        matchSlopes(view.getAlgebra(), expanded, input.access, other);
    if (!slopes || !slopes->above || !slopes->below ||
        !slopes->above->isConstant(1.0) || !slopes->below->hasSum)
      return false;
    std::optional<AdaptiveFunction> function =
        matchAdaptive(view, input, slopes->below, reason);
    if (!function)
      return false;
    if (!site.options.allowReassociation) {
      reason.decline("it needs allow-reassociation: sums are formed in another "
                     "order");
      return true;
    }
    auto make = [&](OpBuilder &builder, Location loc) {
      return build(builder, loc, input, *function);
    };
    if (replaceRoot(site.rewriter, site.getValue(), input.rootDims, make,
                    site.order))
      verdict = Verdict::raised(describe(*function));
    else
      reason.decline("the op does not take its operands' types");
    return true;
  };
  findInputs(view, site.element, site.order, seen, visit);
  if (verdict.kind == Verdict::Kind::Raised)
    return verdict;
  return site.decline("an adaptive rectifier", reason.str(), seen);
}
