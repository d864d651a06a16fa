//===- Host.cpp - The emulator of compiled host code ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Runtime/Emulator/Host.h"

#include "Memory.h"

#include "dyrelu/Runtime/Emulator/HostInterface.h"

#include <iterator>

using namespace mlir::dyrelu::emulator;

static thread_local HostScope *currentScope = nullptr;

HostScope::HostScope(Emulator &emulator)
    : emulator(emulator), outer(currentScope) {
  currentScope = this;
}

HostScope::~HostScope() { currentScope = outer; }

HostScope *HostScope::getCurrent() { return currentScope; }

bool HostScope::launch(KernelFunction function, void **args,
                       const LaunchConfig &config) {
  std::vector<Report> found = emulator.launch(function, args, config);
  bool isRight = found.empty();
  std::move(found.begin(), found.end(), std::back_inserter(reports));
  return isRight;
}

static Emulator &getEmulator() {
  return HostScope::getCurrent()->getEmulator();
}

void dyrelu_emulator_add_buffer(void *data, uint64_t size, const char *name,
                                uint32_t initialized) {
  if (!initialized)
    poison(data, size);
  getEmulator().addBuffer(data, size, name, initialized != 0);
}

void dyrelu_emulator_remove_buffer(void *data) {
  getEmulator().removeBuffer(data);
}

void dyrelu_emulator_add_global(void *data, uint64_t size, const char *name) {
  if (!getEmulator().hasBuffer(data))
    getEmulator().addBuffer(data, size, name);
}

void dyrelu_emulator_set_initialized(const void *data) {
  getEmulator().setInitialized(data);
}

// No launch has 2^32 of anything: 0 is as impossible.
static Dim3 getSize(uint64_t x, uint64_t y, uint64_t z) {
  auto narrow = [](uint64_t size) {
    return size > UINT32_MAX ? 0 : uint32_t(size);
  };
  return {narrow(x), narrow(y), narrow(z)};
}

uint32_t dyrelu_emulator_launch(void (*kernel)(void **), void **args,
                                const char *name, uint32_t flags,
                                uint64_t staticShared, uint64_t dynamicShared,
                                uint64_t gridX, uint64_t gridY, uint64_t gridZ,
                                uint64_t blockX, uint64_t blockY,
                                uint64_t blockZ, uint64_t clusterX,
                                uint64_t clusterY, uint64_t clusterZ) {
  if (gridX == 0 || gridY == 0 || gridZ == 0)
    return 1;
  LaunchConfig config;
  config.name = name;
  config.grid = getSize(gridX, gridY, gridZ);
  config.block = getSize(blockX, blockY, blockZ);
  config.cluster = getSize(clusterX, clusterY, clusterZ);
  config.staticShared = staticShared;
  config.dynamicShared = dynamicShared;
  config.cooperative = (flags & DYRELU_EMULATOR_COOPERATIVE) != 0;
  config.residentBlocks = flags >> DYRELU_EMULATOR_RESIDENT_SHIFT;
  config.programmatic = (flags & DYRELU_EMULATOR_PROGRAMMATIC) != 0;
  return HostScope::getCurrent()->launch(kernel, args, config);
}
