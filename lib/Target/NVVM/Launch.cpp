//===- Launch.cpp - Kernels from linalg ops -------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::dyrelu;

OpFoldResult mlir::dyrelu::getProduct(ImplicitLocOpBuilder &builder,
                                      ArrayRef<OpFoldResult> sizes) {
  AffineExpr product = builder.getAffineConstantExpr(1);
  for (unsigned i = 0; i < sizes.size(); ++i)
    product = product * builder.getAffineSymbolExpr(i);
  return affine::makeComposedFoldedAffineApply(
      builder, builder.getLoc(), AffineMap::get(0, sizes.size(), product),
      sizes);
}

gpu::LaunchOp mlir::dyrelu::createBlocks(ImplicitLocOpBuilder &builder,
                                         StringRef name, OpFoldResult blocks,
                                         int64_t sharedBytes) {
  // A grid is not empty.
  AffineMap atLeastOne = AffineMap::get(
      0, 1, {builder.getAffineSymbolExpr(0), builder.getAffineConstantExpr(1)},
      builder.getContext());
  OpFoldResult grid = affine::makeComposedFoldedAffineMax(
      builder, builder.getLoc(), atLeastOne, {blocks});
  Value one = arith::ConstantIndexOp::create(builder, 1);
  Value size = arith::ConstantIndexOp::create(builder, kBlockThreads);
  Value bytes;
  if (sharedBytes > 0)
    bytes = arith::ConstantOp::create(builder,
                                      builder.getI32IntegerAttr(sharedBytes));
  auto launch = gpu::LaunchOp::create(
      builder, getValueOrCreateConstantIndexOp(builder, builder.getLoc(), grid),
      one, one, size, one, one, bytes);
  launch.setFunction(name);
  builder.setInsertionPointToStart(&launch.getBody().front());
  gpu::TerminatorOp::create(builder);
  builder.setInsertionPointToStart(&launch.getBody().front());
  return launch;
}

Value mlir::dyrelu::createThreads(ImplicitLocOpBuilder &builder, StringRef name,
                                  OpFoldResult threads, bool backwards) {
  AffineExpr count = builder.getAffineSymbolExpr(0).ceilDiv(kBlockThreads);
  gpu::LaunchOp launch = createBlocks(
      builder, name,
      affine::makeComposedFoldedAffineApply(
          builder, builder.getLoc(), AffineMap::get(0, 1, count), {threads}));
  AffineExpr block = builder.getAffineDimExpr(0);
  AffineExpr thread = builder.getAffineDimExpr(1);
  if (backwards)
    block = builder.getAffineSymbolExpr(0) - 1 - block;
  SmallVector<Value> operands = {launch.getBlockIds().x,
                                 launch.getThreadIds().x};
  if (backwards)
    operands.push_back(launch.getGridSizeX());
  return affine::AffineApplyOp::create(
      builder,
      AffineMap::get(2, backwards ? 1 : 0, block * kBlockThreads + thread),
      operands);
}

void mlir::dyrelu::createWhereBelow(ImplicitLocOpBuilder &builder, Value number,
                                    Value count) {
  Value isBelow =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::slt, number, count);
  auto guard = scf::IfOp::create(builder, isBelow);
  builder.setInsertionPointToStart(guard.thenBlock());
}
