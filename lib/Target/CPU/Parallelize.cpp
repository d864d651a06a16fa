//===- Parallelize.cpp - What goes to several threads ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytes.h"

#include "dyrelu/Support/PassOptions.h"
#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_PARALLELIZE
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static constexpr StringLiteral kCategory = "dyrelu-cpu-parallelize";

/// More threads than any machine has, and few enough to calculate with.
static constexpr int64_t kMostThreads = 1 << 16;

/// Parts of a row that different threads write begin in different cache lines.
static constexpr int64_t kCacheLineBytes = 64;

static void decline(Operation *op, const Twine &reason) {
  remark::missed(op->getLoc(),
                 remark::RemarkOpts::name("Parallelize").category(kCategory))
      << (op->getName().getStringRef() + " stays on one thread: " + reason)
             .str();
}

static std::string getTooFew(int64_t bytes, int64_t least) {
  return "it takes " + std::to_string(bytes) + " bytes, fewer than " +
         std::to_string(least);
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// The bytes of the tensors that `loop` reads and writes; none if a size is
/// dynamic.
static std::optional<int64_t> getBytes(scf::ForallOp loop) {
  llvm::SetVector<Value> used;
  getUsedValuesDefinedAbove(loop.getRegion(), used);
  used.insert_range(loop.getOutputs());
  return getStaticBytes(TypeRange(used.getArrayRef()));
}

static std::optional<int64_t> getTripCount(scf::ForallOp loop) {
  int64_t count = 1;
  for (auto [lower, upper, step] :
       llvm::zip(loop.getMixedLowerBound(), loop.getMixedUpperBound(),
                 loop.getMixedStep())) {
    std::optional<int64_t> from = getConstantIntValue(lower),
                           to = getConstantIntValue(upper),
                           by = getConstantIntValue(step);
    if (!from || !to || !by || *by < 1)
      return std::nullopt;
    count *= *to > *from ? llvm::divideCeil(*to - *from, *by) : 0;
  }
  return count;
}

/// Why `loop` is not run by several threads; empty if it is.
static std::string getReasonForOneThread(scf::ForallOp loop, int64_t threads,
                                         int64_t forkBytes) {
  if (threads == 1)
    return "there is no other";
  if (loop->getParentOfType<scf::ForallOp>())
    return "it is in a parallel loop";
  std::optional<int64_t> bytes = getBytes(loop);
  if (!bytes)
    return "";
  if (*bytes < forkBytes)
    return getTooFew(*bytes, forkBytes);
  // Rather the parts of each large iteration than iterations that leave threads
  // without work for more than a fifth of the time.
  std::optional<int64_t> trips = getTripCount(loop);
  if (trips && *trips > 0 && *bytes / *trips / 2 >= forkBytes &&
      4 * llvm::divideCeilSigned(*trips, threads) * threads > 5 * *trips)
    return "its " + std::to_string(*trips) +
           " iterations are too few, its ops large";
  return "";
}

/// Whether `use`, in `loop`, of the argument for one of its outputs concerns no
/// more than what this iteration inserts there.
static bool isOfOwnPart(OpOperand &use, scf::ForallOp loop) {
  if (isa<tensor::DimOp>(use.getOwner()))
    return true;
  auto slice = dyn_cast<tensor::ExtractSliceOp>(use.getOwner());
  for (Operation &op : loop.getTerminator().getYieldingOps()) {
    auto insert = dyn_cast<tensor::ParallelInsertSliceOp>(op);
    if (!insert)
      return true;
    if (&use == &insert.getDestMutable() ||
        (slice && insert.getDest() == use.get() &&
         slice.isSameAs(insert, isEqualConstantIntOrValue)))
      return true;
  }
  return false;
}

/// What iterations of `loop` read of its outputs is what these were before it,
/// whatever other iterations insert. (Upstream's bufferization, LLVM 22.1, lets
/// them read and write one buffer.)
static void readBeforeLoop(RewriterBase &rewriter, scf::ForallOp loop) {
  for (auto [argument, output] :
       llvm::zip(loop.getRegionIterArgs(), loop.getOutputs()))
    rewriter.replaceUsesWithIf(argument, output, [&](OpOperand &use) {
      return !isOfOwnPart(use, loop);
    });
}

/// Makes an scf.for of `loop`.
static LogicalResult makeSequential(RewriterBase &rewriter,
                                    scf::ForallOp loop) {
  if (loop.getRank() != 1 || loop.getMapping() ||
      !llvm::all_of(loop.getTerminator().getYieldingOps(),
                    llvm::IsaPred<tensor::ParallelInsertSliceOp>))
    return failure();
  Location loc = loop.getLoc();
  rewriter.setInsertionPoint(loop);
  auto getIndex = [&](ArrayRef<OpFoldResult> values) {
    return getValueOrCreateConstantIndexOp(rewriter, loc, values.front());
  };
  Value lower = getIndex(loop.getMixedLowerBound());
  Value upper = getIndex(loop.getMixedUpperBound());
  Value step = getIndex(loop.getMixedStep());
  SmallVector<Value> outputs(loop.getOutputs());
  auto sequential =
      scf::ForOp::create(rewriter, loc, lower, upper, step, outputs);
  if (outputs.empty())
    rewriter.eraseOp(sequential.getBody()->getTerminator());
  SmallVector<Value> arguments = {sequential.getInductionVar()};
  llvm::append_range(arguments, sequential.getRegionIterArgs());
  scf::InParallelOp inserted = loop.getTerminator();
  rewriter.mergeBlocks(loop.getBody(), sequential.getBody(), arguments);
  rewriter.setInsertionPointToEnd(sequential.getBody());
  SmallVector<Value> results(sequential.getRegionIterArgs());
  for (Operation &op : inserted.getYieldingOps()) {
    auto insert = cast<tensor::ParallelInsertSliceOp>(op);
    // The first argument is the induction variable.
    Value &result =
        results[cast<BlockArgument>(insert.getDest()).getArgNumber() - 1];
    result = tensor::InsertSliceOp::create(
        rewriter, insert.getLoc(), insert.getSource(), result,
        insert.getMixedOffsets(), insert.getMixedSizes(),
        insert.getMixedStrides());
  }
  rewriter.eraseOp(inserted);
  scf::YieldOp::create(rewriter, loc, results);
  rewriter.replaceOp(loop, sequential.getResults());
  return success();
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

namespace {
/// A loop of an op whose iterations go to threads.
struct Cut {
  unsigned dim;
  /// What every part but the last is a multiple of.
  int64_t grain;
};
} // namespace

/// The size of `threads` parts of `range`, of one size if such a size is near.
static int64_t choosePart(int64_t range, int64_t threads, int64_t grain) {
  int64_t part = llvm::alignTo(llvm::divideCeilSigned(range, threads), grain);
  for (int64_t more = part; more <= part + part / 8; more += grain)
    if (range % more == 0)
      return more;
  return part;
}

/// Whether parts of `range` keep all threads busy for four fifths of the time.
static bool isEven(int64_t range, int64_t threads, int64_t grain) {
  return ShapedType::isDynamic(range) ||
         (range > 0 &&
          4 * threads * choosePart(range, threads, grain) <= 5 * range);
}

/// Whether parts of `dim` would be parts of the rows of the largest operand:
/// what neighbours of one row fetch for each other costs more than the threads
/// gain (an activation of 96 channels, last, took 1.8 times as long as
/// with parts of the positions).
static bool cutsRows(linalg::LinalgOp op, unsigned dim) {
  OpOperand *largest = nullptr;
  int64_t most = -1;
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (!type)
      continue;
    int64_t bytes = getStaticBytes(TypeRange(type))
                        .value_or(std::numeric_limits<int64_t>::max());
    if (bytes > most ||
        (bytes == most &&
         type.getRank() >
             cast<RankedTensorType>(largest->get().getType()).getRank())) {
      most = bytes;
      largest = &operand;
    }
  }
  AffineMap map = op.getMatchingIndexingMap(largest);
  return map.getNumResults() > 1 &&
         map.getResults().back().isFunctionOfDim(dim);
}

/// The first loop over the result that gives threads equal parts, of whole rows
/// if `wholeRows`.
static std::optional<Cut> chooseCut(linalg::LinalgOp op, int64_t threads,
                                    bool wholeRows) {
  OpOperand *init = op.getDpsInitOperand(0);
  AffineMap map = op.getMatchingIndexingMap(init);
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    auto dimExpr = dyn_cast<AffineDimExpr>(expr);
    if (!dimExpr)
      continue;
    unsigned dim = dimExpr.getPosition();
    int64_t grain = 1;
    if (position + 1 == map.getNumResults())
      grain = std::max<int64_t>(
          1, kCacheLineBytes /
                 getElementBytes(cast<ShapedType>(init->get().getType())));
    if (iterators[dim] == utils::IteratorType::parallel &&
        isEven(ranges[dim], threads, grain) &&
        !(wholeRows && cutsRows(op, dim)))
      return Cut{dim, grain};
  }
  return std::nullopt;
}

