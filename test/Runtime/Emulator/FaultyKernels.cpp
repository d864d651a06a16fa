//===- FaultyKernels.cpp - Kernels that are wrong under every seed --------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Harness.h"

using namespace emulator_test;

template <KernelFunction kernel, uint32_t clusterSize = 1>
static Outcome run(const Options &options) {
  struct alignas(16) Data {
    float x[64], gap[4], workspace[64], end[4];
  } data = {};
  Emulator emulator(options);
  emulator.addBuffer(data.x, sizeof(data.x), "x");
  emulator.addBuffer(data.workspace, sizeof(data.workspace), "workspace",
                     false);
  float *x = data.x, *workspace = data.workspace;
  void *args[] = {static_cast<void *>(&x), static_cast<void *>(&workspace)};
  LaunchConfig config;
  config.grid.x = 2;
  config.block.x = 32;
  config.cluster.x = clusterSize;
  config.staticShared = 256;
  config.dynamicShared = 128;
  Outcome outcome;
  outcome.add(emulator.launch(kernel, args, config));
  return outcome;
}

static void misalignVector(void **args) {
  auto *x = getArgument<float *>(args, 0);
  if (getThread() == 3)
    dyrelu_emulator_access(x + 1, 16, 16, DYRELU_EMULATOR_LOAD, "here");
}

static void passEnd(void **args) {
  auto *x = getArgument<float *>(args, 0);
  if (getThread() == 3)
    store(x + 64, 1.0f, "here");
}

static void straddleEnd(void **args) {
  if (getThread() == 3)
    dyrelu_emulator_access(getShared(256 + 124), 8, 4, DYRELU_EMULATOR_STORE,
                           "here");
}

static void readShared(void **args) {
  if (getThread() == 3)
    load(getShared(16), "here");
}

static void readWorkspace(void **args) {
  if (getThread() == 3)
    load(getArgument<float *>(args, 1) + 5, "here");
}

static void skipBarrier(void **args) {
  if (getThread() != 3)
    syncBlock("here");
}

static void pollForEver(void **args) {
  auto *x = reinterpret_cast<uint32_t *>(getArgument<float *>(args, 0));
  while (load(x, "here", DYRELU_EMULATOR_ACQUIRE | DYRELU_EMULATOR_DEVICE) == 0)
    ;
}

static void updateForEver(void **args) {
  auto *x = reinterpret_cast<uint32_t *>(getArgument<float *>(args, 0));
  while (add(x, 0u, "here", DYRELU_EMULATOR_RELAXED | DYRELU_EMULATOR_DEVICE) ==
         0)
    ;
}

static void expectTooMuch(void **args) {
  float *barrier = getShared();
  if (getThread() == 0) {
    dyrelu_emulator_mbarrier_init(barrier, 1, HERE);
    dyrelu_emulator_fence_proxy_async(HERE);
    dyrelu_emulator_mbarrier_arrive(barrier, 1, 32, HERE);
    dyrelu_emulator_bulk_to_shared(getShared(64), getArgument<float *>(args, 0),
                                   16, barrier, HERE);
  }
  syncBlock(HERE);
  while (!dyrelu_emulator_mbarrier_wait_parity(barrier, 0, 1, "here"))
    ;
}

static void useNoBarrier(void **args) {
  if (getThread() == 0)
    dyrelu_emulator_mbarrier_arrive(getShared(), 1, 0, "here");
}

static void arriveTwice(void **args) {
  if (getThread() != 0)
    return;
  dyrelu_emulator_mbarrier_init(getShared(), 2, HERE);
  dyrelu_emulator_mbarrier_arrive(getShared(), 3, 0, "here");
}

static void mixMasks(void **args) {
  dyrelu_emulator_shuffle(getThread() < 16 ? 0xFFFFFFFF : 0xFFFF0001, 0, 1, 31,
                          DYRELU_EMULATOR_SHUFFLE_DOWN, "here");
}

static void leaveMask(void **args) {
  dyrelu_emulator_warp_sync(0x0000FFFF, "here");
}

static void mixOperations(void **args) {
  if (getThread() < 16)
    dyrelu_emulator_warp_sync(0xFFFFFFFF, "here");
  else
    dyrelu_emulator_vote(0xFFFFFFFF, 1, DYRELU_EMULATOR_VOTE_ALL, "here");
}

