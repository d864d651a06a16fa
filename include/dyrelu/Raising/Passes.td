//===- Passes.td - Passes into the dialect -----------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RAISING_PASSES_TD
#define DYRELU_RAISING_PASSES_TD

include "mlir/Pass/PassBase.td"

def DyReLURaise : Pass<"dyrelu-raise", "::mlir::ModuleOp"> {
  let summary = "Find DY-ReLU in linalg on tensors and replace it by one op";
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::dyrelu::DyReLUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"allowReassociation", "allow-reassociation", "bool",
           /*default=*/"true",
           "Permit real-arithmetic reordering, wider intermediates, and a "
           "compare-and-select maximum treated as a NaN-propagating one">
  ];
}

#endif // DYRELU_RAISING_PASSES_TD
