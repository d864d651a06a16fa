//===- MBarrier.h - Barriers in shared memory -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_MBARRIER_H
#define DYRELU_LIB_RUNTIME_EMULATOR_MBARRIER_H

#include "Scheduler.h"
#include "Shadow.h"

#include <string>
#include <unordered_map>

namespace mlir::dyrelu::emulator {

struct Block;
struct Launch;

struct MBarrier {
  Block *block = nullptr;
  /// The copies of phase n stand at epoch n + 1 of this group.
  Group group = 0;
  uint32_t expected = 0;
  uint32_t pending = 0;
  /// Bytes expected that have not arrived; below 0 if they come first.
  int64_t transactions = 0;
  uint32_t phase = 0;
  /// Who initialized it: uses of it overwrite that in the memory's shadow.
  Stamp initialized;
  std::vector<Arrival> arrivals;
  /// What copies of single threads add to the phase, and all phases that are
  /// complete.
  Knowledge incoming, completed;
  WaitQueue waiting;
};

/// The mbarriers of all resident blocks.
class MBarriers {
public:
  explicit MBarriers(Launch &launch) : launch(launch) {}

  // Operations of the running thread.
  void initialize(void *address, uint32_t count, const char *location);
  void invalidate(void *address, const char *location);
  void expect(void *address, uint32_t bytes, const char *location);
  /// Expects `bytes`, arrives `count` times, and returns the phase before.
  uint64_t arrive(void *address, uint32_t count, uint32_t bytes,
                  bool mayComplete, const char *location);
  /// Whether the phase of this parity is complete; `blocks` until it is, or,
  /// by the seed, not so long.
  bool waitForParity(void *address, uint32_t parity, bool blocks,
                     const char *location);
  /// The same of the phase that `arrive` returned.
  bool waitForPhase(void *address, uint64_t phase, bool blocks,
                    const char *location);

  enum class User { Thread, Copy, BulkCopy };
  /// The mbarrier at an address, for the running thread or for a copy that it
  /// issues.
  MBarrier &use(void *address, User user, const char *action,
                const char *location);

  // What happens to mbarriers between two steps of threads.
  /// The mbarrier at an address, or null.
  MBarrier *find(const void *address);
  void completeTransactions(MBarrier &barrier, uint32_t bytes);
  void arriveForCopies(MBarrier &barrier, const Knowledge &copies);

  /// Forgets the mbarriers in a block's shared memory.
  void forget(const Block &block);

private:
  bool wait(void *address, MBarrier &barrier, bool isComplete, bool blocks,
            const char *location);
  void completeIfDone(MBarrier &barrier);

  Launch &launch;
  std::unordered_map<const void *, std::unique_ptr<MBarrier>> barriers;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_MBARRIER_H
