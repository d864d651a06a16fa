//===- FusedKernel.cpp - The kernel that reads x once ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedKernel.h"
#include "BlockCode.h"
#include "FusedLayers.h"
#include "Launch.h"

#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Some of a block's channels, one after the other.
struct Channels {
  int64_t begin, end;
  int64_t size() const { return end - begin; }
};

/// Elements next to each other in a sample's part.
struct Access {
  Value sample;
  /// Of the first one in the part.
  Value offset;
  int64_t width;
};

/// The coefficients of one channel.
struct Pieces {
  SmallVector<Value> slopes, intercepts;
};

/// Writes the kernel.
///
/// A cluster (one block if its size is 1) has `samples` samples, each block of
/// it the same channels of all of them: its part of a sample. The kept channels
/// of the parts lie one after the other in `tile`, in shared memory. Accesses
/// are as wide as they can be where x, y and all parts are aligned to that, and
/// of one element elsewhere.
class FusedKernel {
public:
  FusedKernel(ImplicitLocOpBuilder &builder, const FusedGroup &group,
              const FusedShape &shape, const FusedGeometry &geometry,
              const FusedBuffers &buffers)
      : builder(builder), group(group), shape(shape), geometry(geometry),
        buffers(buffers),
        elementType(cast<FloatType>(
            cast<MemRefType>(buffers.x.getType()).getElementType())),
        accType(getAccumulationType(elementType)),
        partChannels(shape.channels / geometry.clusterSize),
        partSize(partChannels * shape.positions),
        accessWidth(kAccessBytes / shape.elementBytes),
        kept{0, geometry.keptChannels},
        rest{geometry.keptChannels, partChannels} {}

  void build();

private:
  void createLaunch();
  void copyKept();
  void awaitCopies();
  void sumPlanes(Channels channels);
  void apply(Channels channels);

  bool isKept(Channels channels) { return channels.begin == kept.begin; }
  /// Whether wide accesses can make up all of some channels.
  bool canBeWide(Channels channels);

  /// The threads make all accesses to some channels of all parts.
  void forEachAccess(Channels channels, function_ref<void(Access)> body);
  /// Where an access is in x and y, which may be a large number, and in `tile`.
  Value getGlobal(Access access);
  Value getLocal(Access access);

  /// `width` elements of a buffer.
  SmallVector<Value> load(Value buffer, Value index, int64_t width);

  /// `sums` and what the pools add up of elements of one plane.
  SmallVector<Value> addElements(ValueRange sums, ArrayRef<Value> elements);

  Pieces loadPieces(Value sample, Value channel);
  /// The pieces of each element of an access.
  SmallVector<Pieces> loadPieces(Access access);
  /// yes or no, piece by piece.
  Pieces select(Value condition, const Pieces &yes, const Pieces &no);

  ImplicitLocOpBuilder &builder;
  FusedGroup group;
  const FusedShape &shape;
  const FusedGeometry &geometry;
  const FusedBuffers &buffers;
  FloatType elementType, accType;
  int64_t partChannels, partSize, accessWidth;
  Channels kept, rest;

  std::optional<BlockCode> code;
  std::optional<FusedLayers> layers;
  /// The samples that there are for this cluster, and where the first one's
  /// part starts in x.
  Value numSamples, start;
  Value x, y, tile;
  /// Whether x and y are aligned.
  Value isWide;
};
} // namespace

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

bool FusedKernel::canBeWide(Channels channels) {
  return isWide && channels.begin * shape.positions % accessWidth == 0 &&
         channels.size() * shape.positions % accessWidth == 0;
}

void FusedKernel::forEachAccess(Channels channels,
                                function_ref<void(Access)> body) {
  int64_t begin = channels.begin * shape.positions;
  auto forEachOfWidth = [&](int64_t width, Value samples) {
    int64_t perPart = channels.size() * shape.positions / width;
    Value count = code->multiply(samples, perPart);
    code->forEachOfThreads(count, [&](Value number) {
      Value sample = code->getNumber(0), access = number;
      if (geometry.samples > 1)
        std::tie(sample, access) = code->divide(number, perPart);
      body({sample, code->add(code->multiply(access, width), begin), width});
    });
  };
  if (!canBeWide(channels))
    return forEachOfWidth(1, numSamples);
  Value none = code->getNumber(0);
  forEachOfWidth(accessWidth, code->select(isWide, numSamples, none));
  forEachOfWidth(1, code->select(isWide, none, numSamples));
}

Value FusedKernel::getGlobal(Access access) {
  Value part = code->multiply(access.sample, shape.channels * shape.positions);
  return code->add(start, code->add(part, access.offset));
}

