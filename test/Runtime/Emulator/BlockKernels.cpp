//===- BlockKernels.cpp - Reductions within a block -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Harness.h"

using namespace emulator_test;

constexpr uint32_t numThreads = 128, numBlocks = 4, numRounds = 2;

// Sums each block's part of x in shared memory, twice in the same place.
static void reduceByTree(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  uint32_t thread = getThread();
  float *shared = getShared();
  for (uint32_t round = 0; round < numRounds; ++round) {
    uint32_t part = round * numBlocks + getBlock();
    store(&shared[thread], load(&x[part * numThreads + thread], HERE), HERE);
    if (keeps("the barrier before the tree"))
      syncBlock(HERE);
    for (uint32_t half = numThreads / 2; half > 0; half /= 2) {
      if (thread < half) {
        float other = load(&shared[thread + half], HERE);
        store(&shared[thread], load(&shared[thread], HERE) + other, HERE);
      }
      if (half == 1 || keeps("the barrier in the tree"))
        syncBlock(HERE);
    }
    if (thread == 1)
      store(&y[part], load(&shared[0], HERE), HERE);
    if (keeps("the barrier before reuse"))
      syncBlock(HERE);
  }
}

// Adds `value` over the warp.
static float sumWarp(float value, const char *location) {
  for (uint32_t offset = 16; offset > 0; offset /= 2) {
    uint32_t bits;
    __builtin_memcpy(&bits, &value, 4);
    auto other = uint32_t(
        dyrelu_emulator_shuffle(0xFFFFFFFF, bits, offset, 31,
                                DYRELU_EMULATOR_SHUFFLE_BUTTERFLY, location));
    float term;
    __builtin_memcpy(&term, &other, 4);
    value += term;
  }
  return value;
}

// The same sums by shuffles; a shared float per warp.
static void reduceByShuffles(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  uint32_t thread = getThread(), warps = dyrelu_emulator_warp_count();
  float *shared = getShared();
  for (uint32_t round = 0; round < numRounds; ++round) {
    uint32_t part = round * numBlocks + getBlock();
    float value = sumWarp(load(&x[part * numThreads + thread], HERE), HERE);
    if (dyrelu_emulator_lane_id() == 0)
      store(&shared[dyrelu_emulator_warp_id()], value, HERE);
    if (keeps("the barrier between warps"))
      syncBlock(HERE);
    if (thread < 32) {
      value = sumWarp(thread < warps ? load(&shared[thread], HERE) : 0, HERE);
      if (thread == 0)
        store(&y[part], value, HERE);
    }
    if (keeps("the barrier before reuse"))
      syncBlock(HERE);
  }
}

// The same sums through shared memory within warps, and a vote.
static void reduceInWarps(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  uint32_t thread = getThread(), lane = dyrelu_emulator_lane_id();
  float *shared = getShared();
  for (uint32_t round = 0; round < numRounds; ++round) {
    uint32_t part = round * numBlocks + getBlock();
    store(&shared[thread], load(&x[part * numThreads + thread], HERE), HERE);
    if (keeps("the first warp sync"))
      dyrelu_emulator_warp_sync(0xFFFFFFFF, HERE);
    if (lane == 0) {
      float value = 0;
      for (uint32_t i = 0; i < 32; ++i)
        value += load(&shared[thread + i], HERE);
      store(&shared[numThreads + thread / 32], value, HERE);
    }
    syncBlock(HERE);
    uint32_t ballot = dyrelu_emulator_vote(0xFFFFFFFF, lane < 4,
                                           DYRELU_EMULATOR_VOTE_BALLOT, HERE);
    if (thread == 0 && ballot == 15) {
      float value = 0;
      for (uint32_t i = 0; i < numThreads / 32; ++i)
        value += load(&shared[numThreads + i], HERE);
      store(&y[part], value, HERE);
    }
    syncBlock(HERE);
  }
}

// Sums each part through shared halves and bytes that lie in the same words;
// what threads write there is theirs alone.
static void reduceSmall(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  uint32_t thread = getThread();
  auto *halves = reinterpret_cast<uint16_t *>(getShared());
  auto *bytes = reinterpret_cast<uint8_t *>(getShared(numThreads * 2));
  for (uint32_t round = 0; round < numRounds; ++round) {
    uint32_t part = round * numBlocks + getBlock();
    auto value = uint8_t(load(&x[part * numThreads + thread], HERE));
    store(&bytes[thread], value, HERE);
    store(&halves[thread], uint16_t(load(&bytes[thread], HERE)), HERE);
    if (keeps("the barrier before the sum"))
      syncBlock(HERE);
    if (thread == 0) {
      float total = 0;
      for (uint32_t i = 0; i < numThreads; ++i)
        total += load(&halves[i], HERE);
      store(&y[part], total, HERE);
    }
    syncBlock(HERE);
  }
}

template <KernelFunction kernel> static Outcome run(const Options &options) {
  std::vector<float> x = makeInput(numRounds * numBlocks * numThreads);
  std::vector<float> y(numRounds * numBlocks);
  Emulator emulator(options);
  emulator.addBuffer(x.data(), x.size() * 4, "x");
  emulator.addBuffer(y.data(), y.size() * 4, "y", /*initialized=*/false);
  const float *xData = x.data();
  float *yData = y.data();
  void *args[] = {static_cast<void *>(&xData), static_cast<void *>(&yData)};
  LaunchConfig config;
  config.grid.x = numBlocks;
  config.block.x = numThreads;
  config.staticShared = (numThreads + 8) * 4;
  Outcome outcome;
  outcome.add(emulator.launch(kernel, args, config));
  for (size_t i = 0; i < y.size(); ++i)
    outcome.isRight &= y[i] == sum(x, i * numThreads, (i + 1) * numThreads);
  return outcome;
}

std::vector<Case> emulator_test::getBlockCases() {
  constexpr ReportKind race = ReportKind::Race;
  return {
      {"tree reduction",
       run<reduceByTree>,
       {{"the barrier before the tree", race},
        {"the barrier in the tree", race},
        {"the barrier before reuse", race}}},
      {"shuffle reduction",
       run<reduceByShuffles>,
       {{"the barrier between warps", race},
        {"the barrier before reuse", race}}},
      {"warp reduction", run<reduceInWarps>, {{"the first warp sync", race}}},
      {"parts of words",
       run<reduceSmall>,
       {{"the barrier before the sum", race}}}};
}
