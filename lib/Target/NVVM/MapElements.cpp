//===- MapElements.cpp - --dyrelu-nvvm-map-elements -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"
#include "Points.h"

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_MAPELEMENTS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether the elements of `operand` lie in memory one after the other, in the
/// order of the points.
static bool isWhole(linalg::LinalgOp op, OpOperand &operand) {
  MemRefType type = getBufferType(operand);
  return type && type.getLayout().isIdentity() && type.getRank() > 0 &&
         op.getMatchingIndexingMap(&operand).isIdentity();
}

namespace {
/// Writes the kernel for one op of parallel loops.
class ElementMapper {
public:
  ElementMapper(ImplicitLocOpBuilder &builder, linalg::LinalgOp op)
      : builder(builder), op(op), points(builder, op) {
    for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
      loops.push_back(loop);
  }

  void build();

private:
  /// The elements that a thread takes: as many as its widest access has, if all
  /// results can be written so.
  int64_t getWidth();
  SmallVector<Value> getCoordinates(Value number);
  /// The elements from `first` on.
  void mapTogether(Value first);
  /// The elements from `first` on one by one, those that there are.
  void mapOneByOne(Value first, Value total);

  ImplicitLocOpBuilder &builder;
  linalg::LinalgOp op;
  Points points;
  SmallVector<unsigned> loops;
  int64_t width = 1;
  /// Operands that are accessed `width` elements at a time, as one dimension.
  llvm::MapVector<OpOperand *, Value> flat;
};
} // namespace

int64_t ElementMapper::getWidth() {
  SmallVector<OpOperand *> whole;
  for (OpOperand &operand : op->getOpOperands()) {
    if (isWhole(op, operand))
      whole.push_back(&operand);
    else if (op.isDpsInit(&operand))
      return 1;
  }
  return getAccessWidth(whole);
}

SmallVector<Value> ElementMapper::getCoordinates(Value number) {
  SmallVector<Value> coordinates(loops.size());
  points.delinearize(number, loops, coordinates);
  return coordinates;
}

void ElementMapper::mapTogether(Value first) {
  // All elements of a thread are in one row, if rows can be divided so.
  int64_t columns = loops.empty() ? 1 : points.getStaticSizes()[loops.back()];
  bool isOneRow = ShapedType::isStatic(columns) && columns % width == 0;
  SmallVector<SmallVector<Value>> coordinates;
  for (int64_t lane = 0; lane < width; ++lane) {
    Value number = first;
    if (lane) {
      Value offset = arith::ConstantIndexOp::create(builder, lane);
      number = arith::AddIOp::create(builder, first, offset);
      if (isOneRow) {
        SmallVector<Value> next = coordinates.front();
        next.back() = arith::AddIOp::create(builder, next.back(), offset);
        coordinates.push_back(next);
        continue;
      }
    }
    coordinates.push_back(getCoordinates(number));
  }

  auto getVectorType = [&](OpOperand &operand) {
    return VectorType::get({width}, getBufferType(operand).getElementType());
  };
  SmallVector<SmallVector<Value>> elements(width);
  for (OpOperand &operand : op->getOpOperands()) {
    bool isRead = op.payloadUsesValueFromOperand(&operand);
    if (isRead && flat.count(&operand)) {
      Value vector = vector::LoadOp::create(
          builder, getVectorType(operand), flat[&operand], first,
          /*nontemporal=*/false, getAlignment(operand, width));
      for (int64_t lane = 0; lane < width; ++lane)
        elements[lane].push_back(
            vector::ExtractOp::create(builder, vector, lane));
      continue;
    }
    AffineMap map = op.getMatchingIndexingMap(&operand);
    bool isSame = isOneRow && !map.isFunctionOfDim(loops.back());
    for (int64_t lane = 0; lane < width; ++lane) {
      // (The body has an argument for what it does not read as well.)
      Value value;
      if (!isRead)
        value = points.getUnread(operand);
      else if (isSame && lane)
        value = elements.front().back();
      else
        value = points.load(operand, coordinates[lane]);
      elements[lane].push_back(value);
    }
  }

  SmallVector<SmallVector<Value>> results;
  for (int64_t lane = 0; lane < width; ++lane)
    results.push_back(points.compute(elements[lane], coordinates[lane]));
  for (auto [number, result] : llvm::enumerate(op.getDpsInitsMutable())) {
    SmallVector<Value> lanes;
    for (ArrayRef<Value> values : results)
      lanes.push_back(values[number]);
    Value vector =
        vector::FromElementsOp::create(builder, getVectorType(result), lanes);
    vector::StoreOp::create(builder, vector, flat[&result], first,
                            /*nontemporal=*/false, getAlignment(result, width));
  }
}

void ElementMapper::mapOneByOne(Value first, Value total) {
  Value one = arith::ConstantIndexOp::create(builder, 1);
  Value end = affine::AffineMinOp::create(
      builder,
      AffineMap::get(
          2, 0,
          {builder.getAffineDimExpr(0) + width, builder.getAffineDimExpr(1)},
          builder.getContext()),
      ValueRange{first, total});
  auto loop = scf::ForOp::create(builder, first, end, one);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> coordinates = getCoordinates(loop.getInductionVar());
  SmallVector<Value> operands;
  for (OpOperand &operand : op->getOpOperands())
    operands.push_back(op.payloadUsesValueFromOperand(&operand)
                           ? points.load(operand, coordinates)
                           : points.getUnread(operand));
  SmallVector<Value> results = points.compute(operands, coordinates);
  for (auto [result, value] : llvm::zip_equal(op.getDpsInitsMutable(), results))
    points.store(value, result, coordinates);
}

void ElementMapper::build() {
  width = getWidth();
  OpFoldResult count = getProduct(builder, points.getSizes(loops));
  OpFoldResult threads = affine::makeComposedFoldedAffineApply(
      builder, builder.getLoc(),
      AffineMap::get(0, 1, builder.getAffineSymbolExpr(0).ceilDiv(width)),
      {count});
  Value total =
      getValueOrCreateConstantIndexOp(builder, builder.getLoc(), count);
  // What was read last by the kernel before is read first.
  Value thread =
      createThreads(builder, "elements", threads, /*backwards=*/true);
  Value first = affine::AffineApplyOp::create(
      builder, AffineMap::get(1, 0, builder.getAffineDimExpr(0) * width),
      thread);
  if (width == 1)
    return mapOneByOne(first, total);

  for (OpOperand &operand : op->getOpOperands())
    if (isWhole(op, operand))
      flat[&operand] = points.flatten(operand);
  Value end = affine::AffineApplyOp::create(
      builder, AffineMap::get(1, 0, builder.getAffineDimExpr(0) + width),
      first);
  Value isInside =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::sle, end, total);
  Value areAligned =
      createAreAligned(builder, llvm::to_vector(llvm::make_second_range(flat)));
  Value isTogether = arith::AndIOp::create(builder, isInside, areAligned);
  auto choice = scf::IfOp::create(builder, isTogether, /*withElse=*/true);
  builder.setInsertionPointToStart(choice.thenBlock());
  mapTogether(first);
  builder.setInsertionPointToStart(choice.elseBlock());
  mapOneByOne(first, total);
}

namespace {
struct MapElements : dyrelu::impl::MapElementsBase<MapElements> {
  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics() &&
          op.getNumParallelLoops() == op.getNumLoops())
        ops.push_back(op);
    });
    for (linalg::LinalgOp op : ops) {
      ImplicitLocOpBuilder builder(op.getLoc(), op);
      ElementMapper(builder, op).build();
      op->erase();
    }
  }
};
} // namespace
