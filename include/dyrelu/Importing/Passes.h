//===- Passes.h - Passes from calls into the dialect ------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_IMPORTING_PASSES_H
#define DYRELU_IMPORTING_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir {
class ModuleOp;
namespace arith {
class ArithDialect;
} // namespace arith
namespace func {
class FuncDialect;
} // namespace func
namespace tensor {
class TensorDialect;
} // namespace tensor
} // namespace mlir

namespace mlir::dyrelu {

class DyReLUDialect;

#define GEN_PASS_DECL
#include "dyrelu/Importing/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "dyrelu/Importing/Passes.h.inc"

} // namespace mlir::dyrelu

#endif // DYRELU_IMPORTING_PASSES_H
