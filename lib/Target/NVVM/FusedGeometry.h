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
};

/// What a cluster of blocks (or one block) does. All sizes are powers of two
/// but the channels.
struct FusedGeometry {
  /// Samples that a cluster takes.
  int64_t samples = 1;
  /// Blocks of a cluster: each has an equal part of the channels.
  int64_t clusterSize = 1;
  /// Channels of a block that stay in shared memory. The others are read a
  /// second time, from the cache of level 2.
  int64_t keptChannels = 1;
  int64_t threads = 1;
  /// Threads that sum up one plane, and that compute a row of each layer.
  int64_t planeLanes = 1, hiddenLanes = 1, coefficientLanes = 1;
  /// Bytes of shared memory, and where its parts start.
  int64_t meansOffset = 0, hiddenOffset = 0, coefficientsOffset = 0;
  int64_t sharedBytes = 0;
};

/// What the user asks for: 0 is the choice of this file.
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
