//===- Warp.h - What the lanes of a warp do together ------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_WARP_H
#define DYRELU_LIB_RUNTIME_EMULATOR_WARP_H

#include "Scheduler.h"

#include <memory>

namespace mlir::dyrelu::emulator {

struct Launch;

constexpr unsigned warpSize = 32;

enum class WarpOperation {
  Sync,
  ShuffleIndex,
  ShuffleUp,
  ShuffleDown,
  ShuffleButterfly,
  VoteAny,
  VoteAll,
  VoteBallot
};

const char *getName(WarpOperation operation);

/// Lanes of one mask that come together for one operation.
struct Rendezvous {
  uint32_t mask = 0;
  WarpOperation operation = WarpOperation::Sync;
  uint32_t arrived = 0;
  uint32_t values[warpSize] = {}, offsets[warpSize] = {}, clamps[warpSize] = {};
  Thread *threads[warpSize] = {};
  WaitQueue waiting;
};

struct Warp {
  /// The lanes that the block has threads for.
  uint32_t lanes = 0;
  std::vector<std::unique_ptr<Rendezvous>> pending;
};

/// Waits for all lanes of `mask` and returns what the operation gives this one:
/// a shuffle its value in the lower half and whether its source was in range
/// in bit 32, a vote 0 or 1, a ballot its bits. Only Sync orders memory.
uint64_t meetWarp(Launch &launch, uint32_t mask, WarpOperation operation,
                  uint32_t value, uint32_t offset, uint32_t clamp,
                  const char *location);

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_WARP_H
