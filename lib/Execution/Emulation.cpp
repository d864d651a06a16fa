//===- Emulation.cpp - Calls of code for the emulator ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emulation.h"

#include "HostRuntime.h"

#include "dyrelu/Runtime/Emulator/Host.h"

using namespace mlir::dyrelu;

llvm::Error mlir::dyrelu::runEmulated(uint64_t seed, void (*function)(void **),
                                      void **arguments) {
  emulator::Options options;
  options.seed = seed;
  emulator::Emulator emulator(options);
  emulator::HostScope scope(emulator);
  llvm::Error error = callGuarded(function, arguments);
  if (scope.getReports().empty())
    return error;
  // The code only knows that there are some.
  llvm::consumeError(std::move(error));
  std::string text =
      "the emulator found errors, with seed " + std::to_string(seed) + ":";
  for (const emulator::Report &report : scope.getReports())
    text += "\n" + report.str();
  return llvm::createStringError(text);
}
