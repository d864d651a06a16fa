//===- Extent.cpp - Sizes of dimensions -----------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sizes, and the products that a program forms of the sizes of one tensor, are
// taken not to overflow 64 bits.
//
//===----------------------------------------------------------------------===//

#include "Sizes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

namespace {
class Evaluator {
public:
  SizePolynomial ofIndex(Value index);
  SizePolynomial ofDim(Value tensor, int64_t dim);

private:
  /// The size that the op computes; nothing where it is a size of its own.
  std::optional<SizePolynomial> compute(Value index);
  std::optional<SizePolynomial> compute(AffineExpr expr,
                                        affine::AffineApplyOp apply);
  /// The size that `tensor` gets from the op that makes it; may instead move
  /// on to a tensor's dimension of the same size.
  std::optional<SizePolynomial> step(Value &tensor, int64_t &dim);
  SizePolynomial ofFoldResult(OpFoldResult size);
  std::optional<bool> holds(Value condition);

  /// Sizes are followed through at most this many ops.
  unsigned fuel = 256;
  llvm::SmallDenseMap<Value, SizePolynomial, 8> known;
};
} // namespace

/// Whether `type` holds any size.
static bool isSizeType(Type type) {
  return type.isIndex() || type.isSignlessInteger(64);
}

/// Whether a size made of atoms cannot be negative.
static bool isNotNegative(const SizePolynomial &size) {
  return llvm::all_of(size.getTerms(), [](const SizeTerm &term) {
    return term.factor >= 0 &&
           llvm::all_of(term.atoms, [](const SizeAtom &atom) {
             return atom.dim >= 0 ||
                    llvm::any_of(atom.value.getUsers(), [](Operation *user) {
                      return isa<tensor::EmptyOp>(user);
                    });
           });
  });
}

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

SizePolynomial Evaluator::ofFoldResult(OpFoldResult size) {
  if (auto value = dyn_cast<Value>(size))
    return ofIndex(value);
  return SizePolynomial(getConstantIntValue(size).value_or(0));
}

std::optional<SizePolynomial> Evaluator::step(Value &tensor, int64_t &dim) {
  using Result = std::optional<SizePolynomial>;
  Operation *op = tensor.getDefiningOp();
  auto follow = [&](Value next, int64_t nextDim) -> Result {
    tensor = next;
    dim = nextDim;
    return std::nullopt;
  };
  return TypeSwitch<Operation *, Result>(op)
      // The result of an op in destination style has its destination's sizes.
      .Case([&](linalg::LinalgOp linalgOp) {
        unsigned number = cast<OpResult>(tensor).getResultNumber();
        return follow(linalgOp.getDpsInitOperand(number)->get(), dim);
      })
      .Case([&](linalg::SoftmaxOp softmax) {
        return follow(softmax.getOutput(), dim);
      })
      .Case([&](tensor::InsertSliceOp insert) {
        return follow(insert.getDest(), dim);
      })
      .Case([&](tensor::CastOp cast) {
        return isa<RankedTensorType>(cast.getSource().getType())
                   ? follow(cast.getSource(), dim)
                   : Result();
      })
      .Case([&](tensor::EmptyOp empty) -> Result {
        return ofFoldResult(empty.getMixedSizes()[dim]);
      })
      .Case([&](tensor::ExpandShapeOp expand) -> Result {
        return ofFoldResult(expand.getMixedOutputShape()[dim]);
      })
      .Case([&](tensor::CollapseShapeOp collapse) -> Result {
        SizePolynomial product(1);
        ReassociationIndices group = collapse.getReassociationIndices()[dim];
        for (int64_t source : group) {
          Result next = product.times(ofDim(collapse.getSrc(), source));
          if (!next)
            return std::nullopt;
          product = *next;
        }
        return product;
      })
      .Case([&](tensor::ReshapeOp reshape) -> Result {
        auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>();
        if (!shape)
          return std::nullopt;
        return ofIndex(shape.getElements()[dim]);
      })
      .Case([&](tensor::ConcatOp concat) -> Result {
        if (static_cast<uint64_t>(dim) != concat.getDim())
          return follow(concat.getInputs()[0], dim);
        SizePolynomial sum;
        for (Value input : concat.getInputs()) {
          Result next = sum.plus(ofDim(input, dim));
          if (!next)
            return std::nullopt;
          sum = *next;
        }
        return sum;
      })
      .Case([&](tensor::PadOp pad) -> Result {
        Result sum = ofDim(pad.getSource(), dim)
                         .plus(ofFoldResult(pad.getMixedLowPad()[dim]));
        return sum ? sum->plus(ofFoldResult(pad.getMixedHighPad()[dim]))
                   : std::nullopt;
      })
      .Case([&](tensor::ExtractSliceOp slice) -> Result {
        llvm::SmallBitVector dropped = slice.getDroppedDims();
        int64_t position = 0;
        for (auto [i, size] : llvm::enumerate(slice.getMixedSizes()))
          if (!dropped.test(i) && position++ == dim)
            return ofFoldResult(size);
        return std::nullopt;
      })
      .Case([&](tensor::GenerateOp generate) -> Result {
        auto type = cast<RankedTensorType>(tensor.getType());
        return ofIndex(
            generate.getDynamicExtents()[type.getDynamicDimIndex(dim)]);
      })
      .Default([&](Operation *op) -> Result {
        // An op on elements has the sizes of any of its operands.
        if (OpTrait::hasElementwiseMappableTraits(op))
          for (Value operand : op->getOperands())
            if (isa<RankedTensorType>(operand.getType()))
              return follow(operand, dim);
        return std::nullopt;
      });
}

