//===- Chips.h - Devices and versions of PTX --------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_CHIPS_H
#define DYRELU_TARGET_NVVM_CHIPS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>

namespace mlir::dyrelu {

/// What the devices of an architecture have, as far as kernels depend on it.
struct DeviceLimits {
  /// Bytes of shared memory that one block may have, and those of a
  /// multiprocessor.
  int64_t sharedBytesPerBlock;
  int64_t sharedBytesPerProcessor;
  /// Multiprocessors of the usual product, and bytes of its cache of level 2.
  int64_t processors;
  int64_t cacheBytes;
  /// Blocks of the largest cluster that every device of the chip forms, and of
  /// the largest one that it forms if asked to.
  int64_t maxClusterSize;
  int64_t maxAskedClusterSize;
};

/// An architecture.
struct Chip {
  llvm::StringLiteral name;
  /// The oldest version of PTX (major * 10 + minor) that has what kernels for
  /// it may consist of. LLVM ends the process where an older one is asked for.
  unsigned leastVersion;
  /// Whether kernels may start while the one before them ends.
  bool dependentLaunch;
  DeviceLimits device;
};

/// The chip called `name`; the error names all that there are.
llvm::Expected<Chip> getChip(llvm::StringRef name);

/// The newest architecture that a GPU of this one, 10 * major + minor of its
/// compute capability, has all of.
llvm::Expected<Chip> getNewestChip(unsigned architecture);

/// What LLVM calls `version` of PTX, or the least one of `chip` if it is 0. An
/// error where the version is not known or too old for the chip.
llvm::Expected<std::string> getFeatures(const Chip &chip, unsigned version);

} // namespace mlir::dyrelu

#endif // DYRELU_TARGET_NVVM_CHIPS_H
