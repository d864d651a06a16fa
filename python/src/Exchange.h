//===- Exchange.h - Tensors of a framework, without its Python --*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reading a tensor's address, sizes and strides by its methods takes longer
// than a small activation. Frameworks offer C functions for it, in a capsule
// that the tensor's type has as __dlpack_c_exchange_api__ (DLPack 1.2,
// https://dmlc.github.io/dlpack/latest/python_spec.html).
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_PYTHON_EXCHANGE_H
#define DYRELU_PYTHON_EXCHANGE_H

#include <nanobind/nanobind.h>

#include <cstdint>
#include <string>

namespace mlir::dyrelu::python {

/// A tensor as DLPack describes it, with its fields in their order.
struct DLPackTensor {
  void *data;
  int32_t deviceType, deviceNumber;
  int32_t rank;
  struct {
    uint8_t code, bits;
    uint16_t lanes;
  } type;
  int64_t *shape;
  /// In elements; null in C order.
  int64_t *strides;
  uint64_t byteOffset;
};

/// Reads tensors of one framework.
class Exchange {
public:
  /// `type` is that of tensors. Throws AttributeError if it has no capsule, and
  /// ValueError if that is of another version or cannot read a tensor.
  explicit Exchange(nanobind::type_object type);

  /// Types, sizes, strides and devices of tensors: equal for two lists only if
  /// they are. Members may be None. Throws TypeError for others that are not
  /// tensors.
  nanobind::bytes describe(const nanobind::sequence &tensors) const;

  /// Calls a function of C, int (const void *, ...), with the addresses of
  /// tensors on the CPU, without the GIL. Throws TypeError for what is not a
  /// tensor, ValueError for one that is elsewhere, or if there are too many.
  int call(uintptr_t function, const nanobind::list &tensors) const;

private:
  DLPackTensor read(nanobind::handle tensor) const;

  nanobind::type_object type;
  int (*readTensor)(void *object, DLPackTensor *tensor);
};

} // namespace mlir::dyrelu::python

#endif // DYRELU_PYTHON_EXCHANGE_H
