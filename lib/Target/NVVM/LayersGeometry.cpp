//===- LayersGeometry.cpp - How layers are shared among blocks ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayersGeometry.h"
#include "Launch.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// More samples, and more rows for each of them, would take too many registers.
static constexpr int64_t kMaxSamples = 8;
static constexpr int64_t kMaxRows = 4;

/// Shared memory of a block that leaves room for others on a multiprocessor,
/// and what any device has without being asked.
static constexpr int64_t kMaxSharedBytes = 48 * 1024;

/// What sizes that are not known are taken for, where speed alone depends on
/// it.
static constexpr int64_t kTypicalBatch = 32;
static constexpr int64_t kTypicalChannels = 256;
static constexpr int64_t kTypicalHidden = 64;

/// Lanes of rows whose length is not known.
static constexpr int64_t kTypicalLanes = 8;

/// The geometry of a layer of which a block computes `rows` rows, `atOnce` of
/// them together.
static LayerGeometry getLayer(const LayerShape &shape, int64_t rows,
                              int64_t atOnce) {
  LayerGeometry geometry = {kAccessBytes / shape.weightBytes, atOnce,
                            kTypicalLanes};
  if (!shape.length)
    return geometry;
  while (*shape.length % geometry.width != 0)
    geometry.width /= 2;
  // A lane takes about four accesses, or fewer where there are threads left.
  int64_t accesses = *shape.length / geometry.width;
  int64_t lanes = llvm::PowerOf2Ceil(llvm::divideCeil(accesses, 4));
  while (lanes < accesses &&
         2 * lanes * llvm::divideCeil(rows, atOnce) <= kBlockThreads)
    lanes *= 2;
  geometry.lanes = std::min(lanes, kWarpSize);
  return geometry;
}

/// The cycles of a multiprocessor for one weight: for its transfer from the
/// cache of level 2, and for its products with numbers of all samples, which
/// are read from shared memory.
static double getCycles(int64_t weightBytes, int64_t samples) {
  return static_cast<double>(weightBytes + samples) / 64;
}

/// The cycles that the device takes where blocks have `samples` samples and
/// `channels` channels. Each block computes the first layer anew.
static double getCycles(const DeviceLimits &device, const LayersShape &shape,
                        int64_t samples, int64_t channels) {
  int64_t allChannels = shape.channels.value_or(kTypicalChannels);
  double cycles = getCycles(shape.last.weightBytes, samples) *
                  static_cast<double>(std::min(channels, allChannels) *
                                      shape.rowsPerChannel) *
                  static_cast<double>(shape.last.length.value_or(
                      shape.first ? kTypicalHidden : kTypicalChannels));
  if (shape.first)
    cycles +=
        getCycles(shape.first->weightBytes, samples) *
        static_cast<double>(shape.first->rows.value_or(kTypicalHidden)) *
        static_cast<double>(shape.first->length.value_or(kTypicalChannels));
  int64_t blocks =
      llvm::divideCeil(shape.batch.value_or(kTypicalBatch), samples) *
      llvm::divideCeil(allChannels, channels);
  // Threads wait for memory a few times whatever they do.
  constexpr double latency = 2000;
  return latency + cycles * static_cast<double>(
                                llvm::divideCeil(blocks, device.processors));
}

/// The largest divisor of the rows of a channel that are not too many at once.
static int64_t getRowsAtOnce(int64_t rowsPerChannel) {
  int64_t rows = kMaxRows;
  while (rowsPerChannel % rows != 0)
    --rows;
  return rows;
}

LayersGeometry mlir::dyrelu::chooseGeometry(const DeviceLimits &device,
                                            const LayersShape &shape) {
  std::optional<int64_t> means =
      shape.first ? shape.first->length : shape.last.length;
  std::optional<int64_t> hidden;
  if (shape.first)
    hidden = shape.first->rows;
  auto place = [&](int64_t samples) {
    LayersGeometry geometry = {};
    geometry.samples = samples;
    auto fits = [&](std::optional<int64_t> numbers) {
      if (!numbers)
        return false;
      int64_t bytes = *numbers * samples * shape.accumulatorBytes;
      if (geometry.sharedBytes + bytes > kMaxSharedBytes)
        return false;
      geometry.sharedBytes =
          llvm::alignTo(geometry.sharedBytes + bytes, kAccessBytes);
      return true;
    };
    geometry.sharesMeans = fits(means);
    geometry.hiddenOffset = geometry.sharedBytes;
    geometry.sharesHidden = fits(hidden);
    return geometry;
  };

  int64_t allChannels = shape.channels.value_or(kTypicalChannels);
  LayersGeometry best = {};
  double least = 0;
  for (int64_t samples = 1; samples <= kMaxSamples; samples *= 2) {
    LayersGeometry geometry = place(samples);
    // What fits for one sample should for all.
    if (samples > 1 && (geometry.sharesMeans != best.sharesMeans ||
                        geometry.sharesHidden != best.sharesHidden))
      break;
    for (int64_t parts = 1; parts <= allChannels; parts *= 2) {
      geometry.channels = llvm::divideCeil(allChannels, parts);
      double cycles = getCycles(device, shape, samples, geometry.channels);
      if (samples > 1 || parts > 1)
        if (cycles >= least)
          continue;
      best = geometry;
      least = cycles;
    }
    if (shape.batch && samples >= *shape.batch)
      break;
  }
  int64_t rowsAtOnce = getRowsAtOnce(shape.rowsPerChannel);
  best.last =
      getLayer(shape.last, best.channels * shape.rowsPerChannel, rowsAtOnce);
  if (shape.first) {
    // Many rows are computed together if all threads have some.
    int64_t rows = shape.first->rows.value_or(kTypicalHidden);
    best.first = getLayer(*shape.first, rows, 1);
    while (best.first.rows < kMaxRows &&
           2 * best.first.rows * kBlockThreads <= rows * best.first.lanes)
      best.first.rows *= 2;
  }
  return best;
}
