//===- FusedAttention.cpp - The attention of samples in a block -----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedAttention.h"
#include "Launch.h"

#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

#include <limits>

using namespace mlir;
using namespace mlir::dyrelu;

FusedAttention::FusedAttention(BlockCode &code, FusedCluster &cluster,
                               const FusedGroup &group, const FusedShape &shape,
                               const FusedGeometry &geometry,
                               const FusedBuffers &buffers, Value shared,
                               Value tile)
    : code(code), cluster(cluster), builder(code.getBuilder()), group(group),
      shape(shape), geometry(geometry), buffers(buffers),
      accType(getAccumulationType(
          cast<MemRefType>(buffers.x.getType()).getElementType())),
      numPositions(shape.getAttentionPositions(geometry.clusterSize)),
      shared(shared), tile(tile) {
  weights = makeView(geometry.attentionWeightsOffset, shape.channels);
  logits = makeView(geometry.logitsOffset, geometry.samples * numPositions);
  scratch = makeView(geometry.warpsOffset,
                     geometry.samples * geometry.threads / kWarpSize);
  int64_t count = geometry.samples * geometry.clusterSize;
  maxima = cluster.getNumbers(makeView(geometry.maximaOffset, count));
  sums = cluster.getNumbers(makeView(geometry.sumsOffset, count));
}

Value FusedAttention::makeView(int64_t offset, int64_t numbers) {
  return code.getView(shared, offset, numbers, accType);
}

Value FusedAttention::getConstant(double number) {
  return code.getFloat(accType, number);
}

void FusedAttention::copyWeights() {
  Value wp = code.flatten(buffers.wp);
  code.forEachOfThreads(code.getNumber(shape.channels), [&](Value channel) {
    Value weight = memref::LoadOp::create(builder, wp, channel);
    memref::StoreOp::create(
        builder, convertFloat(builder, builder.getLoc(), weight, accType),
        weights, channel);
  });
}

//===----------------------------------------------------------------------===//
// Logits
//===----------------------------------------------------------------------===//

Value FusedAttention::loadBias() {
  if (!buffers.bp)
    return getConstant(0.0);
  Value bias = memref::LoadOp::create(builder, buffers.bp, code.getNumber(0));
  return convertFloat(builder, builder.getLoc(), bias, accType);
}

void FusedAttention::computeRows(Value numSamples) {
  int64_t width = geometry.columnWidth;
  int64_t lanes = std::clamp<int64_t>(
      llvm::bit_floor(static_cast<uint64_t>(shape.channels / width)), 1, 8);
  Value bias = loadBias();
  Value end = code.multiply(numSamples, numPositions);
  auto body = [&](Value number, Value lane) {
    Value isThere = code.isBelow(number, end);
    Value none = code.getNumber(0);
    Value first = code.multiply(number, shape.channels);
    SmallVector<Value> sum = code.forEach(
        code.multiply(lane, width),
        code.select(isThere, code.getNumber(shape.channels), none),
        lanes * width, ValueRange(getConstant(0.0)),
        [&](Value channel, ValueRange before) {
          Value sum = before.front();
          SmallVector<Value> elements =
              code.load(tile, code.add(first, channel), width);
          for (auto [i, element] : llvm::enumerate(elements)) {
            Value weight =
                memref::LoadOp::create(builder, weights, code.add(channel, i));
            element = convertFloat(builder, builder.getLoc(), element, accType);
            sum = buildMulAdd(builder, builder.getLoc(), element, weight, sum);
          }
          return SmallVector<Value>{sum};
        });
    Value logit =
        arith::AddFOp::create(builder, code.sumLanes(sum.front(), lanes), bias);
    Value isFirst = code.isBelow(lane, code.getNumber(1));
    code.where(arith::AndIOp::create(builder, isThere, isFirst), [&] {
      memref::StoreOp::create(builder, logit, logits, number);
    });
  };
  code.forEachOfGroups(geometry.samples * numPositions, lanes, body);
}

void FusedAttention::computePlanes(Value numSamples) {
  int64_t width = kAccessBytes / shape.elementBytes;
  if (numPositions % width != 0)
    width = 1;
  Value bias = loadBias();
  int64_t perSample = numPositions / width;
  code.forEachOfThreads(
      code.multiply(numSamples, perSample), [&](Value number) {
        auto [sample, access] = code.divide(number, perSample);
        Value position = code.multiply(access, width);
        Value first = code.add(
            code.multiply(sample, shape.channels * shape.positions), position);
        SmallVector<Value> start(width, bias);
        SmallVector<Value> results = code.forEach(
            code.getNumber(0), code.getNumber(shape.channels), 1, start,
            [&](Value channel, ValueRange before) {
              Value weight = memref::LoadOp::create(builder, weights, channel);
              SmallVector<Value> after = code.load(
                  tile,
                  code.add(first, code.multiply(channel, shape.positions)),
                  width);
              for (auto [element, sum] : llvm::zip_equal(after, before)) {
                element =
                    convertFloat(builder, builder.getLoc(), element, accType);
                element = buildMulAdd(builder, builder.getLoc(), element,
                                      weight, sum);
              }
              return after;
            });
        Value to = code.add(code.multiply(sample, numPositions), position);
        for (auto [i, logit] : llvm::enumerate(results))
          memref::StoreOp::create(builder, logit, logits, code.add(to, i));
      });
}

