//===- Launch.cpp - One launch of a kernel --------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

#include <cstdlib>
#include <map>

using namespace mlir::dyrelu::emulator;

static thread_local Launch *currentLaunch = nullptr;

Launch *mlir::dyrelu::emulator::getCurrentLaunch() { return currentLaunch; }

Launch::Launch(Emulator::State &emulator, KernelFunction function, void **args,
               const LaunchConfig &config)
    : emulator(emulator), function(function), args(args), config(config),
      dynamicOffset((config.staticShared + 127) / 128 * 128),
      sharedSize(config.dynamicShared ? dynamicOffset + config.dynamicShared
                                      : config.staticShared),
      // Each launch of a seed has an order of its own.
      scheduler(emulator.options.seed == 0
                    ? 0
                    : emulator.options.seed +
                          0x100000001 * uint64_t(emulator.previous
                                                     ? emulator.previous->begin
                                                     : 0)),
      reports(emulator.options.maxReports), barriers(*this), copies(*this) {}

Place Launch::getPlace(const Thread &thread, const char *action,
                       const char *location) const {
  return {config.name, thread.block->index, thread.index, action,
          location ? location : ""};
}

void Launch::report(Report report) {
  reports.add(std::move(report));
  if (!reports.isFull())
    return;
  ended = true;
  if (scheduler.getCurrent())
    abandon();
}

void Launch::fail(ReportKind kind, const char *action, const char *location,
                  std::string detail, std::string address) {
  {
    Report report;
    report.kind = kind;
    report.at = getPlace(getThread(), action, location);
    report.address = std::move(address);
    report.detail = std::move(detail);
    reports.add(std::move(report));
  }
  abandon();
}

void Launch::abandon() {
  ended = true;
  getThread().fiber.suspend();
  // No thread is resumed once the launch has ended.
  std::abort();
}

void Launch::exit(Thread &thread) {
  Block &block = *thread.block;
  copies.checkExit(thread);
  thread.hasExited = true;
  --numThreads;
  scheduler.noteProgress();
  if (--block.numRunning == 0)
    checkExit(*this, block);
  leaveCluster(*this, thread);
}

// Frees what has exited, or everything if the launch has ended.
void Launch::retireClusters() {
  for (size_t i = 0; i < resident.size();) {
    Cluster &cluster = *resident[i];
    if (cluster.numRunning != 0 && !ended) {
      ++i;
      continue;
    }
    for (std::unique_ptr<Block> &block : cluster.blocks) {
      if (!ended)
        copies.finish(*block);
      everyBlockWaited &= block->hasWaitedForGrid;
    }
    scheduler.unwatch();
    for (std::unique_ptr<Block> &block : cluster.blocks) {
      for (Thread &thread : block->threads)
        emulator.stacks.release(thread.fiber.getStack());
      barriers.forget(*block);
      emulator.variables.forget(block->shared->base, block->shared->size);
      emulator.memory.remove(block->shared->base);
    }
    resident.erase(resident.begin() + ptrdiff_t(i));
  }
}

void Launch::reportDeadlock() {
  std::map<std::pair<std::string, std::string>, size_t> places;
  const Thread *first = nullptr;
  for (const std::unique_ptr<Cluster> &cluster : resident) {
    for (const std::unique_ptr<Block> &block : cluster->blocks) {
      for (const Thread &thread : block->threads) {
        if (thread.hasExited)
          continue;
        if (!first || (!first->waitsFor && thread.waitsFor))
          first = &thread;
        ++places[{thread.waitsFor ? thread.waitsFor : "polling",
                  thread.location ? thread.location : ""}];
      }
    }
  }
  Report report;
  report.kind = ReportKind::Deadlock;
  report.at = getPlace(*first, first->waitsFor ? first->waitsFor : "polling",
                       first->location);
  for (const auto &[place, count] : places) {
    if (!report.detail.empty())
      report.detail += "\n  ";
    report.detail +=
        std::to_string(count) + " of the resident threads: " + place.first;
    if (!place.second.empty())
      report.detail += ", at " + place.second;
  }
  reports.add(std::move(report));
  ended = true;
}

void Launch::waitForGrid() {
  Thread &thread = getThread();
  thread.block->hasWaitedForGrid = true;
  thread.acquire(afterWait);
  scheduler.preempt();
}

void Launch::run() {
  if (!isValid())
    return;
  record = &emulator.history.begin(config);
  setOrder();

  uint64_t clusterVolume = config.cluster.getVolume();
  std::vector<uint32_t> order(config.grid.getVolume() / clusterVolume);
  for (size_t i = 0; i < order.size(); ++i)
    order[i] = uint32_t(i);
  if (scheduler.isPermuted())
    for (size_t i = order.size(); i > 1; --i)
      std::swap(order[i - 1], order[scheduler.draw(i)]);
  uint64_t blocks =
      std::max(emulator.options.residentBlocks, config.residentBlocks);
  size_t limit = config.cooperative
                     ? order.size()
                     : std::max<size_t>(blocks / clusterVolume, 1);

  Launch *outer = currentLaunch;
  currentLaunch = this;
  size_t next = 0;
  while (!ended) {
    while (next < order.size() && resident.size() < limit && !ended)
      startCluster(order[next++]);
    if (ended || resident.empty())
      break;
    copies.advanceSome();
    size_t before = numThreads;
    if (!ended && !scheduler.step() && !copies.advanceAny())
      reportDeadlock();
    if (!ended && scheduler.isStuck(numThreads)) {
      if (!copies.advanceAny())
        reportDeadlock();
      // One at a time would take as many rounds of polls as there are copies.
      while (!scheduler.isPermuted() && copies.advanceAny())
        ;
    }
    if (numThreads != before)
      retireClusters();
  }
  retireClusters();
  // One that waits ends after what the one before it ended after.
  if (config.programmatic && !everyBlockWaited)
    emulator.previous = {record->begin, emulator.previous->floor, false};
  currentLaunch = outer;
}
