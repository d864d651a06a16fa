//===- RowSums.cpp - Vector code of one tile of row sums ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowSums.h"
#include "Tiling.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Writes the sums of one tile as vector code.
class RowSummer {
public:
  RowSummer(RewriterBase &rewriter, linalg::GenericOp op,
            const RowSchedule &schedule)
      : rewriter(rewriter), loc(op.getLoc()), op(op), schedule(schedule) {}

  SmallVector<Value> build();

private:
  VectorType getVector(Type type) {
    return VectorType::get(schedule.lanes, type);
  }
  Value getIndex(int64_t value) {
    return arith::ConstantIndexOp::create(rewriter, loc, value);
  }

  bool hasRows(OpOperand *operand) {
    return op.getMatchingIndexingMap(operand).isFunctionOfDim(schedule.rowDim);
  }
  bool hasSamples(OpOperand *operand) {
    return schedule.sampleDim &&
           op.getMatchingIndexingMap(operand).isFunctionOfDim(
               *schedule.sampleDim);
  }

  /// Where `map` leads at `row`, `sample` and `column`, and else at 0.
  SmallVector<Value> getIndices(AffineMap map, Value row, Value sample,
                                Value column);

  /// The lanes of `operand` from `column` on; those beyond its size are 0.
  Value read(OpOperand *operand, Value row, Value sample, Value column,
             bool inBounds);

  /// Where the sum of a result is among all: results outermost, rows innermost.
  int64_t getPosition(int64_t result, int64_t sample, int64_t row) {
    return (result * schedule.samples + sample) * schedule.rows + row;
  }
  int64_t getNumSums() {
    return op.getNumDpsInits() * schedule.samples * schedule.rows;
  }

  /// One step of all sums. Where there is a `mask`, lanes outside stay.
  SmallVector<Value> addColumns(Value column, ValueRange sums, Value mask);

  /// lanes(i) = the sum of vectors(i), of which there are at most as many.
  Value sumLanes(SmallVector<Value> vectors);
  /// The sums of all vectors in as many vectors as they fill.
  SmallVector<Value> sumAllLanes(ValueRange vectors);

  /// The destination of `result` with its sums. A tile `isWholeTile` if it has
  /// all rows.
  Value write(int64_t result, ArrayRef<Value> sums, bool isWholeTile);

  RewriterBase &rewriter;
  Location loc;
  linalg::GenericOp op;
  const RowSchedule &schedule;
  /// The positions of the rows. Those beyond the last one are the last one
  /// again, whose sums are dropped.
  SmallVector<Value> rowPositions;
  SmallVector<Value> samplePositions;
};
} // namespace

SmallVector<Value> RowSummer::getIndices(AffineMap map, Value row, Value sample,
                                         Value column) {
  return llvm::map_to_vector(map.getResults(), [&](AffineExpr expr) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    return dim == schedule.vectorDim   ? column
           : dim == schedule.rowDim    ? row
           : dim == schedule.sampleDim ? sample
                                       : getIndex(0);
  });
}

Value RowSummer::read(OpOperand *operand, Value row, Value sample, Value column,
                      bool inBounds) {
  AffineMap map = op.getMatchingIndexingMap(operand);
  SmallVector<Value> indices = getIndices(map, row, sample, column);
  Type element = getElementTypeOrSelf(operand->get().getType());
  if (!map.isFunctionOfDim(schedule.vectorDim)) {
    Value scalar =
        isa<ShapedType>(operand->get().getType())
            ? tensor::ExtractOp::create(rewriter, loc, operand->get(), indices)
            : operand->get();
    return vector::BroadcastOp::create(rewriter, loc, getVector(element),
                                       scalar);
  }
  Value padding =
      arith::ConstantOp::create(rewriter, loc, rewriter.getZeroAttr(element));
  return vector::TransferReadOp::create(rewriter, loc, getVector(element),
                                        operand->get(), indices, padding,
                                        ArrayRef<bool>{inBounds});
}

