//===- FusedPlanes.cpp - The kernel that reads x once, channels first -----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedBlock.h"
#include "Launch.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Units are planes: a few lanes each add one up, or a few warps.
class FusedPlanes : FusedBlock {
public:
  FusedPlanes(ImplicitLocOpBuilder &builder, const FusedGroup &group,
              const FusedShape &shape, const FusedGeometry &geometry,
              const FusedBuffers &buffers)
      : FusedBlock(builder, group, shape, geometry, buffers) {}

  void build();

private:
  /// What the pools add up of a plane, as far as a lane of several does it; of
  /// a plane that may be that of a sample which is not there, 0.
  SmallVector<Value> sumPlane(Units channels, Value plane, Value lane,
                              int64_t lanes);
  SmallVector<Value> sumPresent(Units channels, Value plane, Value lane,
                                int64_t lanes);
  /// All lanes of a group have the sums of a plane, which need not exist.
  void storeMeans(Units channels, Value plane, ValueRange sums, Value lane);
  void sumPlanes(Units channels);
  /// The same where several warps have a plane.
  void sumInWarps(Units channels, int64_t warps);
  void apply(Units channels);

  /// `sums` and what the pools add up of elements of one plane.
  SmallVector<Value> addElements(ValueRange sums, ArrayRef<Value> elements);

  using FusedBlock::loadPieces;
  /// The pieces of each element of an access.
  SmallVector<Pieces> loadPieces(Access access);
  /// The attention of each, null if there is none.
  SmallVector<Value> loadAttention(Access access);
  /// yes or no, piece by piece.
  Pieces select(Value condition, const Pieces &yes, const Pieces &no);
};
} // namespace

//===----------------------------------------------------------------------===//
// Pools
//===----------------------------------------------------------------------===//

SmallVector<Value> FusedPlanes::addElements(ValueRange sums,
                                            ArrayRef<Value> elements) {
  SmallVector<Value> results;
  for (auto [mode, sum] : llvm::zip_equal(group.modes, sums)) {
    SmallVector<Value> terms =
        llvm::map_to_vector(elements, [&, mode = mode](Value element) {
          return getTerm(mode, element);
        });
    // Pairs of pairs: no long chain, and little rounding.
    while (terms.size() > 1) {
      SmallVector<Value> pairs;
      for (size_t i = 0; i + 1 < terms.size(); i += 2)
        pairs.push_back(arith::AddFOp::create(builder, terms[i], terms[i + 1]));
      terms = std::move(pairs);
    }
    results.push_back(arith::AddFOp::create(builder, sum, terms.front()));
  }
  return results;
}

SmallVector<Value> FusedPlanes::sumPlane(Units channels, Value plane,
                                         Value lane, int64_t lanes) {
  int64_t positions = shape.positions;
  Value buffer = isKept(channels) ? tile : x;
  auto [sample, channel] = code->divide(plane, channels.size());
  channel = code->add(channel, channels.begin);
  Access first = {sample, code->multiply(channel, positions), 1};
  Value index = isKept(channels) ? getLocal(first) : getGlobal(first);
  auto sum = [&](int64_t width) {
    SmallVector<Value> none(group.modes.size(), code->getFloat(accType, 0.0));
    return code->forEachOfLanes(
        lane, lanes, positions / width, none,
        [&](Value number, ValueRange before) {
          Value offset = code->multiply(number, width);
          return addElements(
              before, code->load(buffer, code->add(index, offset), width));
        });
  };
  if (positions % accessWidth != 0)
    return sum(1);
  // (The tile is aligned whatever x is.)
  if (isKept(channels))
    return sum(accessWidth);
  if (!canBeWide(channels))
    return sum(1);
  return code->choose(
      isWide, [&] { return sum(accessWidth); }, [&] { return sum(1); });
}

void FusedPlanes::storeMeans(Units channels, Value plane, ValueRange sums,
                             Value lane) {
  int64_t numPlanes = geometry.samples * channels.size();
  Value isPlane = code->isBelow(plane, code->getNumber(numPlanes));
  auto [sample, channel] = code->divide(plane, channels.size());
  channel = code->add(channel, channels.begin);
  Value number = code->add(channel, layers->getFirstChannel());
  Value count = code->getFloat(accType, static_cast<double>(shape.positions));
  for (auto [pool, sum] : llvm::enumerate(sums)) {
    Value mean = arith::DivFOp::create(builder, sum, count);
    layers->storeMean(mean, sample, code->add(number, pool * shape.channels),
                      lane, isPlane);
  }
}

