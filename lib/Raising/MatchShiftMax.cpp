//===- MatchShiftMax.cpp - Maxima of x and shifted x ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShiftMax.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Elementwise ops and moves between the root and x.
static constexpr unsigned kMaxSteps = 48;

static bool hasOpaque(const Node *node) {
  SmallVector<const Node *> worklist = {node};
  llvm::DenseSet<const Node *> seen;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (current->kind == Kind::Opaque)
      return true;
    if (current->kind != Kind::Sum && seen.insert(current).second)
      llvm::append_range(worklist, current->operands);
  }
  return false;
}

/// Whether the body of the op that computes `tensor` reads `x`, as gathers do.
static bool readsInside(Value tensor, Value x) {
  Operation *op = tensor.getDefiningOp();
  return op && llvm::any_of(x.getUsers(), [&](Operation *user) {
           return op->isProperAncestor(user);
         });
}

namespace {
class ShiftMatcher {
public:
  ShiftMatcher(ElementView &view, const Node *root,
               const llvm::DenseMap<Operation *, unsigned> &order,
               Reason &reason)
      : view(view), root(root), order(order), reason(reason) {}

  std::optional<ShiftMax> match(SmallPtrSetImpl<Operation *> &seen);

private:
  /// Whether `node` has as many dimensions as the root.
  bool isFull(const Node *node) const {
    return llvm::popcount(node->rootDims) == llvm::popcount(root->rootDims);
  }
  /// One op further back; the element itself where nothing is known of it.
  const Node *expand(const Node *access);
  /// Whether `node` can still be a maximum of sums of two products, or a sum.
  bool isPossible(const Node *node) const;
  /// Elements with all dimensions of the root, the latest first.
  SmallVector<const Node *> getLeaves(const Node *node) const;
  /// `node` as a function of `x`, which is one of its leaves.
  std::optional<ShiftMax> matchInput(const Node *node, const Node *x);

  ElementView &view;
  const Node *root;
  const llvm::DenseMap<Operation *, unsigned> &order;
  Reason &reason;
};
} // namespace

const Node *ShiftMatcher::expand(const Node *access) {
  if (!isFull(access))
    return access;
  const Node *expanded = view.expand(access);
  return hasOpaque(expanded) ? access : expanded;
}

bool ShiftMatcher::isPossible(const Node *node) const {
  ArrayRef<const Node *> pieces = node;
  if (node->kind == Kind::Max || node->kind == Kind::MaxNum ||
      node->kind == Kind::Min)
    pieces = node->operands;
  for (const Node *piece : pieces) {
    SmallVector<const Node *> worklist = {piece};
    llvm::DenseSet<const Node *> seen;
    while (!worklist.empty()) {
      const Node *current = worklist.pop_back_val();
      if (!isFull(current) || !seen.insert(current).second)
        continue;
      if (current->kind == Kind::Linear || current->kind == Kind::Product)
        llvm::append_range(worklist, current->operands);
      else if (current->kind != Kind::Access)
        return false;
    }
    // A constant, or a part of x that is not there everywhere.
    if (!isFull(piece))
      return false;
  }
  return true;
}

SmallVector<const Node *> ShiftMatcher::getLeaves(const Node *node) const {
  SmallVector<const Node *> worklist = {node}, leaves;
  llvm::DenseSet<const Node *> seen;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (!isFull(current) || !seen.insert(current).second)
      continue;
    if (current->kind == Kind::Access)
      leaves.push_back(current);
    else
      llvm::append_range(worklist, current->operands);
  }
  auto getOrder = [&](const Node *leaf) {
    Operation *op = leaf->tensor.getDefiningOp();
    return std::make_pair(op ? order.lookup(op) : 0, leaf->id);
  };
  llvm::sort(leaves, [&](const Node *lhs, const Node *rhs) {
    return getOrder(lhs) > getOrder(rhs);
  });
  return leaves;
}

