//===- LowerAsserts.cpp - --dyrelu-cpu-lower-asserts ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_LOWERASSERTS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Globals that hold the messages, one per text.
class Messages {
public:
  Messages(ModuleOp module) : module(module) {}

  LLVM::GlobalOp get(OpBuilder &builder, Location loc, StringRef text) {
    LLVM::GlobalOp &global = globals[text];
    if (global)
      return global;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(module.getBody());
    std::string value = (text + Twine('\0')).str();
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), value.size());
    std::string name;
    do
      name = "dyrelu_message_" + std::to_string(next++);
    while (module.lookupSymbol(name));
    global = LLVM::GlobalOp::create(builder, loc, type, /*isConstant=*/true,
                                    LLVM::Linkage::Internal, name,
                                    builder.getStringAttr(value));
    return global;
  }

private:
  ModuleOp module;
  llvm::StringMap<LLVM::GlobalOp> globals;
  unsigned next = 0;
};

struct LowerAsserts : dyrelu::impl::LowerAssertsBase<LowerAsserts> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    IRRewriter rewriter(&getContext());
    SmallVector<cf::AssertOp> asserts;
    module.walk([&](cf::AssertOp op) { asserts.push_back(op); });
    if (asserts.empty())
      return markAllAnalysesPreserved();

    auto handler = module.lookupSymbol<LLVM::LLVMFuncOp>(kRuntimeErrorName);
    if (!handler) {
      rewriter.setInsertionPointToStart(module.getBody());
      auto pointer = LLVM::LLVMPointerType::get(&getContext());
      auto type = LLVM::LLVMFunctionType::get(
          LLVM::LLVMVoidType::get(&getContext()), {pointer});
      handler = LLVM::LLVMFuncOp::create(rewriter, module.getLoc(),
                                         kRuntimeErrorName, type);
    }
    Messages messages(module);
    for (cf::AssertOp op : asserts)
      lower(rewriter, op, handler, messages);
  }

  static void lower(RewriterBase &rewriter, cf::AssertOp op,
                    LLVM::LLVMFuncOp handler, Messages &messages) {
    Location loc = op.getLoc();
    LLVM::GlobalOp message = messages.get(rewriter, loc, op.getMsg());
    Block *before = op->getBlock();
    Block *after = rewriter.splitBlock(before, std::next(op->getIterator()));
    Block *failed =
        rewriter.createBlock(before->getParent(), before->getParent()->end());
    Value text = LLVM::AddressOfOp::create(rewriter, loc, message);
    LLVM::CallOp::create(rewriter, loc, handler, text);
    // The handler does not return; the branch keeps regions that may not hold
    // other terminators valid.
    cf::BranchOp::create(rewriter, loc, after);
    rewriter.setInsertionPoint(op);
    rewriter.replaceOpWithNewOp<cf::CondBranchOp>(op, op.getArg(), after,
                                                  failed);
  }
};
} // namespace
