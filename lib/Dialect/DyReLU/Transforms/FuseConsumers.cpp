//===- FuseConsumers.cpp - What reads y, in the loop of the activation ----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuseNeighbors.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// Why `op` cannot read a sample of `value` for a sample of its result, or
/// nothing.
static StringRef getObstacle(Operation *op, Value value) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return "no linalg op";
  if (StringRef reason = getSampleObstacle(linalgOp); !reason.empty())
    return reason;
  AffineMap map =
      linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0));
  for (OpOperand &operand : op->getOpOperands()) {
    if (operand.get() != value)
      continue;
    AffineMap read = linalgOp.getMatchingIndexingMap(&operand);
    if (read.getNumResults() == 0 || read.getResult(0) != map.getResult(0))
      return "it does not read the activation sample by sample";
  }
  return "";
}

/// What `op` reads besides `result` is needed in `loop` and must be computed
/// before it.
static LogicalResult moveOtherOperands(RewriterBase &rewriter, Operation *op,
                                       Value result, Operation *loop) {
  SetVector<Value> others(op->operand_begin(), op->operand_end());
  getUsedValuesDefinedAbove(op->getRegions(), others);
  others.remove(result);
  return moveValueDefinitions(rewriter, others.getArrayRef(), loop);
}

/// What `op`, in `loops`, accumulates to is filled sample by sample as well.
static void fuseFills(RewriterBase &rewriter, Operation *op,
                      MutableArrayRef<LoopLikeOpInterface> loops) {
  for (Value init : cast<DestinationStyleOpInterface>(op).getDpsInits()) {
    auto slice = init.getDefiningOp<tensor::ExtractSliceOp>();
    if (!slice)
      continue;
    auto carried = dyn_cast<BlockArgument>(slice.getSource());
    if (!carried || carried.getOwner()->getParentOp() != loops.front())
      continue;
    OpOperand *start = loops.front().getTiedLoopInit(carried);
    if (start && start->get().getDefiningOp<linalg::FillOp>())
      (void)scf::tileAndFuseProducerOfSlice(rewriter, slice, loops);
  }
}

void mlir::dyrelu::fuseChainConsumers(
    RewriterBase &rewriter, MutableArrayRef<LoopLikeOpInterface> loops) {
  auto forall = cast<scf::ForallOp>(loops.front().getOperation());
  Value result = forall->getResults().back();
  while (true) {
    SmallPtrSet<Operation *, 4> readers(result.getUsers().begin(),
                                        result.getUsers().end());
    if (readers.empty())
      return;
    Operation *consumer = *readers.begin();
    // What only passes the result on has nothing to gain.
    if (readers.size() == 1 &&
        (consumer->hasTrait<OpTrait::IsTerminator>() ||
         isa<tensor::ExpandShapeOp, tensor::CastOp>(consumer)))
      return;
    StringRef reason;
    if (readers.size() > 1)
      reason = "its activation has other readers";
    else if (consumer->getBlock() != forall->getBlock())
      reason = "it is in another block than its activation";
    else
      reason = getObstacle(consumer, result);
    if (reason.empty() &&
        failed(moveOtherOperands(rewriter, consumer, result, forall)))
      reason = "an operand of it is computed after its activation";
    if (!reason.empty()) {
      for (Operation *reader : readers)
        if (isa<linalg::LinalgOp>(reader))
          declineFusion(reader, reason);
      return;
    }
    FailureOr<scf::SCFFuseConsumerOfSliceResult> fused =
        scf::tileAndFuseConsumer(rewriter, consumer, loops);
    if (failed(fused))
      return declineFusion(consumer, "tiling it failed");
    reportFusion(fused->tiledOps.front(),
                 "reads the activation in its loop over the batch");
    fuseFills(rewriter, fused->tiledOps.front(), loops);
    forall = cast<scf::ForallOp>(loops.front().getOperation());
    result = forall->getResults().back();
  }
}
