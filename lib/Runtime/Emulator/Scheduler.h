//===- Scheduler.h - Which thread goes on -----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_SCHEDULER_H
#define DYRELU_LIB_RUNTIME_EMULATOR_SCHEDULER_H

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace mlir::dyrelu::emulator {

struct Thread;

/// Threads that wait for the same event.
using WaitQueue = std::vector<Thread *>;

/// Picks the next thread: in turn where the seed is 0, at random otherwise.
class Scheduler {
public:
  explicit Scheduler(uint64_t seed);

  bool isPermuted() const { return permuted; }
  /// A number below `bound`.
  uint64_t draw(uint64_t bound);

  /// Lets a thread run that is new or waited.
  void makeRunnable(Thread &thread);
  void wakeAll(WaitQueue &queue);

  /// Runs one runnable thread until it suspends itself; false if there is none.
  bool step();

  /// The thread that runs, or null between two.
  Thread *getCurrent() const { return current; }

  // Of the running thread:

  /// Lets others run.
  void yield();
  /// Does so now and then, by the seed.
  void preempt();
  /// Suspends it until `queue` is woken.
  void wait(WaitQueue &queue, const char *what, const char *location);

  /// Something happened that polling threads may be waiting for.
  void noteProgress() { idleSteps = 0; }
  /// Notes progress if the next step finds the bytes changed.
  void watch(const void *address, size_t size);
  /// Forgets them: they may be freed before the next step.
  void unwatch() { watched = nullptr; }
  /// Whether only polling threads have run for so long that they will for ever.
  bool isStuck(size_t numThreads) const {
    return idleSteps > 4096 + 64 * numThreads;
  }

private:
  bool permuted;
  uint64_t state;
  std::deque<Thread *> runnable;
  Thread *current = nullptr;
  size_t idleSteps = 0;
  const void *watched = nullptr;
  size_t watchedSize = 0;
  unsigned char watchedBytes[16] = {};
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_SCHEDULER_H
