//===- ShareCoefficients.cpp - One set for several activations ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShareCoefficients.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Whether the values are computed alike: what was built for one activation
/// after the other need not be one value.
static LogicalResult areAlike(Value lhs, Value rhs, unsigned depth = 0) {
  if (lhs == rhs)
    return success();
  auto left = dyn_cast<OpResult>(lhs), right = dyn_cast<OpResult>(rhs);
  if (!left || !right || left.getResultNumber() != right.getResultNumber() ||
      depth > 8 || !isMemoryEffectFree(left.getOwner()))
    return failure();
  return success(OperationEquivalence::isEquivalentTo(
      left.getOwner(), right.getOwner(),
      [&](Value l, Value r) { return areAlike(l, r, depth + 1); },
      /*markEquivalent=*/nullptr, OperationEquivalence::IgnoreLocations));
}

/// Whether the ops differ in x alone.
static bool haveSameCoefficients(VariantOpInterface lhs,
                                 VariantOpInterface rhs) {
  auto attributes = [](Operation *op) {
    NamedAttrList list(op->getAttrDictionary());
    list.erase("operandSegmentSizes");
    return list.getDictionary(op->getContext());
  };
  if (lhs->getName() != rhs->getName() || lhs->getBlock() != rhs->getBlock() ||
      attributes(lhs) != attributes(rhs) ||
      getElementTypeOrSelf(lhs.getInput()) !=
          getElementTypeOrSelf(rhs.getInput()) ||
      lhs.getContextOrInput() != rhs.getContextOrInput())
    return false;
  // x, and the context where there is one, come first.
  auto parameters = [](VariantOpInterface op) {
    bool hasContext = op.getContextOrInput() != op.getInput();
    return op->getOperands().drop_front(hasContext ? 2 : 1);
  };
  return llvm::equal(parameters(lhs), parameters(rhs), [](Value l, Value r) {
    return succeeded(areAlike(l, r));
  });
}

/// Replaces `ops` by blocks.
static SmallVector<Operation *> share(ArrayRef<VariantOpInterface> ops) {
  IRRewriter rewriter(ops.front()->getContext());
  Operation *first = ops.front();
  rewriter.setInsertionPoint(first);
  FailureOr<SmallVector<Value>> results =
      cast<linalg::AggregatedOpInterface>(first).decomposeOperation(rewriter);
  auto apply = succeeded(results) ? results->front().getDefiningOp<ApplyOp>()
                                  : ApplyOp();
  if (!apply)
    return {};
  // A token is its own mean.
  if (auto coefficients = apply.getA().getDefiningOp<CoefficientsOp>())
    if (auto pool = coefficients.getG().getDefiningOp<PoolOp>()) {
      SmallVector<Value> folded;
      if (succeeded(rewriter.tryFold(pool, folded)) && !folded.empty())
        rewriter.replaceOp(pool, folded);
    }
  SmallVector<Operation *> applications = {apply};
  for (VariantOpInterface op : ops.drop_front()) {
    rewriter.setInsertionPoint(op);
    Value x = op.getInput();
    applications.push_back(ApplyOp::create(
        rewriter, op.getLoc(), x.getType(), x, apply.getA(), apply.getB(),
        apply.getPi(), apply.getPiecesAttr(), apply.getChannelsLast()));
  }
  for (auto [op, application] : llvm::zip(ops, applications)) {
    SmallVector<Value> operands(op->getOperands());
    rewriter.replaceOp(op, application->getResults());
    for (Value operand : operands)
      if (Operation *producer = operand.getDefiningOp();
          producer && isOpTriviallyDead(producer))
        rewriter.eraseOp(producer);
  }
  return applications;
}

SmallVector<SmallVector<Operation *>>
mlir::dyrelu::raising::shareCoefficients(ArrayRef<Operation *> ops) {
  // By context: few ops have the same.
  llvm::MapVector<Value, SmallVector<VariantOpInterface>> contexts;
  for (Operation *op : ops) {
    auto variant = cast<VariantOpInterface>(op);
    contexts[variant.getContextOrInput()].push_back(variant);
  }
  SmallVector<SmallVector<Operation *>> shared;
  for (auto &[context, variants] : contexts) {
    while (variants.size() > 1) {
      SmallVector<VariantOpInterface> alike, others;
      for (VariantOpInterface variant : variants)
        (variant == variants.front() ||
                 haveSameCoefficients(variants.front(), variant)
             ? alike
             : others)
            .push_back(variant);
      if (alike.size() > 1) {
        SmallVector<Operation *> applications = share(alike);
        if (!applications.empty())
          shared.push_back(std::move(applications));
      }
      variants = std::move(others);
    }
  }
  return shared;
}
