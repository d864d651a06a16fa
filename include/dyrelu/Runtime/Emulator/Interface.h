//===- Interface.h - What emulated kernels call -----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions that stand for a GPU's registers and instructions. They may be
// called by a kernel that Emulator::launch runs, and by nothing else.
//
// `location` says where an operation stands in the kernel's source: a string
// that lives as long as the emulator, or null. Addresses are those of the host;
// the shared memory of a block is ordinary memory here.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RUNTIME_EMULATOR_INTERFACE_H
#define DYRELU_RUNTIME_EMULATOR_INTERFACE_H

#include "dyrelu/Target/NVVM/EmulatorCodes.h"

#include <cstdint>

// C names: compilers emit calls of them.
// NOLINTBEGIN(readability-identifier-naming)
extern "C" {

// --- Registers. `dimension` is 0, 1 or 2 for x, y and z. ---------------------

/// %tid
uint32_t dyrelu_emulator_thread_id(uint32_t dimension);
/// %ntid
uint32_t dyrelu_emulator_block_size(uint32_t dimension);
/// %ctaid
uint32_t dyrelu_emulator_block_id(uint32_t dimension);
/// %nctaid
uint32_t dyrelu_emulator_grid_size(uint32_t dimension);
/// %clusterid
uint32_t dyrelu_emulator_cluster_id(uint32_t dimension);
/// %nclusterid
uint32_t dyrelu_emulator_cluster_count(uint32_t dimension);
/// %cluster_ctaid
uint32_t dyrelu_emulator_block_in_cluster_id(uint32_t dimension);
/// %cluster_nctaid
uint32_t dyrelu_emulator_cluster_size(uint32_t dimension);
/// %cluster_ctarank
uint32_t dyrelu_emulator_cluster_rank();
/// %cluster_nctarank
uint32_t dyrelu_emulator_cluster_block_count();
/// %laneid
uint32_t dyrelu_emulator_lane_id();
/// %warpid
uint32_t dyrelu_emulator_warp_id();
/// %nwarpid
uint32_t dyrelu_emulator_warp_count();
/// WARP_SZ
uint32_t dyrelu_emulator_warp_size();

// --- Memory ------------------------------------------------------------------

/// A byte of the block's static shared memory.
void *dyrelu_emulator_static_shared(uint64_t offset);
/// The first byte of the block's dynamic shared memory.
void *dyrelu_emulator_dynamic_shared();
/// mapa: the same byte of block `rank` of the cluster.
void *dyrelu_emulator_mapa(void *address, uint32_t rank, const char *location);

/// To be called right before each load, store and atomic update, which the
/// kernel then makes by itself. The memory of a thread's own stack needs no
/// call; `alignment` is what the hardware demands: for a vector its size, at
/// most 16. `kind` is or'ed of DyreluEmulatorAccess.
void dyrelu_emulator_access(const void *address, uint64_t size,
                            uint32_t alignment, uint32_t kind,
                            const char *location);

// --- Fences ------------------------------------------------------------------

/// fence.acq_rel, fence.sc, membar; `scope` is one of DyreluEmulatorAccess.
void dyrelu_emulator_fence(uint32_t scope, const char *location);
/// fence.proxy.async, of any state space
void dyrelu_emulator_fence_proxy_async(const char *location);
/// fence.mbarrier_init.release.cluster
void dyrelu_emulator_fence_mbarrier_init(const char *location);

// --- Barriers ----------------------------------------------------------------

/// bar.sync; `count` is a number of threads, or 0 for all of the block.
void dyrelu_emulator_barrier_sync(uint32_t id, uint32_t count,
                                  const char *location);
/// bar.arrive
void dyrelu_emulator_barrier_arrive(uint32_t id, uint32_t count,
                                    const char *location);
/// barrier.cluster.arrive; `releases` is 0 for .relaxed.
void dyrelu_emulator_cluster_arrive(uint32_t releases, const char *location);
/// barrier.cluster.wait
void dyrelu_emulator_cluster_wait(const char *location);

// --- Warps -------------------------------------------------------------------

/// bar.warp.sync
void dyrelu_emulator_warp_sync(uint32_t mask, const char *location);

/// shfl.sync: the value in bits 0 to 31, the predicate in bit 32. `clamp` is
/// the instruction's c operand, `kind` one of DyreluEmulatorShuffle.
uint64_t dyrelu_emulator_shuffle(uint32_t mask, uint32_t value, uint32_t offset,
                                 uint32_t clamp, uint32_t kind,
                                 const char *location);

/// vote.sync: 0 or 1, or the ballot. `kind` is one of DyreluEmulatorVote.
uint32_t dyrelu_emulator_vote(uint32_t mask, uint32_t predicate, uint32_t kind,
                              const char *location);

// --- mbarriers: `barrier` is the address of 8 bytes of shared memory ---------

void dyrelu_emulator_mbarrier_init(void *barrier, uint32_t count,
                                   const char *location);
void dyrelu_emulator_mbarrier_inval(void *barrier, const char *location);
void dyrelu_emulator_mbarrier_expect_tx(void *barrier, uint32_t bytes,
                                        const char *location);
/// mbarrier.arrive, and .expect_tx of `bytes` where they are not 0. Local or,
/// by mapa, remote. Returns the state for mbarrier_wait.
uint64_t dyrelu_emulator_mbarrier_arrive(void *barrier, uint32_t count,
                                         uint32_t bytes, const char *location);
/// mbarrier.arrive.noComplete
uint64_t dyrelu_emulator_mbarrier_arrive_nocomplete(void *barrier,
                                                    uint32_t count,
                                                    const char *location);
/// mbarrier.try_wait.parity (`blocks` is 1) or test_wait.parity (0): 1 if the
/// phase is complete. A try may fail before it is.
uint32_t dyrelu_emulator_mbarrier_wait_parity(void *barrier, uint32_t parity,
                                              uint32_t blocks,
                                              const char *location);
/// mbarrier.try_wait.parity until the phase is complete
void dyrelu_emulator_mbarrier_await_parity(void *barrier, uint32_t parity,
                                           const char *location);
/// mbarrier.try_wait or test_wait on the state of an arrival
uint32_t dyrelu_emulator_mbarrier_wait(void *barrier, uint64_t state,
                                       uint32_t blocks, const char *location);

// --- Asynchronous copies -----------------------------------------------------

/// cp.async of `size` bytes (4, 8 or 16), zero from `sourceSize` on.
void dyrelu_emulator_cp_async(void *target, const void *source, uint32_t size,
                              uint32_t sourceSize, const char *location);
/// cp.async.commit_group
void dyrelu_emulator_cp_async_commit();
/// cp.async.wait_group
void dyrelu_emulator_cp_async_wait(uint32_t count, const char *location);
/// cp.async.mbarrier.arrive; `noinc` is 1 for .noinc.
void dyrelu_emulator_cp_async_mbarrier_arrive(void *barrier, uint32_t noinc,
                                              const char *location);

/// cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes
void dyrelu_emulator_bulk_to_shared(void *target, const void *source,
                                    uint32_t size, void *barrier,
                                    const char *location);
/// cp.async.bulk.global.shared::cta.bulk_group
void dyrelu_emulator_bulk_to_global(void *target, const void *source,
                                    uint32_t size, const char *location);
/// cp.async.bulk.commit_group
void dyrelu_emulator_bulk_commit();
/// cp.async.bulk.wait_group, with .read where `readsOnly` is 1
void dyrelu_emulator_bulk_wait(uint32_t count, uint32_t readsOnly,
                               const char *location);
/// st.async of the `size` bytes (4, 8 or 16) at `data`
void dyrelu_emulator_st_async(void *target, const void *data, uint32_t size,
                              void *barrier, const char *location);

// --- Grids and others --------------------------------------------------------

/// griddepcontrol.wait
void dyrelu_emulator_grid_wait(const char *location);
/// griddepcontrol.launch_dependents: tells the emulator nothing, since launches
/// run one after the other; what a dependent launch may not rely on is reported
/// there.
void dyrelu_emulator_grid_launch_dependents(const char *location);
/// nanosleep
void dyrelu_emulator_nanosleep(uint32_t nanoseconds, const char *location);
/// trap
void dyrelu_emulator_trap(const char *location);
/// __assertfail; the message ends in a zero.
void dyrelu_emulator_assert_fail(const char *message, const char *location);

} // extern "C"
// NOLINTEND(readability-identifier-naming)

#endif // DYRELU_RUNTIME_EMULATOR_INTERFACE_H
