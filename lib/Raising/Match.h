//===- Match.h - Recognizers ------------------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From the outside in: the root is a maximum of pieces, a piece is affine in
// one tensor, a coefficient is a norm of a layer, a layer is a contraction, and
// the innermost is a pool. Each recognizer says what it could not accept.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_MATCH_H
#define DYRELU_LIB_RAISING_MATCH_H

#include "ElementView.h"
#include "Parameters.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

namespace mlir::dyrelu::raising {

/// A number in messages.
std::string formatNumber(double value);

/// Equal but for the rounding of constants in computations on `type`.
bool isClose(double lhs, double rhs, Type type);

/// The tensor that the pieces are applied to, as the root reads it.
struct Input {
  const Node *access = nullptr;
  /// The root's dimension that each dimension of x is.
  SmallVector<int64_t> rootDims;
  bool channelsLast = false;
  /// Indices of the sample and the channel.
  AffineExpr batch, channel;
  Extent channels;
  /// The root's dimensions that are spatial, and the channels' (bit i: d_i);
  /// none where the size is 1.
  uint32_t spatialDims = 0, channelDims = 0;

  Value getTensor() const { return access->tensor; }
};

/// slope * x + intercept.
struct Piece {
  const Node *slope = nullptr;
  const Node *intercept = nullptr;
  bool isDynamic() const { return slope->hasSum || intercept->hasSum; }
};

struct Pieces {
  Input input;
  /// Whether several pieces are joined, and how; otherwise there is one.
  bool isExtremum = true;
  Kind combiner = Kind::Max;
  SmallVector<Piece> pieces;
  /// What multiplies the extremum or all pieces, position by position.
  const Node *attention = nullptr;
  bool isBehindAttention = false;

  unsigned countDynamic() const {
    return llvm::count_if(pieces, [](const Piece &p) { return p.isDynamic(); });
  }
};

/// `access` as x of `root`: every dimension of the root once. `others` are the
/// dimensions that all else depends on: the batch and the channels.
std::optional<Input> asInput(ElementView &view, const Node *root,
                             const Node *access, uint32_t others);

/// Looks for tensors that the root may be a function of, from the root
/// backwards, and calls `visit` for each until it returns true, with the root
/// as an expression of it. `order` numbers the ops of the module; what was
/// looked at goes to `seen`.
void findInputs(ElementView &view, const Node *root,
                const llvm::DenseMap<Operation *, unsigned> &order,
                SmallPtrSetImpl<Operation *> &seen,
                function_ref<bool(const Input &, const Node *)> visit);

/// The same for tensors that the root is an extremum of affine pieces of.
void findPieces(ElementView &view, const Node *root,
                const llvm::DenseMap<Operation *, unsigned> &order,
                SmallPtrSetImpl<Operation *> &seen,
                function_ref<bool(Pieces &&)> visit);

/// offset + scale * norm(argument).
struct Coefficient {
  double offset = 0.0;
  double scale = 0.0;
  Norm norm = Norm::None;
  const Node *argument = nullptr;
};
std::optional<Coefficient> matchCoefficient(ElementView &view, const Node *node,
                                            Reason &reason);

/// `node` as slope * x + intercept, both free of x outside of sums.
std::optional<Piece> splitAffine(Algebra &algebra, const Node *node,
                                 const Node *x);

/// The sums in `node`, those in bodies of sums not.
SmallVector<const Node *> findSums(const Node *node);

/// sum_in weight(row, in) * input(in) + bias(row).
struct Layer {
  const Node *weight = nullptr;
  const Node *bias = nullptr;
  unsigned in = 0;
  const Node *input = nullptr;
};

/// `node` as a layer, whose rows differ in the index `row`.
std::optional<Layer> matchLayer(ElementView &view, const Input &input,
                                const Node *node, AffineExpr row,
                                Reason &reason);

/// Splits hidden(u), if `node` is that.
std::optional<std::pair<Hidden, const Node *>> matchHidden(ElementView &view,
                                                           const Node *node);

/// The tensor whose mean over all positions `node` is, for a sample and the
/// channel `channel`; x itself where that is meant.
std::optional<Value> matchPool(ElementView &view, const Input &input,
                               const Node *node, unsigned channel,
                               Reason &reason);

/// The same for the mean of the positive or negative part of x, which is the
/// result.
std::optional<PoolMode> matchPartPool(ElementView &view, const Input &input,
                                      const Node *node, unsigned channel,
                                      Reason &reason);

/// min(gamma * softmax((Wp z + Bp) / tau), 1) over the positions of the
/// context.
struct Attention {
  Parameter wp, bp;
  double tau = 1.0;
  /// A factor of tau that run time knows: an element of a tensor or a scalar.
  const Node *temperature = nullptr;
  /// Nothing: a third of the number of positions.
  std::optional<double> gamma;
};
/// `node` as the attention of `context` (x, where that is null).
std::optional<Attention> matchAttention(
    ElementView &view, const Input &input, const Node *node, Value context,
    const llvm::DenseMap<Operation *, unsigned> &order, Reason &reason);

/// All that the op takes.
struct HyperFunction {
  Value context; // null: x
  Parameter w1, b1, w2, b2;
  HyperAttr hyper;
  /// Whether all channels share their coefficients.
  bool isShared = false;
  std::optional<Attention> attention;
};

/// Another pool than the mean: the context, if the second argument is the
/// column of the first layer that the first one is for.
using PoolMatcher =
    function_ref<std::optional<Value>(const Node *, unsigned, Reason &)>;

std::optional<HyperFunction> matchHyperFunction(ElementView &view,
                                                const Pieces &pieces,
                                                Reason &reason,
                                                PoolMatcher matcher = nullptr);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_MATCH_H
