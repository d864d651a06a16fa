//===- FusedBuffers.cpp - The buffers of the kernel that reads x once -----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedKernel.h"
#include "KernelBuffers.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// Sizes of `tensor` are `sizes`, so that nothing asks for the tensor itself.
static void replaceSizes(Value tensor, ArrayRef<OpFoldResult> sizes) {
  for (Operation *user : llvm::make_early_inc_range(tensor.getUsers())) {
    auto dim = dyn_cast<tensor::DimOp>(user);
    std::optional<int64_t> index = dim ? dim.getConstantIndex() : std::nullopt;
    if (!index || *index >= static_cast<int64_t>(sizes.size()))
      continue;
    OpBuilder builder(dim);
    dim.getResult().replaceAllUsesWith(
        getValueOrCreateConstantIndexOp(builder, dim.getLoc(), sizes[*index]));
    dim->erase();
  }
}

/// Whether anything but the ops of `group` reads what is in `value`, which x
/// may be a view of.
static bool hasOtherReaders(Value value, const FusedGroup &group,
                            Operation *materialization) {
  Value x = group.readers.front()->getOperand(0);
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    if (user == materialization || isa<tensor::DimOp>(user))
      return false;
    if (llvm::is_contained(group.readers, user))
      return value != x;
    return user != x.getDefiningOp() ||
           hasOtherReaders(x, group, materialization);
  });
}

/// Where the result is asked for, with the sizes of x: a tensor that
/// bufferization.materialize_in_destination writes it to, maybe expanded. The
/// builder is moved to there, where the destination's sizes have been checked.
static Value getDestination(ImplicitLocOpBuilder &builder,
                            const FusedGroup &group) {
  ApplyOp apply = group.apply;
  Value result = apply.getResult();
  replaceSizes(result,
               tensor::getMixedSizes(builder, builder.getLoc(), apply.getX()));
  tensor::ExpandShapeOp expansion;
  if (result.hasOneUse())
    expansion = dyn_cast<tensor::ExpandShapeOp>(*result.user_begin());
  if (expansion) {
    result = expansion.getResult();
    replaceSizes(result, expansion.getMixedOutputShape());
  }
  if (!result.hasOneUse())
    return {};
  auto materialization =
      dyn_cast<bufferization::MaterializeInDestinationOp>(*result.user_begin());
  if (!materialization || materialization.getSource() != result ||
      materialization->getBlock() != apply->getBlock())
    return {};
  Value destination = materialization.getDest();
  if (destination.getType() != result.getType() ||
      !isa<BlockArgument>(destination) ||
      hasOtherReaders(destination, group, materialization))
    return {};
  if (expansion) {
    expansion->moveBefore(materialization);
    builder.setInsertionPoint(expansion);
    return tensor::CollapseShapeOp::create(builder, apply.getType(),
                                           destination,
                                           expansion.getReassociationIndices());
  }
  builder.setInsertionPoint(materialization);
  return destination;
}

/// A buffer for the result: `destination`'s, if there is one.
static Value createResult(ImplicitLocOpBuilder &builder, ApplyOp apply,
                          Value destination) {
  RankedTensorType type = apply.getType();
  auto bufferType = MemRefType::get(type.getShape(), type.getElementType());
  if (destination)
    return bufferization::ToBufferOp::create(builder, bufferType, destination,
                                             /*read_only=*/false);
  SmallVector<Value> dynamicSizes;
  if (type.isDynamicDim(0))
    dynamicSizes.push_back(
        tensor::DimOp::create(builder, apply.getX(), 0).getResult());
  return memref::AllocOp::create(builder, bufferType, dynamicSizes);
}

/// What the blocks of virtual clusters find and send each other by.
static void createExchange(ImplicitLocOpBuilder &builder,
                           const FusedGeometry &geometry, Type elementType,
                           FusedBuffers &buffers) {
  Value batch = memref::DimOp::create(builder, buffers.x, 0);
  OpFoldResult clusters = getNumClusters(builder, geometry, batch);
  auto allocate = [&](AffineExpr size, Type type) -> Value {
    Value number = getValueOrCreateConstantIndexOp(
        builder, builder.getLoc(),
        affine::makeComposedFoldedAffineApply(builder, builder.getLoc(), size,
                                              {clusters}));
    return memref::AllocOp::create(
        builder, MemRefType::get(ShapedType::kDynamic, type), number);
  };
  AffineExpr symbol = builder.getAffineSymbolExpr(0);
  buffers.exchange = allocate(symbol * geometry.exchangeNumbers,
                              getAccumulationType(elementType));
  buffers.counters = allocate(symbol + 1, builder.getI32Type());
  Value zero = arith::ConstantOp::create(builder, builder.getI32IntegerAttr(0));
  linalg::FillOp::create(builder, zero, buffers.counters);
}

FusedBuffers mlir::dyrelu::createFusedBuffers(ImplicitLocOpBuilder &builder,
                                              const FusedGroup &group,
                                              const FusedGeometry &geometry) {
  ApplyOp apply = group.apply;
  CoefficientsOp coefficients = group.coefficients;
  Value destination = getDestination(builder, group);
  // Bufferization takes this order for that of reads and writes: x may be
  // overwritten (each element is written after it was last read), weights that
  // are read after the result was begun not, and it copies them.
  FusedBuffers buffers;
  buffers.x = getBuffer(builder, apply.getX());
  buffers.y = createResult(builder, apply, destination);
  buffers.w1 = getBuffer(builder, coefficients.getW1());
  buffers.b1 = getBuffer(builder, coefficients.getB1());
  buffers.w2 = getBuffer(builder, coefficients.getW2());
  buffers.b2 = getBuffer(builder, coefficients.getB2());
  AttentionOp attention = group.attention;
  if (attention) {
    buffers.wp = getBuffer(builder, attention.getWp());
    buffers.bp = getBuffer(builder, attention.getBp());
  }
  if (geometry.isVirtual)
    createExchange(builder, geometry, apply.getType().getElementType(),
                   buffers);
  return buffers;
}
