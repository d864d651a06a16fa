//===- RaiseStatic.cpp - ReLU, LeakyReLU and PReLU ------------------------===//
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

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
/// max(x, slope * x), with one slope or one for each channel. Without slopes it
/// is max(x, 0).
struct StaticFunction {
  SmallVector<double> slopes;
};
} // namespace

/// The constants that `slope` is for each channel.
static std::optional<SmallVector<double>>
readSlopes(ElementView &view, const Input &input, const Node *slope) {
  SmallVector<double> slopes;
  auto read = [&](const Node *node) {
    const Node *number =
        view.expandWhile(node, [](const Node *) { return true; });
    if (number->kind == Kind::Constant)
      slopes.push_back(number->value);
    return number->kind == Kind::Constant;
  };
  if (read(slope))
    return slopes;
  std::optional<unsigned> channel = IndexSpace::asDim(input.channel);
  if (!channel || !input.channels.isFixed() ||
      slope->rootDims != (1u << *channel))
    return std::nullopt;
  for (int64_t c = 0; c < input.channels.fixed; ++c)
    if (!read(view.substitute(slope, *channel, view.getSpace().getConstant(c))))
      return std::nullopt;
  if (llvm::all_equal(slopes))
    slopes.truncate(1);
  return slopes;
}

static std::optional<StaticFunction> matchStatic(ElementView &view,
                                                 const Input &input,
                                                 const Slopes &slopes,
                                                 Reason &reason) {
  auto isOne = [&](const Node *slope) {
    return slope && slope->kind == Kind::Constant &&
           isClose(slope->value, 1.0, view.getElementType());
  };
  if (!isOne(slopes.above)) {
    if (slopes.above && isOne(slopes.below))
      return reason.decline("x is scaled above 0, not below");
    return std::nullopt;
  }
  StaticFunction result;
  if (!slopes.below)
    return result;
  std::optional<SmallVector<double>> numbers =
      readSlopes(view, input, slopes.below);
  if (!numbers)
    return reason.decline("a slope is not a constant");
  result.slopes = *numbers;
  for (double slope : result.slopes) {
    if (!std::isfinite(slope))
      return reason.decline("a slope is not finite");
    if (slope > 1.0)
      return reason.decline("the slope " + formatNumber(slope) +
                            " is above 1: that is a minimum");
    if (slope == 0.0)
      return reason.decline("it has a slope of 0 that is not the absence of x: "
                            "0 times infinity is NaN");
  }
  return result;
}

/// The slopes as an operand, [1, 1, C] of the accumulation type.
static Value buildSlopes(OpBuilder &builder, Location loc, Type elementType,
                         ArrayRef<double> slopes) {
  auto type = cast<FloatType>(getAccumulationType(elementType));
  SmallVector<Attribute> numbers;
  for (double slope : slopes)
    numbers.push_back(builder.getFloatAttr(type, slope));
  auto tensor =
      RankedTensorType::get({1, 1, static_cast<int64_t>(slopes.size())}, type);
  return arith::ConstantOp::create(builder, loc,
                                   DenseElementsAttr::get(tensor, numbers));
}

static Value build(OpBuilder &builder, Location loc, const Input &input,
                   const StaticFunction &function) {
  MLIRContext *context = builder.getContext();
  Value x = input.getTensor();
  using Piece = PiecesAttr::Piece;
  SmallVector<Piece> pieces = {{1.0, 0.0}};
  if (function.slopes.size() > 1) {
    Value slopes = buildSlopes(builder, loc, getElementTypeOrSelf(x.getType()),
                               function.slopes);
    return ApplyOp::create(builder, loc, x.getType(), x, slopes,
                           /*b=*/Value(), /*pi=*/Value(),
                           PiecesAttr::get(context, pieces),
                           input.channelsLast);
  }
  pieces.push_back({function.slopes.empty() ? 0.0 : function.slopes[0], 0.0});
  return ApplyOp::create(builder, loc, x, PiecesAttr::get(context, pieces));
}

static std::string describe(const StaticFunction &function) {
  if (function.slopes.empty())
    return "ReLU";
  if (function.slopes.size() > 1)
    return "PReLU, slopes of " + std::to_string(function.slopes.size()) +
           " channels";
  return "LeakyReLU, slope = " + formatNumber(function.slopes[0]);
}

Verdict mlir::dyrelu::raising::raiseStatic(Site &site) {
  ElementView &view = site.view;
  SmallPtrSet<Operation *, 16> seen;
  Reason reason;
  Verdict verdict;
  auto visit = [&](const Input &input, const Node *expanded) {
    if (site.root.isMove && !llvm::is_sorted(input.rootDims))
      return false;
    std::optional<Slopes> slopes =
        matchSlopes(view.getAlgebra(), expanded, input.access, reason);
    if (!slopes)
      return !reason.str().empty();
    // A multiple of what may be the function.
    if (slopes->above == slopes->below)
      return false;
    std::optional<StaticFunction> function =
        matchStatic(view, input, *slopes, reason);
    if (!function)
      return true;
    if (!site.options.allowReassociation) {
      reason.decline("it needs allow-reassociation: a compare-and-select "
                     "maximum becomes one that propagates NaN");
      return true;
    }
    auto make = [&](OpBuilder &builder, Location loc) {
      return build(builder, loc, input, *function);
    };
    if (replaceRoot(site.rewriter, site.getValue(), input.rootDims, make,
                    site.order))
      verdict =
          Verdict::raised("raised to dyrelu.apply: " + describe(*function));
    return true;
  };
  findInputs(view, site.element, site.order, seen, visit);
  if (verdict.kind == Verdict::Kind::Raised)
    return verdict;
  return site.decline("a rectifier", reason.str(), seen);
}
