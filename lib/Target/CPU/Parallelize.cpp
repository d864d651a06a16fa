//===- Parallelize.cpp - Large ops on several threads ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_PARALLELIZE
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The bytes that `op` reads and writes, 0 if a size of it is dynamic.
static int64_t getBytes(linalg::LinalgOp op) {
  int64_t sum = 0;
  for (Type type : op->getOperandTypes()) {
    auto shaped = dyn_cast<RankedTensorType>(type);
    if (!shaped)
      continue;
    if (!shaped.hasStaticShape() || !shaped.getElementType().isIntOrFloat())
      return 0;
    int64_t bytes = llvm::divideCeil(shaped.getElementTypeBitWidth(), 8);
    for (int64_t size : shaped.getShape())
      if (llvm::MulOverflow(bytes, size, bytes))
        return 0;
    if (llvm::AddOverflow(sum, bytes, sum))
      return 0;
  }
  return sum;
}

/// The first loop over the results that has as many iterations as there are
/// threads.
static std::optional<unsigned> chooseDim(linalg::LinalgOp op, int64_t threads) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (dim && ranges[dim.getPosition()] >= threads &&
        iterators[dim.getPosition()] == utils::IteratorType::parallel)
      return dim.getPosition();
  }
  return std::nullopt;
}

/// The size of `threads` tiles of `range`, of one size if such a size is near.
static int64_t chooseTile(int64_t range, int64_t threads) {
  int64_t tile = llvm::divideCeilSigned(range, threads);
  for (int64_t more = tile; more <= tile + tile / 8; ++more)
    if (range % more == 0)
      return more;
  return tile;
}

namespace {
struct Parallelize : dyrelu::impl::ParallelizeBase<Parallelize> {
  using ParallelizeBase::ParallelizeBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (threads >= 1)
      return success();
    return emitError(UnknownLoc::get(context))
           << "threads must be 1 or more, got " << threads.getValue();
  }

  void runOnOperation() override {
    if (threads == 1)
      return;
    SmallVector<std::pair<linalg::LinalgOp, unsigned>> worklist;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1 ||
          op->getParentOfType<scf::ForallOp>() || getBytes(op) < minBytes)
        return;
      if (std::optional<unsigned> dim = chooseDim(op, threads))
        worklist.emplace_back(op, *dim);
    });
    IRRewriter rewriter(&getContext());
    for (auto [op, dim] : worklist) {
      SmallVector<OpFoldResult> sizes(op.getNumLoops(),
                                      rewriter.getIndexAttr(0));
      sizes[dim] = rewriter.getIndexAttr(
          chooseTile(op.getStaticLoopRanges()[dim], threads));
      scf::SCFTilingOptions options;
      options.setTileSizes(sizes);
      options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
      rewriter.setInsertionPoint(op);
      FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
          rewriter, cast<TilingInterface>(op.getOperation()), options);
      if (succeeded(tiled))
        rewriter.replaceOp(op, tiled->replacements);
    }
  }
};
} // namespace
