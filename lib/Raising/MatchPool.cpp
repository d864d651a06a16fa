//===- MatchPool.cpp - Global average pools -------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "MatchSlopes.h"
#include "Mean.h"
#include "Roles.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Takes one sum and its constant factors off `node`.
static bool peelSum(const Node *node, Mean &mean) {
  while (true) {
    if (node->kind == Kind::Sum) {
      ++mean.sums;
      mean.dims.append(node->dims.begin(), node->dims.end());
      mean.summand = node->operands[0];
      // A mean may divide before it sums.
      LinearForm body(mean.summand);
      if (body.value == 0.0 && body.terms.size() == 1) {
        mean.scale *= body.terms[0].first;
        mean.summand = body.terms[0].second;
      }
      return true;
    }
    if (node->kind == Kind::Product) {
      const Node *rest = nullptr;
      for (const Node *factor : node->operands) {
        if (factor->kind == Kind::Reciprocal)
          mean.divisors.push_back(factor->operands[0]);
        else if (std::exchange(rest, factor))
          return false;
      }
      if (!rest)
        return false;
      node = rest;
      continue;
    }
    LinearForm form(node);
    if (form.value != 0.0 || form.terms.size() != 1 ||
        form.terms[0].second == node)
      return false;
    mean.scale *= form.terms[0].first;
    node = form.terms[0].second;
  }
}

/// Whether `access` of the pool is x, element by element.
static bool isInput(ElementView &view, const Input &input, const Node *access,
                    ArrayRef<unsigned> dims, unsigned channel) {
  for (const Node *copy : view.getCopies(access)) {
    SmallVector<Role> roles = getRoles(view, input, copy, dims, channel);
    if (llvm::is_contained(roles, Role::Other))
      continue;
    for (const Node *x : view.getCopies(input.access)) {
      if (x->tensor != copy->tensor)
        continue;
      bool equal = true;
      uint32_t spatial = 0;
      for (auto [position, role] : llvm::enumerate(roles)) {
        AffineExpr index = x->indices[position];
        std::optional<unsigned> dim = IndexSpace::asDim(index);
        // x may be a part of what it is a copy of.
        equal &= !dim || view.getSpace().areEqual(
                             view.getSpace().getExtent(x->tensor, position),
                             view.getSpace().getDimExtent(*dim));
        switch (role) {
        case Role::Batch:
          equal &= index == input.batch;
          break;
        case Role::Channel:
          equal &= index == input.channel;
          break;
        case Role::Spatial:
          equal &= dim && *dim < kMaxRootDims;
          if (equal)
            spatial |= 1u << *dim;
          break;
        case Role::Unit:
          break;
        case Role::Other:
          equal = false;
          break;
        }
      }
      if (equal && spatial == input.spatialDims)
        return true;
    }
  }
  return false;
}

/// Says what keeps `access` from being a whole pooled tensor.
static void explain(ElementView &view, const Input &input, const Node *access,
                    ArrayRef<unsigned> dims, unsigned channel, Reason &reason) {
  SmallVector<Role> roles = getRoles(view, input, access, dims, channel);
  int64_t rank = roles.size();
  if (rank < 2) {
    reason.decline("the pool's input is a tensor of rank " + Twine(rank));
    return;
  }
  auto *covered = llvm::find(roles, Role::Spatial);
  for (auto [dim, role] : llvm::enumerate(roles)) {
    if (role != Role::Other)
      continue;
    std::optional<unsigned> loop = IndexSpace::asDim(access->indices[dim]);
    if (dim == 0) {
      reason.decline("the pool reads another sample than the one at hand");
    } else if (loop && llvm::is_contained(dims, *loop)) {
      const Extent &part = view.getSpace().getDimExtent(*loop);
      Extent whole = view.getSpace().getExtent(access->tensor, dim);
      if (part.isFixed() && whole.isFixed())
        reason.decline("the pool covers only " + Twine(part.fixed) +
                       " of the " + Twine(whole.fixed) +
                       " positions of dimension " + Twine(dim));
      else
        reason.decline("the pool covers a part of dimension " + Twine(dim));
    } else if (covered != roles.end()) {
      reason.decline("the pool covers dimension " +
                     Twine(covered - roles.begin()) + " but not " + Twine(dim));
    } else {
      reason.decline("the pool does not cover dimension " + Twine(dim));
    }
    return;
  }
  int64_t expected = getChannelDim(rank, input.channelsLast);
  auto *kept = llvm::find(roles, Role::Channel);
  if (kept != roles.end() && kept - roles.begin() != expected) {
    reason.decline("the pool keeps dimension " + Twine(kept - roles.begin()) +
                   ", but the channels are dimension " + Twine(expected));
    return;
  }
  reason.decline("the pool's input is not laid out as batch, channels and "
                 "positions");
}

