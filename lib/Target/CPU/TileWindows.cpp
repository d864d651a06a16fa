//===- TileWindows.cpp - --dyrelu-cpu-tile-windows ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tiling.h"
#include "TransposeWindows.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_TILEWINDOWS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Registers that hold the results of one tile: enough to hide the latency of
/// an add, few enough to leave registers for the operands.
static constexpr int64_t kAccumulators = 8;

/// Of these, registers along the vectorized dimension if there is another one
/// to take the rest of them.
static constexpr int64_t kVectorsPerRow = 2;

/// Registers along the vectorized dimension if there is not.
static constexpr int64_t kVectorsPerTile = 4;

/// Between the two steps of the tiling, the dimension to unroll (or -1).
static constexpr StringLiteral kUnrollAttrName("dyrelu.unroll");

//===----------------------------------------------------------------------===//
// What is tiled, and how
//===----------------------------------------------------------------------===//

/// Whether `op` reduces windows of an input (a convolution, a pool) to single
/// elements of its only result.
static bool isWindowed(linalg::LinalgOp op) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  return op.hasPureTensorSemantics() && op.getNumDpsInits() == 1 &&
         op.getNumReductionLoops() > 0 && maps.back().getNumResults() > 0 &&
         maps.back().isProjectedPermutation() &&
         maps.back().getNumResults() == op.getNumParallelLoops() &&
         llvm::any_of(
             maps, [](AffineMap map) { return !map.isProjectedPermutation(); });
}

/// Whether `op` is a product of matrices, or many of them, to rows of a result
/// along which the right one is contiguous: a convolution with a 1x1 window.
static bool isProduct(linalg::LinalgOp op) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1 ||
      op.getNumDpsInputs() != 2 || op.getNumReductionLoops() != 1 ||
      op.getNumParallelLoops() < 2 ||
      maps.back().getNumResults() != op.getNumParallelLoops() ||
      !llvm::all_of(maps,
                    [](AffineMap map) { return map.isProjectedPermutation(); }))
    return false;
  std::optional<unsigned> row = getInnermostDim(maps.back());
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  unsigned reduced = reductions.front();
  bool hasRows = false, hasFactors = false;
  for (AffineMap map : ArrayRef(maps).drop_back()) {
    if (!map.isFunctionOfDim(reduced))
      return false;
    if (map.isFunctionOfDim(*row))
      hasRows = getInnermostDim(map) == row;
    else
      hasFactors = true;
  }
  return hasRows && hasFactors;
}

static AffineMap getResultMap(linalg::GenericOp op) {
  return op.getMatchingIndexingMap(op.getDpsInitOperand(0));
}

/// Whether an input varies along `fixed`, but not along `dim`: what is read for
/// one element along `dim` serves for others.
static bool isReusedAlong(linalg::GenericOp op, unsigned dim, unsigned fixed) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    return map.isFunctionOfDim(fixed) && !map.isFunctionOfDim(dim);
  });
}

/// Whether inputs vary along `dim`, but none that windows are read from.
static bool isChannel(linalg::GenericOp op, unsigned dim) {
  bool varies = false;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    if (!map.isFunctionOfDim(dim))
      continue;
    if (!map.isProjectedPermutation())
      return false;
    varies = true;
  }
  return varies;
}

namespace {
struct Schedule {
  /// The dimension of the vectors.
  unsigned vectorDim;
  /// A parallel dimension of which a tile has several elements, each in
  /// vectors of its own.
  std::optional<unsigned> unrolledDim;
  /// Whether results and weights must be transposed first, so that vectorDim is
  /// their innermost dimension.
  bool transposes = false;
};
} // namespace

static bool isAtLeast(int64_t size, int64_t bound) {
  return ShapedType::isDynamic(size) || size >= bound;
}

