//===- MatchPermutation.cpp - Channels in another order -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A permutation may be a gather, reshapes and transposes, or slices that are
// joined again: it is followed for one channel after the other.
//
//===----------------------------------------------------------------------===//

#include "ShiftMax.h"

#include "llvm/ADT/BitVector.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// More channels are not looked at.
static constexpr int64_t kMaxChannels = 4096;
/// Expressions of this many channels are kept at a time.
static constexpr int64_t kBlock = 32;

/// The channel of x that `element` is, which is at the indices of `input` but
/// for the channel.
static std::optional<int64_t>
readChannel(const Input &input, const Node *element, int64_t channelDim) {
  if (element->kind != Kind::Access || element->tensor != input.getTensor())
    return std::nullopt;
  for (auto [dim, index] : llvm::enumerate(element->indices))
    if (static_cast<int64_t>(dim) != channelDim &&
        index != input.access->indices[dim])
      return std::nullopt;
  auto channel = dyn_cast<AffineConstantExpr>(element->indices[channelDim]);
  if (!channel)
    return std::nullopt;
  return channel.getValue();
}

std::optional<SmallVector<int64_t>> mlir::dyrelu::raising::matchPermutation(
    const Node *root, const Input &input, const Node *shifted,
    const ElementView::Scope &scope, Reason &reason) {
  std::optional<unsigned> channel = IndexSpace::asDim(input.channel);
  if (!channel || !input.channels.isFixed() ||
      input.channels.fixed > kMaxChannels)
    return reason.decline("the number of channels is not known, or too large");
  int64_t rank = root->indices.size();
  int64_t channelDim = input.channelsLast ? rank - 1 : 1;
  int64_t channels = input.channels.fixed;
  SmallVector<int64_t> permutation;
  llvm::BitVector taken(channels);
  std::optional<ElementView> view;
  for (int64_t c = 0; c < channels; ++c) {
    if (c % kBlock == 0) {
      view.emplace(scope);
      for (int64_t dim = 0; dim < rank; ++dim)
        view->getSpace().addDim(view->getSpace().getExtent(root->tensor, dim));
    }
    SmallVector<AffineExpr> indices;
    for (AffineExpr index : shifted->indices)
      indices.push_back(index.replace(view->getSpace().getDim(*channel),
                                      view->getSpace().getConstant(c)));
    const Node *element = view->getElement(shifted->tensor, indices);
    if (element)
      element = view->expandWhile(element, [&](const Node *access) {
        return access->tensor != input.getTensor();
      });
    std::optional<int64_t> from;
    if (element)
      from = readChannel(input, element, channelDim);
    if (!from)
      return reason.decline("it is not known which channel of x is at place " +
                            Twine(c) + " of what is added to it");
    if (*from < 0 || *from >= channels || taken.test(*from))
      return reason.decline("channel " + Twine(*from) +
                            " of x is added in two places");
    taken.set(*from);
    permutation.push_back(*from);
  }
  return permutation;
}

std::optional<int64_t>
mlir::dyrelu::raising::findGroups(ArrayRef<int64_t> permutation) {
  int64_t channels = permutation.size();
  for (int64_t groups = 1; groups <= channels; ++groups) {
    if (channels % groups != 0)
      continue;
    int64_t size = channels / groups;
    auto isShifted = [&](int64_t c) {
      return permutation[c] ==
             (c / size + 1) % groups * size + (c % size + 1) % size;
    };
    if (llvm::all_of(llvm::seq<int64_t>(0, channels), isShifted))
      return groups;
  }
  return std::nullopt;
}
