//===- BlockCode.cpp - What the threads of a block do together ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockCode.h"
#include "Launch.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// Rounds of a loop that are unrolled, all of them if there are no more, and
/// the rounds at once of a longer loop.
static constexpr int64_t kMaxStraightRounds = 8;
static constexpr int64_t kRoundsAtOnce = 4;

int64_t mlir::dyrelu::getNumAtOnce(int64_t rows, int64_t lanes, int64_t threads,
                                   int64_t most) {
  int64_t atOnce = 1;
  while (2 * atOnce <= most && 2 * atOnce * threads <= rows * lanes)
    atOnce *= 2;
  return atOnce;
}

Value BlockCode::getNumber(int64_t number) {
  return arith::ConstantIndexOp::create(builder, number);
}

Value BlockCode::getFloat(FloatType type, double number) {
  return arith::ConstantOp::create(builder, builder.getFloatAttr(type, number));
}

Value BlockCode::add(Value lhs, Value rhs) {
  return arith::AddIOp::create(builder, lhs, rhs);
}

Value BlockCode::add(Value lhs, int64_t rhs) {
  return rhs == 0 ? lhs : add(lhs, getNumber(rhs));
}

Value BlockCode::multiply(Value lhs, int64_t rhs) {
  if (rhs == 1)
    return lhs;
  return arith::MulIOp::create(builder, lhs, getNumber(rhs));
}

std::pair<Value, Value> BlockCode::divide(Value number, int64_t by) {
  if (by == 1)
    return {number, getNumber(0)};
  return divide(number, getNumber(by));
}

std::pair<Value, Value> BlockCode::divide(Value number, Value by) {
  auto narrow = [&](Value value) -> Value {
    return arith::IndexCastUIOp::create(builder, builder.getI32Type(), value);
  };
  Value dividend = narrow(number), divisor = narrow(by);
  Value quotient = arith::DivUIOp::create(builder, dividend, divisor);
  Value rest = arith::RemUIOp::create(builder, dividend, divisor);
  auto widen = [&](Value value) -> Value {
    return arith::IndexCastUIOp::create(builder, builder.getIndexType(), value);
  };
  return {widen(quotient), widen(rest)};
}

Value BlockCode::isBelow(Value lhs, Value rhs) {
  return arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, lhs, rhs);
}

Value BlockCode::select(Value condition, Value yes, Value no) {
  return arith::SelectOp::create(builder, condition, yes, no);
}

Value BlockCode::limit(Value number, int64_t most) {
  return arith::MinUIOp::create(builder, number, getNumber(most));
}

void BlockCode::whereFirst(function_ref<void()> body) {
  where(isBelow(thread, getNumber(1)), body);
}

void BlockCode::where(Value condition, function_ref<void()> body) {
  auto choice = scf::IfOp::create(builder, condition);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(choice.thenBlock());
  body();
}

SmallVector<Value> BlockCode::choose(Value condition,
                                     function_ref<SmallVector<Value>()> yes,
                                     function_ref<SmallVector<Value>()> no) {
  auto getBody = [](function_ref<SmallVector<Value>()> body) {
    return [body](OpBuilder &builder, Location loc) {
      scf::YieldOp::create(builder, loc, body());
    };
  };
  auto choice =
      scf::IfOp::create(builder, condition, getBody(yes), getBody(no));
  return llvm::to_vector_of<Value>(choice.getResults());
}

SmallVector<Value>
BlockCode::forEach(Value begin, Value end, int64_t step, ValueRange start,
                   function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  auto loop = scf::ForOp::create(builder, begin, end, getNumber(step), start);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> next =
      body(loop.getInductionVar(), loop.getRegionIterArgs());
  if (!start.empty())
    scf::YieldOp::create(builder, next);
  return llvm::to_vector_of<Value>(loop.getResults());
}

void BlockCode::forEach(Value begin, Value end, int64_t step,
                        function_ref<void(Value)> body) {
  forEach(begin, end, step, {}, [&](Value number, ValueRange) {
    body(number);
    return SmallVector<Value>();
  });
}