/// The same where only run time knows `range`; 1 if that is 0.
static OpFoldResult choosePart(RewriterBase &rewriter, Location loc,
                               OpFoldResult range, int64_t threads,
                               int64_t grain) {
  if (std::optional<int64_t> known = getConstantIntValue(range))
    return rewriter.getIndexAttr(choosePart(*known, threads, grain));
  AffineExpr size = rewriter.getAffineSymbolExpr(0);
  AffineExpr part = size.ceilDiv(threads * grain) * grain;
  AffineMap map = AffineMap::get(
      0, 1, {part, rewriter.getAffineConstantExpr(1)}, rewriter.getContext());
  return affine::makeComposedFoldedAffineMax(rewriter, loc, map, {range});
}

/// Whether `op` has results, all of them along the same loops, of numbers.
static bool hasUniformResults(linalg::LinalgOp op) {
  return op.getNumDpsInits() > 0 &&
         llvm::all_of(
             llvm::seq<int64_t>(op.getNumDpsInits()), [&](int64_t number) {
               OpOperand *init = op.getDpsInitOperand(number);
               return op.getMatchingIndexingMap(init) ==
                          op.getMatchingIndexingMap(op.getDpsInitOperand(0)) &&
                      getElementTypeOrSelf(init->get().getType())
                          .isIntOrFloat();
             });
}

