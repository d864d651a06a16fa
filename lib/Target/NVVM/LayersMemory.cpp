//===- LayersMemory.cpp - Where the numbers of layers are -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayersBlock.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;

LayersBlock::Layer LayersBlock::getLayer(Value weights, Value bias,
                                         const LayerGeometry &geometry) {
  Location loc = builder.getLoc();
  return {weights, bias, memref::getMixedSize(builder, loc, weights, 0),
          memref::getMixedSize(builder, loc, weights, 1), geometry};
}

void LayersBlock::createWorkspace(OpFoldResult blocks) {
  if (!buffers.w1 || geometry.sharesHidden)
    return;
  Location loc = builder.getLoc();
  OpFoldResult rows = affine::makeComposedFoldedAffineApply(
      builder, loc, builder.getAffineSymbolExpr(0) * geometry.samples,
      {blocks});
  OpFoldResult sizes[] = {rows,
                          memref::getMixedSize(builder, loc, buffers.w1, 0)};
  SmallVector<int64_t> staticSizes;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(sizes, dynamicSizes, staticSizes);
  workspace = memref::AllocOp::create(
      builder, MemRefType::get(staticSizes, accType), dynamicSizes);
}

LayersBlock::Input LayersBlock::makeShared(int64_t offset,
                                           OpFoldResult numbers) {
  auto space = cast<MemRefType>(shared.getType()).getMemorySpace();
  auto type = MemRefType::get({geometry.samples, *getConstantIntValue(numbers)},
                              accType, MemRefLayoutAttrInterface(), space);
  Input input;
  input.buffer = memref::ViewOp::create(builder, type, shared,
                                        code->getNumber(offset), ValueRange());
  for (int64_t sample = 0; sample < geometry.samples; ++sample)
    input.rows.push_back(code->getNumber(sample));
  return input;
}

LayersBlock::Input LayersBlock::getMeans(OpFoldResult length) {
  // Samples that are not there are the last one.
  SmallVector<Value> samples;
  Value last =
      arith::SubIOp::create(builder, getValue(batch), code->getNumber(1));
  for (int64_t i = 0; i < geometry.samples; ++i)
    samples.push_back(
        arith::MinUIOp::create(builder, code->add(firstSample, i), last));
  if (!geometry.sharesMeans)
    return {buffers.g, samples, code->isAligned(buffers.g)};
  Input means = makeShared(0, length);
  code->forEachOfThreads(getValue(length), [&](Value number) {
    SmallVector<Value> numbers;
    for (Value sample : samples)
      numbers.push_back(memref::LoadOp::create(builder, buffers.g,
                                               ValueRange{sample, number}));
    for (auto [row, value] : llvm::zip_equal(means.rows, numbers))
      memref::StoreOp::create(builder, value, means.buffer,
                              ValueRange{row, number});
  });
  gpu::BarrierOp::create(builder);
  return means;
}

LayersBlock::Input LayersBlock::getHidden(OpFoldResult rows) {
  if (geometry.sharesHidden)
    return makeShared(geometry.hiddenOffset, rows);
  Input hidden = {workspace, {}, code->isAligned(workspace)};
  Value first = code->multiply(block, geometry.samples);
  for (int64_t sample = 0; sample < geometry.samples; ++sample)
    hidden.rows.push_back(code->add(first, sample));
  return hidden;
}
