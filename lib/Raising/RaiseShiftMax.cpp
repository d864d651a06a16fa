//===- RaiseShiftMax.cpp - Dynamic shift-max ------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recognizer.h"
#include "Rewrite.h"
#include "ShiftMax.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
/// Coefficients that layers compute from a pool.
struct ComputedCoefficients {
  HyperFunction hyper;
  PoolMode mode = PoolMode::Mean;
};
} // namespace

static std::optional<ComputedCoefficients>
matchComputed(ElementView &view, const ShiftMax &function, Reason &reason) {
  const Input &input = function.input;
  auto isInner = [&](const Node *access) {
    return access->tensor != input.getTensor() &&
           view.reachesReduction(access->tensor, input.getTensor());
  };
  Pieces pieces;
  pieces.input = input;
  for (const ShiftedPiece &piece : function.pieces)
    pieces.pieces.push_back({view.expandWhile(piece.slope, isInner),
                             view.expandWhile(piece.shifted, isInner)});
  ComputedCoefficients result;
  auto matchAnyPool = [&](const Node *pooled, unsigned channel,
                          Reason &declined) -> std::optional<Value> {
    Reason other;
    if (std::optional<Value> context =
            matchPool(view, input, pooled, channel, declined))
      return context;
    std::optional<PoolMode> mode =
        matchPartPool(view, input, pooled, channel, other);
    if (!mode)
      return std::nullopt;
    result.mode = *mode;
    return input.getTensor();
  };
  std::optional<HyperFunction> hyper =
      matchHyperFunction(view, pieces, reason, matchAnyPool);
  if (!hyper)
    return std::nullopt;
  result.hyper = *hyper;
  return result;
}

/// Builds the coefficients [N, K, C or 1] of x and of the shifted x.
static std::pair<Value, Value> build(OpBuilder &builder, Location loc,
                                     const Input &input,
                                     const ComputedCoefficients &function) {
  const HyperFunction &hyper = function.hyper;
  Value x = input.getTensor();
  auto type =
      cast<FloatType>(getAccumulationType(getElementTypeOrSelf(x.getType())));
  Value context = hyper.context ? hyper.context : x;
  Value g =
      PoolOp::create(builder, loc, context, function.mode, input.channelsLast);
  Value w1 = buildParameter(builder, loc, hyper.w1, type, {});
  Value b1 = buildParameter(builder, loc, hyper.b1, type, w1);
  Value w2 = buildParameter(builder, loc, hyper.w2, type, {});
  Value b2 = buildParameter(builder, loc, hyper.b2, type, w2);
  auto op =
      CoefficientsOp::create(builder, loc, g, w1, b1, w2, b2, hyper.hyper);
  return {op.getA(), op.getB()};
}

static std::pair<Value, Value> build(OpBuilder &builder, Location loc, Value x,
                                     const GivenCoefficients &function) {
  Type type = getAccumulationType(getElementTypeOrSelf(x.getType()));
  return {buildGiven(builder, loc, function.slopes, type),
          buildGiven(builder, loc, function.shifted, type)};
}

Verdict mlir::dyrelu::raising::raiseShiftMax(Site &site) {
  ElementView &view = site.view;
  SmallPtrSet<Operation *, 16> seen;
  Reason reason;
  auto decline = [&](StringRef text) {
    return site.decline("a shift-max", text, seen);
  };
  std::optional<ShiftMax> function =
      matchShiftMax(view, site.element, site.order, seen, reason);
  if (!function)
    return decline(reason.str());
  const Input &input = function->input;
  if (site.root.isMove && !llvm::is_sorted(input.rootDims))
    return Verdict::notMine();
  std::optional<ComputedCoefficients> computed =
      matchComputed(view, *function, reason);
  std::optional<GivenCoefficients> given;
  if (!computed) {
    given = matchGiven(view, *function);
    if (!given)
      return decline(reason.str());
  }
  if (!site.options.allowReassociation)
    return decline("it needs allow-reassociation: sums are formed in another "
                   "order");

  std::optional<int64_t> groups = findGroups(function->permutation);
  auto make = [&](OpBuilder &builder, Location loc) -> Value {
    Value x = input.getTensor();
    auto [a, b] = computed ? build(builder, loc, input, *computed)
                           : build(builder, loc, x, *given);
    return ShiftMaxOp::create(
        builder, loc, x.getType(), x, a, b,
        groups ? builder.getI64IntegerAttr(*groups) : IntegerAttr(),
        groups ? DenseI64ArrayAttr()
               : builder.getDenseI64ArrayAttr(function->permutation),
        input.channelsLast ? builder.getUnitAttr() : UnitAttr());
  };
  if (!replaceRoot(site.rewriter, site.getValue(), input.rootDims, make,
                   site.order))
    return decline("the op does not take its operands' types");
  return Verdict::raised(
      "raised to dyrelu.shift_max: k = " + Twine(function->pieces.size()) +
      (groups ? ", groups = " + Twine(*groups) : ", permutation") +
      (computed ? ", coefficients of a pool" : ", given coefficients"));
}
