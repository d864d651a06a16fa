//===- MBarrier.cpp - Barriers in shared memory ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MBarrier.h"

#include "Access.h"

using namespace mlir::dyrelu::emulator;

MBarrier *MBarriers::find(const void *address) {
  auto it = barriers.find(address);
  return it == barriers.end() ? nullptr : it->second.get();
}

static Access getAccess(const void *address, Action action,
                        const char *location) {
  return {address, 8, 8, action, Scope::Cluster, location};
}

MBarrier &MBarriers::use(void *address, User user, const char *action,
                         const char *location) {
  Thread &thread = launch.getThread();
  thread.location = location;
  Access access = getAccess(address, Action::BarrierUse, location);
  Region &region = resolve(launch, access);
  MBarrier *barrier = find(address);
  if (!barrier)
    launch.fail(ReportKind::Misuse, action, location,
                "the mbarrier is not initialized", region.describe(address));

  const Stamp &init = barrier->initialized;
  auto covers = [&](const ClockRef &clock) {
    return clock && clock->covers(init.group, init.member, init.epoch);
  };
  bool isOrdered =
      init.isBy(thread.group, thread.linear) || covers(thread.knowledge.known);
  bool lacksFence = user == User::BulkCopy && !covers(thread.knowledge.proxied);
  if (!isOrdered || lacksFence)
    reportConflict(launch, access, region,
                   {init, region.getOffset(address), isOrdered});

  // What a copy does is done when the mbarrier says so.
  check(launch, access,
        user == User::Thread
            ? getAccessor(thread)
            : getAccessor(thread, barrier->group, 0, barrier->phase + 1));
  return *barrier;
}

void MBarriers::initialize(void *address, uint32_t count,
                           const char *location) {
  launch.scheduler.preempt();
  Thread &thread = launch.getThread();
  Region &region =
      check(launch, getAccess(address, Action::BarrierInit, location),
            getAccessor(thread));
  if (!region.owner)
    launch.fail(ReportKind::Misuse, "mbarrier.init", location,
                "the mbarrier is not in shared memory",
                region.describe(address));
  if (count == 0 || count >= 1u << 20)
    launch.fail(ReportKind::Misuse, "mbarrier.init", location,
                "a count of " + std::to_string(count) +
                    ": it must be from 1 to 2^20 - 1");
  std::unique_ptr<MBarrier> &barrier = barriers[address];
  if (barrier && !barrier->waiting.empty())
    launch.fail(ReportKind::Misuse, "mbarrier.init", location,
                "threads wait on the mbarrier");
  barrier = std::make_unique<MBarrier>();
  barrier->block = region.owner;
  barrier->initialized = {thread.group, thread.epoch, uint16_t(thread.linear),
                          launch.emulator.history.sites.intern(
                              location, Action::BarrierInit, Scope::Cluster)};
  barrier->group = launch.emulator.history.addBarrier(barrier->block->linear);
  barrier->expected = barrier->pending = count;
  launch.scheduler.noteProgress();
}

void MBarriers::invalidate(void *address, const char *location) {
  MBarrier &barrier = use(address, User::Thread, "mbarrier.inval", location);
  if (!barrier.waiting.empty())
    launch.fail(ReportKind::Misuse, "mbarrier.inval", location,
                "threads wait on the mbarrier");
  check(launch, getAccess(address, Action::BarrierInit, location),
        getAccessor(launch.getThread()));
  barriers.erase(address);
}

void MBarriers::completeIfDone(MBarrier &barrier) {
  if (barrier.pending != 0 || barrier.transactions != 0)
    return;
  if (!barrier.arrivals.empty())
    barrier.incoming.join(join(barrier.arrivals));
  barrier.arrivals.clear();
  barrier.completed.join(barrier.incoming);
  barrier.incoming = Knowledge();
  ++barrier.phase;
  barrier.completed.known =
      raised(barrier.completed.known, barrier.group, 0, barrier.phase);
  barrier.pending = barrier.expected;
  launch.scheduler.wakeAll(barrier.waiting);
  launch.scheduler.noteProgress();
}

void MBarriers::completeTransactions(MBarrier &barrier, uint32_t bytes) {
  barrier.transactions -= bytes;
  completeIfDone(barrier);
}

void MBarriers::arriveForCopies(MBarrier &barrier, const Knowledge &copies) {
  barrier.incoming.join(copies);
  if (barrier.pending > 0)
    --barrier.pending;
  completeIfDone(barrier);
}

void MBarriers::expect(void *address, uint32_t bytes, const char *location) {
  MBarrier &barrier =
      use(address, User::Thread, "mbarrier.expect_tx", location);
  barrier.transactions += bytes;
  if (barrier.transactions >= 1 << 20)
    launch.fail(ReportKind::Misuse, "mbarrier.expect_tx", location,
                "more than 2^20 - 1 bytes are expected in one phase");
  launch.scheduler.noteProgress();
}

uint64_t MBarriers::arrive(void *address, uint32_t count, uint32_t bytes,
                           bool mayComplete, const char *location) {
  launch.scheduler.preempt();
  if (bytes)
    expect(address, bytes, location);
  MBarrier &barrier = use(address, User::Thread, "mbarrier.arrive", location);
  if (count == 0 || count > barrier.pending)
    launch.fail(ReportKind::Misuse, "mbarrier.arrive", location,
                std::to_string(count) + " arrivals where the phase waits for " +
                    std::to_string(barrier.pending));
  if (!mayComplete && count == barrier.pending)
    launch.fail(ReportKind::Misuse, "mbarrier.arrive.noComplete", location,
                "the arrival would complete the phase");
  uint64_t phase = barrier.phase;
  barrier.arrivals.push_back(launch.getThread().arrive());
  barrier.pending -= count;
  launch.scheduler.noteProgress();
  completeIfDone(barrier);
  return phase;
}

bool MBarriers::wait(void *address, MBarrier &barrier, bool isComplete,
                     bool blocks, const char *location) {
  Thread &thread = launch.getThread();
  if (barrier.block != thread.block)
    launch.fail(ReportKind::Misuse, "mbarrier wait", location,
                "threads wait on mbarriers of their own block only",
                launch.emulator.memory.find(address)->describe(address));
  if (!isComplete) {
    // The hardware gives up after a time of its choice.
    if (!blocks ||
        (launch.scheduler.isPermuted() && launch.scheduler.draw(8) == 0)) {
      launch.scheduler.yield();
      return false;
    }
    // Woken when the phase completes, whatever the parity is when it runs.
    launch.scheduler.wait(barrier.waiting, "mbarrier.try_wait", location);
  }
  // Others may have invalidated it since.
  if (const MBarrier *now = find(address))
    thread.acquire(now->completed);
  return true;
}

bool MBarriers::waitForParity(void *address, uint32_t parity, bool blocks,
                              const char *location) {
  MBarrier &barrier = use(address, User::Thread, "mbarrier wait", location);
  return wait(address, barrier, (barrier.phase & 1) != (parity & 1), blocks,
              location);
}

bool MBarriers::waitForPhase(void *address, uint64_t phase, bool blocks,
                             const char *location) {
  MBarrier &barrier = use(address, User::Thread, "mbarrier wait", location);
  return wait(address, barrier, barrier.phase != phase, blocks, location);
}

void MBarriers::forget(const Block &block) {
  for (auto it = barriers.begin(); it != barriers.end();)
    it = it->second->block == &block ? barriers.erase(it) : std::next(it);
}
