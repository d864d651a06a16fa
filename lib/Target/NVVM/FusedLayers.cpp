//===- FusedLayers.cpp - From means to coefficients in a cluster ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedLayers.h"
#include "Launch.h"

#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"
#include "dyrelu/Dialect/DyReLU/IR/HyperFunction.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::dyrelu;

FusedLayers::FusedLayers(BlockCode &code, FusedCluster &cluster,
                         const FusedGroup &group, const FusedShape &shape,
                         const FusedGeometry &geometry,
                         const FusedBuffers &buffers, Value shared)
    : code(code), cluster(cluster), builder(code.getBuilder()), group(group),
      shape(shape), geometry(geometry), buffers(buffers),
      accType(getAccumulationType(
          cast<MemRefType>(buffers.x.getType()).getElementType())) {
  blockCoefficientChannels =
      shape.getBlockCoefficientChannels(geometry.clusterSize);
  firstChannel = shape.channelsLast
                     ? code.getNumber(0)
                     : code.multiply(cluster.getRank(),
                                     shape.channels / geometry.clusterSize);
  Value meansView = makeView(shared, geometry.meansOffset, shape.means);
  if (shape.channelsLast) {
    means.local = meansView;
    parts = cluster.getNumbers(makeView(shared, geometry.partsOffset,
                                        shape.means * geometry.clusterSize));
  } else {
    means = cluster.getNumbers(meansView);
  }
  if (shape.hidden)
    hidden = cluster.getNumbers(
        makeView(shared, geometry.hiddenOffset, shape.hidden));
  coefficients.local = makeView(shared, geometry.coefficientsOffset,
                                shape.coefficients * blockCoefficientChannels);
  if (sharesCoefficients())
    coefficients = cluster.getNumbers(coefficients.local);
}

/// Whether each block computes some of the coefficients that all need.
bool FusedLayers::sharesCoefficients() {
  return shape.channelsLast && geometry.clusterSize > 1 &&
         blockCoefficientChannels > 1;
}

Value FusedLayers::makeView(Value shared, int64_t offset, int64_t numbers) {
  return code.getView(shared, offset, numbers * geometry.samples, accType);
}

void FusedLayers::storeMean(Value mean, Value sample, Value number, Value lane,
                            Value isInside) {
  Value index = code.add(code.multiply(sample, shape.means), number);
  cluster.sendByLanes(mean, means, index, lane, isInside);
}

void FusedLayers::storePart(Value sum, Value sample, Value number) {
  Value block =
      code.add(code.multiply(sample, geometry.clusterSize), cluster.getRank());
  cluster.send(sum, parts, code.add(code.multiply(block, shape.means), number));
}

void FusedLayers::addParts() {
  Value count = code.getFloat(accType, static_cast<double>(shape.positions));
  code.forEachOfThreads(
      code.getNumber(geometry.samples * shape.means), [&](Value index) {
        auto [sample, number] = code.divide(index, shape.means);
        Value first = code.add(
            code.multiply(sample, geometry.clusterSize * shape.means), number);
        Value sum;
        for (int64_t block = 0; block < geometry.clusterSize; ++block) {
          Value part = memref::LoadOp::create(
              builder, parts.local, code.add(first, block * shape.means));
          sum = sum ? arith::AddFOp::create(builder, sum, part) : part;
        }
        memref::StoreOp::create(builder,
                                arith::DivFOp::create(builder, sum, count),
                                means.local, index);
      });
  gpu::BarrierOp::create(builder);
}

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

FusedLayers::Layer FusedLayers::getLayer(Value weights, Value bias,
                                         int64_t length) {
  return {code.flatten(weights), bias, code.isAligned(weights), length};
}

SmallVector<Value> FusedLayers::multiplyRow(const Layer &layer, Value row,
                                            Value input, Value lane,
                                            int64_t lanes) {
  auto type = cast<MemRefType>(layer.weights.getType());
  int64_t width = kAccessBytes * 8 / type.getElementTypeBitWidth();
  Value first = code.multiply(row, layer.length);
  SmallVector<Value> sums(geometry.samples, code.getFloat(accType, 0.0));
  Value narrowBegin = lane;
  Value end = code.getNumber(layer.length);
  if (layer.length % width == 0) {
    Value none = code.getNumber(0);
    Value wideEnd = code.select(layer.isWide, end, none);
    auto body = [&](Value offset, ValueRange before) {
      SmallVector<Value> after(before);
      SmallVector<Value> weights = code.getElements(
          code.loadWide(layer.weights, code.add(first, offset), width));
      for (Value &weight : weights)
        weight = convertFloat(builder, builder.getLoc(), weight, accType);
      for (auto [sample, sum] : llvm::enumerate(after)) {
        Value numbers = code.loadWide(
            input, code.add(offset, sample * layer.length), width);
        for (auto [weight, number] :
             llvm::zip_equal(weights, code.getElements(numbers)))
          sum = buildMulAdd(builder, builder.getLoc(), number, weight, sum);
      }
      return after;
    };
    sums = code.forEach(code.multiply(lane, width), wideEnd, lanes * width,
                        sums, body);
    narrowBegin = code.add(wideEnd, lane);
  }
  sums = code.forEach(
      narrowBegin, end, lanes, sums, [&](Value offset, ValueRange before) {
        SmallVector<Value> after(before);
        Value weight = memref::LoadOp::create(builder, layer.weights,
                                              code.add(first, offset));
        weight = convertFloat(builder, builder.getLoc(), weight, accType);
        for (auto [sample, sum] : llvm::enumerate(after)) {
          Value number = memref::LoadOp::create(
              builder, input, code.add(offset, sample * layer.length));
          sum = buildMulAdd(builder, builder.getLoc(), number, weight, sum);
        }
        return after;
      });
  for (Value &sum : sums)
    sum = code.sumLanes(sum, lanes);
  return sums;
}