SmallVector<Value> BlockCode::forEachOfSome(
    Value begin, Value end, int64_t step, int64_t atOnce, ValueRange start,
    function_ref<SmallVector<Value>(ArrayRef<Value>, ValueRange)> body) {
  auto bodyOfOne = [&](Value number, ValueRange before) {
    return body(number, before);
  };
  if (atOnce == 1)
    return forEach(begin, end, step, start, bodyOfOne);
  // Where the first of so many may be.
  Value reach = getNumber((atOnce - 1) * step);
  Value first = arith::MinUIOp::create(builder, end, reach);
  Value firstEnd = arith::SubIOp::create(builder, end, first);
  SmallVector<Value> values = {begin};
  llvm::append_range(values, start);
  values =
      forEach(begin, firstEnd, atOnce * step, values,
              [&](Value number, ValueRange before) {
                SmallVector<Value> numbers;
                for (int64_t i = 0; i < atOnce; ++i)
                  numbers.push_back(add(number, i * step));
                SmallVector<Value> after = {add(number, atOnce * step)};
                llvm::append_range(after, body(numbers, before.drop_front()));
                return after;
              });
  return forEach(
      values.front(), end, step, ValueRange(values).drop_front(),
      [&](Value number, ValueRange before) { return body(number, before); });
}

SmallVector<Value> BlockCode::forEachOfLanes(
    Value lane, int64_t lanes, int64_t count, ValueRange start,
    function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  int64_t rounds = count / lanes, round = 0;
  SmallVector<Value> values(start);
  if (rounds > kMaxStraightRounds) {
    round = rounds / kRoundsAtOnce * kRoundsAtOnce;
    values = forEach(lane, add(lane, round * lanes), kRoundsAtOnce * lanes,
                     values, [&](Value number, ValueRange before) {
                       SmallVector<Value> after(before);
                       for (int64_t i = 0; i < kRoundsAtOnce; ++i)
                         after = body(add(number, i * lanes), after);
                       return after;
                     });
  }
  for (; round < rounds; ++round)
    values = body(add(lane, round * lanes), values);
  if (count % lanes == 0)
    return values;
  // Whoever has nothing left does what another one does, for nothing.
  Value number = add(lane, rounds * lanes);
  Value isInside = isBelow(number, getNumber(count));
  SmallVector<Value> last = body(limit(number, count - 1), values);
  for (auto [value, next] : llvm::zip_equal(values, last))
    value = select(isInside, next, value);
  return values;
}

void BlockCode::forEachOfThreads(Value count, function_ref<void(Value)> body) {
  forEach(thread, count, threads, body);
}

void BlockCode::forEachOfThreads(Value count, int64_t atOnce,
                                 function_ref<void(ArrayRef<Value>)> body) {
  forEachOfSome(thread, count, threads, atOnce, {},
                [&](ArrayRef<Value> numbers, ValueRange) {
                  body(numbers);
                  return SmallVector<Value>();
                });
}

void BlockCode::forEachOfGroups(int64_t count, int64_t lanes,
                                function_ref<void(Value, Value)> body) {
  if (count > threads / lanes)
    return forEachOfGroups(getNumber(count), lanes, body);
  auto [group, lane] = divide(thread, lanes);
  auto [warp, groupInWarp] = divide(group, kWarpSize / lanes);
  Value first = multiply(warp, kWarpSize / lanes);
  where(isBelow(first, getNumber(count)),
        [&, group = group, lane = lane] { body(group, lane); });
}

void BlockCode::forEachOfGroups(Value count, int64_t lanes,
                                function_ref<void(Value, Value)> body) {
  auto [group, lane] = divide(thread, lanes);
  auto [warp, groupInWarp] = divide(group, kWarpSize / lanes);
  Value first = multiply(warp, kWarpSize / lanes);
  forEach(first, count, threads / lanes,
          [&, groupInWarp = groupInWarp, lane = lane](Value number) {
            body(add(number, groupInWarp), lane);
          });
}

