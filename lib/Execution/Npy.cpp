//===- Npy.cpp - NumPy files ----------------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/Npy.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <cstring>

using namespace mlir;
using namespace mlir::dyrelu;

static_assert(llvm::endianness::native == llvm::endianness::little,
              "arrays are read and written in the order of the machine");

static constexpr StringLiteral magic("\x93NUMPY");

//===----------------------------------------------------------------------===//
// The header
//===----------------------------------------------------------------------===//

/// Bytes of a file for a message.
static std::string quote(StringRef bytes) {
  std::string text = "'";
  llvm::raw_string_ostream os(text);
  llvm::printEscapedString(bytes, os);
  os << "'";
  return text;
}

namespace {
struct Header {
  ElementType type = ElementType::F32;
  SmallVector<int64_t> shape;
  bool isFortranOrder = false;
};

/// Reads the header's dictionary, which NumPy writes as a Python literal:
/// {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }
class HeaderParser {
public:
  explicit HeaderParser(StringRef text) : rest(text) {}

  llvm::Expected<Header> parse();

private:
  llvm::Error parseEntry();
  llvm::Error parseDescr();
  llvm::Error parseFortranOrder();
  llvm::Error parseShape();
  llvm::Expected<StringRef> parseString();

  void skipSpace() { rest = rest.ltrim(" \t\n\r"); }
  bool consume(StringRef token) {
    skipSpace();
    return rest.consume_front(token);
  }
  llvm::Error expected(const llvm::Twine &what) {
    std::string got =
        rest.empty() ? "the end of the header" : quote(rest.take_front(24));
    return llvm::createStringError("header: expected " + what + ", got " + got);
  }

  StringRef rest;
  Header header;
  bool hasDescr = false, hasOrder = false, hasShape = false;
};
} // namespace

/// '<f4' and the like to an element type.
static std::optional<ElementType> parseElementType(StringRef descr) {
  return llvm::StringSwitch<std::optional<ElementType>>(descr)
      .Case("f2", ElementType::F16)
      .Case("V2", ElementType::BF16)
      .Case("f4", ElementType::F32)
      .Case("f8", ElementType::F64)
      .Case("b1", ElementType::I1)
      .Cases({"i1", "u1"}, ElementType::I8)
      .Cases({"i2", "u2"}, ElementType::I16)
      .Cases({"i4", "u4"}, ElementType::I32)
      .Cases({"i8", "u8"}, ElementType::I64)
      .Default(std::nullopt);
}

llvm::Expected<Header> HeaderParser::parse() {
  if (!consume("{"))
    return expected("'{'");
  while (!consume("}")) {
    if (llvm::Error error = parseEntry())
      return std::move(error);
    skipSpace();
    if (!consume(",") && !rest.starts_with("}"))
      return expected("',' or '}'");
  }
  skipSpace();
  if (!rest.empty())
    return expected("nothing after '}'");
  if (!hasDescr || !hasOrder || !hasShape)
    return llvm::createStringError(
        "header: expected 'descr', 'fortran_order' and 'shape', and one of "
        "them is missing");
  return header;
}

llvm::Error HeaderParser::parseEntry() {
  skipSpace();
  StringRef start = rest;
  llvm::Expected<StringRef> key = parseString();
  if (!key)
    return key.takeError();
  if (!consume(":"))
    return expected("':'");
  bool *seen = llvm::StringSwitch<bool *>(*key)
                   .Case("descr", &hasDescr)
                   .Case("fortran_order", &hasOrder)
                   .Case("shape", &hasShape)
                   .Default(nullptr);
  if (!seen || *seen) {
    rest = start;
    return expected("each of 'descr', 'fortran_order' and 'shape' once");
  }
  *seen = true;
  skipSpace();
  if (seen == &hasDescr)
    return parseDescr();
  return seen == &hasOrder ? parseFortranOrder() : parseShape();
}

llvm::Expected<StringRef> HeaderParser::parseString() {
  skipSpace();
  if (!rest.starts_with("'") && !rest.starts_with("\""))
    return expected("a string");
  size_t end = rest.find(rest.front(), 1);
  if (end == StringRef::npos)
    return expected("a string with its closing quote");
  StringRef text = rest.slice(1, end);
  rest = rest.drop_front(end + 1);
  return text;
}