/// Whether `access` is a tensor in x's layout, every element of which is summed
/// once.
static bool isContext(ElementView &view, const Input &input, const Node *access,
                      ArrayRef<unsigned> dims, unsigned channel) {
  SmallVector<Role> roles = getRoles(view, input, access, dims, channel);
  int64_t rank = roles.size();
  if (rank < 2 || rank > 5)
    return false;
  auto isOr = [&](int64_t dim, Role role) {
    // The index 0 of a dimension of size 1 is the sample or channel only if
    // there is but one of them.
    if (roles[dim] != Role::Unit)
      return roles[dim] == role;
    AffineExpr index =
        role == Role::Batch
            ? input.batch
            : view.getSpace().simplify(view.getSpace().getDim(channel));
    return index == view.getSpace().getConstant(0);
  };
  int64_t channelDim = getChannelDim(rank, input.channelsLast);
  if (!isOr(0, Role::Batch) || !isOr(channelDim, Role::Channel))
    return false;
  for (int64_t dim = 1; dim < rank; ++dim)
    if (dim != channelDim && roles[dim] != Role::Spatial &&
        roles[dim] != Role::Unit)
      return false;
  // A dimension that is summed over but not read multiplies.
  for (unsigned dim : dims)
    if (view.getSpace().getDimExtent(dim).fixed != 1 &&
        llvm::none_of(access->indices, [&](AffineExpr index) {
          return index.isFunctionOfDim(dim);
        }))
      return false;
  return true;
}

/// Whether `value` is computed from x without a layer in between: then it is
/// something else than a context, such as another kind of pool.
static bool isFunctionOfInput(const Input &input, Value value) {
  SmallVector<Value> worklist = {value};
  llvm::DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value current = worklist.pop_back_val();
    if (!seen.insert(current).second)
      continue;
    if (current == input.getTensor())
      return true;
    Operation *op = current.getDefiningOp();
    if (!op || !isa_and_nonnull<linalg::LinalgDialect, tensor::TensorDialect>(
                   op->getDialect()))
      continue;
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
      if (linalg::isaContractionOpInterface(linalgOp) ||
          linalg::isaConvolutionOpInterface(linalgOp))
        continue;
    // Too long to tell.
    if (seen.size() > 1024)
      return true;
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        worklist.push_back(operand);
  }
  return false;
}

/// The tensor among the copies of `access` that is a whole context, not x and
/// not made of x.
static std::optional<Value> matchContext(ElementView &view, const Input &input,
                                         const Node *access,
                                         ArrayRef<unsigned> dims,
                                         unsigned channel, Reason &reason) {
  SmallVector<const Node *> copies = view.getCopies(access);
  for (const Node *copy : copies)
    if (copy->tensor == input.getTensor()) {
      explain(view, input, copy, dims, channel, reason);
      return std::nullopt;
    }
  for (const Node *copy : copies) {
    if (!isContext(view, input, copy, dims, channel))
      continue;
    if (isFunctionOfInput(input, copy->tensor))
      return reason.decline("the layers take a function of x that is not its "
                            "mean over all positions");
    return copy->tensor;
  }
  return std::nullopt;
}