Value BlockCode::combineLanes(Value value, int64_t lanes,
                              function_ref<Value(Value, Value)> combine) {
  for (int64_t distance = lanes / 2; distance > 0; distance /= 2) {
    auto other = gpu::ShuffleOp::create(builder, value, distance, kWarpSize,
                                        gpu::ShuffleMode::XOR);
    value = combine(value, other.getShuffleResult());
  }
  return value;
}

Value BlockCode::sumLanes(Value value, int64_t lanes) {
  return combineLanes(value, lanes, [&](Value lhs, Value rhs) -> Value {
    return arith::AddFOp::create(builder, lhs, rhs);
  });
}

Value BlockCode::pick(ValueRange values, Value number) {
  Value picked = values.front();
  for (auto [i, value] : llvm::enumerate(values.drop_front())) {
    Value isThis = arith::CmpIOp::create(builder, arith::CmpIPredicate::eq,
                                         number, getNumber(i + 1));
    picked = select(isThis, value, picked);
  }
  return picked;
}

Value BlockCode::getView(Value shared, int64_t offset, int64_t count,
                         Type type) {
  auto space = cast<MemRefType>(shared.getType()).getMemorySpace();
  auto viewType =
      MemRefType::get(count, type, MemRefLayoutAttrInterface(), space);
  return memref::ViewOp::create(builder, viewType, shared, getNumber(offset),
                                ValueRange());
}

Value BlockCode::flatten(Value buffer) {
  int64_t rank = cast<MemRefType>(buffer.getType()).getRank();
  if (rank == 1)
    return buffer;
  ReassociationIndices all = llvm::to_vector(llvm::seq<int64_t>(0, rank));
  return memref::CollapseShapeOp::create(builder, buffer,
                                         ArrayRef<ReassociationIndices>(all));
}

Value BlockCode::isAligned(Value buffer) {
  Value address =
      memref::ExtractAlignedPointerAsIndexOp::create(builder, buffer);
  Value rest =
      arith::AndIOp::create(builder, address, getNumber(kAccessBytes - 1));
  return arith::CmpIOp::create(builder, arith::CmpIPredicate::eq, rest,
                               getNumber(0));
}

Value BlockCode::loadWide(Value buffer, Value index, int64_t width) {
  auto type = VectorType::get(
      width, cast<MemRefType>(buffer.getType()).getElementType());
  return vector::LoadOp::create(builder, type, buffer, index,
                                /*nontemporal=*/false,
                                llvm::Align(kAccessBytes));
}

void BlockCode::storeWide(Value value, Value buffer, Value index) {
  vector::StoreOp::create(builder, value, buffer, index, /*nontemporal=*/false,
                          llvm::Align(kAccessBytes));
}

SmallVector<Value> BlockCode::getElements(Value vector) {
  int64_t size = cast<VectorType>(vector.getType()).getNumElements();
  return llvm::map_to_vector(llvm::seq(size), [&](int64_t i) -> Value {
    return vector::ExtractOp::create(builder, vector, i);
  });
}

SmallVector<Value> BlockCode::load(Value buffer, ValueRange indices,
                                   int64_t width) {
  if (width == 1)
    return {memref::LoadOp::create(builder, buffer, indices).getResult()};
  auto type = cast<MemRefType>(buffer.getType());
  int64_t bytes = width * type.getElementTypeBitWidth() / 8;
  return getElements(vector::LoadOp::create(
      builder, VectorType::get(width, type.getElementType()), buffer, indices,
      /*nontemporal=*/false, llvm::Align(std::min(bytes, kAccessBytes))));
}

Value BlockCode::getAddress(Value buffer, Value index,
                            NVVM::NVVMMemorySpace space) {
  auto type = cast<MemRefType>(buffer.getType());
  int64_t bytes = llvm::divideCeil(type.getElementTypeBitWidth(), 8);
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(builder, buffer);
  Value address = arith::IndexCastOp::create(builder, builder.getI64Type(),
                                             add(base, multiply(index, bytes)));
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext(),
                                            static_cast<unsigned>(space));
  return LLVM::IntToPtrOp::create(builder, pointer, address);
}
