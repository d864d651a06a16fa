//===- AsyncCopyProgress.cpp - Copies go on and complete ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Access.h"

#include <cstring>

using namespace mlir::dyrelu::emulator;

bool CopyQueue::isDone(Epoch upTo, bool readsOnly) const {
  const std::vector<uint32_t> &counts = readsOnly ? unread : unwritten;
  for (size_t i = 0; i < counts.size() && i <= upTo; ++i)
    if (counts[i])
      return false;
  return true;
}

void AsyncCopies::arriveNow(const Deferred &arrival) {
  MBarrier *barrier = launch.barriers.find(arrival.barrier);
  if (!barrier)
    return;
  Thread &thread = *arrival.thread;
  Knowledge copies;
  copies.known = raised(nullptr, thread.group + Group(Lane::Copies),
                        thread.linear, arrival.upTo);
  launch.barriers.arriveForCopies(*barrier, copies);
}

void AsyncCopies::arriveIfDone(Thread &thread) {
  for (size_t i = 0; i < deferred.size();) {
    Deferred arrival = deferred[i];
    if (arrival.thread != &thread ||
        !thread.copies.isDone(arrival.upTo, false)) {
      ++i;
      continue;
    }
    deferred.erase(deferred.begin() + ptrdiff_t(i));
    arriveNow(arrival);
  }
}

void AsyncCopies::complete(const Pending &copy) {
  std::memcpy(copy.target, copy.data.data(), copy.size);
  Thread &thread = *copy.thread;
  switch (copy.kind) {
  case Kind::Copy:
    --thread.copies.unwritten[copy.sequence];
    launch.scheduler.wakeAll(thread.copies.waiting);
    arriveIfDone(thread);
    break;
  case Kind::BulkToGlobal:
    --thread.bulkCopies.unwritten[copy.sequence];
    launch.scheduler.wakeAll(thread.bulkCopies.waiting);
    break;
  case Kind::BulkToShared:
  case Kind::RemoteStore: {
    if (MBarrier *barrier = launch.barriers.find(copy.barrier)) {
      launch.barriers.completeTransactions(*barrier, uint32_t(copy.size));
      break;
    }
    Report report;
    report.kind = ReportKind::Misuse;
    report.at = launch.getPlace(thread,
                                getName(copy.kind == Kind::RemoteStore
                                            ? Action::RemoteStore
                                            : Action::BulkWrite),
                                copy.location);
    report.detail = "the mbarrier was invalidated before the copy was done";
    launch.report(std::move(report));
    break;
  }
  }
}

bool AsyncCopies::advanceFirst() {
  launch.scheduler.noteProgress();
  Pending &copy = pending.front();
  if (!copy.hasRead) {
    copy.hasRead = true;
    copy.data.resize(copy.size);
    if (copy.readSize)
      std::memcpy(copy.data.data(), copy.source, copy.readSize);
    CopyQueue *queue = copy.kind == Kind::Copy ? &copy.thread->copies
                       : copy.kind == Kind::BulkToGlobal
                           ? &copy.thread->bulkCopies
                           : nullptr;
    if (queue) {
      --queue->unread[copy.sequence];
      launch.scheduler.wakeAll(queue->waiting);
    }
    return false;
  }
  Pending done = std::move(copy);
  pending.pop_front();
  complete(done);
  return true;
}

bool AsyncCopies::advanceAny() {
  if (pending.empty())
    return false;
  if (launch.scheduler.isPermuted())
    std::swap(pending.front(), pending[launch.scheduler.draw(pending.size())]);
  advanceFirst();
  return true;
}

void AsyncCopies::advanceSome() {
  // In the natural order they wait until no thread can go on.
  if (launch.scheduler.isPermuted() && !pending.empty() &&
      launch.scheduler.draw(4) == 0)
    advanceAny();
}

void AsyncCopies::finish(const Block &block) {
  for (size_t count = pending.size(); count > 0; --count) {
    if (pending.front().thread->block->cluster == block.cluster) {
      while (!advanceFirst())
        ;
      continue;
    }
    pending.push_back(std::move(pending.front()));
    pending.pop_front();
  }
}

void AsyncCopies::checkExit(Thread &thread) {
  const CopyQueue &queue = thread.bulkCopies;
  if (queue.issued <= queue.readsWaited)
    return;
  Report report;
  report.kind = ReportKind::ExitedBlock;
  report.at =
      launch.getPlace(thread, getName(Action::BulkRead), queue.lastLocation);
  report.address = thread.block->shared->name;
  report.detail = "the thread exits without waiting until its bulk copies have "
                  "read shared memory";
  launch.report(std::move(report));
}
