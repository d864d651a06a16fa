//===- Emulator.cpp - Runs GPU kernels on the CPU -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Runtime/Emulator/Emulator.h"

#include "Launch.h"

using namespace mlir::dyrelu::emulator;

Emulator::Emulator(Options options) : state(std::make_unique<State>(options)) {}

Emulator::~Emulator() = default;

void Emulator::addBuffer(void *data, size_t size, std::string name,
                         bool initialized) {
  if (size == 0)
    return;
  state->variables.forget(data, size);
  state->memory.add(static_cast<char *>(data), size, std::move(name),
                    initialized);
}

void Emulator::removeBuffer(void *data) {
  const Region *region = state->memory.find(data);
  if (!region || region->base != data)
    return;
  state->variables.forget(data, region->size);
  state->memory.remove(data);
}

bool Emulator::hasBuffer(const void *address) const {
  return state->memory.find(address) != nullptr;
}

void Emulator::setInitialized(const void *address) {
  if (Region *region = state->memory.find(address))
    region->written.set(0, region->size);
}

std::vector<Report> Emulator::launch(KernelFunction function, void **args,
                                     const LaunchConfig &config) {
  Launch launch(*state, function, args, config);
  launch.run();
  return launch.reports.take();
}
