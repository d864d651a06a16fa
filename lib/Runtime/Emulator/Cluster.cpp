//===- Cluster.cpp - Barriers and shared memory across a cluster ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Cluster.h"

#include "Launch.h"

using namespace mlir::dyrelu::emulator;

static void completeIfAllArrived(Launch &launch, Cluster &cluster) {
  ClusterBarrier &barrier = cluster.barrier;
  if (barrier.numArrived == 0 || barrier.numArrived < cluster.numRunning)
    return;
  barrier.completed =
      barrier.arrivals.empty() ? Knowledge() : join(barrier.arrivals);
  barrier.arrivals.clear();
  barrier.numArrived = 0;
  ++barrier.generation;
  launch.scheduler.wakeAll(barrier.waiting);
  launch.scheduler.noteProgress();
}

void mlir::dyrelu::emulator::arriveAtCluster(Launch &launch, bool releases,
                                             const char *location) {
  Thread &thread = launch.getThread();
  Cluster &cluster = *thread.block->cluster;
  if (thread.clusterTicket.hasArrived)
    launch.fail(ReportKind::Misuse, "barrier.cluster.arrive", location,
                "the thread has arrived before and not waited since");
  thread.clusterTicket = {true, cluster.barrier.generation};
  if (releases)
    cluster.barrier.arrivals.push_back(thread.arrive());
  ++cluster.barrier.numArrived;
  launch.scheduler.noteProgress();
  completeIfAllArrived(launch, cluster);
  launch.scheduler.preempt();
}

void mlir::dyrelu::emulator::waitForCluster(Launch &launch,
                                            const char *location) {
  Thread &thread = launch.getThread();
  ClusterBarrier &barrier = thread.block->cluster->barrier;
  if (!thread.clusterTicket.hasArrived)
    launch.fail(ReportKind::Misuse, "barrier.cluster.wait", location,
                "the thread has not arrived");
  while (barrier.generation == thread.clusterTicket.generation)
    launch.scheduler.wait(barrier.waiting, "barrier.cluster.wait", location);
  thread.clusterTicket.hasArrived = false;
  // No later generation completes before this thread arrives again.
  thread.acquire(barrier.completed);
}

void mlir::dyrelu::emulator::leaveCluster(Launch &launch, Thread &thread) {
  Cluster &cluster = *thread.block->cluster;
  --cluster.numRunning;
  const ClusterTicket &ticket = thread.clusterTicket;
  if (ticket.hasArrived && ticket.generation == cluster.barrier.generation)
    --cluster.barrier.numArrived;
  completeIfAllArrived(launch, cluster);
}

void *mlir::dyrelu::emulator::mapToRank(Launch &launch, void *address,
                                        uint32_t rank, const char *location) {
  Cluster &cluster = *launch.getThread().block->cluster;
  Region *region = launch.emulator.memory.find(address);
  if (!region || !region->owner || region->owner->cluster != &cluster)
    launch.fail(ReportKind::Misuse, "mapa", location,
                "the address is not one of the cluster's shared memory");
  if (rank >= cluster.blocks.size())
    launch.fail(ReportKind::Misuse, "mapa", location,
                "there is no block " + std::to_string(rank) +
                    " in a cluster of " +
                    std::to_string(cluster.blocks.size()));
  return cluster.blocks[rank]->shared->base + region->getOffset(address);
}

void mlir::dyrelu::emulator::checkExit(Launch &launch, Block &block) {
  if (block.remoteAccesses.empty())
    return;
  // The block exits when its last thread does: what any of them waited for is
  // done by then.
  Knowledge all;
  for (const Thread &thread : block.threads)
    all.join(thread.knowledge);
  for (const auto &[key, stamp] : block.remoteAccesses) {
    if (all.known && all.known->covers(stamp.group, stamp.member, stamp.epoch))
      continue;
    Report report;
    report.kind = ReportKind::ExitedBlock;
    report.at = launch.emulator.history.getPlace(stamp);
    report.other = launch.getPlace(launch.getThread(), "exit", nullptr);
    report.address = block.shared->name;
    report.detail = "nothing orders the access before the block's exit";
    launch.report(std::move(report));
    return;
  }
}
