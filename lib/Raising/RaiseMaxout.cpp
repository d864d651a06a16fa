//===- RaiseMaxout.cpp - Maxima over groups of channels -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "Recognizer.h"
#include "Rewrite.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Moves and reductions between a maximum and x.
static constexpr unsigned kMaxSteps = 64;

namespace {
struct Maxout {
  Value x;
  SmallVector<int64_t> rootDims;
  int64_t channelDim = 0;
};
} // namespace

/// Whether `op` takes maxima over windows, as pools over space do.
static bool hasWindow(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp &&
         llvm::any_of(linalgOp.getIndexingMapsArray(), [](AffineMap map) {
           return !map.isProjectedPermutation(/*allowZeroInResults=*/true);
         });
}

/// The elements that the operands of the extremum `node` are, all of one
/// tensor; empty where they are anything else.
static SmallVector<const Node *> getElements(const Node *node) {
  SmallVector<const Node *> elements;
  for (const Node *operand : node->operands) {
    if (operand->kind != Kind::Access ||
        operand->tensor != node->operands[0]->tensor)
      return {};
    elements.push_back(operand);
  }
  return elements;
}

/// Reads `elements` as those of a group of channels, where the index of
/// dimension `channelDim` is the only one that differs.
static std::optional<Maxout> matchGroup(ElementView &view,
                                        RankedTensorType rootType,
                                        ArrayRef<const Node *> elements,
                                        int64_t channelDim, Reason &reason) {
  IndexSpace &space = view.getSpace();
  const Node *first = elements[0];
  int64_t rank = rootType.getRank();
  Maxout result;
  result.x = first->tensor;
  result.channelDim = channelDim;
  result.rootDims.assign(rank, -1);
  SmallVector<bool> taken(rank, false);
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (dim == channelDim)
      continue;
    AffineExpr index = first->indices[dim];
    if (llvm::any_of(elements, [&](const Node *element) {
          return element->indices[dim] != index;
        }))
      return std::nullopt;
    std::optional<unsigned> rootDim = IndexSpace::asDim(index);
    if (!rootDim)
      continue;
    if (*rootDim >= rank || taken[*rootDim] ||
        !space.areEqual(space.getExtent(result.x, dim),
                        space.getDimExtent(*rootDim)))
      return std::nullopt;
    taken[*rootDim] = true;
    result.rootDims[dim] = *rootDim;
  }

  // The channels take the one dimension that their indices depend on; the
  // sizes 1, whose index is 0, take the others in order.
  uint32_t groups = 0;
  for (const Node *element : elements)
    for (int64_t dim = 0; dim < rank; ++dim)
      if (element->indices[channelDim].isFunctionOfDim(dim))
        groups |= 1u << dim;
  if (llvm::popcount(groups) != 1 || taken[llvm::countr_zero(groups)])
    return std::nullopt;
  int64_t group = llvm::countr_zero(groups);
  taken[group] = true;
  result.rootDims[channelDim] = group;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (result.rootDims[dim] >= 0)
      continue;
    auto free = llvm::find(taken, false) - taken.begin();
    if (space.getExtent(result.x, dim).fixed != 1 ||
        rootType.getDimSize(free) != 1)
      return std::nullopt;
    taken[free] = true;
    result.rootDims[dim] = free;
  }

  int64_t k = elements.size();
  const Extent &numGroups = space.getDimExtent(group);
  Extent channels = space.getExtent(result.x, channelDim);
  if (!numGroups.isFixed() || !channels.isFixed() ||
      channels.fixed != k * numGroups.fixed)
    return std::nullopt;
  auto isAt = [&](AffineExpr channel) {
    return llvm::any_of(elements, [&](const Node *element) {
      return element->indices[channelDim] == space.simplify(channel);
    });
  };
  auto all = llvm::seq<int64_t>(0, k);
  if (llvm::all_of(
          all, [&](int64_t i) { return isAt(space.getDim(group) * k + i); }))
    return result;
  if (llvm::all_of(all, [&](int64_t i) {
        return isAt(space.getDim(group) + i * numGroups.fixed);
      }))
    reason.decline("the channels of a group are " + Twine(numGroups.fixed) +
                   " apart, not next to one another");
  return std::nullopt;
}

