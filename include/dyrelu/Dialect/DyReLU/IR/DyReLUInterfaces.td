//===- DyReLUInterfaces.td - Interfaces of the dialect -----*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUINTERFACES_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUINTERFACES_TD

include "mlir/IR/OpBase.td"

def DyReLU_VariantOpInterface : OpInterface<"VariantOpInterface"> {
  let cppNamespace = "::mlir::dyrelu";
  let description = [{
    A whole activation function of the DY-ReLU family, from its input and its
    weights to its result. Its decomposition (linalg's AggregatedOpInterface)
    is made of the dialect's blocks: pool, coefficients, apply.
  }];
  let methods = [
    InterfaceMethod<"The tensor that the pieces are applied to.",
                    "::mlir::Value", "getInput", (ins), "",
                    "return $_op.getX();">,
    InterfaceMethod<"The tensor that the coefficients are computed from.",
                    "::mlir::Value", "getContextOrInput", (ins), "", [{
                      return $_op.getZ() ? $_op.getZ() : $_op.getX();
                    }]>,
    InterfaceMethod<"How the layers' output is read.",
                    "::mlir::dyrelu::HyperAttr", "getHyperFunction", (ins), "", [{
                      return $_op.getHyper();
                    }]>,
  ];
}

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUINTERFACES_TD
