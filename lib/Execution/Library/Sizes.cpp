//===- Sizes.cpp - The sizes of a library's results -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interface.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::dyrelu;
using bufferization::MaterializeInDestinationOp;

/// Whether `op` computes with sizes alone.
static bool isSizeArithmetic(Operation &op) {
  if (isa<arith::ArithDialect, affine::AffineDialect>(op.getDialect()))
    return llvm::none_of(op.getResultTypes(), llvm::IsaPred<ShapedType>);
  if (auto dim = dyn_cast<tensor::DimOp>(op))
    return isa<BlockArgument>(dim.getSource());
  return isa<cf::AssertOp, tensor::FromElementsOp, MaterializeInDestinationOp,
             func::ReturnOp>(op);
}

/// Puts the bodies of what `function` calls in place of the calls. Where one
/// cannot be put there, or calls itself, a call stays.
static void inlineCalls(func::FuncOp function) {
  constexpr unsigned maxCalls = 1 << 12;
  SmallVector<func::CallOp> calls;
  function.walk([&](func::CallOp call) { calls.push_back(call); });
  for (unsigned i = 0; i < calls.size() && i < maxCalls; ++i) {
    func::CallOp call = calls[i];
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        call, call.getCalleeAttr());
    if (!callee || !callee.getBody().hasOneBlock())
      continue;
    OpBuilder builder(call);
    IRMapping mapping;
    mapping.map(callee.getArguments(), call.getOperands());
    for (Operation &op : callee.front().without_terminator())
      builder.clone(op, mapping)->walk([&](func::CallOp inner) {
        calls.push_back(inner);
      });
    for (auto [result, value] :
         llvm::zip_equal(call.getResults(), getReturn(callee).getOperands()))
      result.replaceAllUsesWith(mapping.lookup(value));
    call.erase();
  }
}

/// Drops assertions about anything but sizes, which are checked where the
/// results are computed. The others may be what a size is computed under: that
/// it is divided by no zero.
static void dropOtherAssertions(func::FuncOp function) {
  function.walk([](cf::AssertOp op) {
    llvm::SetVector<Operation *> slice;
    BackwardSliceOptions options;
    options.inclusive = true;
    options.omitBlockArguments = true;
    if (failed(getBackwardSlice(op.getArg(), &slice, options)) ||
        !llvm::all_of(slice,
                      [](Operation *op) { return isSizeArithmetic(*op); }))
      op.erase();
  });
}

llvm::Error mlir::dyrelu::computeSizes(func::FuncOp function,
                                       LibraryFunction &description) {
  func::ReturnOp end = getReturn(function);
  OpBuilder builder(end);
  Location loc = function.getLoc();
  SmallVector<Value> sizes;
  int64_t tensorNumber = function.getNumArguments();
  for (Value value : end.getOperands()) {
    if (getOwnDestination(function, value))
      continue;
    auto type = cast<RankedTensorType>(value.getType());
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      if (!type.isDynamicDim(dim))
        continue;
      Value size = tensor::DimOp::create(builder, loc, value, dim);
      sizes.push_back(
          arith::IndexCastOp::create(builder, loc, builder.getI64Type(), size));
      description.computedSizes.push_back({tensorNumber, dim});
    }
    ++tensorNumber;
  }
  if (sizes.empty()) {
    function.erase();
    return llvm::Error::success();
  }

  Value array = tensor::FromElementsOp::create(builder, loc, sizes);
  if (failed(addDestination(function, array.getType())))
    return llvm::createStringError("@" + description.entry +
                                   ": cannot add an argument");
  auto written = MaterializeInDestinationOp::create(
      builder, loc, array, function.getArguments().back());
  end->setOperands(written->getResults());
  function.setFunctionType(builder.getFunctionType(function.getArgumentTypes(),
                                                   written->getResultTypes()));
  function.removeResAttrsAttr();

  inlineCalls(function);
  // Only then is it known what the assertions are about.
  bool isSimple = succeeded(resolveSizes(function));
  dropOtherAssertions(function);
  if (!isSimple || failed(resolveSizes(function)))
    return llvm::createStringError("@" + description.entry +
                                   ": cannot compute the sizes of results");
  if (!llvm::all_of(function.front(), isSizeArithmetic))
    return llvm::createStringError(
        "@" + description.entry +
        ": the sizes of results do not follow from those of arguments alone, "
        "and a program that calls it could not know them");
  description.sizesSymbol = function.getName().str();
  return llvm::Error::success();
}