static std::optional<Schedule> chooseSchedule(linalg::GenericOp op,
                                              int64_t lanesPerVector) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  AffineMap resultMap = getResultMap(op);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<unsigned> dims;
  for (AffineExpr expr : resultMap.getResults())
    dims.push_back(cast<AffineDimExpr>(expr).getPosition());

  // Rows of the result, unless they read with a stride or fill no vector.
  std::optional<Schedule> schedule;
  if (llvm::all_of(maps, [&](AffineMap map) {
        return isWindowContiguousAlong(map, dims.back());
      }))
    schedule = Schedule{dims.back(), std::nullopt};
  if (!schedule || !isAtLeast(ranges[dims.back()], lanesPerVector)) {
    // Else channels, along which the windows stay.
    for (unsigned dim : llvm::drop_end(dims)) {
      if (isChannel(op, dim) && isAtLeast(ranges[dim], lanesPerVector)) {
        schedule = Schedule{dim, std::nullopt, /*transposes=*/true};
        break;
      }
    }
  }
  if (!schedule)
    return std::nullopt;
  for (unsigned dim : llvm::reverse(dims))
    if (dim != schedule->vectorDim && ranges[dim] != 1 &&
        isReusedAlong(op, dim, schedule->vectorDim)) {
      schedule->unrolledDim = dim;
      break;
    }
  return schedule;
}

//===----------------------------------------------------------------------===//
// Tiling
//===----------------------------------------------------------------------===//

/// Loops over the results, down to tiles whose elements registers can hold.
static void tileResults(RewriterBase &rewriter, linalg::GenericOp op,
                        const Schedule &schedule, int64_t lanesPerVector) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  int64_t vectors = schedule.unrolledDim ? kVectorsPerRow : kVectorsPerTile;
  int64_t range = ranges[schedule.vectorDim];
  if (!ShapedType::isDynamic(range))
    vectors = std::clamp<int64_t>(llvm::divideCeil(range, lanesPerVector), 1,
                                  vectors);
  int64_t lanes = vectors * lanesPerVector;

  SmallVector<int64_t> sizes(op.getNumLoops(), 0), order;
  for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
    order.push_back(dim);
    if (iterator != utils::IteratorType::parallel)
      continue;
    int64_t size = 1;
    if (dim == schedule.vectorDim)
      size = lanes;
    else if (dim == schedule.unrolledDim)
      size = kAccumulators / vectors;
    if (isAtLeast(ranges[dim], size + 1))
      sizes[dim] = size;
  }
  // A product reads the same columns for all rows: they stay in a cache.
  if (schedule.unrolledDim && *schedule.unrolledDim < schedule.vectorDim &&
      isProduct(cast<linalg::LinalgOp>(op.getOperation()))) {
    order.erase(llvm::find(order, int64_t(schedule.vectorDim)));
    order.insert(llvm::find(order, int64_t(*schedule.unrolledDim)),
                 schedule.vectorDim);
  }
  markTiles({op}, lanes);
  int64_t unrolledDim =
      schedule.unrolledDim ? int64_t(*schedule.unrolledDim) : -1;
  op->setAttr(kUnrollAttrName, rewriter.getI64IntegerAttr(unrolledDim));
  if (llvm::all_of(sizes, [](int64_t size) { return size == 0; }))
    return;
  FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
  if (failed(tiled))
    return;
  // Inner loops first: a loop is peeled with what is in it.
  SmallVector<unsigned> peeled = {schedule.vectorDim};
  if (schedule.unrolledDim)
    peeled.push_back(*schedule.unrolledDim);
  llvm::sort(peeled, [&](unsigned lhs, unsigned rhs) {
    return llvm::find(order, lhs) > llvm::find(order, rhs);
  });
  for (unsigned dim : peeled)
    peel(rewriter, getTileLoop(*tiled, sizes, order, dim));
}

/// Has the last vector of a tile masked. LLVM keeps vectors that are no power
/// of 2 wide in pieces, which a loop takes apart and joins at each step.
static void maskRest(RewriterBase &rewriter, linalg::GenericOp op,
                     int64_t lanesPerVector) {
  int64_t unrolledDim =
      op->getAttrOfType<IntegerAttr>(kUnrollAttrName).getInt();
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  std::optional<int64_t> rest;
  for (auto [dim, range] : llvm::enumerate(op.getStaticLoopRanges())) {
    if (iterators[dim] != utils::IteratorType::parallel || range == 1 ||
        int64_t(dim) == unrolledDim)
      continue;
    if (rest)
      return;
    rest = range;
  }
  if (!rest || ShapedType::isDynamic(*rest) || llvm::isPowerOf2_64(*rest) ||
      *rest % lanesPerVector == 0)
    return;
  int64_t lanes = *rest < lanesPerVector ? llvm::PowerOf2Ceil(*rest)
                                         : llvm::alignTo(*rest, lanesPerVector);
  op->setAttr(kLanesAttrName, rewriter.getIndexAttr(lanes));
  op->setAttr(kMaskedAttrName, rewriter.getUnitAttr());
}

