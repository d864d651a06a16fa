//===- MatchAttention.cpp - Spatial attention -----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMatcher.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// How many elements are expanded between two parts.
static constexpr unsigned kMaxSteps = 64;

/// The accesses of `node` outside of bodies of reductions, and their like.
static void forEachAccess(const Node *node, bool intoBodies,
                          function_ref<void(const Node *)> visit) {
  SmallVector<const Node *> worklist = {node};
  llvm::DenseSet<const Node *> seen;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (!seen.insert(current).second)
      continue;
    if (current->kind == Kind::Access)
      visit(current);
    else if (intoBodies ||
             (current->kind != Kind::Sum && current->kind != Kind::Maximum))
      llvm::append_range(worklist, current->operands);
  }
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

const Node *AttentionMatcher::expandLatest(const Node *node) {
  Operation *latest = nullptr;
  forEachAccess(node, /*intoBodies=*/true, [&](const Node *access) {
    Operation *op = access->tensor.getDefiningOp();
    if (op && access->tensor != context &&
        (!latest || order.lookup(op) > order.lookup(latest)))
      latest = op;
  });
  if (!latest)
    return nullptr;
  const Node *result = algebra.rewrite(
      node,
      [&](const Node *access) {
        return access->tensor.getDefiningOp() == latest
                   ? view.expandRolled(access)
                   : access;
      },
      /*intoSums=*/true);
  if (result == node)
    return nullptr;
  // What a reduction starts from may be filled before all else, for several.
  return view.expandWhile(result, [](const Node *) { return false; });
}

const Node *
AttentionMatcher::expandUntil(const Node *node,
                              function_ref<bool(const Node *)> visit) {
  for (unsigned step = 0; node && step < kMaxSteps; ++step) {
    if (visit(node))
      return node;
    node = expandLatest(node);
  }
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

bool AttentionMatcher::coversPositions(ArrayRef<unsigned> dims,
                                       ArrayRef<AffineExpr> indices) {
  IndexSpace &space = view.getSpace();
  uint32_t covered = 0;
  for (auto [dim, index] : llvm::zip(dims, indices)) {
    const Extent &extent = space.getDimExtent(dim);
    if (std::optional<unsigned> position = IndexSpace::asDim(index)) {
      if (*position >= kMaxRootDims || (covered >> *position & 1) ||
          !space.areEqual(space.getDimExtent(*position), extent))
        return false;
      covered |= 1u << *position;
      continue;
    }
    // Positions counted as one: a number that has them as digits.
    SmallVector<std::pair<int64_t, unsigned>> digits;
    SmallVector<AffineExpr> terms = {index};
    while (!terms.empty()) {
      AffineExpr term = terms.pop_back_val();
      auto binary = dyn_cast<AffineBinaryOpExpr>(term);
      if (binary && term.getKind() == AffineExprKind::Add) {
        terms.append({binary.getLHS(), binary.getRHS()});
        continue;
      }
      int64_t factor = 1;
      if (binary && term.getKind() == AffineExprKind::Mul)
        if (auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS())) {
          factor = constant.getValue();
          term = binary.getLHS();
        }
      std::optional<unsigned> position = IndexSpace::asDim(term);
      if (!position || *position >= kMaxRootDims || (covered >> *position & 1))
        return false;
      covered |= 1u << *position;
      digits.push_back({factor, *position});
    }
    llvm::sort(digits);
    int64_t next = 1;
    for (auto [factor, position] : digits) {
      const Extent &size = space.getDimExtent(position);
      if (factor != next || !size.isFixed())
        return false;
      next *= size.fixed;
    }
    if (extent.fixed != next)
      return false;
  }
  return covered == input.spatialDims;
}

bool AttentionMatcher::isSame(const Node *body, ArrayRef<unsigned> dims,
                              const Node *target) {
  IndexSpace &space = view.getSpace();
  SmallVector<unsigned> loops;
  SmallVector<AffineExpr> indices;
  for (unsigned dim : dims) {
    if (space.getDimExtent(dim).fixed == 1)
      continue;
    // Where the body reads at `dim`, the target reads at some index.
    AffineExpr found;
    forEachAccess(body, false, [&](const Node *inner) {
      for (size_t position = 0; position < inner->indices.size(); ++position)
        if (!found && IndexSpace::asDim(inner->indices[position]) == dim)
          forEachAccess(target, false, [&](const Node *outer) {
            if (outer->tensor == inner->tensor)
              found = outer->indices[position];
          });
    });
    if (!found)
      return false;
    loops.push_back(dim);
    indices.push_back(found);
  }
  return view.substitute(body, loops, indices) == target &&
         coversPositions(loops, indices);
}

