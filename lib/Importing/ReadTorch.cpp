//===- ReadTorch.cpp - Calls in the torch dialect -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Call.h"
#include "TorchTypes.h"

#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::dyrelu::importing;

static constexpr StringLiteral kCustomPrefix = "torch.dyrelu.";
static constexpr StringLiteral kONNXPrefix = "onnx.";
/// What all of our names begin with in ONNX.
static constexpr StringLiteral kONNXName = "DyReLU";
static constexpr StringLiteral kONNXAttribute = "torch.onnx.";

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// The value of a constant of the torch dialect, UnitAttr for None; null where
/// it is no constant. `ops` gets the ops that make it.
static Attribute readConstant(Value value, SmallVectorImpl<Operation *> &ops,
                              unsigned depth = 0) {
  // Deeper than any list of ours; where uses may come first, there are cycles.
  constexpr unsigned kDeepest = 4;
  Operation *op = value.getDefiningOp();
  if (!op || depth > kDeepest || op->getNumResults() != 1)
    return {};
  StringRef name = op->getName().getStringRef();
  ops.push_back(op);
  if (name == "torch.constant.none")
    return UnitAttr::get(op->getContext());
  if (name == "torch.constant.int" || name == "torch.constant.float" ||
      name == "torch.constant.bool" || name == "torch.constant.str")
    return op->getAttr("value");
  if (name == "torch.derefine" && op->getNumOperands() == 1)
    return readConstant(op->getOperand(0), ops, depth + 1);
  if (name != "torch.prim.ListConstruct") {
    ops.pop_back();
    return {};
  }
  SmallVector<Attribute> elements;
  for (Value operand : op->getOperands()) {
    Attribute element = readConstant(operand, ops, depth + 1);
    if (!element)
      return {};
    elements.push_back(element);
  }
  return ArrayAttr::get(op->getContext(), elements);
}

/// Whether the operand says that there is none.
static bool isNone(Value value, SmallVectorImpl<Operation *> &ops) {
  SmallVector<Operation *> made;
  if (!isa_and_present<UnitAttr>(readConstant(value, made)))
    return false;
  llvm::append_range(ops, made);
  return true;
}

//===----------------------------------------------------------------------===//
// Custom ops
//===----------------------------------------------------------------------===//

static FailureOr<Call> readCustomOp(Operation *op, StringRef name) {
  StringRef withoutOverload = name;
  withoutOverload.consume_back(".default");
  FailureOr<Call> call =
      Call::create(op, withoutOverload, kCustomPrefix, &Operator::name);
  if (failed(call))
    return failure();
  unsigned numOperands = call->target->operands.size();
  unsigned numArguments = numOperands + call->target->parameters.size();
  if (op->getNumOperands() > numArguments)
    return call->emitError()
           << "expected at most " << numArguments << " arguments ("
           << listNames(call->target->operands) << ", "
           << listNames(call->target->parameters) << "), got "
           << op->getNumOperands();
  for (auto [index, value] : llvm::enumerate(op->getOperands())) {
    if (isNone(value, call->constants))
      continue;
    if (index < numOperands) {
      if (failed(call->setOperand(index, value)))
        return failure();
      continue;
    }
    unsigned parameter = index - numOperands;
    Attribute attr = readConstant(value, call->constants);
    if (!attr)
      return call->emitError()
             << call->target->parameters[parameter].name
             << " must be a constant, got a value of type "
             << toText(value.getType()) << " that is computed";
    if (failed(call->setParameter(parameter, attr)))
      return failure();
  }
  return call;
}

//===----------------------------------------------------------------------===//
// ONNX
//===----------------------------------------------------------------------===//

/// Reads the version of the domain, if the importer wrote one.
static LogicalResult readDomainVersion(Call &call) {
  auto function = call.op->getParentOfType<FunctionOpInterface>();
  auto versions = function ? function->getAttrOfType<DictionaryAttr>(
                                 "torch.onnx_meta.opset_versions")
                           : DictionaryAttr();
  Attribute version = versions ? versions.get("dyrelu") : Attribute();
  if (!version || call.get<IntegerAttr>("version"))
    return success();
  return call.setParameter("version", version);
}

static FailureOr<Call> readONNX(Operation *op, StringRef name) {
  FailureOr<Call> call =
      Call::create(op, name, kONNXPrefix, &Operator::onnxName);
  if (failed(call))
    return failure();
  unsigned numOperands = call->target->operands.size();
  if (op->getNumOperands() > numOperands)
    return call->emitError()
           << "expected at most " << numOperands << " operands ("
           << listNames(call->target->operands) << "), got "
           << op->getNumOperands();
  for (auto [index, value] : llvm::enumerate(op->getOperands()))
    if (!isNone(value, call->constants) &&
        failed(call->setOperand(index, value)))
      return failure();
  for (NamedAttribute attr : op->getDiscardableAttrs()) {
    StringRef attrName = attr.getName();
    if (attrName.consume_front(kONNXAttribute) &&
        failed(call->setParameter(attrName, attr.getValue())))
      return failure();
  }
  if (failed(readDomainVersion(*call)))
    return failure();
  return call;
}

std::optional<FailureOr<Call>>
mlir::dyrelu::importing::readTorch(Operation *op) {
  if (op->getName().getStringRef() != "torch.operator")
    return std::nullopt;
  auto name = op->getAttrOfType<StringAttr>("name");
  if (!name)
    return std::nullopt;
  FailureOr<Call> call;
  if (name.getValue().starts_with(kCustomPrefix))
    call = readCustomOp(op, name);
  else if (name.getValue().starts_with((kONNXPrefix + kONNXName).str()))
    call = readONNX(op, name);
  else
    return std::nullopt;
  if (succeeded(call) && failed(call->finish()))
    return FailureOr<Call>(failure());
  return call;
}
