//===- Attributes.cpp - Values of parameters ------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Call.h"

#include "mlir/AsmParser/AsmParser.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::dyrelu::importing;

//===----------------------------------------------------------------------===//
// Kinds
//===----------------------------------------------------------------------===//

StringRef mlir::dyrelu::importing::describe(Kind kind) {
  switch (kind) {
  case Kind::Int:
    return "an integer";
  case Kind::Number:
    return "a number";
  case Kind::Flag:
    return "true or false";
  case Kind::Keyword:
    return "a string";
  case Kind::Ints:
    return "a list of integers";
  case Kind::Numbers:
    return "a list of numbers";
  }
  llvm_unreachable("unknown kind");
}

/// The one element of a tensor without dimensions, else the attribute itself.
static Attribute unwrap(Attribute value) {
  auto elements = dyn_cast<DenseElementsAttr>(value);
  if (!elements || elements.getType().getRank() != 0 ||
      !elements.getElementType().isIntOrFloat())
    return value;
  return *elements.value_begin<Attribute>();
}

static std::optional<int64_t> readInt(Attribute value) {
  auto attr = dyn_cast<IntegerAttr>(unwrap(value));
  if (!attr || isa<BoolAttr>(attr))
    return std::nullopt;
  const APInt &bits = attr.getValue();
  if (!attr.getType().isUnsignedInteger())
    return bits.trySExtValue();
  if (bits.getActiveBits() > 63)
    return std::nullopt;
  return static_cast<int64_t>(bits.getZExtValue());
}

static std::optional<double> readNumber(Attribute value) {
  if (std::optional<int64_t> integer = readInt(value))
    return static_cast<double>(*integer);
  if (auto attr = dyn_cast<FloatAttr>(unwrap(value))) {
    APFloat number = attr.getValue();
    bool losesInfo;
    number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    return number.convertToDouble();
  }
  return std::nullopt;
}

/// The elements of a list in any of its forms.
static std::optional<SmallVector<Attribute>> readList(Attribute value) {
  if (auto array = dyn_cast<ArrayAttr>(value))
    return llvm::to_vector(array.getValue());
  SmallVector<Attribute> elements;
  if (auto dense = dyn_cast<DenseElementsAttr>(value)) {
    if (dense.getType().getRank() != 1 ||
        !dense.getElementType().isIntOrFloat())
      return std::nullopt;
    llvm::append_range(elements, dense.getValues<Attribute>());
    return elements;
  }
  Builder builder(value.getContext());
  if (auto ints = dyn_cast<DenseI64ArrayAttr>(value))
    for (int64_t element : ints.asArrayRef())
      elements.push_back(builder.getI64IntegerAttr(element));
  else if (auto ints = dyn_cast<DenseI32ArrayAttr>(value))
    for (int32_t element : ints.asArrayRef())
      elements.push_back(builder.getI64IntegerAttr(element));
  else if (auto numbers = dyn_cast<DenseF64ArrayAttr>(value))
    for (double element : numbers.asArrayRef())
      elements.push_back(builder.getF64FloatAttr(element));
  else if (auto numbers = dyn_cast<DenseF32ArrayAttr>(value))
    for (float element : numbers.asArrayRef())
      elements.push_back(builder.getF64FloatAttr(element));
  else
    return std::nullopt;
  return elements;
}

template <typename T>
static std::optional<SmallVector<T>>
readElements(Attribute value, std::optional<T> (*read)(Attribute)) {
  std::optional<SmallVector<Attribute>> elements = readList(value);
  if (!elements)
    return std::nullopt;
  SmallVector<T> result;
  for (Attribute element : *elements) {
    std::optional<T> one = read(element);
    if (!one)
      return std::nullopt;
    result.push_back(*one);
  }
  return result;
}

static std::optional<bool> readFlag(Attribute value) {
  value = unwrap(value);
  if (auto flag = dyn_cast<BoolAttr>(value))
    return flag.getValue();
  // ONNX and NumPy have integers for them.
  std::optional<int64_t> integer = readInt(value);
  if (integer && (*integer == 0 || *integer == 1))
    return *integer == 1;
  return std::nullopt;
}

Attribute mlir::dyrelu::importing::readAttribute(Kind kind, Attribute value) {
  Builder builder(value.getContext());
  switch (kind) {
  case Kind::Int:
    if (std::optional<int64_t> integer = readInt(value))
      return builder.getI64IntegerAttr(*integer);
    return {};
  case Kind::Number:
    if (std::optional<double> number = readNumber(value))
      return builder.getF64FloatAttr(*number);
    return {};
  case Kind::Flag:
    if (std::optional<bool> flag = readFlag(value))
      return builder.getBoolAttr(*flag);
    return {};
  case Kind::Keyword:
    return dyn_cast<StringAttr>(value);
  case Kind::Ints:
    if (auto elements = readElements<int64_t>(value, readInt))
      return builder.getDenseI64ArrayAttr(*elements);
    return {};
  case Kind::Numbers:
    if (auto elements = readElements<double>(value, readNumber))
      return builder.getDenseF64ArrayAttr(*elements);
    return {};
  }
  llvm_unreachable("unknown kind");
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// Null where the value is no attribute.
static Attribute toAttribute(Builder &builder, const llvm::json::Value &value) {
  if (std::optional<bool> flag = value.getAsBoolean())
    return builder.getBoolAttr(*flag);
  if (std::optional<int64_t> integer = value.getAsInteger())
    return builder.getI64IntegerAttr(*integer);
  if (std::optional<double> number = value.getAsNumber())
    return builder.getF64FloatAttr(*number);
  if (std::optional<StringRef> text = value.getAsString())
    return builder.getStringAttr(*text);
  const llvm::json::Array *array = value.getAsArray();
  if (!array)
    return {};
  SmallVector<Attribute> elements;
  for (const llvm::json::Value &element : *array) {
    if (element.kind() == llvm::json::Value::Array)
      return {};
    Attribute attr = toAttribute(builder, element);
    if (!attr)
      return {};
    elements.push_back(attr);
  }
  return builder.getArrayAttr(elements);
}

DictionaryAttr mlir::dyrelu::importing::parseDictionary(MLIRContext *context,
                                                        StringRef text) {
  Builder builder(context);
  if (text.trim().empty())
    return builder.getDictionaryAttr({});
  if (llvm::Expected<llvm::json::Value> json = llvm::json::parse(text)) {
    const llvm::json::Object *object = json->getAsObject();
    if (!object)
      return {};
    NamedAttrList attributes;
    for (const auto &[key, value] : *object) {
      if (value.kind() == llvm::json::Value::Null)
        continue;
      Attribute attr = toAttribute(builder, value);
      if (!attr || key.str().empty())
        return {};
      attributes.append(key.str(), attr);
    }
    return attributes.getDictionary(context);
  } else {
    llvm::consumeError(json.takeError());
  }
  ScopedDiagnosticHandler silence(context,
                                  [](Diagnostic &) { return success(); });
  return dyn_cast_if_present<DictionaryAttr>(parseAttribute(text, context));
}
