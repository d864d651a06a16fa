//===- Epilogue.h - What is done with a reduction's results -----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_EPILOGUE_H
#define DYRELU_LIB_TARGET_NVVM_EPILOGUE_H

#include "Points.h"

namespace mlir::dyrelu {

/// The element-wise op that reads each element of the result of `op` once,
/// after it, if nothing in between does anything that would be different were
/// it done before `op`, and nothing else needs what `op` itself writes.
linalg::LinalgOp getEpilogue(linalg::LinalgOp op);

/// Writes what `epilogue` makes of element `indices` of `buffer`, which is
/// `value`.
void createEpilogue(ImplicitLocOpBuilder &builder, linalg::LinalgOp epilogue,
                    Points &points, Value buffer, ArrayRef<Value> indices,
                    Value value);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_EPILOGUE_H
