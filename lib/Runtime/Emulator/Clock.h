//===- Clock.h - Vector clocks of blocks, threads and copies ----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is ordered before what. Everything that runs by itself is a member of a
// group: the threads of a block form one, their asynchronous copies further
// ones. A member counts its epochs, and a clock says of each member up to which
// epoch its accesses are known to be done. Clocks are immutable once shared,
// and the epochs of a group are shared among clocks, so that a barrier costs
// one step per thread, not one per pair of threads.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_CLOCK_H
#define DYRELU_LIB_RUNTIME_EMULATOR_CLOCK_H

#include <cstdint>
#include <memory>
#include <vector>

namespace mlir::dyrelu::emulator {

using Group = uint32_t;
using Epoch = uint32_t;

class Clock {
public:
  /// Whether what `member` of `group` did in `epoch` is done.
  bool covers(Group group, uint32_t member, Epoch epoch) const;

  /// All of the groups below `group` are done.
  void setFloor(Group group) { floor = group; }
  /// So are the groups from `begin` to `end`, exclusive.
  void setCompleted(Group begin, Group end);

  void raise(Group group, uint32_t member, Epoch epoch);
  void join(const Clock &other);

  /// Whether both say the same, and of the same shared epochs.
  bool isSame(const Clock &other) const;

private:
  using Epochs = std::vector<Epoch>;
  struct Page {
    Group group;
    std::shared_ptr<const Epochs> epochs;
    // The same object where this clock alone has it and may write to it.
    std::shared_ptr<Epochs> own;
  };

  std::vector<Page>::iterator find(Group group);

  /// In ascending order of their groups.
  std::vector<Page> pages;
  Group floor = 0;
  Group completedBegin = 0, completedEnd = 0;

public:
  /// To be called before the clock is shared.
  void freeze();
};

using ClockRef = std::shared_ptr<const Clock>;

/// What one thread, or a point of synchronization, knows to be done.
struct Knowledge {
  ClockRef known;
  /// What the asynchronous proxy sees of it.
  ClockRef proxied;

  bool isEmpty() const { return !known; }
  void join(const Knowledge &other);
};

/// One thread's part in a barrier: what it knew, and its epoch until then.
struct Arrival {
  Knowledge knowledge;
  Group group;
  uint32_t member;
  Epoch epoch;
};

/// What is known to all when the last of them has arrived.
Knowledge join(const std::vector<Arrival> &arrivals);

/// `clock` and that `member` of `group` is done with `epoch`.
ClockRef raised(const ClockRef &clock, Group group, uint32_t member,
                Epoch epoch);

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_CLOCK_H
