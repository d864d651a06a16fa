//===- Access.h - Checks of each access -------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_ACCESS_H
#define DYRELU_LIB_RUNTIME_EMULATOR_ACCESS_H

#include "Launch.h"

namespace mlir::dyrelu::emulator {

/// An access of the running thread, or of a copy that it issues.
struct Access {
  const void *address;
  size_t size;
  size_t alignment;
  Action action;
  Scope scope;
  const char *location;
};

/// Ends the launch if the address is misaligned or out of bounds.
Region &resolve(Launch &launch, const Access &access);

/// The running thread itself, or a copy of it that stands at `epoch` of
/// `member` in `group`.
Accessor getAccessor(const Thread &thread);
Accessor getAccessor(const Thread &thread, Group group, uint32_t member,
                     Epoch epoch);

/// Reports that an access and an earlier one conflict.
void reportConflict(Launch &launch, const Access &access, const Region &region,
                    const Conflict &conflict);

/// Resolves an access and checks it against earlier ones.
Region &check(Launch &launch, const Access &access, const Accessor &accessor);

/// An ordinary or atomic access of the running thread, before it is made.
void accessMemory(Launch &launch, Access access, MemoryOrder order);

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_ACCESS_H
