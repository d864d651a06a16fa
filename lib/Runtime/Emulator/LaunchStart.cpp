//===- LaunchStart.cpp - What a launch starts with ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

using namespace mlir::dyrelu::emulator;

// What is done before this launch starts, and after griddepcontrol.wait.
void Launch::setOrder() {
  auto makeKnowledge = [](const Clock &clock) {
    auto shared = std::make_shared<const Clock>(clock);
    return Knowledge{shared, shared};
  };
  const auto &previous = emulator.previous;
  Clock all, start;
  all.setFloor(record->begin);
  if (!config.programmatic || !previous) {
    atStart = afterWait = makeKnowledge(all);
    emulator.previous = {record->begin, record->begin, true};
    return;
  }
  start.setFloor(previous->floor);
  atStart = makeKnowledge(start);
  if (previous->isAfterAll) {
    afterWait = makeKnowledge(all);
  } else {
    // The launch before is done, and those that it waited for; others may not
    // be.
    Clock some = start;
    some.setCompleted(previous->begin, record->begin);
    afterWait = makeKnowledge(some);
  }
}

bool Launch::isValid() {
  std::string problem;
  auto check = [&](bool holds, const char *what) {
    if (!holds && problem.empty())
      problem = what;
  };
  uint64_t threads = config.block.getVolume();
  check(config.grid.getVolume() > 0 && config.grid.getVolume() <= 1u << 28,
        "the grid has no blocks, or more than 2^28");
  check(threads > 0 && threads <= 1024,
        "a block has no threads, or more than 1024");
  uint64_t blocks = config.cluster.getVolume();
  check(blocks > 0 && blocks <= 16, "a cluster has no blocks, or more than 16");
  check(!problem.empty() || (config.grid.x % config.cluster.x == 0 &&
                             config.grid.y % config.cluster.y == 0 &&
                             config.grid.z % config.cluster.z == 0),
        "the grid is no multiple of the cluster");
  check(sharedSize <= 227 * 1024,
        "a block has more than 227 KiB of shared memory");
  if (problem.empty())
    return true;
  Report report;
  report.kind = ReportKind::Configuration;
  report.at.kernel = config.name;
  report.detail = problem;
  reports.add(std::move(report));
  return false;
}

void Launch::runThread(void *argument) {
  auto &thread = *static_cast<Thread *>(argument);
  thread.launch->function(thread.launch->args);
  thread.launch->exit(thread);
}

bool Launch::startBlock(Cluster &cluster, Dim3 index) {
  auto block = std::make_unique<Block>();
  block->cluster = &cluster;
  block->index = index;
  block->linear = (index.z * config.grid.y + index.y) * config.grid.x + index.x;
  block->rank = uint32_t(cluster.blocks.size());
  block->indexInCluster = {index.x % config.cluster.x,
                           index.y % config.cluster.y,
                           index.z % config.cluster.z};
  block->arena = std::make_unique<Arena>(sharedSize);
  if (!block->arena->getData())
    return false;
  block->shared = &emulator.memory.add(
      block->arena->getData(), std::max<size_t>(sharedSize, 1),
      "shared memory of block (" + std::to_string(index.x) + ", " +
          std::to_string(index.y) + ", " + std::to_string(index.z) + ")",
      /*isWritten=*/false, block.get());

  block->threads.resize(config.block.getVolume());
  block->numRunning = uint32_t(block->threads.size());
  block->warps.resize((block->threads.size() + warpSize - 1) / warpSize);
  for (uint32_t i = 0; i < block->threads.size(); ++i) {
    Thread &thread = block->threads[i];
    thread.launch = this;
    thread.block = block.get();
    thread.linear = i;
    thread.index = config.block.delinearize(i);
    thread.group = record->getGroup(block->linear, Lane::Threads);
    thread.knowledge = atStart;
    thread.getWarp().lanes |= 1u << thread.getLane();
    char *stack = emulator.stacks.acquire();
    if (!stack)
      return false;
    thread.fiber.start(stack, emulator.stacks.getSize(), &Launch::runThread,
                       &thread);
  }
  cluster.numRunning += block->numRunning;
  cluster.blocks.push_back(std::move(block));
  return true;
}

void Launch::startCluster(uint64_t linear) {
  Dim3 size = config.cluster;
  Dim3 clusters{config.grid.x / size.x, config.grid.y / size.y,
                config.grid.z / size.z};
  resident.push_back(std::make_unique<Cluster>());
  Cluster &cluster = *resident.back();
  cluster.index = clusters.delinearize(linear);
  for (uint64_t i = 0; i < size.getVolume(); ++i) {
    Dim3 at = size.delinearize(i);
    if (startBlock(cluster, {cluster.index.x * size.x + at.x,
                             cluster.index.y * size.y + at.y,
                             cluster.index.z * size.z + at.z}))
      continue;
    Report report;
    report.kind = ReportKind::Configuration;
    report.at.kernel = config.name;
    report.detail = "there is no memory for the threads' stacks or for shared "
                    "memory: fewer resident blocks need less";
    reports.add(std::move(report));
    ended = true;
    return;
  }
  for (std::unique_ptr<Block> &block : cluster.blocks) {
    numThreads += block->threads.size();
    for (Thread &thread : block->threads)
      scheduler.makeRunnable(thread);
  }
  scheduler.noteProgress();
}
