//===- LinalgView.cpp - Elements of results of linalg ops -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// A maximum over more positions than this is not unrolled.
static constexpr int64_t kMaxUnrolled = 256;
/// Nor a sum over more that a constant was joined for: a piece has two parts.
static constexpr int64_t kMaxJoined = 4;

/// The size that a loop of a linalg op runs over.
static std::optional<Extent> getLoopExtent(const IndexSpace &space,
                                           linalg::LinalgOp op, unsigned loop) {
  std::optional<Extent> found;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [position, expr] : llvm::enumerate(map.getResults())) {
      if (IndexSpace::asDim(expr) != loop)
        continue;
      Extent extent = space.getExtent(operand.get(), position);
      if (!found || (!found->isFixed() && extent.isFixed()))
        found = extent;
    }
  }
  return found;
}

const Node *ElementView::expandLinalg(linalg::LinalgOp op, unsigned result,
                                      ArrayRef<AffineExpr> indices) {
  if (!op.hasPureTensorSemantics() || op->getNumRegions() != 1 ||
      !llvm::hasSingleElement(op->getRegion(0)))
    return nullptr;
  Block &body = op->getRegion(0).front();
  OpOperand *init = op.getDpsInitOperand(result);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (maps.size() != op->getNumOperands() ||
      body.getNumArguments() != op->getNumOperands())
    return nullptr;
  for (AffineMap map : maps)
    if (map.getNumSymbols() != 0)
      return nullptr;

  // The loops' indices from the result's.
  SmallVector<AffineExpr> loops(op.getNumLoops());
  for (auto [expr, index] :
       llvm::zip(op.getMatchingIndexingMap(init).getResults(), indices)) {
    if (std::optional<unsigned> loop = IndexSpace::asDim(expr)) {
      if (loops[*loop])
        return nullptr;
      loops[*loop] = index;
    } else if (expr != index) {
      return nullptr;
    }
  }
  // Loops that the result's indices do not tell.
  SmallVector<unsigned> dims;
  bool reduces = true;
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray())) {
    bool isReduction = type == utils::IteratorType::reduction;
    if (loops[loop]) {
      if (isReduction)
        return nullptr;
      continue;
    }
    std::optional<Extent> extent = getLoopExtent(space, op, loop);
    if (!extent)
      return nullptr;
    reduces &= isReduction;
    dims.push_back(space.addInnerDim(*extent));
    loops[loop] = space.getDim(dims.back());
  }

  // What runs over one loop has one size.
  llvm::DenseMap<unsigned, Extent> sizes;
  for (auto [operand, map] : llvm::zip(op->getOpOperands(), maps))
    for (auto [position, expr] : llvm::enumerate(map.getResults()))
      if (std::optional<unsigned> loop = IndexSpace::asDim(expr)) {
        Extent extent = space.getExtent(operand.get(), position);
        auto [it, isNew] = sizes.insert({*loop, extent});
        if (!isNew)
          space.setEqual(it->second, extent);
      }

  llvm::DenseMap<Value, const Node *> values;
  const Node *initial = nullptr;
  for (auto [operand, argument, map] :
       llvm::zip(op->getOpOperands(), body.getArguments(), maps)) {
    const Node *element;
    if (isa<ShapedType>(operand.get().getType())) {
      SmallVector<AffineExpr> at;
      for (AffineExpr expr : map.getResults())
        at.push_back(expr.replaceDims(loops));
      element = getElement(operand.get(), at);
    } else {
      element = getScalar(operand.get());
    }
    if (!element)
      element = algebra.opaque();
    if (&operand == init)
      initial = element;
    values[argument] = element;
  }
  for (Operation &inner : body)
    if (auto index = dyn_cast<linalg::IndexOp>(inner))
      if (AffineExpr at = space.simplify(loops[index.getDim()]))
        values[index] = algebra.index(at);
  if (dims.empty())
    return evaluateBody(body, result, values);

  // In a reduction, the other results change from position to position too.
  const Node *accumulator = algebra.opaque();
  for (OpOperand &other : op.getDpsInitsMutable())
    values[op.getMatchingBlockArgument(&other)] = algebra.opaque();
  values[op.getMatchingBlockArgument(init)] = accumulator;
  const Node *value = evaluateBody(body, result, values);
  if (!value)
    return nullptr;
  if (reduces)
    if (const Node *reduced =
            finishReduction(value, accumulator, initial, dims))
      return reduced;
  // The last position's value stays; all have the same. Where there is none,
  // nothing may be known of what the result starts from.
  bool isSet = init->get().getDefiningOp<tensor::EmptyOp>() ||
               llvm::all_of(dims, [&](unsigned dim) {
                 return space.isNotEmpty(space.getDimExtent(dim), indices);
               });
  return isSet && isUniform(value, dims) ? value : nullptr;
}

/// Whether `node` has the same value at all indices of `dims`.
bool ElementView::isUniform(const Node *node, ArrayRef<unsigned> dims) {
  llvm::DenseSet<const Node *> seen;
  SmallVector<const Node *> worklist = {node};
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (!seen.insert(current).second)
      continue;
    // Numbers that nothing is known of may differ.
    if (current->kind == Kind::Opaque && !current->tensor)
      return false;
    for (AffineExpr index : current->indices)
      for (unsigned dim : dims)
        if (index.isFunctionOfDim(dim))
          return false;
    llvm::append_range(worklist, current->operands);
  }
  return true;
}

