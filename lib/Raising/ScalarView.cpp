//===- ScalarView.cpp - Bodies and scalars --------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Casts between float types are dropped: under the licence to reassociate,
// intermediate results may be wider.
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// A constant in the precision that a cast to `type` leaves.
static double roundTo(double value, Type type) {
  APFloat number(value);
  bool losesInfo;
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType)
    return value;
  number.convert(floatType.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
  number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
  return number.convertToDouble();
}

static std::optional<double> getNumber(Attribute attr) {
  if (auto number = dyn_cast<FloatAttr>(attr))
    return number.getValueAsDouble();
  if (auto number = dyn_cast<IntegerAttr>(attr))
    if (number.getValue().getSignificantBits() <= 53)
      return static_cast<double>(number.getValue().getSExtValue());
  return std::nullopt;
}

/// Numbers of positions are far from overflowing these types.
static bool isSizeType(Type type) {
  return type.isIndex() || type.isSignlessInteger(64);
}

/// Whether `op` computes with integers that wrap around early, or whose sign
/// is not known.
static bool hasOtherIntegers(Operation *op) {
  auto isOther = [](Type type) {
    return getElementTypeOrSelf(type).isIntOrIndex() && !isSizeType(type);
  };
  return llvm::any_of(op->getOperandTypes(), isOther) ||
         llvm::any_of(op->getResultTypes(), isOther);
}

/// Whether `node` is no less than 0 for being made of sizes.
static bool isNotNegative(const Node *node) {
  switch (node->kind) {
  case Kind::Constant:
    return node->value >= 0.0;
  case Kind::Size:
    return true;
  case Kind::Linear:
    return node->value >= 0.0 &&
           llvm::all_of(node->coefficients,
                        [](double c) { return c >= 0.0; }) &&
           llvm::all_of(node->operands, isNotNegative);
  case Kind::Product:
    return llvm::all_of(node->operands, isNotNegative);
  default:
    return false;
  }
}

const Node *
ElementView::evaluateBody(Block &body, unsigned result,
                          llvm::DenseMap<Value, const Node *> &values) {
  auto lookup = [&](Value value) -> const Node * {
    if (auto it = values.find(value); it != values.end())
      return it->second;
    // Defined in the body, but not understood.
    if (value.getParentBlock() == &body)
      return algebra.opaque();
    return getScalar(value);
  };
  for (Operation &op : body.without_terminator()) {
    if (algebra.isExhausted())
      return nullptr;
    if (op.getNumResults() != 1)
      continue;
    SmallVector<const Node *> operands =
        llvm::map_to_vector(op.getOperands(), lookup);
    values[op.getResult(0)] = evaluateOp(&op, operands);
  }
  Operation *yield = body.getTerminator();
  if (result >= yield->getNumOperands())
    return nullptr;
  return lookup(yield->getOperand(result));
}

