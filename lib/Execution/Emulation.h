//===- Emulation.h - Calls of code for the emulator -------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_EMULATION_H
#define DYRELU_LIB_EXECUTION_EMULATION_H

#include "llvm/Support/Error.h"

#include <cstdint>

namespace mlir::dyrelu {

/// Calls function(arguments), whose kernels run in an order that `seed` draws.
/// Fails like callGuarded, and with the emulator's reports if there are some.
llvm::Error runEmulated(uint64_t seed, void (*function)(void **),
                        void **arguments);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_EXECUTION_EMULATION_H