SmallVector<Value> FusedPlanes::sumPresent(Units channels, Value plane,
                                           Value lane, int64_t lanes) {
  Value isPresent =
      code->isBelow(plane, code->multiply(numSamples, channels.size()));
  SmallVector<Value> none(group.modes.size(), code->getFloat(accType, 0.0));
  // Without branches if there is a plane that can be read in vain.
  if (!shape.batch || *shape.batch == 0)
    return code->choose(
        isPresent, [&] { return sumPlane(channels, plane, lane, lanes); },
        [&] { return none; });
  plane = code->select(isPresent, plane, code->getNumber(0));
  SmallVector<Value> sums = sumPlane(channels, plane, lane, lanes);
  for (auto [sum, zero] : llvm::zip_equal(sums, none))
    sum = code->select(isPresent, sum, zero);
  return sums;
}

void FusedPlanes::sumPlanes(Units channels) {
  int64_t numPlanes = geometry.samples * channels.size();
  int64_t lanes = geometry.planeLanes;
  // Rounds of a plane's lanes.
  int64_t rounds = shape.positions / lanes;
  if (shape.positions % accessWidth == 0)
    rounds /= accessWidth;
  int64_t warps = 1;
  while (2 * warps * numPlanes * kWarpSize <= geometry.threads &&
         rounds > kMaxAtOnce * warps)
    warps *= 2;
  if (warps > 1)
    return sumInWarps(channels, warps);
  int64_t atOnce = getNumAtOnce(numPlanes, lanes, geometry.threads,
                                rounds > 2 * kMaxAtOnce ? 1 : kMaxAtOnce);
  auto body = [&](Value number, Value lane) {
    SmallVector<std::pair<Value, SmallVector<Value>>> planes;
    for (int64_t i = 0; i < atOnce; ++i) {
      Value plane = code->add(code->multiply(number, atOnce), i);
      planes.push_back({plane, sumPresent(channels, plane, lane, lanes)});
    }
    for (auto &[plane, sums] : planes)
      for (Value &sum : sums)
        sum = code->sumLanes(sum, lanes);
    for (auto &[plane, sums] : planes)
      storeMeans(channels, plane, sums, lane);
  };
  code->forEachOfGroups(llvm::divideCeil(numPlanes, atOnce), lanes, body);
}

void FusedPlanes::sumInWarps(Units channels, int64_t warps) {
  int64_t numPlanes = geometry.samples * channels.size();
  int64_t numSums = numPlanes * warps;
  int64_t numPools = static_cast<int64_t>(group.modes.size());
  Value scratch = code->getView(shared, geometry.scratchOffset,
                                numSums * numPools, accType);
  auto getIndex = [&](int64_t pool, Value plane, Value warp) {
    return code->add(code->add(code->multiply(plane, warps), warp),
                     pool * numSums);
  };
  code->forEachOfGroups(numSums, kWarpSize, [&](Value number, Value lane) {
    Value plane, warp;
    std::tie(plane, warp) = code->divide(number, warps);
    Value laneOfPlane = code->add(code->multiply(warp, kWarpSize), lane);
    SmallVector<Value> sums =
        sumPresent(channels, plane, laneOfPlane, warps * kWarpSize);
    for (Value &sum : sums)
      sum = code->sumLanes(sum, kWarpSize);
    code->where(code->isBelow(lane, code->getNumber(1)), [&] {
      for (auto [pool, sum] : llvm::enumerate(sums))
        memref::StoreOp::create(builder, sum, scratch,
                                getIndex(pool, plane, warp));
    });
  });
  gpu::BarrierOp::create(builder);
  // As many lanes as add up the sums or send the mean.
  int64_t lanes =
      std::max(warps, geometry.isVirtual ? 1 : geometry.clusterSize);
  code->forEachOfGroups(numPlanes, lanes, [&](Value plane, Value lane) {
    // Whoever has no plane or no sum reads one for nothing.
    Value present = code->limit(plane, numPlanes - 1);
    Value warp = code->limit(lane, warps - 1);
    Value hasSum = code->isBelow(lane, code->getNumber(warps));
    SmallVector<Value> sums;
    for (int64_t pool = 0; pool < numPools; ++pool) {
      Value sum = memref::LoadOp::create(builder, scratch,
                                         getIndex(pool, present, warp));
      sum = code->select(hasSum, sum, code->getFloat(accType, 0.0));
      sums.push_back(code->sumLanes(sum, lanes));
    }
    storeMeans(channels, plane, sums, lane);
  });
}

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

