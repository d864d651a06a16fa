//===- LayersGeometry.h - How layers are shared among blocks -- -*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_LAYERSGEOMETRY_H
#define DYRELU_LIB_TARGET_NVVM_LAYERSGEOMETRY_H

#include "dyrelu/Target/NVVM/Chips.h"

#include <optional>

namespace mlir::dyrelu {

/// One of the layers. Sizes that only run time knows are none.
struct LayerShape {
  std::optional<int64_t> length, rows;
  int64_t weightBytes;
};

/// The layers between means and coefficients.
struct LayersShape {
  std::optional<int64_t> batch;
  /// Those of the coefficients, 1 if all share them, and the rows of the last
  /// layer for each of them.
  std::optional<int64_t> channels;
  int64_t rowsPerChannel;
  std::optional<LayerShape> first;
  LayerShape last;
  int64_t accumulatorBytes;
};

/// What the threads of a block do for one layer.
struct LayerGeometry {
  /// Weights that a thread reads at once.
  int64_t width;
  /// Rows that threads compute together: they read the input once for them.
  int64_t rows;
  /// Threads, of one warp, that share such rows.
  int64_t lanes;
};

/// What a block does: some channels of some samples.
struct LayersGeometry {
  int64_t samples;
  int64_t channels;
  /// Whether the means and the numbers of the hidden layer are in shared memory
  /// (where, and all of its bytes), or read from the memory of the device.
  bool sharesMeans, sharesHidden;
  int64_t hiddenOffset, sharedBytes;
  LayerGeometry first, last;
};

LayersGeometry chooseGeometry(const DeviceLimits &device,
                              const LayersShape &shape);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_LAYERSGEOMETRY_H