//===----------------------------------------------------------------------===//
// Over a sample
//===----------------------------------------------------------------------===//

void FusedAttention::reduce(Value numSamples, Value start,
                            function_ref<Value(Value, Value)> combine,
                            function_ref<Value(Value, Value)> body,
                            const FusedCluster::Numbers &numbers) {
  int64_t warps = geometry.threads / kWarpSize;
  auto [warp, lane] = code.divide(code.getThread(), kWarpSize);
  for (int64_t i = 0; i < geometry.samples; ++i) {
    Value sample = code.getNumber(i);
    Value end = code.select(code.isBelow(sample, numSamples),
                            code.getNumber(numPositions), code.getNumber(0));
    SmallVector<Value> own =
        code.forEach(code.getThread(), end, geometry.threads, ValueRange(start),
                     [&](Value position, ValueRange before) {
                       Value index = code.add(position, i * numPositions);
                       return SmallVector<Value>{
                           combine(before.front(), body(sample, index))};
                     });
    Value all = code.combineLanes(own.front(), kWarpSize, combine);
    code.where(code.isBelow(lane, code.getNumber(1)), [&, warp = warp] {
      memref::StoreOp::create(builder, all, scratch, code.add(warp, i * warps));
    });
  }
  gpu::BarrierOp::create(builder);
  code.forEachOfThreads(code.getNumber(geometry.samples), [&](Value sample) {
    Value first = code.multiply(sample, warps);
    SmallVector<Value> all =
        code.forEach(code.getNumber(0), code.getNumber(warps), 1,
                     ValueRange(start), [&](Value warp, ValueRange before) {
                       Value term = memref::LoadOp::create(
                           builder, scratch, code.add(first, warp));
                       return SmallVector<Value>{combine(before.front(), term)};
                     });
    Value index = code.add(code.multiply(sample, geometry.clusterSize),
                           cluster.getRank());
    cluster.send(all.front(), numbers, index);
  });
  cluster.receive(numbers);
}

Value FusedAttention::combineBlocks(Value sample,
                                    const FusedCluster::Numbers &numbers,
                                    function_ref<Value(Value, Value)> combine) {
  Value all;
  for (int64_t block = 0; block < geometry.clusterSize; ++block) {
    Value index = code.add(code.multiply(sample, geometry.clusterSize), block);
    Value number = memref::LoadOp::create(builder, numbers.local, index);
    all = all ? combine(all, number) : number;
  }
  return all;
}

void FusedAttention::compute(Value numSamples) {
  AttentionOp op = group.attention;
  if (shape.channelsLast)
    computeRows(numSamples);
  else
    computePlanes(numSamples);
  gpu::BarrierOp::create(builder);

  auto getLarger = [&](Value lhs, Value rhs) -> Value {
    return arith::MaximumFOp::create(builder, lhs, rhs);
  };
  auto add = [&](Value lhs, Value rhs) -> Value {
    return arith::AddFOp::create(builder, lhs, rhs);
  };
  auto loadLogit = [&](Value, Value index) -> Value {
    return memref::LoadOp::create(builder, logits, index);
  };
  reduce(numSamples, getConstant(-std::numeric_limits<double>::infinity()),
         getLarger, loadLogit, maxima);

  double tau = op.getTau() ? op.getTau()->convertToDouble() : 1.0;
  auto exponentiate = [&](Value sample, Value index) -> Value {
    Value largest = combineBlocks(sample, maxima, getLarger);
    Value exponent =
        arith::SubFOp::create(builder, loadLogit(sample, index), largest);
    if (tau != 1.0)
      exponent = arith::DivFOp::create(builder, exponent, getConstant(tau));
    Value power = math::ExpOp::create(builder, exponent);
    memref::StoreOp::create(builder, power, logits, index);
    return power;
  };
  reduce(numSamples, getConstant(0.0), add, exponentiate, sums);

  double gamma = op.getGamma() ? op.getGamma()->convertToDouble()
                               : static_cast<double>(shape.positions) / 3.0;
  code.forEachOfThreads(
      code.multiply(numSamples, numPositions), [&](Value index) {
        Value sample = code.divide(index, numPositions).first;
        Value share = arith::DivFOp::create(builder, loadLogit(sample, index),
                                            combineBlocks(sample, sums, add));
        Value scaled =
            arith::MulFOp::create(builder, getConstant(gamma), share);
        memref::StoreOp::create(
            builder,
            arith::MinimumFOp::create(builder, scaled, getConstant(1.0)),
            logits, index);
      });
}

Value FusedAttention::load(Value sample, Value position) {
  return memref::LoadOp::create(
      builder, logits, code.add(code.multiply(sample, numPositions), position));
}
