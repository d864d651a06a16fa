//===- ShareReads.cpp - --dyrelu-cpu-share-reads --------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytes.h"
#include "Tiling.h"

#include "dyrelu/Support/PassOptions.h"
#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_SHAREREADS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// A part has a multiple of this many rows: enough sums to keep the adders
/// busy.
static constexpr int64_t kRows = 8;

static void decline(Operation *op, StringRef reason) {
  constexpr StringLiteral category = "dyrelu-cpu-share-reads";
  remark::missed(op->getLoc(),
                 remark::RemarkOpts::name("ShareReads").category(category))
      << (op->getName().getStringRef() +
          " reads its input by itself: " + reason)
             .str();
}

/// The matrix that `op` reduces along one of its dimensions, if it does that.
static Value getReducedMatrix(linalg::GenericOp op) {
  if (!hasRectangularLoops(op) || op.getNumLoops() != 2 ||
      op.getNumDpsInits() != 1 || op.getNumReductionLoops() != 1 ||
      op.getMatchingIndexingMap(op.getDpsInitOperand(0)).getNumResults() != 1)
    return {};
  Value matrix;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    if (map.getNumResults() != 2)
      continue;
    if (matrix)
      return {};
    matrix = operand->get();
  }
  return matrix;
}

/// The loop of `op` over the rows of `matrix`.
static unsigned getRowLoop(linalg::GenericOp op, Value matrix) {
  for (OpOperand *operand : op.getDpsInputOperands())
    if (operand->get() == matrix)
      return cast<AffineDimExpr>(
                 op.getMatchingIndexingMap(operand).getResult(0))
          .getPosition();
  llvm_unreachable("the matrix is an input");
}

/// The rows of `type` that one part has; 0 if it need not be cut.
static int64_t chooseRows(RankedTensorType type, int64_t bytes) {
  int64_t rows = type.getDimSize(0), columns = type.getDimSize(1);
  if (ShapedType::isDynamic(columns))
    return kRows;
  int64_t rowBytes = std::max<int64_t>(1, columns * getElementBytes(type));
  int64_t most = std::max(kRows, bytes / rowBytes / kRows * kRows);
  if (ShapedType::isDynamic(rows))
    return most;
  if (rows <= most || rows * rowBytes <= bytes)
    return 0;
  // Parts of one size, if there is such a size.
  for (int64_t fewer = most; fewer >= kRows; fewer -= kRows)
    if (rows % fewer == 0)
      return fewer;
  return most;
}

/// `op` as a loop over parts of `size` rows of `matrix`.
static scf::ForOp cut(RewriterBase &rewriter, linalg::GenericOp op,
                      Value matrix, int64_t size) {
  SmallVector<int64_t> sizes(2, 0);
  sizes[getRowLoop(op, matrix)] = size;
  FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, {0, 1});
  if (failed(tiled) || tiled->loops.size() != 1)
    return {};
  return dyn_cast<scf::ForOp>(tiled->loops.front().getOperation());
}

/// One loop in which both ops reduce a part of `matrix` while it is in a cache.
static void share(RewriterBase &rewriter, linalg::GenericOp first,
                  linalg::GenericOp second, Value matrix, int64_t bytes) {
  int64_t rows = chooseRows(cast<RankedTensorType>(matrix.getType()), bytes);
  if (rows == 0)
    return decline(second, "the cache holds all of it");
  if (first->getBlock() != second->getBlock())
    return decline(second, "what reads it too is in another loop");
  // (Upstream's function for all that an op depends on moves effects as well.)
  SetVector<Value> values(second->operand_begin(), second->operand_end());
  getUsedValuesDefinedAbove(second->getRegions(), values);
  if (failed(moveValueDefinitions(rewriter, values.getArrayRef(), first)))
    return decline(second, "what it needs must be computed in between");
  rewriter.moveOpAfter(second, first);
  scf::ForOp loop = cut(rewriter, first, matrix, rows);
  scf::ForOp other = cut(rewriter, second, matrix, rows);
  if (!loop || !other)
    return decline(second, "tiling it failed");
  if (loop->getNextNode() != other)
    rewriter.moveOpBefore(loop, other);
  fuseIndependentSiblingForLoops(loop, other, rewriter);
}

namespace {
struct ShareReads : dyrelu::impl::ShareReadsBase<ShareReads> {
  using ShareReadsBase::ShareReadsBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyAtLeast(context, "cache-bytes", cacheBytes, 0);
  }

  void runOnOperation() override {
    llvm::MapVector<Value, SmallVector<linalg::GenericOp>> readers;
    getOperation().walk([&](linalg::GenericOp op) {
      if (Value matrix = getReducedMatrix(op))
        readers[matrix].push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (auto &[matrix, ops] : readers)
      if (ops.size() == 2)
        share(rewriter, ops[0], ops[1], matrix, cacheBytes);
  }
};
} // namespace
