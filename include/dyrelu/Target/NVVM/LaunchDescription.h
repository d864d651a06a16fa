//===- LaunchDescription.h - How kernels are launched -----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_LAUNCHDESCRIPTION_H
#define DYRELU_TARGET_NVVM_LAUNCHDESCRIPTION_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include "llvm/Support/JSON.h"

namespace mlir::dyrelu {

/// An attribute of a gpu.launch_func all of whose blocks must be resident at
/// once, because they wait for each other.
inline constexpr llvm::StringLiteral kCooperativeAttr = "dyrelu.cooperative";

/// An attribute of a gpu.launch_func, a number: so many blocks that started one
/// after the other must be resident at once, because they wait for each other.
inline constexpr llvm::StringLiteral kResidentBlocksAttr =
    "dyrelu.resident_blocks";

/// Whether a kernel may start before the launches before it have ended: each
/// thread waits for them itself (griddepcontrol.wait) in the first block of the
/// code, and no op in front of that accesses memory.
bool waitsForOthers(FunctionOpInterface kernel);

/// What the public functions of a module do, in the form that docs/launcher.md
/// gives: the module is what --dyrelu-to-nvvm makes. A function takes buffers
/// and numbers and returns buffers that it allocates; what it does besides is
/// to allocate others, to compute sizes from those of its arguments, to check
/// them (cf.assert), and to launch kernels (gpu.launch_func), one after the
/// other. Anything else is an error at the op.
///
/// A launch `overlaps` where waitsForOthers(kernel).
FailureOr<llvm::json::Value> describeLaunches(ModuleOp module);

/// Prints a description as a file of its own: what is short on one line.
void printLaunchDescription(raw_ostream &os,
                            const llvm::json::Value &description);

} // namespace mlir::dyrelu

#endif // DYRELU_TARGET_NVVM_LAUNCHDESCRIPTION_H