/// Whether `access` is a number other than 0 at some positions of `dim` and
/// something else at others: [x, 1], but no padding.
bool ElementView::isJoinedWithNumber(const Node *access, unsigned dim) {
  bool hasNumber = false, hasOther = false;
  for (int64_t at = 0, e = space.getDimExtent(dim).fixed; at < e; ++at) {
    const Node *node = substitute(access, dim, space.getConstant(at));
    while (node->kind == Kind::Access && expand(node) != node)
      node = expand(node);
    bool isNumber = node->kind == Kind::Constant;
    hasNumber |= isNumber && node->value != 0.0;
    hasOther |= !isNumber;
  }
  return hasNumber && hasOther;
}

/// A sum over the few positions of a tensor that a number was joined to, as
/// a sum of terms: a x + b is also the product of [a, b] and [x, 1].
const Node *ElementView::unrollJoined(const Node *body,
                                      ArrayRef<unsigned> dims) {
  if (dims.size() != 1)
    return nullptr;
  int64_t size = space.getDimExtent(dims[0]).fixed;
  if (size < 2 || size > kMaxJoined)
    return nullptr;
  const Node *product = body;
  while (product->kind == Kind::Access && expand(product) != product)
    product = expand(product);
  bool isJoined = product->kind == Kind::Product &&
                  llvm::any_of(product->operands, [&](const Node *factor) {
                    return factor->kind == Kind::Access &&
                           isJoinedWithNumber(factor, dims[0]);
                  });
  if (!isJoined)
    return nullptr;
  const Node *result = algebra.constant(0.0);
  for (int64_t at = 0; at < size; ++at)
    result =
        algebra.add(result, substitute(product, dims, space.getConstant(at)));
  return result;
}

/// The sum of `body` over `dims`.
const Node *ElementView::sum(const Node *body, ArrayRef<unsigned> dims) {
  if (const Node *terms = unrollJoined(body, dims))
    return terms;
  // Products of tensors are written as contractions over one position. A layer
  // with one input stays a layer.
  bool isProduct = llvm::all_of(dims, [&](unsigned dim) {
    return space.getRepresentative(space.getDimExtent(dim)).fixed == 1;
  });
  return isProduct && llvm::popcount(body->rootDims) > 2
             ? body
             : algebra.sum(dims, body);
}

const Node *ElementView::finishReduction(const Node *body,
                                         const Node *accumulator,
                                         const Node *init,
                                         ArrayRef<unsigned> dims) {
  if (body->kind == Kind::Linear) {
    LinearForm form(body);
    const Node *rest = algebra.constant(form.value);
    bool accumulates = false;
    for (auto [factor, term] : form.terms) {
      if (term == accumulator && factor == 1.0)
        accumulates = true;
      else
        rest = algebra.add(rest, algebra.scale(term, factor));
    }
    if (!accumulates || contains(rest, accumulator))
      return nullptr;
    return algebra.add(init, sum(rest, dims));
  }
  // Products are unrolled for sizes, which importers keep in tensors.
  bool isProduct = body->kind == Kind::Product;
  if (body->kind != Kind::Max && body->kind != Kind::MaxNum &&
      body->kind != Kind::Min && !isProduct)
    return nullptr;
  if (isProduct && llvm::count(body->operands, accumulator) != 1)
    return nullptr;
  SmallVector<const Node *> pieces;
  for (const Node *operand : body->operands)
    if (operand != accumulator)
      pieces.push_back(operand);
  if (pieces.size() == body->operands.size() || pieces.empty())
    return nullptr;
  int64_t positions = 1;
  bool isLarge = keepsMaxima;
  for (unsigned dim : dims) {
    int64_t size = space.getDimExtent(dim).fixed;
    if (size == 0)
      return nullptr;
    isLarge = isLarge || size < 0 || size > kMaxUnrolled ||
              (positions *= size) > kMaxUnrolled;
  }
  if (isLarge) {
    const Node *piece = algebra.extremum(body->kind, pieces);
    if (body->kind != Kind::Max || contains(piece, accumulator))
      return nullptr;
    return algebra.extremum(
        Kind::Max, {init, algebra.reduction(Kind::Maximum, dims, piece)});
  }
  SmallVector<const Node *> all = {init};
  for (int64_t position = 0; position < positions; ++position) {
    int64_t rest = position;
    SmallVector<AffineExpr> at;
    for (unsigned dim : dims) {
      int64_t size = space.getDimExtent(dim).fixed;
      at.push_back(space.getConstant(rest % size));
      rest /= size;
    }
    for (const Node *piece : pieces) {
      if (contains(piece, accumulator))
        return nullptr;
      all.push_back(substitute(piece, dims, at));
    }
  }
  if (!isProduct)
    return algebra.extremum(body->kind, all);
  const Node *product = algebra.constant(1.0);
  for (const Node *factor : all)
    product = algebra.mul(product, factor);
  return product;
}
