//===- LowerAsserts.cpp - --dyrelu-cpu-lower-asserts ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_LOWERASSERTS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// What an assertion that failed compared: two numbers that should be equal, or
/// one that should have been a multiple of a constant.
static SmallVector<Value, 2> getComparedNumbers(Value condition) {
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq)
    return {};
  Type type = compare.getLhs().getType();
  if (!type.isIndex() && !type.isInteger(32) && !type.isInteger(64))
    return {};
  auto rest = compare.getLhs().getDefiningOp<arith::RemSIOp>();
  if (rest && matchPattern(compare.getRhs(), m_Zero()))
    return {rest.getLhs()};
  return {compare.getLhs(), compare.getRhs()};
}

/// `message` as a format of snprintf that adds `count` numbers.
static std::string getFormat(StringRef message, size_t count) {
  std::string format;
  for (char character : message)
    format.append(character == '%' ? 2 : 1, character);
  for (size_t i = 0; i < count; ++i)
    format += i == 0 ? ", got %lld" : " and %lld";
  return format;
}

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

/// Lowers the assertions of a module.
class Lowering {
public:
  Lowering(ModuleOp module)
      : builder(module.getContext()), module(module), messages(module) {
    Type pointer = LLVM::LLVMPointerType::get(module.getContext());
    Type none = LLVM::LLVMVoidType::get(module.getContext());
    handler = getFunction(kRuntimeErrorName,
                          LLVM::LLVMFunctionType::get(none, {pointer}));
    printType = LLVM::LLVMFunctionType::get(
        builder.getI32Type(), {pointer, builder.getI64Type(), pointer},
        /*isVarArg=*/true);
  }

  void lower(cf::AssertOp op) {
    Location loc = op.getLoc();
    Block *before = op->getBlock();
    Block *after = builder.splitBlock(before, std::next(op->getIterator()));
    Block *failed =
        builder.createBlock(before->getParent(), before->getParent()->end());
    Value text = createMessage(loc, op.getMsg(), op.getArg());
    LLVM::CallOp::create(builder, loc, handler, text);
    // The handler does not return; the branch keeps regions that may not hold
    // other terminators valid.
    cf::BranchOp::create(builder, loc, after);
    builder.setInsertionPoint(op);
    builder.replaceOpWithNewOp<cf::CondBranchOp>(op, op.getArg(), after,
                                                 failed);
  }

private:
  LLVM::LLVMFuncOp getFunction(StringRef name, LLVM::LLVMFunctionType type) {
    if (auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name))
      return function;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(module.getBody());
    return LLVM::LLVMFuncOp::create(builder, module.getLoc(), name, type);
  }

  /// C's snprintf, unless the module means another function by that name.
  LLVM::LLVMFuncOp getPrint() {
    Operation *symbol = module.lookupSymbol("snprintf");
    if (symbol && !isa<LLVM::LLVMFuncOp>(symbol))
      return {};
    LLVM::LLVMFuncOp print = getFunction("snprintf", printType);
    return print.getFunctionType() == printType ? print : LLVM::LLVMFuncOp();
  }

  /// A pointer to the message, to which the numbers are added that `condition`
  /// compared.
  Value createMessage(Location loc, StringRef message, Value condition) {
    SmallVector<Value, 2> numbers = getComparedNumbers(condition);
    LLVM::LLVMFuncOp print = numbers.empty() ? nullptr : getPrint();
    if (!print)
      return LLVM::AddressOfOp::create(builder, loc,
                                       messages.get(builder, loc, message));
    std::string format = getFormat(message, numbers.size());
    Value text = LLVM::AddressOfOp::create(builder, loc,
                                           messages.get(builder, loc, format));
    // Each number has up to 20 characters.
    Value size = LLVM::ConstantOp::create(
        builder, loc, builder.getI64Type(),
        builder.getI64IntegerAttr(format.size() + 20 * numbers.size() + 1));
    Value buffer = LLVM::AllocaOp::create(
        builder, loc, LLVM::LLVMPointerType::get(builder.getContext()),
        builder.getI8Type(), size);
    SmallVector<Value> arguments = {buffer, size, text};
    for (Value number : numbers)
      arguments.push_back(toI64(loc, number));
    LLVM::CallOp::create(builder, loc, print, arguments);
    return buffer;
  }

  Value toI64(Location loc, Value number) {
    Type i64 = builder.getI64Type();
    if (number.getType().isIndex())
      return arith::IndexCastOp::create(builder, loc, i64, number);
    if (number.getType() == i64)
      return number;
    return arith::ExtSIOp::create(builder, loc, i64, number);
  }

  IRRewriter builder;
  ModuleOp module;
  Messages messages;
  LLVM::LLVMFuncOp handler;
  LLVM::LLVMFunctionType printType;
};

struct LowerAsserts : dyrelu::impl::LowerAssertsBase<LowerAsserts> {
  void runOnOperation() override {
    SmallVector<cf::AssertOp> asserts;
    getOperation().walk([&](cf::AssertOp op) { asserts.push_back(op); });
    if (asserts.empty())
      return markAllAnalysesPreserved();
    Lowering lowering(getOperation());
    for (cf::AssertOp op : asserts)
      lowering.lower(op);
  }
};
} // namespace
