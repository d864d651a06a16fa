//===- LaunchPasses.h - Passes about launches -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_LAUNCHPASSES_H
#define DYRELU_TARGET_NVVM_LAUNCHPASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir {
class ModuleOp;
} // namespace mlir

namespace mlir::dyrelu {

#define GEN_PASS_DECL
#include "dyrelu/Target/NVVM/LaunchPasses.h.inc"

#define GEN_PASS_REGISTRATION
#include "dyrelu/Target/NVVM/LaunchPasses.h.inc"

} // namespace mlir::dyrelu

#endif // DYRELU_TARGET_NVVM_LAUNCHPASSES_H
