//===- Description.cpp - Launch descriptions ------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Description.h"

#include "Reader.h"

#include <utility>

using namespace dyrelu::cuda;

/// The version of the format that is read here.
static constexpr int64_t kVersion = 1;

/// How deep expressions may be nested.
static constexpr unsigned kMaxDepth = 256;

static constexpr ElementType kElementTypes[] = {
    {"f16", 2}, {"bf16", 2}, {"f32", 4}, {"f64", 8}, {"i1", 1},
    {"i8", 1},  {"i16", 2},  {"i32", 4}, {"i64", 8}};

static ElementType readElementType(const Reader &reader) {
  const std::string &name = reader.getString();
  for (const ElementType &type : kElementTypes)
    if (name == type.name)
      return type;
  reader.fail("an element type: f16, bf16, f32, f64 or i1 to i64");
}

namespace {
/// Reads one function.
class FunctionReader {
public:
  FunctionReader(Description &description, FunctionDescription &function)
      : description(description), function(function) {}

  void read(const Reader &reader);

private:
  void readArgument(const Reader &reader);
  void readResult(const Reader &reader);
  void readWorkspace(const Reader &reader);
  void readLaunch(const Reader &reader);
  Parameter readParameter(const Reader &reader);
  Parameter readPointer(const Reader &reader);
  std::array<ExpressionId, 3> readDimensions(const Reader &reader);
  ExpressionId readExpression(const Reader &reader, unsigned depth = 0);
  size_t addKernel(const std::string &name);

  Description &description;
  FunctionDescription &function;
};
} // namespace

ExpressionId FunctionReader::readExpression(const Reader &reader,
                                            unsigned depth) {
  if (depth > kMaxDepth)
    reader.fail("an expression of at most " + std::to_string(kMaxDepth) +
                " levels");
  if (reader.isNumber())
    return function.expressions.addNumber(reader.getInteger());
  if (reader.isObject()) {
    reader.expectFields({"size"});
    Reader size = reader.getField("size");
    size.expectSize(2);
    const Argument &argument = function.arguments[size.getElement(0).getIndex(
        function.arguments.size(), "an argument")];
    size_t dimension =
        size.getElement(1).getIndex(argument.sizes.size(), "a dimension of it");
    return function.expressions.addSize(argument.firstSize + dimension);
  }
  if (reader.getSize() == 0)
    reader.fail("an operator and its operands");
  Reader name = reader.getElement(0);
  const NamedOperator *op = findOperator(name.getString());
  if (!op)
    name.fail("an operator");
  reader.expectSize(1 + op->numOperands);
  ExpressionId operands[3];
  for (unsigned i = 0; i < op->numOperands; ++i)
    operands[i] = readExpression(reader.getElement(i + 1), depth + 1);
  return function.expressions.add(op->op, operands, op->numOperands);
}

void FunctionReader::readArgument(const Reader &reader) {
  reader.expectFields({"type", "shape"});
  Argument argument;
  argument.element = readElementType(reader.getField("type"));
  argument.isScalar = !reader.has("shape");
  argument.firstSize = function.numSizes;
  if (!argument.isScalar) {
    Reader shape = reader.getField("shape");
    for (size_t i = 0, e = shape.getSize(); i < e; ++i) {
      Reader size = shape.getElement(i);
      if (!size.isNull() && (!size.isNumber() || size.getInteger() < 0))
        size.fail("null or a number from 0 on");
      argument.sizes.push_back(size.isNull() ? -1 : size.getInteger());
    }
  }
  function.numSizes += argument.sizes.size();
  function.arguments.push_back(std::move(argument));
}

void FunctionReader::readResult(const Reader &reader) {
  reader.expectFields({"type", "shape"});
  Result result;
  result.element = readElementType(reader.getField("type"));
  Reader shape = reader.getField("shape");
  for (size_t i = 0, e = shape.getSize(); i < e; ++i) {
    ExpressionId size = readExpression(shape.getElement(i));
    result.sizes.push_back(size);
    result.knownSizes.push_back(
        function.expressions.getNumber(size).value_or(-1));
  }
  function.numResultSizes += result.sizes.size();
  function.results.push_back(std::move(result));
}

void FunctionReader::readWorkspace(const Reader &reader) {
  reader.expectFields({"bytes", "buffers"});
  function.workspaceBytes = readExpression(reader.getField("bytes"));
  Reader buffers = reader.getField("buffers");
  for (size_t i = 0, e = buffers.getSize(); i < e; ++i) {
    Reader buffer = buffers.getElement(i);
    buffer.expectFields({"offset", "bytes"});
    ExpressionId offset = readExpression(buffer.getField("offset"));
    ExpressionId bytes = readExpression(buffer.getField("bytes"));
    function.buffers.push_back({offset, bytes});
  }
}

