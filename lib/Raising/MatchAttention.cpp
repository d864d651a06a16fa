//===- MatchAttention.cpp - Spatial attention
//------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
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
  bool matchTemperature(const Node *slope);

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
} // namespace

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
  if (!sum || !isSame(sum->operands[0], sum->dims, numerator))
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
  if (rest.empty() && isClose(factor, third, view.getElementType()))
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
  const Node *rest = algebra.constant(form.value);
  const Node *maximum = nullptr;
  double scale = 0.0;
  for (auto [factor, term] : form.terms) {
    const Node *part = term;
    // A start at the lowest number adds nothing.
    if (part->kind == Kind::Max && part->operands.size() == 2 &&
        part->operands[1]->kind == Kind::Constant &&
        part->operands[1]->value <= -65504.0)
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
// Logits
//===----------------------------------------------------------------------===//

bool AttentionMatcher::isContext(const Node *access, unsigned channel) {
  IndexSpace &space = view.getSpace();
  int64_t rank = input.access->indices.size();
  int64_t channelDim = getChannelDim(rank, input.channelsLast);
  for (const Node *copy : view.getCopies(access)) {
    if (copy->tensor != context ||
        static_cast<int64_t>(copy->indices.size()) != rank)
      continue;
    Extent channels = getExtent(context, channelDim);
    bool isEqual =
        space.areEqual(channels, space.getDimExtent(channel)) &&
        copy->indices[channelDim] == space.simplify(space.getDim(channel));
    for (int64_t dim = 0; dim < rank; ++dim)
      if (dim != channelDim)
        isEqual &= copy->indices[dim] == input.access->indices[dim] &&
                   space.areEqual(getExtent(context, dim),
                                  getExtent(input.getTensor(), dim));
    if (isEqual)
      return true;
  }
  return false;
}

bool AttentionMatcher::matchTemperature(const Node *slope) {
  LinearForm form(slope);
  const Node *factor = nullptr;
  if (form.terms.empty()) {
    result.tau = 1.0 / form.value;
  } else if (form.terms.size() == 1 && form.value == 0.0 &&
             form.terms[0].second->kind == Kind::Reciprocal) {
    result.tau = 1.0 / form.terms[0].first;
    factor = form.terms[0].second->operands[0];
  }
  if (!(result.tau > 0.0) || !std::isfinite(result.tau))
    return false;
  if (!factor)
    return form.terms.empty();
  // The op's operand is all of tau.
  bool isScalar =
      factor->kind == Kind::Access
          ? cast<RankedTensorType>(factor->tensor.getType()).getNumElements() ==
                1
          : factor->kind == Kind::Opaque && factor->tensor &&
                isa<FloatType>(factor->tensor.getType());
  result.temperature = factor;
  return isScalar && result.tau == 1.0;
}

bool AttentionMatcher::matchLogits(const Node *node) {
  auto isInner = [&](const Node *access) { return access->tensor != context; };
  const Node *logits = view.expandWhile(node, isInner);
  SmallVector<const Node *> sums = findSums(logits);
  std::optional<Piece> affine;
  if (sums.size() == 1)
    affine = splitAffine(algebra, logits, sums[0]);
  if (!affine) {
    reason.decline("the attention is not the softmax of a 1x1 convolution of "
                   "the context");
    return false;
  }
  if (!matchTemperature(affine->slope)) {
    reason.decline("the attention's temperature (tau) is neither a positive "
                   "number nor one scalar");
    return false;
  }
  // The layer without tau; rounding of its inverse is none of the bias's.
  const Node *inverse =
      result.temperature ? algebra.reciprocal(result.temperature) : nullptr;
  auto multiply = [&](double factor, const Node *term) -> const Node * {
    factor *= result.tau;
    if (isClose(factor, 1.0, view.getElementType()))
      factor = 1.0;
    if (!inverse)
      return algebra.scale(term, factor);
    if (term == inverse)
      return algebra.constant(factor);
    if (term->kind != Kind::Product)
      return nullptr;
    const Node *rest = algebra.constant(factor);
    bool found = false;
    for (const Node *part : term->operands) {
      if (part == inverse && !found)
        found = true;
      else
        rest = algebra.mul(rest, part);
    }
    return found ? rest : nullptr;
  };
  LinearForm form(affine->intercept);
  const Node *bias = algebra.constant(form.value * result.tau);
  if (inverse && form.value != 0.0)
    bias = nullptr;
  for (auto [factor, term] : form.terms) {
    const Node *part = bias ? multiply(factor, term) : nullptr;
    bias = part ? algebra.add(bias, part) : nullptr;
  }
  if (!bias) {
    reason.decline("the attention's bias is not divided by its temperature");
    return false;
  }
  AffineExpr row = view.getSpace().getConstant(0);
  std::optional<Layer> layer =
      matchLayer(view, input, algebra.add(sums[0], bias), row, reason);
  if (!layer)
    return false;
  if (layer->input->kind != Kind::Access ||
      !isContext(layer->input, layer->in)) {
    reason.decline("the attention is computed from another tensor than the "
                   "coefficients");
    return false;
  }
  Extent one = {1, {}, -1};
  Type type = view.getElementType();
  RowBlock weight = {layer->weight, row}, shift = {layer->bias, row};
  auto wp =
      makeParameter(view, weight, one, row, layer->in, type, "Wp", reason);
  auto bp =
      makeParameter(view, shift, one, row, std::nullopt, type, "Bp", reason);
  if (!wp || !bp)
    return false;
  result.wp = *wp;
  result.bp = *bp;
  return true;
}

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
