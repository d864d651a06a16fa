//===- GridKernels.cpp - Blocks and launches that wait for each other -----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Harness.h"

using namespace emulator_test;

constexpr uint32_t numThreads = 32, numBlocks = 6;

constexpr uint32_t relaxed = DYRELU_EMULATOR_RELAXED | DYRELU_EMULATOR_DEVICE;
constexpr uint32_t release = DYRELU_EMULATOR_RELEASE | DYRELU_EMULATOR_DEVICE;
constexpr uint32_t acquire = DYRELU_EMULATOR_ACQUIRE | DYRELU_EMULATOR_DEVICE;

static void writePartials(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *partials = getArgument<float *>(args, 1);
  uint32_t at = getBlock() * numThreads + getThread();
  store(&partials[at], load(&x[at], HERE), HERE);
}

static void sumPartials(void **args) {
  auto *partials = getArgument<const float *>(args, 1);
  auto *y = getArgument<float *>(args, 2);
  if (getThread() != 1)
    return;
  float value = 0;
  for (uint32_t i = 0; i < numBlocks * numThreads; ++i)
    value += load(&partials[i], HERE);
  store(&y[getBlock()], value, HERE);
}

// All blocks wait for all by a counter that is released and acquired.
static void countWithOrder(void **args) {
  auto *counter = getArgument<uint32_t *>(args, 3);
  writePartials(args);
  if (keeps("the barrier before counting"))
    syncBlock(HERE);
  if (getThread() == 0) {
    add(counter, 1u, HERE,
        !keeps("the release") ? relaxed
        : keeps("the scope")
            ? release
            : (DYRELU_EMULATOR_RELEASE | DYRELU_EMULATOR_BLOCK));
    if (keeps("the poll"))
      while (load(counter, HERE, keeps("the acquire") ? acquire : relaxed) <
             numBlocks)
        ;
  }
  if (keeps("the barrier after polling"))
    syncBlock(HERE);
  sumPartials(args);
}

// The same with fences around relaxed atomics.
static void countWithFences(void **args) {
  auto *counter = getArgument<uint32_t *>(args, 3);
  writePartials(args);
  syncBlock(HERE);
  if (getThread() == 0) {
    if (keeps("the fence before counting"))
      dyrelu_emulator_fence(DYRELU_EMULATOR_DEVICE, HERE);
    add(counter, 1u, HERE, relaxed);
    while (add(counter, 0u, HERE, relaxed) < numBlocks)
      dyrelu_emulator_nanosleep(20, HERE);
    if (keeps("the fence after polling"))
      dyrelu_emulator_fence(DYRELU_EMULATOR_DEVICE, HERE);
  }
  syncBlock(HERE);
  sumPartials(args);
}

struct Buffers {
  std::vector<float> x = makeInput(numBlocks * numThreads);
  std::vector<float> partials = std::vector<float>(x.size());
  std::vector<float> y = std::vector<float>(numBlocks);
  uint32_t counter = 0;
  const float *xData = x.data();
  float *partialsData = partials.data(), *yData = y.data();
  uint32_t *counterData = &counter;
  void *args[4] = {
      static_cast<void *>(&xData), static_cast<void *>(&partialsData),
      static_cast<void *>(&yData), static_cast<void *>(&counterData)};
  LaunchConfig config;

  explicit Buffers(Emulator &emulator) {
    emulator.addBuffer(x.data(), x.size() * 4, "x");
    emulator.addBuffer(partials.data(), x.size() * 4, "partials", false);
    emulator.addBuffer(y.data(), y.size() * 4, "y", false);
    emulator.addBuffer(&counter, 4, "counter");
    config.grid.x = numBlocks;
    config.block.x = numThreads;
  }

  bool isRight() const {
    float expected = sum(x, 0, x.size());
    bool isRight = true;
    for (float value : y)
      isRight &= value == expected;
    return isRight;
  }
};

template <KernelFunction kernel>
static Outcome runCooperatively(const Options &options) {
  Emulator emulator(options);
  Buffers buffers(emulator);
  buffers.config.cooperative = true;
  Outcome outcome;
  outcome.add(emulator.launch(kernel, buffers.args, buffers.config));
  outcome.isRight = buffers.isRight();
  return outcome;
}

