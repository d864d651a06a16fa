//===- Extent.cpp - Sizes of dimensions -----------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSpace.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

/// Sizes are followed through at most this many ops.
static constexpr unsigned kMaxSteps = 256;
/// Sums of more sizes are not looked at.
static constexpr int64_t kMaxParts = 16;

static Extent getExtentOfIndex(Value index, unsigned steps);

static Extent getExtentOfDim(Value tensor, int64_t dim, unsigned steps) {
  for (; steps < kMaxSteps; ++steps) {
    auto type = dyn_cast<RankedTensorType>(tensor.getType());
    if (!type || dim < 0 || dim >= type.getRank())
      break;
    if (!type.isDynamicDim(dim))
      return Extent{type.getDimSize(dim), {}, -1};
    Operation *op = tensor.getDefiningOp();
    if (!op)
      break;
    // The result of an op in destination style has its destination's sizes.
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
      tensor =
          linalgOp.getDpsInitOperand(cast<OpResult>(tensor).getResultNumber())
              ->get();
      continue;
    }
    if (auto cast = dyn_cast<tensor::CastOp>(op)) {
      if (!isa<RankedTensorType>(cast.getSource().getType()))
        break;
      tensor = cast.getSource();
      continue;
    }
    SmallVector<OpFoldResult> sizes;
    if (auto empty = dyn_cast<tensor::EmptyOp>(op))
      sizes = empty.getMixedSizes();
    else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
      sizes = expand.getMixedOutputShape();
    if (!sizes.empty()) {
      if (auto value = dyn_cast<Value>(sizes[dim]))
        return getExtentOfIndex(value, steps + 1);
      break;
    }
    if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
      llvm::SmallBitVector dropped = slice.getDroppedDims();
      int64_t position = 0;
      for (auto [i, size] : llvm::enumerate(slice.getMixedSizes())) {
        if (dropped.test(i))
          continue;
        if (position++ != dim)
          continue;
        if (auto value = dyn_cast<Value>(size))
          return getExtentOfIndex(value, steps + 1);
      }
      break;
    }
    if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
      // A size that only units are merged with.
      std::optional<int64_t> source;
      bool single = true;
      ReassociationIndices group = collapse.getReassociationIndices()[dim];
      for (int64_t i : group) {
        if (collapse.getSrcType().getDimSize(i) == 1)
          continue;
        single &= !source;
        source = i;
      }
      if (!source || !single)
        break;
      tensor = collapse.getSrc();
      dim = *source;
      continue;
    }
    break;
  }
  return Extent{ShapedType::kDynamic, tensor, dim};
}

/// The size that `index` is `factor` times of: importers write the size of one
/// of `factor` tensors side by side as the sum of all their sizes, divided.
static std::optional<Extent> getPart(Value index, int64_t factor,
                                     unsigned steps) {
  auto apply = index.getDefiningOp<affine::AffineApplyOp>();
  if (!apply || factor > kMaxParts)
    return std::nullopt;
  // A sum of operands, each once or several times.
  std::optional<Extent> part;
  int64_t count = 0;
  SmallVector<std::pair<AffineExpr, int64_t>> worklist = {
      {apply.getAffineMap().getResult(0), 1}};
  while (!worklist.empty()) {
    auto [expr, times] = worklist.pop_back_val();
    if (auto binary = dyn_cast<AffineBinaryOpExpr>(expr)) {
      auto scale = dyn_cast<AffineConstantExpr>(binary.getRHS());
      if (expr.getKind() == AffineExprKind::Add) {
        worklist.push_back({binary.getLHS(), times});
        worklist.push_back({binary.getRHS(), times});
      } else if (expr.getKind() == AffineExprKind::Mul && scale &&
                 !llvm::MulOverflow(times, scale.getValue(), times)) {
        worklist.push_back({binary.getLHS(), times});
      } else {
        return std::nullopt;
      }
      continue;
    }
    unsigned position;
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      position = dim.getPosition();
    else if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
      position = apply.getAffineMap().getNumDims() + symbol.getPosition();
    else
      return std::nullopt;
    Extent extent = getExtentOfIndex(apply.getOperand(position), steps);
    if (times < 1 || times > factor - count || (part && !(*part == extent)))
      return std::nullopt;
    part = extent;
    count += times;
  }
  return count == factor ? part : std::nullopt;
}

static Extent getExtentOfIndex(Value index, unsigned steps) {
  for (; steps < kMaxSteps; ++steps) {
    if (std::optional<int64_t> number = getConstantIntValue(index))
      if (*number >= 0)
        return Extent{*number, {}, -1};
    // A narrower type may not hold the size.
    if (auto cast = index.getDefiningOp<arith::IndexCastOp>();
        cast &&
        (cast.getIn().getType().isIndex() ||
         cast.getIn().getType().isInteger(64)) &&
        (cast.getType().isIndex() || cast.getType().isInteger(64))) {
      index = cast.getIn();
      continue;
    }
    if (isa_and_nonnull<arith::DivSIOp, arith::DivUIOp>(
            index.getDefiningOp())) {
      Operation *division = index.getDefiningOp();
      if (auto factor = getConstantIntValue(division->getOperand(1)))
        if (auto part = getPart(division->getOperand(0), *factor,
                                steps + kMaxSteps / 4))
          return *part;
    }
    if (auto dim = index.getDefiningOp<tensor::DimOp>())
      if (std::optional<int64_t> number = dim.getConstantIndex())
        return getExtentOfDim(dim.getSource(), *number, steps + 1);
    break;
  }
  return Extent{ShapedType::kDynamic, index, -1};
}

Extent mlir::dyrelu::raising::getExtent(Value tensor, int64_t dim) {
  return getExtentOfDim(tensor, dim, 0);
}

Extent mlir::dyrelu::raising::getExtent(Value index) {
  return getExtentOfIndex(index, 0);
}

Extent mlir::dyrelu::raising::getExtent(OpFoldResult size) {
  if (auto value = dyn_cast<Value>(size))
    return getExtent(value);
  return Extent{
      getConstantIntValue(size).value_or(ShapedType::kDynamic), {}, -1};
}
