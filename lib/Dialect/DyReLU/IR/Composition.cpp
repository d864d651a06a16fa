//===- Composition.cpp - Blocks back to whole functions -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The inverse of DecomposeVariants.cpp.
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/Composition.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Composes one apply. The functions return false where they have set `reason`.
class Composer {
public:
  Composer(RewriterBase &rewriter, ApplyOp apply, std::string &reason)
      : rewriter(rewriter), apply(apply), reason(reason) {}

  FailureOr<Operation *> compose();

private:
  bool decline(const Twine &text) {
    reason = text.str();
    return false;
  }

  /// The op of kind `OpT` that computes `value` for `user` alone.
  template <typename OpT>
  OpT getProducer(Value value, Operation *user, StringRef what) {
    auto producer = value.getDefiningOp<OpT>();
    if (!producer) {
      decline(what + " not computed by " + OpT::getOperationName());
      return {};
    }
    if (!llvm::all_of(producer->getUsers(),
                      [&](Operation *other) { return other == user; })) {
      decline(what + " used elsewhere");
      return {};
    }
    // Into a loop it would be computed more often.
    if (producer->getBlock() != user->getBlock()) {
      decline(what + " computed in another block");
      return {};
    }
    return producer;
  }

  bool matchCoefficients();
  bool matchPool(PoolOp pool, PoolMode mode);
  bool matchAttention(Value context);
  bool hasTypesOfVariant(Value context);
  bool isValid(Operation *op);
  Operation *composeFromPool();
  Operation *composeFromHalves();

  int64_t getChannels() {
    return getNumChannels(apply.getX().getType(), apply.getChannelsLast());
  }
  /// Whether all channels share the coefficients. Over one channel they need
  /// not be said to.
  bool isShared() {
    return coefficients.getA().getType().getDimSize(2) == 1 &&
           getChannels() != 1;
  }

  RewriterBase &rewriter;
  ApplyOp apply;
  std::string &reason;
  CoefficientsOp coefficients;
  AttentionOp attention;
  /// What is left over once the whole op stands, users first.
  SmallVector<Operation *> blocks;
};
} // namespace

bool Composer::matchCoefficients() {
  if (!apply.getA())
    return decline("its pieces are all static");
  coefficients =
      getProducer<CoefficientsOp>(apply.getA(), apply, "its slopes are");
  if (!coefficients)
    return false;
  if (apply.getA() != coefficients.getA() ||
      apply.getB() != coefficients.getB())
    return decline("its slopes and intercepts are not those of one "
                   "dyrelu.coefficients");
  int64_t batch = apply.getX().getType().getDimSize(0);
  if (coefficients.getA().getType().getDimSize(0) == 1 && batch != 1)
    return decline("its samples share their coefficients");
  blocks = {apply, coefficients};
  return true;
}

/// A variant takes its context and weights in T or acc(T).
bool Composer::hasTypesOfVariant(Value context) {
  Type element = apply.getX().getType().getElementType();
  for (Value value : std::initializer_list<Value>{
           context, coefficients.getW1(), coefficients.getB1(),
           coefficients.getW2(), coefficients.getB2()}) {
    Type type = value ? getElementTypeOrSelf(value.getType()) : element;
    if (type != element && type != getAccumulationType(element))
      return decline("its context and weights have other element types than "
                     "x and its accumulation type");
  }
  return true;
}

/// Whether the sizes of `op` meet. They need not: blocks of dynamic sizes may
/// lie between static ones that do not.
bool Composer::isValid(Operation *op) {
  ScopedDiagnosticHandler handler(op->getContext(),
                                  [](Diagnostic &) { return success(); });
  if (succeeded(verify(op)))
    return true;
  return decline("its sizes do not meet");
}

bool Composer::matchPool(PoolOp pool, PoolMode mode) {
  if (pool.getMode() != mode)
    return decline("it pools another part of its context");
  // Without spatial dimensions both layouts are one.
  if (pool.getChannelsLast() != apply.getChannelsLast() &&
      pool.getX().getType().getRank() > 2)
    return decline("its context has another layout than x");
  return true;
}

bool Composer::matchAttention(Value context) {
  attention =
      getProducer<AttentionOp>(apply.getPi(), apply, "its attention is");
  if (!attention)
    return false;
  if (attention.getZ() != context)
    return decline("its attention is over another tensor than its context");
  if (attention.getChannelsLast() != apply.getChannelsLast() &&
      attention.getZ().getType().getRank() > 2)
    return decline("its context has another layout than x");
  Type element = apply.getX().getType().getElementType();
  for (Value value :
       std::initializer_list<Value>{attention.getWp(), attention.getBp()}) {
    Type type = value ? getElementTypeOrSelf(value.getType()) : element;
    if (type != element && type != getAccumulationType(element))
      return decline("its attention has weights of another element type");
  }
  if (isShared())
    return decline("it has an attention, and its channels share their "
                   "coefficients");
  blocks.push_back(attention);
  return true;
}

