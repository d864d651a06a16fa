//===- TileForVectors.cpp - --dyrelu-cpu-tile -----------------------------===//
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
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_TILEFORVECTORS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Vectors per tile: independent accumulators that hide the latency of an add.
static constexpr unsigned kVectorsPerTile = 4;

//===----------------------------------------------------------------------===//
// Tiling
//===----------------------------------------------------------------------===//

/// Loops over every dimension but `vectorDim`, parallel ones outermost, then
/// one over tiles of `vectorDim`.
static void tileForVectors(RewriterBase &rewriter, linalg::GenericOp op,
                           unsigned vectorDim, int64_t lanes) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  bool reduces = iterators[vectorDim] == utils::IteratorType::reduction;
  bool fits =
      !ShapedType::isDynamic(ranges[vectorDim]) && ranges[vectorDim] <= lanes;

  // Parallel loops outside, so that a result stays in registers while the
  // loops inside add to it.
  SmallVector<int64_t> order, sizes;
  for (auto type :
       {utils::IteratorType::parallel, utils::IteratorType::reduction})
    for (auto [dim, iterator] : llvm::enumerate(iterators))
      if (iterator == type)
        order.push_back(dim);
  for (auto [dim, range] : llvm::enumerate(ranges))
    sizes.push_back(range == 1 || dim == vectorDim ? 0 : 1);
  if (!reduces && !fits)
    sizes[vectorDim] = lanes;

  if (llvm::any_of(sizes, [](int64_t size) { return size != 0; })) {
    FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
    if (failed(tiled))
      return;
    op = cast<linalg::GenericOp>(tiled->tiledOps.front());
    if (!reduces) {
      markTiles({op}, lanes);
      return peel(rewriter, getTileLoop(*tiled, sizes, order, vectorDim));
    }
  }
  if (!reduces || fits)
    return markTiles({op}, lanes);

  SmallVector<int64_t> partialSizes(ranges.size(), 0);
  partialSizes[vectorDim] = lanes;
  FailureOr<scf::SCFTilingResult> tiled =
      tile(rewriter, op, partialSizes, {}, {vectorDim});
  if (failed(tiled))
    return;
  SmallVector<Operation *> tiles(tiled->tiledOps);
  tiles.append(tiled->mergeOps);
  for (Value value : tiled->initialValues)
    if (Operation *init = value.getDefiningOp())
      tiles.push_back(init);
  markTiles(tiles, lanes);
  peel(rewriter, tiled->loops.front());
}

/// Puts the loop along the result's rows innermost, where the loop vectorizer
/// of LLVM finds it.
static void interchangeForRows(RewriterBase &rewriter, linalg::GenericOp op) {
  if (op.getNumDpsInits() != 1 || op.getNumReductionLoops() == 0)
    return;
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (map.getNumResults() == 0 || !isa<AffineDimExpr>(map.getResults().back()))
    return;
  unsigned row = *getInnermostDim(map);
  SmallVector<unsigned> order;
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (dim != row)
      order.push_back(dim);
  order.push_back(row);
  rewriter.setInsertionPoint(op);
  (void)linalg::interchangeGenericOp(rewriter, op, order);
}

namespace {
struct TileForVectors : dyrelu::impl::TileForVectorsBase<TileForVectors> {
  using TileForVectorsBase::TileForVectorsBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyVectorBits(context, vectorBits);
  }

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<linalg::LinalgOp> worklist;
    getOperation().walk([&](linalg::LinalgOp op) {
      // What is there for its assertions alone has no result to tile for.
      if (!op->hasAttr(kLanesAttrName) && op.getNumDpsInits() != 0)
        worklist.push_back(op);
    });
    for (linalg::LinalgOp op : worklist) {
      rewriter.setInsertionPoint(op);
      auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
      if (!generic) {
        FailureOr<linalg::GenericOp> generalized =
            linalg::generalizeNamedOp(rewriter, op);
        if (failed(generalized))
          continue;
        generic = *generalized;
      }
      int64_t line = getElementsPerLine(generic, vectorBits);
      if (generic.hasPureTensorSemantics() && hasSharedVectors(generic, line)) {
        generic->setAttr(kRowsAttrName, rewriter.getIndexAttr(line));
        continue;
      }
      std::optional<unsigned> vectorDim;
      if (hasRectangularLoops(generic))
        vectorDim = chooseVectorDim(generic);
      if (vectorDim)
        tileForVectors(rewriter, generic, *vectorDim,
                       kVectorsPerTile *
                           getLanesPerVector(generic, vectorBits));
      else
        interchangeForRows(rewriter, generic);
    }
  }
};
} // namespace
