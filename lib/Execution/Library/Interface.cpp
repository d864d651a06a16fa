//===- Interface.cpp - What a library's functions take --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interface.h"
#include "CNames.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;
using namespace mlir::dyrelu;
using bufferization::BufferizationDialect;
using bufferization::MaterializeInDestinationOp;
using Role = LibraryTensor::Role;

//===----------------------------------------------------------------------===//
// What functions take
//===----------------------------------------------------------------------===//

BlockArgument mlir::dyrelu::getOwnDestination(func::FuncOp function,
                                              Value value) {
  auto op = value.getDefiningOp<MaterializeInDestinationOp>();
  auto argument = op ? dyn_cast<BlockArgument>(op.getDest()) : BlockArgument();
  if (!argument || argument.getOwner() != &function.front())
    return {};
  auto writable = function.getArgAttrOfType<BoolAttr>(
      argument.getArgNumber(), BufferizationDialect::kWritableAttrName);
  return writable && writable.getValue() ? argument : BlockArgument();
}

func::ReturnOp mlir::dyrelu::getReturn(func::FuncOp function) {
  return cast<func::ReturnOp>(function.back().getTerminator());
}

static llvm::Expected<LibraryFunction>
describeFunction(func::FuncOp function, const LibraryOptions &options) {
  llvm::Expected<Signature> signature =
      getSignature(function->getParentOfType<ModuleOp>(), function.getName());
  if (!signature)
    return signature.takeError();
  LibraryFunction described;
  described.entry = function.getName().str();
  described.name = options.prefix + described.entry;
  if (!isCFunctionName(described.name))
    return llvm::createStringError(
        "@" + described.entry + " cannot be the function '" + described.name +
        "' of C: expected a name of letters, digits and _ that is no keyword");
  if (!function.getBody().hasOneBlock())
    return llvm::createStringError(
        "@" + described.entry + ": expected a body of one block, got several");

  CParameterNames names;
  auto given = options.names.find(described.entry);
  for (auto [number, spec] : llvm::enumerate(signature->inputs)) {
    StringRef name;
    if (given != options.names.end() && number < given->second.size())
      name = given->second[number];
    described.tensors.push_back(
        {names.create(name, "arg" + Twine(number)), spec, Role::Argument});
  }
  for (auto [number, spec] : llvm::enumerate(signature->results)) {
    Value value = getReturn(function).getOperand(number);
    if (BlockArgument argument = getOwnDestination(function, value)) {
      described.tensors[argument.getArgNumber()].role = Role::ResultInArgument;
      continue;
    }
    bool isOnly = signature->results.size() == 1;
    std::string name = "result" + (isOnly ? "" : std::to_string(number));
    described.tensors.push_back({names.create(name, name), spec, Role::Result});
  }
  return described;
}

llvm::Expected<SmallVector<LibraryFunction, 0>>
mlir::dyrelu::getLibraryFunctions(ModuleOp module,
                                  const LibraryOptions &options) {
  SmallVector<LibraryFunction, 0> functions;
  // Every library has a strerror: without a prefix, in place of the C
  // library's.
  if (options.prefix.empty())
    return llvm::createStringError("--prefix: expected what the names of C "
                                   "functions begin with, got ''");
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic() || function.isExternal())
      continue;
    llvm::Expected<LibraryFunction> described =
        describeFunction(function, options);
    if (!described)
      return described.takeError();
    if (llvm::is_contained(kLibraryFunctions, described->entry))
      return llvm::createStringError("@" + described->entry +
                                     ": every library has a function '" +
                                     described->name + "' of its own");
    functions.push_back(std::move(*described));
  }
  if (functions.empty())
    return llvm::createStringError("expected a public function, got none");
  return functions;
}

llvm::Expected<SmallVector<LibrarySignature, 0>>
mlir::dyrelu::getLibrarySignatures(ModuleOp module,
                                   const LibraryOptions &library) {
  auto functions = getLibraryFunctions(module, library);
  if (!functions)
    return functions.takeError();
  return SmallVector<LibrarySignature, 0>(functions->begin(), functions->end());
}

//===----------------------------------------------------------------------===//
// Functions that write their results to arguments
//===----------------------------------------------------------------------===//

/// A copy of `function` under a name of its own. What else the module calls
/// stays as it is, and an original that nothing calls is dropped later.
static func::FuncOp cloneFunction(func::FuncOp function, StringRef suffix) {
  ModuleOp module = function->getParentOfType<ModuleOp>();
  OpBuilder builder(function);
  auto copy = cast<func::FuncOp>(builder.clone(*function));
  std::string base =
      "dyrelu_library_" + function.getName().str() + suffix.str();
  std::string name = base;
  for (unsigned i = 0; module.lookupSymbol(name); ++i)
    name = base + "_" + std::to_string(i);
  copy.setName(name);
  return copy;
}

LogicalResult mlir::dyrelu::addDestination(func::FuncOp function, Type type) {
  Builder builder(function.getContext());
  NamedAttribute writable(BufferizationDialect::kWritableAttrName,
                          builder.getBoolAttr(true));
  return function.insertArgument(function.getNumArguments(), type,
                                 builder.getDictionaryAttr(writable),
                                 function.getLoc());
}

/// The same in memory of its own.
static Value copyTensor(OpBuilder &builder, Value value) {
  return bufferization::AllocTensorOp::create(
      builder, value.getLoc(), cast<RankedTensorType>(value.getType()),
      /*dynamicSizes=*/ValueRange(), /*copy=*/value);
}

/// Lets `function` compute its results in arguments.
static llvm::Error writeResults(func::FuncOp function,
                                LibraryFunction &description) {
  func::ReturnOp end = getReturn(function);
  OpBuilder builder(end);
  llvm::SmallPtrSet<Value, 4> returned;
  for (OpOperand &operand : end->getOpOperands()) {
    Value value = operand.get();
    if (getOwnDestination(function, value))
      continue;
    if (!returned.insert(value).second)
      value = copyTensor(builder, value);
    if (failed(addDestination(function, value.getType())))
      return llvm::createStringError("@" + description.entry +
                                     ": cannot add an argument");
    auto op = MaterializeInDestinationOp::create(
        builder, function.getLoc(), value, function.getArguments().back());
    operand.set(op.getResult());
  }
  description.callSymbol = function.getName().str();
  return llvm::Error::success();
}

llvm::Error
mlir::dyrelu::createInterface(ModuleOp module,
                              MutableArrayRef<LibraryFunction> functions) {
  module.getContext()
      ->loadDialect<affine::AffineDialect, arith::ArithDialect,
                    BufferizationDialect, tensor::TensorDialect>();
  for (LibraryFunction &description : functions) {
    auto function = module.lookupSymbol<func::FuncOp>(description.entry);
    if (llvm::Error error =
            computeSizes(cloneFunction(function, "_sizes"), description))
      return error;
    if (llvm::Error error =
            writeResults(cloneFunction(function, ""), description))
      return error;
    function.setPrivate();
  }
  return llvm::Error::success();
}
