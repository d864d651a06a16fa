//===- ReduceInGroups.cpp - Kernels whose warps or blocks reduce rows -----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"
#include "Reductions.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// Accesses of a thread to a row from which on a block takes it, not a warp.
static constexpr int64_t kWarpAccesses = 4;

namespace {
/// Writes the kernel: `size` threads take a row together.
class GroupReducer {
public:
  explicit GroupReducer(Reduction &reduction)
      : reduction(reduction), builder(reduction.builder), op(reduction.op),
        points(reduction.points) {}

  void build();

private:
  int64_t getWidth();
  int64_t getSize();
  /// What this thread, number `lane` of the group, reduces of a row.
  Value reduce(ArrayRef<Value> coordinates, Value lane);
  /// Columns `begin`, `begin + step`, ... below `end`, onto `sum`.
  Value reduceOneByOne(ArrayRef<Value> coordinates, Value begin, Value end,
                       Value sum);
  /// Columns from `begin` on, `width` at a time, as long as so many are below
  /// the last one, onto as many sums.
  SmallVector<Value> reduceTogether(ArrayRef<Value> coordinates, Value begin,
                                    Value end, ArrayRef<Value> sums);
  /// The columns of a row before the first that may be read `width` at a time.
  Value getHead(ArrayRef<Value> coordinates);
  /// One column, onto `sum`.
  Value step(ArrayRef<Value> coordinates, ArrayRef<Value> inputs, Value sum);
  SmallVector<Value> getColumn(ArrayRef<Value> coordinates, Value column);
  /// What all lanes of a warp have together.
  Value shuffle(Value value, int64_t distance);
  Value reduceWarp(Value value);
  void finish(ArrayRef<Value> coordinates, Value whole);

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(builder, value);
  }

  Reduction &reduction;
  ImplicitLocOpBuilder &builder;
  linalg::LinalgOp op;
  Points &points;
  int64_t size = kWarpSize;
  int64_t width = 1;
  /// Inputs of which `width` elements are read at a time, as one dimension, and
  /// which of their elements is a row's first.
  llvm::MapVector<OpOperand *, Value> flat, first;
};
} // namespace

int64_t GroupReducer::getWidth() {
  SmallVector<OpOperand *> along;
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    bool isAlong = llvm::any_of(reduction.columns, [&](unsigned loop) {
      return map.isFunctionOfDim(loop);
    });
    if (!getBufferType(*input) || !isAlong ||
        !op.payloadUsesValueFromOperand(input))
      continue;
    if (!reduction.isContiguousAlong(*input, reduction.columns))
      return 1;
    along.push_back(input);
  }
  return getAccessWidth(along);
}

int64_t GroupReducer::getSize() {
  std::optional<int64_t> count = points.getStaticCount(reduction.columns);
  return count && *count > kWarpSize * width * kWarpAccesses ? kBlockThreads
                                                             : kWarpSize;
}

SmallVector<Value> GroupReducer::getColumn(ArrayRef<Value> coordinates,
                                           Value column) {
  SmallVector<Value> at(coordinates);
  points.delinearize(column, reduction.columns, at);
  return at;
}

Value GroupReducer::step(ArrayRef<Value> coordinates, ArrayRef<Value> inputs,
                         Value sum) {
  SmallVector<Value> operands(inputs);
  operands.push_back(sum);
  return points.compute(operands, coordinates).front();
}

Value GroupReducer::reduceOneByOne(ArrayRef<Value> coordinates, Value begin,
                                   Value end, Value sum) {
  auto loop = scf::ForOp::create(builder, begin, end, index(size), sum);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> at = getColumn(coordinates, loop.getInductionVar());
  SmallVector<Value> inputs;
  for (OpOperand *input : op.getDpsInputOperands())
    inputs.push_back(op.payloadUsesValueFromOperand(input)
                         ? points.load(*input, at)
                         : points.getUnread(*input));
  scf::YieldOp::create(builder, step(at, inputs, loop.getRegionIterArg(0)));
  return loop.getResult(0);
}

