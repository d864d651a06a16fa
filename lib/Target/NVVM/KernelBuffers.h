//===- KernelBuffers.h - Kernels on buffers of tensors ----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_KERNELBUFFERS_H
#define DYRELU_LIB_TARGET_NVVM_KERNELBUFFERS_H

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::dyrelu {

/// The bytes of a number of `type`, or of an element of it.
int64_t getElementBytes(Type type);

/// The future buffer of `tensor`, or null if that is null. It is only read.
Value getBuffer(ImplicitLocOpBuilder &builder, Value tensor);

/// Tells the effects on memory of ops of kernels that do not tell theirs, as
/// soon as their dialects are loaded.
void registerKernelEffects(DialectRegistry &registry);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_KERNELBUFFERS_H
