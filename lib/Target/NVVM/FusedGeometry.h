//===- FusedGeometry.h - How samples are shared among blocks ----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_FUSEDGEOMETRY_H
#define DYRELU_LIB_TARGET_NVVM_FUSEDGEOMETRY_H

#include "dyrelu/Target/NVVM/Chips.h"

#include "mlir/Support/LLVM.h"

#include <optional>
#include <string>

namespace mlir::dyrelu {

/// An activation as the kernel sees it.
struct FusedShape {
  /// Samples; none if only run time knows.
  std::optional<int64_t> batch;
  int64_t channels;
  int64_t positions;
  bool channelsLast = false;
  /// Numbers that the pools compute per sample, and those of the hidden layer,
  /// 0 if there is none.
  int64_t means;
  int64_t hidden;
  /// Channels of the coefficients, 1 if all share them, and their numbers per
  /// channel.
  int64_t coefficientChannels;
  int64_t coefficients;
  int64_t elementBytes;
  int64_t accumulatorBytes;
  int64_t weightBytes;
  bool hasAttention = false;

  /// What the blocks of a cluster divide: planes, or with channels last
  /// positions; and the elements of one.
  int64_t getUnits() const { return channelsLast ? positions : channels; }
  int64_t getUnitSize() const { return channelsLast ? channels : positions; }
  /// Coefficients that a block of a cluster needs: those of its planes, or of
  /// all channels.
  int64_t getBlockCoefficientChannels(int64_t clusterSize) const {
    return channelsLast || coefficientChannels == 1
               ? coefficientChannels
               : coefficientChannels / clusterSize;
  }
  /// Positions of a sample whose attention a block computes.
  int64_t getAttentionPositions(int64_t clusterSize) const {
    return channelsLast ? positions / clusterSize : positions;
  }
};

/// What a cluster of blocks (or one block) does. All sizes are powers of two
/// but the units.
struct FusedGeometry {
  /// Samples that a cluster takes.
  int64_t samples = 1;
  /// Blocks of a cluster: each has an equal part of the units.
  int64_t clusterSize = 1;
  /// Whether the device knows nothing of the cluster: its blocks meet at
  /// counters in memory.
  bool isVirtual = false;
  /// Units of a block that stay in shared memory. The others are read a second
  /// time, from the cache of level 2.
  int64_t keptUnits = 1;
  int64_t threads = 1;
  /// With channels last: elements next to each other that a thread has of each
  /// position.
  int64_t columnWidth = 1;
  /// Threads that sum up one plane, and that compute a row of each layer.
  int64_t planeLanes = 1, hiddenLanes = 1, coefficientLanes = 1;
  /// Rows of the hidden layer that such threads compute together.
  int64_t hiddenRows = 1;
  /// Bytes of shared memory, and where its parts start.
  int64_t meansOffset = 0, hiddenOffset = 0, coefficientsOffset = 0;
  int64_t partsOffset = 0, scratchOffset = 0, ticketOffset = 0;
  int64_t attentionWeightsOffset = 0, logitsOffset = 0, warpsOffset = 0;
  int64_t maximaOffset = 0, sumsOffset = 0;
  /// Numbers that the blocks of a virtual cluster exchange in memory.
  int64_t exchangeNumbers = 0;
  int64_t sharedBytes = 0;
};

/// More samples of a block would take too many registers in the layers.
inline constexpr int64_t kMaxSamples = 8;

/// Blocks of the largest cluster: each may have a multiprocessor of its own on
/// any chip.
inline constexpr int64_t kMaxClusterSize = 64;

/// What the user asks for: 0 is the choice of this file. The cluster is virtual
/// if the chip has none of its size.
struct FusedRequest {
  int64_t samples = 0;
  int64_t clusterSize = 0;
};

/// The geometry for a shape, or failure with the reason.
FailureOr<FusedGeometry> chooseGeometry(const DeviceLimits &device,
                                        const FusedShape &shape,
                                        const FusedRequest &request,
                                        std::string &reason);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_FUSEDGEOMETRY_H
