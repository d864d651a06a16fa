//===- ForkIfLarge.cpp - --dyrelu-cpu-fork-if-large -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytes.h"

#include "dyrelu/Support/PassOptions.h"
#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FORKIFLARGE
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The bytes of `buffer`, whose sizes run time knows.
static Value getBytes(OpBuilder &builder, Location loc,
                      TypedValue<MemRefType> buffer) {
  MemRefType type = buffer.getType();
  SmallVector<Value> sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (type.isDynamicDim(dim))
      sizes.push_back(memref::DimOp::create(builder, loc, buffer, dim));
  return createBytes(builder, loc, type, sizes);
}

static void forkIfLarge(omp::ParallelOp region, int64_t forkBytes) {
  if (region.getIfExpr())
    return;
  llvm::SetVector<Value> used;
  getUsedValuesDefinedAbove(region.getRegion(), used);
  SmallVector<TypedValue<MemRefType>> open;
  SmallVector<Type> closed;
  for (Value value : used) {
    auto buffer = dyn_cast<TypedValue<MemRefType>>(value);
    if (!buffer)
      continue;
    if (buffer.getType().hasStaticShape())
      closed.push_back(buffer.getType());
    else
      open.push_back(buffer);
  }
  int64_t known = *getStaticBytes(closed);
  // The sizes of regions that only hold known ones have been judged before.
  if (open.empty() || known >= forkBytes)
    return;
  OpBuilder builder(region);
  Location loc = region.getLoc();
  Value sum = arith::ConstantIndexOp::create(builder, loc, known);
  for (TypedValue<MemRefType> buffer : open)
    sum = arith::AddIOp::create(builder, loc, sum,
                                getBytes(builder, loc, buffer));
  Value least = arith::ConstantIndexOp::create(builder, loc, forkBytes);
  region.getIfExprMutable().assign(arith::CmpIOp::create(
      builder, loc, arith::CmpIPredicate::uge, sum, least));
}

namespace {
struct ForkIfLarge : dyrelu::impl::ForkIfLargeBase<ForkIfLarge> {
  using ForkIfLargeBase::ForkIfLargeBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyAtLeast(context, "fork-bytes", forkBytes, 0);
  }

  void runOnOperation() override {
    getOperation().walk(
        [&](omp::ParallelOp region) { forkIfLarge(region, forkBytes); });
  }
};
} // namespace
