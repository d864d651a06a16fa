//===- Cluster.h - Barriers and shared memory across a cluster --*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_CLUSTER_H
#define DYRELU_LIB_RUNTIME_EMULATOR_CLUSTER_H

#include "Scheduler.h"
#include "Shadow.h"

#include <unordered_map>

namespace mlir::dyrelu::emulator {

struct Block;
struct Cluster;
struct Launch;

struct ClusterBarrier {
  uint64_t generation = 0;
  uint32_t numArrived = 0;
  std::vector<Arrival> arrivals;
  /// What all of the last generation knew.
  Knowledge completed;
  WaitQueue waiting;
};

/// A thread's arrival at its cluster's barrier that it has not waited for.
struct ClusterTicket {
  bool hasArrived = false;
  uint64_t generation = 0;
};

void arriveAtCluster(Launch &launch, bool releases, const char *location);
void waitForCluster(Launch &launch, const char *location);
/// The barrier does not wait for threads that have exited.
void leaveCluster(Launch &launch, Thread &thread);

/// The byte of block `rank` that corresponds to a byte of shared memory.
void *mapToRank(Launch &launch, void *address, uint32_t rank,
                const char *location);

/// The last access of each thread of other blocks to a block's shared memory:
/// they must be ordered before the block exits.
using RemoteAccesses = std::unordered_map<uint64_t, Stamp>;

/// Reports what other blocks accessed that nothing orders before this exit.
void checkExit(Launch &launch, Block &block);

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_CLUSTER_H
