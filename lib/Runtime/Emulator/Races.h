//===- Races.h - Accesses that nothing orders -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_RACES_H
#define DYRELU_LIB_RUNTIME_EMULATOR_RACES_H

#include "History.h"

#include <optional>

namespace mlir::dyrelu::emulator {

/// Who makes an access, and what is done before it.
struct Accessor {
  /// Whose the access is: a thread's own or those of a copy.
  Group group;
  uint32_t member;
  Epoch epoch;
  /// The thread that executes or issues it.
  Group threadGroup;
  uint32_t threadMember;
  const Clock *known;
  const Clock *proxied;

  bool isThread() const {
    return group == threadGroup && member == threadMember;
  }
};

struct Conflict {
  Stamp other;
  size_t offset;
  /// The accesses are ordered, but not for the asynchronous proxy.
  bool lacksProxyFence;
};

class RaceDetector {
public:
  RaceDetector(const History &history, uint64_t seed)
      : history(history), state(seed * 2 + 1) {}

  /// Notes an access and returns the first earlier one that it conflicts with.
  std::optional<Conflict> access(Shadow &shadow, size_t offset, size_t size,
                                 const Accessor &accessor, uint16_t site);

private:
  enum class Order { Before, NotForProxy, None };
  Order getOrder(const Stamp &earlier, const Accessor &accessor,
                 const Site &site) const;
  void addRead(Cell &cell, const Stamp &stamp, const Accessor &accessor);

  const History &history;
  uint64_t state;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_RACES_H
