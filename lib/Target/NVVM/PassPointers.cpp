//===- PassPointers.cpp - --dyrelu-nvvm-pass-pointers ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_PASSPOINTERS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether a kernel can compute `value` of nothing.
static bool isFree(Value value) {
  Operation *op = value.getDefiningOp();
  return op && op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
         llvm::all_of(op->getOperands(), isFree);
}

/// Whether `value` is a number that a kernel computes itself, since the
/// launcher computes sizes and no more: what is not an integer, but for
/// integers that are only converted.
static bool isFraction(Value value) {
  Operation *op = value.getDefiningOp();
  Type type = value.getType();
  return op && isa<FloatType>(type) &&
         !(isa<arith::SIToFPOp>(op) && (type.isF32() || type.isF64())) &&
         op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
         llvm::all_of(op->getOperandTypes(),
                      [](Type type) { return type.isIntOrIndexOrFloat(); });
}

/// `value` where `builder` is: computed there if it is free or a fraction.
static Value cloneInside(OpBuilder &builder, Value value, IRMapping &mapping) {
  if (Value own = mapping.lookupOrNull(value))
    return own;
  if (!isFree(value) && !isFraction(value))
    return value;
  Operation *op = value.getDefiningOp();
  for (Value operand : op->getOperands())
    cloneInside(builder, operand, mapping);
  builder.clone(*op, mapping);
  return mapping.lookup(value);
}

/// Whether a pointer to the first element of `buffer` is all that a kernel
/// needs to know, and there is nothing to compute for it.
static bool isPointer(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  return type.hasStaticShape() && type.getLayout().isIdentity() &&
         !buffer.getDefiningOp<ViewLikeOpInterface>();
}

/// `buffer` of the memory that it is a part of, and of numbers where they are
/// not known. A contiguous buffer's strides are computed of its sizes.
static Value passParts(OpBuilder &outside, OpBuilder &inside, Value buffer) {
  Location loc = buffer.getLoc();
  auto type = cast<MemRefType>(buffer.getType());
  auto parts = memref::ExtractStridedMetadataOp::create(outside, loc, buffer);
  if (!type.getLayout().isIdentity())
    return memref::ReinterpretCastOp::create(
        inside, loc, type, parts.getBaseBuffer(),
        parts.getConstifiedMixedOffset(), parts.getConstifiedMixedSizes(),
        parts.getConstifiedMixedStrides());
  SmallVector<OpFoldResult> sizes = memref::getMixedSizes(outside, loc, buffer);
  SmallVector<OpFoldResult> strides(type.getRank(), inside.getIndexAttr(1));
  AffineExpr left = inside.getAffineSymbolExpr(0);
  AffineExpr right = inside.getAffineSymbolExpr(1);
  for (int64_t dim = type.getRank() - 2; dim >= 0; --dim)
    strides[dim] = affine::makeComposedFoldedAffineApply(
        inside, loc, left * right, {strides[dim + 1], sizes[dim + 1]});
  return memref::ReinterpretCastOp::create(
      inside, loc, type, parts.getBaseBuffer(),
      OpFoldResult(inside.getIndexAttr(0)), sizes, strides);
}

static void passPointers(gpu::LaunchOp launch) {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(launch.getBody(), captured);
  OpBuilder outside(launch);
  IRMapping mapping;
  OpBuilder inside = OpBuilder::atBlockBegin(&launch.getBody().front());
  for (Value value : captured) {
    Value own;
    if (isFree(value) || isFraction(value)) {
      own = cloneInside(inside, value, mapping);
    } else {
      if (!isa<MemRefType>(value.getType()) || isPointer(value))
        continue;
      own = passParts(outside, inside, value);
    }
    replaceAllUsesInRegionWith(value, own, launch.getBody());
  }
}

namespace {
struct PassPointers : dyrelu::impl::PassPointersBase<PassPointers> {
  void runOnOperation() override { getOperation().walk(passPointers); }
};
} // namespace
