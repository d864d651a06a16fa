//===- Roots.cpp - Where to look for a function ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roots.h"
#include "Expression.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/RegionKindInterface.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

/// Ops that move elements without computing with them.
static bool isMove(Operation *op) {
  return isa<linalg::TransposeOp, tensor::CastOp, tensor::CollapseShapeOp,
             tensor::ExpandShapeOp, tensor::ExtractSliceOp>(op);
}

/// Whether a function of this project may have the type of `value`.
static bool hasDataType(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.getRank() >= 2 && type.getRank() <= kMaxRootDims &&
         !type.getEncoding() &&
         (type.getElementType().isF16() || type.getElementType().isBF16() ||
          type.getElementType().isF32() || type.getElementType().isF64());
}

template <typename... Ops> static bool bodyHas(linalg::LinalgOp op) {
  return llvm::any_of(op->getRegion(0).front(),
                      [](Operation &inner) { return isa<Ops...>(inner); });
}

//===----------------------------------------------------------------------===//
// Coefficients, from afar
//===----------------------------------------------------------------------===//

namespace {
/// Finds what may be a coefficient without looking at what is computed.
class CoefficientFinder {
public:
  /// Whether one of the numbers that the elementwise `op` computes with may be
  /// a coefficient. A batch norm's are not: no reduction computes them.
  bool find(linalg::LinalgOp op) {
    // Values of rank 2 have the size of their coefficients.
    int64_t size = std::max<int64_t>(
        getNumSizes(op.getDpsInitOperand(0)->get().getType()), 3);
    llvm::DenseSet<Value> seen;
    SmallVector<Value> worklist(op->getOperands());
    while (!worklist.empty() && seen.size() < kMaxNear) {
      Value value = worklist.pop_back_val();
      auto type = dyn_cast<RankedTensorType>(value.getType());
      if (!type || !seen.insert(value).second)
        continue;
      if (getNumSizes(type) < size) {
        if (reachesReduction(value))
          return true;
        continue;
      }
      Operation *producer = value.getDefiningOp();
      auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(producer);
      if (linalgOp ? linalgOp.getNumReductionLoops() == 0
                   : producer && isa_and_nonnull<tensor::TensorDialect>(
                                     producer->getDialect()))
        llvm::append_range(worklist, producer->getOperands());
    }
    return false;
  }

private:
  static constexpr unsigned kMaxNear = 32, kMaxFar = 64;

  /// How many dimensions are not 1.
  static int64_t getNumSizes(Type type) {
    return llvm::count_if(cast<ShapedType>(type).getShape(),
                          [](int64_t size) { return size != 1; });
  }

  bool reachesReduction(Value value) {
    auto [it, isNew] = reaches.insert({value, false});
    if (!isNew)
      return it->second;
    llvm::DenseSet<Value> seen;
    SmallVector<Value> worklist = {value};
    bool found = false;
    while (!found && !worklist.empty() && seen.size() < kMaxFar) {
      Value current = worklist.pop_back_val();
      Operation *op = current.getDefiningOp();
      if (!op || !isa<RankedTensorType>(current.getType()) ||
          !seen.insert(current).second)
        continue;
      auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
      found = linalgOp && linalgOp.getNumReductionLoops() != 0;
      if (linalgOp || isa_and_nonnull<tensor::TensorDialect>(op->getDialect()))
        llvm::append_range(worklist, op->getOperands());
      // Gathers read their source in their bodies.
      for (Region &region : op->getRegions())
        region.walk([&](tensor::ExtractOp extract) {
          worklist.push_back(extract.getTensor());
        });
    }
    return reaches[value] = found;
  }

  llvm::DenseMap<Value, bool> reaches;
};
} // namespace

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

static bool takesExtremum(linalg::LinalgOp op) {
  return bodyHas<arith::MaximumFOp, arith::MaxNumFOp, arith::MinimumFOp,
                 arith::SelectOp>(op);
}

/// Whether an op that takes an extremum is a few elementwise ops before `op`.
static bool isNearExtremum(linalg::LinalgOp op) {
  constexpr unsigned kMaxNear = 8;
  llvm::SmallSetVector<Operation *, kMaxNear> near;
  near.insert(op);
  if (bodyHas<math::AbsFOp>(op))
    return true;
  for (unsigned i = 0; i < near.size(); ++i)
    for (Value operand : near[i]->getOperands()) {
      Operation *producer = operand.getDefiningOp();
      auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(producer);
      if (near.size() == kMaxNear ||
          (linalgOp ? linalgOp.getNumReductionLoops() != 0
                    : !producer || !isMove(producer)))
        continue;
      if (linalgOp && llvm::hasSingleElement(linalgOp->getRegion(0)) &&
          (takesExtremum(linalgOp) || bodyHas<math::AbsFOp>(linalgOp)))
        return true;
      near.insert(producer);
    }
  return false;
}

static Features getFeatures(linalg::LinalgOp op, CoefficientFinder &finder) {
  Features features;
  if (!op.hasPureTensorSemantics() || op->getNumRegions() != 1 ||
      !llvm::hasSingleElement(op->getRegion(0)))
    return features;
  features.isExtremum = bodyHas<arith::MaximumFOp, arith::MaxNumFOp,
                                arith::MinimumFOp, arith::SelectOp>(op);
  // A reduction that multiplies or adds is a layer or a pool.
  if (op.getNumReductionLoops() == 0 &&
      bodyHas<arith::MulFOp, arith::AddFOp, arith::SubFOp, math::FmaOp>(op)) {
    features.hasCoefficient = finder.find(op);
    features.isNearExtremum = isNearExtremum(op);
  }
  return features;
}

Roots mlir::dyrelu::raising::collectRoots(ModuleOp module) {
  Roots result;
  CoefficientFinder finder;
  llvm::DenseMap<Operation *, Features> known;
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    result.order[op] = result.order.size() + 1;
    Block *block = op->getBlock();
    if (!block || op == module || !mayHaveSSADominance(*block->getParent()))
      return;
    Root root;
    root.op = op;
    if (isMove(op)) {
      Operation *source = op->getOperand(0).getDefiningOp();
      if (!source || !op->getOperand(0).hasOneUse())
        return;
      root.features = known.lookup(source);
      root.isMove = true;
    } else if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
      root.features = getFeatures(linalgOp, finder);
    }
    if (!root.features.any())
      return;
    known[op] = root.features;
    for (OpResult value : op->getResults())
      if (hasDataType(value)) {
        root.result = value.getResultNumber();
        result.roots.push_back(root);
      }
  });
  return result;
}
