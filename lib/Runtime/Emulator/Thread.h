//===- Thread.h - Threads, warps, blocks and clusters -----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_THREAD_H
#define DYRELU_LIB_RUNTIME_EMULATOR_THREAD_H

#include "AsyncCopy.h"
#include "Atomics.h"
#include "Barrier.h"
#include "Cluster.h"
#include "Fiber.h"
#include "Memory.h"
#include "Warp.h"

namespace mlir::dyrelu::emulator {

struct Launch;

struct Thread {
  Launch *launch = nullptr;
  Block *block = nullptr;
  uint32_t linear = 0;
  Dim3 index;
  Fiber fiber;
  bool hasExited = false;
  /// What it waits for, and where it was seen last.
  const char *waitsFor = nullptr;
  const char *location = nullptr;

  /// Its place in clocks.
  Group group = 0;
  Epoch epoch = 1;
  Knowledge knowledge;

  Fences fences;
  CopyQueue copies, bulkCopies;
  ClusterTicket clusterTicket;
  /// What a shuffle or vote gave it.
  uint64_t warpResult = 0;

  uint32_t getLane() const { return linear % warpSize; }
  Warp &getWarp() const;

  /// Ends the epoch, which others will know of through the arrival.
  Arrival arrive();
  /// Ends the epoch and returns all that is done until here.
  Knowledge release();
  void acquire(const Knowledge &other) { knowledge.join(other); }
};

struct Block {
  Cluster *cluster = nullptr;
  /// Its linear index in the grid, and that in its cluster.
  uint32_t linear = 0;
  uint32_t rank = 0;
  Dim3 index, indexInCluster;
  std::unique_ptr<Arena> arena;
  Region *shared = nullptr;
  std::vector<Thread> threads;
  std::vector<Warp> warps;
  NamedBarrier barriers[numNamedBarriers];
  uint32_t numRunning = 0;
  /// One of its threads has waited for the launch before.
  bool hasWaitedForGrid = false;
  RemoteAccesses remoteAccesses;
};

struct Cluster {
  Dim3 index;
  std::vector<std::unique_ptr<Block>> blocks;
  ClusterBarrier barrier;
  uint32_t numRunning = 0;
};

inline Warp &Thread::getWarp() const { return block->warps[linear / warpSize]; }

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_THREAD_H
