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

#include <nanobind/ndarray.h>

#include <cstdint>
#include <string>

namespace mlir::dyrelu::python {

/// Reads tensors of one framework.
class Exchange {
public:
  /// `type` is that of tensors. Throws AttributeError if it has no capsule, and
  /// ValueError if that is of another version or cannot read a tensor.
  explicit Exchange(nanobind::type_object type);

  /// Types, sizes, strides and devices of tensors: equal for two lists only if
  /// they are. Members may be None. Throws TypeError for others that are not
  /// tensors.
  nanobind::bytes describe(nanobind::sequence tensors) const;

  /// Calls a function of C, int (const void *, ...), with the addresses of
  /// tensors on the CPU, without the GIL. Throws TypeError for what is not a
  /// tensor, ValueError for one that is elsewhere, or if there are too many.
  int call(uintptr_t function, nanobind::list tensors) const;

private:
  nanobind::dlpack::dltensor read(nanobind::handle tensor) const;

  nanobind::type_object type;
  int (*readTensor)(void *object, nanobind::dlpack::dltensor *tensor);
};

} // namespace mlir::dyrelu::python

#endif // DYRELU_PYTHON_EXCHANGE_H