llvm::Error HeaderParser::parseDescr() {
  static constexpr StringLiteral supported(
      "one of f2, f4, f8, V2 (bfloat16), b1, i1 to i8, u1 to u8");
  if (rest.starts_with("["))
    return llvm::createStringError("structured types are not supported, only " +
                                   supported);
  llvm::Expected<StringRef> descr = parseString();
  if (!descr)
    return descr.takeError();
  StringRef name = *descr;
  std::optional<ElementType> type;
  if (name.consume_front(">")) {
    type = parseElementType(name);
    // The order of a single byte is no order.
    if (!type || getByteWidth(*type) > 1)
      return llvm::createStringError(
          "big-endian data (" + quote(*descr) +
          ") is not supported, expected little-endian");
  } else {
    // '=' is the machine's order, '|' says that there is none.
    if (!name.consume_front("<") && !name.consume_front("="))
      name.consume_front("|");
    type = parseElementType(name);
  }
  if (!type)
    return llvm::createStringError("element type " + quote(*descr) +
                                   " is not supported, expected " + supported);
  header.type = *type;
  return llvm::Error::success();
}

llvm::Error HeaderParser::parseFortranOrder() {
  if (consume("True"))
    header.isFortranOrder = true;
  else if (!consume("False"))
    return expected("True or False");
  return llvm::Error::success();
}

llvm::Error HeaderParser::parseShape() {
  if (!consume("("))
    return expected("'('");
  while (!consume(")")) {
    skipSpace();
    int64_t size;
    StringRef start = rest;
    if (rest.consumeInteger(10, size) || size < 0) {
      rest = start;
      return expected("a size from 0 to 2^63 - 1");
    }
    // Python 2 marks long integers.
    rest.consume_front("L");
    header.shape.push_back(size);
    skipSpace();
    if (!consume(",") && !rest.starts_with(")"))
      return expected("',' or ')'");
  }
  return llvm::Error::success();
}

/// Splits `file` into the header's text and the data.
static llvm::Expected<std::pair<StringRef, StringRef>>
splitFile(StringRef file) {
  StringRef rest = file;
  if (!rest.consume_front(magic))
    return llvm::createStringError(
        "not a NumPy file: expected it to start with " + quote(magic) +
        ", got " + quote(file.take_front(magic.size())));
  if (rest.size() < 2)
    return llvm::createStringError("ends before the format version");
  unsigned major = static_cast<unsigned char>(rest[0]);
  unsigned minor = static_cast<unsigned char>(rest[1]);
  rest = rest.drop_front(2);
  if (major < 1 || major > 3 || minor != 0)
    return llvm::createStringError(
        "expected format version 1.0, 2.0 or 3.0, got " + llvm::Twine(major) +
        "." + llvm::Twine(minor));
  size_t lengthBytes = major == 1 ? 2 : 4;
  if (rest.size() < lengthBytes)
    return llvm::createStringError("ends before the length of the header");
  size_t length = major == 1
                      ? size_t(llvm::support::endian::read16le(rest.data()))
                      : size_t(llvm::support::endian::read32le(rest.data()));
  rest = rest.drop_front(lengthBytes);
  if (rest.size() < length)
    return llvm::createStringError("expected a header of " +
                                   llvm::Twine(length) + " bytes, got " +
                                   llvm::Twine(rest.size()));
  return std::make_pair(rest.take_front(length), rest.drop_front(length));
}

//===----------------------------------------------------------------------===//
// The data
//===----------------------------------------------------------------------===//

/// Copies an array from Fortran's order to C's.
static void transpose(ArrayRef<int64_t> shape, size_t width, StringRef from,
                      char *to) {
  size_t rank = shape.size();
  SmallVector<size_t> strides(rank);
  size_t stride = width;
  for (size_t dim = 0; dim < rank; ++dim) {
    strides[dim] = stride;
    stride *= shape[dim];
  }
  // `stride` has become the size of the whole.
  SmallVector<int64_t> index(rank, 0);
  size_t source = 0;
  for (size_t target = 0; target < stride; target += width) {
    std::memcpy(to + target, from.data() + source, width);
    for (size_t dim = rank; dim-- > 0;) {
      source += strides[dim];
      if (++index[dim] < shape[dim])
        break;
      source -= strides[dim] * index[dim];
      index[dim] = 0;
    }
  }
}

