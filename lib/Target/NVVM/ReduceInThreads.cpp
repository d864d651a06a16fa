//===- ReduceInThreads.cpp - Kernels whose threads reduce rows ------------===//
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
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Writes the kernel: a thread takes `width` neighboring rows.
class ThreadReducer {
public:
  explicit ThreadReducer(Reduction &reduction)
      : reduction(reduction), builder(reduction.builder), op(reduction.op),
        points(reduction.points) {}

  void build();

private:
  /// Whether elements of `operand` for neighboring rows are neighbors.
  bool isAlongRows(OpOperand &operand) {
    return !reduction.rows.empty() &&
           reduction.isContiguousAlong(operand, reduction.rows.back());
  }
  /// The rows that a thread takes: as many as its widest access has elements,
  /// if all are next to each other in all operands that change along them.
  int64_t getWidth();
  /// The rows from `row` on, whose elements are read `isTogether` or one by
  /// one.
  void reduce(Value row, bool isTogether);
  /// The values of `operand` at one column, for each row.
  SmallVector<Value> load(OpOperand &operand,
                          ArrayRef<SmallVector<Value>> coordinates,
                          bool isTogether);
  void store(ArrayRef<Value> values, OpOperand &result,
             ArrayRef<SmallVector<Value>> coordinates, bool isTogether);

  Reduction &reduction;
  ImplicitLocOpBuilder &builder;
  linalg::LinalgOp op;
  Points &points;
  int64_t width = 1;
  /// Operands of which `width` elements are accessed at a time, as one
  /// dimension.
  llvm::MapVector<OpOperand *, Value> flat;
};
} // namespace

int64_t ThreadReducer::getWidth() {
  if (reduction.rows.empty())
    return 1;
  unsigned last = reduction.rows.back();
  SmallVector<OpOperand *> along;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!getBufferType(*input) || !op.payloadUsesValueFromOperand(input) ||
        !op.getMatchingIndexingMap(input).isFunctionOfDim(last))
      continue;
    if (!isAlongRows(*input))
      return 1;
    along.push_back(input);
  }
  int64_t most = getAccessWidth(along);
  int64_t size = points.getStaticSizes()[last];
  return ShapedType::isStatic(size) && size % most == 0 ? most : 1;
}

SmallVector<Value> ThreadReducer::load(OpOperand &operand,
                                       ArrayRef<SmallVector<Value>> coordinates,
                                       bool isTogether) {
  if (!op.payloadUsesValueFromOperand(&operand))
    return SmallVector<Value>(width, points.getUnread(operand));
  bool isSame = !getBufferType(operand) || width == 1 ||
                !op.getMatchingIndexingMap(&operand).isFunctionOfDim(
                    reduction.rows.back());
  if (isSame)
    return SmallVector<Value>(width, points.load(operand, coordinates.front()));
  SmallVector<Value> values;
  if (!isTogether) {
    for (ArrayRef<Value> at : coordinates)
      values.push_back(points.load(operand, at));
    return values;
  }
  auto type = VectorType::get({width}, getBufferType(operand).getElementType());
  Value vector = vector::LoadOp::create(
      builder, type, flat[&operand],
      points.getNumber(operand, coordinates.front()),
      /*nontemporal=*/false, getAlignment(operand, width));
  for (int64_t lane = 0; lane < width; ++lane)
    values.push_back(vector::ExtractOp::create(builder, vector, lane));
  return values;
}

