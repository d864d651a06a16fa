//===- LayersKernel.cpp - From means to coefficients in one kernel --------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayersKernel.h"
#include "BlockCode.h"
#include "Launch.h"

#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"
#include "dyrelu/Dialect/DyReLU/IR/HyperFunction.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Numbers that a layer reads, a row of a matrix for each sample of the block.
struct Input {
  Value buffer;
  SmallVector<Value> rows;
  /// Whether it is aligned to the widest access; null if it always is.
  Value isWide;
};

/// A layer, [rows, length], and what its threads do.
struct Layer {
  Value weights, bias;
  OpFoldResult rows, length;
  LayerGeometry geometry;
};

/// Writes the kernel. A block computes some channels' coefficients for some
/// samples, and the hidden layer that they need, of which it has all rows:
/// weights are read once for all of its samples.
class LayersKernel {
public:
  LayersKernel(ImplicitLocOpBuilder &builder, HyperAttr hyper,
               const LayersGeometry &geometry, const LayersBuffers &buffers,
               OpFoldResult batch, OpFoldResult channels)
      : builder(builder), hyper(hyper), geometry(geometry), buffers(buffers),
        batch(batch), channels(channels),
        accType(cast<FloatType>(
            cast<MemRefType>(buffers.g.getType()).getElementType())) {}

  void build();

private:
  Value getValue(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(builder, builder.getLoc(), size);
  }
  Layer getLayer(Value weights, Value bias, const LayerGeometry &geometry);

  /// Before the launch.
  OpFoldResult countBlocks(OpFoldResult size, int64_t perBlock);
  void createWorkspace(OpFoldResult blocks);

  /// `numbers` numbers for each sample at `offset` of shared memory.
  Input makeShared(int64_t offset, OpFoldResult numbers);
  /// The block's means, of which a sample has `length`.
  Input getMeans(OpFoldResult length);
  /// Where the hidden layer's numbers are to be.
  Input getHidden(OpFoldResult rows);

  /// The products of some rows of a layer and the input of each sample, in all
  /// of the lanes: those of the first row come first.
  SmallVector<Value> multiplyRows(const Layer &layer, ArrayRef<Value> rows,
                                  const Input &input, Value lane);
  Value addBias(const Layer &layer, Value row, Value sum);
  /// Runs `body` once for each sample and its one of `sums`, in one of the
  /// lanes, where `condition` holds.
  void forEachSample(ValueRange sums, Value lane, int64_t lanes,
                     Value condition,
                     function_ref<void(Value sample, Value sum)> body);
  void computeHidden(const Layer &layer, const Input &input,
                     const Input &hidden);
  void computeCoefficients(const Layer &layer, const Input &input);
  /// `numbers[number]`, null if all are `neutral`.
  Value getNumber(ArrayRef<double> numbers, Value number, double neutral);
  void storeCoefficient(Value value, Value sample, Value piece, Value channel);

  ImplicitLocOpBuilder &builder;
  HyperAttr hyper;
  const LayersGeometry &geometry;
  const LayersBuffers &buffers;
  OpFoldResult batch, channels;
  FloatType accType;

  std::optional<BlockCode> code;
  Value shared, workspace, block;
  /// What this block has.
  Value firstSample, firstChannel, numChannels;
};
} // namespace

//===----------------------------------------------------------------------===//
// Where numbers are
//===----------------------------------------------------------------------===//

Layer LayersKernel::getLayer(Value weights, Value bias,
                             const LayerGeometry &geometry) {
  Location loc = builder.getLoc();
  return {weights, bias, memref::getMixedSize(builder, loc, weights, 0),
          memref::getMixedSize(builder, loc, weights, 1), geometry};
}

OpFoldResult LayersKernel::countBlocks(OpFoldResult size, int64_t perBlock) {
  return affine::makeComposedFoldedAffineApply(
      builder, builder.getLoc(),
      AffineMap::get(0, 1, builder.getAffineSymbolExpr(0).ceilDiv(perBlock)),
      {size});
}

