//===- Barrier.cpp - Named barriers of a block ----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Barrier.h"

#include "Launch.h"

using namespace mlir::dyrelu::emulator;

void mlir::dyrelu::emulator::arriveAtBarrier(Launch &launch, uint32_t id,
                                             uint32_t count, bool waits,
                                             const char *location) {
  Thread &thread = launch.getThread();
  Block &block = *thread.block;
  uint32_t numThreads = uint32_t(block.threads.size());
  uint32_t rounded = (numThreads + warpSize - 1) / warpSize * warpSize;
  if (id >= numNamedBarriers)
    launch.fail(ReportKind::Misuse, "barrier", location,
                "there is no barrier " + std::to_string(id) + ", only 0 to 15");
  if (count % warpSize != 0 || count > rounded)
    launch.fail(
        ReportKind::Misuse, "barrier", location,
        "a barrier of " + std::to_string(count) +
            " threads: it must be a multiple of 32, and the block has " +
            std::to_string(numThreads));
  // The hardware counts a warp that is not full as a whole one.
  if (count == 0 || count == rounded)
    count = numThreads;

  NamedBarrier &barrier = block.barriers[id];
  if (barrier.arrivals.empty())
    barrier.expected = count;
  else if (barrier.expected != count)
    launch.fail(ReportKind::Misuse, "barrier", location,
                "barrier " + std::to_string(id) + " is one of " +
                    std::to_string(barrier.expected) +
                    " threads for others, and of " + std::to_string(count) +
                    " for this one");
  launch.scheduler.noteProgress();
  barrier.arrivals.push_back(thread.arrive());
  if (barrier.arrivals.size() < barrier.expected) {
    if (waits)
      launch.scheduler.wait(barrier.waiting, "barrier", location);
    return;
  }
  Knowledge all = join(barrier.arrivals);
  barrier.arrivals.clear();
  // Each knew a part of it.
  for (Thread *other : barrier.waiting)
    other->knowledge = all;
  launch.scheduler.wakeAll(barrier.waiting);
  if (waits)
    thread.knowledge = all;
  // The last to arrive is not always the first to go on.
  all = Knowledge();
  launch.scheduler.preempt();
}
