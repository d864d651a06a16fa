//===- MapRows.cpp - Element-wise ops on rows end to end ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tiling.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_MAPROWS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Vectors that one iteration of the loop along a row takes.
static constexpr int64_t kVectorsPerStep = 4;

namespace {
/// Writes the loops for one op whose operands are buffers.
class RowMapper {
public:
  RowMapper(RewriterBase &rewriter, linalg::GenericOp op, int64_t lanes)
      : rewriter(rewriter), loc(op.getLoc()), op(op), lanes(lanes),
        columns(op.getStaticLoopRanges().back()) {}

  /// Whether elements of a row lie side by side in all operands.
  bool canMap();

  void build();

private:
  /// An operand that has an element for each of the result's.
  bool isWhole(OpOperand &operand) {
    return op.getMatchingIndexingMap(&operand).isIdentity();
  }
  /// Whether the body reads the elements of `operand` one by one.
  bool isRead(OpOperand &operand) {
    return isWhole(operand) && op.payloadUsesValueFromOperand(&operand);
  }
  bool isResult(OpOperand &operand) { return op.isDpsInit(&operand); }

  Value getIndex(int64_t value) {
    return arith::ConstantIndexOp::create(rewriter, loc, value);
  }
  Value compute(AffineExpr expr, ValueRange symbols) {
    return affine::AffineApplyOp::create(
        rewriter, loc, AffineMap::get(0, symbols.size(), expr), symbols);
  }

  /// The rows of all whole operands, at the position that the outer loops are
  /// at, as one dimension.
  void flattenOperands();
  /// For each other operand its element in `row`, null for whole ones.
  SmallVector<Value> loadScalars(Value row);
  /// The body on `width` elements from `at` on. Those for which `mask`, if any,
  /// is not set are of the next row.
  void mapVectors(Value at, int64_t width, ArrayRef<Value> scalars, Value mask,
                  ArrayRef<Value> nextScalars, bool inBounds);
  void mapRow(Value row);

  RewriterBase &rewriter;
  Location loc;
  linalg::GenericOp op;
  int64_t lanes, columns;
  /// Whether one row begins where the one before it ends.
  bool isFlat = false;
  OpFoldResult numRows;
  /// Positions of the loops outside of the rows, or of all but the columns.
  SmallVector<Value> outer;
  SmallVector<Value> flat;
};
} // namespace

bool RowMapper::canMap() {
  isFlat = op.getNumLoops() > 1;
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isWhole(operand))
      continue;
    auto type = dyn_cast<MemRefType>(operand.get().getType());
    if (!type || !type.isLastDimUnitStride())
      return false;
    if (!isFlat)
      continue;
    SmallVector<ReassociationIndices> rows;
    for (int64_t dim = 0; dim + 1 < type.getRank(); ++dim)
      rows.push_back({dim});
    rows.back().push_back(type.getRank() - 1);
    isFlat = memref::CollapseShapeOp::isGuaranteedCollapsible(type, rows);
  }
  return true;
}

void RowMapper::flattenOperands() {
  flat.assign(op->getNumOperands(), Value());
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isWhole(operand))
      continue;
    Value view = operand.get();
    auto type = cast<MemRefType>(view.getType());
    if (!outer.empty()) {
      SmallVector<OpFoldResult> offsets(type.getRank(),
                                        rewriter.getIndexAttr(0));
      SmallVector<OpFoldResult> strides(type.getRank(),
                                        rewriter.getIndexAttr(1));
      SmallVector<OpFoldResult> sizes =
          memref::getMixedSizes(rewriter, loc, view);
      for (auto [dim, position] : llvm::enumerate(outer)) {
        offsets[dim] = position;
        sizes[dim] = rewriter.getIndexAttr(1);
      }
      view = memref::SubViewOp::create(
          rewriter, loc,
          memref::SubViewOp::inferRankReducedResultType(
              type.getShape().drop_front(outer.size()), type, offsets, sizes,
              strides),
          view, offsets, sizes, strides);
    }
    if (isFlat)
      view = memref::CollapseShapeOp::create(
          rewriter, loc, view, ArrayRef<ReassociationIndices>{{0, 1}});
    flat[operand.getOperandNumber()] = view;
  }
}

SmallVector<Value> RowMapper::loadScalars(Value row) {
  SmallVector<Value> positions(outer);
  if (isFlat)
    positions.push_back(row);
  SmallVector<Value> scalars;
  for (OpOperand &operand : op->getOpOperands()) {
    Value scalar;
    if (!isWhole(operand)) {
      scalar = operand.get();
      SmallVector<Value> indices;
      for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults())
        indices.push_back(positions[cast<AffineDimExpr>(expr).getPosition()]);
      if (isa<MemRefType>(scalar.getType()))
        scalar = memref::LoadOp::create(rewriter, loc, scalar, indices);
    }
    scalars.push_back(scalar);
  }
  return scalars;
}

