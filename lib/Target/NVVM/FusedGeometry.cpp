//===- FusedGeometry.cpp - How samples are shared among blocks ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedGeometry.h"
#include "Launch.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// A block's own use of shared memory, which the system makes.
static constexpr int64_t kReservedBytes = 1024;

/// Samples are only shared by blocks that keep at least so much of them: below
/// it the exchange takes longer than the loads.
static constexpr int64_t kMinBlockBytes = 4096;

/// Small samples are put together up to so many bytes.
static constexpr int64_t kTargetBytes = 16384;

/// More samples would take too many registers in the layers.
static constexpr int64_t kMaxSamples = 8;

/// Lanes for each of `rows` rows of `work` steps: a lane takes about four of
/// them, or fewer where there are threads left.
static int64_t getLanes(int64_t rows, int64_t work, int64_t threads,
                        int64_t least) {
  int64_t lanes = llvm::PowerOf2Ceil(llvm::divideCeil(work, 4));
  while (lanes < work && 2 * lanes * rows <= threads)
    lanes *= 2;
  return std::clamp<int64_t>(lanes, least, kWarpSize);
}

/// The geometry where samples, clusterSize and keptChannels are set.
static FusedGeometry complete(const DeviceLimits &device,
                              const FusedShape &shape, FusedGeometry geometry) {
  int64_t blockChannels = shape.channels / geometry.clusterSize;
  int64_t planes = geometry.samples * blockChannels;
  int64_t planeBytes = shape.positions * shape.elementBytes;
  int64_t bytes = planes * planeBytes;
  int64_t end = 0;
  auto place = [&](int64_t size) {
    int64_t offset = end;
    end = llvm::alignTo(end + size, kAccessBytes);
    return offset;
  };
  place(geometry.samples * geometry.keptChannels * planeBytes);
  int64_t numbers = geometry.samples * shape.accumulatorBytes;
  geometry.meansOffset = place(numbers * shape.means);
  geometry.hiddenOffset = place(numbers * shape.hidden);
  int64_t channels = shape.coefficientChannels;
  if (channels != 1)
    channels /= geometry.clusterSize;
  geometry.coefficientsOffset = place(numbers * channels * shape.coefficients);
  geometry.sharedBytes = end;

  // Four accesses to x or to the weights per thread. Where two blocks fit on a
  // multiprocessor they should; a kernel that reads some channels twice has too
  // many numbers for the 64 registers of each of 1024 threads.
  int64_t work = std::max(bytes, shape.weightBytes / geometry.clusterSize);
  bool isAlone = 2 * (geometry.sharedBytes + kReservedBytes) >
                 device.sharedBytesPerProcessor;
  int64_t most = isAlone && geometry.keptChannels == blockChannels ? 1024 : 512;
  geometry.threads = std::clamp<int64_t>(
      llvm::PowerOf2Ceil(work / (4 * kAccessBytes)), 128, most);

  // Lane number i stores the value for block i or for sample i.
  int64_t width = kAccessBytes / shape.elementBytes;
  bool isWide = shape.positions % width == 0;
  geometry.planeLanes =
      getLanes(planes, isWide ? shape.positions / width : shape.positions,
               geometry.threads, geometry.clusterSize);
  geometry.hiddenLanes =
      getLanes(llvm::divideCeil(shape.hidden, geometry.clusterSize),
               shape.means / width, geometry.threads, geometry.samples);
  geometry.coefficientLanes =
      getLanes(channels, (shape.hidden ? shape.hidden : shape.means) / width,
               geometry.threads, geometry.samples);
  return geometry;
}

/// As many channels in shared memory as fit, if the others of all samples that
/// the device has at a time fit into the cache.
static FailureOr<FusedGeometry> keepPart(const DeviceLimits &device,
                                         const FusedShape &shape,
                                         int64_t samples, int64_t clusterSize) {
  if (samples != 1)
    return failure();
  FusedGeometry geometry;
  geometry.clusterSize = clusterSize;
  geometry.keptChannels = 0;
  int64_t room = device.sharedBytesPerBlock -
                 complete(device, shape, geometry).sharedBytes;
  int64_t planeBytes = shape.positions * shape.elementBytes;
  int64_t width = kAccessBytes / shape.elementBytes;
  int64_t kept = room / planeBytes / width * width;
  int64_t rest = shape.channels / clusterSize - kept;
  // The cache holds results, too, for a while.
  if (kept <= 0 ||
      rest * planeBytes * device.processors > device.cacheBytes / 2)
    return failure();
  geometry.keptChannels = kept;
  return complete(device, shape, geometry);
}

