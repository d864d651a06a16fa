//===- LayersKernel.cpp - From means to coefficients in one kernel --------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayersKernel.h"
#include "Launch.h"
#include "LayersBlock.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;

OpFoldResult LayersBlock::countBlocks(OpFoldResult size, int64_t perBlock) {
  return affine::makeComposedFoldedAffineApply(
      builder, builder.getLoc(),
      AffineMap::get(0, 1, builder.getAffineSymbolExpr(0).ceilDiv(perBlock)),
      {size});
}

void LayersBlock::build() {
  OpBuilder::InsertionGuard guard(builder);
  OpFoldResult parts = countBlocks(channels, geometry.channels);
  OpFoldResult blocks =
      getProduct(builder, {countBlocks(batch, geometry.samples), parts});
  createWorkspace(blocks);
  // Without channels there is a block nevertheless, which divides by this.
  AffineMap atLeastOne = AffineMap::get(
      0, 1, {builder.getAffineSymbolExpr(0), builder.getAffineConstantExpr(1)},
      builder.getContext());
  Value numParts = getValue(affine::makeComposedFoldedAffineMax(
      builder, builder.getLoc(), atLeastOne, {parts}));
  gpu::LaunchOp launch =
      createBlocks(builder, "coefficients", blocks, geometry.sharedBytes);
  code.emplace(builder, launch.getThreadIds().x, kBlockThreads);
  block = launch.getBlockIds().x;
  auto [group, part] = code->divide(block, numParts);
  firstSample = code->multiply(group, geometry.samples);
  firstChannel = code->multiply(part, geometry.channels);
  std::optional<int64_t> staticChannels = getConstantIntValue(channels);
  numChannels = code->getNumber(geometry.channels);
  if (!staticChannels || *staticChannels % geometry.channels != 0)
    numChannels = arith::MinUIOp::create(
        builder, numChannels,
        arith::SubIOp::create(builder, getValue(channels), firstChannel));
  if (geometry.sharedBytes > 0) {
    auto space = gpu::AddressSpaceAttr::get(
        builder.getContext(), gpu::GPUDialect::getWorkgroupAddressSpace());
    shared = gpu::DynamicSharedMemoryOp::create(
        builder, MemRefType::get(ShapedType::kDynamic, builder.getI8Type(),
                                 MemRefLayoutAttrInterface(), space));
  }

  auto buildBody = [&] {
    Layer last = getLayer(buffers.w2, buffers.b2, geometry.last);
    if (!buffers.w1)
      return computeCoefficients(last, getMeans(last.length));
    Layer first = getLayer(buffers.w1, buffers.b1, geometry.first);
    Input means = getMeans(first.length), hidden = getHidden(first.rows);
    computeHidden(first, means, hidden);
    computeCoefficients(last, hidden);
  };
  // Where there is nothing to compute there is a block nevertheless.
  if (staticChannels && getConstantIntValue(batch))
    return buildBody();
  code->where(arith::AndIOp::create(
                  builder, code->isBelow(firstSample, getValue(batch)),
                  code->isBelow(firstChannel, getValue(channels))),
              buildBody);
}

void mlir::dyrelu::buildLayersKernel(ImplicitLocOpBuilder &builder,
                                     HyperAttr hyper,
                                     const LayersGeometry &geometry,
                                     const LayersBuffers &buffers,
                                     OpFoldResult batch,
                                     OpFoldResult channels) {
  LayersBlock(builder, hyper, geometry, buffers, batch, channels).build();
}
