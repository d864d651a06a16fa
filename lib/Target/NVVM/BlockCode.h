//===- BlockCode.h - What the threads of a block do together ----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_BLOCKCODE_H
#define DYRELU_LIB_TARGET_NVVM_BLOCKCODE_H

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::dyrelu {

/// Planes or rows that the same threads take together, so that their loads are
/// under way together.
inline constexpr int64_t kMaxAtOnce = 4;

/// How many of `rows` some lanes of each take together: a power of two, no more
/// than leave all threads at work or than `most`, but at least one.
int64_t getNumAtOnce(int64_t rows, int64_t lanes, int64_t threads,
                     int64_t most);

/// Code of a block of a fixed number of threads. Numbers are of type index;
/// they and the products of them that are made here fit into 32 bits unless the
/// comment says otherwise.
class BlockCode {
public:
  BlockCode(ImplicitLocOpBuilder &builder, Value thread, int64_t threads)
      : builder(builder), thread(thread), threads(threads) {}

  ImplicitLocOpBuilder &getBuilder() { return builder; }
  Value getThread() { return thread; }

  Value getNumber(int64_t number);
  Value getFloat(FloatType type, double number);
  Value add(Value lhs, Value rhs);
  Value add(Value lhs, int64_t rhs);
  Value multiply(Value lhs, int64_t rhs);
  /// Quotient and rest, in arithmetic of 32 bits.
  std::pair<Value, Value> divide(Value number, int64_t by);
  std::pair<Value, Value> divide(Value number, Value by);
  Value isBelow(Value lhs, Value rhs);
  Value select(Value condition, Value yes, Value no);
  /// The smaller one.
  Value limit(Value number, int64_t most);

  /// One thread of the block runs `body`.
  void whereFirst(function_ref<void()> body);

  /// Runs `body` where the condition holds.
  void where(Value condition, function_ref<void()> body);

  /// The results of `yes` where the condition holds, and of `no` elsewhere.
  SmallVector<Value> choose(Value condition,
                            function_ref<SmallVector<Value>()> yes,
                            function_ref<SmallVector<Value>()> no);

  /// begin, begin + step, ... below end.
  void forEach(Value begin, Value end, int64_t step,
               function_ref<void(Value)> body);
  SmallVector<Value>
  forEach(Value begin, Value end, int64_t step, ValueRange start,
          function_ref<SmallVector<Value>(Value, ValueRange)> body);

  /// The same, several at once as long as there are `atOnce` of them, and then
  /// one by one.
  SmallVector<Value> forEachOfSome(
      Value begin, Value end, int64_t step, int64_t atOnce, ValueRange start,
      function_ref<SmallVector<Value>(ArrayRef<Value>, ValueRange)> body);

  /// The numbers below `count`, shared among `lanes` threads, of which this is
  /// number `lane`: without branches if they are few, and several at once if
  /// they are many, so that their loads are under way together.
  SmallVector<Value>
  forEachOfLanes(Value lane, int64_t lanes, int64_t count, ValueRange start,
                 function_ref<SmallVector<Value>(Value, ValueRange)> body);

  /// The numbers below `count`, shared among all threads.
  void forEachOfThreads(Value count, function_ref<void(Value)> body);
  /// Several of them at once.
  void forEachOfThreads(Value count, int64_t atOnce,
                        function_ref<void(ArrayRef<Value>)> body);

  /// The numbers below `count`, each by `lanes` threads of one warp, a power of
  /// two. All threads of a warp run `body` equally often, with a number that
  /// may be `count` or more for some of them.
  void forEachOfGroups(int64_t count, int64_t lanes,
                       function_ref<void(Value number, Value lane)> body);
  void forEachOfGroups(Value count, int64_t lanes,
                       function_ref<void(Value number, Value lane)> body);

  /// The sum over `lanes` neighboring threads, to all of them. All threads of
  /// the warp take part.
  Value sumLanes(Value value, int64_t lanes);
  Value combineLanes(Value value, int64_t lanes,
                     function_ref<Value(Value lhs, Value rhs)> combine);

  /// values[number].
  Value pick(ValueRange values, Value number);

  /// `count` elements of a block's shared memory, from a byte of it on.
  Value getView(Value shared, int64_t offset, int64_t count, Type type);

  /// The elements of `buffer`, which lie one after the other, in one dimension.
  Value flatten(Value buffer);

  /// Whether an address is a multiple of the widest access's bytes.
  Value isAligned(Value buffer);

  /// An access to neighbors at once, from a multiple of kAccessBytes on.
  Value loadWide(Value buffer, Value index, int64_t width);
  void storeWide(Value value, Value buffer, Value index);

  SmallVector<Value> getElements(Value vector);

  /// `width` neighbors, a power of two, at once. They begin at a multiple of
  /// their bytes, or of kAccessBytes if they have more.
  SmallVector<Value> load(Value buffer, ValueRange indices, int64_t width);

  /// The address of an element of a buffer, which is in `space`.
  Value getAddress(Value buffer, Value index, NVVM::NVVMMemorySpace space);

private:
  ImplicitLocOpBuilder &builder;
  Value thread;
  int64_t threads;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_BLOCKCODE_H
