//===- Tensor.cpp - Arrays on the host ------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/Tensor.h"

#include "mlir/IR/BuiltinTypes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;

unsigned mlir::dyrelu::getByteWidth(ElementType type) {
  switch (type) {
  case ElementType::I1:
  case ElementType::I8:
    return 1;
  case ElementType::F16:
  case ElementType::BF16:
  case ElementType::I16:
    return 2;
  case ElementType::F32:
  case ElementType::I32:
    return 4;
  case ElementType::F64:
  case ElementType::I64:
    return 8;
  }
  llvm_unreachable("unknown element type");
}

StringRef mlir::dyrelu::getName(ElementType type) {
  switch (type) {
  case ElementType::F16:
    return "f16";
  case ElementType::BF16:
    return "bf16";
  case ElementType::F32:
    return "f32";
  case ElementType::F64:
    return "f64";
  case ElementType::I1:
    return "i1";
  case ElementType::I8:
    return "i8";
  case ElementType::I16:
    return "i16";
  case ElementType::I32:
    return "i32";
  case ElementType::I64:
    return "i64";
  }
  llvm_unreachable("unknown element type");
}

std::optional<ElementType> mlir::dyrelu::getElementType(Type type) {
  if (type.isF16())
    return ElementType::F16;
  if (type.isBF16())
    return ElementType::BF16;
  if (type.isF32())
    return ElementType::F32;
  if (type.isF64())
    return ElementType::F64;
  if (!type.isSignlessInteger())
    return std::nullopt;
  switch (type.getIntOrFloatBitWidth()) {
  case 1:
    return ElementType::I1;
  case 8:
    return ElementType::I8;
  case 16:
    return ElementType::I16;
  case 32:
    return ElementType::I32;
  case 64:
    return ElementType::I64;
  default:
    return std::nullopt;
  }
}

std::optional<size_t> mlir::dyrelu::getByteSize(ElementType type,
                                                ArrayRef<int64_t> shape) {
  // A size of 0 empties an array whatever the others are. They too must
  // multiply to a size: a reduction over the empty dimension has all of them.
  bool isEmpty = false;
  int64_t bytes = getByteWidth(type);
  for (int64_t size : shape) {
    isEmpty |= size == 0;
    if (size < 0 || (size && llvm::MulOverflow(bytes, size, bytes)))
      return std::nullopt;
  }
  return isEmpty ? 0 : bytes;
}

std::string mlir::dyrelu::describe(ElementType type, ArrayRef<int64_t> shape) {
  std::string text = "[";
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(shape, os);
  os << "] " << getName(type);
  return text;
}

llvm::Expected<Tensor> Tensor::allocate(ElementType type,
                                        ArrayRef<int64_t> shape) {
  constexpr size_t alignment = 64;
  std::optional<size_t> bytes = dyrelu::getByteSize(type, shape);
  void *memory = nullptr;
  // aligned_alloc wants a multiple of the alignment, and more than 0 bytes for
  // a pointer that differs from others.
  if (bytes)
    memory = std::aligned_alloc(
        alignment, llvm::alignTo(std::max<size_t>(*bytes, 1), alignment));
  if (!memory)
    return llvm::createStringError("no memory for an array of " +
                                   describe(type, shape));
  return Tensor(type, shape, memory, memory);
}

Tensor Tensor::adopt(ElementType type, ArrayRef<int64_t> shape, void *allocated,
                     void *data) {
  return Tensor(type, shape, allocated, data);
}

size_t Tensor::getByteSize() const { return *dyrelu::getByteSize(type, shape); }
