//===- Epilogue.cpp - What is done with a reduction's results -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Epilogue.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// Whether `op` may as well be done before or after a kernel that has nothing
/// to do with what it writes.
static bool isElsewhere(Operation *op, ArrayRef<Operation *> kernel) {
  if (isMemoryEffectFree(op) || isa<memref::AllocOp>(op))
    return true;
  auto fill = dyn_cast<linalg::FillOp>(op);
  if (!fill || !fill.output().getDefiningOp<memref::AllocOp>())
    return false;
  return llvm::none_of(kernel, [&](Operation *part) {
    return llvm::is_contained(part->getOperands(), fill.output());
  });
}

/// The buffer that `value` is a part of, as far as views tell.
static Value getWhole(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

linalg::LinalgOp mlir::dyrelu::getEpilogue(linalg::LinalgOp op) {
  if (op.getNumDpsInits() != 1)
    return {};
  Value buffer = op.getDpsInitOperand(0)->get();
  if (!buffer.getDefiningOp<memref::AllocOp>())
    return {};
  // The first user after the reduction; others may only end the buffer, unless
  // the first one writes to it. Before, there are no views.
  linalg::LinalgOp epilogue;
  SmallVector<Operation *> others;
  for (Operation *user : buffer.getUsers()) {
    if (user->getBlock() != op->getBlock())
      return {};
    if (user == op || isa<memref::DimOp>(user))
      continue;
    if (!user->isBeforeInBlock(op))
      others.push_back(user);
    else if (!isa<linalg::FillOp>(user))
      return {};
  }
  llvm::sort(others, [](Operation *left, Operation *right) {
    return left->isBeforeInBlock(right);
  });
  if (others.empty())
    return {};
  epilogue = dyn_cast<linalg::LinalgOp>(others.front());
  if (!epilogue || !epilogue.hasPureBufferSemantics() ||
      epilogue.getNumParallelLoops() != epilogue.getNumLoops() ||
      epilogue.getNumDpsInits() != 1 || epilogue->getNumRegions() != 1)
    return {};
  for (OpOperand &operand : epilogue->getOpOperands())
    if (operand.get() == buffer &&
        !epilogue.getMatchingIndexingMap(&operand).isIdentity())
      return {};
  if (epilogue.getBlock()
          ->walk([](Operation *inner) {
            return isMemoryEffectFree(inner) ? WalkResult::advance()
                                             : WalkResult::interrupt();
          })
          .wasInterrupted())
    return {};
  Value result = epilogue.getDpsInitOperand(0)->get();
  bool isInPlace = result == buffer;
  for (Operation *user : ArrayRef(others).drop_front())
    if (user != epilogue && !isInPlace && !isa<memref::DeallocOp>(user))
      return {};
  // Other threads may still read the inputs of the reduction.
  if (!isInPlace && (!result.getDefiningOp<memref::AllocOp>() ||
                     llvm::any_of(op->getOperands(), [&](Value operand) {
                       return getWhole(operand) == result;
                     })))
    return {};
  Operation *kernel[] = {op, epilogue};
  for (Operation *next = op->getNextNode(); next != epilogue;
       next = next->getNextNode())
    if (!isElsewhere(next, kernel))
      return {};
  return epilogue;
}

void mlir::dyrelu::createEpilogue(ImplicitLocOpBuilder &builder,
                                  linalg::LinalgOp epilogue, Points &points,
                                  Value buffer, ArrayRef<Value> indices,
                                  Value value) {
  SmallVector<Value> operands;
  for (OpOperand &operand : epilogue->getOpOperands()) {
    if (operand.get() == buffer)
      operands.push_back(value);
    else if (epilogue.payloadUsesValueFromOperand(&operand))
      operands.push_back(points.load(operand, indices));
    else
      operands.push_back(points.getUnread(operand));
  }
  Value result = points.compute(operands, indices).front();
  points.store(result, *epilogue.getDpsInitOperand(0), indices);
}