std::optional<ShiftMax> ShiftMatcher::matchInput(const Node *node,
                                                 const Node *x) {
  if (!asInput(view, root, x, /*others=*/0))
    return std::nullopt;
  node = view.expandWhile(node, [&](const Node *access) {
    return access->tensor != x->tensor && expand(access) != access;
  });
  if (!isPossible(node))
    return std::nullopt;
  const Node *shifted = nullptr;
  for (const Node *leaf : getLeaves(node))
    if (leaf != x && std::exchange(shifted, leaf))
      return std::nullopt;
  if (!shifted)
    return std::nullopt;

  bool isSum = node->kind == Kind::Linear;
  ArrayRef<const Node *> operands = isSum ? ArrayRef(node) : node->operands;
  if (!isSum && node->kind == Kind::Product)
    return std::nullopt;
  Algebra &algebra = view.getAlgebra();
  ShiftMax result;
  uint32_t others = 0;
  for (const Node *operand : operands) {
    std::optional<Piece> piece = splitAffine(algebra, operand, x);
    if (!piece)
      return std::nullopt;
    std::optional<Piece> rest = splitAffine(algebra, piece->intercept, shifted);
    if (!rest || !rest->intercept->isConstant(0.0) || isFull(piece->slope) ||
        isFull(rest->slope))
      return std::nullopt;
    // The op multiplies by each: 0 times infinity is NaN.
    if (piece->slope->isConstant(0.0) || rest->slope->isConstant(0.0))
      return std::nullopt;
    result.pieces.push_back({piece->slope, rest->slope});
    others |= piece->slope->rootDims | rest->slope->rootDims;
  }
  // A sum or difference of x and something else is no shift-max.
  if (llvm::all_of(result.pieces, [](const ShiftedPiece &piece) {
        return piece.slope->rootDims == 0 && piece.shifted->rootDims == 0;
      }))
    return std::nullopt;

  Reason declined;
  int64_t rank = root->indices.size();
  for (int64_t channelDim : {int64_t(1), rank - 1}) {
    std::optional<unsigned> dim = IndexSpace::asDim(x->indices[channelDim]);
    if (!dim)
      continue;
    std::optional<Input> input = asInput(view, root, x, others | (1u << *dim));
    if (!input)
      continue;
    std::optional<SmallVector<int64_t>> permutation =
        matchPermutation(root, *input, shifted, view.getScope(), declined);
    if (!permutation)
      continue;
    if (node->kind == Kind::Min || node->kind == Kind::MaxNum)
      return reason.decline(node->kind == Kind::Min
                                ? "the pieces are joined by a minimum"
                                : "the maximum drops NaN");
    result.input = *input;
    result.permutation = *permutation;
    return result;
  }
  // What is added need not be made of x.
  if (view.reachesReduction(shifted->tensor, x->tensor) ||
      shifted->tensor == x->tensor || readsInside(shifted->tensor, x->tensor))
    reason.decline(declined.str());
  return std::nullopt;
}

std::optional<ShiftMax>
ShiftMatcher::match(SmallPtrSetImpl<Operation *> &seen) {
  const Node *node = root;
  auto isNothingElse = [](const Node *) { return false; };
  for (unsigned step = 0; step < kMaxSteps; ++step) {
    if (view.getAlgebra().isExhausted() || !isPossible(node))
      return std::nullopt;
    SmallVector<const Node *> leaves = getLeaves(node);
    for (const Node *leaf : leaves)
      if (leaf != root)
        if (std::optional<ShiftMax> result = matchInput(node, leaf))
          return result;
    if (!reason.str().empty())
      return std::nullopt;
    auto *latest = llvm::find_if(
        leaves, [&](const Node *leaf) { return expand(leaf) != leaf; });
    if (latest == leaves.end())
      return std::nullopt;
    Value tensor = (*latest)->tensor;
    if (Operation *op = tensor.getDefiningOp())
      seen.insert(op);
    node = view.getAlgebra().rewrite(
        node,
        [&](const Node *access) {
          return access->tensor == tensor ? expand(access) : access;
        },
        /*intoSums=*/false);
    node = view.expandWhile(node, isNothingElse);
  }
  return std::nullopt;
}

std::optional<ShiftMax> mlir::dyrelu::raising::matchShiftMax(
    ElementView &view, const Node *root,
    const llvm::DenseMap<Operation *, unsigned> &order,
    SmallPtrSetImpl<Operation *> &seen, Reason &reason) {
  return ShiftMatcher(view, root, order, reason).match(seen);
}