Value FusedLayers::computeRow(const Layer &layer, Value row, Value input,
                              Value lane, int64_t lanes) {
  Value sum = code.pick(multiplyRow(layer, row, input, lane, lanes), lane);
  if (!layer.bias)
    return sum;
  Value bias = memref::LoadOp::create(builder, layer.bias, row);
  return arith::AddFOp::create(
      builder, sum, convertFloat(builder, builder.getLoc(), bias, accType));
}

void FusedLayers::computeHidden(const Layer &layer) {
  int64_t numRows = llvm::divideCeil(shape.hidden, geometry.clusterSize);
  Value firstRow = code.multiply(cluster.getRank(), numRows);
  auto body = [&](Value number, Value lane) {
    Value row = code.add(firstRow, number);
    Value isRow = arith::AndIOp::create(
        builder, code.isBelow(number, code.getNumber(numRows)),
        code.isBelow(row, code.getNumber(shape.hidden)));
    // Whoever has no row computes one for nothing.
    row = code.limit(row, shape.hidden - 1);
    Value sum = computeRow(layer, row, means.local, lane, geometry.hiddenLanes);
    Value isSample = code.isBelow(lane, code.getNumber(geometry.samples));
    code.where(arith::AndIOp::create(builder, isRow, isSample), [&] {
      Value value = buildHidden(builder, builder.getLoc(),
                                group.coefficients.getHyper().getHidden(), sum);
      cluster.send(value, hidden,
                   code.add(code.multiply(lane, shape.hidden), row));
    });
  };
  code.forEachOfGroups(numRows, geometry.hiddenLanes, body);
}

void FusedLayers::computeCoefficients(const Layer &layer, Value input) {
  HyperAttr hyper = group.coefficients.getHyper();
  Location loc = builder.getLoc();
  // Coefficients of some channels of each block, or of all that it needs.
  int64_t numChannels = blockCoefficientChannels;
  Value begin = code.getNumber(0);
  if (sharesCoefficients()) {
    numChannels = llvm::divideCeil(numChannels, geometry.clusterSize);
    begin = code.multiply(cluster.getRank(), numChannels);
  }
  auto body = [&](Value number, Value lane) {
    Value isChannel = code.isBelow(number, code.getNumber(numChannels));
    Value channel = code.add(begin, number);
    if (sharesCoefficients())
      isChannel = arith::AndIOp::create(
          builder, isChannel,
          code.isBelow(channel, code.getNumber(blockCoefficientChannels)));
    Value isSample = code.isBelow(lane, code.getNumber(geometry.samples));
    Value isStored = arith::AndIOp::create(builder, isChannel, isSample);
    // Whoever has no channel computes one for nothing.
    channel = code.limit(channel, blockCoefficientChannels - 1);
    Value first = code.add(
        code.multiply(lane, shape.coefficients * blockCoefficientChannels),
        channel);
    Value wholeChannel = shape.coefficientChannels == 1
                             ? channel
                             : code.add(channel, firstChannel);
    for (int64_t part = 0; part < hyper.getNumParts(); ++part) {
      for (int64_t k = 0; k < hyper.getK(); ++k) {
        OpFoldResult row = affine::makeComposedFoldedAffineApply(
            builder, loc, hyper.getRowMap(static_cast<Part>(part)),
            {builder.getIndexAttr(k), wholeChannel,
             builder.getIndexAttr(shape.coefficientChannels)});
        Value sum = computeRow(
            layer, getValueOrCreateConstantIndexOp(builder, loc, row), input,
            lane, geometry.coefficientLanes);
        code.where(isStored, [&] {
          CoefficientForm form =
              getCoefficientForm(hyper, static_cast<Part>(part), k);
          Value scale =
              form.scale == 1.0 ? Value() : code.getFloat(accType, form.scale);
          Value offset = form.offset == 0.0
                             ? Value()
                             : code.getFloat(accType, form.offset);
          Value value = buildCoefficient(builder, loc, hyper.getNorm(), sum,
                                         scale, offset);
          Value index = code.add(first, (part * hyper.getK() + k) *
                                            blockCoefficientChannels);
          if (sharesCoefficients())
            return cluster.send(value, coefficients, index);
          memref::StoreOp::create(builder, value, coefficients.local, index);
        });
      }
    }
  };
  code.forEachOfGroups(numChannels, geometry.coefficientLanes, body);
}

void FusedLayers::compute() {
  Value input = means.local;
  cluster.receive(shape.channelsLast ? parts : means);
  if (shape.channelsLast)
    addParts();
  if (shape.hidden) {
    computeHidden(getLayer(buffers.w1, buffers.b1, shape.means));
    cluster.receive(hidden);
    input = hidden.local;
  }
  computeCoefficients(getLayer(buffers.w2, buffers.b2,
                               shape.hidden ? shape.hidden : shape.means),
                      input);
  if (sharesCoefficients())
    return cluster.receive(coefficients);
  gpu::BarrierOp::create(builder);
}

Value FusedLayers::loadCoefficient(Part part, int64_t k, Value sample,
                                   Value channel) {
  HyperAttr hyper = group.coefficients.getHyper();
  Value index =
      code.multiply(sample, shape.coefficients * blockCoefficientChannels);
  if (blockCoefficientChannels > 1)
    index = code.add(index, channel);
  return memref::LoadOp::create(
      builder, coefficients.local,
      code.add(index, (static_cast<int64_t>(part) * hyper.getK() + k) *
                          blockCoefficientChannels));
}
