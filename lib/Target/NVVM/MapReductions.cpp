//===- MapReductions.cpp - --dyrelu-nvvm-map-reductions -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Epilogue.h"
#include "Launch.h"
#include "Reductions.h"

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_MAPREDUCTIONS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The op that combines an element with what was reduced so far, or null.
static Operation *getCombiner(linalg::LinalgOp op) {
  SmallVector<Operation *> combiners;
  if (op.getNumDpsInits() != 1 ||
      !matchReduction(op.getRegionOutputArgs(), 0, combiners) ||
      combiners.size() != 1 || !arith::getNeutralElement(combiners.front()))
    return nullptr;
  return combiners.front();
}

/// The fill that is all that was done before `op` with the buffer of its
/// result.
static linalg::FillOp getFill(linalg::LinalgOp op) {
  if (op.getNumDpsInits() != 1)
    return {};
  Value buffer = op.getDpsInitOperand(0)->get();
  if (!buffer.getDefiningOp<memref::AllocOp>())
    return {};
  linalg::FillOp fill;
  for (Operation *user : buffer.getUsers()) {
    if (user == op)
      continue;
    if (user->getBlock() != op->getBlock())
      return {};
    if (!user->isBeforeInBlock(op))
      continue;
    auto other = dyn_cast<linalg::FillOp>(user);
    if (fill || !other || other.output() != buffer)
      return {};
    fill = other;
  }
  if (!fill || !matchPattern(fill.value(), m_Constant()))
    return {};
  return fill;
}

Reduction::Reduction(ImplicitLocOpBuilder &builder, linalg::LinalgOp op)
    : builder(builder), op(op), points(builder, op),
      rows(points.getLoops(utils::IteratorType::parallel)),
      columns(points.getLoops(utils::IteratorType::reduction)),
      numRows(getProduct(builder, points.getSizes(rows))),
      numColumns(getProduct(builder, points.getSizes(columns))),
      combiner(getCombiner(op)) {
  rowCount =
      getValueOrCreateConstantIndexOp(builder, builder.getLoc(), numRows);
  columnCount =
      getValueOrCreateConstantIndexOp(builder, builder.getLoc(), numColumns);
  if (linalg::FillOp fill = getFill(op)) {
    start = fill.value();
    fill->erase();
  }
  epilogue = getEpilogue(op);
  if (epilogue)
    epiloguePoints.emplace(builder, epilogue);
}

void Reduction::finish(ArrayRef<Value> results, ArrayRef<Value> coordinates) {
  if (epilogue) {
    OpOperand &result = *op.getDpsInitOperand(0);
    return createEpilogue(builder, epilogue, *epiloguePoints, result.get(),
                          points.getIndices(result, coordinates),
                          results.front());
  }
  for (auto [value, result] : llvm::zip_equal(results, op.getDpsInitsMutable()))
    points.store(value, result, coordinates);
}

SmallVector<Value> Reduction::getStart(ArrayRef<Value> coordinates) {
  if (start)
    return {start};
  SmallVector<Value> values;
  for (OpOperand &result : op.getDpsInitsMutable())
    values.push_back(points.load(result, coordinates));
  return values;
}

Value Reduction::combine(Value left, Value right) {
  Operation *copy = builder.clone(*combiner);
  copy->setOperands({left, right});
  return copy->getResult(0);
}

bool Reduction::isContiguousAlong(OpOperand &operand,
                                  ArrayRef<unsigned> loops) {
  MemRefType type = getBufferType(operand);
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (!type || !type.getLayout().isIdentity() ||
      !map.isProjectedPermutation() || map.getNumResults() < loops.size())
    return false;
  ArrayRef<AffineExpr> last = map.getResults().take_back(loops.size());
  return llvm::all_of(llvm::zip_equal(last, loops), [](auto pair) {
    return cast<AffineDimExpr>(std::get<0>(pair)).getPosition() ==
           std::get<1>(pair);
  });
}

/// Whether neighbors along the fastest dimension of the largest operand belong
/// to different results.
static bool areNeighborsInRows(Reduction &reduction) {
  linalg::LinalgOp op = reduction.op;
  AffineMap largest;
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    if (getBufferType(*input) &&
        (!largest || map.getNumResults() > largest.getNumResults()))
      largest = map;
  }
  if (!largest || largest.getNumResults() == 0)
    return false;
  auto last = dyn_cast<AffineDimExpr>(largest.getResults().back());
  return last && llvm::is_contained(reduction.rows, last.getPosition());
}

namespace {
struct MapReductions : dyrelu::impl::MapReductionsBase<MapReductions> {
  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics() && op.getNumReductionLoops() > 0)
        ops.push_back(op);
    });
    for (linalg::LinalgOp op : ops) {
      // Where all that the epilogue reads is known.
      linalg::LinalgOp epilogue = getEpilogue(op);
      ImplicitLocOpBuilder builder(op.getLoc(), epilogue ? epilogue : op);
      Reduction reduction(builder, op);
      if (reduction.combiner && !areNeighborsInRows(reduction))
        reduceInGroups(reduction);
      else
        reduceInThreads(reduction);
      if (epilogue)
        epilogue->erase();
      op->erase();
    }
  }
};
} // namespace
