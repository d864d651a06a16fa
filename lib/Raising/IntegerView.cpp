//===- IntegerView.cpp - Indices, sizes and conditions in bodies ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Bodies compute with positions where tensors are gathered from, padded and
// masked. Numbers of positions are far from overflowing 64 bits; narrower types
// are followed only where the range of a number is known.
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Integers are computed with up to this one: in double they are exact.
static constexpr double kMaxNumber = 0x1p52;

static bool isSizeType(Type type) {
  return type.isIndex() || type.isSignlessInteger(64);
}

static bool isCondition(Type type) {
  return getElementTypeOrSelf(type).isInteger(1);
}

static std::optional<bool> asBool(const Node *node) {
  if (node->kind != Kind::Constant)
    return std::nullopt;
  return node->value != 0.0;
}

const Node *ElementView::getSize(const Extent &extent) {
  if (extent.isFixed())
    return algebra.constant(static_cast<double>(extent.fixed));
  SizePolynomial polynomial = extent.asPolynomial();
  const Node *sum = algebra.constant(0.0);
  for (const SizeTerm &term : polynomial.getTerms()) {
    const Node *product = algebra.constant(static_cast<double>(term.factor));
    for (const SizeAtom &atom : term.atoms)
      product = algebra.mul(product, algebra.size(atom.value, atom.dim));
    sum = algebra.add(sum, product);
  }
  return sum;
}

AffineExpr ElementView::asIndex(const Node *node) {
  switch (node->kind) {
  case Kind::Constant:
    if (node->value != std::trunc(node->value) ||
        std::abs(node->value) > kMaxNumber)
      return {};
    return space.getConstant(static_cast<int64_t>(node->value));
  case Kind::Index:
    return space.simplify(node->indices[0]);
  case Kind::Size:
    // Of any index, it is not known whether it is negative.
    if (node->dim < 0)
      return {};
    return space.getSize(
        Extent{ShapedType::kDynamic, node->tensor, node->dim, {}});
  case Kind::Linear: {
    AffineExpr sum = asIndex(algebra.constant(node->value));
    for (auto [factor, term] : llvm::zip(node->coefficients, node->operands)) {
      AffineExpr scale = asIndex(algebra.constant(factor));
      AffineExpr part = asIndex(term);
      if (!sum || !scale || !part)
        return {};
      sum = sum + part * scale;
    }
    return sum ? space.simplify(sum) : sum;
  }
  case Kind::Product: {
    AffineExpr product = space.getConstant(1);
    for (const Node *factor : node->operands) {
      AffineExpr part = asIndex(factor);
      if (!part ||
          (!part.isSymbolicOrConstant() && !product.isSymbolicOrConstant()))
        return {};
      product = product * part;
    }
    return space.simplify(product);
  }
  case Kind::Access: {
    const Node *expanded = expand(node);
    return expanded != node ? asIndex(expanded) : readIndices(node);
  }
  default:
    return {};
  }
}

const Node *ElementView::inType(const Node *node, Type type) {
  if (isSizeType(type)) {
    // Numbers that are no positions may wrap around.
    LinearForm form(node);
    bool isLarge = std::abs(form.value) > kMaxNumber ||
                   llvm::any_of(form.terms, [](const auto &term) {
                     return std::abs(term.first) > kMaxNumber;
                   });
    return isLarge ? algebra.opaque() : node;
  }
  auto integer = dyn_cast<IntegerType>(type);
  AffineExpr index = integer ? asIndex(node) : AffineExpr();
  if (!index)
    return algebra.opaque();
  std::optional<int64_t> low = space.getLowerBound(index);
  std::optional<int64_t> high = space.getUpperBound(index);
  unsigned width = integer.getWidth();
  if (!low || !high || width < 2 || width > 64 || !llvm::isIntN(width, *low) ||
      !llvm::isIntN(width, *high))
    return algebra.opaque();
  return node;
}

