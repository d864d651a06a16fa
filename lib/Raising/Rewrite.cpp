//===- Rewrite.cpp - What takes the place of a raised root ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rewrite.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

void mlir::dyrelu::raising::eraseDead(RewriterBase &rewriter, Operation *op,
                                      function_ref<void(Operation *)> notify) {
  llvm::SetVector<Operation *> worklist;
  worklist.insert(op);
  while (!worklist.empty()) {
    Operation *current = worklist.pop_back_val();
    if (!isOpTriviallyDead(current))
      continue;
    // Bodies use values from outside as well.
    current->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *producer = operand.getDefiningOp())
          if (!current->isAncestor(producer))
            worklist.insert(producer);
    });
    notify(current);
    rewriter.eraseOp(current);
  }
}

/// A number that run time knows.
static Value buildScalar(OpBuilder &builder, Location loc, const Node &node,
                         FloatType type) {
  Value value = node.tensor;
  if (auto tensor = dyn_cast<RankedTensorType>(value.getType())) {
    Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
    value = tensor::ExtractOp::create(
        builder, loc, value, SmallVector<Value>(tensor.getRank(), zero));
  }
  return convertScalarToDtype(builder, loc, value, type,
                              /*isUnsignedCast=*/false);
}

Value mlir::dyrelu::raising::buildVariant(OpBuilder &builder, Location loc,
                                          const Input &input,
                                          const HyperFunction &function) {
  Value x = input.getTensor();
  FloatType acc = getAccumulationType(getElementTypeOrSelf(x.getType()));
  auto build = [&](const Parameter &parameter, Value weight) {
    return buildParameter(builder, loc, parameter, acc, weight);
  };
  Value w1 = build(function.w1, {});
  Value b1 = build(function.b1, w1);
  Value w2 = build(function.w2, {});
  Value b2 = build(function.b2, w2);
  if (const auto &attention = function.attention) {
    Value wp = build(attention->wp, {});
    Value bp = build(attention->bp, wp);
    Value temperature;
    FloatAttr tau, gamma;
    if (attention->temperature)
      temperature = buildScalar(builder, loc, *attention->temperature, acc);
    else if (attention->tau != 1.0)
      tau = builder.getF64FloatAttr(attention->tau);
    if (attention->gamma)
      gamma = builder.getF64FloatAttr(*attention->gamma);
    return COp::create(builder, loc, x.getType(), x, function.context, w1, b1,
                       w2, b2, wp, bp, temperature, function.hyper,
                       input.channelsLast, tau, gamma);
  }
  if (function.isShared)
    return AOp::create(builder, loc, x.getType(), x, function.context, w1, b1,
                       w2, b2, function.hyper, input.channelsLast);
  return BOp::create(builder, loc, x.getType(), x, function.context, w1, b1, w2,
                     b2, function.hyper, input.channelsLast);
}

bool mlir::dyrelu::raising::replaceRoot(
    RewriterBase &rewriter, OpResult root, ArrayRef<int64_t> rootDims,
    function_ref<Value(OpBuilder &, Location)> build,
    llvm::DenseMap<Operation *, unsigned> &order) {
  Operation *rootOp = root.getOwner();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(rootOp);
  Location loc = rootOp->getLoc();
  Operation *before = rootOp->getPrevNode();
  auto getFirst = [&] {
    return before ? before->getNextNode() : &rootOp->getBlock()->front();
  };
  auto giveUp = [&] {
    while (rootOp->getPrevNode() != before)
      rewriter.eraseOp(rootOp->getPrevNode());
    return false;
  };

  Value result = build(rewriter, loc);
  if (!result)
    return giveUp();
  {
    // What a recognizer should have seen must not become invalid IR.
    ScopedDiagnosticHandler silence(root.getContext(),
                                    [](Diagnostic &) { return success(); });
    for (Operation *made = getFirst(); made != rootOp;
         made = made->getNextNode())
      if (failed(verify(made)))
        return giveUp();
  }
  if (!llvm::equal(rootDims, llvm::seq<int64_t>(0, rootDims.size()))) {
    SmallVector<int64_t> permutation(rootDims.size());
    for (auto [dim, rootDim] : llvm::enumerate(rootDims))
      permutation[rootDim] = dim;
    result = buildTranspose(rewriter, loc, result, permutation);
  }
  if (result.getType() != root.getType()) {
    if (!tensor::CastOp::areCastCompatible(result.getType(), root.getType()))
      return giveUp();
    result = tensor::CastOp::create(rewriter, loc, root.getType(), result);
  }
  for (Operation *made = getFirst(); made != rootOp; made = made->getNextNode())
    order[made] = order.lookup(rootOp);
  rewriter.replaceAllUsesWith(root, result);
  return true;
}
