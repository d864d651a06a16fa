//===- DecomposeApply.cpp - dyrelu.apply to linalg ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// a * x + b; a slope of 0 is b alone, a slope of 1 is x + b, and an intercept
/// of 0 adds nothing.
static Value buildStaticPiece(OpBuilder &builder, Location loc, Value x,
                              PiecesAttr::Piece piece) {
  auto type = cast<FloatType>(x.getType());
  auto [slope, intercept] = piece;
  if (slope == 0.0)
    return buildNumber(builder, loc, type, intercept);
  auto number = [&](double value) {
    return buildNumber(builder, loc, type, value);
  };
  if (slope == 1.0 && intercept == 0.0)
    return x;
  if (intercept == 0.0)
    return arith::MulFOp::create(builder, loc, x, number(slope));
  if (slope == 1.0)
    return arith::AddFOp::create(builder, loc, x, number(intercept));
  return buildMulAdd(builder, loc, x, number(slope), number(intercept));
}

/// Whether the op only chooses between x and numbers that the type of its
/// elements holds, so that nothing is rounded and acc(T) not needed.
static bool onlyChooses(ApplyOp op, FloatType type) {
  if (op.getA() || op.getPi())
    return false;
  return llvm::all_of(llvm::seq(op.getNumStaticPieces()), [&](int64_t k) {
    auto [slope, intercept] = op.getStaticPiece(k);
    APFloat number(intercept);
    bool losesInfo = false;
    number.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    return !losesInfo && (slope == 0.0 || (slope == 1.0 && intercept == 0.0));
  });
}

/// Hands the pieces of `op` at x to `use` as each is built.
static void buildPieces(OpBuilder &builder, Location loc, PiecesOpInterface op,
                        Value x, ValueRange slopes, ValueRange intercepts,
                        function_ref<void(Value)> use) {
  for (auto [k, slope] : llvm::enumerate(slopes)) {
    if (intercepts.empty())
      use(arith::MulFOp::create(builder, loc, slope, x));
    else
      use(buildMulAdd(builder, loc, slope, x, intercepts[k]));
  }
  for (int64_t k = 0; k < op.getNumStaticPieces(); ++k)
    use(buildStaticPiece(builder, loc, x, op.getStaticPiece(k)));
}

SmallVector<Value> mlir::dyrelu::buildPieces(OpBuilder &builder, Location loc,
                                             PiecesOpInterface op, Value x,
                                             ValueRange slopes,
                                             ValueRange intercepts) {
  SmallVector<Value> pieces;
  ::buildPieces(builder, loc, op, x, slopes, intercepts,
                [&](Value piece) { pieces.push_back(piece); });
  return pieces;
}

Value mlir::dyrelu::buildLargest(OpBuilder &builder, Location loc,
                                 PiecesOpInterface op, Value x,
                                 ValueRange slopes, ValueRange intercepts) {
  Value maximum;
  ::buildPieces(builder, loc, op, x, slopes, intercepts, [&](Value piece) {
    maximum = maximum ? buildMaximum(builder, loc, maximum, piece) : piece;
  });
  return maximum;
}

Value mlir::dyrelu::buildAppliedElement(OpBuilder &builder, Location loc,
                                        ApplyOp op, Value x, ValueRange slopes,
                                        ValueRange intercepts, Value pi) {
  auto elementType = cast<FloatType>(x.getType());
  FloatType computeType = onlyChooses(op, elementType)
                              ? elementType
                              : getAccumulationType(elementType);
  x = convertFloat(builder, loc, x, computeType);
  Value maximum = buildLargest(builder, loc, op, x, slopes, intercepts);
  if (pi)
    maximum = arith::MulFOp::create(builder, loc, pi, maximum);
  return convertFloat(builder, loc, maximum, elementType);
}

FailureOr<SmallVector<Value>> ApplyOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getX()) || isEmpty(getA()) || isEmpty(getB()) || isEmpty(getPi()))
    return buildEmptyResults(builder, *this);
  Location loc = getLoc();
  OverX inputs(builder, loc, getX());
  PiecesOverX pieces(inputs, builder, *this);
  return SmallVector<Value>{inputs.build(
      getX().getType().getElementType(),
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        return buildAppliedElement(b, l, *this, args[0], pieces.getSlopes(args),
                                   pieces.getIntercepts(args),
                                   pieces.getPi(args));
      })};
}
