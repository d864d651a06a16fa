//===- History.h - Whom a stamp speaks of -----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_HISTORY_H
#define DYRELU_LIB_RUNTIME_EMULATOR_HISTORY_H

#include "Shadow.h"

#include "dyrelu/Runtime/Emulator/Emulator.h"

#include <unordered_map>

namespace mlir::dyrelu::emulator {

/// What an access is, as far as its kind decides what it conflicts with.
enum class Action : uint8_t {
  Load,
  Store,
  AtomicLoad,
  AtomicStore,
  AtomicUpdate,
  /// cp.async: asynchronous, of the generic proxy.
  CopyRead,
  CopyWrite,
  /// cp.async.bulk: of the asynchronous proxy.
  BulkRead,
  BulkWrite,
  /// st.async
  RemoteStore,
  BarrierInit,
  BarrierUse
};

const char *getName(Action action);
bool isWrite(Action action);
bool isAtomic(Action action);
/// Whether the asynchronous proxy makes this access.
bool isProxied(Action action);

enum class Scope : uint8_t { Block, Cluster, Device, System };

struct Site {
  const char *location;
  Action action;
  Scope scope;
};

/// Numbers for places in kernels.
class Sites {
public:
  uint16_t intern(const char *location, Action action, Scope scope);
  const Site &operator[](uint16_t index) const { return sites[index]; }

private:
  std::vector<Site> sites;
  std::unordered_map<uint64_t, uint16_t> indices;
  // What loops ask for again and again.
  struct Recent {
    uint64_t key = 0;
    uint16_t index = 0;
  };
  Recent recent[64];
};

/// The groups of a block: its threads, and their copies by kind. Waiting for a
/// bulk copy's reads tells nothing of its writes.
enum class Lane : uint8_t { Threads, Copies, BulkReads, BulkWrites };
constexpr unsigned numLanes = 4;

/// A launch that was, or is.
struct LaunchRecord {
  std::string name;
  Dim3 grid, block, cluster;
  /// The groups from `begin` to `end`, exclusive; those from `barriers` on
  /// stand for copies that complete on an mbarrier.
  Group begin = 0, barriers = 0, end = 0;
  /// The linear index of the block that each of those mbarriers belongs to.
  std::vector<uint32_t> barrierBlocks;

  Group getGroup(uint64_t block, Lane lane) const {
    return begin + Group(block) * numLanes + Group(lane);
  }
  uint32_t getBlock(Group group) const {
    return group < barriers ? (group - begin) / numLanes
                            : barrierBlocks[group - barriers];
  }
  /// The linear index of a block's cluster.
  uint64_t getCluster(uint32_t linear) const;
  Dim3 getBlockIndex(uint32_t linear) const { return grid.delinearize(linear); }
};

class History {
public:
  LaunchRecord &begin(const LaunchConfig &config);
  LaunchRecord &getCurrent() { return *records.back(); }
  /// A group for the copies that complete on a new mbarrier.
  Group addBarrier(uint32_t block);

  const LaunchRecord &find(Group group) const;
  Place getPlace(const Stamp &stamp) const;

  /// Whether two atomics, or a release and an acquire, of these scopes
  /// include each other's threads.
  bool areInScope(Group a, Scope scopeA, Group b, Scope scopeB) const;

  Sites sites;

private:
  std::vector<std::unique_ptr<LaunchRecord>> records;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_HISTORY_H
