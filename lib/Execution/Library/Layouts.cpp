//===- Layouts.cpp - Tensors that are not in C order ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function takes such a tensor with its dimensions in the order of memory, so
// that loops over it run along its rows, and transposes it on paper: no
// transposition is left when the code around it has been fused.
//
//===----------------------------------------------------------------------===//

#include "Interface.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::dyrelu;
using bufferization::BufferizationDialect;

llvm::Error mlir::dyrelu::checkLayout(const LibraryTensor &tensor) {
  if (!tensor.layout)
    return llvm::Error::success();
  const TensorLayout &layout = *tensor.layout;
  auto fail = [&](const Twine &what) {
    return llvm::createStringError("layout of " + tensor.name + ": " + what);
  };
  size_t rank = tensor.spec.shape.size();
  if (layout.order.size() != rank || !isPermutationVector(layout.order))
    return fail("expected an order of " + Twine(rank) + " dimensions");
  if (!layout.strides.empty() && layout.strides.size() != rank)
    return fail("expected " + Twine(rank) + " strides, got " +
                Twine(layout.strides.size()));
  if (llvm::any_of(layout.strides, [](int64_t stride) { return stride < 0; }))
    return fail("expected strides that are not negative");
  if (tensor.role == LibraryTensor::Role::ResultInArgument)
    return fail("a result in an argument is in C order");
  return llvm::Error::success();
}

RankedTensorType mlir::dyrelu::getTypeInMemory(RankedTensorType type,
                                               const TensorLayout &layout) {
  return type.clone(applyPermutation(type.getShape(), layout.order));
}

Value mlir::dyrelu::transpose(OpBuilder &builder, Value value,
                              ArrayRef<int64_t> order) {
  if (isIdentityPermutation(order))
    return value;
  Location loc = value.getLoc();
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  Value empty = tensor::EmptyOp::create(
      builder, loc, applyPermutation(sizes, order), type.getElementType());
  return linalg::TransposeOp::create(builder, loc, value, empty, order)
      ->getResult(0);
}

void mlir::dyrelu::setStrides(func::FuncOp function, unsigned argument,
                              const TensorLayout &layout) {
  if (layout.strides.empty())
    return;
  function.setArgAttr(argument, BufferizationDialect::kBufferLayoutAttrName,
                      StridedLayoutAttr::get(function.getContext(),
                                             /*offset=*/0, layout.strides));
}

LogicalResult mlir::dyrelu::resolveSizes(func::FuncOp function) {
  PassManager pm(function.getContext(), func::FuncOp::getOperationName());
  pm.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  return pm.run(function);
}

void mlir::dyrelu::layOutArguments(func::FuncOp function,
                                   const LibraryFunction &description) {
  OpBuilder builder = OpBuilder::atBlockBegin(&function.front());
  for (BlockArgument argument : function.getArguments()) {
    unsigned number = argument.getArgNumber();
    const std::optional<TensorLayout> &layout =
        description.tensors[number].layout;
    if (!layout)
      continue;
    setStrides(function, number, *layout);
    auto type = cast<RankedTensorType>(argument.getType());
    argument.setType(getTypeInMemory(type, *layout));
    auto uses = llvm::map_to_vector(argument.getUses(),
                                    [](OpOperand &use) { return &use; });
    Value value =
        transpose(builder, argument, invertPermutationVector(layout->order));
    for (OpOperand *use : uses)
      use->set(value);
  }
  function.setFunctionType(builder.getFunctionType(
      function.front().getArgumentTypes(), function.getResultTypes()));
}
