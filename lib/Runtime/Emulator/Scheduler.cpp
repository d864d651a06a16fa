//===- Scheduler.cpp - Which thread goes on -------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scheduler.h"

#include "Thread.h"

#include <algorithm>
#include <cstring>

using namespace mlir::dyrelu::emulator;

Scheduler::Scheduler(uint64_t seed)
    : permuted(seed != 0), state(seed + 0x9E3779B97F4A7C15) {}

// SplitMix64: seeds that differ by one draw unrelated numbers.
uint64_t Scheduler::draw(uint64_t bound) {
  uint64_t z = state += 0x9E3779B97F4A7C15;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return (z ^ (z >> 31)) % bound;
}

void Scheduler::makeRunnable(Thread &thread) {
  thread.waitsFor = nullptr;
  runnable.push_back(&thread);
}

void Scheduler::wakeAll(WaitQueue &queue) {
  for (Thread *thread : queue)
    makeRunnable(*thread);
  queue.clear();
}

bool Scheduler::step() {
  if (watched && std::memcmp(watched, watchedBytes, watchedSize) != 0)
    noteProgress();
  unwatch();
  if (runnable.empty())
    return false;
  if (permuted)
    std::swap(runnable.front(), runnable[draw(runnable.size())]);
  current = runnable.front();
  runnable.pop_front();
  ++idleSteps;
  current->fiber.resume();
  current = nullptr;
  return true;
}

void Scheduler::yield() {
  Thread &thread = *current;
  runnable.push_back(&thread);
  thread.fiber.suspend();
}

void Scheduler::preempt() {
  if (permuted && draw(64) == 0)
    yield();
}

void Scheduler::wait(WaitQueue &queue, const char *what, const char *location) {
  Thread &thread = *current;
  thread.waitsFor = what;
  thread.location = location;
  queue.push_back(&thread);
  thread.fiber.suspend();
}

void Scheduler::watch(const void *address, size_t size) {
  watched = address;
  watchedSize = std::min(size, sizeof(watchedBytes));
  std::memcpy(watchedBytes, address, watchedSize);
}
