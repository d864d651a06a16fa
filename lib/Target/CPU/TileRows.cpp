//===- TileRows.cpp - Sums of several rows at once ------------------------===//
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
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_TILEROWS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Between the two steps of the tiling, the dimension of the rows.
static constexpr StringLiteral kRowsAttrName("dyrelu.rows");

//===----------------------------------------------------------------------===//
// What is tiled
//===----------------------------------------------------------------------===//

namespace {
struct Schedule {
  /// The reduction along which the rows lie in memory.
  unsigned vectorDim;
  /// The dimension of the result that counts the rows.
  unsigned rowDim;
};
} // namespace

static std::optional<Schedule> chooseSchedule(linalg::GenericOp op) {
  if (!hasRectangularLoops(op) || op.getNumDpsInits() != 1 ||
      op.getNumReductionLoops() != 1)
    return std::nullopt;
  std::optional<unsigned> vectorDim = chooseVectorDim(op);
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  if (!vectorDim || iterators[*vectorDim] != utils::IteratorType::reduction)
    return std::nullopt;
  std::optional<unsigned> rowDim =
      getInnermostDim(op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
  if (!rowDim || op.getStaticLoopRanges()[*rowDim] == 1)
    return std::nullopt;
  return Schedule{*vectorDim, *rowDim};
}

/// Whether an operand of `op` with the rows of `schedule` stays along another
/// parallel dimension: it is read once if the rows are the outer loop.
static bool reusesRows(linalg::GenericOp op, const Schedule &schedule) {
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    return map.isFunctionOfDim(schedule.rowDim) &&
           map.isFunctionOfDim(schedule.vectorDim) &&
           map.getNumResults() < op.getNumLoops();
  });
}

//===----------------------------------------------------------------------===//
// Tiling
//===----------------------------------------------------------------------===//

/// Loops over the results, down to tiles of `rows` rows.
static void tileResults(RewriterBase &rewriter, linalg::GenericOp op,
                        const Schedule &schedule, int64_t rows) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<int64_t> sizes(op.getNumLoops(), 0), order;
  bool rowsOutside = reusesRows(op, schedule);
  if (rowsOutside)
    order.push_back(schedule.rowDim);
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (!rowsOutside || dim != schedule.rowDim)
      order.push_back(dim);
  for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (iterator != utils::IteratorType::parallel)
      continue;
    int64_t size = dim == schedule.rowDim ? rows : 1;
    if (ShapedType::isDynamic(ranges[dim]) || ranges[dim] > size)
      sizes[dim] = size;
  }
  op->setAttr(kRowsAttrName, rewriter.getI64IntegerAttr(schedule.rowDim));
  if (llvm::all_of(sizes, [](int64_t size) { return size == 0; }))
    return;
  FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
  if (succeeded(tiled))
    peel(rewriter, getTileLoop(*tiled, sizes, order, schedule.rowDim));
}

/// One row after the other, without a loop.
static void unrollRows(RewriterBase &rewriter, linalg::GenericOp op,
                       unsigned rowDim, int64_t lanes) {
  markTiles({op}, lanes);
  SmallVector<int64_t> sizes(op.getNumLoops(), 0), order;
  sizes[rowDim] = 1;
  order.push_back(rowDim);
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (dim != rowDim)
      order.push_back(dim);
  FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
  if (failed(tiled) || tiled->loops.empty())
    return;
  (void)loopUnrollFull(cast<scf::ForOp>(tiled->loops.front().getOperation()));
}

/// A loop along the rows of one tile, with one vector of partial sums for each.
static void tileReduction(RewriterBase &rewriter, linalg::GenericOp op,
                          unsigned rowDim, int64_t lanes) {
  std::optional<unsigned> vectorDim = chooseVectorDim(op);
  int64_t length = op.getStaticLoopRanges()[*vectorDim];
  if (!ShapedType::isDynamic(length) && length <= lanes)
    return markTiles({op}, lanes);
  SmallVector<int64_t> sizes(op.getNumLoops(), 0);
  sizes[*vectorDim] = lanes;
  FailureOr<scf::SCFTilingResult> tiled =
      tile(rewriter, op, sizes, {}, {*vectorDim});
  if (failed(tiled))
    return;
  markTiles(tiled->mergeOps, lanes);
  for (Operation *part : tiled->tiledOps)
    if (auto generic = dyn_cast<linalg::GenericOp>(part))
      unrollRows(rewriter, generic, rowDim, lanes);
  for (Value value : tiled->initialValues) {
    auto fill = value.getDefiningOp<linalg::LinalgOp>();
    if (!fill)
      continue;
    rewriter.setInsertionPoint(fill);
    FailureOr<linalg::GenericOp> generic =
        linalg::generalizeNamedOp(rewriter, fill);
    if (succeeded(generic))
      unrollRows(rewriter, *generic, rowDim, lanes);
  }
  peel(rewriter, tiled->loops.front());
}

namespace {
struct TileRows : dyrelu::impl::TileRowsBase<TileRows> {
  using TileRowsBase::TileRowsBase;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<std::pair<linalg::GenericOp, Schedule>> worklist;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op->hasAttr(kLanesAttrName))
        return;
      if (std::optional<Schedule> schedule = chooseSchedule(op))
        worklist.emplace_back(op, *schedule);
    });
    if (worklist.empty())
      return;
    for (auto [op, schedule] : worklist)
      tileResults(rewriter, op, schedule, getLanesPerVector(op, vectorBits));

    // Folds the sizes of the tiles, which decide what is unrolled.
    OpPassManager cleanup(func::FuncOp::getOperationName());
    cleanup.addPass(createCanonicalizerPass());
    cleanup.addPass(createCSEPass());
    if (failed(runPipeline(cleanup, getOperation())))
      return signalPassFailure();
    SmallVector<linalg::GenericOp> tiles;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op->hasAttr(kRowsAttrName))
        tiles.push_back(op);
    });
    for (linalg::GenericOp op : tiles) {
      auto rowDim = static_cast<unsigned>(
          op->getAttrOfType<IntegerAttr>(kRowsAttrName).getInt());
      op->removeAttr(kRowsAttrName);
      // The last tile along a size that is not known has rows of its own.
      if (!ShapedType::isDynamic(op.getStaticLoopRanges()[rowDim]))
        tileReduction(rewriter, op, rowDim, getLanesPerVector(op, vectorBits));
    }
  }
};
} // namespace
