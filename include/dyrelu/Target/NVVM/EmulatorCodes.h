//===- EmulatorCodes.h - Numbers that emulated kernels pass -----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What --nvvm-to-emulator writes into calls and the emulator reads of them.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_EMULATORCODES_H
#define DYRELU_TARGET_NVVM_EMULATORCODES_H

#include <cstdint>

enum DyreluEmulatorAccess : uint32_t {
  // What the access does: one of these,
  DYRELU_EMULATOR_LOAD = 0,
  DYRELU_EMULATOR_STORE = 1,
  DYRELU_EMULATOR_UPDATE = 2,
  // or'ed with an order (volatile is relaxed at the system's scope),
  DYRELU_EMULATOR_WEAK = 0 << 4,
  DYRELU_EMULATOR_RELAXED = 1 << 4,
  DYRELU_EMULATOR_ACQUIRE = 2 << 4,
  DYRELU_EMULATOR_RELEASE = 3 << 4,
  DYRELU_EMULATOR_ACQUIRE_RELEASE = 4 << 4,
  // and with a scope, unless it is weak.
  DYRELU_EMULATOR_BLOCK = 0 << 8,
  DYRELU_EMULATOR_CLUSTER = 1 << 8,
  DYRELU_EMULATOR_DEVICE = 2 << 8,
  DYRELU_EMULATOR_SYSTEM = 3 << 8
};

enum DyreluEmulatorShuffle : uint32_t {
  DYRELU_EMULATOR_SHUFFLE_INDEX = 0,
  DYRELU_EMULATOR_SHUFFLE_UP = 1,
  DYRELU_EMULATOR_SHUFFLE_DOWN = 2,
  DYRELU_EMULATOR_SHUFFLE_BUTTERFLY = 3
};

enum DyreluEmulatorVote : uint32_t {
  DYRELU_EMULATOR_VOTE_ANY = 0,
  DYRELU_EMULATOR_VOTE_ALL = 1,
  DYRELU_EMULATOR_VOTE_BALLOT = 2
};

/// Bits of how a kernel is launched; above them is how many blocks must be
/// resident at once.
enum DyreluEmulatorLaunch : uint32_t {
  DYRELU_EMULATOR_COOPERATIVE = 1,
  DYRELU_EMULATOR_PROGRAMMATIC = 2,
  DYRELU_EMULATOR_RESIDENT_SHIFT = 8
};

#endif // DYRELU_TARGET_NVVM_EMULATORCODES_H
