//===- Report.h - What the emulator found wrong -----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RUNTIME_EMULATOR_REPORT_H
#define DYRELU_RUNTIME_EMULATOR_REPORT_H

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::dyrelu::emulator {

/// Sizes or an index in up to three dimensions, x first.
struct Dim3 {
  uint32_t x = 1, y = 1, z = 1;

  uint64_t getVolume() const { return uint64_t(x) * y * z; }
  /// The index of element `linear`, x running fastest, where this is the size.
  Dim3 delinearize(uint64_t linear) const {
    return {uint32_t(linear % x), uint32_t(linear / x % y),
            uint32_t(linear / x / y)};
  }
  uint32_t operator[](unsigned dimension) const {
    return dimension == 0 ? x : dimension == 1 ? y : z;
  }
};

enum class ReportKind {
  /// Two unordered accesses, at least one of which writes, not both atomic at
  /// a scope that holds both threads.
  Race,
  /// The asynchronous proxy accesses what ordinary stores wrote, ordered but
  /// with no fence.proxy.async in between.
  MissingProxyFence,
  /// Memory is read that nothing has written.
  Uninitialized,
  /// Ends the launch: an address in no buffer, or across the end of one.
  OutOfBounds,
  /// Ends the launch: an address, or the size of a bulk copy, that is no
  /// multiple of what the hardware demands.
  Misaligned,
  /// Shared memory of a block is accessed that has exited, or that may have,
  /// since nothing orders the access before its exit.
  ExitedBlock,
  /// Ends the launch: no thread can go on, or all that can only poll.
  Deadlock,
  /// Ends the launch: a barrier, a shuffle, an mbarrier or a copy is used
  /// against its rules; the detail says how.
  Misuse,
  /// Ends the launch: the kernel executed a trap.
  Trap,
  /// Ends the launch: an assertion of the kernel failed; the detail is its
  /// message.
  Assertion,
  /// Ends the launch: it cannot be run as configured; the detail says why.
  Configuration
};

/// "race".
const char *getName(ReportKind kind);

/// A thread at one place in the kernel.
struct Place {
  std::string kernel;
  Dim3 block{0, 0, 0};
  Dim3 thread{0, 0, 0};
  /// What it does there: "store", "read by cp.async.bulk".
  std::string action;
  /// Where that stands in the kernel's source; empty where unknown.
  std::string location;

  /// "store in kernel 'k', block (0, 0, 0), thread (1, 0, 0), at f.mlir:3:5".
  std::string str() const;
};

/// One thing that is wrong, once per kind and pair of locations.
struct Report {
  ReportKind kind;
  Place at;
  /// The access that `at` conflicts with.
  std::optional<Place> other;
  /// "x + 16" or "shared memory of block (1, 0, 0) + 64"; empty without one.
  std::string address;
  std::string detail;

  /// All of it, over several lines without a last line break.
  std::string str() const;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_RUNTIME_EMULATOR_REPORT_H
