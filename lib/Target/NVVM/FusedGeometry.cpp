//===- FusedGeometry.cpp - How samples are shared among blocks ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedGeometry.h"
#include "BlockCode.h"
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

/// Samples share their reads of the weights at the cost of blocks where these
/// have so many times the bytes of a block's part of the samples.
static constexpr int64_t kHeavyWeights = 4;

/// Bytes of a block beyond which three kernels take less than one that has a
/// few blocks only: on an H200 one takes 4 us and 2 us for each 55 KB, and
/// three take 6 us.
static constexpr int64_t kMostOfFewBlocks = 80 * 1024;

/// Threads of a block, of which each has some of the channels that are last.
static constexpr int64_t kMaxColumns = 1024;

/// Coefficients that 512 threads have registers for, beside all else.
static constexpr int64_t kMaxKeptOf512Threads = 64;

/// Threads of the largest block.
static constexpr int64_t kMaxThreads = 1024;

/// All blocks of a cluster must be resident at once, on the smallest part of a
/// device that one may have.
static constexpr int64_t kMaxChosenSize = 16;

/// Accesses to shared memory that a lane makes to a plane: many where they are
/// of one element, since what lanes have to exchange takes longer than those.
static constexpr int64_t kWideAccesses = 8;
static constexpr int64_t kNarrowAccesses = 64;

/// Wide accesses that a lane makes to a row of weights.
static constexpr int64_t kWeightAccesses = 4;

/// Lanes for each of `rows` rows of `work` steps: a lane takes about `perLane`
/// of them, or fewer where there are threads left.
static int64_t getLanes(int64_t rows, int64_t work, int64_t perLane,
                        int64_t threads, int64_t least) {
  int64_t lanes = llvm::PowerOf2Ceil(llvm::divideCeil(work, perLane));
  while (lanes < work && 2 * lanes * rows <= threads)
    lanes *= 2;
  return std::clamp<int64_t>(lanes, least, kWarpSize);
}

/// Four accesses to x or to the weights per thread. Where two blocks fit on a
/// multiprocessor they should; a kernel that reads some units twice has too
/// many numbers for the 64 registers of each of 1024 threads, and so has one
/// whose threads keep coefficients, or even for the 128 of 512.
static int64_t getThreads(const DeviceLimits &device, const FusedShape &shape,
                          const FusedGeometry &geometry) {
  int64_t blockUnits = shape.getUnits() / geometry.clusterSize;
  int64_t bytes =
      geometry.samples * blockUnits * shape.getUnitSize() * shape.elementBytes;
  int64_t work = std::max(bytes, shape.weightBytes / geometry.clusterSize);
  int64_t threads = llvm::PowerOf2Ceil(work / (4 * kAccessBytes));
  if (shape.channelsLast) {
    int64_t columns = shape.channels / geometry.columnWidth;
    bool keepsMany =
        geometry.columnWidth * shape.coefficients > kMaxKeptOf512Threads;
    return std::max<int64_t>(
        std::clamp<int64_t>(threads, 128, keepsMany ? 256 : 512),
        llvm::PowerOf2Ceil(columns));
  }
  bool isAlone = 2 * (geometry.sharedBytes + kReservedBytes) >
                 device.sharedBytesPerProcessor;
  bool keepsAll = geometry.keptUnits == blockUnits;
  return std::clamp<int64_t>(threads, 128, isAlone && keepsAll ? 1024 : 512);
}

