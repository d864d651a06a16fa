//===- Passes.td - Passes out of the dialect ---------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_CONVERSION_PASSES_TD
#define DYRELU_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertDyReLUToLinalg : Pass<"convert-dyrelu-to-linalg"> {
  let summary = "Convert every dyrelu op to linalg on tensors";
  let description = [{
    Runs the decomposition of every dyrelu op (linalg's AggregatedOpInterface)
    until none is left: whole functions become blocks, blocks become
    `linalg.generic`s on tensors in destination style, with scalar arith and
    math in their bodies. The form is stable, so that other compilers can match
    it: a mean is a sum and a division, a layer is a contraction and an
    element-wise op, the pieces are one element-wise op.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::dyrelu::DyReLUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // DYRELU_CONVERSION_PASSES_TD
