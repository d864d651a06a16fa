//===- AsyncCopy.h - Copies that complete later -----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_ASYNCCOPY_H
#define DYRELU_LIB_RUNTIME_EMULATOR_ASYNCCOPY_H

#include "Clock.h"
#include "Scheduler.h"

namespace mlir::dyrelu::emulator {

struct Access;
struct Block;
struct Launch;

/// A thread's copies of one kind, in the groups that it commits and waits for.
struct CopyQueue {
  /// The epoch of the copies that are issued now.
  Epoch sequence = 1;
  /// The last epoch of each group that was committed.
  std::vector<Epoch> groups;
  /// Copies of each epoch that have not read or not written yet.
  std::vector<uint32_t> unread, unwritten;
  /// The last epoch with a copy, and the last whose reads were waited for.
  Epoch issued = 0, readsWaited = 0;
  const char *lastLocation = nullptr;
  WaitQueue waiting;

  bool isDone(Epoch upTo, bool readsOnly) const;
};

/// Copies are issued by the running thread and done between two steps of
/// threads: first they read, some time later they write. Until then their
/// target is poisoned.
class AsyncCopies {
public:
  explicit AsyncCopies(Launch &launch) : launch(launch) {}

  /// cp.async of 4, 8 or 16 bytes, all zero but for the first `readSize`.
  void copy(void *target, const void *source, uint32_t size, uint32_t readSize,
            const char *location);
  void commit();
  /// Waits for all groups but the last `count`.
  void wait(uint32_t count, const char *location);
  /// cp.async.mbarrier.arrive: arrives when the copies until now are done.
  void arrive(void *address, bool increments, const char *location);

  /// cp.async.bulk.shared::cluster.global.mbarrier
  void bulkToShared(void *target, const void *source, uint32_t size,
                    void *address, const char *location);
  /// cp.async.bulk.global.shared::cta.bulk_group
  void bulkToGlobal(void *target, const void *source, uint32_t size,
                    const char *location);
  void commitBulk();
  void waitBulk(uint32_t count, bool readsOnly, const char *location);

  /// st.async of 4, 8 or 16 bytes.
  void storeRemote(void *target, const void *data, uint32_t size, void *address,
                   const char *location);

  /// Lets copies go on, by the seed.
  void advanceSome();
  /// Lets one go on; false if there is none.
  bool advanceAny();
  /// Completes those of a block's cluster.
  void finish(const Block &block);
  /// Reports what an exiting thread should have waited for.
  void checkExit(Thread &thread);

private:
  enum class Kind { Copy, BulkToShared, BulkToGlobal, RemoteStore };
  struct Pending {
    /// Reads all that it writes from `source`, if there is one.
    Pending(Kind kind, const Access &write, const void *source);

    Kind kind;
    char *target;
    size_t size;
    const char *source;
    size_t readSize;
    const char *location;
    /// What tells of its end, if that is no group.
    const void *barrier = nullptr;
    Thread *thread = nullptr;
    Epoch sequence = 0;
    bool hasRead = false;
    std::vector<char> data;
  };
  /// An arrival that waits for a thread's copies.
  struct Deferred {
    Thread *thread;
    Epoch upTo;
    const void *barrier;
  };

  void issue(CopyQueue *queue, Pending copy);
  void waitForGroups(CopyQueue &queue, Epoch upTo, bool readsOnly,
                     const char *location);
  /// Lets the first copy go on; true if it is done.
  bool advanceFirst();
  void complete(const Pending &copy);
  void arriveIfDone(Thread &thread);
  void arriveNow(const Deferred &arrival);

  Launch &launch;
  std::deque<Pending> pending;
  std::vector<Deferred> deferred;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_ASYNCCOPY_H
