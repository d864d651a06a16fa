//===- StreamPairs.cpp - Streaming stores of f16 and bf16 as pairs --------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_STREAMPAIRS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
struct StreamPairs : dyrelu::impl::StreamPairsBase<StreamPairs> {
  void runOnOperation() override {
    getOperation()->walk([](LLVM::StoreOp store) {
      auto type = dyn_cast<VectorType>(store.getValue().getType());
      if (!store.getNontemporal() || !type || type.getRank() != 1 ||
          !isa<Float16Type, BFloat16Type>(type.getElementType()) ||
          type.isScalable() || type.getNumElements() % 2 != 0)
        return;
      OpBuilder builder(store);
      Location loc = store.getLoc();
      auto pairs =
          VectorType::get(type.getNumElements() / 2, builder.getF32Type());
      Value bits =
          LLVM::BitcastOp::create(builder, loc, pairs, store.getValue());
      auto fenced = LLVM::CallIntrinsicOp::create(
          builder, loc, pairs, builder.getStringAttr("llvm.arithmetic.fence"),
          bits);
      store.getValueMutable().assign(fenced.getResult(0));
    });
  }
};
} // namespace
