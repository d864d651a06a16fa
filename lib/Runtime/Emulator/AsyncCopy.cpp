//===- AsyncCopy.cpp - Copies that complete later -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AsyncCopy.h"

#include "Access.h"

using namespace mlir::dyrelu::emulator;

// The epochs of a thread's own copies, by the lane that tells of them.
static Accessor getCopyAccessor(const Thread &thread, Lane lane,
                                const CopyQueue &queue) {
  // The lanes of a block are neighbours.
  return getAccessor(thread, thread.group + Group(lane), thread.linear,
                     queue.sequence);
}

AsyncCopies::Pending::Pending(Kind kind, const Access &write,
                              const void *source)
    : kind(kind),
      // What is written to is given as an address to check.
      target(static_cast<char *>(const_cast<void *>(write.address))),
      size(write.size), source(static_cast<const char *>(source)),
      readSize(source ? write.size : 0), location(write.location) {}

void AsyncCopies::issue(CopyQueue *queue, Pending copy) {
  if (queue) {
    copy.sequence = queue->sequence;
    queue->unread.resize(copy.sequence + 1);
    queue->unwritten.resize(copy.sequence + 1);
    ++queue->unread.back();
    ++queue->unwritten.back();
    queue->issued = copy.sequence;
    queue->lastLocation = copy.location;
  }
  poison(copy.target, copy.size);
  copy.thread = &launch.getThread();
  pending.push_back(std::move(copy));
  launch.scheduler.noteProgress();
  launch.scheduler.preempt();
}

static void requireShared(Launch &launch, const Region &region, bool isShared,
                          const Access &access) {
  if ((region.owner != nullptr) != isShared)
    launch.fail(ReportKind::Misuse, getName(access.action), access.location,
                std::string("the address must be one of ") +
                    (isShared ? "shared" : "global") + " memory",
                region.describe(access.address));
}

static void requireSize(Launch &launch, uint32_t size, Action action,
                        const char *location) {
  if (size != 4 && size != 8 && size != 16)
    launch.fail(ReportKind::Misuse, getName(action), location,
                std::to_string(size) + " bytes: it must be 4, 8 or 16");
}

void AsyncCopies::copy(void *target, const void *source, uint32_t size,
                       uint32_t readSize, const char *location) {
  Thread &thread = launch.getThread();
  thread.location = location;
  CopyQueue &queue = thread.copies;
  requireSize(launch, size, Action::CopyWrite, location);
  readSize = std::min(readSize, size);
  Accessor accessor = getCopyAccessor(thread, Lane::Copies, queue);
  if (readSize) {
    Access read{source,           readSize,       size,
                Action::CopyRead, Scope::Cluster, location};
    requireShared(launch, check(launch, read, accessor), false, read);
  }
  Access write{target, size, size, Action::CopyWrite, Scope::Cluster, location};
  requireShared(launch, check(launch, write, accessor), true, write);
  Pending copy(Kind::Copy, write, source);
  copy.readSize = readSize;
  issue(&queue, std::move(copy));
}

void AsyncCopies::commit() {
  CopyQueue &queue = launch.getThread().copies;
  queue.groups.push_back(queue.sequence++);
}

void AsyncCopies::waitForGroups(CopyQueue &queue, Epoch upTo, bool readsOnly,
                                const char *location) {
  while (!queue.isDone(upTo, readsOnly))
    launch.scheduler.wait(queue.waiting, "asynchronous copies", location);
}

void AsyncCopies::wait(uint32_t count, const char *location) {
  Thread &thread = launch.getThread();
  CopyQueue &queue = thread.copies;
  if (queue.groups.size() <= count)
    return;
  Epoch upTo = queue.groups[queue.groups.size() - 1 - count];
  waitForGroups(queue, upTo, false, location);
  thread.knowledge.known =
      raised(thread.knowledge.known, thread.group + Group(Lane::Copies),
             thread.linear, upTo);
}

void AsyncCopies::arrive(void *address, bool increments, const char *location) {
  Thread &thread = launch.getThread();
  MBarrier &barrier = launch.barriers.use(address, MBarriers::User::Thread,
                                          "cp.async.mbarrier.arrive", location);
  if (increments)
    ++barrier.pending;
  Deferred arrival{&thread, thread.copies.sequence++, address};
  if (thread.copies.isDone(arrival.upTo, false))
    arriveNow(arrival);
  else
    deferred.push_back(arrival);
  launch.scheduler.noteProgress();
}

