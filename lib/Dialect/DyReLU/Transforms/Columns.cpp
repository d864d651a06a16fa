//===- Columns.cpp - Tensors side by side ---------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/Transforms/Columns.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;

SmallVector<tensor::InsertSliceOp> mlir::dyrelu::getColumns(Value value) {
  SmallVector<tensor::InsertSliceOp> columns;
  while (auto insert = value.getDefiningOp<tensor::InsertSliceOp>()) {
    if (!insert->hasOneUse() || insert.getSourceType().getRank() != 2 ||
        !insert.hasUnitStride() || !isZeroInteger(insert.getMixedOffsets()[0]))
      return {};
    columns.push_back(insert);
    value = insert.getDest();
  }
  auto empty = value.getDefiningOp<tensor::EmptyOp>();
  if (!empty || empty.getType().getRank() != 2)
    return {};
  for (tensor::InsertSliceOp insert : columns)
    if (!isEqualConstantIntOrValue(insert.getMixedSizes()[0],
                                   empty.getMixedSizes()[0]))
      return {};
  return SmallVector<tensor::InsertSliceOp>(llvm::reverse(columns));
}
