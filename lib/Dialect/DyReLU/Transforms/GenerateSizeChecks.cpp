//===- GenerateSizeChecks.cpp - --dyrelu-generate-size-checks -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_GENERATESIZECHECKS
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static bool isDynamic(Type type) {
  auto shaped = dyn_cast<RankedTensorType>(type);
  return shaped && !shaped.hasStaticShape();
}

/// A destination holds what is materialized in it, no more and no less.
static void checkDestination(OpBuilder &builder,
                             bufferization::MaterializeInDestinationOp op) {
  auto source = cast<RankedTensorType>(op.getSource().getType());
  auto dest = dyn_cast<RankedTensorType>(op.getDest().getType());
  if (!dest)
    return;
  builder.setInsertionPoint(op);
  for (int64_t dim = 0; dim < source.getRank(); ++dim) {
    if (!source.isDynamicDim(dim) && !dest.isDynamicDim(dim))
      continue;
    Value have = tensor::DimOp::create(builder, op.getLoc(), op.getDest(), dim);
    Value want =
        tensor::DimOp::create(builder, op.getLoc(), op.getSource(), dim);
    Value equal = arith::CmpIOp::create(builder, op.getLoc(),
                                        arith::CmpIPredicate::eq, have, want);
    cf::AssertOp::create(
        builder, op.getLoc(), equal,
        "the destination must have the size of the result in dimension " +
            std::to_string(dim));
  }
}

namespace {
struct GenerateSizeChecks
    : dyrelu::impl::GenerateSizeChecksBase<GenerateSizeChecks> {
  void runOnOperation() override {
    SmallVector<RuntimeVerifiableOpInterface> ops;
    getOperation()->walk([&](RuntimeVerifiableOpInterface op) {
      // The verifiers have seen what is static.
      if (llvm::any_of(op->getOperandTypes(), isDynamic) ||
          llvm::any_of(op->getResultTypes(), isDynamic))
        ops.push_back(op);
    });
    OpBuilder builder(&getContext());
    for (RuntimeVerifiableOpInterface op : ops) {
      builder.setInsertionPoint(op);
      op.generateRuntimeVerification(
          builder, op.getLoc(), [](Operation *checked, StringRef text) {
            return (checked->getName().getStringRef() + ": " + text).str();
          });
    }
    getOperation()->walk([&](bufferization::MaterializeInDestinationOp op) {
      checkDestination(builder, op);
    });
  }
};
} // namespace
