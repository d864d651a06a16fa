//===- FusedColumns.cpp - The kernel that reads x once, channels last -----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedBlock.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// Positions whose loads are under way together.
static constexpr int64_t kPositionsAtOnce = 4;

namespace {
/// Units are positions. A thread has the same few channels, a column, of every
/// position that it takes, and so their sums and coefficients in registers. The
/// threads of one row have all columns.
class FusedColumns : FusedBlock {
public:
  FusedColumns(ImplicitLocOpBuilder &builder, const FusedGroup &group,
               const FusedShape &shape, const FusedGeometry &geometry,
               const FusedBuffers &buffers)
      : FusedBlock(builder, group, shape, geometry, buffers),
        width(geometry.columnWidth), numColumns(shape.channels / width),
        numRows(geometry.threads / numColumns) {}

  void build();

private:
  int64_t getNumSums() { return width * group.modes.size(); }

  /// Runs `body` for each sample with positions that the thread has of it: none
  /// of samples that are not there.
  void forEachSample(function_ref<void(Value sample, Value isThere)> body);
  /// The first element of a position's column.
  Access getAccess(Value sample, Value position);
  SmallVector<Value> loadColumn(Units positions, Access access);
  void storeColumn(ArrayRef<Value> elements, Access access);

  /// `sums` and what the thread has of some positions of a sample.
  SmallVector<Value> addPositions(Units positions, Value sample, Value isThere,
                                  ValueRange sums);
  /// The block's sums of a sample, from those of the threads.
  void addThreads(ValueRange sums, Value sample);
  void sumAll();
  void apply(Units positions, Value sample, Value isThere,
             ArrayRef<Pieces> pieces);
  void applyAll();

  int64_t width, numColumns, numRows;
  /// The thread's row and the first channel of its column; whether it has any.
  Value row, channel, isInRow;
  Value scratch;
};
} // namespace

FusedBlock::Access FusedColumns::getAccess(Value sample, Value position) {
  return {sample, code->add(code->multiply(position, shape.channels), channel),
          width};
}

SmallVector<Value> FusedColumns::loadColumn(Units positions, Access access) {
  if (isKept(positions))
    return code->load(tile, getLocal(access), width);
  Value from = getGlobal(access);
  if (width == 1)
    return code->load(x, from, 1);
  auto loadEach = [&] {
    SmallVector<Value> elements;
    for (int64_t i = 0; i < width; ++i)
      elements.push_back(code->load(x, code->add(from, i), 1).front());
    return elements;
  };
  return code->choose(
      isWide, [&] { return code->load(x, from, width); }, loadEach);
}

void FusedColumns::storeColumn(ArrayRef<Value> elements, Access access) {
  Value to = getGlobal(access);
  if (width == 1)
    return store(elements, y, to);
  code->choose(
      isWide,
      [&] {
        store(elements, y, to);
        return SmallVector<Value>();
      },
      [&] {
        for (auto [i, element] : llvm::enumerate(elements))
          store(element, y, code->add(to, i));
        return SmallVector<Value>();
      });
}

void FusedColumns::forEachSample(function_ref<void(Value, Value)> body) {
  if (geometry.samples == 1)
    return body(code->getNumber(0),
                code->isBelow(code->getNumber(0), numSamples));
  code->forEach(
      code->getNumber(0), code->getNumber(geometry.samples), 1,
      [&](Value sample) { body(sample, code->isBelow(sample, numSamples)); });
}

//===----------------------------------------------------------------------===//
// Pools
//===----------------------------------------------------------------------===//

SmallVector<Value> FusedColumns::addPositions(Units positions, Value sample,
                                              Value isThere, ValueRange sums) {
  Value begin = code->getNumber(positions.begin);
  Value has = arith::AndIOp::create(builder, isInRow, isThere);
  Value end = code->select(has, code->getNumber(positions.end), begin);
  return code->forEachOfSome(
      code->add(begin, row), end, numRows, kPositionsAtOnce, sums,
      [&](ArrayRef<Value> some, ValueRange before) {
        SmallVector<SmallVector<Value>> columns;
        for (Value position : some)
          columns.push_back(loadColumn(positions, getAccess(sample, position)));
        SmallVector<Value> after(before);
        for (ArrayRef<Value> elements : columns)
          for (auto [pool, mode] : llvm::enumerate(group.modes))
            for (auto [i, element] : llvm::enumerate(elements)) {
              Value &sum = after[pool * width + i];
              sum = arith::AddFOp::create(builder, sum, getTerm(mode, element));
            }
        return after;
      });
}

