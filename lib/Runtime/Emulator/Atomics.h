//===- Atomics.h - Order through atomics and fences -------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_ATOMICS_H
#define DYRELU_LIB_RUNTIME_EMULATOR_ATOMICS_H

#include "History.h"

#include <map>

namespace mlir::dyrelu::emulator {

struct Launch;
struct Thread;

enum class MemoryOrder : uint8_t {
  Weak,
  Relaxed,
  Acquire,
  Release,
  AcquireRelease
};

/// Scopes as far as they differ here: block, cluster, everything.
constexpr unsigned numLevels = 3;

/// What fences make of a thread's relaxed accesses, by the scope's level.
struct Fences {
  /// What a relaxed store releases since the last fence.
  Knowledge released[numLevels];
  /// What relaxed loads have seen, for the next fence to acquire.
  Knowledge seen[numLevels];
};

/// What is acquired from the value that a location holds.
class SyncVariables {
public:
  /// `thread` writes atomically; an update goes on with the release sequence
  /// that a store ends.
  void write(const void *address, Thread &thread, Scope scope, bool releases,
             bool isUpdate);
  /// `thread` reads atomically.
  void read(const void *address, Thread &thread, Scope scope, bool acquires);
  void forget(const void *begin, size_t size);

private:
  /// A release counts at each level up to its scope's for the acquirers of the
  /// same domain: a block, a cluster, or everything.
  struct Entry {
    unsigned level;
    Group domain;
    Knowledge knowledge;
  };
  std::map<const char *, std::vector<Entry>> variables;
};

/// fence.acq_rel, membar.
void fence(Launch &launch, Scope scope);

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_ATOMICS_H
