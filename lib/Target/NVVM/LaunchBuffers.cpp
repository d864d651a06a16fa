//===- LaunchBuffers.cpp - Buffers of a host function ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchExpressions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::dyrelu;
namespace json = llvm::json;

/// The buffer that an op only gives another type or shape to, or null.
static Value getSource(Operation *op) {
  if (isa<memref::CastOp, memref::CollapseShapeOp, memref::ExpandShapeOp,
          memref::AssumeAlignmentOp, memref::MemorySpaceCastOp,
          memref::ReinterpretCastOp, memref::SubViewOp>(op))
    return op->getOperand(0);
  return nullptr;
}

FailureOr<Value> LaunchExpressions::getBase(Value buffer, Operation *user) {
  while (Operation *op = buffer.getDefiningOp()) {
    if (isa<memref::AllocOp>(op))
      return buffer;
    // The base buffer of some other one.
    if (auto metadata = dyn_cast<memref::ExtractStridedMetadataOp>(op)) {
      buffer = metadata.getSource();
      continue;
    }
    Value source = getSource(op);
    if (!source)
      return failToDescribe(op) << "a buffer that it gives is used";
    buffer = source;
  }
  return buffer;
}

FailureOr<SmallVector<json::Value>> LaunchExpressions::getSizes(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<json::Value> sizes;
  Operation *op = buffer.getDefiningOp();
  if (auto collapse = dyn_cast_or_null<memref::CollapseShapeOp>(op)) {
    FailureOr<SmallVector<json::Value>> source = getSizes(collapse.getSrc());
    if (failed(source))
      return failure();
    for (const ReassociationIndices &group :
         collapse.getReassociationIndices()) {
      json::Value size = 1;
      for (int64_t dim : group)
        size = makeExpression("mul", std::move(size), (*source)[dim]);
      sizes.push_back(std::move(size));
    }
    return sizes;
  }
  SmallVector<OpFoldResult> mixed;
  if (auto alloc = dyn_cast_or_null<memref::AllocOp>(op))
    mixed = alloc.getMixedSizes();
  else if (auto expand = dyn_cast_or_null<memref::ExpandShapeOp>(op))
    mixed = expand.getMixedOutputShape();
  else if (auto view = dyn_cast_or_null<OffsetSizeAndStrideOpInterface>(op))
    mixed = view.getMixedSizes();
  // A subview may drop dimensions.
  if (op && mixed.size() == size_t(type.getRank()) && !mixed.empty()) {
    for (OpFoldResult size : mixed) {
      FailureOr<json::Value> number = get(size, op);
      if (failed(number))
        return failure();
      sizes.push_back(std::move(*number));
    }
    return sizes;
  }
  if (type.hasStaticShape())
    return SmallVector<json::Value>(type.getShape());
  if (auto argument = dyn_cast<BlockArgument>(buffer)) {
    for (auto [dim, size] : llvm::enumerate(type.getShape())) {
      if (ShapedType::isStatic(size))
        sizes.push_back(size);
      else
        sizes.push_back(json::Object{
            {"size", json::Array{argument.getArgNumber(), int64_t(dim)}}});
    }
    return sizes;
  }
  if (isa<memref::CastOp, memref::AssumeAlignmentOp, memref::MemorySpaceCastOp>(
          op))
    return getSizes(op->getOperand(0));
  return failToDescribe(op)
         << "the sizes of the buffer that it gives are needed";
}

FailureOr<json::Value> LaunchExpressions::getBytes(Value buffer,
                                                   Operation *user) {
  auto type = cast<MemRefType>(buffer.getType());
  Type element = type.getElementType();
  if (!element.isIntOrFloat() || !type.getLayout().isIdentity())
    return failToDescribe(user)
           << "expected a contiguous buffer of numbers, got " << type;
  FailureOr<SmallVector<json::Value>> sizes = getSizes(buffer);
  if (failed(sizes))
    return failure();
  json::Value bytes = llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
  for (bool isKnown : {true, false})
    for (const json::Value &size : *sizes)
      if (size.getAsInteger().has_value() == isKnown)
        bytes = makeExpression("mul", size, std::move(bytes));
  return bytes;
}

FailureOr<Pointer> LaunchExpressions::getPointer(Value value, Operation *user) {
  if (isa<MemRefType>(value.getType())) {
    FailureOr<Value> base = getBase(value, user);
    if (failed(base))
      return failure();
    return Pointer{*base};
  }
  Operation *op = value.getDefiningOp();
  if (!op)
    return failToDescribe(user) << "a pointer is no buffer's";
  if (auto extract = dyn_cast<memref::ExtractAlignedPointerAsIndexOp>(op))
    return getPointer(extract.getSource(), user);
  if (isa<arith::IndexCastOp, LLVM::IntToPtrOp, UnrealizedConversionCastOp>(
          op) &&
      op->getNumOperands() == 1)
    return getPointer(op->getOperand(0), user);
  if (auto add = dyn_cast<arith::AddIOp>(op)) {
    FailureOr<Pointer> pointer = getPointer(add.getLhs(), user);
    FailureOr<json::Value> offset = failure();
    if (succeeded(pointer))
      offset = get(add.getRhs());
    if (failed(offset))
      return failure();
    pointer->offset = makeExpression("add", pointer->offset, *offset);
    return pointer;
  }
  return failToDescribe(op) << "a pointer that it gives is used";
}