static void requireBulkSize(Launch &launch, uint32_t size, Action action,
                            const char *location) {
  if (size == 0 || size % 16 != 0)
    launch.fail(ReportKind::Misaligned, getName(action), location,
                "a bulk copy of " + std::to_string(size) +
                    " bytes: it must be a positive multiple of 16");
}

// The mbarrier that tells of a write into the same block's shared memory.
static MBarrier &getBarrier(Launch &launch, void *address, const Region &target,
                            Action action, const char *location) {
  MBarrier &barrier = launch.barriers.use(address,
                                          action == Action::BulkWrite
                                              ? MBarriers::User::BulkCopy
                                              : MBarriers::User::Copy,
                                          getName(action), location);
  if (barrier.block != target.owner)
    launch.fail(ReportKind::Misuse, getName(action), location,
                "the mbarrier and the target are in different blocks");
  return barrier;
}

void AsyncCopies::bulkToShared(void *target, const void *source, uint32_t size,
                               void *address, const char *location) {
  Thread &thread = launch.getThread();
  thread.location = location;
  requireBulkSize(launch, size, Action::BulkWrite, location);
  Access write{target, size, 16, Action::BulkWrite, Scope::Cluster, location};
  Access read{source, size, 16, Action::BulkRead, Scope::Cluster, location};
  Region &region = resolve(launch, write);
  requireShared(launch, region, true, write);
  MBarrier &barrier =
      getBarrier(launch, address, region, Action::BulkWrite, location);
  Accessor accessor = getAccessor(thread, barrier.group, 0, barrier.phase + 1);
  requireShared(launch, check(launch, read, accessor), false, read);
  check(launch, write, accessor);
  Pending copy(Kind::BulkToShared, write, source);
  copy.barrier = address;
  issue(nullptr, std::move(copy));
}

void AsyncCopies::bulkToGlobal(void *target, const void *source, uint32_t size,
                               const char *location) {
  Thread &thread = launch.getThread();
  thread.location = location;
  CopyQueue &queue = thread.bulkCopies;
  requireBulkSize(launch, size, Action::BulkWrite, location);
  Access write{target, size, 16, Action::BulkWrite, Scope::Device, location};
  Access read{source, size, 16, Action::BulkRead, Scope::Cluster, location};
  requireShared(
      launch,
      check(launch, read, getCopyAccessor(thread, Lane::BulkReads, queue)),
      true, read);
  requireShared(
      launch,
      check(launch, write, getCopyAccessor(thread, Lane::BulkWrites, queue)),
      false, write);
  issue(&queue, Pending(Kind::BulkToGlobal, write, source));
}

void AsyncCopies::commitBulk() {
  CopyQueue &queue = launch.getThread().bulkCopies;
  queue.groups.push_back(queue.sequence++);
}

void AsyncCopies::waitBulk(uint32_t count, bool readsOnly,
                           const char *location) {
  Thread &thread = launch.getThread();
  CopyQueue &queue = thread.bulkCopies;
  if (queue.groups.size() <= count)
    return;
  Epoch upTo = queue.groups[queue.groups.size() - 1 - count];
  waitForGroups(queue, upTo, readsOnly, location);
  queue.readsWaited = std::max(queue.readsWaited, upTo);
  ClockRef &known = thread.knowledge.known;
  known =
      raised(known, thread.group + Group(Lane::BulkReads), thread.linear, upTo);
  if (!readsOnly)
    known = raised(known, thread.group + Group(Lane::BulkWrites), thread.linear,
                   upTo);
}

void AsyncCopies::storeRemote(void *target, const void *data, uint32_t size,
                              void *address, const char *location) {
  Thread &thread = launch.getThread();
  thread.location = location;
  requireSize(launch, size, Action::RemoteStore, location);
  Access write{target,         size,    size, Action::RemoteStore,
               Scope::Cluster, location};
  Region &region = resolve(launch, write);
  requireShared(launch, region, true, write);
  MBarrier &barrier =
      getBarrier(launch, address, region, Action::RemoteStore, location);
  check(launch, write,
        getAccessor(thread, barrier.group, 0, barrier.phase + 1));
  auto *bytes = static_cast<const char *>(data);
  Pending copy(Kind::RemoteStore, write, nullptr);
  copy.barrier = address;
  copy.hasRead = true;
  copy.data.assign(bytes, bytes + size);
  issue(nullptr, std::move(copy));
}
