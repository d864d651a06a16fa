//===- Import.cpp - --dyrelu-import ---------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Call.h"
#include "TorchTypes.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Importing/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/Verifier.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DYRELUIMPORT
#include "dyrelu/Importing/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::importing;

static constexpr StringLiteral kToTensor = "torch_c.to_builtin_tensor";
static constexpr StringLiteral kFromTensor = "torch_c.from_builtin_tensor";
static constexpr StringLiteral kForgetType = "torch.tensor_static_info_cast";
/// Attributes of a function that torch-mlir's ONNX conversion asks for.
static constexpr StringLiteral kONNXMeta = "torch.onnx_meta.";

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

/// An op of a dialect that is not linked in, from one value to another.
static Value buildCast(OpBuilder &builder, Location loc, StringRef name,
                       Value source, Type type) {
  OperationState state(loc, name);
  state.addOperands(source);
  state.addTypes(type);
  return builder.create(state)->getResult(0);
}

/// The operand of a call as a tensor.
static Value buildTensor(OpBuilder &builder, Call &call, Value value,
                         RankedTensorType type) {
  if (!isTorchType(value.getType()))
    return value;
  Operation *cast = value.getDefiningOp();
  if (cast && cast->getName().getStringRef() == kFromTensor &&
      cast->getNumOperands() == 1 && cast->getOperand(0).getType() == type) {
    call.constants.push_back(cast);
    return cast->getOperand(0);
  }
  return buildCast(builder, call.op->getLoc(), kToTensor, value, type);
}

