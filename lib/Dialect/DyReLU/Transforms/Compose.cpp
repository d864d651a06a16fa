//===- Compose.cpp - --dyrelu-compose -------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/Composition.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DYRELUCOMPOSE
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static remark::RemarkOpts getRemark() {
  return remark::RemarkOpts::name("Compose").category("dyrelu-compose");
}

namespace {
struct Compose : dyrelu::impl::DyReLUComposeBase<Compose> {
  void runOnOperation() override {
    SmallVector<ApplyOp> worklist;
    getOperation().walk([&](ApplyOp apply) { worklist.push_back(apply); });
    IRRewriter rewriter(&getContext());
    for (ApplyOp apply : worklist) {
      Location loc = apply.getLoc();
      std::string reason;
      FailureOr<Operation *> op = composeVariant(rewriter, apply, reason);
      if (succeeded(op))
        remark::passed(loc, getRemark())
            << ("composed " + (*op)->getName().getStringRef()).str();
      else
        remark::missed(loc, getRemark())
            << "dyrelu.apply is not composed: " + reason;
    }
  }
};
} // namespace