void ThreadReducer::reduce(Value row, bool isTogether) {
  SmallVector<Value> first(op.getNumLoops());
  points.delinearize(row, reduction.rows, first);
  SmallVector<SmallVector<Value>> coordinates;
  for (int64_t lane = 0; lane < width; ++lane) {
    coordinates.push_back(first);
    if (lane == 0)
      continue;
    Value &last = coordinates.back()[reduction.rows.back()];
    last = arith::AddIOp::create(builder, last,
                                 arith::ConstantIndexOp::create(builder, lane));
  }
  // The results of one row after those of another.
  SmallVector<Value> start;
  for (ArrayRef<Value> at : coordinates)
    llvm::append_range(start, reduction.getStart(at));
  Value zero = arith::ConstantIndexOp::create(builder, 0);
  Value one = arith::ConstantIndexOp::create(builder, 1);
  auto loop =
      scf::ForOp::create(builder, zero, reduction.columnCount, one, start);
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    SmallVector<Value> column(op.getNumLoops());
    points.delinearize(loop.getInductionVar(), reduction.columns, column);
    for (SmallVector<Value> &at : coordinates)
      for (unsigned dim : reduction.columns)
        at[dim] = column[dim];
    SmallVector<SmallVector<Value>> operands(width);
    for (OpOperand *input : op.getDpsInputOperands())
      for (auto [own, value] :
           llvm::zip_equal(operands, load(*input, coordinates, isTogether)))
        own.push_back(value);
    unsigned count = op.getNumDpsInits();
    SmallVector<Value> next;
    for (int64_t lane = 0; lane < width; ++lane) {
      llvm::append_range(operands[lane],
                         loop.getRegionIterArgs().slice(lane * count, count));
      llvm::append_range(next,
                         points.compute(operands[lane], coordinates[lane]));
    }
    scf::YieldOp::create(builder, next);
  }
  if (reduction.epilogue) {
    for (int64_t lane = 0; lane < width; ++lane)
      reduction.finish(loop.getResult(lane), coordinates[lane]);
    return;
  }
  for (auto [number, init] : llvm::enumerate(op.getDpsInitsMutable())) {
    SmallVector<Value> values;
    for (int64_t lane = 0; lane < width; ++lane)
      values.push_back(loop.getResult(lane * op.getNumDpsInits() + number));
    store(values, init, coordinates, isTogether);
  }
}

void ThreadReducer::store(ArrayRef<Value> values, OpOperand &result,
                          ArrayRef<SmallVector<Value>> coordinates,
                          bool isTogether) {
  if (!isTogether || !flat.count(&result)) {
    for (auto [value, at] : llvm::zip_equal(values, coordinates))
      points.store(value, result, at);
    return;
  }
  auto type = VectorType::get({width}, getBufferType(result).getElementType());
  Value vector = vector::FromElementsOp::create(builder, type, values);
  vector::StoreOp::create(builder, vector, flat[&result],
                          points.getNumber(result, coordinates.front()),
                          /*nontemporal=*/false, getAlignment(result, width));
}

void ThreadReducer::build() {
  width = getWidth();
  OpFoldResult threads = affine::makeComposedFoldedAffineApply(
      builder, builder.getLoc(),
      AffineMap::get(0, 1, builder.getAffineSymbolExpr(0).ceilDiv(width)),
      {reduction.numRows});
  Value thread = createThreads(builder, "reduce", threads);
  Value row = affine::AffineApplyOp::create(
      builder, AffineMap::get(1, 0, builder.getAffineDimExpr(0) * width),
      thread);
  createWhereBelow(builder, row, reduction.rowCount);
  if (width > 1)
    for (OpOperand *input : op.getDpsInputOperands())
      if (getBufferType(*input) && op.payloadUsesValueFromOperand(input) &&
          op.getMatchingIndexingMap(input).isFunctionOfDim(
              reduction.rows.back()))
        flat[input] = points.flatten(*input);
  if (width > 1 && !reduction.epilogue)
    for (OpOperand &result : op.getDpsInitsMutable())
      if (isAlongRows(result) && getAccessWidth(&result) > 1)
        flat[&result] = points.flatten(result);
  if (flat.empty())
    return reduce(row, /*isTogether=*/false);
  Value areAligned =
      createAreAligned(builder, llvm::to_vector(llvm::make_second_range(flat)));
  auto choice = scf::IfOp::create(builder, areAligned, /*withElse=*/true);
  builder.setInsertionPointToStart(choice.thenBlock());
  reduce(row, /*isTogether=*/true);
  builder.setInsertionPointToStart(choice.elseBlock());
  reduce(row, /*isTogether=*/false);
}

void mlir::dyrelu::reduceInThreads(Reduction &reduction) {
  ThreadReducer(reduction).build();
}
