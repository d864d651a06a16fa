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

/// Sums of rows and samples that a thread has registers for.
static constexpr int64_t kMaxSums = 16;

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

SmallVector<Value> FusedLayers::multiplyRows(const Layer &layer,
                                             ArrayRef<Value> rows, Value input,
                                             Value lane, int64_t lanes) {
  auto type = cast<MemRefType>(layer.weights.getType());
  auto multiply = [&](int64_t width) {
    auto body = [&](Value number, ValueRange before) {
      Value offset = code.multiply(number, width);
      SmallVector<SmallVector<Value>> weights;
      for (Value row : rows) {
        Value first = code.multiply(row, layer.length);
        weights.push_back(
            code.load(layer.weights, code.add(first, offset), width));
      }
      SmallVector<Value> after(before);
      for (int64_t sample = 0; sample < geometry.samples; ++sample) {
        SmallVector<Value> numbers =
            code.load(input, code.add(offset, sample * layer.length), width);
        for (auto [row, weightsOfRow] : llvm::enumerate(weights)) {
          Value &sum = after[row * geometry.samples + sample];
          for (auto [weight, number] : llvm::zip_equal(weightsOfRow, numbers))
            sum = buildMulAdd(
                builder, builder.getLoc(), number,
                convertFloat(builder, builder.getLoc(), weight, accType), sum);
        }
      }
      return after;
    };
    SmallVector<Value> none(rows.size() * geometry.samples,
                            code.getFloat(accType, 0.0));
    return code.forEachOfLanes(lane, lanes, layer.length / width, none, body);
  };
  int64_t width = kAccessBytes * 8 / type.getElementTypeBitWidth();
  SmallVector<Value> sums =
      layer.length % width == 0
          ? code.choose(
                layer.isWide, [&] { return multiply(width); },
                [&] { return multiply(1); })
          : multiply(1);
  for (Value &sum : sums)
    sum = code.sumLanes(sum, lanes);
  return sums;
}

Value FusedLayers::addBias(const Layer &layer, Value row, Value sum) {
  if (!layer.bias)
    return sum;
  Value bias = memref::LoadOp::create(builder, layer.bias, row);
  return arith::AddFOp::create(
      builder, sum, convertFloat(builder, builder.getLoc(), bias, accType));
}

void FusedLayers::shareSums(ValueRange sums, Value lane, int64_t lanes,
                            function_ref<void(const Share &)> body) {
  auto count = static_cast<int64_t>(sums.size());
  for (int64_t first = 0; first < count; first += lanes) {
    Share share;
    share.firstRow = first / geometry.samples;
    int64_t size = std::min(lanes, count - first);
    share.sum = code.pick(sums.slice(first, size), lane);
    std::tie(share.row, share.sample) = code.divide(lane, geometry.samples);
    share.numRows = llvm::divideCeil(size, geometry.samples);
    if (size == lanes) {
      body(share);
      continue;
    }
    code.where(code.isBelow(lane, code.getNumber(size)), [&] { body(share); });
  }
}

void FusedLayers::computeHidden(const Layer &layer) {
  int64_t numRows = llvm::divideCeil(shape.hidden, geometry.clusterSize);
  Value firstRow = code.multiply(cluster.getRank(), numRows);
  int64_t atOnce = geometry.hiddenRows, lanes = geometry.hiddenLanes;
  Hidden function = group.coefficients.getHyper().getHidden();
  auto body = [&](Value group, Value lane) {
    Value first = code.multiply(group, atOnce);
    auto getRow = [&](Value number) {
      // Whoever has no row computes one for nothing.
      return code.limit(code.add(firstRow, number), shape.hidden - 1);
    };
    SmallVector<Value> rows;
    for (int64_t i = 0; i < atOnce; ++i)
      rows.push_back(getRow(code.add(first, i)));
    SmallVector<Value> sums =
        multiplyRows(layer, rows, means.local, lane, lanes);
    shareSums(sums, lane, lanes, [&](const Share &share) {
      Value number = code.add(code.add(first, share.firstRow), share.row);
      Value isRow = arith::AndIOp::create(
          builder, code.isBelow(number, code.getNumber(numRows)),
          code.isBelow(code.add(firstRow, number),
                       code.getNumber(shape.hidden)));
      code.where(isRow, [&] {
        Value row = getRow(number);
        Value value = buildHidden(builder, builder.getLoc(), function,
                                  addBias(layer, row, share.sum));
        cluster.send(value, hidden,
                     code.add(code.multiply(share.sample, shape.hidden), row));
      });
    });
  };
  code.forEachOfGroups(llvm::divideCeil(numRows, atOnce), lanes, body);
}