SmallVector<Value> RowSummer::addColumns(Value column, ValueRange sums,
                                         Value mask) {
  // Every operand is read as often as it has different values, and what only
  // the samples have is kept for all rows.
  SmallVector<OpOperand *> operands = op.getDpsInputOperands();
  int64_t numRows = rowPositions.size(), numSamples = samplePositions.size();
  SmallVector<SmallVector<Value>> inputs(numSamples,
                                         SmallVector<Value>(operands.size()));
  auto readAll = [&](bool ofRows, Value row) {
    for (auto [i, operand] : llvm::enumerate(operands)) {
      if (hasRows(operand) != ofRows)
        continue;
      for (int64_t sample = 0; sample < numSamples; ++sample)
        inputs[sample][i] =
            sample == 0 || hasSamples(operand)
                ? read(operand, row, samplePositions[sample], column, !mask)
                : inputs[0][i];
    }
  };
  readAll(/*ofRows=*/false, Value());
  SmallVector<Value> next(sums.begin(), sums.end());
  for (int64_t row = 0; row < numRows; ++row) {
    readAll(/*ofRows=*/true, rowPositions[row]);
    for (int64_t sample = 0; sample < numSamples; ++sample) {
      SmallVector<Value> arguments(inputs[sample]);
      for (int64_t result = 0; result < op.getNumDpsInits(); ++result)
        arguments.push_back(sums[getPosition(result, sample, row)]);
      SmallVector<Value> added =
          cloneBodyOnVectors(rewriter, op, schedule.lanes, arguments);
      for (auto [result, value] : llvm::enumerate(added)) {
        Value &sum = next[getPosition(result, sample, row)];
        sum = mask ? arith::SelectOp::create(rewriter, loc, mask, value, sum)
                         .getResult()
                   : value;
      }
    }
  }
  return next;
}

/// The lanes of `lhs` and `rhs`, end to end, from `first` in steps of 2.
static Value takeEverySecond(OpBuilder &builder, Location loc, Value lhs,
                             Value rhs, int64_t first) {
  int64_t lanes = cast<VectorType>(lhs.getType()).getNumElements();
  SmallVector<int64_t> mask;
  for (int64_t lane = first; lane < 2 * lanes; lane += 2)
    mask.push_back(lane);
  return vector::ShuffleOp::create(builder, loc, lhs, rhs, mask);
}

Value RowSummer::sumLanes(SmallVector<Value> vectors) {
  int64_t numSums = vectors.size();
  // Each step adds the even lanes of two vectors to the odd ones and leaves
  // both in one vector: for all rows together no more steps than for one.
  while (vectors.size() > 1) {
    SmallVector<Value> sums;
    for (size_t i = 0; i < vectors.size(); i += 2)
      sums.push_back(arith::AddFOp::create(
          rewriter, loc,
          takeEverySecond(rewriter, loc, vectors[i], vectors[i + 1], 0),
          takeEverySecond(rewriter, loc, vectors[i], vectors[i + 1], 1)));
    vectors = std::move(sums);
  }
  // Fewer sums than lanes: a sum still has several.
  Value sums = vectors.front();
  for (int64_t lanes = schedule.lanes; lanes > numSums; lanes /= 2) {
    SmallVector<int64_t> even, odd;
    for (int64_t lane = 0; lane < lanes; lane += 2) {
      even.push_back(lane);
      odd.push_back(lane + 1);
    }
    sums = arith::AddFOp::create(
        rewriter, loc,
        vector::ShuffleOp::create(rewriter, loc, sums, sums, even),
        vector::ShuffleOp::create(rewriter, loc, sums, sums, odd));
  }
  return sums;
}

SmallVector<Value> RowSummer::sumAllLanes(ValueRange vectors) {
  SmallVector<Value> sums;
  for (; !vectors.empty(); vectors = vectors.drop_front(std::min<size_t>(
                               vectors.size(), schedule.lanes))) {
    SmallVector<Value> part(
        vectors.take_front(std::min<size_t>(vectors.size(), schedule.lanes)));
    Value zeros = arith::ConstantOp::create(
        rewriter, loc, rewriter.getZeroAttr(part.front().getType()));
    part.resize(llvm::PowerOf2Ceil(part.size()), zeros);
    sums.push_back(sumLanes(std::move(part)));
  }
  return sums;
}

