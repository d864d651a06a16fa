//===- Tensor.h - Arrays on the host ----------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_EXECUTION_TENSOR_H
#define DYRELU_EXECUTION_TENSOR_H

#include "mlir/IR/Types.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"

#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

namespace mlir::dyrelu {

/// What arrays hold. Integers have no sign here, as in MLIR.
enum class ElementType { F16, BF16, F32, F64, I1, I8, I16, I32, I64 };

/// Bytes of one element; an i1 takes a whole byte.
unsigned getByteWidth(ElementType type);

/// MLIR's spelling: "f32".
llvm::StringRef getName(ElementType type);

/// The element type that MLIR's `type` is, or none.
std::optional<ElementType> getElementType(Type type);

/// Bytes of an array in C order, or none if a size is negative or the number
/// exceeds what memory can hold.
std::optional<size_t> getByteSize(ElementType type, ArrayRef<int64_t> shape);

/// "[8, 16] f32".
std::string describe(ElementType type, ArrayRef<int64_t> shape);

/// An array in C order that someone else owns.
struct TensorView {
  ElementType type;
  ArrayRef<int64_t> shape;
  void *data;
};

/// An array in C order, with its memory.
class Tensor {
public:
  /// Uninitialized memory, aligned to a cache line (and the widest vector).
  /// Fails if there is none.
  static llvm::Expected<Tensor> allocate(ElementType type,
                                         ArrayRef<int64_t> shape);

  /// Takes memory over that malloc returned as `allocated`.
  static Tensor adopt(ElementType type, ArrayRef<int64_t> shape,
                      void *allocated, void *data);

  ElementType getType() const { return type; }
  ArrayRef<int64_t> getShape() const { return shape; }
  char *getData() const { return static_cast<char *>(data); }
  size_t getByteSize() const;
  TensorView getView() const { return {type, shape, data}; }

private:
  Tensor(ElementType type, ArrayRef<int64_t> shape, void *allocated, void *data)
      : type(type), shape(shape), memory(allocated), data(data) {}

  struct Free {
    void operator()(void *pointer) const { std::free(pointer); }
  };

  ElementType type;
  llvm::SmallVector<int64_t> shape;
  std::unique_ptr<void, Free> memory;
  void *data;
};

} // namespace mlir::dyrelu

#endif // DYRELU_EXECUTION_TENSOR_H
