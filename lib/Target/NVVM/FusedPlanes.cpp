//===- FusedPlanes.cpp - The kernel that reads x once, channels first -----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedBlock.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Units are planes: a few lanes each add one up.
class FusedPlanes : FusedBlock {
public:
  FusedPlanes(ImplicitLocOpBuilder &builder, const FusedGroup &group,
              const FusedShape &shape, const FusedGeometry &geometry,
              const FusedBuffers &buffers)
      : FusedBlock(builder, group, shape, geometry, buffers) {}

  void build();

private:
  void sumPlanes(Units channels);
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

void FusedPlanes::sumPlanes(Units channels) {
  int64_t positions = shape.positions;
  int64_t numPlanes = geometry.samples * channels.size();
  Value buffer = isKept(channels) ? tile : x;
  Value none = code->getNumber(0), whole = code->getNumber(positions);
  Value present = code->multiply(numSamples, channels.size());
  Value zero = code->getFloat(accType, 0.0);
  Value count = code->getFloat(accType, static_cast<double>(positions));

  auto sumPlane = [&](Value plane, Value lane) {
    // Planes of samples that are not there are 0.
    Value end = code->select(code->isBelow(plane, present), whole, none);
    auto [sample, channel] = code->divide(plane, channels.size());
    channel = code->add(channel, channels.begin);
    Access first = {sample, code->multiply(channel, positions), 1};
    Value index = isKept(channels) ? getLocal(first) : getGlobal(first);
    SmallVector<Value> sums(group.modes.size(), zero);
    auto sumFrom = [&](Value begin, Value end, int64_t width) {
      sums = code->forEach(
          begin, end, geometry.planeLanes * width, sums,
          [&](Value offset, ValueRange before) {
            return addElements(
                before, code->load(buffer, code->add(index, offset), width));
          });
    };
    Value narrowBegin = lane;
    if (positions % accessWidth == 0 &&
        (isKept(channels) || canBeWide(channels))) {
      // (The tile is aligned whatever x is.)
      Value wideEnd = isKept(channels) ? end : code->select(isWide, end, none);
      sumFrom(code->multiply(lane, accessWidth), wideEnd, accessWidth);
      narrowBegin = isKept(channels) ? Value() : code->add(wideEnd, lane);
    }
    if (narrowBegin)
      sumFrom(narrowBegin, end, 1);

    Value isPlane = code->isBelow(plane, code->getNumber(numPlanes));
    Value number = code->add(channel, layers->getFirstChannel());
    for (auto [pool, sum] : llvm::enumerate(sums)) {
      sum = code->sumLanes(sum, geometry.planeLanes);
      Value mean = arith::DivFOp::create(builder, sum, count);
      layers->storeMean(mean, sample, code->add(number, pool * shape.channels),
                        lane, isPlane);
    }
  };
  code->forEachOfGroups(numPlanes, geometry.planeLanes, sumPlane);
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
  forEachAccess(channels, [&](Access access) {
    SmallVector<Pieces> pieces = loadPieces(access);
    Value to = getGlobal(access);
    SmallVector<Value> elements =
        isKept(channels) ? code->load(tile, getLocal(access), access.width)
                         : code->load(x, to, access.width);
    SmallVector<Value> pis = loadAttention(access);
    for (auto [element, its, pi] : llvm::zip_equal(elements, pieces, pis))
      element = applyTo(element, its, pi);
    store(elements, y, to);
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
