//===- Call.cpp - A call that names a dyrelu op ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Call.h"
#include "TorchTypes.h"

#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::dyrelu::importing;

static std::string shorten(std::string text) {
  constexpr size_t kLongest = 120;
  if (text.size() > kLongest)
    text = text.substr(0, kLongest) + "...";
  return text;
}

std::string mlir::dyrelu::importing::toText(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return "'" + shorten(std::move(text)) + "'";
}

std::string mlir::dyrelu::importing::toText(Attribute attr) {
  std::string text;
  llvm::raw_string_ostream(text) << attr;
  return shorten(std::move(text));
}

InFlightDiagnostic Call::emitError() const {
  return mlir::emitError(op->getLoc()) << name << ": ";
}

FailureOr<Call> Call::create(Operation *op, StringRef name, StringRef prefix,
                             StringLiteral Operator::*spelling) {
  Call call;
  call.op = op;
  call.name = name;
  StringRef ownName = name;
  ownName.consume_front(prefix);
  // (Not every operator has a name in every dialect.)
  const auto *target =
      llvm::find_if(getOperators(), [&](const Operator &candidate) {
        return !(candidate.*spelling).empty() && candidate.*spelling == ownName;
      });
  if (target == getOperators().end()) {
    std::string known;
    for (const Operator &candidate : getOperators())
      if (!(candidate.*spelling).empty())
        known +=
            (known.empty() ? "" : ", ") + (prefix + candidate.*spelling).str();
    return call.emitError() << "unknown operator; known are " << known;
  }
  call.target = target;
  call.values.resize(target->operands.size());
  call.types.resize(target->operands.size());
  call.attributes.resize(target->parameters.size());
  if (op->getNumResults() == 0 || op->getNumRegions() != 0 ||
      op->getNumSuccessors() != 0)
    return call.emitError()
           << "expected one result or more and no region, got "
           << op->getNumResults() << " and " << op->getNumRegions();
  return call;
}

/// What tensors an operand or a result may be.
static constexpr StringLiteral kTensors =
    "a tensor of known rank and element type f16, bf16, f32 or f64";

static RankedTensorType readType(Type type) {
  RankedTensorType result = isTorchType(type)
                                ? getTensorType(type)
                                : dyn_cast<RankedTensorType>(type);
  if (!result || result.getEncoding() ||
      !isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(
          result.getElementType()))
    return {};
  return result;
}

LogicalResult Call::setOperand(unsigned index, Value value) {
  values[index] = value;
  types[index] = readType(value.getType());
  if (types[index])
    return success();
  return emitError() << target->operands[index].name << " must be " << kTensors
                     << ", got " << toText(value.getType());
}

LogicalResult Call::setParameter(unsigned index, Attribute value) {
  const Parameter &parameter = target->parameters[index];
  attributes[index] = readAttribute(parameter.kind, value);
  if (attributes[index])
    return success();
  return emitError() << parameter.name << " must be "
                     << describe(parameter.kind) << ", got " << toText(value);
}

LogicalResult Call::setParameter(StringRef parameter, Attribute value) {
  if (std::optional<unsigned> index = target->findParameter(parameter))
    return setParameter(*index, value);
  return emitError() << "unknown attribute '" << parameter << "'; known are "
                     << listNames(target->parameters);
}

LogicalResult Call::finish() {
  auto version = get<IntegerAttr>("version");
  if (version && version.getInt() != kVersion)
    return emitError() << "unknown version " << version.getInt()
                       << "; known is " << kVersion;
  for (auto [operand, value] : llvm::zip_equal(target->operands, values))
    if (operand.isRequired && !value)
      return emitError() << "operand " << operand.name
                         << " is missing; the operands are "
                         << listNames(target->operands);
  for (Type type : op->getResultTypes()) {
    bool isUnknown = isTorchNone(type) || isUnknownTensor(type);
    resultTypes.push_back(isUnknown ? RankedTensorType() : readType(type));
    if (!isUnknown && !resultTypes.back())
      return emitError() << "the result must be " << kTensors << ", got "
                         << toText(type);
  }
  return success();
}