const Node *ElementView::evaluateCompare(arith::CmpIOp op, const Node *lhs,
                                         const Node *rhs) {
  using P = arith::CmpIPredicate;
  P predicate = op.getPredicate();
  auto unknown = [&] {
    return algebra.apply(op->getName(), op->getAttrDictionary(), {lhs, rhs});
  };
  AffineExpr left = asIndex(lhs), right = asIndex(rhs);
  if (!left || !right)
    return unknown();
  bool isUnsigned =
      llvm::is_contained({P::ult, P::ule, P::ugt, P::uge}, predicate);
  auto isNegative = [&](AffineExpr index) {
    std::optional<int64_t> low = space.getLowerBound(index);
    return !low || *low < 0;
  };
  if (isUnsigned && (isNegative(left) || isNegative(right)))
    return unknown();
  std::optional<int64_t> low = space.getLowerBound(left - right);
  std::optional<int64_t> high = space.getUpperBound(left - right);
  // Tables have ranges that the form of an index does not tell.
  if (!low || !high || (*low <= 0 && *high >= 0))
    if (auto range = space.getRange(left - right)) {
      low = range->first;
      high = range->second;
    }
  auto decide = [&](bool always, bool never) {
    if (!always && !never)
      return unknown();
    return algebra.constant(always ? 1.0 : 0.0);
  };
  bool isLess = high && *high < 0, isGreater = low && *low > 0;
  bool isAtMost = high && *high <= 0, isAtLeast = low && *low >= 0;
  switch (predicate) {
  case P::eq:
    return decide(isAtMost && isAtLeast, isLess || isGreater);
  case P::ne:
    return decide(isLess || isGreater, isAtMost && isAtLeast);
  case P::slt:
  case P::ult:
    return decide(isLess, isAtLeast);
  case P::sle:
  case P::ule:
    return decide(isAtMost, isGreater);
  case P::sgt:
  case P::ugt:
    return decide(isGreater, isAtMost);
  case P::sge:
  case P::uge:
    return decide(isAtLeast, isLess);
  }
  return unknown();
}

/// lhs and rhs of a comparison for equality that is not decided.
static std::optional<std::pair<const Node *, const Node *>>
asEquality(const Node *condition) {
  if (condition->kind != Kind::Apply ||
      OperationName::getFromOpaquePointer(condition->name).getStringRef() !=
          arith::CmpIOp::getOperationName())
    return std::nullopt;
  auto predicate = cast<DictionaryAttr>(
                       Attribute::getFromOpaquePointer(condition->attributes))
                       .getAs<arith::CmpIPredicateAttr>("predicate");
  if (!predicate || predicate.getValue() != arith::CmpIPredicate::eq)
    return std::nullopt;
  return std::pair(condition->operands[0], condition->operands[1]);
}

const Node *ElementView::evaluateSelect(const Node *condition,
                                        const Node *ifTrue,
                                        const Node *ifFalse) {
  // A broadcast of a size that may be 1: where it is, the index is 0 anyway.
  if (auto equality = asEquality(condition)) {
    AffineExpr lhs = asIndex(equality->first), rhs = asIndex(equality->second);
    AffineExpr left = asIndex(ifTrue), right = asIndex(ifFalse);
    if (lhs && rhs && left && right) {
      // 0 <= excess <= distance, in either direction: at a distance of 0, both
      // are the same.
      AffineExpr excess = right - left;
      std::optional<int64_t> low = space.getLowerBound(excess);
      for (AffineExpr distance : {lhs - rhs, rhs - lhs}) {
        std::optional<int64_t> high = space.getUpperBound(excess - distance);
        if (low && *low >= 0 && high && *high <= 0)
          return ifFalse;
      }
    }
  }
  return algebra.select(condition, ifTrue, ifFalse);
}

const Node *ElementView::evaluateExtract(tensor::ExtractOp op,
                                         ArrayRef<const Node *> indices) {
  SmallVector<AffineExpr> at;
  for (const Node *index : indices) {
    AffineExpr expr = asIndex(index);
    if (!expr)
      return algebra.opaque();
    at.push_back(expr);
  }
  const Node *element = getElement(op.getTensor(), at);
  return element ? element : algebra.opaque();
}

