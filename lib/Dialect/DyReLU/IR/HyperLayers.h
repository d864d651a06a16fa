//===- HyperLayers.h - The layers of a hyper-function -----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the decomposition of dyrelu.coefficients and its derivative share.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_DIALECT_DYRELU_IR_HYPERLAYERS_H
#define DYRELU_LIB_DIALECT_DYRELU_IR_HYPERLAYERS_H

#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/HyperFunction.h"

namespace mlir::dyrelu {

/// input [N, I] times the transpose of weight [O, I]: [N, O] in input's type.
Value buildLinear(OpBuilder &builder, Location loc, Value input, Value weight);

/// input [N, O] (element type acc) and bias [O], whatever their types, in a
/// body: their sum in acc. The bias may be null.
Value addBias(OpBuilder &builder, Location loc, Value input, Value bias);

/// hidden(u + B1), [N, H], from u = W1 g.
Value buildHiddenLayer(OpBuilder &builder, CoefficientsOp op, Value linear);

/// The number of channels of the coefficients.
OpFoldResult buildNumChannels(OpBuilder &builder, CoefficientsOp op);

/// The slice of `rows`, [N, R] or [R], that holds one part of the coefficients,
/// and its map from the dimensions (n, k, c).
std::pair<Value, AffineMap> buildPartSlice(OpBuilder &builder, Location loc,
                                           Value rows, HyperAttr hyper,
                                           Part part, OpFoldResult channels);

/// The operands of a generic over (n, k, c).
struct OverCoefficients {
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
};

/// One number per piece inside a body over (n, k, c): a constant where all are
/// equal, otherwise an input of its own.
class PieceNumbers {
public:
  SmallVector<double> values;

  bool areAll(double value) const {
    return llvm::all_of(values, [&](double v) { return v == value; });
  }
  /// Adds them to `operands`, unless they are all equal.
  void addTo(OverCoefficients &operands, OpBuilder &builder, Location loc,
             FloatType type);
  /// The number of the piece of this element.
  Value get(OpBuilder &builder, Location loc, FloatType type,
            ValueRange args) const;

private:
  std::optional<unsigned> input;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_IR_HYPERLAYERS_H
