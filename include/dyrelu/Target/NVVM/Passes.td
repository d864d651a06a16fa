//===- Passes.td - Passes of the NVVM target ---------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_PASSES_TD
#define DYRELU_TARGET_NVVM_PASSES_TD

include "mlir/Pass/PassBase.td"
include "dyrelu/Target/NVVM/KernelPasses.td"
include "dyrelu/Target/NVVM/FusedPasses.td"
include "dyrelu/Target/NVVM/EmulatorPasses.td"

#endif // DYRELU_TARGET_NVVM_PASSES_TD
