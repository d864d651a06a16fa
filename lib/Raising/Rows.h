//===- Rows.h - What the rows of the last layer are -------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_ROWS_H
#define DYRELU_LIB_RAISING_ROWS_H

#include "Match.h"

namespace mlir::dyrelu::raising {

/// A coefficient down to the layer that it is computed by.
struct Computed {
  Coefficient coefficient;
  Layer layer;
};
/// The slope and the intercept.
using ComputedPiece = std::array<std::optional<Computed>, 2>;

/// What a layer is applied to as slope * value + intercept, column by column:
/// a hidden activation or a pool, and, say, the batch norm behind it.
struct ScaledColumns {
  const Node *value = nullptr;
  Piece affine;
};

/// Makes the layer over the columns `in` one that is applied to the value
/// alone.
void foldScale(Algebra &algebra, const ScaledColumns &scaled, unsigned in,
               const Node *&weight, const Node *&bias);

/// Sets the last layer of `result` and its attribute but for `hidden`. The
/// layer is applied to what is scaled in `scaled`, if that is given.
bool matchLastLayer(ElementView &view, const Input &input,
                    ArrayRef<ComputedPiece> pieces,
                    const std::optional<ScaledColumns> &scaled, bool intercepts,
                    HyperFunction &result, Reason &reason);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_ROWS_H