/// The geometry where samples, clusterSize and keptUnits are set.
static FusedGeometry complete(const DeviceLimits &device,
                              const FusedShape &shape, FusedGeometry geometry) {
  int64_t width = kAccessBytes / shape.elementBytes;
  geometry.columnWidth = shape.channels % width == 0 ? width : 1;
  int64_t end = 0;
  auto place = [&](int64_t size) {
    int64_t offset = end;
    end = llvm::alignTo(end + size, kAccessBytes);
    return offset;
  };
  place(geometry.samples * geometry.keptUnits * shape.getUnitSize() *
        shape.elementBytes);
  int64_t numbers = geometry.samples * shape.accumulatorBytes;
  geometry.meansOffset = place(numbers * shape.means);
  geometry.hiddenOffset = place(numbers * shape.hidden);
  int64_t channels = shape.getBlockCoefficientChannels(geometry.clusterSize);
  int64_t coefficients = channels * shape.coefficients;
  geometry.coefficientsOffset = place(numbers * coefficients);
  int64_t exchanged = shape.hidden;
  if (!shape.channelsLast) {
    exchanged += shape.means;
  } else {
    // What each block adds up, and what each of its threads does.
    int64_t parts = shape.means * geometry.clusterSize;
    geometry.partsOffset = place(numbers * parts);
    geometry.scratchOffset =
        place(getThreads(device, shape, geometry) * geometry.columnWidth *
              shape.means / shape.channels * shape.accumulatorBytes);
    exchanged += parts + coefficients;
  }
  if (!shape.channelsLast)
    geometry.scratchOffset = place(kMaxThreads / kWarpSize * shape.means /
                                   shape.channels * shape.accumulatorBytes);
  if (shape.hasAttention) {
    int64_t positions = shape.getAttentionPositions(geometry.clusterSize);
    geometry.attentionWeightsOffset =
        place(shape.channels * shape.accumulatorBytes);
    geometry.logitsOffset = place(numbers * positions);
    geometry.warpsOffset = place(numbers * kMaxThreads / kWarpSize);
    geometry.maximaOffset = place(numbers * geometry.clusterSize);
    geometry.sumsOffset = place(numbers * geometry.clusterSize);
    exchanged += 2 * geometry.clusterSize;
  }
  if (geometry.isVirtual) {
    geometry.ticketOffset = place(sizeof(int32_t));
    geometry.exchangeNumbers = geometry.samples * exchanged;
  }
  geometry.sharedBytes = end;
  geometry.threads = getThreads(device, shape, geometry);

  // Lane number i stores the value for block i or for sample i.
  int64_t receivers = geometry.isVirtual ? 1 : geometry.clusterSize;
  bool isWide = shape.positions % width == 0;
  geometry.planeLanes = getLanes(
      geometry.samples * shape.channels / geometry.clusterSize,
      isWide ? shape.positions / width : shape.positions,
      isWide ? kWideAccesses : kNarrowAccesses, geometry.threads, receivers);
  geometry.hiddenLanes = getLanes(
      llvm::divideCeil(shape.hidden, geometry.clusterSize), shape.means / width,
      kWeightAccesses, geometry.threads, geometry.samples);
  geometry.hiddenRows = getNumAtOnce(
      llvm::divideCeil(shape.hidden, geometry.clusterSize),
      geometry.hiddenLanes, geometry.threads, kMaxAtOnce / geometry.samples);
  if (shape.channelsLast)
    channels = llvm::divideCeil(channels, geometry.clusterSize);
  geometry.coefficientLanes =
      getLanes(channels, (shape.hidden ? shape.hidden : shape.means) / width,
               kWeightAccesses, geometry.threads, geometry.samples);
  return geometry;
}

namespace {
/// Looks for the geometry of a shape.
class Choice {
public:
  Choice(const DeviceLimits &device, const FusedShape &shape,
         const FusedRequest &request, std::string &reason)
      : device(device), shape(shape), request(request), reason(reason),
        samples(std::max<int64_t>(request.samples, 1)),
        half(device.sharedBytesPerProcessor / 2 - kReservedBytes) {}

  FailureOr<FusedGeometry> get();

private:
  /// What a cluster does with its samples in shared memory.
  FusedGeometry keepAll(int64_t samples, int64_t clusterSize) const;
  /// As many units in shared memory as fit, if the others of all samples that
  /// the device has at a time fit into the cache.
  FailureOr<FusedGeometry> keepPart(int64_t clusterSize) const;