Value FusedKernel::getLocal(Access access) {
  Value part = code->multiply(access.sample, kept.size() * shape.positions);
  return code->add(part, access.offset);
}

SmallVector<Value> FusedKernel::load(Value buffer, Value index, int64_t width) {
  if (width > 1)
    return code->getElements(code->loadWide(buffer, index, width));
  return {memref::LoadOp::create(builder, buffer, index).getResult()};
}

void FusedKernel::copyKept() {
  forEachAccess(kept, [&](Access access) {
    Value from = getGlobal(access), to = getLocal(access);
    if (access.width == 1) {
      Value element = memref::LoadOp::create(builder, x, from);
      memref::StoreOp::create(builder, element, tile, to);
      return;
    }
    // All of a thread's copies are under way at once and take no registers.
    nvgpu::DeviceAsyncCopyOp::create(
        builder, nvgpu::DeviceAsyncTokenType::get(builder.getContext()), tile,
        to, x, from, builder.getIndexAttr(access.width),
        /*srcElements=*/Value(), /*bypassL1=*/builder.getUnitAttr());
  });
}

void FusedKernel::awaitCopies() {
  if (canBeWide(kept)) {
    auto type = nvgpu::DeviceAsyncTokenType::get(builder.getContext());
    Value copies =
        nvgpu::DeviceAsyncCreateGroupOp::create(builder, type, ValueRange());
    nvgpu::DeviceAsyncWaitOp::create(builder, copies,
                                     /*numGroups=*/IntegerAttr());
  }
  gpu::BarrierOp::create(builder);
}

//===----------------------------------------------------------------------===//
// Pools
//===----------------------------------------------------------------------===//