std::optional<Value> mlir::dyrelu::raising::matchPool(ElementView &view,
                                                      const Input &input,
                                                      const Node *node,
                                                      unsigned channel,
                                                      Reason &reason) {
  Value x = input.getTensor();
  // Divisors may be computed on tensors of one number.
  auto isNumber = [](Value tensor) {
    auto type = cast<RankedTensorType>(tensor.getType());
    return type.hasStaticShape() && type.getNumElements() == 1;
  };
  auto isInner = [&](const Node *access) {
    return access->tensor != x &&
           (view.reachesReduction(access->tensor) || isNumber(access->tensor));
  };
  Mean mean;
  bool isSum = peelSum(view.expandWhile(node, isInner), mean);
  // A product of tensors is a layer, whose output is a context of its own.
  bool isLayer = isSum && mean.summand->kind == Kind::Product &&
                 !llvm::all_equal(mean.summand->operands);
  if (!isSum || isLayer) {
    if (node->kind != Kind::Access)
      return reason.decline("the first layer's input is not a tensor");
    if (isInput(view, input, node, {}, channel))
      return x;
    if (std::optional<Value> context =
            matchContext(view, input, node, {}, channel, reason))
      return context;
    return reason.decline("the first layer's input is neither a pool nor a "
                          "tensor of one vector per sample");
  }

  while (true) {
    if (mean.summand->kind != Kind::Access)
      return reason.decline("the pool sums a function of its input, not the "
                            "input");
    bool isX = isInput(view, input, mean.summand, mean.dims, channel);
    std::optional<Value> context = x;
    Reason declined;
    if (!isX)
      context =
          matchContext(view, input, mean.summand, mean.dims, channel, declined);
    if (context) {
      if (!matchCount(view, mean, reason))
        return std::nullopt;
      return context;
    }
    // A mean of means, one dimension after the other.
    const Node *outer = mean.summand;
    if (!peelSum(view.expandWhile(outer, isInner), mean)) {
      reason.decline(declined.str());
      explain(view, input, outer, mean.dims, channel, reason);
      return std::nullopt;
    }
  }
}

//===----------------------------------------------------------------------===//
// Positive and negative parts
//===----------------------------------------------------------------------===//

/// The element of `tensor` that `node` is a function of, outside of sums.
static const Node *findElement(const Node *node, Value tensor) {
  SmallVector<const Node *> worklist = {node};
  llvm::DenseSet<const Node *> seen;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (current->kind == Kind::Access && current->tensor == tensor)
      return current;
    if (current->kind != Kind::Sum && seen.insert(current).second)
      llvm::append_range(worklist, current->operands);
  }
  return nullptr;
}

std::optional<PoolMode> mlir::dyrelu::raising::matchPartPool(ElementView &view,
                                                             const Input &input,
                                                             const Node *node,
                                                             unsigned channel,
                                                             Reason &reason) {
  Value x = input.getTensor();
  auto isInner = [&](const Node *access) {
    return access->tensor != x && view.reachesReduction(access->tensor, x);
  };
  Mean mean;
  mean.summand = node;
  const Node *element = nullptr;
  while (!element) {
    const Node *summand = view.expandWhile(mean.summand, isInner);
    element = findElement(summand, x);
    if (element)
      mean.summand = summand;
    else if (!peelSum(summand, mean))
      return reason.decline("the layers take something else than means of the "
                            "parts of x");
  }
  Reason declined;
  std::optional<Slopes> slopes =
      matchSlopes(view.getAlgebra(), mean.summand, element, declined);
  // The sign may be outside of the sum.
  const Node *slope = slopes ? slopes->above : nullptr;
  if (slopes && !slope)
    slope = slopes->below;
  if (!slope || (slopes->above && slopes->below) ||
      slope->kind != Kind::Constant)
    return reason.decline("a pool is neither of the positive nor of the "
                          "negative part of x");
  mean.scale *= slope->value;
  if (!isInput(view, input, element, mean.dims, channel)) {
    explain(view, input, element, mean.dims, channel, reason);
    return std::nullopt;
  }
  if (!matchCount(view, mean, reason))
    return std::nullopt;
  return slopes->above ? PoolMode::Positive : PoolMode::Negative;
}