const Node *ElementView::evaluateOp(Operation *op,
                                    ArrayRef<const Node *> operands) {
  // Conditions are understood where floats are compared.
  if (!isa<arith::CmpFOp, arith::SelectOp>(op) && hasOtherIntegers(op))
    return algebra.opaque();
  Attribute constant;
  if (matchPattern(op, m_Constant(&constant))) {
    if (std::optional<double> number = getNumber(constant))
      return algebra.constant(*number);
    return algebra.opaque();
  }
  return TypeSwitch<Operation *, const Node *>(op)
      .Case<arith::AddFOp, arith::AddIOp>(
          [&](auto) { return algebra.add(operands[0], operands[1]); })
      .Case(
          [&](arith::SubFOp) { return algebra.sub(operands[0], operands[1]); })
      .Case<arith::MulFOp, arith::MulIOp>(
          [&](auto) { return algebra.mul(operands[0], operands[1]); })
      .Case([&](arith::DivFOp) {
        return algebra.mul(operands[0], algebra.reciprocal(operands[1]));
      })
      .Case([&](arith::NegFOp) { return algebra.scale(operands[0], -1.0); })
      .Case([&](math::FmaOp) {
        return algebra.add(algebra.mul(operands[0], operands[1]), operands[2]);
      })
      .Case([&](arith::MaximumFOp) {
        return algebra.extremum(Kind::Max, operands);
      })
      .Case([&](arith::MinimumFOp) {
        return algebra.extremum(Kind::Min, operands);
      })
      .Case([&](arith::MaxNumFOp) {
        return algebra.extremum(Kind::MaxNum, operands);
      })
      .Case([&](arith::CmpFOp compare) {
        return algebra.compare(compare.getPredicate(), operands[0],
                               operands[1]);
      })
      .Case([&](arith::SelectOp) {
        return algebra.select(operands[0], operands[1], operands[2]);
      })
      .Case([&](math::ExpOp) { return algebra.unary(Kind::Exp, operands[0]); })
      .Case([&](math::ErfOp) { return algebra.unary(Kind::Erf, operands[0]); })
      .Case([&](math::TanhOp) { return algebra.tanh(operands[0]); })
      .Case<arith::ExtFOp, arith::TruncFOp>([&](auto) -> const Node * {
        if (operands[0]->kind == Kind::Constant)
          return algebra.constant(
              roundTo(operands[0]->value, op->getResult(0).getType()));
        return operands[0];
      })
      // Sizes: they are far from overflowing.
      .Case([&](arith::IndexCastOp) { return operands[0]; })
      .Case<arith::SIToFPOp, arith::UIToFPOp>([&](auto) -> const Node * {
        if (isa<arith::UIToFPOp>(op) && !isNotNegative(operands[0]))
          return algebra.opaque();
        if (operands[0]->kind == Kind::Constant)
          return algebra.constant(
              roundTo(operands[0]->value, op->getResult(0).getType()));
        return operands[0];
      })
      .Default([&](Operation *) -> const Node * {
        // An op that is a function of its operands alone.
        if (op->getNumRegions() != 0 || op->getNumOperands() == 0 ||
            !isMemoryEffectFree(op) ||
            !isa<arith::ArithDialect, math::MathDialect>(op->getDialect()))
          return algebra.opaque();
        return algebra.apply(op->getName(), op->getAttrDictionary(), operands);
      });
}

const Node *ElementView::getScalar(Value value, unsigned depth) {
  Operation *op = value.getDefiningOp();
  if (!op || op->getNumResults() != 1 || depth > 16)
    return algebra.opaque(value);
  if (isa<IndexType>(value.getType()) || isa<tensor::DimOp>(op)) {
    Extent extent = getExtent(value);
    if (extent.isFixed())
      return algebra.constant(static_cast<double>(extent.fixed));
    return algebra.size(extent.value, extent.dim);
  }
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    SmallVector<AffineExpr> indices;
    for (Value index : extract.getIndices()) {
      std::optional<int64_t> number = getConstantIntValue(index);
      if (!number || *number < 0)
        return algebra.opaque(value);
      indices.push_back(space.getConstant(*number));
    }
    const Node *element = getElement(extract.getTensor(), indices);
    return element ? element : algebra.opaque(value);
  }
  // Two operands at most keep the recursion small.
  if (!isa<arith::ArithDialect>(op->getDialect()) || op->getNumOperands() > 2 ||
      op->getNumRegions() != 0 ||
      !(matchPattern(op, m_Constant()) ||
        isa<arith::IndexCastOp, arith::SIToFPOp, arith::UIToFPOp, arith::MulIOp,
            arith::MulFOp, arith::DivFOp, arith::AddFOp, arith::SubFOp,
            arith::NegFOp, arith::ExtFOp, arith::TruncFOp>(op)))
    return algebra.opaque(value);
  SmallVector<const Node *> operands;
  for (Value operand : op->getOperands())
    operands.push_back(getScalar(operand, depth + 1));
  const Node *result = evaluateOp(op, operands);
  return result->kind == Kind::Opaque ? algebra.opaque(value) : result;
}
