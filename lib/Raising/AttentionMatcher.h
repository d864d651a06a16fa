//===- AttentionMatcher.h - Spatial attention -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_ATTENTIONMATCHER_H
#define DYRELU_LIB_RAISING_ATTENTIONMATCHER_H

#include "Match.h"

namespace mlir::dyrelu::raising {

/// Matches from the outside in. Elements are expanded the latest in the program
/// first, and only until the next part is found: what a softmax divides by and
/// subtracts is then made of the same elements as what it is applied to.
class AttentionMatcher {
public:
  AttentionMatcher(ElementView &view, const Input &input, Value context,
                   const llvm::DenseMap<Operation *, unsigned> &order,
                   Reason &reason)
      : view(view), algebra(view.getAlgebra()), input(input),
        context(context ? context : input.getTensor()), order(order),
        reason(reason) {}

  std::optional<Attention> match(const Node *node);

private:
  /// `node` with its latest element expanded; null where there is none.
  const Node *expandLatest(const Node *node);
  /// `node`, expanded until `visit` takes it.
  const Node *expandUntil(const Node *node,
                          function_ref<bool(const Node *)> visit);

  /// The rest of a maximum or minimum with a bound, in any positive scaling.
  const Node *peelBound(const Node *node, Kind kind,
                        function_ref<bool(double)> isBound);
  /// A softmax is no less than 0: a bound that is not above 0 adds nothing.
  const Node *dropLowerBound(const Node *node);
  /// gamma * numerator / (sum of the numerator over all positions): returns
  /// the numerator.
  const Node *matchQuotient(const Node *node);
  bool matchGamma(double factor, ArrayRef<const Node *> sizes);
  /// exp(u - max u): returns u.
  const Node *matchExponent(const Node *node);
  /// (Wp z + Bp) / tau.
  bool matchLogits(const Node *node);
  /// Splits 1 / tau off what multiplies the logits; the rest, such as a batch
  /// norm, is for the layer.
  const Node *matchTemperature(const Node *slope);

  /// `body` of a reduction over `dims` at the position at hand, if it is
  /// `target` there and the reduction runs over all positions.
  bool isSame(const Node *body, ArrayRef<unsigned> dims, const Node *target);
  bool coversPositions(ArrayRef<unsigned> dims, ArrayRef<AffineExpr> indices);
  bool isContext(const Node *access, unsigned channel);

  ElementView &view;
  Algebra &algebra;
  const Input &input;
  Value context;
  const llvm::DenseMap<Operation *, unsigned> &order;
  Reason &reason;
  Attention result;
};

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_ATTENTIONMATCHER_H
