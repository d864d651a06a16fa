//===- SinkScalars.cpp - --dyrelu-nvvm-sink-scalars -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_SINKSCALARS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// What a scalar outside of linalg ops is computed from, in order, up to
/// elements of tensors.
class Computation {
public:
  /// Adds what `value` takes. Whether an element of a tensor is in it is known
  /// then.
  void add(Value value) {
    Operation *op = value.getDefiningOp();
    if (!op || !seen.insert(op).second)
      return;
    if (isa<tensor::ExtractOp>(op)) {
      readsTensor = true;
      ops.push_back(op);
      return;
    }
    if (op->getNumRegions() != 0 || !isPure(op) ||
        !llvm::all_of(op->getOperandTypes(),
                      [](Type type) { return type.isIntOrIndexOrFloat(); }))
      return;
    for (Value operand : op->getOperands())
      add(operand);
    ops.push_back(op);
  }

  bool isOfTensors() const { return readsTensor; }

  /// `value`, computed again where `builder` is.
  Value clone(OpBuilder &builder, Value value) const {
    IRMapping mapping;
    for (Operation *op : ops)
      builder.clone(*op, mapping);
    return mapping.lookup(value);
  }

private:
  SmallVector<Operation *> ops;
  SmallPtrSet<Operation *, 8> seen;
  bool readsTensor = false;
};

struct SinkScalars : dyrelu::impl::SinkScalarsBase<SinkScalars> {
  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics())
        ops.push_back(op);
    });
    for (linalg::LinalgOp op : ops)
      if (failed(sink(op)))
        return signalPassFailure();
    // Scalars that no body reads are no operands any more.
    RewritePatternSet patterns(&getContext());
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }

  static LogicalResult sink(linalg::LinalgOp op) {
    SmallVector<Value> scalars;
    SmallVector<Computation> computations;
    auto note = [&](Value value) {
      Computation computation;
      computation.add(value);
      if (!computation.isOfTensors())
        return;
      scalars.push_back(value);
      computations.push_back(std::move(computation));
    };
    for (OpOperand *input : op.getDpsInputOperands())
      if (op.isScalar(input))
        note(input->get());
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    for (Value value : captured)
      if (value.getType().isIntOrIndexOrFloat())
        note(value);
    if (scalars.empty())
      return success();
    IRRewriter rewriter(op->getContext());
    rewriter.setInsertionPoint(op);
    linalg::LinalgOp generic = op;
    if (!isa<linalg::GenericOp>(op)) {
      FailureOr<linalg::GenericOp> general =
          linalg::generalizeNamedOp(rewriter, op);
      if (failed(general))
        return op.emitError("reads a scalar on the device, in another form "
                            "than linalg.generic");
      generic = *general;
    }
    Block *body = generic.getBlock();
    rewriter.setInsertionPointToStart(body);
    for (auto [scalar, computation] : llvm::zip_equal(scalars, computations)) {
      Value own = computation.clone(rewriter, scalar);
      for (OpOperand *input : generic.getDpsInputOperands())
        if (input->get() == scalar)
          generic.getMatchingBlockArgument(input).replaceAllUsesWith(own);
      replaceAllUsesInRegionWith(scalar, own, generic->getRegion(0));
    }
    return success();
  }
};
} // namespace