const Node *AttentionMatcher::matchQuotient(const Node *node) {
  LinearForm form(node);
  if (form.value != 0.0 || form.terms.size() != 1 ||
      form.terms[0].second->kind != Kind::Product)
    return nullptr;
  double gamma = form.terms[0].first;
  const Node *sum = nullptr, *numerator = algebra.constant(1.0);
  SmallVector<const Node *> sizes;
  for (const Node *factor : form.terms[0].second->operands) {
    if (factor->kind == Kind::Reciprocal &&
        factor->operands[0]->kind == Kind::Sum && !sum)
      sum = factor->operands[0];
    else if (factor->kind == Kind::Size)
      sizes.push_back(factor);
    else
      numerator = algebra.mul(numerator, factor);
  }
  if (!sum)
    return nullptr;
  // The sum may be formed in several steps.
  SmallVector<unsigned> loops(sum->dims);
  const Node *body = sum->operands[0];
  while (body->kind == Kind::Access) {
    const Node *inner =
        view.expandWhile(view.expand(body), [](const Node *) { return false; });
    if (inner->kind != Kind::Sum)
      break;
    llvm::append_range(loops, inner->dims);
    body = inner->operands[0];
  }
  if (!isSame(body, loops, numerator))
    return nullptr;
  return matchGamma(gamma, sizes) ? numerator : nullptr;
}

bool AttentionMatcher::matchGamma(double factor, ArrayRef<const Node *> sizes) {
  IndexSpace &space = view.getSpace();
  double third = 1.0 / 3.0;
  SmallVector<const Node *> rest(sizes);
  for (unsigned dim = 0; dim < kMaxRootDims; ++dim) {
    if (!(input.spatialDims >> dim & 1))
      continue;
    const Extent &extent = space.getDimExtent(dim);
    if (extent.isFixed()) {
      third *= static_cast<double>(extent.fixed);
      continue;
    }
    auto *it = llvm::find_if(rest, [&](const Node *size) {
      return space.areEqual(
          Extent{ShapedType::kDynamic, size->tensor, size->dim}, extent);
    });
    if (it == rest.end())
      third = 0.0;
    else
      rest.erase(it);
  }
  if (rest.empty() && third > 0.0 &&
      isClose(factor, third, view.getElementType()))
    return true;
  if (!sizes.empty() || !(factor > 0.0) || !std::isfinite(factor)) {
    reason.decline("the attention's scale (gamma) is neither a positive number "
                   "nor a third of the number of positions");
    return false;
  }
  result.gamma = factor;
  return true;
}

const Node *AttentionMatcher::matchExponent(const Node *node) {
  if (node->kind != Kind::Exp)
    return nullptr;
  LinearForm form(node->operands[0]);
  auto type = cast<FloatType>(view.getElementType());
  double lowest =
      APFloat::getLargest(type.getFloatSemantics(), true).convertToDouble();
  const Node *rest = algebra.constant(form.value);
  const Node *maximum = nullptr;
  double scale = 0.0;
  for (auto [factor, term] : form.terms) {
    const Node *part = term;
    // A start at the lowest number adds nothing.
    if (part->kind == Kind::Max && part->operands.size() == 2 &&
        part->operands[1]->kind == Kind::Constant &&
        part->operands[1]->value <= lowest)
      part = part->operands[0];
    if (part->kind == Kind::Maximum && !maximum) {
      maximum = part;
      scale = -factor;
    } else {
      rest = algebra.add(rest, algebra.scale(term, factor));
    }
  }
  if (!maximum || !(scale > 0.0) ||
      !isSame(algebra.scale(maximum->operands[0], scale), maximum->dims, rest))
    return nullptr;
  return rest;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

const Node *AttentionMatcher::peelBound(const Node *node, Kind kind,
                                        function_ref<bool(double)> isBound) {
  LinearForm form(node);
  if (form.terms.size() != 1 || form.value != 0.0)
    return nullptr;
  auto [factor, term] = form.terms[0];
  if (!(factor > 0.0) || !std::isfinite(factor) || term->kind != kind ||
      term->operands.size() != 2 || term->operands[1]->kind != Kind::Constant ||
      !isBound(term->operands[1]->value * factor))
    return nullptr;
  return algebra.scale(term->operands[0], factor);
}

const Node *AttentionMatcher::dropLowerBound(const Node *node) {
  const Node *rest =
      peelBound(node, Kind::Max, [](double bound) { return bound <= 0.0; });
  return rest ? rest : node;
}

std::optional<Attention> AttentionMatcher::match(const Node *node) {
  // Elements are copied, reshaped and multiplied on the way to the minimum.
  const Node *clamped = nullptr;
  expandUntil(node, [&](const Node *candidate) {
    clamped =
        peelBound(dropLowerBound(candidate), Kind::Min, [&](double bound) {
          return isClose(bound, 1.0, view.getElementType());
        });
    return clamped != nullptr;
  });
  if (!clamped)
    return reason.decline("what multiplies position by position is not "
                          "min(gamma * softmax, 1)");
  const Node *numerator = nullptr;
  if (!expandUntil(clamped, [&](const Node *candidate) {
        numerator = matchQuotient(dropLowerBound(candidate));
        return numerator != nullptr;
      }))
    return reason.decline("the attention is not divided by its sum over all "
                          "positions");
  const Node *logits = nullptr;
  if (!expandUntil(numerator, [&](const Node *candidate) {
        logits = matchExponent(candidate);
        return logits != nullptr;
      }))
    return reason.decline("the attention is not exp(u - max u), the maximum "
                          "over all positions");
  if (!matchLogits(logits))
    return std::nullopt;
  return result;
}

std::optional<Attention> mlir::dyrelu::raising::matchAttention(
    ElementView &view, const Input &input, const Node *node, Value context,
    const llvm::DenseMap<Operation *, unsigned> &order, Reason &reason) {
  return AttentionMatcher(view, input, context, order, reason).match(node);
}