void LayersKernel::createWorkspace(OpFoldResult blocks) {
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

Input LayersKernel::makeShared(int64_t offset, OpFoldResult numbers) {
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

Input LayersKernel::getMeans(OpFoldResult length) {
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

Input LayersKernel::getHidden(OpFoldResult rows) {
  if (geometry.sharesHidden)
    return makeShared(geometry.hiddenOffset, rows);
  Input hidden = {workspace, {}, code->isAligned(workspace)};
  Value first = code->multiply(block, geometry.samples);
  for (int64_t sample = 0; sample < geometry.samples; ++sample)
    hidden.rows.push_back(code->add(first, sample));
  return hidden;
}

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

SmallVector<Value> LayersKernel::multiplyRows(const Layer &layer,
                                              ArrayRef<Value> rows,
                                              const Input &input, Value lane) {
  Location loc = builder.getLoc();
  int64_t lanes = layer.geometry.lanes;
  auto accumulate = [&](Value offset, ValueRange before, int64_t width) {
    SmallVector<SmallVector<Value>> weights;
    for (Value row : rows) {
      weights.push_back(code->load(layer.weights, {row, offset}, width));
      for (Value &weight : weights.back())
        weight = convertFloat(builder, loc, weight, accType);
    }
    SmallVector<Value> sums(before);
    for (auto [sample, inputRow] : llvm::enumerate(input.rows)) {
      SmallVector<Value> numbers =
          code->load(input.buffer, {inputRow, offset}, width);
      for (auto [row, weightsOfRow] : llvm::enumerate(weights)) {
        Value &sum = sums[row * input.rows.size() + sample];
        for (auto [weight, number] : llvm::zip_equal(weightsOfRow, numbers))
          sum = buildMulAdd(builder, loc, number, weight, sum);
      }
    }
    return sums;
  };

  Value zero =
      arith::ConstantOp::create(builder, builder.getFloatAttr(accType, 0.0));
  SmallVector<Value> sums(rows.size() * input.rows.size(), zero);
  Value begin = lane, end = getValue(layer.length);
  if (int64_t width = layer.geometry.width; width > 1) {
    Value isWide = code->isAligned(layer.weights);
    if (input.isWide)
      isWide = arith::AndIOp::create(builder, isWide, input.isWide);
    if (!getConstantIntValue(layer.length)) {
      Value rest =
          arith::AndIOp::create(builder, end, code->getNumber(width - 1));
      Value isWhole = arith::CmpIOp::create(builder, arith::CmpIPredicate::eq,
                                            rest, code->getNumber(0));
      isWide = arith::AndIOp::create(builder, isWide, isWhole);
    }
    Value wideEnd = code->select(isWide, end, code->getNumber(0));
    sums = code->forEach(code->multiply(lane, width), wideEnd, lanes * width,
                         sums, [&](Value offset, ValueRange before) {
                           return accumulate(offset, before, width);
                         });
    begin = code->add(wideEnd, lane);
  }
  sums = code->forEach(begin, end, lanes, sums,
                       [&](Value offset, ValueRange before) {
                         return accumulate(offset, before, 1);
                       });
  for (Value &sum : sums)
    sum = code->sumLanes(sum, lanes);
  return sums;
}

Value LayersKernel::addBias(const Layer &layer, Value row, Value sum) {
  if (!layer.bias)
    return sum;
  Value bias = memref::LoadOp::create(builder, layer.bias, row);
  return arith::AddFOp::create(
      builder, sum, convertFloat(builder, builder.getLoc(), bias, accType));
}

void LayersKernel::forEachSample(ValueRange sums, Value lane, int64_t lanes,
                                 Value condition,
                                 function_ref<void(Value, Value)> body) {
  for (int64_t first = 0; first < geometry.samples; first += lanes) {
    int64_t count = std::min(lanes, geometry.samples - first);
    Value isHere = condition;
    if (count < lanes)
      isHere = arith::AndIOp::create(
          builder, isHere, code->isBelow(lane, code->getNumber(count)));
    code->where(isHere, [&] {
      body(code->add(lane, first), code->pick(sums.slice(first, count), lane));
    });
  }
}

void LayersKernel::computeHidden(const Layer &layer, const Input &input,
                                 const Input &hidden) {
  const LayerGeometry &shape = layer.geometry;
  Value numRows = getValue(layer.rows);
  Value last = arith::SubIOp::create(builder, numRows, code->getNumber(1));
  Value count = affine::AffineApplyOp::create(
      builder,
      AffineMap::get(0, 1, builder.getAffineSymbolExpr(0).ceilDiv(shape.rows)),
      numRows);
  code->forEachOfGroups(count, shape.lanes, [&](Value number, Value lane) {
    SmallVector<Value> rows, present;
    for (int64_t i = 0; i < shape.rows; ++i) {
      rows.push_back(code->add(code->multiply(number, shape.rows), i));
      // Whoever has no row computes one for nothing.
      present.push_back(arith::MinUIOp::create(builder, rows.back(), last));
    }
    SmallVector<Value> sums = multiplyRows(layer, present, input, lane);
    for (int64_t i = 0; i < shape.rows; ++i) {
      Value row = rows[i];
      forEachSample(
          ValueRange(sums).slice(i * geometry.samples, geometry.samples), lane,
          shape.lanes, code->isBelow(row, numRows),
          [&](Value sample, Value sum) {
            Value value =
                buildHidden(builder, builder.getLoc(), hyper.getHidden(),
                            addBias(layer, row, sum));
            memref::StoreOp::create(
                builder, value, hidden.buffer,
                ValueRange{code->add(hidden.rows.front(), sample), row});
          });
    }
  });
  gpu::BarrierOp::create(builder);
}

Value LayersKernel::getNumber(ArrayRef<double> numbers, Value number,
                              double neutral) {
  if (llvm::all_of(numbers, [&](double one) { return one == neutral; }))
    return {};
  auto getConstant = [&](double one) -> Value {
    return arith::ConstantOp::create(builder,
                                     builder.getFloatAttr(accType, one));
  };
  // Neighbors are often equal.
  Value value = getConstant(numbers.back());
  for (size_t i = numbers.size() - 1; i > 0; --i)
    if (numbers[i - 1] != numbers[i])
      value = code->select(
          code->isBelow(number, code->getNumber(static_cast<int64_t>(i))),
          getConstant(numbers[i - 1]), value);
  return value;
}

void LayersKernel::storeCoefficient(Value value, Value sample, Value piece,
                                    Value channel) {
  bool isPartLast = hyper.getOrder() == Order::Interleaved;
  auto [outer, inner] =
      code->divide(piece, isPartLast ? hyper.getNumParts() : hyper.getK());
  Value part = isPartLast ? inner : outer, k = isPartLast ? outer : inner;
  auto store = [&](Value buffer) {
    memref::StoreOp::create(builder, value, buffer,
                            ValueRange{sample, k, channel});
  };
  if (!buffers.b)
    return store(buffers.a);
  Value isSlope = code->isBelow(part, code->getNumber(1));
  auto choice = scf::IfOp::create(builder, isSlope, /*withElse=*/true);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(choice.thenBlock());
  store(buffers.a);
  builder.setInsertionPointToStart(choice.elseBlock());
  store(buffers.b);
}

void LayersKernel::computeCoefficients(const Layer &layer, const Input &input) {
  const LayerGeometry &shape = layer.geometry;
  int64_t numPieces = hyper.getRowsPerChannel();
  // Pieces are numbered in the order of their rows.
  SmallVector<double> scales, offsets;
  bool isPartLast = hyper.getOrder() == Order::Interleaved;
  for (int64_t piece = 0; piece < numPieces; ++piece) {
    int64_t part =
        isPartLast ? piece % hyper.getNumParts() : piece / hyper.getK();
    int64_t k = isPartLast ? piece / hyper.getNumParts() : piece % hyper.getK();
    CoefficientForm form =
        getCoefficientForm(hyper, static_cast<Part>(part), k);
    scales.push_back(form.scale);
    offsets.push_back(form.offset);
  }

  Value count = arith::MulIOp::create(builder, numChannels,
                                      code->getNumber(numPieces / shape.rows));
  Value last = arith::SubIOp::create(builder, count, code->getNumber(1));
  Value allChannels = getValue(channels), allSamples = getValue(batch);
  code->forEachOfGroups(count, shape.lanes, [&](Value number, Value lane) {
    // Whoever has no channel computes one for nothing.
    auto [piecesNumber, blockChannel] = code->divide(
        arith::MinUIOp::create(builder, number, last), numChannels);
    Value channel = code->add(firstChannel, blockChannel);
    Value firstPiece = code->multiply(piecesNumber, shape.rows);
    SmallVector<Value> pieces, rows;
    for (int64_t i = 0; i < shape.rows; ++i) {
      Value piece = numPieces == shape.rows ? code->getNumber(i)
                                            : code->add(firstPiece, i);
      pieces.push_back(piece);
      Value row =
          hyper.getOrder() == Order::ChannelMajor
              ? code->add(code->multiply(channel, numPieces), piece)
              : code->add(arith::MulIOp::create(builder, piece, allChannels),
                          channel);
      rows.push_back(row);
    }
    SmallVector<Value> sums = multiplyRows(layer, rows, input, lane);
    Value isChannel = code->isBelow(number, count);
    for (int64_t i = 0; i < shape.rows; ++i) {
      Value piece = pieces[i], row = rows[i];
      forEachSample(
          ValueRange(sums).slice(i * geometry.samples, geometry.samples), lane,
          shape.lanes, isChannel, [&](Value blockSample, Value sum) {
            Value sample = code->add(firstSample, blockSample);
            code->where(code->isBelow(sample, allSamples), [&] {
              Value value = buildCoefficient(
                  builder, builder.getLoc(), hyper.getNorm(),
                  addBias(layer, row, sum), getNumber(scales, piece, 1.0),
                  getNumber(offsets, piece, 0.0));
              storeCoefficient(value, sample, piece, channel);
            });
          });
    }
  });
}

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

void LayersKernel::build() {
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
  LayersKernel(builder, hyper, geometry, buffers, batch, channels).build();
}
