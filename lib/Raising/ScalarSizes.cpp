//===- ScalarSizes.cpp - Arithmetic on sizes in programs ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SizeTable.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

/// Whether `type` holds any size.
static bool isSizeType(Type type) {
  return type.isIndex() || type.isSignlessInteger(64);
}

SizePolynomial SizeTable::ofIndex(Value index) {
  auto result = dyn_cast<OpResult>(index);
  if (!result || !isSizeType(index.getType()))
    return SizePolynomial(SizeAtom{index, -1});
  if (std::optional<int64_t> number = getConstantIntValue(index))
    return SizePolynomial(*number);
  return lookup({index, -1}, [&] { return computeIndex(result); });
}

std::optional<SizePolynomial> SizeTable::compute(AffineExpr expr,
                                                 affine::AffineApplyOp apply) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return SizePolynomial(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return ofIndex(apply.getOperand(dim.getPosition()));
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return ofIndex(apply.getOperand(apply.getAffineMap().getNumDims() +
                                    symbol.getPosition()));
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<SizePolynomial> lhs = compute(binary.getLHS(), apply);
  std::optional<SizePolynomial> rhs = compute(binary.getRHS(), apply);
  if (!lhs || !rhs)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return lhs->plus(*rhs);
  case AffineExprKind::Mul:
    return lhs->times(*rhs);
  case AffineExprKind::FloorDiv:
  case AffineExprKind::CeilDiv:
    return lhs->dividedBy(*rhs);
  default:
    return std::nullopt;
  }
}

std::optional<bool> SizeTable::holds(Value condition) {
  if (std::optional<int64_t> number = getConstantIntValue(condition))
    return *number != 0;
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || !isSizeType(compare.getLhs().getType()))
    return std::nullopt;
  return holds(compare.getPredicate(), ofIndex(compare.getLhs()),
               ofIndex(compare.getRhs()));
}

std::optional<bool> SizeTable::holds(arith::CmpIPredicate predicate,
                                     const SizePolynomial &lhs,
                                     const SizePolynomial &rhs) {
  using P = arith::CmpIPredicate;
  bool isUnsigned =
      llvm::is_contained({P::ult, P::ule, P::ugt, P::uge}, predicate);
  if (isUnsigned && (!isNotNegative(lhs) || !isNotNegative(rhs)))
    return std::nullopt;
  std::optional<SizePolynomial> above = lhs.minus(rhs), below = rhs.minus(lhs);
  if (!above || !below)
    return std::nullopt;
  std::optional<int64_t> constant = above->getConstant();
  if (predicate == P::eq || predicate == P::ne) {
    if (!constant)
      return std::nullopt;
    return (*constant == 0) == (predicate == P::eq);
  }
  auto isPositive = [&](const SizePolynomial &size) {
    std::optional<SizePolynomial> rest = size.minus(1);
    return rest && isNotNegative(*rest);
  };
  bool isLess = llvm::is_contained({P::slt, P::ult, P::sge, P::uge}, predicate);
  bool isNegated =
      llvm::is_contained({P::sge, P::uge, P::sle, P::ule}, predicate);
  // What is left is whether lhs < rhs, or else whether lhs > rhs, or not so.
  const SizePolynomial &difference = isLess ? *below : *above;
  const SizePolynomial &opposite = isLess ? *above : *below;
  if (isPositive(difference))
    return !isNegated;
  if (isNotNegative(opposite))
    return isNegated;
  return std::nullopt;
}

std::optional<SizePolynomial> SizeTable::computeIndex(OpResult index) {
  using Result = std::optional<SizePolynomial>;
  Operation *op = index.getOwner();
  auto operand = [&](unsigned number) {
    return ofIndex(op->getOperand(number));
  };
  return TypeSwitch<Operation *, Result>(op)
      // A narrower type may not hold the size.
      .Case([&](arith::IndexCastOp cast) {
        return isSizeType(cast.getIn().getType()) ? Result(operand(0))
                                                  : std::nullopt;
      })
      .Case([&](tensor::DimOp dim) -> Result {
        std::optional<int64_t> number = dim.getConstantIndex();
        if (!number || !isa<RankedTensorType>(dim.getSource().getType()))
          return std::nullopt;
        return ofDim(dim.getSource(), *number);
      })
      .Case([&](arith::AddIOp) { return operand(0).plus(operand(1)); })
      .Case([&](arith::SubIOp) { return operand(0).minus(operand(1)); })
      .Case([&](arith::MulIOp) { return operand(0).times(operand(1)); })
      .Case<arith::DivSIOp, arith::FloorDivSIOp, arith::CeilDivSIOp>(
          [&](auto) { return operand(0).dividedBy(operand(1)); })
      .Case<arith::DivUIOp, arith::CeilDivUIOp>([&](auto) -> Result {
        SizePolynomial dividend = operand(0), divisor = operand(1);
        if (!isNotNegative(dividend) || !isNotNegative(divisor))
          return std::nullopt;
        return dividend.dividedBy(divisor);
      })
      .Case<arith::MaxSIOp, arith::MinSIOp>([&](auto) -> Result {
        SizePolynomial lhs = operand(0), rhs = operand(1);
        Result above = lhs.minus(rhs), below = rhs.minus(lhs);
        bool isMax = isa<arith::MaxSIOp>(op);
        if (above && isNotNegative(*above))
          return isMax ? lhs : rhs;
        if (below && isNotNegative(*below))
          return isMax ? rhs : lhs;
        return std::nullopt;
      })
      .Case<arith::ExtUIOp, arith::ExtSIOp>([&](auto) -> Result {
        Value source = op->getOperand(0);
        if (!source.getType().isInteger(1))
          return std::nullopt;
        std::optional<bool> value = holds(source);
        if (!value)
          return std::nullopt;
        return SizePolynomial(!*value ? 0 : (isa<arith::ExtUIOp>(op) ? 1 : -1));
      })
      .Case([&](arith::SelectOp select) -> Result {
        std::optional<bool> value = holds(select.getCondition());
        if (!value)
          return std::nullopt;
        return ofIndex(*value ? select.getTrueValue() : select.getFalseValue());
      })
      .Case([&](affine::AffineApplyOp apply) {
        return compute(apply.getAffineMap().getResult(0), apply);
      })
      .Case([&](tensor::ExtractOp extract) -> Result {
        auto elements =
            extract.getTensor().getDefiningOp<tensor::FromElementsOp>();
        if (!elements || extract.getIndices().size() != 1)
          return std::nullopt;
        std::optional<int64_t> at =
            getConstantIntValue(extract.getIndices()[0]);
        if (!at || *at < 0 ||
            *at >= static_cast<int64_t>(elements.getElements().size()))
          return std::nullopt;
        return ofIndex(elements.getElements()[*at]);
      })
      .Default(Result());
}
