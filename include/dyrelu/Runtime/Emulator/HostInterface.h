//===- HostInterface.h - What code that launches kernels calls --*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions that compiled host code calls; they act on the emulator of the
// HostScope (Host.h) that is alive on the calling thread. Names are strings
// that live as long as the emulator.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RUNTIME_EMULATOR_HOSTINTERFACE_H
#define DYRELU_RUNTIME_EMULATOR_HOSTINTERFACE_H

#include "dyrelu/Target/NVVM/EmulatorCodes.h"

#include <cstdint>

// C names: compilers emit calls of them.
// NOLINTBEGIN(readability-identifier-naming)
extern "C" {

/// Makes `size` bytes at `data` global memory. What is not `initialized` is
/// filled with NaN, and must be written before kernels read it.
void dyrelu_emulator_add_buffer(void *data, uint64_t size, const char *name,
                                uint32_t initialized);
/// To be called before the buffer that starts at `data` is freed.
void dyrelu_emulator_remove_buffer(void *data);
/// Like add_buffer for an initialized global; one that is known stays as it is.
void dyrelu_emulator_add_global(void *data, uint64_t size, const char *name);
/// To be called when the host has written to the buffer that `data` is in.
void dyrelu_emulator_set_initialized(const void *data);

/// Runs a kernel, if the grid has blocks; `flags` is or'ed of
/// DyreluEmulatorLaunch, with the blocks that must be resident above them.
/// Returns 1 if nothing was wrong.
uint32_t dyrelu_emulator_launch(void (*kernel)(void **), void **args,
                                const char *name, uint32_t flags,
                                uint64_t staticShared, uint64_t dynamicShared,
                                uint64_t gridX, uint64_t gridY, uint64_t gridZ,
                                uint64_t blockX, uint64_t blockY,
                                uint64_t blockZ, uint64_t clusterX,
                                uint64_t clusterY, uint64_t clusterZ);

} // extern "C"
// NOLINTEND(readability-identifier-naming)

#endif // DYRELU_RUNTIME_EMULATOR_HOSTINTERFACE_H
