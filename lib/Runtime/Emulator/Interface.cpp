//===- Interface.cpp - What emulated kernels call -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Runtime/Emulator/Interface.h"

#include "Access.h"

using namespace mlir::dyrelu::emulator;

static Launch &getLaunch() { return *getCurrentLaunch(); }
static Thread &getThread() { return getLaunch().getThread(); }
static Block &getBlock() { return *getThread().block; }

static Scope getScope(uint32_t kind) { return Scope(kind >> 8 & 3); }

// --- Registers

uint32_t dyrelu_emulator_thread_id(uint32_t dimension) {
  return getThread().index[dimension];
}

uint32_t dyrelu_emulator_block_size(uint32_t dimension) {
  return getLaunch().config.block[dimension];
}

uint32_t dyrelu_emulator_block_id(uint32_t dimension) {
  return getBlock().index[dimension];
}

uint32_t dyrelu_emulator_grid_size(uint32_t dimension) {
  return getLaunch().config.grid[dimension];
}

uint32_t dyrelu_emulator_cluster_id(uint32_t dimension) {
  return getBlock().cluster->index[dimension];
}

uint32_t dyrelu_emulator_cluster_count(uint32_t dimension) {
  const LaunchConfig &config = getLaunch().config;
  return config.grid[dimension] / config.cluster[dimension];
}

uint32_t dyrelu_emulator_block_in_cluster_id(uint32_t dimension) {
  return getBlock().indexInCluster[dimension];
}

uint32_t dyrelu_emulator_cluster_size(uint32_t dimension) {
  return getLaunch().config.cluster[dimension];
}

uint32_t dyrelu_emulator_cluster_rank() { return getBlock().rank; }

uint32_t dyrelu_emulator_cluster_block_count() {
  return uint32_t(getBlock().cluster->blocks.size());
}

uint32_t dyrelu_emulator_lane_id() { return getThread().getLane(); }

uint32_t dyrelu_emulator_warp_id() { return getThread().linear / warpSize; }

uint32_t dyrelu_emulator_warp_count() {
  return uint32_t(getBlock().warps.size());
}

uint32_t dyrelu_emulator_warp_size() { return warpSize; }

// --- Memory

void *dyrelu_emulator_static_shared(uint64_t offset) {
  return getBlock().arena->getData() + offset;
}

void *dyrelu_emulator_dynamic_shared() {
  return getBlock().arena->getData() + getLaunch().dynamicOffset;
}

void *dyrelu_emulator_mapa(void *address, uint32_t rank, const char *location) {
  return mapToRank(getLaunch(), address, rank, location);
}

void dyrelu_emulator_access(const void *address, uint64_t size,
                            uint32_t alignment, uint32_t kind,
                            const char *location) {
  auto order = MemoryOrder(kind >> 4 & 7);
  bool isWeak = order == MemoryOrder::Weak;
  Action action = Action::AtomicUpdate;
  switch (kind & 3) {
  case DYRELU_EMULATOR_LOAD:
    action = isWeak ? Action::Load : Action::AtomicLoad;
    break;
  case DYRELU_EMULATOR_STORE:
    action = isWeak ? Action::Store : Action::AtomicStore;
    break;
  default:
    // There are no weak updates: without an order they are relaxed.
    order = isWeak ? MemoryOrder::Relaxed : order;
    break;
  }
  accessMemory(getLaunch(),
               {address, size_t(size), alignment ? alignment : 1, action,
                getScope(kind), location},
               order);
}

// --- Fences

void dyrelu_emulator_fence(uint32_t scope, const char *location) {
  fence(getLaunch(), getScope(scope));
}

// What is done before the fence, the asynchronous proxy sees from here on.
static void fenceProxy() {
  Thread &thread = getThread();
  thread.knowledge.proxied = thread.release().known;
}

void dyrelu_emulator_fence_proxy_async(const char *location) { fenceProxy(); }

void dyrelu_emulator_fence_mbarrier_init(const char *location) { fenceProxy(); }

// --- Barriers

void dyrelu_emulator_barrier_sync(uint32_t id, uint32_t count,
                                  const char *location) {
  arriveAtBarrier(getLaunch(), id, count, /*waits=*/true, location);
}

void dyrelu_emulator_barrier_arrive(uint32_t id, uint32_t count,
                                    const char *location) {
  arriveAtBarrier(getLaunch(), id, count, /*waits=*/false, location);
}

void dyrelu_emulator_cluster_arrive(uint32_t releases, const char *location) {
  arriveAtCluster(getLaunch(), releases != 0, location);
}

void dyrelu_emulator_cluster_wait(const char *location) {
  waitForCluster(getLaunch(), location);
}

// --- Warps

void dyrelu_emulator_warp_sync(uint32_t mask, const char *location) {
  meetWarp(getLaunch(), mask, WarpOperation::Sync, 0, 0, 0, location);
}

