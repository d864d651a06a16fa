//===- SumRows.cpp - Sums of several rows at once -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowSums.h"
#include "Tiling.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_SUMROWS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// With fewer rows an addition would wait for the one before it; those are left
/// to --dyrelu-cpu-tile, which sums a row in several vectors.
static constexpr int64_t kLeastRows = 4;

/// Samples that a row is multiplied with once it is loaded.
static constexpr int64_t kMostSamples = 4;

//===----------------------------------------------------------------------===//
// What is summed
//===----------------------------------------------------------------------===//

/// Whether all that becomes of each result is that something is added to it.
static bool hasOnlyAdditions(linalg::GenericOp op) {
  auto yield = cast<linalg::YieldOp>(op.getBody()->getTerminator());
  return llvm::all_of(
      llvm::zip_equal(yield.getValues(), op.getRegionOutputArgs()),
      [](auto pair) {
        auto [value, result] = pair;
        auto add = value.template getDefiningOp<arith::AddFOp>();
        return add && result.hasOneUse() && *result.user_begin() == add;
      });
}

/// Whether all results run along the same loops, and are of one type.
static bool hasUniformResults(linalg::GenericOp op) {
  OpOperand *first = op.getDpsInitOperand(0);
  return llvm::all_of(llvm::seq<int64_t>(op.getNumDpsInits()),
                      [&](int64_t number) {
                        OpOperand *init = op.getDpsInitOperand(number);
                        return op.getMatchingIndexingMap(init) ==
                                   op.getMatchingIndexingMap(first) &&
                               getElementTypeOrSelf(init->get().getType()) ==
                                   getElementTypeOrSelf(first->get().getType());
                      });
}

/// A dimension of the result along which the rows are the same and what they
/// meet is not: samples that share weights.
static std::optional<unsigned>
chooseSampleDim(linalg::GenericOp op, unsigned vectorDim, unsigned rowDim) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  for (AffineExpr expr : maps.back().getResults()) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    bool isShared = false, isFree = dim != rowDim;
    for (AffineMap map : ArrayRef(maps).drop_back()) {
      isShared |= map.isFunctionOfDim(rowDim) && !map.isFunctionOfDim(dim) &&
                  map.isFunctionOfDim(vectorDim);
      isFree &= !map.isFunctionOfDim(rowDim) || !map.isFunctionOfDim(dim);
    }
    if (isShared && isFree)
      return dim;
  }
  return std::nullopt;
}

/// Samples of a tile: none is left over if that is possible.
static int64_t chooseSamples(int64_t range, int64_t most) {
  for (int64_t samples = most; samples > 1; samples /= 2)
    if (ShapedType::isDynamic(range) || range % samples == 0 ||
        (range > samples && range % 2 != 0))
      return samples;
  return 1;
}

static std::optional<RowSchedule> chooseSchedule(linalg::GenericOp op,
                                                 unsigned vectorBits) {
  if (!hasRectangularLoops(op) || op.getNumDpsInits() == 0 ||
      op.getNumReductionLoops() != 1 || !hasOnlyAdditions(op) ||
      !hasUniformResults(op))
    return std::nullopt;
  std::optional<unsigned> vectorDim = chooseVectorDim(op);
  std::optional<unsigned> rowDim =
      getInnermostDim(op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  // A loop that the result does not run along adds to it as well.
  if (op.getMatchingIndexingMap(op.getDpsInitOperand(0)).getNumResults() !=
      op.getNumParallelLoops())
    return std::nullopt;
  if (!vectorDim || !rowDim ||
      iterators[*vectorDim] != utils::IteratorType::reduction ||
      iterators[*rowDim] != utils::IteratorType::parallel)
    return std::nullopt;
  int64_t lanes = getLanesPerVector(op, vectorBits);
  if (!llvm::isPowerOf2_64(lanes))
    return std::nullopt;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  // (Several results of a row are as good as several samples.)
  std::optional<unsigned> sampleDim;
  int64_t results = op.getNumDpsInits(), samples = 1;
  if (results == 1)
    sampleDim = chooseSampleDim(op, *vectorDim, *rowDim);
  if (sampleDim)
    samples = chooseSamples(ranges[*sampleDim],
                            std::min(kMostSamples, lanes / kLeastRows));
  int64_t sumsPerRow =
      std::max<int64_t>(1, samples) * llvm::PowerOf2Ceil(results);
  int64_t rows = std::max<int64_t>(1, lanes / sumsPerRow);
  if (!ShapedType::isDynamic(ranges[*rowDim]))
    rows = std::min<int64_t>(rows, llvm::PowerOf2Ceil(ranges[*rowDim]));
  // (--dyrelu-cpu-tile has no vectors for sums of several results.)
  if (rows < kLeastRows && results == 1)
    return std::nullopt;
  return RowSchedule{*vectorDim, *rowDim, sampleDim, lanes,
                     rows,       samples, false};
}

/// Whether an operand with rows serves several results: it is read once if the
/// rows are the outer loop (weights over a batch).
static bool sharesRows(linalg::GenericOp op, const RowSchedule &schedule) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    return map.isFunctionOfDim(schedule.rowDim) &&
           map.isFunctionOfDim(schedule.vectorDim) &&
           map.getNumResults() < op.getNumLoops();
  });
}

