//===- HyperFunction.cpp - Scalar code of a hyper-function ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/HyperFunction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// A constant of u's type: a scalar, or a splat of a vector.
static Value buildConstant(OpBuilder &builder, Location loc, Type type,
                           double value) {
  TypedAttr attr = builder.getFloatAttr(getElementTypeOrSelf(type), value);
  if (auto shaped = dyn_cast<ShapedType>(type))
    attr = SplatElementsAttr::get(shaped, Attribute(attr));
  return arith::ConstantOp::create(builder, loc, attr);
}

/// 1 / (1 + exp(-u)); exp overflows to infinity, and its inverse to 0.
static Value buildSigmoid(OpBuilder &builder, Location loc, Value u) {
  Value one = buildConstant(builder, loc, u.getType(), 1.0);
  Value negated = arith::NegFOp::create(builder, loc, u);
  Value exp = math::ExpOp::create(builder, loc, negated);
  Value sum = arith::AddFOp::create(builder, loc, one, exp);
  return arith::DivFOp::create(builder, loc, one, sum);
}

/// min(max(u, low), high); NaN stays NaN.
static Value buildClamp(OpBuilder &builder, Location loc, Value u, double low,
                        double high) {
  Value least = buildConstant(builder, loc, u.getType(), low);
  Value greatest = buildConstant(builder, loc, u.getType(), high);
  Value raised = arith::MaximumFOp::create(builder, loc, u, least);
  return arith::MinimumFOp::create(builder, loc, raised, greatest);
}

Value mlir::dyrelu::buildHidden(OpBuilder &builder, Location loc, Hidden hidden,
                                Value u) {
  Type type = u.getType();
  switch (hidden) {
  case Hidden::ReLU:
    return arith::MaximumFOp::create(builder, loc, u,
                                     buildConstant(builder, loc, type, 0.0));
  case Hidden::ReLU6:
    return buildClamp(builder, loc, u, 0.0, 6.0);
  case Hidden::SiLU:
    return arith::MulFOp::create(builder, loc, u,
                                 buildSigmoid(builder, loc, u));
  case Hidden::GELU: {
    // u / 2 * (1 + erf(u / sqrt(2))), as PyTorch evaluates it.
    Value scale = buildConstant(builder, loc, type, M_SQRT1_2);
    Value scaled = arith::MulFOp::create(builder, loc, u, scale);
    Value erf = math::ErfOp::create(builder, loc, scaled);
    Value one = buildConstant(builder, loc, type, 1.0);
    Value sum = arith::AddFOp::create(builder, loc, one, erf);
    Value half = buildConstant(builder, loc, type, 0.5);
    Value halved = arith::MulFOp::create(builder, loc, u, half);
    return arith::MulFOp::create(builder, loc, halved, sum);
  }
  }
  llvm_unreachable("unknown activation");
}

CoefficientForm mlir::dyrelu::getCoefficientForm(HyperAttr hyper, Part part,
                                                 int64_t k) {
  double initial = hyper.getInitial(part, k);
  double range = hyper.getRange(part, k);
  if (hyper.getNorm() == Norm::Sigmoid)
    return {initial - range, 2.0 * range};
  return {initial, range};
}

Value mlir::dyrelu::buildBasis(OpBuilder &builder, Location loc, Norm norm,
                               Value u) {
  switch (norm) {
  case Norm::Sigmoid:
    return buildSigmoid(builder, loc, u);
  case Norm::HardSigmoid: {
    Value three = buildConstant(builder, loc, u.getType(), 3.0);
    Value third = arith::DivFOp::create(builder, loc, u, three);
    return buildClamp(builder, loc, third, -1.0, 1.0);
  }
  case Norm::None:
    return u;
  }
  llvm_unreachable("unknown norm");
}

Value mlir::dyrelu::buildCoefficient(OpBuilder &builder, Location loc,
                                     Norm norm, Value u, Value scale,
                                     Value offset) {
  Value value = buildBasis(builder, loc, norm, u);
  if (scale)
    value = arith::MulFOp::create(builder, loc, value, scale);
  if (offset)
    value = arith::AddFOp::create(builder, loc, value, offset);
  return value;
}

//===----------------------------------------------------------------------===//
// Derivatives
//===----------------------------------------------------------------------===//