/// Whether several threads may run `op`; says why not where it may matter.
static bool isWorthAFork(linalg::LinalgOp op, int64_t forkBytes) {
  if (!op.hasPureTensorSemantics() || !hasUniformResults(op))
    return false;
  if (op->getParentOfType<scf::ForallOp>())
    return false;
  // Slices of nothing would begin at its end, which is invalid.
  if (llvm::is_contained(op.getStaticLoopRanges(), 0))
    return false;
  std::optional<int64_t> bytes = getStaticBytes(op->getOperandTypes());
  // What is only filled is little (the sums of a pool) or filled once more.
  if (!bytes)
    return !isa<linalg::FillOp>(op);
  if (*bytes >= forkBytes)
    return true;
  decline(op, getTooFew(*bytes, forkBytes));
  return false;
}

static LogicalResult shareOp(RewriterBase &rewriter, linalg::LinalgOp op,
                             Cut cut, int64_t threads) {
  rewriter.setInsertionPoint(op);
  OpFoldResult range = op.createLoopRanges(rewriter, op.getLoc())[cut.dim].size;
  SmallVector<OpFoldResult> sizes(op.getNumLoops(), rewriter.getIndexAttr(0));
  sizes[cut.dim] = choosePart(rewriter, op.getLoc(), range, threads, cut.grain);
  scf::SCFTilingOptions options;
  options.setTileSizes(sizes);
  options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
  FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
      rewriter, cast<TilingInterface>(op.getOperation()), options);
  if (failed(tiled))
    return failure();
  rewriter.replaceOp(op, tiled->replacements);
  return success();
}

/// Whole rows of the largest operand, or else parts of them.
static void shareOp(RewriterBase &rewriter, linalg::LinalgOp op,
                    int64_t threads) {
  std::optional<Cut> cut = chooseCut(op, threads, /*wholeRows=*/true);
  if (!cut)
    cut = chooseCut(op, threads, /*wholeRows=*/false);
  if (!cut)
    return decline(op, "no loop over its results gives threads equal parts");
  if (failed(shareOp(rewriter, op, *cut, threads)))
    decline(op, "tiling it failed");
}

namespace {
struct Parallelize : dyrelu::impl::ParallelizeBase<Parallelize> {
  using ParallelizeBase::ParallelizeBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (threads < 1 || threads > kMostThreads)
      return emitError(UnknownLoc::get(context))
             << "threads must be from 1 to " << kMostThreads << ", got "
             << threads.getValue();
    return verifyAtLeast(context, "fork-bytes", forkBytes, 0);
  }

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<scf::ForallOp> loops;
    getOperation().walk([&](scf::ForallOp loop) { loops.push_back(loop); });
    for (scf::ForallOp loop : loops) {
      readBeforeLoop(rewriter, loop);
      std::string reason = getReasonForOneThread(loop, threads, forkBytes);
      if (reason.empty())
        continue;
      decline(loop, reason);
      if (failed(makeSequential(rewriter, loop)))
        decline(loop, "not one dimension without a mapping, so that it stays "
                      "parallel");
    }
    if (threads == 1)
      return;
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (isWorthAFork(op, forkBytes))
        ops.push_back(op);
    });
    for (linalg::LinalgOp op : ops)
      shareOp(rewriter, op, threads);
  }
};
} // namespace
