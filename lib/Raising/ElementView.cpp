//===- ElementView.cpp - Tensors as functions of indices
//---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// A maximum over more positions than this is not unrolled.
static constexpr int64_t kMaxUnrolled = 256;

const Node *ElementView::getElement(Value tensor,
                                    ArrayRef<AffineExpr> indices) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type || type.getRank() != static_cast<int64_t>(indices.size()))
    return nullptr;
  SmallVector<AffineExpr> canonical;
  for (auto [size, index] : llvm::zip(type.getShape(), indices)) {
    AffineExpr simplified =
        size == 1 ? space.getConstant(0) : space.simplify(index);
    if (!simplified)
      return nullptr;
    canonical.push_back(simplified);
  }
  return algebra.access(tensor, canonical);
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

const Node *ElementView::expand(const Node *access) {
  if (algebra.isExhausted())
    return access;
  if (auto it = expansions.find(access); it != expansions.end())
    return it->second;
  const Node *result = expandOnce(access);
  if (!result)
    result = access;
  expansions[access] = result;
  return result;
}

const Node *ElementView::expandOnce(const Node *access) {
  Operation *op = access->tensor.getDefiningOp();
  if (!op)
    return nullptr;
  ArrayRef<AffineExpr> indices = access->indices;
  return TypeSwitch<Operation *, const Node *>(op)
      .Case([&](linalg::LinalgOp linalgOp) {
        return expandLinalg(linalgOp,
                            cast<OpResult>(access->tensor).getResultNumber(),
                            indices);
      })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
          [&](auto) { return expandReshape(op, indices); })
      .Case<tensor::ExtractSliceOp, tensor::InsertSliceOp, tensor::ConcatOp,
            tensor::PadOp>([&](auto) { return expandSubset(op, indices); })
      .Case([&](tensor::CastOp cast) {
        return getElement(cast.getSource(), indices);
      })
      .Case([&](tensor::FromElementsOp elements) -> const Node * {
        return elements.getElements().size() == 1
                   ? getScalar(elements.getElements()[0])
                   : nullptr;
      })
      .Case([&](arith::ConstantOp) { return expandConstant(access); })
      .Default(static_cast<const Node *>(nullptr));
}

const Node *ElementView::expandReshape(Operation *op,
                                       ArrayRef<AffineExpr> indices) {
  SmallVector<AffineExpr> source;
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    for (const ReassociationIndices &group : expand.getReassociationIndices()) {
      AffineExpr index = space.getConstant(0);
      for (int64_t dim : group)
        index = index * space.getSize(getExtent(expand.getResult(), dim)) +
                indices[dim];
      source.push_back(index);
    }
    return getElement(expand.getSrc(), source);
  }
  auto collapse = cast<tensor::CollapseShapeOp>(op);
  RankedTensorType type = collapse.getSrcType();
  source.resize(type.getRank(), space.getConstant(0));
  for (auto [position, group] :
       llvm::enumerate(collapse.getReassociationIndices())) {
    AffineExpr rest = indices[position];
    // From the innermost dimension; the outermost takes what is left.
    SmallVector<int64_t> sizable;
    for (int64_t dim : group)
      if (type.getDimSize(dim) != 1)
        sizable.push_back(dim);
    while (sizable.size() > 1) {
      int64_t dim = sizable.pop_back_val();
      int64_t size = type.getDimSize(dim);
      if (ShapedType::isDynamic(size) || size == 0)
        return nullptr;
      source[dim] = rest % size;
      rest = rest.floorDiv(size);
    }
    if (!sizable.empty())
      source[sizable[0]] = rest;
  }
  return getElement(collapse.getSrc(), source);
}

static std::optional<int64_t> asConstant(AffineExpr expr) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  return std::nullopt;
}

