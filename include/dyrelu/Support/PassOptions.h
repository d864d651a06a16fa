//===- PassOptions.h - Values of passes' options ----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_SUPPORT_PASSOPTIONS_H
#define DYRELU_SUPPORT_PASSOPTIONS_H

#include "mlir/IR/Diagnostics.h"

namespace mlir::dyrelu {

/// Fails with an error that names the option, unless its value is at least
/// `least`.
inline LogicalResult verifyAtLeast(MLIRContext *context, StringRef option,
                                   int64_t value, int64_t least) {
  if (value >= least)
    return success();
  return emitError(UnknownLoc::get(context))
         << option << " must be " << least << " or more, got " << value;
}

} // namespace mlir::dyrelu

#endif // DYRELU_SUPPORT_PASSOPTIONS_H