  int64_t getBlockBytes(int64_t samples, int64_t clusterSize) const {
    return samples * (shape.getUnits() / clusterSize) * shape.getUnitSize() *
           shape.elementBytes;
  }
  /// A logit is a sum over all channels.
  bool canDivide() const { return shape.channelsLast || !shape.hasAttention; }
  /// Parts of a sample start where wide accesses may.
  bool isPossible(int64_t clusterSize) const {
    return clusterSize == 1 ||
           (canDivide() && shape.getUnits() % clusterSize == 0 &&
            getBlockBytes(1, clusterSize) % kAccessBytes == 0);
  }
  bool fits(int64_t clusterSize, int64_t bytes) const {
    return keepAll(samples, clusterSize).sharedBytes <= bytes;
  }

  LogicalResult checkRequest() const;
  /// The size of a cluster that the device forms and that has room for the
  /// samples; 0 if there is none.
  int64_t chooseCluster() const;
  /// Likewise for a virtual one.
  int64_t chooseLargeCluster() const;
  /// Whether so many samples should share the reads of the weights.
  bool canShareWeights(int64_t samples, int64_t clusterSize) const;
  /// Whether so few blocks have so much of x each that several kernels, with
  /// the whole device, are faster.
  bool leavesIdle(int64_t clusterSize) const;
  /// How many samples a cluster takes.
  int64_t chooseSamples(int64_t clusterSize) const;

  const DeviceLimits &device;
  const FusedShape &shape;
  const FusedRequest &request;
  std::string &reason;
  int64_t samples;
  /// Bytes of shared memory of a block that leaves room for another one.
  int64_t half;
};
} // namespace

FusedGeometry Choice::keepAll(int64_t samples, int64_t clusterSize) const {
  FusedGeometry geometry;
  geometry.samples = samples;
  geometry.clusterSize = clusterSize;
  geometry.isVirtual = clusterSize > device.maxAskedClusterSize;
  geometry.keptUnits = shape.getUnits() / clusterSize;
  return complete(device, shape, geometry);
}

FailureOr<FusedGeometry> Choice::keepPart(int64_t clusterSize) const {
  if (samples != 1 || shape.hasAttention)
    return failure();
  FusedGeometry geometry = keepAll(samples, clusterSize);
  geometry.keptUnits = 0;
  int64_t room = device.sharedBytesPerBlock -
                 complete(device, shape, geometry).sharedBytes;
  int64_t unitBytes = shape.getUnitSize() * shape.elementBytes;
  int64_t width = kAccessBytes / shape.elementBytes;
  int64_t kept = room / unitBytes / width * width;
  int64_t rest = shape.getUnits() / clusterSize - kept;
  // The cache holds results, too, for a while.
  if (kept <= 0 || rest * unitBytes * device.processors > device.cacheBytes / 2)
    return failure();
  geometry.keptUnits = kept;
  return complete(device, shape, geometry);
}

LogicalResult Choice::checkRequest() const {
  int64_t columns = shape.channels / keepAll(samples, 1).columnWidth;
  if (shape.channelsLast && columns > kMaxColumns) {
    reason = llvm::formatv("its {0} channels, last, take {1} threads",
                           shape.channels, columns);
    return failure();
  }
  int64_t clusterSize = request.clusterSize;
  if (clusterSize > 1 && !canDivide()) {
    reason = "its attention needs all channels of a position in one block";
    return failure();
  }
  if (clusterSize > 1 && !isPossible(clusterSize)) {
    reason = llvm::formatv(
        "its {0} {1}, of {2} bytes each, do not make {3} "
        "equal parts of a multiple of {4} bytes",
        shape.getUnits(), shape.channelsLast ? "positions" : "channels",
        shape.getUnitSize() * shape.elementBytes, clusterSize, kAccessBytes);
    return failure();
  }
  return success();
}

int64_t Choice::chooseCluster() const {
  int64_t clusterSize = 0;
  // Two blocks on a multiprocessor load and store by turns.
  for (int64_t bound : {half, device.sharedBytesPerBlock})
    for (int64_t size = 1; size <= device.maxClusterSize && !clusterSize;
         size *= 2)
      if (isPossible(size) && fits(size, bound))
        clusterSize = size;
  // A small batch is spread over the device.
  while (clusterSize && shape.batch &&
         2 * clusterSize <= device.maxClusterSize &&
         isPossible(2 * clusterSize) &&
         fits(2 * clusterSize, device.sharedBytesPerBlock) &&
         llvm::divideCeilSigned(*shape.batch, samples) * 2 * clusterSize <=
             device.processors &&
         getBlockBytes(samples, 2 * clusterSize) >= kMinBlockBytes)
    clusterSize *= 2;
  return clusterSize;
}

