//===- ShiftMax.h - Parts of a shift-max ------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_SHIFTMAX_H
#define DYRELU_LIB_RAISING_SHIFTMAX_H

#include "Match.h"

namespace mlir::dyrelu::raising {

/// slope * x[c] + shifted * x[p(c)].
struct ShiftedPiece {
  const Node *slope = nullptr;
  const Node *shifted = nullptr;
};

struct ShiftMax {
  Input input;
  SmallVector<ShiftedPiece> pieces;
  SmallVector<int64_t> permutation;
};

/// `root` as a maximum of pieces of a tensor and of its channels in another
/// order. `order` numbers the ops of the module; what was looked at goes to
/// `seen`.
std::optional<ShiftMax>
matchShiftMax(ElementView &view, const Node *root,
              const llvm::DenseMap<Operation *, unsigned> &order,
              SmallPtrSetImpl<Operation *> &seen, Reason &reason);

/// The order of the channels in which `shifted` reads x, whose element at the
/// same indices is `input`: the channel that is at each place. `root` gives the
/// sizes.
std::optional<SmallVector<int64_t>>
matchPermutation(const Node *root, const Input &input, const Node *shifted,
                 const ElementView::Scope &scope, Reason &reason);

/// A coefficient [N or 1, C or 1] as it stands.
struct GivenCoefficient {
  /// Null: `number`.
  Value tensor;
  double number = 0.0;
  /// For each dimension of `tensor` the index, or nothing where it is the
  /// sample's or the channel's.
  SmallVector<std::optional<int64_t>> indices;
  bool hasBatch = false, hasChannels = false;
};

/// The coefficients of each piece.
struct GivenCoefficients {
  SmallVector<GivenCoefficient> slopes, shifted;
};
std::optional<GivenCoefficients> matchGiven(ElementView &view,
                                            const ShiftMax &function);

/// Builds them side by side, [N or 1, K, C or 1] of `type`.
Value buildGiven(OpBuilder &builder, Location loc,
                 ArrayRef<GivenCoefficient> coefficients, Type type);

/// The number of groups for which dyrelu.shift_max has this permutation.
std::optional<int64_t> findGroups(ArrayRef<int64_t> permutation);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_SHIFTMAX_H
