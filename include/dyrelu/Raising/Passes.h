//===- Passes.h - Passes into the dialect -----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RAISING_PASSES_H
#define DYRELU_RAISING_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir {
class ModuleOp;
namespace arith {
class ArithDialect;
} // namespace arith
namespace linalg {
class LinalgDialect;
} // namespace linalg
namespace tensor {
class TensorDialect;
} // namespace tensor
} // namespace mlir

namespace mlir::dyrelu {

class DyReLUDialect;

#define GEN_PASS_DECL
#include "dyrelu/Raising/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "dyrelu/Raising/Passes.h.inc"

} // namespace mlir::dyrelu

#endif // DYRELU_RAISING_PASSES_H