SizePolynomial Evaluator::ofDim(Value tensor, int64_t dim) {
  while (true) {
    auto type = dyn_cast<RankedTensorType>(tensor.getType());
    if (!type || dim < 0 || dim >= type.getRank())
      break;
    if (!type.isDynamicDim(dim))
      return SizePolynomial(type.getDimSize(dim));
    if (!tensor.getDefiningOp() || fuel == 0)
      break;
    --fuel;
    Value before = tensor;
    if (std::optional<SizePolynomial> size = step(tensor, dim))
      return *size;
    if (tensor == before)
      break;
  }
  return SizePolynomial(SizeAtom{tensor, dim});
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

std::optional<SizePolynomial> Evaluator::compute(AffineExpr expr,
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

std::optional<bool> Evaluator::holds(Value condition) {
  if (std::optional<int64_t> number = getConstantIntValue(condition))
    return *number != 0;
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || !isSizeType(compare.getLhs().getType()))
    return std::nullopt;
  using P = arith::CmpIPredicate;
  P predicate = compare.getPredicate();
  SizePolynomial lhs = ofIndex(compare.getLhs());
  SizePolynomial rhs = ofIndex(compare.getRhs());
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
  auto isPositive = [](const SizePolynomial &size) {
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

std::optional<SizePolynomial> Evaluator::compute(Value index) {
  using Result = std::optional<SizePolynomial>;
  Operation *op = index.getDefiningOp();
  if (!op)
    return std::nullopt;
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

SizePolynomial Evaluator::ofIndex(Value index) {
  if (std::optional<int64_t> number = getConstantIntValue(index))
    return SizePolynomial(*number);
  if (auto it = known.find(index); it != known.end())
    return it->second;
  SizePolynomial result(SizeAtom{index, -1});
  if (isSizeType(index.getType()) && fuel != 0) {
    --fuel;
    if (std::optional<SizePolynomial> computed = compute(index))
      result = *computed;
  }
  known[index] = result;
  return result;
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

Extent mlir::dyrelu::raising::getExtent(Value tensor, int64_t dim) {
  // The common case, cheaply.
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (type && dim >= 0 && dim < type.getRank() && !type.isDynamicDim(dim))
    return Extent{type.getDimSize(dim), {}, -1, {}};
  Extent extent = Extent::get(Evaluator().ofDim(tensor, dim));
  // No tensor has such a size; the program has no meaning there.
  if (extent.isFixed() && extent.fixed < 0)
    return Extent{ShapedType::kDynamic, tensor, dim, {}};
  return extent;
}

Extent mlir::dyrelu::raising::getExtent(Value index) {
  Extent extent = Extent::get(Evaluator().ofIndex(index));
  if (extent.isFixed() && extent.fixed < 0)
    return Extent{ShapedType::kDynamic, index, -1, {}};
  return extent;
}

Extent mlir::dyrelu::raising::getExtent(OpFoldResult size) {
  if (auto value = dyn_cast<Value>(size))
    return getExtent(value);
  return Extent{
      getConstantIntValue(size).value_or(ShapedType::kDynamic), {}, -1, {}};
}