void FusedColumns::addThreads(ValueRange sums, Value sample) {
  // The sums of the sample before are in the same place.
  if (geometry.samples > 1)
    gpu::BarrierOp::create(builder);
  code->where(isInRow, [&] {
    Value first = code->add(code->multiply(row, shape.means), channel);
    for (auto [i, sum] : llvm::enumerate(sums))
      memref::StoreOp::create(
          builder, sum, scratch,
          code->add(first, i / width * shape.channels + i % width));
  });
  gpu::BarrierOp::create(builder);
  code->forEachOfThreads(code->getNumber(shape.means), [&](Value number) {
    Value zero = code->getFloat(accType, 0.0);
    SmallVector<Value> sum = code->forEach(
        code->getNumber(0), code->getNumber(numRows), 1, ValueRange(zero),
        [&](Value row, ValueRange before) {
          Value term = memref::LoadOp::create(
              builder, scratch,
              code->add(code->multiply(row, shape.means), number));
          Value next = arith::AddFOp::create(builder, before[0], term);
          return SmallVector<Value>{next};
        });
    layers->storePart(sum.front(), sample, number);
  });
}

void FusedColumns::sumAll() {
  SmallVector<Value> none(getNumSums(), code->getFloat(accType, 0.0));
  forEachSample([&](Value sample, Value isThere) {
    SmallVector<Value> sums = none;
    if (rest.size()) {
      // While the copies are under way; there is one sample only.
      sums = addPositions(rest, sample, isThere, sums);
      awaitCopies();
    }
    sums = addPositions(kept, sample, isThere, sums);
    addThreads(sums, sample);
  });
}

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

void FusedColumns::apply(Units positions, Value sample, Value isThere,
                         ArrayRef<Pieces> pieces) {
  Value begin = code->getNumber(positions.begin);
  Value end = code->select(isThere, code->getNumber(positions.end), begin);
  code->forEach(code->add(begin, row), end, numRows, [&](Value position) {
    Access access = getAccess(sample, position);
    SmallVector<Value> elements = loadColumn(positions, access);
    Value pi = attention ? attention->load(sample, position) : Value();
    for (auto [i, element] : llvm::enumerate(elements))
      element = applyTo(element, pieces[i % pieces.size()], pi);
    storeColumn(elements, access);
  });
}

void FusedColumns::applyAll() {
  forEachSample([&](Value sample, Value isThere) {
    code->where(isInRow, [&] {
      SmallVector<Pieces> pieces;
      if (shape.coefficientChannels == 1)
        pieces.push_back(loadPieces(sample, code->getNumber(0)));
      else
        for (int64_t i = 0; i < width; ++i)
          pieces.push_back(loadPieces(sample, code->add(channel, i)));
      // What was read last, or with luck is in the cache still, first.
      if (rest.size())
        apply(rest, sample, isThere, pieces);
      apply(kept, sample, isThere, pieces);
    });
  });
}

void FusedColumns::build() {
  OpBuilder::InsertionGuard guard(builder);
  createLaunch();
  auto [threadRow, column] = code->divide(code->getThread(), numColumns);
  row = threadRow;
  channel = code->multiply(column, width);
  isInRow = code->isBelow(row, code->getNumber(numRows));
  scratch = code->getView(shared, geometry.scratchOffset, numRows * shape.means,
                          accType);

  cluster->announceStart();
  copyKept();
  if (!rest.size())
    awaitCopies();
  cluster->awaitStart();
  if (attention)
    attention->compute(numSamples);
  sumAll();
  layers->compute();
  applyAll();
}

void mlir::dyrelu::buildColumnsKernel(ImplicitLocOpBuilder &builder,
                                      const FusedGroup &group,
                                      const FusedShape &shape,
                                      const FusedGeometry &geometry,
                                      const FusedBuffers &buffers) {
  FusedColumns(builder, group, shape, geometry, buffers).build();
}