static llvm::Expected<Tensor> readArray(const Header &header, StringRef data) {
  std::optional<size_t> bytes = getByteSize(header.type, header.shape);
  std::string description = describe(header.type, header.shape);
  if (!bytes)
    return llvm::createStringError("the size of " + description +
                                   " exceeds 2^63 - 1 bytes");
  if (data.size() != *bytes)
    return llvm::createStringError("expected " + llvm::Twine(*bytes) +
                                   " bytes of data for " + description +
                                   ", got " + llvm::Twine(data.size()));
  llvm::Expected<Tensor> tensor = Tensor::allocate(header.type, header.shape);
  if (!tensor)
    return tensor.takeError();
  if (header.isFortranOrder && header.shape.size() > 1)
    transpose(header.shape, getByteWidth(header.type), data, tensor->getData());
  else
    std::memcpy(tensor->getData(), data.data(), *bytes);
  // Compiled code reads bit 0 and may assume the others to be 0.
  if (header.type == ElementType::I1)
    for (char &element : MutableArrayRef(tensor->getData(), *bytes))
      element = element != 0;
  return tensor;
}

llvm::Expected<Tensor> mlir::dyrelu::readNpy(llvm::MemoryBufferRef buffer) {
  auto named = [&](llvm::Error error) {
    return llvm::createStringError(llvm::Twine("'") +
                                   buffer.getBufferIdentifier() +
                                   "': " + llvm::toString(std::move(error)));
  };
  auto parts = splitFile(buffer.getBuffer());
  if (!parts)
    return named(parts.takeError());
  llvm::Expected<Header> header = HeaderParser(parts->first).parse();
  if (!header)
    return named(header.takeError());
  llvm::Expected<Tensor> tensor = readArray(*header, parts->second);
  if (!tensor)
    return named(tensor.takeError());
  return tensor;
}

llvm::Expected<Tensor> mlir::dyrelu::readNpy(StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!buffer)
    return llvm::createStringError("cannot read '" + path +
                                   "': " + buffer.getError().message());
  return readNpy((*buffer)->getMemBufferRef());
}

static StringRef getDescr(ElementType type) {
  switch (type) {
  case ElementType::F16:
    return "<f2";
  case ElementType::BF16:
    return "<V2";
  case ElementType::F32:
    return "<f4";
  case ElementType::F64:
    return "<f8";
  case ElementType::I1:
    return "|b1";
  case ElementType::I8:
    return "|i1";
  case ElementType::I16:
    return "<i2";
  case ElementType::I32:
    return "<i4";
  case ElementType::I64:
    return "<i8";
  }
  llvm_unreachable("unknown element type");
}

void mlir::dyrelu::writeNpy(raw_ostream &os, const TensorView &tensor) {
  std::string header;
  llvm::raw_string_ostream text(header);
  text << "{'descr': '" << getDescr(tensor.type)
       << "', 'fortran_order': False, 'shape': (";
  llvm::interleaveComma(tensor.shape, text);
  text << (tensor.shape.size() == 1 ? ",), }" : "), }");

  // The data starts at a multiple of 64, as NumPy writes it, so that it can be
  // mapped into memory.
  auto getPadded = [&](size_t lengthBytes) {
    size_t before = magic.size() + 2 + lengthBytes;
    return llvm::alignTo(before + header.size() + 1, 64) - before;
  };
  bool isLong = getPadded(2) > UINT16_MAX;
  size_t length = getPadded(isLong ? 4 : 2);
  header.resize(length - 1, ' ');

  os << magic << (isLong ? '\2' : '\1') << '\0';
  char bytes[4];
  llvm::support::endian::write32le(bytes, length);
  os.write(bytes, isLong ? 4 : 2);
  os << header << '\n';
  os.write(static_cast<const char *>(tensor.data),
           *getByteSize(tensor.type, tensor.shape));
}
