//===- LaunchWorkspace.h - One allocation for several buffers ---*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_LAUNCHWORKSPACE_H
#define DYRELU_LIB_TARGET_NVVM_LAUNCHWORKSPACE_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/JSON.h"

namespace mlir::dyrelu {

/// A buffer that launches number `first` to `last` use.
struct LaunchBuffer {
  llvm::json::Value bytes;
  unsigned first;
  unsigned last;
};

/// Places for the buffers, which are in the order of their first use: the field
/// "workspace" of a function. Those that are never used together may share a
/// place, if one is not larger than the other for all that is known.
llvm::json::Value layOutWorkspace(llvm::ArrayRef<LaunchBuffer> buffers);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_LAUNCHWORKSPACE_H