const Node *ElementView::expandSubset(Operation *op,
                                      ArrayRef<AffineExpr> indices) {
  if (auto pad = dyn_cast<tensor::PadOp>(op)) {
    auto isZero = [](OpFoldResult amount) { return isZeroInteger(amount); };
    if (!llvm::all_of(pad.getMixedLowPad(), isZero) ||
        !llvm::all_of(pad.getMixedHighPad(), isZero))
      return nullptr;
    return getElement(pad.getSource(), indices);
  }
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    SmallVector<AffineExpr> source(indices);
    std::optional<int64_t> index = asConstant(indices[concat.getDim()]);
    for (Value input : concat.getInputs()) {
      int64_t size =
          cast<RankedTensorType>(input.getType()).getDimSize(concat.getDim());
      if (!index || ShapedType::isDynamic(size))
        return nullptr;
      if (*index < size) {
        source[concat.getDim()] = space.getConstant(*index);
        return getElement(input, source);
      }
      *index -= size;
    }
    return nullptr;
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
    llvm::SmallBitVector dropped = insert.getDroppedDims();
    SmallVector<AffineExpr> source;
    for (unsigned dim = 0, e = indices.size(); dim < e; ++dim) {
      Extent size = getExtent(insert.getMixedSizes()[dim]);
      AffineExpr index = indices[dim];
      std::optional<int64_t> offset =
          getConstantIntValue(insert.getMixedOffsets()[dim]);
      if (!isOneInteger(insert.getMixedStrides()[dim]) || !offset)
        return nullptr;
      bool isFull = *offset == 0 && size == getExtent(insert.getDest(), dim);
      if (!isFull) {
        std::optional<int64_t> number = asConstant(index);
        if (!number || !size.isFixed())
          return nullptr;
        if (*number < *offset || *number - *offset >= size.fixed)
          return getElement(insert.getDest(), indices);
        index = space.getConstant(*number - *offset);
      }
      if (!dropped.test(dim))
        source.push_back(index);
    }
    return getElement(insert.getSource(), source);
  }
  auto slice = cast<tensor::ExtractSliceOp>(op);
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  SmallVector<AffineExpr> source;
  unsigned next = 0;
  for (unsigned dim = 0, e = dropped.size(); dim < e; ++dim) {
    AffineExpr index =
        dropped.test(dim) ? space.getConstant(0) : indices[next++];
    std::optional<int64_t> offset =
        getConstantIntValue(slice.getMixedOffsets()[dim]);
    std::optional<int64_t> stride =
        getConstantIntValue(slice.getMixedStrides()[dim]);
    if (!offset || !stride)
      return nullptr;
    // A part of unknown length would look like the whole.
    Extent full = getExtent(slice.getSource(), dim);
    bool isFull = getExtent(slice.getMixedSizes()[dim]) == full;
    if (!isFull && !full.isFixed() && !asConstant(index))
      return nullptr;
    source.push_back(index * *stride + *offset);
  }
  return getElement(slice.getSource(), source);
}

/// The size that a loop of a linalg op runs over.
static std::optional<Extent> getLoopExtent(linalg::LinalgOp op, unsigned loop) {
  std::optional<Extent> found;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [position, expr] : llvm::enumerate(map.getResults())) {
      if (IndexSpace::asDim(expr) != loop)
        continue;
      Extent extent = getExtent(operand.get(), position);
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
  SmallVector<unsigned> dims;
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray())) {
    if ((type == utils::IteratorType::reduction) ==
        static_cast<bool>(loops[loop]))
      return nullptr;
    if (loops[loop])
      continue;
    std::optional<Extent> extent = getLoopExtent(op, loop);
    if (!extent)
      return nullptr;
    dims.push_back(space.addDim(*extent));
    loops[loop] = space.getDim(dims.back());
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
  const Node *accumulator = algebra.opaque();
  if (!dims.empty())
    values[op.getMatchingBlockArgument(init)] = accumulator;
  const Node *value = evaluateBody(body, result, values);
  if (dims.empty() || !value)
    return value;
  return finishReduction(value, accumulator, initial, dims);
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
    return algebra.add(init, algebra.sum(dims, rest));
  }
  if (body->kind != Kind::Max && body->kind != Kind::MaxNum &&
      body->kind != Kind::Min)
    return nullptr;
  SmallVector<const Node *> pieces;
  for (const Node *operand : body->operands)
    if (operand != accumulator)
      pieces.push_back(operand);
  if (pieces.size() == body->operands.size() || pieces.empty())
    return nullptr;
  int64_t positions = 1;
  for (unsigned dim : dims) {
    int64_t size = space.getDimExtent(dim).fixed;
    if (size < 1 || size > kMaxUnrolled || (positions *= size) > kMaxUnrolled)
      return nullptr;
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
  return algebra.extremum(body->kind, all);
}

//===----------------------------------------------------------------------===//
// Views of several ops
//===----------------------------------------------------------------------===//

