//===- Bytes.h - How large tensors and buffers are --------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_CPU_BYTES_H
#define DYRELU_LIB_TARGET_CPU_BYTES_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeRange.h"

namespace mlir::dyrelu {

/// The bytes of one element, 0 if that is not a number.
int64_t getElementBytes(ShapedType type);

/// The bytes of all shaped types among `types`; none if a size is dynamic.
std::optional<int64_t> getStaticBytes(TypeRange types);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_CPU_BYTES_H
