//===- DropResultsInArguments.cpp - --dyrelu-cpu-drop-results-in-arguments ===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DROPRESULTSINARGUMENTS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// What `value` is a view of.
static Value getBuffer(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

/// Copies `buffer`, which is a result, to the memory of `argument`, if the
/// function has that memory to itself at its end.
static LogicalResult copyToArgument(func::FuncOp function, Value buffer,
                                    BlockArgument argument) {
  Operation *terminator = function.front().getTerminator();
  auto isInArgument = [&](Value other) { return getBuffer(other) == argument; };
  if (!getBuffer(buffer).getDefiningOp<memref::AllocOp>() ||
      failed(verifyCompatibleShape(buffer.getType(), argument.getType())) ||
      llvm::any_of(terminator->getOperands(), isInArgument))
    return failure();
  OpBuilder builder(terminator);
  memref::CopyOp::create(builder, function.getLoc(), buffer, argument);
  return success();
}

static LogicalResult dropResults(func::FuncOp function) {
  llvm::BitVector dropped(function.getNumResults());
  llvm::SmallPtrSet<Value, 4> copied;
  for (unsigned result = 0; result < function.getNumResults(); ++result) {
    auto number =
        function.getResultAttrOfType<IntegerAttr>(result, kInArgumentAttrName);
    if (!number)
      continue;
    Value returned = function.front().getTerminator()->getOperand(result);
    if (number.getInt() < 0 || number.getInt() >= function.getNumArguments())
      return function.emitError("result ")
             << result << " is not in an argument, of which there are "
             << function.getNumArguments() << ", got " << number.getInt();
    BlockArgument argument = function.getArgument(number.getInt());
    // What still read the argument was in the way.
    if (getBuffer(returned) != argument &&
        (!copied.insert(argument).second ||
         failed(copyToArgument(function, returned, argument))))
      return function.emitError("result ")
             << result << " is not in the memory of argument "
             << number.getInt();
    dropped.set(result);
  }
  if (dropped.none())
    return success();
  function.front().getTerminator()->eraseOperands(dropped);
  return function.eraseResults(dropped);
}

namespace {
struct DropResultsInArguments
    : dyrelu::impl::DropResultsInArgumentsBase<DropResultsInArguments> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (!function.isExternal() && failed(dropResults(function)))
        return signalPassFailure();
  }
};
} // namespace