uint64_t dyrelu_emulator_shuffle(uint32_t mask, uint32_t value, uint32_t offset,
                                 uint32_t clamp, uint32_t kind,
                                 const char *location) {
  constexpr WarpOperation operations[] = {
      WarpOperation::ShuffleIndex, WarpOperation::ShuffleUp,
      WarpOperation::ShuffleDown, WarpOperation::ShuffleButterfly};
  return meetWarp(getLaunch(), mask, operations[kind & 3], value, offset, clamp,
                  location);
}

uint32_t dyrelu_emulator_vote(uint32_t mask, uint32_t predicate, uint32_t kind,
                              const char *location) {
  WarpOperation operation =
      kind == DYRELU_EMULATOR_VOTE_ANY   ? WarpOperation::VoteAny
      : kind == DYRELU_EMULATOR_VOTE_ALL ? WarpOperation::VoteAll
                                         : WarpOperation::VoteBallot;
  return uint32_t(
      meetWarp(getLaunch(), mask, operation, predicate != 0, 0, 0, location));
}

// --- mbarriers

void dyrelu_emulator_mbarrier_init(void *barrier, uint32_t count,
                                   const char *location) {
  getLaunch().barriers.initialize(barrier, count, location);
}

void dyrelu_emulator_mbarrier_inval(void *barrier, const char *location) {
  getLaunch().barriers.invalidate(barrier, location);
}

void dyrelu_emulator_mbarrier_expect_tx(void *barrier, uint32_t bytes,
                                        const char *location) {
  getLaunch().barriers.expect(barrier, bytes, location);
}

uint64_t dyrelu_emulator_mbarrier_arrive(void *barrier, uint32_t count,
                                         uint32_t bytes, const char *location) {
  return getLaunch().barriers.arrive(barrier, count, bytes,
                                     /*mayComplete=*/true, location);
}

uint64_t dyrelu_emulator_mbarrier_arrive_nocomplete(void *barrier,
                                                    uint32_t count,
                                                    const char *location) {
  return getLaunch().barriers.arrive(barrier, count, 0,
                                     /*mayComplete=*/false, location);
}

uint32_t dyrelu_emulator_mbarrier_wait_parity(void *barrier, uint32_t parity,
                                              uint32_t blocks,
                                              const char *location) {
  return getLaunch().barriers.waitForParity(barrier, parity, blocks != 0,
                                            location);
}

void dyrelu_emulator_mbarrier_await_parity(void *barrier, uint32_t parity,
                                           const char *location) {
  while (!dyrelu_emulator_mbarrier_wait_parity(barrier, parity, /*blocks=*/1,
                                               location))
    ;
}

uint32_t dyrelu_emulator_mbarrier_wait(void *barrier, uint64_t state,
                                       uint32_t blocks, const char *location) {
  return getLaunch().barriers.waitForPhase(barrier, state, blocks != 0,
                                           location);
}

// --- Asynchronous copies

void dyrelu_emulator_cp_async(void *target, const void *source, uint32_t size,
                              uint32_t sourceSize, const char *location) {
  getLaunch().copies.copy(target, source, size, sourceSize, location);
}

void dyrelu_emulator_cp_async_commit() { getLaunch().copies.commit(); }

void dyrelu_emulator_cp_async_wait(uint32_t count, const char *location) {
  getLaunch().copies.wait(count, location);
}

void dyrelu_emulator_cp_async_mbarrier_arrive(void *barrier, uint32_t noinc,
                                              const char *location) {
  getLaunch().copies.arrive(barrier, /*increments=*/noinc == 0, location);
}

void dyrelu_emulator_bulk_to_shared(void *target, const void *source,
                                    uint32_t size, void *barrier,
                                    const char *location) {
  getLaunch().copies.bulkToShared(target, source, size, barrier, location);
}

void dyrelu_emulator_bulk_to_global(void *target, const void *source,
                                    uint32_t size, const char *location) {
  getLaunch().copies.bulkToGlobal(target, source, size, location);
}

void dyrelu_emulator_bulk_commit() { getLaunch().copies.commitBulk(); }

void dyrelu_emulator_bulk_wait(uint32_t count, uint32_t readsOnly,
                               const char *location) {
  getLaunch().copies.waitBulk(count, readsOnly != 0, location);
}

void dyrelu_emulator_st_async(void *target, const void *data, uint32_t size,
                              void *barrier, const char *location) {
  getLaunch().copies.storeRemote(target, data, size, barrier, location);
}

// --- Grids and others

void dyrelu_emulator_grid_wait(const char *location) {
  getLaunch().waitForGrid();
}

void dyrelu_emulator_grid_launch_dependents(const char *location) {
  getLaunch().scheduler.preempt();
}

void dyrelu_emulator_nanosleep(uint32_t nanoseconds, const char *location) {
  getThread().location = location;
  getLaunch().scheduler.yield();
}

void dyrelu_emulator_trap(const char *location) {
  getLaunch().fail(ReportKind::Trap, "trap", location, "");
}

void dyrelu_emulator_assert_fail(const char *message, const char *location) {
  getLaunch().fail(ReportKind::Assertion, "assertion", location, message);
}
