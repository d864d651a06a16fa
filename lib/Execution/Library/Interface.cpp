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
#include "mlir/Dialect/Linalg/IR/Linalg.h"
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

static llvm::Error setLayouts(LibraryFunction &described,
                              const LibraryOptions &options) {
  auto given = options.layouts.find(described.entry);
  if (given == options.layouts.end())
    return llvm::Error::success();
  if (given->second.size() != described.tensors.size())
    return llvm::createStringError("@" + described.entry + ": expected " +
                                   Twine(described.tensors.size()) +
                                   " layouts, got " +
                                   Twine(given->second.size()));
  for (auto [tensor, layout] :
       llvm::zip_equal(described.tensors, given->second)) {
    tensor.layout = layout;
    if (llvm::Error error = checkLayout(tensor))
      return error;
  }
  return llvm::Error::success();
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
    if (described.tensors.back().hasOpenSizes())
      described.shapesName = described.name + "_shapes";
  }
  if (llvm::Error error = setLayouts(described, options))
    return std::move(error);
  return described;
}

/// What computes the shapes of results has a name that no other function has.
static llvm::Error checkNames(ArrayRef<LibraryFunction> functions) {
  for (const LibraryFunction &function : functions)
    for (const LibraryFunction &other : functions)
      if (function.name == other.shapesName)
        return llvm::createStringError(
            "@" + function.entry + ": the function '" + function.name +
            "' of C is the one that computes the shapes of what @" +
            other.entry + " returns");
  return llvm::Error::success();
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
  if (llvm::Error error = checkNames(functions))
    return std::move(error);
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

/// Lets `function` compute its results in arguments. Its own come first in the
/// description.
static llvm::Error writeResults(func::FuncOp function,
                                LibraryFunction &description) {
  func::ReturnOp end = getReturn(function);
  OpBuilder builder(end);
  const LibraryTensor *tensor =
      description.tensors.begin() + function.getNumArguments();
  llvm::SmallPtrSet<Value, 4> returned;
  for (OpOperand &operand : end->getOpOperands()) {
    Value value = operand.get();
    if (getOwnDestination(function, value))
      continue;
    if (!returned.insert(value).second)
      value = copyTensor(builder, value);
    const std::optional<TensorLayout> &layout = (tensor++)->layout;
    if (layout)
      value = transpose(builder, value, layout->order);
    if (failed(addDestination(function, value.getType())))
      return llvm::createStringError("@" + description.entry +
                                     ": cannot add an argument");
    if (layout)
      setStrides(function, function.getNumArguments() - 1, *layout);
    auto op = MaterializeInDestinationOp::create(
        builder, function.getLoc(), value, function.getArguments().back());
    operand.set(op.getResult());
  }
  function.setFunctionType(builder.getFunctionType(function.getArgumentTypes(),
                                                   end->getOperandTypes()));
  description.callSymbol = function.getName().str();
  return llvm::Error::success();
}

static bool hasLayouts(const LibraryFunction &description) {
  return llvm::any_of(description.tensors, [](const LibraryTensor &tensor) {
    return tensor.layout.has_value();
  });
}

llvm::Error
mlir::dyrelu::createInterface(ModuleOp module,
                              MutableArrayRef<LibraryFunction> functions) {
  module.getContext()
      ->loadDialect<affine::AffineDialect, arith::ArithDialect,
                    BufferizationDialect, linalg::LinalgDialect,
                    tensor::TensorDialect>();
  for (LibraryFunction &description : functions) {
    auto function = module.lookupSymbol<func::FuncOp>(description.entry);
    func::FuncOp sizes = cloneFunction(function, "_sizes");
    layOutArguments(sizes, description);
    if (llvm::Error error = computeSizes(sizes, description))
      return error;
    func::FuncOp called = cloneFunction(function, "");
    layOutArguments(called, description);
    if (llvm::Error error = writeResults(called, description))
      return error;
    if (hasLayouts(description) && failed(resolveSizes(called)))
      return llvm::createStringError("@" + description.entry +
                                     ": cannot compute the sizes of tensors");
    function.setPrivate();
  }
  return llvm::Error::success();
}
