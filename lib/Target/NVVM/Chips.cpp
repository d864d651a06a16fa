//===- Chips.cpp - Devices and versions of PTX ----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Chips.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include "mlir/Support/LLVM.h"

using namespace mlir;
using namespace mlir::dyrelu;

// CUDA C++ Programming Guide, technical specifications per compute capability;
// processors and caches of these products.
static constexpr int64_t kibi = 1024, mebi = 1024 * kibi;
static constexpr DeviceLimits a100 = {163 * kibi, 164 * kibi, 108,
                                      40 * mebi,  1,          1};
static constexpr DeviceLimits rtx4090 = {99 * kibi, 100 * kibi, 128,
                                         72 * mebi, 1,          1};
static constexpr DeviceLimits h100 = {227 * kibi, 228 * kibi, 132,
                                      50 * mebi,  8,          16};
static constexpr DeviceLimits b200 = {227 * kibi, 228 * kibi, 148,
                                      126 * mebi, 8,          16};
static constexpr DeviceLimits rtx5090 = {99 * kibi, 100 * kibi, 170,
                                         96 * mebi, 8,          8};

static constexpr Chip chips[] = {
    {"sm_80", 80, /*dependentLaunch=*/false, a100},
    {"sm_86", 80, /*dependentLaunch=*/false, rtx4090},
    {"sm_89", 80, /*dependentLaunch=*/false, rtx4090},
    {"sm_90", 80, /*dependentLaunch=*/true, h100},
    {"sm_90a", 80, /*dependentLaunch=*/true, h100},
    {"sm_100", 86, /*dependentLaunch=*/true, b200},
    {"sm_100a", 86, /*dependentLaunch=*/true, b200},
    {"sm_120", 87, /*dependentLaunch=*/true, rtx5090},
    {"sm_120a", 87, /*dependentLaunch=*/true, rtx5090},
};

/// The versions that LLVM knows and some chip can do with.
static constexpr unsigned versions[] = {80, 81, 82, 83, 84, 85, 86, 87, 88, 90};

llvm::Expected<Chip> mlir::dyrelu::getChip(StringRef name) {
  for (const Chip &chip : chips)
    if (chip.name == name)
      return chip;
  std::string names = llvm::join(
      llvm::map_range(chips, [](const Chip &chip) { return chip.name; }), ", ");
  return llvm::createStringError("chip: expected one of " + names + ", got '" +
                                 name + "'");
}

llvm::Expected<std::string> mlir::dyrelu::getFeatures(const Chip &chip,
                                                      unsigned version) {
  if (version == 0)
    version = chip.leastVersion;
  if (!llvm::is_contained(versions, version)) {
    std::string known = llvm::join(
        llvm::map_range(versions,
                        [](unsigned one) { return std::to_string(one); }),
        ", ");
    return llvm::createStringError("ptx-version: expected one of " + known +
                                   ", got " + std::to_string(version));
  }
  if (version < chip.leastVersion)
    return llvm::createStringError(
        "ptx-version must be " + std::to_string(chip.leastVersion) +
        " or more for " + chip.name + ", got " + std::to_string(version));
  return "+ptx" + std::to_string(version);
}

/// 90 of sm_90, 0 of sm_90a, whose code runs on sm_90 alone.
static unsigned getPortableArchitecture(const Chip &chip) {
  unsigned architecture = 0;
  bool isPortable = !chip.name.drop_front(3).getAsInteger(10, architecture);
  return isPortable ? architecture : 0;
}

llvm::Expected<Chip> mlir::dyrelu::getNewestChip(unsigned architecture) {
  const Chip *newest = nullptr;
  for (const Chip &chip : chips) {
    unsigned candidate = getPortableArchitecture(chip);
    if (candidate && candidate <= architecture &&
        (!newest || candidate > getPortableArchitecture(*newest)))
      newest = &chip;
  }
  if (!newest)
    return llvm::createStringError("expected a GPU of sm_80 or newer, got sm_" +
                                   std::to_string(architecture));
  return *newest;
}