SmallVector<const Node *> ElementView::getCopies(const Node *access) {
  SmallVector<const Node *> copies = {access};
  auto width = [](const Node *node) -> unsigned {
    Type type = getElementTypeOrSelf(node->tensor.getType());
    return type.isIntOrFloat() ? type.getIntOrFloatBitWidth() : 0;
  };
  while (true) {
    const Node *source = expand(copies.back());
    if (source == copies.back() || source->kind != Kind::Access ||
        width(source) > width(copies.back()) ||
        llvm::is_contained(copies, source))
      return copies;
    copies.push_back(source);
  }
}

const Node *ElementView::expandWhile(const Node *node,
                                     function_ref<bool(const Node *)> isInner) {
  auto everything = [&](const Node *access) { return expand(access); };
  auto replace = [&](const Node *access) -> const Node * {
    if (isInner(access))
      return expand(access);
    if (!isMadeOfConstants(access->tensor))
      return access;
    auto it = constants.find(access);
    if (it == constants.end())
      it =
          constants.insert({access, algebra.rewrite(access, everything, false)})
              .first;
    return it->second->kind == Kind::Constant ? it->second : access;
  };
  return algebra.rewrite(node, replace, /*intoSums=*/false);
}

/// Whether expansion goes on behind `op`.
static bool isExpandable(Operation *op) {
  return isa<linalg::LinalgOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             tensor::ExtractSliceOp, tensor::InsertSliceOp, tensor::ConcatOp,
             tensor::PadOp, tensor::CastOp>(op);
}

/// Calls `visit` for the tensors that `tensor` is computed from, itself first,
/// until it returns true. No more than `limit` are looked at: chains may be as
/// long as the program.
static bool anyProducer(Value tensor, unsigned limit,
                        function_ref<WalkResult(Value)> visit) {
  SmallVector<Value> worklist = {tensor};
  llvm::DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    if (seen.size() > limit)
      return false;
    WalkResult result = visit(value);
    if (result.wasInterrupted())
      return true;
    Operation *op = value.getDefiningOp();
    if (result.wasSkipped() || !op || !isExpandable(op))
      continue;
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        worklist.push_back(operand);
  }
  return false;
}

bool ElementView::reachesReduction(Value tensor, Value other) {
  auto [it, isNew] = reaches.insert({{tensor, other}, false});
  if (!isNew)
    return it->second;
  bool found = anyProducer(tensor, /*limit=*/1024, [&](Value value) {
    if (other && value == other)
      return WalkResult::interrupt();
    auto op = value.getDefiningOp<linalg::LinalgOp>();
    return op && op.getNumReductionLoops() != 0 ? WalkResult::interrupt()
                                                : WalkResult::advance();
  });
  return reaches[{tensor, other}] = found;
}

bool ElementView::isMadeOfConstants(Value tensor) {
  unsigned number = 0;
  return !anyProducer(tensor, /*limit=*/64, [&](Value value) {
    Operation *op = value.getDefiningOp();
    bool isEnd =
        op &&
        isa<arith::ConstantOp, tensor::EmptyOp, tensor::FromElementsOp>(op);
    auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
    bool isInner = op && isExpandable(op) &&
                   !(linalgOp && linalgOp.getNumReductionLoops() != 0);
    // Where the limit ends the walk, this has interrupted it.
    return ++number < 64 && (isEnd || isInner) ? WalkResult::advance()
                                               : WalkResult::interrupt();
  });
}

const Node *ElementView::substitute(const Node *node, ArrayRef<unsigned> dims,
                                    ArrayRef<AffineExpr> indices) {
  llvm::DenseMap<AffineExpr, AffineExpr> map;
  for (auto [dim, index] : llvm::zip(dims, indices))
    map[space.getDim(dim)] = index;
  // One level only: what is put in may contain the same dimensions.
  llvm::DenseSet<const Node *> placed;
  auto replace = [&](const Node *access) -> const Node * {
    if (placed.contains(access))
      return access;
    SmallVector<AffineExpr> replaced;
    for (AffineExpr index : access->indices)
      replaced.push_back(index.replace(map));
    const Node *element = getElement(access->tensor, replaced);
    if (!element)
      element = algebra.opaque();
    if (element != access)
      placed.insert(element);
    return element;
  };
  return algebra.rewrite(node, replace, /*intoSums=*/true);
}