FailureOr<FusedGeometry>
mlir::dyrelu::chooseGeometry(const DeviceLimits &device,
                             const FusedShape &shape,
                             const FusedRequest &request, std::string &reason) {
  int64_t half = device.sharedBytesPerProcessor / 2 - kReservedBytes;
  auto get = [&](int64_t samples, int64_t clusterSize) {
    FusedGeometry geometry;
    geometry.samples = samples;
    geometry.clusterSize = clusterSize;
    geometry.keptChannels = shape.channels / clusterSize;
    return complete(device, shape, geometry);
  };
  auto getBlockBytes = [&](int64_t samples, int64_t clusterSize) {
    return samples * (shape.channels / clusterSize) * shape.positions *
           shape.elementBytes;
  };
  // Parts of a sample start where wide accesses may.
  auto isPossible = [&](int64_t clusterSize) {
    return clusterSize == 1 ||
           (shape.channels % clusterSize == 0 &&
            getBlockBytes(1, clusterSize) % kAccessBytes == 0);
  };

  int64_t samples = std::max<int64_t>(request.samples, 1);
  int64_t clusterSize = request.clusterSize;
  if (clusterSize > device.maxClusterSize) {
    reason = llvm::formatv("the chip forms clusters of at most {0} blocks",
                           device.maxClusterSize);
    return failure();
  }
  if (clusterSize > 1 && !isPossible(clusterSize)) {
    reason = llvm::formatv("its {0} channels do not make {1} equal parts of "
                           "whole {2} bytes",
                           shape.channels, clusterSize, kAccessBytes);
    return failure();
  }
  if (clusterSize == 0) {
    // Two blocks on a multiprocessor load and store by turns.
    for (int64_t bound : {half, device.sharedBytesPerBlock})
      for (int64_t size = 1; size <= device.maxClusterSize && !clusterSize;
           size *= 2)
        if (isPossible(size) && get(samples, size).sharedBytes <= bound)
          clusterSize = size;
    // A small batch is spread over the device.
    while (clusterSize && shape.batch &&
           2 * clusterSize <= device.maxClusterSize &&
           isPossible(2 * clusterSize) &&
           llvm::divideCeilSigned(*shape.batch, samples) * 2 * clusterSize <=
               device.processors &&
           getBlockBytes(samples, 2 * clusterSize) >= kMinBlockBytes)
      clusterSize *= 2;
  }
  int64_t limit = device.sharedBytesPerBlock;
  if (!clusterSize || get(samples, clusterSize).sharedBytes > limit) {
    if (!clusterSize)
      for (clusterSize = device.maxClusterSize; !isPossible(clusterSize);)
        clusterSize /= 2;
    FailureOr<FusedGeometry> partly =
        keepPart(device, shape, samples, clusterSize);
    if (failed(partly))
      reason = llvm::formatv(
          "{0} of its samples, of {1} bytes, do not fit into the shared memory "
          "of {2} blocks, nor the rest into the cache of level 2",
          samples, getBlockBytes(1, 1), clusterSize);
    return partly;
  }
  // Several samples share the reads of the weights, as long as there is work
  // for all multiprocessors twice.
  if (!request.samples)
    while (2 * samples <= kMaxSamples &&
           getBlockBytes(2 * samples, clusterSize) <=
               std::max(kTargetBytes, shape.weightBytes / clusterSize) &&
           get(2 * samples, clusterSize).sharedBytes <= half &&
           (!shape.batch || *shape.batch / (2 * samples) * clusterSize >=
                                2 * device.processors))
      samples *= 2;
  return get(samples, clusterSize);
}
