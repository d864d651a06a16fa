//===- FuseProducers.cpp - What computes x, in the loop of the activation -===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuseNeighbors.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether `use` by an op of the loop is of the sample that the op computes.
static bool isSampled(OpOperand &use) {
  auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
  if (!op)
    return true;
  AffineMap read = op.getMatchingIndexingMap(&use);
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  return read.getNumResults() > 0 && read.getResult(0) == map.getResult(0);
}

StringRef mlir::dyrelu::getSampleObstacle(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op->getNumResults() != 1 ||
      !isMemoryEffectFree(op))
    return "it has not one tensor as its only effect";
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!map.isProjectedPermutation() || map.getNumResults() == 0)
    return "its result is not computed sample by sample";
  if (llvm::is_contained(op.getStaticLoopRanges(), 0))
    return "a tensor of it is empty";
  return "";
}

/// Why `op` cannot compute one sample of its result from one sample of what it
/// reads, or nothing. The operands that it reads by samples go to `sampled`.
static StringRef getObstacle(Operation *op, SmallVectorImpl<Value> &sampled) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    if (StringRef reason = getSampleObstacle(linalgOp); !reason.empty())
      return reason;
    for (OpOperand &operand : op->getOpOperands())
      if (isSampled(operand))
        sampled.push_back(operand.get());
    return "";
  }
  // Upstream bubbles slices through reshapes of static sizes only.
  auto isStatic = [](Value value) {
    return cast<RankedTensorType>(value.getType()).hasStaticShape();
  };
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    if (!isStatic(collapse.getSrc()))
      return "a reshape of dynamic sizes";
    if (collapse.getReassociationIndices().empty() ||
        collapse.getReassociationIndices().front().size() != 1)
      return "it reshapes the batch";
    sampled.push_back(collapse.getSrc());
    return "";
  }
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    if (!isStatic(pad.getSource()) || !isStatic(pad.getResult()))
      return "a padding of dynamic sizes";
    if (pad.getConstantPaddingValue() == Value() ||
        !isZeroInteger(pad.getMixedLowPad().front()) ||
        !isZeroInteger(pad.getMixedHighPad().front()))
      return "it pads the batch or with what is no constant";
    sampled.push_back(pad.getSource());
    return "";
  }
  return "no linalg op, no padding and no reshape";
}

static bool isEmptyTensor(Operation *op) {
  return llvm::any_of(op->getResultTypes(), [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return shaped && llvm::is_contained(shaped.getShape(), 0);
  });
}

/// Whether `op` costs nothing to compute again: others may read it too (CSE
/// makes one of the zeros that several convolutions start from).
static bool isCheap(Operation *op) {
  auto fill = dyn_cast<linalg::FillOp>(op);
  return fill && fill.getOutputs()[0].getDefiningOp<tensor::EmptyOp>();
}

void mlir::dyrelu::collectChainProducers(SetVector<Operation *> &ops) {
  // What an activation reads by samples: its x, the pool's z.
  SmallVector<Value> worklist;
  Block *block = ops.front()->getBlock();
  for (Operation *op : ops) {
    if (auto apply = dyn_cast<ApplyOp>(op))
      worklist.push_back(apply.getX());
    else if (auto pool = dyn_cast<PoolOp>(op))
      worklist.push_back(pool.getX());
    else if (auto attention = dyn_cast<AttentionOp>(op))
      worklist.push_back(attention.getZ());
  }
  SetVector<Operation *> outside;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!op || ops.contains(op) || isa<tensor::EmptyOp>(op) ||
        op->hasTrait<OpTrait::ConstantLike>())
      continue;
    // Comes again for each of its users, when that one is inside.
    outside.insert(op);
    if (op->getBlock() != block || isEmptyTensor(op) ||
        (!isCheap(op) && !llvm::all_of(op->getUses(), [&](OpOperand &use) {
          return isa<tensor::DimOp>(use.getOwner()) ||
                 (ops.contains(use.getOwner()) && isSampled(use));
        })))
      continue;
    SmallVector<Value> sampled;
    if (!getObstacle(op, sampled).empty())
      continue;
    outside.remove(op);
    ops.insert(op);
    worklist.append(sampled);
  }
  for (Operation *op : outside) {
    SmallVector<Value> sampled;
    StringRef reason = getObstacle(op, sampled);
    if (op->getBlock() != block)
      reason = "it is computed outside of the block of its activation";
    else if (isEmptyTensor(op))
      reason = "its result is empty";
    else if (reason.empty())
      reason = llvm::all_of(op->getUses(), isSampled)
                   ? "something outside of the loop reads it"
                   : "it is not read sample by sample";
    declineFusion(op, reason);
  }
}
