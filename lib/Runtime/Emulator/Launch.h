//===- Launch.h - One launch of a kernel ------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_LAUNCH_H
#define DYRELU_LIB_RUNTIME_EMULATOR_LAUNCH_H

#include "MBarrier.h"
#include "Races.h"
#include "Reports.h"
#include "Thread.h"

namespace mlir::dyrelu::emulator {

struct Emulator::State {
  explicit State(Options options)
      : options(options), races(history, options.seed),
        stacks(options.stackSize) {}

  Options options;
  Memory memory;
  History history;
  RaceDetector races;
  SyncVariables variables;
  StackPool stacks;

  /// What the next launch must know of this one: it and those before it from
  /// `begin` on are done when it ends.
  struct Previous {
    Group begin = 0;
    /// All groups below are done when it starts.
    Group floor = 0;
    /// All that is before it is done when it ends.
    bool isAfterAll = true;
  };
  std::optional<Previous> previous;
};

struct Launch {
  Launch(Emulator::State &emulator, KernelFunction function, void **args,
         const LaunchConfig &config);

  /// Runs all blocks; the reports are then complete.
  void run();

  Thread &getThread() { return *scheduler.getCurrent(); }
  Place getPlace(const Thread &thread, const char *action,
                 const char *location) const;

  /// Notes what is wrong; the launch ends if that is enough.
  void report(Report report);
  /// Reports the running thread and ends the launch.
  [[noreturn]] void fail(ReportKind kind, const char *action,
                         const char *location, std::string detail,
                         std::string address = "");

  /// griddepcontrol.wait
  void waitForGrid();

  Emulator::State &emulator;
  KernelFunction function;
  void **args;
  LaunchConfig config;
  /// Where dynamic shared memory starts, and where shared memory ends.
  size_t dynamicOffset, sharedSize;

  Scheduler scheduler;
  Reports reports;
  MBarriers barriers;
  AsyncCopies copies;

private:
  bool isValid();
  void startCluster(uint64_t linear);
  bool startBlock(Cluster &cluster, Dim3 index);
  void retireClusters();
  void exit(Thread &thread);
  void reportDeadlock();
  void setOrder();
  [[noreturn]] void abandon();
  static void runThread(void *argument);

  LaunchRecord *record = nullptr;
  Knowledge atStart, afterWait;
  std::vector<std::unique_ptr<Cluster>> resident;
  size_t numThreads = 0;
  bool everyBlockWaited = true;
  bool ended = false;
};

/// The launch that runs on this operating system thread.
Launch *getCurrentLaunch();

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_LAUNCH_H