const Node *ElementView::evaluateIntegerOp(Operation *op,
                                           ArrayRef<const Node *> operands) {
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  auto isNegative = [&](const Node *node) {
    AffineExpr index = asIndex(node);
    std::optional<int64_t> low =
        index ? space.getLowerBound(index) : std::nullopt;
    return !low || *low < 0;
  };
  // Conditions that are not known stay what they are computed from.
  auto unknown = [&] {
    return algebra.apply(op->getName(), op->getAttrDictionary(), operands);
  };
  Attribute constant;
  if (matchPattern(op, m_Constant(&constant))) {
    if (auto splat = dyn_cast<SplatElementsAttr>(constant))
      constant = splat.getSplatValue<Attribute>();
    auto number = dyn_cast<IntegerAttr>(constant);
    if (!number || number.getValue().getSignificantBits() > 53)
      return algebra.opaque();
    return algebra.constant(static_cast<double>(
        isCondition(type) ? number.getValue().getZExtValue()
                          : number.getValue().getSExtValue()));
  }
  return TypeSwitch<Operation *, const Node *>(op)
      .Case([&](arith::AddIOp) {
        return inType(algebra.add(operands[0], operands[1]), type);
      })
      .Case([&](arith::SubIOp) {
        return inType(algebra.sub(operands[0], operands[1]), type);
      })
      .Case([&](arith::MulIOp) {
        return inType(algebra.mul(operands[0], operands[1]), type);
      })
      .Case<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp, arith::RemSIOp,
            arith::RemUIOp>([&](auto) -> const Node * {
        AffineExpr lhs = asIndex(operands[0]), rhs = asIndex(operands[1]);
        if (!lhs || !rhs || isNegative(operands[0]) ||
            isNegative(operands[1]) || !rhs.isSymbolicOrConstant() ||
            rhs == space.getConstant(0))
          return algebra.opaque();
        AffineExpr result = space.simplify(
            isa<arith::RemSIOp, arith::RemUIOp>(op) ? lhs % rhs
                                                    : lhs.floorDiv(rhs));
        return result ? algebra.index(result) : algebra.opaque();
      })
      .Case<arith::IndexCastOp, arith::ExtSIOp, arith::TruncIOp>(
          [&](auto) -> const Node * {
            if (isCondition(op->getOperand(0).getType()) || isCondition(type))
              return algebra.opaque();
            return inType(operands[0], type);
          })
      .Case<arith::IndexCastUIOp, arith::ExtUIOp>([&](auto) -> const Node * {
        if (isCondition(op->getOperand(0).getType()))
          return asBool(operands[0]) ? operands[0] : algebra.opaque();
        return isNegative(operands[0]) ? algebra.opaque()
                                       : inType(operands[0], type);
      })
      .Case([&](arith::CmpIOp compare) -> const Node * {
        if (isCondition(compare.getLhs().getType())) {
          // As a signed number, a condition that holds is -1.
          bool isSigned = llvm::is_contained(
              {arith::CmpIPredicate::slt, arith::CmpIPredicate::sle,
               arith::CmpIPredicate::sgt, arith::CmpIPredicate::sge},
              compare.getPredicate());
          return isSigned ? algebra.opaque() : unknown();
        }
        return evaluateCompare(compare, operands[0], operands[1]);
      })
      .Case([&](arith::CmpFOp compare) {
        return algebra.compare(compare.getPredicate(), operands[0],
                               operands[1]);
      })
      .Case<arith::AndIOp, arith::OrIOp>([&](auto) -> const Node * {
        if (!isCondition(type))
          return algebra.opaque();
        return algebra.logic(isa<arith::AndIOp>(op), operands[0], operands[1]);
      })
      .Case([&](arith::XOrIOp) -> const Node * {
        std::optional<bool> lhs = asBool(operands[0]);
        std::optional<bool> rhs = asBool(operands[1]);
        if (!isCondition(type))
          return algebra.opaque();
        if (lhs && rhs)
          return algebra.constant(*lhs != *rhs ? 1.0 : 0.0);
        return unknown();
      })
      .Case([&](arith::SelectOp) {
        return isSizeType(type)
                   ? evaluateSelect(operands[0], operands[1], operands[2])
                   : algebra.select(operands[0], operands[1], operands[2]);
      })
      .Case<arith::SIToFPOp, arith::UIToFPOp>([&](auto) -> const Node * {
        if (isCondition(op->getOperand(0).getType())) {
          std::optional<bool> known = asBool(operands[0]);
          if (!known)
            return algebra.opaque();
          return algebra.constant(!*known                    ? 0.0
                                  : isa<arith::UIToFPOp>(op) ? 1.0
                                                             : -1.0);
        }
        if (isa<arith::UIToFPOp>(op) && isNegative(operands[0]))
          return algebra.opaque();
        if (operands[0]->kind == Kind::Constant)
          return algebra.constant(roundTo(operands[0]->value, type));
        return operands[0];
      })
      .Case([&](math::FPowIOp) -> const Node * {
        if (operands[1]->isConstant(1.0))
          return operands[0];
        if (operands[1]->isConstant(2.0))
          return algebra.mul(operands[0], operands[0]);
        return unknown();
      })
      .Case([&](tensor::ExtractOp extract) {
        return evaluateExtract(extract, operands.drop_front());
      })
      .Default([&](Operation *) { return algebra.opaque(); });
}