/// Replaces result `number` of a call by `y`.
static LogicalResult replaceResult(OpBuilder &builder, Call &call,
                                   unsigned number, Value y) {
  Value result = call.op->getResult(number);
  Location loc = call.op->getLoc();
  Type type = result.getType();
  if (isTorchType(type)) {
    Type torchType = call.resultTypes[number]
                         ? type
                         : getTorchType(cast<RankedTensorType>(y.getType()));
    if (!torchType)
      return call.emitError() << "there is no type of the torch dialect for "
                              << toText(y.getType());
    y = buildCast(builder, loc, kFromTensor, y, torchType);
    // An importer that has not inferred the type wrote none, which what uses it
    // does not mind; an unknown tensor is what its users may ask for.
    if (torchType != type && !isTorchNone(type))
      y = buildCast(builder, loc, kForgetType, y, type);
  }
  result.replaceAllUsesWith(y);
  return success();
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

/// `y` in the type that the module has for result `number`; null after an
/// error.
static Value castResult(OpBuilder &builder, const Call &call, unsigned number,
                        Value y) {
  RankedTensorType type = call.resultTypes[number];
  if (!type || type == y.getType())
    return y;
  if (!tensor::CastOp::areCastCompatible(y.getType(), type)) {
    call.emitError() << "the result must be " << toText(y.getType()) << ", got "
                     << toText(type);
    return {};
  }
  return tensor::CastOp::create(builder, call.op->getLoc(), type, y);
}

/// The op that is called, and its results in the types that the module has;
/// null after an error.
static Operation *buildOp(OpBuilder &builder, const Call &call,
                          ArrayRef<Value> tensors,
                          SmallVectorImpl<Value> &results) {
  FailureOr<Operation *> op = call.target->build(call, builder, tensors);
  if (failed(op) || failed(verify(*op)))
    return nullptr;
  if ((*op)->getNumResults() != call.op->getNumResults()) {
    call.emitError() << "expected as many results as the op has, "
                     << (*op)->getNumResults() << ", got "
                     << call.op->getNumResults();
    return nullptr;
  }
  for (auto [number, y] : llvm::enumerate((*op)->getResults())) {
    results.push_back(castResult(builder, call, number, y));
    if (!results.back())
      return nullptr;
  }
  return *op;
}

namespace {
/// The functions that calls became, each for all calls that are alike.
class Outlines {
public:
  /// The results of a call of the function that computes `call`; none after an
  /// error.
  ValueRange build(OpBuilder &builder, const Call &call,
                   ArrayRef<Value> tensors);

private:
  func::FuncOp getFunction(const Call &call, ArrayRef<Value> tensors);

  llvm::DenseMap<std::pair<Operation *, Attribute>, func::FuncOp> functions;
};
} // namespace

/// Those attributes of the function around `op` that all functions must have.
static DictionaryAttr getModuleAttributes(Operation *op) {
  NamedAttrList attributes;
  if (auto function = op->getParentOfType<func::FuncOp>())
    for (NamedAttribute attr : function->getDiscardableAttrs())
      if (attr.getName().strref().starts_with(kONNXMeta))
        attributes.append(attr);
  return attributes.getDictionary(op->getContext());
}

func::FuncOp Outlines::getFunction(const Call &call, ArrayRef<Value> tensors) {
  auto module = call.op->getParentOfType<ModuleOp>();
  MLIRContext *context = call.op->getContext();
  Location loc = call.op->getLoc();
  SmallVector<Type> types;
  for (Value tensor : tensors)
    if (tensor)
      types.push_back(tensor.getType());
  auto function = func::FuncOp::create(loc, "dyrelu_" + call.target->name.str(),
                                       FunctionType::get(context, types, {}));
  DictionaryAttr attributes = getModuleAttributes(call.op);
  function->setDiscardableAttrs(attributes);
  function.setPrivate();
  OpBuilder builder = OpBuilder::atBlockBegin(function.addEntryBlock());
  SmallVector<Value> arguments(tensors.size());
  unsigned next = 0;
  for (auto [argument, tensor] : llvm::zip_equal(arguments, tensors))
    if (tensor)
      argument = function.getArgument(next++);
  SmallVector<Value> results;
  Operation *op = buildOp(builder, call, arguments, results);
  if (!op) {
    function.erase();
    return {};
  }
  func::ReturnOp::create(builder, loc, results);
  function.setFunctionType(
      FunctionType::get(context, types, TypeRange(ValueRange(results))));
  Attribute key = ArrayAttr::get(
      context, {op->getName().getIdentifier(), op->getAttrDictionary(),
                TypeAttr::get(function.getFunctionType()), attributes});
  func::FuncOp &known = functions[{module, key}];
  if (known) {
    function.erase();
    return known;
  }
  SymbolTable(module).insert(function);
  return known = function;
}

ValueRange Outlines::build(OpBuilder &builder, const Call &call,
                           ArrayRef<Value> tensors) {
  func::FuncOp function = getFunction(call, tensors);
  if (!function)
    return {};
  SmallVector<Value> operands;
  llvm::copy_if(tensors, std::back_inserter(operands),
                [](Value tensor) { return static_cast<bool>(tensor); });
  return func::CallOp::create(builder, call.op->getLoc(), function, operands)
      .getResults();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct Import : dyrelu::impl::DyReLUImportBase<Import> {
  using DyReLUImportBase::DyReLUImportBase;

  void runOnOperation() override;

private:
  LogicalResult import(Call &call);

  Outlines outlines;
};
} // namespace

LogicalResult Import::import(Call &call) {
  OpBuilder builder(call.op);
  SmallVector<Value> tensors;
  for (auto [value, type] : llvm::zip_equal(call.values, call.types))
    tensors.push_back(value ? buildTensor(builder, call, value, type)
                            : Value());
  SmallVector<Value> results;
  // A function cannot be found from an op with a region that no dialect knows.
  bool canCall = SymbolTable::getNearestSymbolTable(call.op) ==
                 call.op->getParentOfType<ModuleOp>();
  auto options = remark::RemarkOpts::name("Import").category("dyrelu-import");
  if (outline && !canCall)
    remark::missed(call.op->getLoc(), options)
        << (call.name +
            " is not outlined: it is in an op that no dialect knows");
  if (outline && canCall)
    llvm::append_range(results, outlines.build(builder, call, tensors));
  else if (!buildOp(builder, call, tensors, results))
    return failure();
  if (results.empty())
    return failure();
  for (auto [number, y] : llvm::enumerate(results))
    if (failed(replaceResult(builder, call, number, y)))
      return failure();
  remark::passed(call.op->getLoc(), options) << ("imported " + call.name);
  call.op->erase();
  return success();
}

/// Erases the ops among `ops` that have no uses, until all have.
static void eraseUnused(ArrayRef<Operation *> ops) {
  llvm::SetVector<Operation *> rest(ops.begin(), ops.end());
  while (rest.remove_if([](Operation *op) {
    bool isUnused = op->use_empty();
    if (isUnused)
      op->erase();
    return isUnused;
  }))
    ;
}

void Import::runOnOperation() {
  outlines = {};
  SmallVector<Operation *> ops;
  getOperation()->walk<WalkOrder::PreOrder>(
      [&](Operation *op) { ops.push_back(op); });
  SmallVector<Operation *> constants;
  // By the module that has them.
  llvm::MapVector<Operation *, SmallVector<FlatSymbolRefAttr>> decompositions;
  bool hasFailed = false;
  for (Operation *op : ops) {
    std::optional<FailureOr<Call>> read = readTorch(op);
    if (!read)
      read = readStableHLO(op);
    if (!read)
      continue;
    auto decomposition = op->getAttrOfType<FlatSymbolRefAttr>("decomposition");
    Operation *module = op->getParentOfType<ModuleOp>();
    if (failed(*read) || failed(import(**read))) {
      hasFailed = true;
      continue;
    }
    llvm::append_range(constants, (*read)->constants);
    if (decomposition)
      decompositions[module].push_back(decomposition);
  }
  if (hasFailed)
    return signalPassFailure();
  eraseUnused(constants);
  for (auto &[module, names] : decompositions)
    eraseDecompositions(module, names);
}
