//===- ClusterKernels.cpp - Exchanges within a cluster --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Harness.h"

using namespace emulator_test;

constexpr uint32_t numThreads = 64, clusterSize = 4, numBlocks = 8;

static float *map(float *address, uint32_t rank, const char *location) {
  return static_cast<float *>(dyrelu_emulator_mapa(address, rank, location));
}

static void syncCluster(const char *location, bool releases = true) {
  dyrelu_emulator_cluster_arrive(releases, location);
  dyrelu_emulator_cluster_wait(location);
}

// Each block sums its part; each then reads the sums of its whole cluster.
static void exchange(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  float *shared = getShared();
  if (getThread() == 0) {
    float value = 0;
    for (uint32_t i = 0; i < numThreads; ++i)
      value += load(&x[getBlock() * numThreads + i], HERE);
    store(&shared[0], value, HERE);
  }
  if (keeps("the cluster's barrier"))
    syncCluster(HERE, keeps("the release"));
  if (getThread() == 32) {
    float value = 0;
    for (uint32_t rank = 0; rank < clusterSize; ++rank)
      value += load(map(shared, rank, HERE), HERE);
    store(&y[getBlock()], value, HERE);
  }
  if (keeps("the cluster's barrier before exit"))
    syncCluster(HERE);
}

// Each block sends its sum to all; who has received all of them may exit.
static void send(void **args) {
  auto *x = getArgument<const float *>(args, 0);
  auto *y = getArgument<float *>(args, 1);
  float *shared = getShared(), *barrier = getShared(64);
  uint32_t thread = getThread();
  if (thread == 0) {
    dyrelu_emulator_mbarrier_init(barrier, 1, HERE);
    dyrelu_emulator_fence_mbarrier_init(HERE);
    dyrelu_emulator_mbarrier_arrive(barrier, 1, clusterSize * 4, HERE);
  }
  if (keeps("the barrier after initialization"))
    syncCluster(HERE);
  if (thread < clusterSize) {
    float value = 0;
    for (uint32_t i = 0; i < numThreads; ++i)
      value += load(&x[getBlock() * numThreads + i], HERE);
    uint32_t self = dyrelu_emulator_cluster_rank();
    dyrelu_emulator_st_async(map(&shared[self], thread, HERE), &value, 4,
                             map(barrier, thread, HERE), HERE);
  }
  if (keeps("the wait"))
    while (!dyrelu_emulator_mbarrier_wait_parity(barrier, 0, 1, HERE))
      ;
  if (thread == 0) {
    float value = 0;
    for (uint32_t rank = 0; rank < clusterSize; ++rank)
      value += load(&shared[rank], HERE);
    store(&y[getBlock()], value, HERE);
  }
}

template <KernelFunction kernel> static Outcome run(const Options &options) {
  std::vector<float> x = makeInput(numBlocks * numThreads), y(numBlocks);
  Emulator emulator(options);
  emulator.addBuffer(x.data(), x.size() * 4, "x");
  emulator.addBuffer(y.data(), y.size() * 4, "y", /*initialized=*/false);
  const float *xData = x.data();
  float *yData = y.data();
  void *args[] = {static_cast<void *>(&xData), static_cast<void *>(&yData)};
  LaunchConfig config;
  config.grid.x = numBlocks;
  config.block.x = numThreads;
  config.cluster.x = clusterSize;
  config.staticShared = 128;
  Outcome outcome;
  outcome.add(emulator.launch(kernel, args, config));
  size_t part = clusterSize * numThreads;
  for (size_t i = 0; i < y.size(); ++i)
    outcome.isRight &=
        y[i] == sum(x, i / clusterSize * part, (i / clusterSize + 1) * part);
  return outcome;
}

std::vector<Case> emulator_test::getClusterCases() {
  constexpr ReportKind race = ReportKind::Race;
  return {{"cluster exchange",
           run<exchange>,
           {{"the cluster's barrier", race},
            {"the release", race},
            {"the cluster's barrier before exit", ReportKind::ExitedBlock}}},
          {"remote stores",
           run<send>,
           {{"the barrier after initialization", ReportKind::Misuse},
            {"the wait", race}}}};
}