Verdict mlir::dyrelu::raising::raiseMaxout(Site &site) {
  ElementView &view = site.view;
  Algebra &algebra = view.getAlgebra();
  auto rootType = cast<RankedTensorType>(site.getValue().getType());
  const Node *node = site.element;
  bool isWindow = false;
  Reason reason;
  auto isNothingElse = [](const Node *) { return false; };
  for (unsigned step = 0; step < kMaxSteps; ++step) {
    // What a reduction starts from may be filled later than x is computed.
    node = view.expandWhile(node, isNothingElse);
    // All elements of the latest tensor are expanded together.
    Operation *latest = nullptr;
    if (node->kind == Kind::Access) {
      latest = node->tensor.getDefiningOp();
    } else if (node->kind == Kind::Max || node->kind == Kind::MaxNum ||
               node->kind == Kind::Min) {
      for (const Node *operand : node->operands) {
        if (operand->kind != Kind::Access)
          return Verdict::notMine();
        Operation *op = operand->tensor.getDefiningOp();
        if (op &&
            (!latest || site.order.lookup(latest) < site.order.lookup(op)))
          latest = op;
      }
    } else {
      break;
    }

    SmallVector<const Node *> elements = getElements(node);
    std::optional<Maxout> maxout;
    if (elements.size() > 1) {
      auto type = cast<RankedTensorType>(elements[0]->tensor.getType());
      int64_t rank = rootType.getRank();
      if (type.getRank() == rank && !type.getEncoding() &&
          type.getElementType() == rootType.getElementType())
        maxout = matchGroup(view, rootType, elements, /*channelDim=*/1, reason);
      // Windows over the last dimension are a pool over space.
      if (type.getRank() == rank && rank > 2 && !maxout && !isWindow)
        maxout = matchGroup(view, rootType, elements, rank - 1, reason);
    }
    if (maxout) {
      if (site.root.isMove && !llvm::is_sorted(maxout->rootDims))
        return Verdict::notMine();
      int64_t k = elements.size();
      if (node->kind != Kind::Max) {
        reason.decline(node->kind == Kind::Min
                           ? "it is a minimum"
                           : "it is a maximum that drops NaN");
        break;
      }
      if (!site.options.allowReassociation) {
        reason.decline("it needs allow-reassociation: a compare-and-select "
                       "maximum becomes one that propagates NaN");
        break;
      }
      bool isLast = maxout->channelDim != 1;
      auto build = [&](OpBuilder &builder, Location loc) -> Value {
        return MaxoutOp::create(builder, loc, maxout->x,
                                builder.getI64IntegerAttr(k),
                                isLast ? builder.getUnitAttr() : UnitAttr());
      };
      if (!replaceRoot(site.rewriter, site.getValue(), maxout->rootDims, build,
                       site.order))
        return Verdict::notMine();
      return Verdict::raised("raised to dyrelu.maxout: k = " + Twine(k) +
                             (isLast ? ", channels last" : ""));
    }

    if (!latest)
      break;
    isWindow |= hasWindow(latest);
    auto expandLatest = [&](const Node *access) {
      return access->tensor.getDefiningOp() == latest ? view.expand(access)
                                                      : access;
    };
    // One level: what is put in is of an earlier op.
    const Node *expanded =
        algebra.rewrite(node, expandLatest, /*intoSums=*/false);
    if (expanded == node)
      break;
    node = expanded;
  }
  if (reason.str().empty() || site.root.isMove)
    return Verdict::notMine();
  return Verdict::declined("a maximum over channels is not raised: " +
                           reason.str());
}
