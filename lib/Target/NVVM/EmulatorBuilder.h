//===- EmulatorBuilder.h - Calls of the emulator's functions ----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The emulator's functions are documented in Interface.h and HostInterface.h of
// include/dyrelu/Runtime/Emulator.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_EMULATORBUILDER_H
#define DYRELU_LIB_TARGET_NVVM_EMULATORBUILDER_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::dyrelu {

/// The functions and strings that a module needs of the emulator, created when
/// first asked for.
class EmulatorSymbols {
public:
  explicit EmulatorSymbols(ModuleOp module) : module(module), symbols(module) {}

  ModuleOp getModule() const { return module; }
  SymbolTable &getTable() { return symbols; }

  LLVM::LLVMFuncOp getFunction(StringRef name, LLVM::LLVMFunctionType type);
  LLVM::GlobalOp getString(StringRef text);

private:
  ModuleOp module;
  SymbolTable symbols;
  llvm::StringMap<LLVM::GlobalOp> strings;
};

/// Builds in front of an op and at its location.
class EmulatorBuilder : public ImplicitLocOpBuilder {
public:
  EmulatorBuilder(Operation *op, EmulatorSymbols &symbols)
      : ImplicitLocOpBuilder(op->getLoc(), op), op(op), symbols(symbols) {}

  Type getPtrType() { return LLVM::LLVMPointerType::get(getContext()); }

  Value getI32(int64_t value) {
    return LLVM::ConstantOp::create(*this, getI32Type(),
                                    getI32IntegerAttr(int32_t(value)));
  }
  Value getI64(int64_t value) {
    return LLVM::ConstantOp::create(*this, getI64Type(),
                                    getI64IntegerAttr(value));
  }

  /// An i1 as the number 0 or 1, and a number as whether it is not 0.
  Value fromBool(Value value) {
    return LLVM::ZExtOp::create(*this, getI32Type(), value);
  }
  Value toBool(Value value) {
    return LLVM::ICmpOp::create(*this, LLVM::ICmpPredicate::ne, value,
                                getI32(0));
  }

  /// Bits as a value of another type of the same width.
  Value castBits(Type type, Value value) {
    return value.getType() == type
               ? value
               : Value(LLVM::BitcastOp::create(*this, type, value));
  }

  /// A pointer to a text that ends in a zero.
  Value getString(StringRef text);
  /// Where the op stands in its source: "f.mlir:3:5", or what it is called.
  Value getLocation();

  /// A call of dyrelu_emulator_<name>; null if it returns nothing.
  Value call(StringRef name, Type result, ValueRange operands);
  void callVoid(StringRef name, ValueRange operands) {
    call(name, Type(), operands);
  }

private:
  Operation *op;
  EmulatorSymbols &symbols;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_EMULATORBUILDER_H