SmallVector<Value> GroupReducer::reduceTogether(ArrayRef<Value> coordinates,
                                                Value begin, Value end,
                                                ArrayRef<Value> sums) {
  auto loop =
      scf::ForOp::create(builder, begin, end, index(size * width), sums);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  Value column = loop.getInductionVar();
  SmallVector<SmallVector<Value>> coordinatesOf, inputsOf(width);
  for (int64_t lane = 0; lane < width; ++lane)
    coordinatesOf.push_back(getColumn(
        coordinates, arith::AddIOp::create(builder, column, index(lane))));
  for (OpOperand *input : op.getDpsInputOperands()) {
    Value vector;
    if (flat.count(input)) {
      auto type =
          VectorType::get({width}, getBufferType(*input).getElementType());
      Value number = arith::AddIOp::create(builder, first[input], column);
      vector = vector::LoadOp::create(builder, type, flat[input], number,
                                      /*nontemporal=*/false,
                                      getAlignment(*input, width));
    }
    Value same;
    for (int64_t lane = 0; lane < width; ++lane) {
      if (vector) {
        inputsOf[lane].push_back(
            vector::ExtractOp::create(builder, vector, lane));
        continue;
      }
      if (!same)
        same = op.payloadUsesValueFromOperand(input)
                   ? points.load(*input, coordinates)
                   : points.getUnread(*input);
      inputsOf[lane].push_back(same);
    }
  }
  SmallVector<Value> next;
  for (int64_t lane = 0; lane < width; ++lane)
    next.push_back(
        step(coordinatesOf[lane], inputsOf[lane], loop.getRegionIterArg(lane)));
  scf::YieldOp::create(builder, next);
  return llvm::to_vector_of<Value>(loop.getResults());
}

Value GroupReducer::getHead(ArrayRef<Value> coordinates) {
  // Addresses in elements of their own size: those of all inputs must need the
  // same number of columns to the next multiple of `width`.
  Value head, mismatch;
  for (auto &[operand, view] : flat) {
    int64_t bytes = getBufferType(*operand).getElementTypeBitWidth() / 8;
    Value base = memref::ExtractAlignedPointerAsIndexOp::create(builder, view);
    Value element = arith::AddIOp::create(
        builder, arith::DivUIOp::create(builder, base, index(bytes)),
        first[operand]);
    Value rest = arith::AndIOp::create(
        builder, arith::SubIOp::create(builder, index(0), element),
        index(width - 1));
    if (!head) {
      head = rest;
      continue;
    }
    Value bits = arith::XOrIOp::create(builder, head, rest);
    mismatch = mismatch ? arith::OrIOp::create(builder, mismatch, bits) : bits;
  }
  Value all = reduction.columnCount;
  if (mismatch) {
    Value isNone = arith::CmpIOp::create(builder, arith::CmpIPredicate::eq,
                                         mismatch, index(0));
    head = arith::SelectOp::create(builder, isNone, head, all);
  }
  return arith::MinSIOp::create(builder, head, all);
}

Value GroupReducer::reduce(ArrayRef<Value> coordinates, Value lane) {
  Value neutral = arith::ConstantOp::create(
      builder, cast<TypedAttr>(*arith::getNeutralElement(reduction.combiner)));
  Value count = reduction.columnCount;
  if (width == 1)
    return reduceOneByOne(coordinates, lane, count, neutral);

  SmallVector<Value> start(coordinates);
  for (unsigned loop : reduction.columns)
    start[loop] = index(0);
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!getBufferType(*input) || !op.payloadUsesValueFromOperand(input) ||
        !reduction.isContiguousAlong(*input, reduction.columns))
      continue;
    flat[input] = points.flatten(*input);
    first[input] = points.getNumber(*input, start);
  }
  Value head = getHead(coordinates);
  Value sum = reduceOneByOne(coordinates, lane, head, neutral);
  // Whole accesses end here, and single columns begin again.
  Value rest = arith::SubIOp::create(builder, count, head);
  Value whole = arith::AndIOp::create(builder, rest, index(-width));
  Value tail = arith::AddIOp::create(builder, head, whole);
  Value begin = arith::AddIOp::create(
      builder, head, arith::MulIOp::create(builder, lane, index(width)));
  SmallVector<Value> sums(width, neutral);
  sums = reduceTogether(start, begin, tail, sums);
  for (unsigned distance = width / 2; distance > 0; distance /= 2)
    for (unsigned i = 0; i < distance; ++i)
      sums[i] = reduction.combine(sums[i], sums[i + distance]);
  sum = reduction.combine(sum, sums.front());
  return reduceOneByOne(coordinates, arith::AddIOp::create(builder, tail, lane),
                        count, sum);
}

