//===- MatchPieces.cpp - Maxima of affine pieces --------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "llvm/ADT/SmallPtrSet.h"

#include <cmath>
#include <set>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

bool mlir::dyrelu::raising::isClose(double lhs, double rhs, Type type) {
  return std::abs(lhs - rhs) <=
         4.0 * getRoundoff(type) * std::max(std::abs(lhs), std::abs(rhs));
}

//===----------------------------------------------------------------------===//
// Affine in x
//===----------------------------------------------------------------------===//

namespace {
class AffineSplitter {
public:
  AffineSplitter(Algebra &algebra, const Node *x) : algebra(algebra), x(x) {}

  /// `node` as slope * x + intercept, both free of x outside of sums.
  std::optional<Piece> split(const Node *node, unsigned depth = 0) {
    if (node == x)
      return Piece{algebra.constant(1.0), algebra.constant(0.0)};
    if (!dependsOnX(node))
      return Piece{algebra.constant(0.0), node};
    if (depth > 64)
      return std::nullopt;
    if (node->kind == Kind::Linear) {
      Piece result = {algebra.constant(0.0), algebra.constant(node->value)};
      for (auto [factor, term] :
           llvm::zip(node->coefficients, node->operands)) {
        std::optional<Piece> part = split(term, depth + 1);
        // A factor of 0 is not the absence of x: 0 * infinity is NaN.
        if (!part || (factor == 0.0 && dependsOnX(term)))
          return std::nullopt;
        result.slope =
            algebra.add(result.slope, algebra.scale(part->slope, factor));
        result.intercept = algebra.add(result.intercept,
                                       algebra.scale(part->intercept, factor));
      }
      return result;
    }
    if (node->kind == Kind::Product) {
      Piece result = {algebra.constant(0.0), algebra.constant(1.0)};
      bool found = false;
      for (const Node *factor : node->operands) {
        std::optional<Piece> part = split(factor, depth + 1);
        if (!part || (dependsOnX(factor) && std::exchange(found, true)))
          return std::nullopt;
        if (dependsOnX(factor)) {
          result.slope = multiply(result.intercept, part->slope);
          result.intercept = multiply(result.intercept, part->intercept);
        } else {
          result.slope = multiply(result.slope, factor);
          result.intercept = multiply(result.intercept, factor);
        }
      }
      return result;
    }
    return std::nullopt;
  }

private:
  /// A slope or intercept of 0 is one that is not there.
  const Node *multiply(const Node *lhs, const Node *rhs) {
    if (lhs->isConstant(0.0) || rhs->isConstant(0.0))
      return algebra.constant(0.0);
    return algebra.mul(lhs, rhs);
  }

  bool dependsOnX(const Node *node) {
    if (node == x)
      return true;
    if (node->kind == Kind::Sum || node->id < x->id)
      return false;
    auto [it, isNew] = depends.insert({node, false});
    if (!isNew)
      return it->second;
    bool result = llvm::any_of(node->operands, [&](const Node *operand) {
      return dependsOnX(operand);
    });
    return depends[node] = result;
  }

  Algebra &algebra;
  const Node *x;
  llvm::DenseMap<const Node *, bool> depends;
};
} // namespace

std::optional<Piece> mlir::dyrelu::raising::splitAffine(Algebra &algebra,
                                                        const Node *node,
                                                        const Node *x) {
  return AffineSplitter(algebra, x).split(node);
}

/// `node` as pieces of `input`, if it is that.
static std::optional<Pieces> splitPieces(ElementView &view, const Node *node,
                                         const Input &input) {
  Pieces result;
  result.combiner = node->kind;
  if (node->kind != Kind::Max && node->kind != Kind::MaxNum &&
      node->kind != Kind::Min)
    return std::nullopt;
  AffineSplitter splitter(view.getAlgebra(), input.access);
  for (const Node *operand : node->operands) {
    std::optional<Piece> piece = splitter.split(operand);
    if (!piece || ((piece->slope->rootDims | piece->intercept->rootDims) &
                   input.spatialDims))
      return std::nullopt;
    result.pieces.push_back(*piece);
  }
  result.input = input;
  return result;
}

//===----------------------------------------------------------------------===//
// Candidates for x
//===----------------------------------------------------------------------===//

namespace {
/// Leaves of the root's expression, the latest in the program first.
class Frontier {
public:
  Frontier(ElementView &view,
           const llvm::DenseMap<Operation *, unsigned> &order)
      : view(view), order(order) {}

  /// Adds the leaves of `node`.
  void add(const Node *node) {
    SmallVector<const Node *> worklist = {node};
    while (!worklist.empty()) {
      const Node *current = worklist.pop_back_val();
      if (!seen.insert(current).second)
        continue;
      if (current->kind == Kind::Access) {
        // What a maximum starts from may be filled before x is computed, for
        // several maxima; as one number it depends on nothing.
        auto isNothingElse = [](const Node *) { return false; };
        if (view.expandWhile(current, isNothingElse)->kind == Kind::Constant)
          continue;
        Operation *op = current->tensor.getDefiningOp();
        // Arguments come before all ops.
        leaves.insert({op ? order.lookup(op) : 0, current->id, current});
      } else if (current->kind == Kind::Sum || current->kind == Kind::Opaque) {
        ends |= current->rootDims;
      } else {
        llvm::append_range(worklist, current->operands);
      }
    }
  }