Operation *Composer::composeFromPool() {
  auto pool = getProducer<PoolOp>(coefficients.getG(), coefficients,
                                  "its pooled context is");
  if (!pool || !matchPool(pool, PoolMode::Mean) ||
      !hasTypesOfVariant(pool.getX()))
    return nullptr;
  if (apply.getPieces()) {
    decline("it has static pieces");
    return nullptr;
  }
  Value context = pool.getX();
  if (apply.getPi() && !matchAttention(context))
    return nullptr;
  blocks.push_back(pool);

  Value x = apply.getX();
  Value z = context == x ? Value() : context;
  auto build = [&](auto op, auto... attention) -> Operation * {
    return decltype(op)::create(rewriter, apply.getLoc(), x.getType(), x, z,
                                coefficients.getW1(), coefficients.getB1(),
                                coefficients.getW2(), coefficients.getB2(),
                                attention...);
  };
  HyperAttr hyper = coefficients.getHyper();
  UnitAttr layout = apply.getChannelsLastAttr();
  if (attention)
    return build(COp(), attention.getWp(), attention.getBp(),
                 attention.getTemperature(), hyper, layout,
                 attention.getTauAttr(), attention.getGammaAttr());
  if (isShared())
    return build(AOp(), hyper, layout);
  return build(BOp(), hyper, layout);
}

/// Coefficients from the pools of negative and of positive parts, one inserted
/// after the other.
Operation *Composer::composeFromHalves() {
  auto second = getProducer<tensor::InsertSliceOp>(
      coefficients.getG(), coefficients, "its context is");
  if (!second)
    return nullptr;
  auto first = getProducer<tensor::InsertSliceOp>(
      second.getDest(), second, "the first half of its context is");
  if (!first)
    return nullptr;
  auto firstPool = getProducer<PoolOp>(first.getSource(), first,
                                       "the first half of its context is");
  if (!firstPool)
    return nullptr;
  auto secondPool = getProducer<PoolOp>(second.getSource(), second,
                                        "the second half of its context is");
  if (!secondPool)
    return nullptr;

  Halves halves = firstPool.getMode() == PoolMode::Negative
                      ? Halves::NegativeFirst
                      : Halves::PositiveFirst;
  Value x = apply.getX();
  auto op = APReLUOp::create(rewriter, apply.getLoc(), x.getType(), x,
                             coefficients.getW1(), coefficients.getB1(),
                             coefficients.getW2(), coefficients.getB2(), halves,
                             isShared(), apply.getChannelsLast());
  auto matches = [&]() {
    std::array<PoolMode, 2> modes = op.getPoolModes();
    if (firstPool.getX() != x || secondPool.getX() != x)
      return decline("its pools are of another tensor than x");
    if (!matchPool(firstPool, modes[0]) || !matchPool(secondPool, modes[1]) ||
        !hasTypesOfVariant(x))
      return false;
    if (coefficients.getHyper() != op.getHyperFunction() ||
        apply.getPiecesAttr() != op.getStaticPieces() || apply.getPi())
      return decline("its coefficients are not those of an APReLU");
    // The halves must be what the tensor consists of.
    auto empty = first.getDest().getDefiningOp<tensor::EmptyOp>();
    auto isAfter = [&](OpFoldResult offset) {
      OpFoldResult size = first.getMixedSizes()[1];
      return isEqualConstantIntOrValue(offset, size);
    };
    if (!empty || !first.hasZeroOffset() || !first.hasUnitStride() ||
        !second.hasUnitStride() ||
        !isZeroInteger(second.getMixedOffsets()[0]) ||
        !isAfter(second.getMixedOffsets()[1]))
      return decline("its context is not two pools side by side");
    return true;
  };
  if (!matches()) {
    rewriter.eraseOp(op);
    return nullptr;
  }
  blocks.append({second, first, secondPool, firstPool});
  return op;
}

FailureOr<Operation *> Composer::compose() {
  if (!matchCoefficients())
    return failure();
  rewriter.setInsertionPoint(apply);
  bool isConcatenation =
      coefficients.getG().getDefiningOp<tensor::InsertSliceOp>() != nullptr;
  Operation *op = isConcatenation ? composeFromHalves() : composeFromPool();
  if (!op)
    return failure();
  if (!isValid(op)) {
    rewriter.eraseOp(op);
    return failure();
  }
  rewriter.replaceAllUsesWith(apply.getY(), op->getResult(0));
  for (Operation *block : blocks)
    if (block->use_empty())
      rewriter.eraseOp(block);
  return op;
}

FailureOr<Operation *> mlir::dyrelu::composeVariant(RewriterBase &rewriter,
                                                    ApplyOp apply,
                                                    std::string &reason) {
  return Composer(rewriter, apply, reason).compose();
}
