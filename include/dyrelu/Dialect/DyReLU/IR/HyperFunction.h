//===- HyperFunction.h - Scalar code of a hyper-function --------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the norms and activations of `#dyrelu.hyper` mean, as code.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_HYPERFUNCTION_H
#define DYRELU_DIALECT_DYRELU_IR_HYPERFUNCTION_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

namespace mlir::dyrelu {

/// hidden(u) for a float scalar or vector `u`.
Value buildHidden(OpBuilder &builder, Location loc, Hidden hidden, Value u);

/// hidden'(u) * gradient. Where hidden has a corner its derivative is the one
/// that PyTorch's has: 0 for relu, and for relu6 at both ends.
Value buildHiddenGradient(OpBuilder &builder, Location loc, Hidden hidden,
                          Value u, Value gradient);

/// A coefficient as `offset + scale * basis(u)`. For the sigmoid the basis is
/// s = sigmoid(u), so that coefficients near zero are not differences of large
/// numbers; for the other norms it is norm(u).
struct CoefficientForm {
  double offset;
  double scale;
};
CoefficientForm getCoefficientForm(HyperAttr hyper, Part part, int64_t k);

/// basis(u) of CoefficientForm for a float scalar or vector `u`.
Value buildBasis(OpBuilder &builder, Location loc, Norm norm, Value u);

/// basis'(u) * gradient. At the ends of hard_sigmoid it is that of the line
/// between them, as for PyTorch's clamp.
Value buildBasisGradient(OpBuilder &builder, Location loc, Norm norm, Value u,
                         Value gradient);

/// offset + scale * basis(u), where a number that is null is left out.
Value buildCoefficient(OpBuilder &builder, Location loc, Norm norm, Value u,
                       Value scale, Value offset);

} // namespace mlir::dyrelu

#endif // DYRELU_DIALECT_DYRELU_IR_HYPERFUNCTION_H
