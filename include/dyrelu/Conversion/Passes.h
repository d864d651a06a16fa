//===- Passes.h - Passes and pipelines out of the dialect -------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_CONVERSION_PASSES_H
#define DYRELU_CONVERSION_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir {
class OpPassManager;
class RewritePatternSet;
namespace arith {
class ArithDialect;
} // namespace arith
namespace linalg {
class LinalgDialect;
} // namespace linalg
namespace math {
class MathDialect;
} // namespace math
namespace tensor {
class TensorDialect;
} // namespace tensor
} // namespace mlir

namespace mlir::dyrelu {

class DyReLUDialect;

#define GEN_PASS_DECL
#include "dyrelu/Conversion/Passes.h.inc"

/// Patterns of --convert-dyrelu-to-linalg.
void populateDyReLUToLinalgPatterns(RewritePatternSet &patterns);

/// The pipeline --dyrelu-to-linalg: portable linalg on tensors.
void buildDyReLUToLinalgPipeline(OpPassManager &pm);
void registerDyReLUToLinalgPipeline();

#define GEN_PASS_REGISTRATION
#include "dyrelu/Conversion/Passes.h.inc"

} // namespace mlir::dyrelu

#endif // DYRELU_CONVERSION_PASSES_H