void RowMapper::mapVectors(Value at, int64_t width, ArrayRef<Value> scalars,
                           Value mask, ArrayRef<Value> nextScalars,
                           bool inBounds) {
  SmallVector<Value> arguments;
  for (OpOperand &operand : op->getOpOperands()) {
    unsigned number = operand.getOperandNumber();
    Type element = getElementTypeOrSelf(operand.get().getType());
    auto type = VectorType::get(width, element);
    Value argument;
    if (isRead(operand)) {
      Value padding = ub::PoisonOp::create(rewriter, loc, element);
      argument =
          vector::TransferReadOp::create(rewriter, loc, type, flat[number], at,
                                         padding, ArrayRef<bool>{inBounds});
    } else if (!isWhole(operand)) {
      argument =
          vector::BroadcastOp::create(rewriter, loc, type, scalars[number]);
      if (mask) {
        Value next = vector::BroadcastOp::create(rewriter, loc, type,
                                                 nextScalars[number]);
        argument = arith::SelectOp::create(rewriter, loc, mask, argument, next);
      }
    }
    arguments.push_back(argument);
  }
  Value result = cloneBodyOnVectors(rewriter, op, width, arguments).front();
  vector::TransferWriteOp::create(
      rewriter, loc, result, flat[op.getDpsInitOperand(0)->getOperandNumber()],
      at, ArrayRef<bool>{inBounds});
}

void RowMapper::mapRow(Value row) {
  AffineExpr s0 = rewriter.getAffineSymbolExpr(0);
  AffineExpr s1 = rewriter.getAffineSymbolExpr(1);
  SmallVector<Value> scalars = loadScalars(row);

  // Vectors have numbers. Those of this row alone; several at a time first.
  Value begin = compute((s0 * columns).ceilDiv(lanes), row);
  Value end = compute((s0 * columns + columns).floorDiv(lanes), row);
  Value steps = compute(
      s0 + (s1 - s0).floorDiv(kVectorsPerStep) * kVectorsPerStep, {begin, end});
  auto mapAll = [&](Value from, Value to, int64_t count) {
    auto loop = scf::ForOp::create(rewriter, loc, from, to, getIndex(count));
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPointToStart(loop.getBody());
    mapVectors(compute(s0 * lanes, loop.getInductionVar()), count * lanes,
               scalars, Value(), {}, /*inBounds=*/true);
  };
  mapAll(begin, steps, kVectorsPerStep);
  mapAll(steps, end, 1);

  // The vector that the row ends in.
  Value at = compute(s0 * lanes, end);
  if (!isFlat)
    return mapVectors(at, lanes, scalars, Value(), {}, /*inBounds=*/false);
  Value rest = compute((s0 * columns + columns) % lanes, row);
  Value isShared = arith::CmpIOp::create(
      rewriter, loc, arith::CmpIPredicate::ne, rest, getIndex(0));
  auto branch = scf::IfOp::create(rewriter, loc, isShared,
                                  /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPointToStart(branch.thenBlock());
  // The last row has none after it; its own scalars are as good there.
  Value last =
      compute(s0 - 1, getValueOrCreateConstantIndexOp(rewriter, loc, numRows));
  Value next =
      arith::MinSIOp::create(rewriter, loc, compute(s0 + 1, row), last);
  Value mask = vector::CreateMaskOp::create(
      rewriter, loc, VectorType::get(lanes, rewriter.getI1Type()), rest);
  std::optional<int64_t> rows = getConstantIntValue(numRows);
  mapVectors(at, lanes, scalars, mask, loadScalars(next),
             /*inBounds=*/rows && *rows * columns % lanes == 0);
}

void RowMapper::build() {
  SmallVector<Range> ranges =
      cast<linalg::LinalgOp>(op.getOperation()).createLoopRanges(rewriter, loc);
  unsigned numOuter = ranges.size() - (isFlat ? 2 : 1);
  if (isFlat)
    numRows = ranges[numOuter].size;
  SmallVector<Value> bounds;
  for (const Range &range : ArrayRef(ranges).take_front(numOuter))
    bounds.push_back(
        getValueOrCreateConstantIndexOp(rewriter, loc, range.size));
  SmallVector<Value> zeros(numOuter, getIndex(0)), ones(numOuter, getIndex(1));
  OpBuilder::InsertionGuard guard(rewriter);
  if (numOuter > 0) {
    scf::LoopNest nest = scf::buildLoopNest(rewriter, loc, zeros, bounds, ones);
    for (scf::ForOp loop : nest.loops)
      outer.push_back(loop.getInductionVar());
    rewriter.setInsertionPointToStart(nest.loops.back().getBody());
  }
  flattenOperands();
  if (!isFlat)
    return mapRow(getIndex(0));
  Value rows = getValueOrCreateConstantIndexOp(rewriter, loc, numRows);
  auto loop = scf::ForOp::create(rewriter, loc, getIndex(0), rows, getIndex(1));
  rewriter.setInsertionPointToStart(loop.getBody());
  mapRow(loop.getInductionVar());
}

namespace {
struct MapRows : dyrelu::impl::MapRowsBase<MapRows> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<linalg::GenericOp> worklist;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op->hasAttr(kRowsAttrName))
        worklist.push_back(op);
    });
    for (linalg::GenericOp op : worklist) {
      auto lanes = dyn_cast<IntegerAttr>(op->getAttr(kRowsAttrName));
      op->removeAttr(kRowsAttrName);
      if (!lanes || lanes.getInt() < 1 || !op.hasPureBufferSemantics() ||
          !hasSharedVectors(op, lanes.getInt()))
        continue;
      RowMapper mapper(rewriter, op, lanes.getInt());
      if (!mapper.canMap())
        continue;
      rewriter.setInsertionPoint(op);
      mapper.build();
      rewriter.eraseOp(op);
    }
  }
};
} // namespace
