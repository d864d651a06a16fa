//===- FusedBlock.cpp - A block of the kernel that reads x once -----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedBlock.h"
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

FusedBlock::FusedBlock(ImplicitLocOpBuilder &builder, const FusedGroup &group,
                       const FusedShape &shape, const FusedGeometry &geometry,
                       const FusedBuffers &buffers)
    : builder(builder), group(group), shape(shape), geometry(geometry),
      buffers(buffers),
      elementType(cast<FloatType>(
          cast<MemRefType>(buffers.x.getType()).getElementType())),
      accType(getAccumulationType(elementType)), unitSize(shape.getUnitSize()),
      partUnits(shape.getUnits() / geometry.clusterSize),
      partSize(partUnits * unitSize),
      accessWidth(kAccessBytes / shape.elementBytes),
      kept{0, geometry.keptUnits}, rest{geometry.keptUnits, partUnits} {}

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

bool FusedBlock::canBeWide(Units units) {
  return isWide && units.begin * unitSize % accessWidth == 0 &&
         units.size() * unitSize % accessWidth == 0;
}

void FusedBlock::forEachAccess(Units units, function_ref<void(Access)> body) {
  forEachAccess(units, /*atOnce=*/1,
                [&](ArrayRef<Access> accesses) { body(accesses.front()); });
}

void FusedBlock::forEachAccess(Units units, int64_t atOnce,
                               function_ref<void(ArrayRef<Access>)> body) {
  int64_t begin = units.begin * unitSize;
  auto forEachOfWidth = [&](int64_t width) {
    int64_t perPart = units.size() * unitSize / width;
    Value count = code->multiply(numSamples, perPart);
    code->forEachOfThreads(count, atOnce, [&](ArrayRef<Value> numbers) {
      SmallVector<Access> accesses;
      for (Value access : numbers) {
        Value sample = code->getNumber(0);
        if (geometry.samples > 1)
          std::tie(sample, access) = code->divide(access, perPart);
        accesses.push_back(
            {sample, code->add(code->multiply(access, width), begin), width});
      }
      body(accesses);
    });
    return SmallVector<Value>();
  };
  if (!canBeWide(units)) {
    forEachOfWidth(1);
    return;
  }
  code->choose(
      isWide, [&] { return forEachOfWidth(accessWidth); },
      [&] { return forEachOfWidth(1); });
}

Value FusedBlock::getGlobal(Access access) {
  Value part = code->multiply(access.sample, shape.channels * shape.positions);
  return code->add(start, code->add(part, access.offset));
}

Value FusedBlock::getLocal(Access access) {
  Value part = code->multiply(access.sample, kept.size() * unitSize);
  return code->add(part, access.offset);
}

void FusedBlock::store(ArrayRef<Value> elements, Value buffer, Value index) {
  if (elements.size() == 1) {
    memref::StoreOp::create(builder, elements.front(), buffer, index);
    return;
  }
  auto type = VectorType::get(elements.size(), elementType);
  code->storeWide(vector::FromElementsOp::create(builder, type, elements),
                  buffer, index);
}

void FusedBlock::copyKept() {
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
  // They are as early, and what is awaited makes all threads see both.
  if (attention)
    attention->copyWeights();
}

void FusedBlock::awaitCopies() {
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
// Elements
//===----------------------------------------------------------------------===//

Value FusedBlock::getTerm(PoolMode mode, Value element) {
  Location loc = builder.getLoc();
  return buildPooledElement(builder, loc, mode,
                            convertFloat(builder, loc, element, accType));
}

FusedBlock::Pieces FusedBlock::loadPieces(Value sample, Value channel) {
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

Value FusedBlock::applyTo(Value element, const Pieces &pieces, Value pi) {
  return buildAppliedElement(builder, builder.getLoc(), group.apply, element,
                             pieces.slopes, pieces.intercepts, pi);
}

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

OpFoldResult mlir::dyrelu::getNumClusters(ImplicitLocOpBuilder &builder,
                                          const FusedGeometry &geometry,
                                          Value batch) {
  AffineExpr clusters =
      builder.getAffineSymbolExpr(0).ceilDiv(geometry.samples);
  AffineMap atLeastOne = AffineMap::get(
      0, 1, {clusters, builder.getAffineConstantExpr(1)}, builder.getContext());
  return affine::makeComposedFoldedAffineMax(builder, builder.getLoc(),
                                             atLeastOne, {OpFoldResult(batch)});
}

void FusedBlock::createLaunch() {
  Value batch = memref::DimOp::create(builder, buffers.x, 0);
  OpFoldResult blocks = affine::makeComposedFoldedAffineApply(
      builder, builder.getLoc(),
      builder.getAffineSymbolExpr(0) * geometry.clusterSize,
      {getNumClusters(builder, geometry, batch)});
  Value grid =
      getValueOrCreateConstantIndexOp(builder, builder.getLoc(), blocks);
  Value one = arith::ConstantIndexOp::create(builder, 1);
  Value threads = arith::ConstantIndexOp::create(builder, geometry.threads);
  Value bytes = arith::ConstantOp::create(
      builder, builder.getI32IntegerAttr(geometry.sharedBytes));
  Value clusterSize, clusterOne;
  if (geometry.clusterSize > 1 && !geometry.isVirtual) {
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
  auto space = gpu::AddressSpaceAttr::get(
      builder.getContext(), gpu::GPUDialect::getWorkgroupAddressSpace());
  auto bytesType = MemRefType::get(ShapedType::kDynamic, builder.getI8Type(),
                                   MemRefLayoutAttrInterface(), space);
  shared = gpu::DynamicSharedMemoryOp::create(builder, bytesType);
  cluster.emplace(*code, geometry, buffers, launch, shared);
  layers.emplace(*code, *cluster, group, shape, geometry, buffers, shared);
  tile = code->getView(shared, /*offset=*/0,
                       geometry.samples * kept.size() * unitSize, elementType);

  if (group.attention)
    attention.emplace(*code, *cluster, group, shape, geometry, buffers, shared,
                      tile);

  Value firstSample = code->multiply(cluster->getNumber(), geometry.samples);
  numSamples = code->limit(arith::SubIOp::create(builder, batch, firstSample),
                           geometry.samples);
  start = code->multiply(firstSample, shape.channels * shape.positions);
  start = code->add(start, code->multiply(cluster->getRank(), partSize));
  x = code->flatten(buffers.x);
  y = code->flatten(buffers.y);
  if (partSize % accessWidth == 0)
    isWide = arith::AndIOp::create(builder, code->isAligned(buffers.x),
                                   code->isAligned(buffers.y));
}

void mlir::dyrelu::buildFusedKernel(ImplicitLocOpBuilder &builder,
                                    const FusedGroup &group,
                                    const FusedShape &shape,
                                    const FusedGeometry &geometry,
                                    const FusedBuffers &buffers) {
  auto build = shape.channelsLast ? buildColumnsKernel : buildPlanesKernel;
  build(builder, group, shape, geometry, buffers);
}
