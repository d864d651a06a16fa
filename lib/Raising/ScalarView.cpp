//===- ScalarView.cpp - Bodies and scalars --------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Casts between float types of 16 bits or more are dropped: under the licence
// to reassociate, intermediate results may be wider. What rounds to fewer bits
// quantizes, which is the program's intention: it stays a function.
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

bool mlir::dyrelu::raising::isCoarse(Type type) {
  auto floatType = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  return floatType && floatType.getWidth() < 16;
}

/// Whether the result of `op` may be rounded to a coarse type.
static bool roundsCoarsely(Operation *op) {
  return isCoarse(op->getResult(0).getType()) &&
         !isa<arith::ConstantOp, arith::ExtFOp, arith::NegFOp,
              arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
              arith::MinNumFOp, arith::SelectOp>(op);
}

double mlir::dyrelu::raising::roundTo(double value, Type type) {
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
    if (op.getNumResults() != 1 || values.contains(op.getResult(0)))
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
  bool isConstant = llvm::all_of(operands, [](const Node *operand) {
    return operand->kind == Kind::Constant;
  });
  // Casts of constants are computed below.
  if (roundsCoarsely(op) &&
      !(isConstant &&
        isa<arith::TruncFOp, arith::SIToFPOp, arith::UIToFPOp>(op))) {
    coarse.push_back(op);
    NamedAttribute type(StringAttr::get(op->getContext(), "type"),
                        TypeAttr::get(op->getResult(0).getType()));
    return algebra.apply(op->getName(),
                         DictionaryAttr::get(op->getContext(), type), operands);
  }
  auto isInteger = [](Type type) {
    return getElementTypeOrSelf(type).isIntOrIndex();
  };
  if (llvm::any_of(op->getOperandTypes(), isInteger) ||
      llvm::any_of(op->getResultTypes(), isInteger))
    return evaluateIntegerOp(op, operands);
  FloatAttr constant;
  if (matchPattern(op, m_Constant(&constant)))
    return algebra.constant(constant.getValueAsDouble());
  SplatElementsAttr splat;
  if (matchPattern(op, m_Constant(&splat)))
    if (std::optional<double> number = readElement(splat, 0))
      return algebra.constant(*number);
  // `name` of `operands`; how fast it may be computed does not matter.
  auto call = [&](StringRef name, ArrayRef<const Node *> operands) {
    MLIRContext *context = op->getContext();
    return algebra.apply(OperationName(name, context),
                         DictionaryAttr::get(context), operands);
  };
  return TypeSwitch<Operation *, const Node *>(op)
      .Case(
          [&](arith::AddFOp) { return algebra.add(operands[0], operands[1]); })
      .Case(
          [&](arith::SubFOp) { return algebra.sub(operands[0], operands[1]); })
      .Case(
          [&](arith::MulFOp) { return algebra.mul(operands[0], operands[1]); })
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
      .Case([&](math::ExpOp) { return algebra.unary(Kind::Exp, operands[0]); })
      .Case([&](math::ErfOp) { return algebra.unary(Kind::Erf, operands[0]); })
      .Case([&](math::TanhOp) { return algebra.tanh(operands[0]); })
      .Case<arith::ExtFOp, arith::TruncFOp>([&](auto) -> const Node * {
        if (operands[0]->kind == Kind::Constant)
          return algebra.constant(
              roundTo(operands[0]->value, op->getResult(0).getType()));
        return operands[0];
      })
      .Case([&](math::Exp2Op) {
        return algebra.unary(Kind::Exp,
                             algebra.scale(operands[0], std::log(2.0)));
      })
      .Case([&](math::ErfcOp) {
        return algebra.sub(algebra.constant(1.0),
                           algebra.unary(Kind::Erf, operands[0]));
      })
      .Case([&](math::ClampFOp) {
        return algebra.extremum(
            Kind::Min, {algebra.extremum(Kind::Max, {operands[0], operands[1]}),
                        operands[2]});
      })
      .Case([&](math::RsqrtOp) {
        return algebra.reciprocal(call("math.sqrt", operands[0]));
      })
      .Case([&](math::PowFOp) -> const Node * {
        if (operands[1]->isConstant(1.0))
          return operands[0];
        if (operands[1]->isConstant(2.0))
          return algebra.mul(operands[0], operands[0]);
        return call("math.powf", operands);
      })
      .Default([&](Operation *) -> const Node * {
        // An op that is a function of its operands alone.
        if (op->getNumRegions() != 0 || op->getNumOperands() == 0 ||
            !isMemoryEffectFree(op) ||
            !isa_and_nonnull<arith::ArithDialect, math::MathDialect>(
                op->getDialect()))
          return algebra.opaque();
        return call(op->getName().getStringRef(), operands);
      });
}

/// How far scalar arithmetic is followed.
static constexpr unsigned kMaxScalarDepth = 64;
/// A sum or product of more scalars than this is one itself.
static constexpr size_t kMaxScalarOperands = 64;

const Node *ElementView::getScalar(Value value, unsigned depth) {
  if (depth > kMaxScalarDepth || algebra.isExhausted())
    return algebra.opaque(value);
  // Programs share scalars: each is read once.
  if (auto it = scalars.find(value); it != scalars.end())
    return it->second;
  const Node *result = readScalar(value, depth);
  if (result->kind == Kind::Opaque ||
      result->operands.size() > kMaxScalarOperands)
    result = algebra.opaque(value);
  return scalars[value] = result;
}

const Node *ElementView::readScalar(Value value, unsigned depth) {
  Operation *op = value.getDefiningOp();
  if (!op || op->getNumResults() != 1)
    return algebra.opaque(value);
  Type type = value.getType();
  if (type.isIndex() || type.isInteger(64)) {
    Extent extent = space.getExtent(value);
    if (type.isIndex() ||
        !(extent == Extent{ShapedType::kDynamic, value, -1, {}}))
      return getSize(extent);
  }
  SmallVector<const Node *> operands;
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    for (Value index : extract.getIndices())
      operands.push_back(getScalar(index, depth + 1));
    return evaluateExtract(extract, operands);
  }
  if (!isa_and_nonnull<arith::ArithDialect, math::MathDialect>(
          op->getDialect()) ||
      op->getNumRegions() != 0)
    return algebra.opaque(value);
  for (Value operand : op->getOperands())
    operands.push_back(getScalar(operand, depth + 1));
  return evaluateOp(op, operands);
}
