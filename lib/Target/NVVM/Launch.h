//===- Launch.h - Kernels from linalg ops -----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_LAUNCH_H
#define DYRELU_LIB_TARGET_NVVM_LAUNCH_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::dyrelu {

/// Threads of a warp, on all of NVIDIA's devices.
constexpr int64_t kWarpSize = 32;

/// Bytes of the widest access of a thread.
constexpr int64_t kAccessBytes = 16;

/// Threads of a block of the general kernels: enough of them to hide the time
/// of an access to memory, and few enough for several blocks on a processor.
constexpr int64_t kBlockThreads = 256;

/// The product of some sizes.
OpFoldResult getProduct(ImplicitLocOpBuilder &builder,
                        ArrayRef<OpFoldResult> sizes);

/// A kernel called `name`, of `blocks` blocks, at least one, of kBlockThreads
/// threads in one dimension, with dynamic shared memory if they need any. The
/// builder is left inside of it.
gpu::LaunchOp createBlocks(ImplicitLocOpBuilder &builder, StringRef name,
                           OpFoldResult blocks, int64_t sharedBytes = 0);

/// The same for at least `threads` threads in all, whose number is the result.
/// With `backwards`, the first block has the last threads.
Value createThreads(ImplicitLocOpBuilder &builder, StringRef name,
                    OpFoldResult threads, bool backwards = false);

/// Leaves the builder inside of a branch that is taken where `number` is below
/// `count`.
void createWhereBelow(ImplicitLocOpBuilder &builder, Value number, Value count);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_LAUNCH_H
