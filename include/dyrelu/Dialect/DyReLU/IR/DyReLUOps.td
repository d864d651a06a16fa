//===- DyReLUOps.td - Operations of the dialect ------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUOPS_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUOPS_TD

include "dyrelu/Dialect/DyReLU/IR/DyReLUBlocks.td"
include "dyrelu/Dialect/DyReLU/IR/DyReLUGradients.td"
include "dyrelu/Dialect/DyReLU/IR/DyReLURelatives.td"
include "dyrelu/Dialect/DyReLU/IR/DyReLUVariants.td"

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUOPS_TD
