//===- SeparateResults.cpp - --dyrelu-nvvm-separate-results ---------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_SEPARATERESULTS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The buffer that `value` is all of, in its own shape or in another one. Of
/// one whose type says more of its sizes, only run time knows whether it is.
static Value getWholeBuffer(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (auto castOp = dyn_cast<memref::CastOp>(op)) {
      auto source = dyn_cast<MemRefType>(castOp.getSource().getType());
      auto type = dyn_cast<MemRefType>(castOp.getType());
      if (!source || !type ||
          source.getNumDynamicDims() > type.getNumDynamicDims())
        break;
    }
    if (!isa<memref::CastOp, memref::CollapseShapeOp, memref::ExpandShapeOp,
             memref::AssumeAlignmentOp>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

static Value copy(OpBuilder &builder, Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<Value> sizes;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (ShapedType::isDynamic(size))
      sizes.push_back(memref::DimOp::create(builder, loc, buffer, dim));
  Value result = memref::AllocOp::create(builder, loc, type, sizes);
  memref::CopyOp::create(builder, loc, buffer, result);
  return result;
}

namespace {
struct SeparateResults : dyrelu::impl::SeparateResultsBase<SeparateResults> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    // Other functions of the module know what is theirs.
    if (!function.isPublic() || function.isExternal())
      return;
    function.walk([](func::ReturnOp op) {
      OpBuilder builder(op);
      llvm::SmallPtrSet<Value, 4> given;
      for (OpOperand &operand : op->getOpOperands()) {
        auto type = dyn_cast<MemRefType>(operand.get().getType());
        if (!type || !type.getLayout().isIdentity())
          continue;
        Value buffer = getWholeBuffer(operand.get());
        if (!buffer.getDefiningOp<memref::AllocOp>() ||
            !given.insert(buffer).second)
          operand.set(copy(builder, op.getLoc(), operand.get()));
      }
    });
  }
};
} // namespace
