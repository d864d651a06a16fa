//===- TorchTypes.cpp - Tensor types of the torch dialect -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TorchTypes.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Dialect.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::dyrelu::importing;

static constexpr StringLiteral kPrefix = "!torch.";
static constexpr StringLiteral kUnknownRank = "*", kUnknownElement = "unk";

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

namespace {
/// The parameters of a !torch.vtensor.
struct Parameters {
  std::string text;
  /// "[2,?]" or "*"; empty where there are none.
  StringRef sizes;
  StringRef element;
  /// An encoding, or nothing.
  StringRef rest;
};
} // namespace

/// Splits the text of a !torch.vtensor; fails on any other.
static LogicalResult split(Type type, Parameters &parameters) {
  if (!isTorchType(type))
    return failure();
  parameters.text = print(type);
  StringRef text = parameters.text;
  if (!text.consume_front(kPrefix) || !text.consume_front("vtensor"))
    return failure();
  text = text.trim();
  if (text.empty())
    return success();
  if (!text.consume_front("<") || !text.consume_back(">"))
    return failure();
  text = text.trim();
  size_t end = text.starts_with("[") ? text.find(']') : text.find(',');
  if (end == StringRef::npos)
    return failure();
  if (text[end] == ']')
    ++end;
  parameters.sizes = text.take_front(end).trim();
  text = text.drop_front(end).trim();
  if (!text.consume_front(","))
    return failure();
  std::tie(parameters.element, parameters.rest) = text.split(',');
  parameters.element = parameters.element.trim();
  return success();
}

bool mlir::dyrelu::importing::isTorchType(Type type) {
  if (auto opaque = dyn_cast<OpaqueType>(type))
    return opaque.getDialectNamespace() == "torch";
  return type.getDialect().getNamespace() == "torch";
}

bool mlir::dyrelu::importing::isTorchNone(Type type) {
  return isTorchType(type) && print(type) == "!torch.none";
}

bool mlir::dyrelu::importing::isUnknownTensor(Type torchType) {
  Parameters parameters;
  return succeeded(split(torchType, parameters)) &&
         (parameters.sizes.empty() || parameters.sizes == kUnknownRank ||
          parameters.element == kUnknownElement);
}

RankedTensorType mlir::dyrelu::importing::getTensorType(Type torchType) {
  Parameters parameters;
  if (failed(split(torchType, parameters)) || !parameters.rest.empty())
    return {};
  MLIRContext *context = torchType.getContext();
  auto element = llvm::StringSwitch<Type>(parameters.element)
                     .Case("f16", Float16Type::get(context))
                     .Case("bf16", BFloat16Type::get(context))
                     .Case("f32", Float32Type::get(context))
                     .Case("f64", Float64Type::get(context))
                     .Default({});
  StringRef sizes = parameters.sizes;
  if (!element || !sizes.consume_front("[") || !sizes.consume_back("]"))
    return {};
  SmallVector<int64_t> shape;
  SmallVector<StringRef> parts;
  sizes = sizes.trim();
  if (!sizes.empty())
    sizes.split(parts, ',');
  for (StringRef part : parts) {
    int64_t size = ShapedType::kDynamic;
    part = part.trim();
    if (part != "?" && (part.getAsInteger(10, size) || size < 0))
      return {};
    shape.push_back(size);
  }
  return RankedTensorType::get(shape, element);
}

Type mlir::dyrelu::importing::getTorchType(RankedTensorType type) {
  std::string text = (kPrefix + "vtensor<[").str();
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      type.getShape(), os,
      [&](int64_t size) {
        if (ShapedType::isDynamic(size))
          os << '?';
        else
          os << size;
      },
      ",");
  os << "]," << type.getElementType() << '>';
  ScopedDiagnosticHandler silence(type.getContext(),
                                  [](Diagnostic &) { return success(); });
  return parseType(text, type.getContext());
}
