//===- ShareCoefficients.h - One set for several activations ----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_SHARECOEFFICIENTS_H
#define DYRELU_LIB_RAISING_SHARECOEFFICIENTS_H

#include "mlir/IR/Operation.h"

namespace mlir::dyrelu::raising {

/// Several tensors may be activated by one set of coefficients: variants in
/// `ops`, in the program's order, that differ in x alone become blocks, of
/// which coefficients and pool, where anything is pooled, are there once.
/// Returns the applications that took their places, those of one set together.
SmallVector<SmallVector<Operation *>>
shareCoefficients(ArrayRef<Operation *> ops);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_SHARECOEFFICIENTS_H