// --- A chain of programmatic dependent launches

static void writeFirst(void **args) {
  dyrelu_emulator_grid_launch_dependents(HERE);
  if (keeps("the first kernel's wait"))
    dyrelu_emulator_grid_wait(HERE);
  writePartials(args);
}

static void sumSecond(void **args) {
  dyrelu_emulator_grid_launch_dependents(HERE);
  if (keeps("the second kernel's wait"))
    dyrelu_emulator_grid_wait(HERE);
  sumPartials(args);
}

static Outcome runChain(const Options &options) {
  Emulator emulator(options);
  Buffers buffers(emulator);
  Outcome outcome;
  // The second round's first kernel overwrites what the first round read.
  for (int round = 0; round < 2; ++round) {
    buffers.config.name = "first";
    buffers.config.programmatic = round > 0;
    outcome.add(emulator.launch(writeFirst, buffers.args, buffers.config));
    buffers.config.name = "second";
    buffers.config.programmatic = true;
    outcome.add(emulator.launch(sumSecond, buffers.args, buffers.config));
  }
  outcome.isRight = buffers.isRight();
  return outcome;
}

// A launch that waits for one that did not wait is not after those before that.
static void doNothing(void **) {
  dyrelu_emulator_grid_launch_dependents(HERE);
  if (keeps("the wait of a kernel in between"))
    dyrelu_emulator_grid_wait(HERE);
}

static void waitOnly(void **) { dyrelu_emulator_grid_wait(HERE); }

static Outcome runLongChain(const Options &options) {
  Emulator emulator(options);
  Buffers buffers(emulator);
  Outcome outcome;
  for (auto *kernel : {writeFirst, doNothing, waitOnly, sumSecond}) {
    outcome.add(emulator.launch(kernel, buffers.args, buffers.config));
    buffers.config.programmatic = true;
  }
  outcome.isRight = buffers.isRight();
  return outcome;
}

// Without the attribute a launch follows the one before as a whole.
static Outcome runSequence(const Options &options) {
  Emulator emulator(options);
  Buffers buffers(emulator);
  Outcome outcome;
  for (int round = 0; round < 2; ++round) {
    outcome.add(emulator.launch(writePartials, buffers.args, buffers.config));
    outcome.add(emulator.launch(sumPartials, buffers.args, buffers.config));
  }
  outcome.isRight = buffers.isRight();
  return outcome;
}

// The last that each block does is an update of its shared memory, which is
// gone when the next block runs: so much that it goes back to the system.
static void updateLast(void **args) {
  auto *count = reinterpret_cast<uint32_t *>(getShared());
  store(count, 1u, HERE);
  add(count, 1u, HERE, DYRELU_EMULATOR_RELAXED | DYRELU_EMULATOR_BLOCK);
}

static Outcome runUpdates(const Options &options) {
  Emulator emulator(options);
  LaunchConfig config;
  config.grid.x = 40;
  config.staticShared = 200000;
  Outcome outcome;
  outcome.add(emulator.launch(updateLast, nullptr, config));
  return outcome;
}

std::vector<Case> emulator_test::getGridCases() {
  constexpr ReportKind race = ReportKind::Race;
  return {
      {"counters",
       runCooperatively<countWithOrder>,
       {{"the barrier before counting", race},
        {"the release", race},
        {"the scope", race},
        {"the acquire", race},
        {"the poll", race},
        {"the barrier after polling", race}}},
      {"counters with fences",
       runCooperatively<countWithFences>,
       {{"the fence before counting", race},
        {"the fence after polling", race}}},
      {"dependent launches",
       runChain,
       {{"the first kernel's wait", race}, {"the second kernel's wait", race}}},
      {"dependent launches in between",
       runLongChain,
       {{"the wait of a kernel in between", race},
        {"the second kernel's wait", race}}},
      {"launches in sequence", runSequence, {}},
      {"updates before the end", runUpdates, {}}};
}