/// {"argument": 0}, {"result": 0, "offset": 16}, {"buffer": 0}
Parameter FunctionReader::readPointer(const Reader &reader) {
  Parameter parameter;
  if (reader.has("argument")) {
    reader.expectFields({"argument", "offset"});
    size_t index = reader.getField("argument")
                       .getIndex(function.arguments.size(), "an argument");
    bool isScalar = function.arguments[index].isScalar;
    if (isScalar && reader.has("offset"))
      reader.fail("no offset of a number that is no tensor");
    parameter.kind =
        isScalar ? Parameter::Kind::Scalar : Parameter::Kind::Argument;
    parameter.index = index;
  } else if (reader.has("result")) {
    reader.expectFields({"result", "offset"});
    parameter.kind = Parameter::Kind::Result;
    parameter.index =
        reader.getField("result").getIndex(function.results.size(), "a result");
  } else {
    reader.expectFields({"buffer", "offset"});
    parameter.kind = Parameter::Kind::Buffer;
    parameter.index =
        reader.getField("buffer").getIndex(function.buffers.size(), "a buffer");
  }
  parameter.number = reader.has("offset")
                         ? readExpression(reader.getField("offset"))
                         : function.expressions.addNumber(0);
  return parameter;
}

Parameter FunctionReader::readParameter(const Reader &reader) {
  for (auto [name, kind] : {std::pair("i64", Parameter::Kind::I64),
                            std::pair("i32", Parameter::Kind::I32),
                            std::pair("f64", Parameter::Kind::F64),
                            std::pair("f32", Parameter::Kind::F32)}) {
    if (!reader.has(name))
      continue;
    reader.expectFields({name});
    Parameter parameter;
    parameter.kind = kind;
    parameter.number = readExpression(reader.getField(name));
    return parameter;
  }
  if (!reader.has("argument") && !reader.has("result") && !reader.has("buffer"))
    reader.fail("one of argument, result, buffer, i64, i32, f64 and f32");
  return readPointer(reader);
}

std::array<ExpressionId, 3>
FunctionReader::readDimensions(const Reader &reader) {
  reader.expectSize(3);
  std::array<ExpressionId, 3> dimensions;
  for (size_t i = 0; i < 3; ++i)
    dimensions[i] = readExpression(reader.getElement(i));
  return dimensions;
}

size_t FunctionReader::addKernel(const std::string &name) {
  std::vector<std::string> &kernels = description.kernels;
  for (size_t i = 0; i < kernels.size(); ++i)
    if (kernels[i] == name)
      return i;
  kernels.push_back(name);
  return kernels.size() - 1;
}

void FunctionReader::readLaunch(const Reader &reader) {
  reader.expectFields({"kernel", "grid", "block", "cluster", "shared_bytes",
                       "overlaps", "cooperative", "resident_blocks",
                       "arguments"});
  Launch launch;
  launch.kernel = addKernel(reader.getField("kernel").getString());
  launch.grid = readDimensions(reader.getField("grid"));
  launch.block = readDimensions(reader.getField("block"));
  launch.hasClusters = reader.has("cluster");
  if (launch.hasClusters)
    launch.cluster = readDimensions(reader.getField("cluster"));
  launch.sharedBytes = readExpression(reader.getField("shared_bytes"));
  launch.overlaps = reader.getField("overlaps").getBool();
  launch.isCooperative = reader.getField("cooperative").getBool();
  if (reader.has("resident_blocks"))
    launch.residentBlocks = reader.getField("resident_blocks").getInteger();
  Reader parameters = reader.getField("arguments");
  for (size_t i = 0, e = parameters.getSize(); i < e; ++i)
    launch.parameters.push_back(readParameter(parameters.getElement(i)));
  function.launches.push_back(std::move(launch));
}

void FunctionReader::read(const Reader &reader) {
  reader.expectFields(
      {"name", "arguments", "results", "checks", "workspace", "launches"});
  function.name = reader.getField("name").getString();
  Reader arguments = reader.getField("arguments");
  for (size_t i = 0, e = arguments.getSize(); i < e; ++i)
    readArgument(arguments.getElement(i));
  Reader results = reader.getField("results");
  for (size_t i = 0, e = results.getSize(); i < e; ++i)
    readResult(results.getElement(i));
  Reader checks = reader.getField("checks");
  for (size_t i = 0, e = checks.getSize(); i < e; ++i) {
    Reader check = checks.getElement(i);
    check.expectFields({"condition", "message"});
    ExpressionId condition = readExpression(check.getField("condition"));
    function.checks.push_back(
        {condition, check.getField("message").getString()});
  }
  readWorkspace(reader.getField("workspace"));
  Reader launches = reader.getField("launches");
  for (size_t i = 0, e = launches.getSize(); i < e; ++i)
    readLaunch(launches.getElement(i));
}

Description dyrelu::cuda::parseDescription(const char *text, size_t size) {
  Reader::JSON json;
  try {
    json = Reader::JSON::parse(text, text + size);
  } catch (const Reader::JSON::exception &error) {
    throw Error(DYRELU_INVALID_DESCRIPTION,
                std::string("the launch description is no JSON: ") +
                    error.what());
  }
  Reader reader(json, "");
  // Of another version nothing else is known.
  Reader version = reader.getField("version");
  if (version.getInteger() != kVersion)
    version.fail(std::to_string(kVersion));
  reader.expectFields({"version", "chip", "functions"});

  Description description;
  description.chip = reader.getField("chip").getString();
  Reader functions = reader.getField("functions");
  for (size_t i = 0, e = functions.getSize(); i < e; ++i) {
    FunctionDescription function;
    FunctionReader(description, function).read(functions.getElement(i));
    for (const FunctionDescription &other : description.functions)
      if (other.name == function.name)
        functions.getElement(i).getField("name").fail(
            "a name that no other function has");
    description.functions.push_back(std::move(function));
  }
  return description;
}