/// Loops over the windows of one tile of results, in which what is unrolled is
/// innermost.
static void tileReductions(RewriterBase &rewriter, linalg::GenericOp op) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  int64_t unrolledDim =
      op->getAttrOfType<IntegerAttr>(kUnrollAttrName).getInt();
  op->removeAttr(kUnrollAttrName);

  SmallVector<int64_t> sizes(ranges.size(), 0), order;
  for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (iterator == utils::IteratorType::reduction) {
      order.push_back(dim);
      sizes[dim] = ranges[dim] != 1;
    }
  }
  bool unrolls = false;
  if (unrolledDim >= 0) {
    // The last tile along a size that is not known is not unrolled.
    unrolls = !ShapedType::isDynamic(ranges[unrolledDim]);
    sizes[unrolledDim] = ranges[unrolledDim] != 1;
    order.insert(unrolls ? order.end() : order.begin(), unrolledDim);
  }
  for (int64_t dim = 0, end = ranges.size(); dim < end; ++dim)
    if (!llvm::is_contained(order, dim))
      order.push_back(dim);
  if (llvm::all_of(sizes, [](int64_t size) { return size == 0; }))
    return;
  FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
  if (failed(tiled) || !unrolls)
    return;
  LoopLikeOpInterface loop = getTileLoop(*tiled, sizes, order, unrolledDim);
  if (loop)
    (void)loopUnrollFull(cast<scf::ForOp>(loop.getOperation()));
}

namespace {
struct TileWindows : dyrelu::impl::TileWindowsBase<TileWindows> {
  using TileWindowsBase::TileWindowsBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyVectorBits(context, vectorBits);
  }

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<linalg::LinalgOp> windowed;
    getOperation().walk([&](linalg::LinalgOp op) {
      op->removeAttr(kUnrollAttrName);
      if (isWindowed(op) || isProduct(op))
        windowed.push_back(op);
    });
    if (windowed.empty())
      return;
    for (linalg::LinalgOp op : windowed)
      tileWindows(rewriter, op);

    // Folds the sizes of the tiles, which decide what is unrolled.
    OpPassManager cleanup(func::FuncOp::getOperationName());
    cleanup.addPass(createCanonicalizerPass());
    cleanup.addPass(createCSEPass());
    if (failed(runPipeline(cleanup, getOperation())))
      return signalPassFailure();
    SmallVector<linalg::GenericOp> tiles;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op->hasAttr(kUnrollAttrName))
        tiles.push_back(op);
    });
    for (linalg::GenericOp op : tiles) {
      maskRest(rewriter, op, getLanesPerVector(op, vectorBits));
      tileReductions(rewriter, op);
    }
  }

  void tileWindows(RewriterBase &rewriter, linalg::LinalgOp op) {
    rewriter.setInsertionPoint(op);
    auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
    if (!generic) {
      FailureOr<linalg::GenericOp> generalized =
          linalg::generalizeNamedOp(rewriter, op);
      if (failed(generalized))
        return;
      generic = *generalized;
    }
    // Upstream's tiling of a range that is known to be empty crashes.
    if (!hasVectorizableBody(generic) ||
        llvm::is_contained(generic.getStaticLoopRanges(), 0))
      return;
    int64_t lanes = getLanesPerVector(generic, vectorBits);
    std::optional<Schedule> schedule = chooseSchedule(generic, lanes);
    if (!schedule)
      return;
    if (schedule->transposes) {
      FailureOr<linalg::GenericOp> transposed =
          makeInnermost(rewriter, generic, schedule->vectorDim);
      if (failed(transposed))
        return;
      generic = *transposed;
    }
    tileResults(rewriter, generic, *schedule, lanes);
  }
};
} // namespace
