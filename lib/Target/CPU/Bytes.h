//===- Bytes.h - How large tensors and buffers are --------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_CPU_BYTES_H
#define DYRELU_LIB_TARGET_CPU_BYTES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::dyrelu {

/// The bytes of one element, 0 if that is not a number.
int64_t getElementBytes(ShapedType type);

/// The bytes of all shaped types among `types`; none if a size is dynamic.
std::optional<int64_t> getStaticBytes(TypeRange types);

/// The bytes of a buffer of `type`, whose dynamic sizes are `dynamicSizes`.
Value createBytes(OpBuilder &builder, Location loc, MemRefType type,
                  ValueRange dynamicSizes);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_CPU_BYTES_H