Value RowSummer::write(int64_t number, ArrayRef<Value> sums, bool isWholeTile) {
  OpOperand *init = op.getDpsInitOperand(number);
  Type element = getElementTypeOrSelf(init->get().getType());
  auto type = VectorType::get(schedule.rows, element);
  AffineMap map = op.getMatchingIndexingMap(init);
  Value first = getIndex(0);
  Value padding =
      arith::ConstantOp::create(rewriter, loc, rewriter.getZeroAttr(element));
  // All that is read is read first.
  SmallVector<Value> results;
  for (auto [i, sample] : llvm::enumerate(samplePositions)) {
    int64_t position = getPosition(number, i, 0);
    Value result = sums[position / schedule.lanes];
    if (cast<VectorType>(result.getType()) != type)
      result = vector::ExtractStridedSliceOp::create(
          rewriter, loc, result, ArrayRef<int64_t>(position % schedule.lanes),
          ArrayRef<int64_t>(schedule.rows), ArrayRef<int64_t>(1));
    if (!schedule.fromZero) {
      Value before =
          vector::TransferReadOp::create(rewriter, loc, type, init->get(),
                                         getIndices(map, first, sample, first),
                                         padding, ArrayRef<bool>{isWholeTile});
      result = arith::AddFOp::create(rewriter, loc, before, result);
    }
    results.push_back(result);
  }
  Value destination = init->get();
  for (auto [sample, result] : llvm::zip(samplePositions, results))
    destination =
        vector::TransferWriteOp::create(rewriter, loc, result, destination,
                                        getIndices(map, first, sample, first),
                                        ArrayRef<bool>{isWholeTile})
            .getResult();
  return destination;
}

SmallVector<Value> RowSummer::build() {
  OpOperand *init = op.getDpsInitOperand(0);
  Type element = getElementTypeOrSelf(init->get().getType());
  SmallVector<Range> ranges =
      cast<linalg::LinalgOp>(op.getOperation()).createLoopRanges(rewriter, loc);
  OpFoldResult numRows = ranges[schedule.rowDim].size;
  OpFoldResult numColumns = ranges[schedule.vectorDim].size;
  bool isWholeTile = getConstantIntValue(numRows) == schedule.rows;

  Value lastRow;
  if (!isWholeTile)
    lastRow = affine::AffineApplyOp::create(
        rewriter, loc,
        AffineMap::get(0, 1, rewriter.getAffineSymbolExpr(0) - 1),
        getValueOrCreateConstantIndexOp(rewriter, loc, numRows));
  for (int64_t row = 0; row < schedule.rows; ++row) {
    Value position = getIndex(row);
    if (lastRow)
      position = arith::MinSIOp::create(rewriter, loc, position, lastRow);
    rowPositions.push_back(position);
  }
  for (int64_t sample = 0; sample < schedule.samples; ++sample)
    samplePositions.push_back(getIndex(sample));

  // Whole vectors, then what is left of the columns.
  Value zeros = arith::ConstantOp::create(
      rewriter, loc, rewriter.getZeroAttr(getVector(element)));
  SmallVector<Value> sums(getNumSums(), zeros);
  Value columns = getValueOrCreateConstantIndexOp(rewriter, loc, numColumns);
  AffineExpr size = rewriter.getAffineSymbolExpr(0);
  Value wholeColumns = affine::AffineApplyOp::create(
      rewriter, loc, AffineMap::get(0, 1, size - size % schedule.lanes),
      columns);
  auto loop = scf::ForOp::create(
      rewriter, loc, getIndex(0), wholeColumns, getIndex(schedule.lanes), sums,
      [&](OpBuilder &builder, Location, Value column, ValueRange carried) {
        OpBuilder::InsertionGuard guard(rewriter);
        rewriter.setInsertionPoint(builder.getInsertionBlock(),
                                   builder.getInsertionPoint());
        scf::YieldOp::create(rewriter, loc, addColumns(column, carried, {}));
      });
  sums = SmallVector<Value>(loop.getResults());
  std::optional<int64_t> known = getConstantIntValue(numColumns);
  if (!known || *known % schedule.lanes != 0) {
    Value rest = arith::SubIOp::create(rewriter, loc, columns, wholeColumns);
    Value mask = vector::CreateMaskOp::create(
        rewriter, loc, getVector(rewriter.getI1Type()), rest);
    sums = addColumns(wholeColumns, sums, mask);
  }

  SmallVector<Value> lanes = sumAllLanes(sums);
  return llvm::map_to_vector(
      llvm::seq<int64_t>(op.getNumDpsInits()),
      [&](int64_t result) { return write(result, lanes, isWholeTile); });
}

SmallVector<Value> mlir::dyrelu::buildRowSums(RewriterBase &rewriter,
                                              linalg::GenericOp tile,
                                              const RowSchedule &schedule) {
  return RowSummer(rewriter, tile, schedule).build();
}
