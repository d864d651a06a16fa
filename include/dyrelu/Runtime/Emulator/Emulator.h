//===- Emulator.h - Runs GPU kernels on the CPU -----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs kernels whose GPU operations are calls of Interface.h. Each GPU thread
// is a fiber of the one operating system thread that calls `launch`; which
// fiber goes on is drawn by a seed, so that a seed reproduces a run. What it
// can see and what it cannot says docs/emulator.md.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RUNTIME_EMULATOR_EMULATOR_H
#define DYRELU_RUNTIME_EMULATOR_EMULATOR_H

#include "dyrelu/Runtime/Emulator/Report.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace mlir::dyrelu::emulator {

struct Options {
  /// Draws the order of blocks, threads and copies; 0 is the natural order:
  /// threads in turn, preempted only where they wait or poll.
  uint64_t seed = 0;
  /// Blocks that run at once, at least one cluster. A cooperative launch has
  /// all of its blocks resident.
  uint32_t residentBlocks = 16;
  /// The launch ends when it has this many distinct reports.
  uint32_t maxReports = 16;
  /// Bytes of each thread's stack.
  size_t stackSize = 64 * 1024;
};

/// A kernel takes its arguments as an array of pointers to them.
using KernelFunction = void (*)(void **args);

struct LaunchConfig {
  std::string name = "kernel";
  Dim3 grid;
  Dim3 block;
  Dim3 cluster;
  /// Bytes of shared memory; the dynamic part follows the static one at the
  /// next multiple of 128.
  size_t staticShared = 0;
  size_t dynamicShared = 0;
  /// All blocks are resident at once.
  bool cooperative = false;
  /// So many are, if that is more than the options say.
  uint32_t residentBlocks = 0;
  /// A programmatic dependent launch: nothing of the launch before is ordered
  /// before this one until griddepcontrol.wait.
  bool programmatic = false;
};

/// Global memory and a stream of launches on it.
class Emulator {
public:
  explicit Emulator(Options options = {});
  ~Emulator();
  Emulator(const Emulator &) = delete;
  Emulator &operator=(const Emulator &) = delete;

  /// Makes `size` bytes at `data` global memory. Those of a buffer that is not
  /// `initialized` must be written before they are read. Replaces what was
  /// there before. The buffer stays the caller's.
  void addBuffer(void *data, size_t size, std::string name,
                 bool initialized = true);

  /// Takes a buffer out again; `data` is its first byte.
  void removeBuffer(void *data);

  /// Whether an address is in a buffer.
  bool hasBuffer(const void *address) const;

  /// Notes that someone else has written all of the buffer that an address is
  /// in, if it is in one.
  void setInitialized(const void *address);

  /// Runs a kernel to its end and returns what was wrong. Nothing is printed.
  std::vector<Report> launch(KernelFunction function, void **args,
                             const LaunchConfig &config);

  struct State;

private:
  std::unique_ptr<State> state;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_RUNTIME_EMULATOR_EMULATOR_H
