//===- EmulatorBuilder.cpp - Calls of the emulator's functions ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmulatorBuilder.h"

using namespace mlir;
using namespace mlir::dyrelu;

LLVM::LLVMFuncOp EmulatorSymbols::getFunction(StringRef name,
                                              LLVM::LLVMFunctionType type) {
  if (auto function = symbols.lookup<LLVM::LLVMFuncOp>(name))
    return function;
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  auto function =
      LLVM::LLVMFuncOp::create(builder, module.getLoc(), name, type);
  symbols.insert(function);
  return function;
}

LLVM::GlobalOp EmulatorSymbols::getString(StringRef text) {
  LLVM::GlobalOp &global = strings[text];
  if (global)
    return global;
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  std::string value = (text + Twine('\0')).str();
  global = LLVM::GlobalOp::create(
      builder, module.getLoc(),
      LLVM::LLVMArrayType::get(builder.getI8Type(), value.size()),
      /*isConstant=*/true, LLVM::Linkage::Internal, "emulator_text",
      builder.getStringAttr(value));
  symbols.insert(global);
  return global;
}

Value EmulatorBuilder::getString(StringRef text) {
  return LLVM::AddressOfOp::create(*this, symbols.getString(text));
}

Value EmulatorBuilder::getLocation() {
  auto place = op->getLoc()->findInstanceOf<FileLineColLoc>();
  if (!place)
    return getString(op->getName().getStringRef());
  return getString((place.getFilename().getValue() + ":" +
                    Twine(place.getLine()) + ":" + Twine(place.getColumn()))
                       .str());
}

// Pointers have no address space in what the emulator runs.
static Type getHostType(Type type) {
  return isa<LLVM::LLVMPointerType>(type)
             ? LLVM::LLVMPointerType::get(type.getContext())
             : type;
}

Value EmulatorBuilder::call(StringRef name, Type result, ValueRange operands) {
  auto type = LLVM::LLVMFunctionType::get(
      result ? result : LLVM::LLVMVoidType::get(getContext()),
      llvm::map_to_vector(operands.getTypes(), getHostType));
  LLVM::LLVMFuncOp function =
      symbols.getFunction(("dyrelu_emulator_" + name).str(), type);
  auto call = LLVM::CallOp::create(*this, function, operands);
  return result ? call.getResult() : Value();
}