FusedBlock::Pieces FusedPlanes::select(Value condition, const Pieces &yes,
                                       const Pieces &no) {
  auto selectEach = [&](ArrayRef<Value> lhs, ArrayRef<Value> rhs) {
    SmallVector<Value> chosen;
    for (auto [left, right] : llvm::zip_equal(lhs, rhs))
      chosen.push_back(code->select(condition, left, right));
    return chosen;
  };
  return {selectEach(yes.slopes, no.slopes),
          selectEach(yes.intercepts, no.intercepts)};
}

SmallVector<FusedBlock::Pieces> FusedPlanes::loadPieces(Access access) {
  int64_t positions = shape.positions;
  if (shape.coefficientChannels == 1)
    return SmallVector<Pieces>(access.width,
                               loadPieces(access.sample, code->getNumber(0)));
  auto [channel, position] = code->divide(access.offset, positions);
  Pieces first = loadPieces(access.sample, channel);
  SmallVector<Pieces> pieces = {first};
  if (positions % access.width == 0) {
    pieces.resize(access.width, first);
  } else if (positions >= access.width) {
    // No more than two channels: the second one starts somewhere inside.
    Value next = code->limit(code->add(channel, 1), partUnits - 1);
    Pieces second = loadPieces(access.sample, next);
    for (int64_t i = 1; i < access.width; ++i) {
      Value isFirst = code->isBelow(position, code->getNumber(positions - i));
      pieces.push_back(select(isFirst, first, second));
    }
  } else {
    for (int64_t i = 1; i < access.width; ++i)
      pieces.push_back(loadPieces(
          access.sample,
          code->divide(code->add(access.offset, i), positions).first));
  }
  return pieces;
}

SmallVector<Value> FusedPlanes::loadAttention(Access access) {
  SmallVector<Value> pis(access.width);
  if (!attention)
    return pis;
  for (auto [i, pi] : llvm::enumerate(pis)) {
    Value offset = code->add(access.offset, i);
    pi = attention->load(access.sample,
                         code->divide(offset, shape.positions).second);
  }
  return pis;
}

void FusedPlanes::apply(Units channels) {
  // Of x, which the device's memory or cache has, more are under way at once.
  int64_t atOnce = isKept(channels) ? 2 : 4;
  forEachAccess(channels, atOnce, [&](ArrayRef<Access> accesses) {
    SmallVector<SmallVector<Value>> loaded;
    for (Access access : accesses)
      loaded.push_back(isKept(channels)
                           ? code->load(tile, getLocal(access), access.width)
                           : code->load(x, getGlobal(access), access.width));
    for (auto [access, elements] : llvm::zip_equal(accesses, loaded)) {
      SmallVector<Pieces> pieces = loadPieces(access);
      SmallVector<Value> pis = loadAttention(access);
      for (auto [element, its, pi] : llvm::zip_equal(elements, pieces, pis))
        element = applyTo(element, its, pi);
      store(elements, y, getGlobal(access));
    }
  });
}

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

void FusedPlanes::build() {
  OpBuilder::InsertionGuard guard(builder);
  createLaunch();
  cluster->announceStart();
  copyKept();
  if (rest.size()) {
    // While the copies are under way.
    cluster->awaitStart();
    sumPlanes(rest);
    awaitCopies();
  } else {
    awaitCopies();
    cluster->awaitStart();
  }
  if (attention)
    attention->compute(numSamples);
  sumPlanes(kept);
  layers->compute();
  // What was read last, or with luck is in the cache still, first.
  if (rest.size())
    apply(rest);
  apply(kept);
}

void mlir::dyrelu::buildPlanesKernel(ImplicitLocOpBuilder &builder,
                                     const FusedGroup &group,
                                     const FusedShape &shape,
                                     const FusedGeometry &geometry,
                                     const FusedBuffers &buffers) {
  FusedPlanes(builder, group, shape, geometry, buffers).build();
}