SmallVector<Value> FusedKernel::addElements(ValueRange sums,
                                            ArrayRef<Value> elements) {
  Location loc = builder.getLoc();
  SmallVector<Value> results;
  for (auto [mode, sum] : llvm::zip_equal(group.modes, sums)) {
    SmallVector<Value> terms =
        llvm::map_to_vector(elements, [&, mode = mode](Value element) {
          return buildPooledElement(
              builder, loc, mode, convertFloat(builder, loc, element, accType));
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

void FusedKernel::sumPlanes(Channels channels) {
  int64_t positions = shape.positions;
  int64_t numPlanes = geometry.samples * channels.size();
  Value buffer = isKept(channels) ? tile : x;
  Value none = code->getNumber(0), whole = code->getNumber(positions);
  Value present = code->multiply(numSamples, channels.size());
  Value zero =
      arith::ConstantOp::create(builder, builder.getFloatAttr(accType, 0.0));
  Value count = arith::ConstantOp::create(
      builder, builder.getFloatAttr(accType, static_cast<double>(positions)));

  auto sumPlane = [&](Value plane, Value lane) {
    // Planes of samples that are not there are 0.
    Value end = code->select(code->isBelow(plane, present), whole, none);
    auto [sample, channel] = code->divide(plane, channels.size());
    channel = code->add(channel, channels.begin);
    Access first = {sample, code->multiply(channel, positions), 1};
    Value index = isKept(channels) ? getLocal(first) : getGlobal(first);
    SmallVector<Value> sums(group.modes.size(), zero);
    auto sumFrom = [&](Value begin, Value end, int64_t width) {
      sums = code->forEach(begin, end, geometry.planeLanes * width, sums,
                           [&](Value offset, ValueRange before) {
                             return addElements(
                                 before,
                                 load(buffer, code->add(index, offset), width));
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

Pieces FusedKernel::loadPieces(Value sample, Value channel) {
  HyperAttr hyper = group.coefficients.getHyper();
  Pieces pieces;
  for (int64_t k = 0; k < hyper.getK(); ++k) {
    pieces.slopes.push_back(
        layers->loadCoefficient(Part::Slope, k, sample, channel));
    if (group.apply.getB())
      pieces.intercepts.push_back(
          layers->loadCoefficient(Part::Intercept, k, sample, channel));
  }
  return pieces;
}

Pieces FusedKernel::select(Value condition, const Pieces &yes,
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

SmallVector<Pieces> FusedKernel::loadPieces(Access access) {
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
    Value next = code->limit(code->add(channel, 1), partChannels - 1);
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

void FusedKernel::apply(Channels channels) {
  forEachAccess(channels, [&](Access access) {
    SmallVector<Pieces> pieces = loadPieces(access);
    Value to = getGlobal(access);
    SmallVector<Value> elements =
        isKept(channels) ? load(tile, getLocal(access), access.width)
                         : load(x, to, access.width);
    for (auto [element, its] : llvm::zip_equal(elements, pieces))
      element = buildAppliedElement(builder, builder.getLoc(), group.apply,
                                    element, its.slopes, its.intercepts,
                                    /*pi=*/Value());
    if (access.width == 1) {
      memref::StoreOp::create(builder, elements.front(), y, to);
      return;
    }
    auto type = VectorType::get(access.width, elementType);
    code->storeWide(vector::FromElementsOp::create(builder, type, elements), y,
                    to);
  });
}

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

void FusedKernel::createLaunch() {
  Value batch = memref::DimOp::create(builder, buffers.x, 0);
  AffineExpr clusters =
      builder.getAffineSymbolExpr(0).ceilDiv(geometry.samples);
  // A grid is not empty.
  AffineMap blocks =
      AffineMap::get(0, 1,
                     {clusters * geometry.clusterSize,
                      builder.getAffineConstantExpr(geometry.clusterSize)},
                     builder.getContext());
  Value grid = getValueOrCreateConstantIndexOp(
      builder, builder.getLoc(),
      affine::makeComposedFoldedAffineMax(builder, builder.getLoc(), blocks,
                                          {OpFoldResult(batch)}));
  Value one = arith::ConstantIndexOp::create(builder, 1);
  Value threads = arith::ConstantIndexOp::create(builder, geometry.threads);
  Value bytes = arith::ConstantOp::create(
      builder, builder.getI32IntegerAttr(geometry.sharedBytes));
  Value clusterSize, clusterOne;
  if (geometry.clusterSize > 1) {
    clusterSize = arith::ConstantIndexOp::create(builder, geometry.clusterSize);
    clusterOne = one;
  }
  auto launch = gpu::LaunchOp::create(
      builder, grid, one, one, threads, one, one, bytes,
      /*asyncTokenType=*/Type(), /*asyncDependencies=*/ValueRange(),
      /*workgroupAttributions=*/TypeRange(),
      /*privateAttributions=*/TypeRange(), clusterSize, clusterOne, clusterOne);
  launch.setFunction("fused");
  // (The builder leaves the numbers of a cluster out.)
  if (clusterSize)
    for (int i = 0; i < 6; ++i)
      launch.getBody().addArgument(builder.getIndexType(), builder.getLoc());
  builder.setInsertionPointToStart(&launch.getBody().front());
  gpu::TerminatorOp::create(builder);
  builder.setInsertionPointToStart(&launch.getBody().front());

  code.emplace(builder, launch.getThreadIds().x, geometry.threads);
  Value cluster = launch.getBlockIds().x;
  if (geometry.clusterSize > 1)
    cluster = gpu::ClusterIdOp::create(builder, gpu::Dimension::x);
  Value firstSample = code->multiply(cluster, geometry.samples);
  numSamples = code->limit(arith::SubIOp::create(builder, batch, firstSample),
                           geometry.samples);
  start = code->multiply(firstSample, shape.channels * shape.positions);
}

void FusedKernel::build() {
  OpBuilder::InsertionGuard guard(builder);
  createLaunch();
  auto space = gpu::AddressSpaceAttr::get(
      builder.getContext(), gpu::GPUDialect::getWorkgroupAddressSpace());
  auto bytesType = MemRefType::get(ShapedType::kDynamic, builder.getI8Type(),
                                   MemRefLayoutAttrInterface(), space);
  Value shared = gpu::DynamicSharedMemoryOp::create(builder, bytesType);
  layers.emplace(*code, group, shape, geometry, buffers, shared);
  start = code->add(start,
                    code->multiply(layers->getFirstChannel(), shape.positions));
  auto tileType =
      MemRefType::get(geometry.samples * kept.size() * shape.positions,
                      elementType, MemRefLayoutAttrInterface(), space);
  tile = memref::ViewOp::create(builder, tileType, shared, code->getNumber(0),
                                ValueRange());
  x = code->flatten(buffers.x);
  y = code->flatten(buffers.y);
  if (partSize % accessWidth == 0)
    isWide = arith::AndIOp::create(builder, code->isAligned(buffers.x),
                                   code->isAligned(buffers.y));

  layers->announceStart();
  copyKept();
  if (rest.size()) {
    // While the copies are under way.
    layers->awaitStart();
    sumPlanes(rest);
    awaitCopies();
  } else {
    awaitCopies();
    layers->awaitStart();
  }
  sumPlanes(kept);
  layers->compute();
  // What was read last, or with luck is in the cache still, first.
  if (rest.size())
    apply(rest);
  apply(kept);
}

void mlir::dyrelu::buildFusedKernel(ImplicitLocOpBuilder &builder,
                                    const FusedGroup &group,
                                    const FusedShape &shape,
                                    const FusedGeometry &geometry,
                                    const FusedBuffers &buffers) {
  FusedKernel(builder, group, shape, geometry, buffers).build();
}
