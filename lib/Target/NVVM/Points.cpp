//===- Points.cpp - What a linalg op computes at a point ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Points.h"

#include "Launch.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::dyrelu;

MemRefType mlir::dyrelu::getBufferType(OpOperand &operand) {
  return dyn_cast<MemRefType>(operand.get().getType());
}

int64_t mlir::dyrelu::getAccessWidth(ArrayRef<OpOperand *> operands) {
  int64_t bytes = 0;
  for (OpOperand *operand : operands) {
    Type type = getBufferType(*operand).getElementType();
    if (!type.isIntOrFloat() || type.getIntOrFloatBitWidth() % 8 != 0)
      return 1;
    bytes = std::max<int64_t>(bytes, type.getIntOrFloatBitWidth() / 8);
  }
  return bytes == 0 ? 1 : std::max<int64_t>(1, kAccessBytes / bytes);
}

llvm::Align mlir::dyrelu::getAlignment(OpOperand &operand, int64_t width) {
  int64_t bytes = getBufferType(operand).getElementTypeBitWidth() / 8;
  return llvm::Align(std::min(width * bytes, kAccessBytes));
}

Value mlir::dyrelu::createAreAligned(ImplicitLocOpBuilder &builder,
                                     ValueRange buffers) {
  Value bits;
  for (Value buffer : buffers) {
    Value address =
        memref::ExtractAlignedPointerAsIndexOp::create(builder, buffer);
    bits = bits ? arith::OrIOp::create(builder, bits, address) : address;
  }
  Value mask = arith::ConstantIndexOp::create(builder, kAccessBytes - 1);
  Value rest = arith::AndIOp::create(builder, bits, mask);
  Value zero = arith::ConstantIndexOp::create(builder, 0);
  return arith::CmpIOp::create(builder, arith::CmpIPredicate::eq, rest, zero);
}

Points::Points(ImplicitLocOpBuilder &builder, linalg::LinalgOp op)
    : builder(builder), op(op), staticSizes(op.getStaticLoopRanges()) {
  for (Range range : op.createLoopRanges(builder, builder.getLoc()))
    sizes.push_back(range.size);
  // Where the kernel is, upstream's canonicalization of linearized indices
  // would use them too early.
  for (OpOperand &operand : op->getOpOperands())
    if (getBufferType(operand))
      operandSizes[&operand] =
          memref::getMixedSizes(builder, builder.getLoc(), operand.get());
}

SmallVector<unsigned> Points::getLoops(utils::IteratorType kind) {
  SmallVector<unsigned> loops;
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if (type == kind)
      loops.push_back(loop);
  return loops;
}

SmallVector<OpFoldResult> Points::getSizes(ArrayRef<unsigned> loops) {
  return llvm::map_to_vector(loops, [&](unsigned loop) { return sizes[loop]; });
}

std::optional<int64_t> Points::getStaticCount(ArrayRef<unsigned> loops) {
  int64_t count = 1;
  for (unsigned loop : loops) {
    if (ShapedType::isDynamic(staticSizes[loop]))
      return std::nullopt;
    count *= staticSizes[loop];
  }
  return count;
}

void Points::delinearize(Value number, ArrayRef<unsigned> loops,
                         MutableArrayRef<Value> coordinates) {
  if (loops.empty())
    return;
  SmallVector<OpFoldResult> basis = getSizes(loops);
  auto parts = affine::AffineDelinearizeIndexOp::create(builder, number, basis,
                                                        /*hasOuterBound=*/true);
  for (auto [loop, part] : llvm::zip_equal(loops, parts.getResults()))
    coordinates[loop] = part;
}

SmallVector<Value> Points::getIndices(OpOperand &operand,
                                      ArrayRef<Value> coordinates) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  return llvm::map_to_vector(map.getResults(), [&](AffineExpr expr) -> Value {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      return coordinates[dim.getPosition()];
    // Of what it is no function, coordinates may not be known.
    SmallVector<AffineExpr> dims(map.getNumDims());
    SmallVector<Value> used;
    for (unsigned dim = 0; dim < map.getNumDims(); ++dim) {
      if (!expr.isFunctionOfDim(dim))
        continue;
      dims[dim] = builder.getAffineDimExpr(used.size());
      used.push_back(coordinates[dim]);
    }
    for (AffineExpr &dim : dims)
      if (!dim)
        dim = builder.getAffineConstantExpr(0);
    return affine::AffineApplyOp::create(
        builder, AffineMap::get(used.size(), 0, expr.replaceDims(dims)), used);
  });
}

Value Points::getNumber(OpOperand &operand, ArrayRef<Value> coordinates) {
  SmallVector<Value> indices = getIndices(operand, coordinates);
  if (indices.empty())
    return arith::ConstantIndexOp::create(builder, 0);
  return affine::AffineLinearizeIndexOp::create(
      builder, indices, ArrayRef(operandSizes[&operand]), /*disjoint=*/true);
}

Value Points::flatten(OpOperand &operand) {
  int64_t rank = getBufferType(operand).getRank();
  if (rank == 1)
    return operand.get();
  SmallVector<ReassociationIndices, 1> all = {
      llvm::to_vector<2>(llvm::seq<int64_t>(0, rank))};
  return memref::CollapseShapeOp::create(builder, operand.get(), all);
}

Value Points::load(OpOperand &operand, ArrayRef<Value> coordinates) {
  if (!getBufferType(operand))
    return operand.get();
  return memref::LoadOp::create(builder, operand.get(),
                                getIndices(operand, coordinates));
}

void Points::store(Value value, OpOperand &operand,
                   ArrayRef<Value> coordinates) {
  memref::StoreOp::create(builder, value, operand.get(),
                          getIndices(operand, coordinates));
}

SmallVector<Value> Points::compute(ArrayRef<Value> operands,
                                   ArrayRef<Value> coordinates) {
  Block *body = op.getBlock();
  IRMapping mapping;
  mapping.map(body->getArguments(), operands);
  auto replaceIndex = [&](linalg::IndexOp index) {
    index.replaceAllUsesWith(coordinates[index.getDim()]);
    index.erase();
  };
  for (Operation &inner : body->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      mapping.map(index.getResult(), coordinates[index.getDim()]);
      continue;
    }
    builder.clone(inner, mapping)->walk(replaceIndex);
  }
  return llvm::map_to_vector(
      body->getTerminator()->getOperands(),
      [&](Value value) { return mapping.lookupOrDefault(value); });
}

Value Points::getUnread(OpOperand &operand) {
  return arith::ConstantOp::create(
      builder, builder.getZeroAttr(getElementTypeOrSelf(operand.get())));
}
