//===- CopyKernels.cpp - Asynchronous copies ------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Harness.h"

using namespace emulator_test;

constexpr uint32_t numThreads = 64, numTiles = 6, numStages = 2;
constexpr uint32_t tileBytes = numThreads * 4;

static void waitFor(void *barrier, uint32_t parity, const char *location) {
  while (!dyrelu_emulator_mbarrier_wait_parity(barrier, parity, 1, location))
    ;
}

// Doubles x tile by tile: thread 0 has tiles copied into a ring of stages,
// all double theirs in shared memory, and thread 0 has it copied out.
static void pipeline(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  uint32_t thread = getThread();
  float *in = getShared(), *out = getShared(numStages * tileBytes);
  auto *full = reinterpret_cast<uint64_t *>(getShared(3 * tileBytes));
  uint64_t *empty = full + numStages;

  if (thread == 0) {
    for (uint32_t i = 0; i < numStages; ++i) {
      dyrelu_emulator_mbarrier_init(&full[i], 1, HERE);
      dyrelu_emulator_mbarrier_init(&empty[i], numThreads, HERE);
    }
    if (keeps("the fence after initialization"))
      dyrelu_emulator_fence_mbarrier_init(HERE);
  }
  if (keeps("the barrier after initialization"))
    syncBlock(HERE);

  auto fetch = [&](uint32_t tile) {
    uint32_t stage = tile % numStages;
    if (tile >= numStages && keeps("the wait for an empty stage"))
      waitFor(&empty[stage], (tile / numStages - 1) % 2, HERE);
    dyrelu_emulator_mbarrier_arrive(&full[stage], 1, tileBytes, HERE);
    dyrelu_emulator_bulk_to_shared(&in[stage * numThreads],
                                   &x[tile * numThreads], tileBytes,
                                   &full[stage], HERE);
  };
  if (thread == 0)
    for (uint32_t tile = 0; tile < numStages; ++tile)
      fetch(tile);
  for (uint32_t tile = 0; tile < numTiles; ++tile) {
    uint32_t stage = tile % numStages;
    if (keeps("the wait for a full stage"))
      waitFor(&full[stage], tile / numStages % 2, HERE);
    float value = load(&in[stage * numThreads + thread], HERE);
    dyrelu_emulator_mbarrier_arrive(&empty[stage], 1, 0, HERE);
    if (thread == 0 && tile + numStages < numTiles)
      fetch(tile + numStages);
    if (thread == 0 && tile > 0 && keeps("the wait for the reads of a copy"))
      dyrelu_emulator_bulk_wait(0, 1, HERE);
    if (keeps("the barrier before writing"))
      syncBlock(HERE);
    store(&out[thread], 2 * value, HERE);
    if (keeps("the proxy fence"))
      dyrelu_emulator_fence_proxy_async(HERE);
    if (keeps("the barrier before copying"))
      syncBlock(HERE);
    if (thread == 0) {
      dyrelu_emulator_bulk_to_global(&y[tile * numThreads], out, tileBytes,
                                     HERE);
      dyrelu_emulator_bulk_commit();
    }
  }
  if (thread == 0 && keeps("the wait before exit"))
    dyrelu_emulator_bulk_wait(0, 1, HERE);
}

// Doubles x by copies of 16 bytes, whose data other threads read.
static void copySmall(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  uint32_t thread = getThread();
  float *shared = getShared();
  for (uint32_t tile = 0; tile < numTiles; ++tile) {
    if (thread < numThreads / 4) {
      dyrelu_emulator_cp_async(&shared[4 * thread],
                               &x[tile * numThreads + 4 * thread], 16, 16,
                               HERE);
      dyrelu_emulator_cp_async_commit();
      if (keeps("the wait for copies"))
        dyrelu_emulator_cp_async_wait(0, HERE);
    }
    if (keeps("the barrier after copying"))
      syncBlock(HERE);
    store(&y[tile * numThreads + thread], 2 * load(&shared[thread], HERE),
          HERE);
    if (keeps("the barrier before reuse"))
      syncBlock(HERE);
  }
}

// The same, told by an mbarrier; the last copy of each thread is cut short.
static void copyWithBarrier(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  uint32_t thread = getThread();
  float *shared = getShared();
  auto *barrier = reinterpret_cast<uint64_t *>(getShared(3 * tileBytes));
  if (thread == 0)
    dyrelu_emulator_mbarrier_init(barrier, numThreads, HERE);
  syncBlock(HERE);
  for (uint32_t tile = 0; tile < numTiles; ++tile) {
    dyrelu_emulator_cp_async(&shared[thread], &x[tile * numThreads + thread], 4,
                             4, HERE);
    dyrelu_emulator_cp_async(&shared[numThreads + thread], x, 4, 0, HERE);
    dyrelu_emulator_cp_async_mbarrier_arrive(barrier, 1, HERE);
    if (keeps("the wait for the mbarrier"))
      waitFor(barrier, tile % 2, HERE);
    uint32_t other = numThreads - 1 - thread;
    float zero = load(&shared[numThreads + other], HERE);
    store(&y[tile * numThreads + other], 2 * load(&shared[other], HERE) + zero,
          HERE);
    if (keeps("the barrier before reuse"))
      syncBlock(HERE);
  }
}

template <KernelFunction kernel> static Outcome run(const Options &options) {
  // Bulk copies need multiples of 16.
  struct alignas(16) Data {
    float x[numTiles * numThreads], y[numTiles * numThreads];
  };
  auto data = std::make_unique<Data>();
  for (size_t i = 0; i < numTiles * numThreads; ++i)
    data->x[i] = float(i % 13);
  Emulator emulator(options);
  emulator.addBuffer(data->x, sizeof(data->x), "x");
  emulator.addBuffer(data->y, sizeof(data->y), "y", /*initialized=*/false);
  const float *x = data->x;
  float *y = data->y;
  void *args[] = {static_cast<void *>(&x), static_cast<void *>(&y)};
  LaunchConfig config;
  config.block.x = numThreads;
  config.staticShared = 3 * tileBytes + 64;
  Outcome outcome;
  outcome.add(emulator.launch(kernel, args, config));
  for (size_t i = 0; i < numTiles * numThreads; ++i)
    outcome.isRight &= y[i] == 2 * x[i];
  return outcome;
}

std::vector<Case> emulator_test::getCopyCases() {
  constexpr ReportKind race = ReportKind::Race;
  return {{"bulk pipeline",
           run<pipeline>,
           {{"the fence after initialization", ReportKind::MissingProxyFence},
            {"the barrier after initialization", race},
            {"the wait for an empty stage", race},
            {"the wait for a full stage", race},
            {"the wait for the reads of a copy", race},
            {"the barrier before writing", race},
            {"the proxy fence", ReportKind::MissingProxyFence},
            {"the barrier before copying", race},
            {"the wait before exit", ReportKind::ExitedBlock}}},
          {"small copies",
           run<copySmall>,
           {{"the wait for copies", race},
            {"the barrier after copying", race},
            {"the barrier before reuse", race}}},
          {"copies with an mbarrier",
           run<copyWithBarrier>,
           {{"the wait for the mbarrier", race},
            {"the barrier before reuse", race}}}};
}
