//===- Host.h - The emulator of compiled host code --------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RUNTIME_EMULATOR_HOST_H
#define DYRELU_RUNTIME_EMULATOR_HOST_H

#include "dyrelu/Runtime/Emulator/Emulator.h"

namespace mlir::dyrelu::emulator {

/// Makes an emulator the one that HostInterface.h acts on, on this thread, as
/// long as it lives, and collects what its launches report:
///
///   Emulator emulator(options);
///   HostScope scope(emulator);
///   function(arguments); // compiled code that launches kernels
///   for (const Report &report : scope.getReports())
///     std::puts(report.str().c_str());
class HostScope {
public:
  explicit HostScope(Emulator &emulator);
  ~HostScope();
  HostScope(const HostScope &) = delete;
  HostScope &operator=(const HostScope &) = delete;

  Emulator &getEmulator() { return emulator; }
  const std::vector<Report> &getReports() const { return reports; }

  /// Runs a kernel; false if there are reports.
  bool launch(KernelFunction function, void **args, const LaunchConfig &config);

  /// The scope that is alive on this thread, or null.
  static HostScope *getCurrent();

private:
  Emulator &emulator;
  HostScope *outer;
  std::vector<Report> reports;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_RUNTIME_EMULATOR_HOST_H