static void mixCounts(void **args) {
  dyrelu_emulator_barrier_sync(1, getThread() < 16 ? 32 : 0, "here");
  dyrelu_emulator_barrier_sync(1, 33, "here");
}

static void mapTooFar(void **args) {
  dyrelu_emulator_mapa(getShared(), 2, "here");
}

static void waitWithoutArrival(void **args) {
  dyrelu_emulator_cluster_wait("here");
}

static void copyOddly(void **args) {
  if (getThread() != 0)
    return;
  dyrelu_emulator_mbarrier_init(getShared(), 1, HERE);
  dyrelu_emulator_bulk_to_shared(getShared(64), getArgument<float *>(args, 0),
                                 20, getShared(), "here");
}

// Two threads store the halves of a word, a third reads it all.
static void readHalves(void **args) {
  auto *halves = reinterpret_cast<uint16_t *>(getShared());
  if (getThread() < 2)
    store(&halves[getThread()], uint16_t(1), HERE);
  if (getThread() == 2)
    load(getShared(), "here");
}

static void storeEverywhere(void **args) { store(getShared(), 1.0f, "here"); }

static void trap(void **args) {
  if (getThread() == 3 && getBlock() == 1)
    dyrelu_emulator_trap("here");
}

static void assertFalse(void **args) {
  if (getThread() == 3)
    dyrelu_emulator_assert_fail("sizes differ", "here");
}

static Outcome launchBadly(const Options &options) {
  Emulator emulator(options);
  LaunchConfig config;
  config.grid.x = 3;
  config.cluster.x = 2;
  Outcome outcome;
  outcome.add(emulator.launch(trap, nullptr, config));
  return outcome;
}

std::vector<Fault> emulator_test::getFaults() {
  using Kind = ReportKind;
  return {
      {"misaligned vector", run<misalignVector>, Kind::Misaligned,
       "at x + 4:\n  load in kernel 'kernel', block"},
      {"past the end", run<passEnd>, Kind::OutOfBounds,
       "thread (3, 0, 0), at here"},
      {"across the end", run<straddleEnd>, Kind::OutOfBounds, "0, 0) + 380:"},
      {"uninitialized shared memory", run<readShared>, Kind::Uninitialized,
       ", 0, 0) + 16:"},
      {"uninitialized workspace", run<readWorkspace>, Kind::Uninitialized,
       "workspace + 20:"},
      {"barrier that a thread skips", run<skipBarrier>, Kind::Deadlock,
       "62 of the resident threads: barrier, at here"},
      {"poll for ever", run<pollForEver>, Kind::Deadlock,
       "64 of the resident threads: polling, at here"},
      {"update for ever", run<updateForEver>, Kind::Deadlock,
       "64 of the resident threads: polling, at here"},
      {"bytes that never arrive", run<expectTooMuch>, Kind::Deadlock,
       "mbarrier.try_wait, at here"},
      {"no mbarrier", run<useNoBarrier>, Kind::Misuse, "not initialized"},
      {"too many arrivals", run<arriveTwice>, Kind::Misuse,
       "3 arrivals where the phase waits for 2"},
      {"masks that differ", run<mixMasks>, Kind::Misuse, "masks that differ"},
      {"lane outside of its mask", run<leaveMask>, Kind::Misuse,
       "not in its own mask"},
      {"operations that differ", run<mixOperations>, Kind::Misuse,
       "the other lanes of the mask are at"},
      {"odd barrier", run<mixCounts>, Kind::Misuse, "a barrier of 33 threads"},
      {"rank too high", run<mapTooFar, 2>, Kind::Misuse, "no block 2"},
      {"wait without arrival", run<waitWithoutArrival, 2>, Kind::Misuse,
       "has not arrived"},
      {"odd bulk copy", run<copyOddly>, Kind::Misaligned,
       "a bulk copy of 20 bytes"},
      {"halves of a word", run<readHalves>, Kind::Race, "conflicts with"},
      {"stores without order", run<storeEverywhere>, Kind::Race,
       "conflicts with store in kernel 'kernel', block"},
      {"trap", run<trap>, Kind::Trap, "block (1, 0, 0), thread (3, 0, 0)"},
      {"assertion", run<assertFalse>, Kind::Assertion,
       "thread (3, 0, 0), at here\n  sizes differ"},
      {"grid that is no multiple", launchBadly, Kind::Configuration,
       "no multiple of the cluster"},
  };
}
