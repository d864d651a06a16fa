//===- ReductionPatterns.h - Smaller programs of the dialect ----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_REDUCER_REDUCTIONPATTERNS_H
#define DYRELU_REDUCER_REDUCTIONPATTERNS_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::dyrelu {

/// Lets mlir-reduce make programs of the dialect smaller: an op becomes an
/// operand of its result's type (an activation function its x), and loses
/// operands that it can be without (biases, a context).
void registerReductionPatterns(DialectRegistry &registry);

} // namespace mlir::dyrelu

#endif // DYRELU_REDUCER_REDUCTIONPATTERNS_H