/// `gradient`, or 0 where `predicate` holds of u and `bound`.
static Value buildZeroWhere(OpBuilder &builder, Location loc,
                            arith::CmpFPredicate predicate, Value u,
                            double bound, Value gradient) {
  Type type = u.getType();
  Value holds = arith::CmpFOp::create(builder, loc, predicate, u,
                                      buildConstant(builder, loc, type, bound));
  return arith::SelectOp::create(
      builder, loc, holds, buildConstant(builder, loc, type, 0.0), gradient);
}

/// 1 - s.
static Value buildComplement(OpBuilder &builder, Location loc, Value s) {
  return arith::SubFOp::create(
      builder, loc, buildConstant(builder, loc, s.getType(), 1.0), s);
}

/// d/du of u * Phi(u): Phi(u) + u * phi(u), with Phi the distribution function
/// of the normal distribution and phi its density.
static Value buildGELUDerivative(OpBuilder &builder, Location loc, Value u) {
  auto number = [&](double value) {
    return buildConstant(builder, loc, u.getType(), value);
  };
  Value scaled = arith::MulFOp::create(builder, loc, u, number(M_SQRT1_2));
  Value erf = math::ErfOp::create(builder, loc, scaled);
  Value sum = arith::AddFOp::create(builder, loc, number(1.0), erf);
  Value distribution = arith::MulFOp::create(builder, loc, sum, number(0.5));
  Value square = arith::MulFOp::create(builder, loc, scaled, scaled);
  Value negated = arith::NegFOp::create(builder, loc, square);
  Value exp = math::ExpOp::create(builder, loc, negated);
  // 1 / sqrt(2 pi)
  Value density = arith::MulFOp::create(builder, loc, exp,
                                        number(M_2_SQRTPI * M_SQRT1_2 / 2.0));
  Value product = arith::MulFOp::create(builder, loc, u, density);
  return arith::AddFOp::create(builder, loc, distribution, product);
}

Value mlir::dyrelu::buildHiddenGradient(OpBuilder &builder, Location loc,
                                        Hidden hidden, Value u,
                                        Value gradient) {
  switch (hidden) {
  case Hidden::ReLU:
    return buildZeroWhere(builder, loc, arith::CmpFPredicate::OLE, u, 0.0,
                          gradient);
  case Hidden::ReLU6:
    gradient = buildZeroWhere(builder, loc, arith::CmpFPredicate::OLE, u, 0.0,
                              gradient);
    return buildZeroWhere(builder, loc, arith::CmpFPredicate::OGE, u, 6.0,
                          gradient);
  case Hidden::SiLU: {
    // s + u s (1 - s)
    Value s = buildSigmoid(builder, loc, u);
    Value slope = arith::MulFOp::create(builder, loc, s,
                                        buildComplement(builder, loc, s));
    Value product = arith::MulFOp::create(builder, loc, u, slope);
    Value derivative = arith::AddFOp::create(builder, loc, s, product);
    return arith::MulFOp::create(builder, loc, gradient, derivative);
  }
  case Hidden::GELU:
    return arith::MulFOp::create(builder, loc, gradient,
                                 buildGELUDerivative(builder, loc, u));
  }
  llvm_unreachable("unknown activation");
}

Value mlir::dyrelu::buildBasisGradient(OpBuilder &builder, Location loc,
                                       Norm norm, Value u, Value gradient) {
  switch (norm) {
  case Norm::Sigmoid: {
    Value s = buildSigmoid(builder, loc, u);
    Value slope = arith::MulFOp::create(builder, loc, s,
                                        buildComplement(builder, loc, s));
    return arith::MulFOp::create(builder, loc, gradient, slope);
  }
  case Norm::HardSigmoid: {
    Value third = arith::DivFOp::create(
        builder, loc, gradient, buildConstant(builder, loc, u.getType(), 3.0));
    third =
        buildZeroWhere(builder, loc, arith::CmpFPredicate::OLT, u, -3.0, third);
    return buildZeroWhere(builder, loc, arith::CmpFPredicate::OGT, u, 3.0,
                          third);
  }
  case Norm::None:
    return gradient;
  }
  llvm_unreachable("unknown norm");
}