/// Loops over the results but for the samples, down to tiles of rows.
static linalg::GenericOp tileResults(RewriterBase &rewriter,
                                     linalg::GenericOp op,
                                     const RowSchedule &schedule) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<int64_t> sizes(op.getNumLoops(), 0), order;
  bool rowsOutside = sharesRows(op, schedule);
  if (rowsOutside)
    order.push_back(schedule.rowDim);
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (!rowsOutside || dim != schedule.rowDim)
      order.push_back(dim);
  for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (iterator != utils::IteratorType::parallel || dim == schedule.sampleDim)
      continue;
    int64_t size = dim == schedule.rowDim ? schedule.rows : 1;
    if (ShapedType::isDynamic(ranges[dim]) || ranges[dim] > size)
      sizes[dim] = size;
  }
  if (llvm::all_of(sizes, [](int64_t size) { return size == 0; }))
    return op;
  FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
  if (failed(tiled))
    return {};
  return cast<linalg::GenericOp>(tiled->tiledOps.front());
}

/// Vector code in place of `op`, whose loops over results are those of a tile
/// but for one over the samples, which there may be.
static LogicalResult sumTile(RewriterBase &rewriter, linalg::GenericOp op,
                             const RowSchedule &schedule) {
  if (schedule.sampleDim) {
    int64_t range = op.getStaticLoopRanges()[*schedule.sampleDim];
    if (ShapedType::isDynamic(range) || range > schedule.samples) {
      SmallVector<int64_t> sizes(op.getNumLoops(), 0);
      sizes[*schedule.sampleDim] = schedule.samples;
      FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, {});
      if (failed(tiled))
        return failure();
      op = cast<linalg::GenericOp>(tiled->tiledOps.front());
    }
  }
  rewriter.setInsertionPoint(op);
  rewriter.replaceOp(op, buildRowSums(rewriter, op, schedule));
  return success();
}

/// Whole tiles of samples, then one sample at a time: a batch of one that only
/// run time knows costs no more than one that is known.
static LogicalResult sumSamples(RewriterBase &rewriter, linalg::GenericOp op,
                                RowSchedule schedule) {
  if (schedule.samples == 1)
    return sumTile(rewriter, op, schedule);
  unsigned dim = *schedule.sampleDim;
  int64_t range = op.getStaticLoopRanges()[dim];
  if (!ShapedType::isDynamic(range) && range % schedule.samples == 0)
    return sumTile(rewriter, op, schedule);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  SmallVector<Range> ranges =
      cast<linalg::LinalgOp>(op.getOperation()).createLoopRanges(rewriter, loc);
  AffineExpr size = rewriter.getAffineSymbolExpr(0);
  OpFoldResult whole = affine::makeComposedFoldedAffineApply(
      rewriter, loc, size - size % schedule.samples, {ranges[dim].size});
  auto [first, rest] = linalg::splitOp(
      rewriter, cast<TilingInterface>(op.getOperation()), dim, whole);
  if (!first || !rest)
    return failure();
  LogicalResult inTiles = sumTile(
      rewriter, cast<linalg::GenericOp>(first.getOperation()), schedule);
  schedule.samples = 1;
  LogicalResult alone =
      sumTile(rewriter, cast<linalg::GenericOp>(rest.getOperation()), schedule);
  return success(succeeded(inTiles) && succeeded(alone));
}

/// The fill with zeros that sums of `op` are added to, if there is one and no
/// other op needs it.
static linalg::FillOp getZeros(linalg::GenericOp op, OpOperand *init) {
  auto fill = init->get().getDefiningOp<linalg::FillOp>();
  if (!fill || !matchPattern(fill.value(), m_AnyZeroFloat()) ||
      !llvm::all_of(fill->getUsers(),
                    [&](Operation *user) { return user == op.getOperation(); }))
    return {};
  return fill;
}

/// The fills with zeros that the sums of `op` are added to, if all are.
static llvm::SetVector<linalg::FillOp> getAllZeros(linalg::GenericOp op) {
  llvm::SetVector<linalg::FillOp> fills;
  for (OpOperand &init : op.getDpsInitsMutable()) {
    linalg::FillOp fill = getZeros(op, &init);
    if (!fill)
      return {};
    fills.insert(fill);
  }
  return fills;
}

namespace {
struct SumRows : dyrelu::impl::SumRowsBase<SumRows> {
  using SumRowsBase::SumRowsBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyVectorBits(context, vectorBits);
  }

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<std::pair<linalg::GenericOp, RowSchedule>> worklist;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op->hasAttr(kLanesAttrName))
        return;
      if (std::optional<RowSchedule> schedule = chooseSchedule(op, vectorBits))
        worklist.emplace_back(op, *schedule);
    });
    for (auto [op, schedule] : worklist) {
      llvm::SetVector<linalg::FillOp> zeros = getAllZeros(op);
      schedule.fromZero = !zeros.empty();
      linalg::GenericOp tile = tileResults(rewriter, op, schedule);
      if (!tile || failed(sumSamples(rewriter, tile, schedule)))
        continue;
      // What the loops would overwrite need not be there.
      for (linalg::FillOp fill : zeros)
        rewriter.replaceOp(fill, fill.getOutputs());
    }
  }
};
} // namespace