Value FusedLayers::pickFloat(ArrayRef<double> numbers, double neutral,
                             Value which) {
  if (llvm::all_equal(numbers))
    return numbers.front() == neutral ? Value()
                                      : code.getFloat(accType, numbers.front());
  SmallVector<Value> values = llvm::map_to_vector(
      numbers, [&](double number) { return code.getFloat(accType, number); });
  return code.pick(values, which);
}

void FusedLayers::computeCoefficients(const Layer &layer, Value input) {
  HyperAttr hyper = group.coefficients.getHyper();
  Location loc = builder.getLoc();
  int64_t lanes = geometry.coefficientLanes;
  // Coefficients of some channels of each block, or of all that it needs.
  int64_t numChannels = blockCoefficientChannels;
  Value begin = code.getNumber(0);
  if (sharesCoefficients()) {
    numChannels = llvm::divideCeil(numChannels, geometry.clusterSize);
    begin = code.multiply(cluster.getRank(), numChannels);
  }
  SmallVector<CoefficientForm> forms;
  for (int64_t part = 0; part < hyper.getNumParts(); ++part)
    for (int64_t k = 0; k < hyper.getK(); ++k)
      forms.push_back(getCoefficientForm(hyper, static_cast<Part>(part), k));
  auto numForms = static_cast<int64_t>(forms.size());
  int64_t most = std::max<int64_t>(kMaxSums / geometry.samples, 1);

  auto body = [&](Value number, Value lane) {
    Value isChannel = code.isBelow(number, code.getNumber(numChannels));
    Value channel = code.add(begin, number);
    if (sharesCoefficients())
      isChannel = arith::AndIOp::create(
          builder, isChannel,
          code.isBelow(channel, code.getNumber(blockCoefficientChannels)));
    // Whoever has no channel computes one for nothing.
    channel = code.limit(channel, blockCoefficientChannels - 1);
    Value wholeChannel = shape.coefficientChannels == 1
                             ? channel
                             : code.add(channel, firstChannel);
    for (int64_t first = 0; first < numForms; first += most) {
      SmallVector<Value> rows;
      for (int64_t i = first; i < std::min(first + most, numForms); ++i)
        rows.push_back(getValueOrCreateConstantIndexOp(
            builder, loc,
            affine::makeComposedFoldedAffineApply(
                builder, loc,
                hyper.getRowMap(static_cast<Part>(i / hyper.getK())),
                {builder.getIndexAttr(i % hyper.getK()), wholeChannel,
                 builder.getIndexAttr(shape.coefficientChannels)})));
      SmallVector<Value> sums = multiplyRows(layer, rows, input, lane, lanes);
      shareSums(sums, lane, lanes, [&](const Share &share) {
        code.where(isChannel, [&] {
          ArrayRef<Value> shared =
              ArrayRef(rows).slice(share.firstRow, share.numRows);
          Value sum = addBias(layer, code.pick(shared, share.row), share.sum);
          SmallVector<double> scales, offsets;
          for (CoefficientForm form :
               ArrayRef(forms).slice(first + share.firstRow, share.numRows)) {
            scales.push_back(form.scale);
            offsets.push_back(form.offset);
          }
          Value value =
              buildCoefficient(builder, loc, hyper.getNorm(), sum,
                               pickFloat(scales, /*neutral=*/1.0, share.row),
                               pickFloat(offsets, /*neutral=*/0.0, share.row));
          Value row = code.add(share.row, first + share.firstRow);
          row = code.add(code.multiply(share.sample, numForms), row);
          Value index =
              code.add(code.multiply(row, blockCoefficientChannels), channel);
          if (sharesCoefficients())
            return cluster.send(value, coefficients, index);
          memref::StoreOp::create(builder, value, coefficients.local, index);
        });
      });
    }
  };
  code.forEachOfGroups(numChannels, lanes, body);
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