  bool empty() const { return leaves.empty(); }
  size_t size() const { return leaves.size(); }

  const Node *pop() {
    auto last = std::prev(leaves.end());
    const Node *node = std::get<2>(*last);
    leaves.erase(last);
    return node;
  }

  /// Notes that `leaf` is not expanded.
  void keep(const Node *leaf) { ends |= leaf->rootDims; }

  /// The root's dimensions that what is left depends on.
  uint32_t getRootDims() const {
    uint32_t dims = ends;
    for (const auto &leaf : leaves)
      dims |= std::get<2>(leaf)->rootDims;
    return dims;
  }

private:
  ElementView &view;
  const llvm::DenseMap<Operation *, unsigned> &order;
  std::set<std::tuple<unsigned, unsigned, const Node *>> leaves;
  llvm::DenseSet<const Node *> seen;
  uint32_t ends = 0;
};
} // namespace

/// How far a search goes behind its root.
static constexpr unsigned kMaxSteps = 1024;
static constexpr unsigned kMaxCandidates = 16;

/// `access` as x of `root`: every dimension of the root once. `others` are the
/// dimensions that all else depends on: the batch and the channels.
static std::optional<Input> asInput(ElementView &view, const Node *root,
                                    const Node *access, uint32_t others) {
  auto rootType = cast<RankedTensorType>(root->tensor.getType());
  auto type = cast<RankedTensorType>(access->tensor.getType());
  int64_t rank = rootType.getRank();
  if (type.getRank() != rank || type.getEncoding() ||
      type.getElementType() != rootType.getElementType())
    return std::nullopt;

  Input input;
  input.access = access;
  input.rootDims.assign(rank, -1);
  SmallVector<bool> taken(rank, false);
  for (auto [dim, index] : llvm::enumerate(access->indices)) {
    std::optional<unsigned> rootDim = IndexSpace::asDim(index);
    if (!rootDim)
      continue;
    if (*rootDim >= rank || taken[*rootDim])
      return std::nullopt;
    taken[*rootDim] = true;
    input.rootDims[dim] = *rootDim;
    if (!view.getSpace().areEqual(getExtent(access->tensor, dim),
                                  view.getSpace().getDimExtent(*rootDim)))
      return std::nullopt;
  }
  // The sizes 1 are left, where the index is 0; they stay in order.
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (input.rootDims[dim] >= 0)
      continue;
    auto free = llvm::find(taken, false) - taken.begin();
    if (type.getDimSize(dim) != 1 || rootType.getDimSize(free) != 1)
      return std::nullopt;
    taken[free] = true;
    input.rootDims[dim] = free;
  }

  for (bool channelsLast : {false, true}) {
    int64_t channelDim = channelsLast ? rank - 1 : 1;
    uint32_t spatial = 0;
    for (int64_t dim = 1; dim < rank; ++dim)
      if (dim != channelDim && IndexSpace::asDim(access->indices[dim]))
        spatial |= 1u << input.rootDims[dim];
    if (spatial & others)
      continue;
    input.channelsLast = channelsLast;
    input.spatialDims = spatial;
    input.batch = access->indices[0];
    input.channel = access->indices[channelDim];
    input.channels = getExtent(access->tensor, channelDim);
    return input;
  }
  return std::nullopt;
}

/// The root down to the elements of `input`.
static const Node *expandTo(ElementView &view, const Node *root,
                            const Input &input) {
  Value x = input.getTensor();
  auto isInner = [&](const Node *access) {
    return access->tensor != x && ((access->rootDims & input.spatialDims) ||
                                   view.reachesReduction(access->tensor, x));
  };
  return view.expandWhile(root, isInner);
}

void mlir::dyrelu::raising::findInputs(
    ElementView &view, const Node *root,
    const llvm::DenseMap<Operation *, unsigned> &order,
    SmallPtrSetImpl<Operation *> &seen,
    function_ref<bool(const Input &, const Node *)> visit) {
  // A leaf is looked at when all that is computed later has been expanded: x
  // is found before anything that it is computed from.
  Frontier frontier(view, order);
  frontier.add(root);
  unsigned steps = 0, candidates = 0;
  while (!frontier.empty() && !view.getAlgebra().isExhausted() &&
         ++steps <= kMaxSteps) {
    const Node *leaf = frontier.pop();
    if (leaf != root)
      if (std::optional<Input> input =
              asInput(view, root, leaf, frontier.getRootDims())) {
        if (visit(*input, expandTo(view, root, *input)))
          return;
        if (++candidates == kMaxCandidates)
          return;
      }
    const Node *expanded = view.expand(leaf);
    if (expanded == leaf) {
      // Nothing can be behind a leaf that stays and depends on all.
      if (llvm::popcount(leaf->rootDims) == llvm::popcount(root->rootDims))
        return;
      frontier.keep(leaf);
      continue;
    }
    if (Operation *op = leaf->tensor.getDefiningOp())
      seen.insert(op);
    frontier.add(expanded);
  }
}

void mlir::dyrelu::raising::findPieces(
    ElementView &view, const Node *root,
    const llvm::DenseMap<Operation *, unsigned> &order,
    SmallPtrSetImpl<Operation *> &seen, function_ref<bool(Pieces &&)> visit) {
  findInputs(
      view, root, order, seen, [&](const Input &input, const Node *expanded) {
        std::optional<Pieces> pieces = splitPieces(view, expanded, input);
        return pieces && visit(std::move(*pieces));
      });
}