int64_t Choice::chooseLargeCluster() const {
  for (int64_t bound : {half, device.sharedBytesPerBlock})
    for (int64_t size = 2 * device.maxClusterSize; size <= kMaxChosenSize;
         size *= 2)
      if (isPossible(size) && fits(size, bound))
        return size;
  return 0;
}

bool Choice::canShareWeights(int64_t samples, int64_t clusterSize) const {
  int64_t bytes = getBlockBytes(samples, clusterSize);
  int64_t weights = shape.weightBytes / clusterSize;
  int64_t shared = keepAll(samples, clusterSize).sharedBytes;
  auto leavesBlocks = [&](int64_t least) {
    return !shape.batch || *shape.batch / samples * clusterSize >= least;
  };
  if (bytes <= std::max(kTargetBytes, weights) && shared <= half &&
      leavesBlocks(2 * device.processors))
    return true;
  // Where it is the weights that take long, one block on each multiprocessor
  // is enough.
  return kHeavyWeights * bytes <= weights &&
         shared <= device.sharedBytesPerBlock &&
         leavesBlocks(device.processors - device.processors / 8);
}

int64_t Choice::chooseSamples(int64_t clusterSize) const {
  int64_t chosen = samples;
  while (!request.samples && 2 * chosen <= kMaxSamples &&
         canShareWeights(2 * chosen, clusterSize))
    chosen *= 2;
  return chosen;
}

bool Choice::leavesIdle(int64_t clusterSize) const {
  if (!shape.batch || request.clusterSize || request.samples)
    return false;
  return *shape.batch * clusterSize <= device.processors / 4 &&
         getBlockBytes(1, clusterSize) > kMostOfFewBlocks;
}

FailureOr<FusedGeometry> Choice::get() {
  if (failed(checkRequest()))
    return failure();
  int64_t clusterSize =
      request.clusterSize ? request.clusterSize : chooseCluster();
  if (clusterSize && fits(clusterSize, device.sharedBytesPerBlock)) {
    if (leavesIdle(clusterSize)) {
      reason = llvm::formatv(
          "{0} blocks with {1} bytes of x each would leave most of the device "
          "idle",
          *shape.batch * clusterSize, getBlockBytes(1, clusterSize));
      return failure();
    }
    return keepAll(chooseSamples(clusterSize), clusterSize);
  }
  // Where there are clusters, three kernels are as fast for what they have no
  // room for as one that reads a part again.
  bool isLarge = !request.clusterSize && device.maxClusterSize > 1;
  if (!clusterSize)
    for (clusterSize = device.maxClusterSize; !isPossible(clusterSize);)
      clusterSize /= 2;
  // With channels last, what the blocks of a large one exchange may leave no
  // room.
  int64_t least = std::max<int64_t>(request.clusterSize, 1);
  for (int64_t size = clusterSize; size >= least && !isLarge; size /= 2) {
    FailureOr<FusedGeometry> partly = keepPart(size);
    if (succeeded(partly))
      return partly;
  }
  if (!request.clusterSize && !isLarge)
    if (int64_t size = chooseLargeCluster())
      return keepAll(samples, size);
  reason = llvm::formatv(
      "no size of a cluster that is tried, up to {0} blocks, has shared memory "
      "for {1} of its samples, of {2} bytes{3}",
      isLarge               ? device.maxClusterSize
      : request.clusterSize ? clusterSize
                            : kMaxChosenSize,
      samples, getBlockBytes(1, 1),
      isLarge ? "" : ", or the cache of level 2 room for the rest");
  return failure();
}

FailureOr<FusedGeometry>
mlir::dyrelu::chooseGeometry(const DeviceLimits &device,
                             const FusedShape &shape,
                             const FusedRequest &request, std::string &reason) {
  return Choice(device, shape, request, reason).get();
}
