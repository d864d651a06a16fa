//===- Passes.h - Passes over the dialect -----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_TRANSFORMS_PASSES_H
#define DYRELU_DIALECT_DYRELU_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir {
class ModuleOp;
class RewritePatternSet;
namespace affine {
class AffineDialect;
} // namespace affine
namespace arith {
class ArithDialect;
} // namespace arith
namespace cf {
class ControlFlowDialect;
} // namespace cf
namespace linalg {
class LinalgDialect;
} // namespace linalg
namespace scf {
class SCFDialect;
} // namespace scf
namespace tensor {
class TensorDialect;
} // namespace tensor
} // namespace mlir

namespace mlir::dyrelu {

class DyReLUDialect;

#define GEN_PASS_DECL
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"

/// Patterns of --dyrelu-decompose.
void populateDecomposePatterns(RewritePatternSet &patterns);

#define GEN_PASS_REGISTRATION
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"

} // namespace mlir::dyrelu

#endif // DYRELU_DIALECT_DYRELU_TRANSFORMS_PASSES_H
