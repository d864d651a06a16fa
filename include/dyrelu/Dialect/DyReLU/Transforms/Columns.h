//===- Columns.h - Tensors side by side -------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_TRANSFORMS_COLUMNS_H
#define DYRELU_DIALECT_DYRELU_TRANSFORMS_COLUMNS_H

#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::dyrelu {

/// The insertions that make `value` of tensors side by side, each of all rows
/// and of columns of its own (as APReLU decomposes to), the first first; none
/// where it is made otherwise.
SmallVector<tensor::InsertSliceOp> getColumns(Value value);

} // namespace mlir::dyrelu

#endif // DYRELU_DIALECT_DYRELU_TRANSFORMS_COLUMNS_H
