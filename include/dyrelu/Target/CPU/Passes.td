//===- Passes.td - Passes of the CPU target ----------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_CPU_PASSES_TD
#define DYRELU_TARGET_CPU_PASSES_TD

include "dyrelu/Target/CPU/ThreadPasses.td"
include "dyrelu/Target/CPU/VectorPasses.td"
include "dyrelu/Target/CPU/MemoryPasses.td"
include "dyrelu/Target/CPU/LLVMPasses.td"

#endif // DYRELU_TARGET_CPU_PASSES_TD
