//===- Barrier.h - Named barriers of a block --------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_BARRIER_H
#define DYRELU_LIB_RUNTIME_EMULATOR_BARRIER_H

#include "Clock.h"
#include "Scheduler.h"

namespace mlir::dyrelu::emulator {

struct Launch;

constexpr unsigned numNamedBarriers = 16;

struct NamedBarrier {
  /// Threads that complete it; set by the first that arrives.
  uint32_t expected = 0;
  std::vector<Arrival> arrivals;
  WaitQueue waiting;
};

/// Arrives at barrier `id` of `count` threads (0: all of the block) and, if
/// `waits`, goes on when it is complete.
void arriveAtBarrier(Launch &launch, uint32_t id, uint32_t count, bool waits,
                     const char *location);

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_BARRIER_H
