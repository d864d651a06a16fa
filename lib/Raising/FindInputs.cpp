//===- FindInputs.cpp - Candidates for x ----------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "llvm/ADT/SmallPtrSet.h"

#include <set>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
/// Sets of the root's dimensions that something depends on (bit s: a set s).
class DimSets {
public:
  DimSets() = default;
  explicit DimSets(const Node *node)
      : sets(1u << (node->rootDims & kAllRootDims)) {}
  explicit DimSets(uint32_t set) : sets(1u << (set & kAllRootDims)) {}

  DimSets &operator|=(DimSets other) {
    sets |= other.sets;
    return *this;
  }

  /// Whether `holds` for one of them.
  bool any(function_ref<bool(uint32_t)> holds) const {
    for (uint32_t set = 0; set <= kAllRootDims; ++set)
      if ((sets >> set & 1) && holds(set))
        return true;
    return false;
  }

private:
  static_assert(kMaxRootDims == 5, "a set of sets is a word");
  uint32_t sets = 0;
};

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
      } else if (current->kind == Kind::Sum || current->kind == Kind::Maximum ||
                 current->kind == Kind::Opaque) {
        ends |= DimSets(current);
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
  void keep(const Node *leaf) { ends |= DimSets(leaf); }

  /// The root's dimensions that each of what is left depends on.
  DimSets getDimSets() const {
    DimSets sets = ends;
    for (const auto &leaf : leaves)
      sets |= DimSets(std::get<2>(leaf));
    return sets;
  }

private:
  ElementView &view;
  const llvm::DenseMap<Operation *, unsigned> &order;
  std::set<std::tuple<unsigned, unsigned, const Node *>> leaves;
  llvm::DenseSet<const Node *> seen;
  DimSets ends;
};
} // namespace

/// How far a search goes behind its root.
static constexpr unsigned kMaxSteps = 1024;
static constexpr unsigned kMaxCandidates = 16;

/// `access` as x of `root`, in the layouts that it may have: every dimension of
/// the root once. `others` are what all else depends on: the batch and the
/// channels, but for an attention, which depends on positions and no channel.
static SmallVector<Input, 2> asInputs(ElementView &view, const Node *root,
                                      const Node *access,
                                      const DimSets &others) {
  auto rootType = cast<RankedTensorType>(root->tensor.getType());
  auto type = cast<RankedTensorType>(access->tensor.getType());
  int64_t rank = rootType.getRank();
  if (type.getRank() != rank || type.getEncoding() ||
      type.getElementType() != rootType.getElementType())
    return {};

  Input input;
  input.access = access;
  input.rootDims.assign(rank, -1);
  SmallVector<bool> taken(rank, false);
  for (auto [dim, index] : llvm::enumerate(access->indices)) {
    std::optional<unsigned> rootDim = IndexSpace::asDim(index);
    if (!rootDim)
      continue;
    if (*rootDim >= rank || taken[*rootDim])
      return {};
    taken[*rootDim] = true;
    input.rootDims[dim] = *rootDim;
    if (!view.getSpace().areEqual(
            view.getSpace().getExtent(access->tensor, dim),
            view.getSpace().getDimExtent(*rootDim)))
      return {};
  }
  // The sizes 1 are left, where the index is 0; they stay in order.
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (input.rootDims[dim] >= 0)
      continue;
    auto free = llvm::find(taken, false) - taken.begin();
    if (type.getDimSize(dim) != 1 || rootType.getDimSize(free) != 1)
      return {};
    taken[free] = true;
    input.rootDims[dim] = free;
  }

  SmallVector<Input, 2> inputs, withAttention;
  for (bool channelsLast : {false, true}) {
    int64_t channelDim = channelsLast ? rank - 1 : 1;
    if (channelsLast && channelDim == 1)
      break;
    uint32_t spatial = 0, channel = 0;
    if (IndexSpace::asDim(access->indices[channelDim]))
      channel = 1u << input.rootDims[channelDim];
    for (int64_t dim = 1; dim < rank; ++dim)
      if (dim != channelDim && IndexSpace::asDim(access->indices[dim]))
        spatial |= 1u << input.rootDims[dim];
    uint32_t batch = 0;
    if (std::optional<unsigned> dim = IndexSpace::asDim(access->indices[0]))
      batch = 1u << *dim;
    bool hasAttention = others.any([&](uint32_t set) { return set & spatial; });
    if (hasAttention && others.any([&](uint32_t set) {
          bool isAttention =
              (set & batch) == batch && !(channel && (set & channel));
          return (set & spatial) && !isAttention;
        }))
      continue;
    input.channelsLast = channelsLast;
    input.spatialDims = spatial;
    input.channelDims = channel;
    input.batch = access->indices[0];
    input.channel = access->indices[channelDim];
    input.channels = view.getSpace().getExtent(access->tensor, channelDim);
    (hasAttention ? withAttention : inputs).push_back(input);
  }
  // One is enough.
  return inputs.empty() ? withAttention : inputs;
}

std::optional<Input> mlir::dyrelu::raising::asInput(ElementView &view,
                                                    const Node *root,
                                                    const Node *access,
                                                    uint32_t others) {
  for (const Input &input : asInputs(view, root, access, DimSets(others)))
    if (!(input.spatialDims & others))
      return input;
  return std::nullopt;
}

/// The root down to the elements of `input`.
static const Node *expandTo(ElementView &view, const Node *root,
                            const Input &input) {
  Value x = input.getTensor();
  auto isInner = [&](const Node *access) {
    if (access->tensor == x)
      return false;
    if (access->rootDims & input.spatialDims)
      // An attention is looked at later.
      return !input.channelDims || (access->rootDims & input.channelDims);
    return view.reachesReduction(access->tensor, x);
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
      for (const Input &input :
           asInputs(view, root, leaf, frontier.getDimSets())) {
        if (visit(input, expandTo(view, root, input)))
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
