//===- Interface.cpp - What a library's functions take --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interface.h"
#include "CNames.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;
using namespace mlir::dyrelu;
using bufferization::BufferizationDialect;
using bufferization::MaterializeInDestinationOp;
using Role = LibraryTensor::Role;

//===----------------------------------------------------------------------===//
// What functions take
//===----------------------------------------------------------------------===//

/// The argument that a returned value is computed in, by the program's own
/// wish.
static BlockArgument getOwnDestination(func::FuncOp function, Value value) {
  auto op = value.getDefiningOp<MaterializeInDestinationOp>();
  auto argument = op ? dyn_cast<BlockArgument>(op.getDest()) : BlockArgument();
  if (!argument || argument.getOwner() != &function.front())
    return {};
  auto writable = function.getArgAttrOfType<BoolAttr>(
      argument.getArgNumber(), BufferizationDialect::kWritableAttrName);
  return writable && writable.getValue() ? argument : BlockArgument();
}

static func::ReturnOp getReturn(func::FuncOp function) {
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

static LogicalResult addDestination(func::FuncOp function, Type type) {
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

//===----------------------------------------------------------------------===//
// The sizes of results
//===----------------------------------------------------------------------===//

/// Whether `op` computes with sizes alone.
static bool isSizeArithmetic(Operation &op) {
  if (isa<arith::ArithDialect, affine::AffineDialect>(op.getDialect()))
    return llvm::none_of(op.getResultTypes(), llvm::IsaPred<ShapedType>);
  if (auto dim = dyn_cast<tensor::DimOp>(op))
    return isa<BlockArgument>(dim.getSource());
  return isa<cf::AssertOp, tensor::FromElementsOp, MaterializeInDestinationOp,
             func::ReturnOp>(op);
}

/// Puts the bodies of what `function` calls in place of the calls. Where one
/// cannot be put there, or calls itself, a call stays.
static void inlineCalls(func::FuncOp function) {
  constexpr unsigned maxCalls = 1 << 12;
  SmallVector<func::CallOp> calls;
  function.walk([&](func::CallOp call) { calls.push_back(call); });
  for (unsigned i = 0; i < calls.size() && i < maxCalls; ++i) {
    func::CallOp call = calls[i];
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        call, call.getCalleeAttr());
    if (!callee || !callee.getBody().hasOneBlock())
      continue;
    OpBuilder builder(call);
    IRMapping mapping;
    mapping.map(callee.getArguments(), call.getOperands());
    for (Operation &op : callee.front().without_terminator())
      builder.clone(op, mapping)->walk([&](func::CallOp inner) {
        calls.push_back(inner);
      });
    for (auto [result, value] :
         llvm::zip_equal(call.getResults(), getReturn(callee).getOperands()))
      result.replaceAllUsesWith(mapping.lookup(value));
    call.erase();
  }
}

/// Drops assertions about anything but sizes, which are checked where the
/// results are computed. The others may be what a size is computed under: that
/// it is divided by no zero.
static void dropOtherAssertions(func::FuncOp function) {
  function.walk([](cf::AssertOp op) {
    llvm::SetVector<Operation *> slice;
    BackwardSliceOptions options;
    options.inclusive = true;
    options.omitBlockArguments = true;
    if (failed(getBackwardSlice(op.getArg(), &slice, options)) ||
        !llvm::all_of(slice,
                      [](Operation *op) { return isSizeArithmetic(*op); }))
      op.erase();
  });
}

/// Lets `function` write the open sizes of results to an argument, instead of
/// the results.
static llvm::Error computeSizes(func::FuncOp function,
                                LibraryFunction &description) {
  func::ReturnOp end = getReturn(function);
  OpBuilder builder(end);
  Location loc = function.getLoc();
  SmallVector<Value> sizes;
  int64_t tensorNumber = function.getNumArguments();
  for (Value value : end.getOperands()) {
    if (getOwnDestination(function, value))
      continue;
    auto type = cast<RankedTensorType>(value.getType());
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      if (!type.isDynamicDim(dim))
        continue;
      Value size = tensor::DimOp::create(builder, loc, value, dim);
      sizes.push_back(
          arith::IndexCastOp::create(builder, loc, builder.getI64Type(), size));
      description.computedSizes.push_back({tensorNumber, dim});
    }
    ++tensorNumber;
  }
  if (sizes.empty()) {
    function.erase();
    return llvm::Error::success();
  }

  Value array = tensor::FromElementsOp::create(builder, loc, sizes);
  if (failed(addDestination(function, array.getType())))
    return llvm::createStringError("@" + description.entry +
                                   ": cannot add an argument");
  auto written = MaterializeInDestinationOp::create(
      builder, loc, array, function.getArguments().back());
  end->setOperands(written->getResults());
  function.setFunctionType(builder.getFunctionType(function.getArgumentTypes(),
                                                   written->getResultTypes()));
  function.removeResAttrsAttr();

  PassManager pm(function.getContext(), func::FuncOp::getOperationName());
  pm.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  inlineCalls(function);
  // Only then is it known what the assertions are about.
  bool isSimple = succeeded(pm.run(function));
  dropOtherAssertions(function);
  if (!isSimple || failed(pm.run(function)))
    return llvm::createStringError("@" + description.entry +
                                   ": cannot compute the sizes of results");
  if (!llvm::all_of(function.front(), isSizeArithmetic))
    return llvm::createStringError(
        "@" + description.entry +
        ": the sizes of results do not follow from those of arguments alone, "
        "and a program that calls it could not know them");
  description.sizesSymbol = function.getName().str();
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