Value GroupReducer::shuffle(Value value, int64_t distance) {
  // Lanes exchange 32 or 64 bits.
  Type type = value.getType(), wide = builder.getI32Type();
  unsigned bits = type.getIntOrFloatBitWidth();
  auto exchange = [&](Value own) -> Value {
    return gpu::ShuffleOp::create(builder, own, distance, kWarpSize,
                                  gpu::ShuffleMode::XOR)
        .getShuffleResult();
  };
  if (bits == 32 || bits == 64)
    return exchange(value);
  Type narrow = builder.getIntegerType(bits);
  if (type != narrow)
    value = arith::BitcastOp::create(builder, narrow, value);
  value = exchange(arith::ExtUIOp::create(builder, wide, value));
  value = arith::TruncIOp::create(builder, narrow, value);
  return type == narrow ? value
                        : arith::BitcastOp::create(builder, type, value);
}

Value GroupReducer::reduceWarp(Value value) {
  for (int64_t distance = kWarpSize / 2; distance > 0; distance /= 2)
    value = reduction.combine(value, shuffle(value, distance));
  return value;
}

void GroupReducer::finish(ArrayRef<Value> coordinates, Value whole) {
  Value start = reduction.getStart(coordinates).front();
  Value result = reduction.combine(start, whole);
  reduction.finish(result, coordinates);
}

void GroupReducer::build() {
  width = getWidth();
  size = getSize();
  AffineExpr number = builder.getAffineDimExpr(0);
  SmallVector<Value> coordinates(op.getNumLoops());
  if (size == kWarpSize) {
    OpFoldResult threads = affine::makeComposedFoldedAffineApply(
        builder, builder.getLoc(),
        AffineMap::get(0, 1, builder.getAffineSymbolExpr(0) * kWarpSize),
        {reduction.numRows});
    Value thread = createThreads(builder, "reduce", threads);
    Value row = affine::AffineApplyOp::create(
        builder, AffineMap::get(1, 0, number.floorDiv(kWarpSize)), thread);
    Value lane = affine::AffineApplyOp::create(
        builder, AffineMap::get(1, 0, number % kWarpSize), thread);
    // All lanes of a warp have the same row.
    createWhereBelow(builder, row, reduction.rowCount);
    points.delinearize(row, reduction.rows, coordinates);
    Value sum = reduceWarp(reduce(coordinates, lane));
    createWhereBelow(builder, lane, index(1));
    return finish(coordinates, sum);
  }

  gpu::LaunchOp launch = createBlocks(builder, "reduce", reduction.numRows);
  Value row = launch.getBlockIds().x, lane = launch.getThreadIds().x;
  Type type = op.getDpsInitOperand(0)->get().getType();
  auto space = gpu::AddressSpaceAttr::get(builder.getContext(),
                                          gpu::AddressSpace::Workgroup);
  Value shared = launch.addWorkgroupAttribution(
      MemRefType::get({kBlockThreads / kWarpSize},
                      cast<MemRefType>(type).getElementType(),
                      MemRefLayoutAttrInterface(), space),
      builder.getLoc());
  createWhereBelow(builder, row, reduction.rowCount);
  points.delinearize(row, reduction.rows, coordinates);
  Value sum = reduceWarp(reduce(coordinates, lane));
  Value warp = affine::AffineApplyOp::create(
      builder, AffineMap::get(1, 0, number.floorDiv(kWarpSize)), lane);
  Value laneOfWarp = affine::AffineApplyOp::create(
      builder, AffineMap::get(1, 0, number % kWarpSize), lane);
  {
    OpBuilder::InsertionGuard guard(builder);
    createWhereBelow(builder, laneOfWarp, index(1));
    memref::StoreOp::create(builder, sum, shared, warp);
  }
  gpu::BarrierOp::create(builder);
  createWhereBelow(builder, lane, index(1));
  Value whole = memref::LoadOp::create(builder, shared, index(0));
  for (int64_t other = 1; other < kBlockThreads / kWarpSize; ++other)
    whole = reduction.combine(
        whole, memref::LoadOp::create(builder, shared, index(other)));
  finish(coordinates, whole);
}

void mlir::dyrelu::reduceInGroups(Reduction &reduction) {
  GroupReducer(reduction).build();
}
