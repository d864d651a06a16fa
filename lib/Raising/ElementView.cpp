//===- ElementView.cpp - Elements of tensors ------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

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
  linalg::TransposeOp transpose = findTransposed(tensor);
  if (!transpose || !scope.readsTransposed)
    return algebra.access(tensor, canonical);
  return algebra.access(transpose->getResult(0),
                        applyPermutation(ArrayRef<AffineExpr>(canonical),
                                         transpose.getPermutation()));
}

linalg::TransposeOp ElementView::findTransposed(Value tensor) {
  auto [it, isNew] = transposed.insert({tensor, nullptr});
  if (!isNew)
    return it->second;
  // An activation has positions: weights are read where they are.
  if (tensor == scope.root ||
      cast<RankedTensorType>(tensor.getType()).getRank() < 3)
    return nullptr;
  unsigned last = scope.order.lookup(scope.root.getOwner());
  for (Operation *user : tensor.getUsers()) {
    auto transpose = dyn_cast<linalg::TransposeOp>(user);
    if (!transpose || transpose.getInput() != tensor ||
        !transpose.hasPureTensorSemantics() ||
        user->getBlock() != scope.root.getOwner()->getBlock() ||
        scope.order.lookup(user) >= last)
      continue;
    metTransposed = true;
    return transposed[tensor] = transpose;
  }
  return nullptr;
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

const Node *ElementView::expandRolled(const Node *access) {
  auto op = access->tensor.getDefiningOp<linalg::LinalgOp>();
  if (!op || op.getNumReductionLoops() == 0 || algebra.isExhausted())
    return expand(access);
  llvm::SaveAndRestore<bool> rolled(keepsMaxima, true);
  const Node *result = expandOnce(access);
  return result ? result : access;
}

const Node *ElementView::expandOnce(const Node *access) {
  Operation *op = access->tensor.getDefiningOp();
  auto transpose = dyn_cast_or_null<linalg::TransposeOp>(op);
  if (scope.readsTransposed && transpose &&
      findTransposed(transpose.getInput()) == transpose) {
    // The source would be read from here: what is behind it is next.
    access = algebra.access(
        transpose.getInput(),
        applyPermutation(access->indices,
                         invertPermutationVector(transpose.getPermutation())));
    op = access->tensor.getDefiningOp();
  }
  if (!op)
    return nullptr;
  ArrayRef<AffineExpr> indices = access->indices;
  return TypeSwitch<Operation *, const Node *>(op)
      .Case([&](linalg::LinalgOp linalgOp) {
        return expandLinalg(linalgOp,
                            cast<OpResult>(access->tensor).getResultNumber(),
                            indices);
      })
      .Case([&](linalg::SoftmaxOp softmax) {
        return expandSoftmax(softmax, indices);
      })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
          [&](auto) { return expandReshape(op, indices); })
      .Case([&](tensor::ReshapeOp reshape) {
        return expandReshape(reshape, indices);
      })
      .Case([&](tensor::PadOp pad) { return expandPad(pad, indices); })
      .Case([&](tensor::ConcatOp concat) {
        return expandConcat(concat, indices);
      })
      .Case([&](tensor::InsertSliceOp insert) {
        return expandInsert(insert, indices);
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        return expandSlice(slice, indices);
      })
      .Case([&](tensor::GenerateOp generate) {
        return expandGenerate(generate, indices);
      })
      .Case([&](tensor::CastOp cast) {
        if (isa<RankedTensorType>(cast.getSource().getType()))
          for (int64_t dim = 0, e = indices.size(); dim < e; ++dim)
            space.setEqual(space.getExtent(cast.getSource(), dim),
                           space.getExtent(cast.getResult(), dim));
        return getElement(cast.getSource(), indices);
      })
      .Case([&](tensor::FromElementsOp elements) -> const Node * {
        size_t position = 0;
        auto type = elements.getType();
        for (auto [index, size] : llvm::zip(indices, type.getShape())) {
          auto number = dyn_cast<AffineConstantExpr>(index);
          if (!number || number.getValue() < 0 || number.getValue() >= size)
            return nullptr;
          position = position * size + number.getValue();
        }
        return getScalar(elements.getElements()[position]);
      })
      .Case([&](tensor::SplatOp splat) { return getScalar(splat.getInput()); })
      .Case([&](arith::ConstantOp) { return expandConstant(access); })
      .Default([&](Operation *op) { return expandElementwise(op, indices); });
}

const Node *ElementView::expandElementwise(Operation *op,
                                           ArrayRef<AffineExpr> indices) {
  if (!OpTrait::hasElementwiseMappableTraits(op) || op->getNumResults() != 1 ||
      op->getNumRegions() != 0)
    return nullptr;
  SmallVector<const Node *> operands;
  for (Value operand : op->getOperands()) {
    const Node *element = isa<ShapedType>(operand.getType())
                              ? getElement(operand, indices)
                              : getScalar(operand);
    if (!element)
      return nullptr;
    operands.push_back(element);
  }
  return evaluateOp(op, operands);
}

const Node *ElementView::expandSoftmax(linalg::SoftmaxOp op,
                                       ArrayRef<AffineExpr> indices) {
  if (!op.hasPureTensorSemantics() || op->getNumResults() != 1)
    return nullptr;
  uint64_t dim = op.getDimension();
  const Node *element = getElement(op.getInput(), indices);
  // The maximum and the sum have a dimension each: one is in the other's body.
  SmallVector<unsigned> loops;
  SmallVector<const Node *> bodies;
  for (int i = 0; i < 2; ++i) {
    loops.push_back(space.addInnerDim(space.getExtent(op.getInput(), dim)));
    SmallVector<AffineExpr> at(indices);
    at[dim] = space.getDim(loops.back());
    bodies.push_back(getElement(op.getInput(), at));
  }
  if (!element || !bodies[0] || !bodies[1])
    return nullptr;
  const Node *largest = algebra.reduction(Kind::Maximum, loops[0], bodies[0]);
  auto exp = [&](const Node *node) {
    return algebra.unary(Kind::Exp, algebra.sub(node, largest));
  };
  return algebra.mul(exp(element),
                     algebra.reciprocal(algebra.sum(loops[1], exp(bodies[1]))));
}

const Node *ElementView::expandGenerate(tensor::GenerateOp op,
                                        ArrayRef<AffineExpr> indices) {
  if (!llvm::hasSingleElement(op.getBody()))
    return nullptr;
  Block &body = op.getBody().front();
  llvm::DenseMap<Value, const Node *> values;
  for (auto [argument, index] : llvm::zip(body.getArguments(), indices))
    values[argument] = algebra.index(index);
  return evaluateBody(body, /*result=*/0, values);
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
  return isa<linalg::LinalgOp, linalg::SoftmaxOp, tensor::ExpandShapeOp,
             tensor::CollapseShapeOp, tensor::ReshapeOp, tensor::ExtractSliceOp,
             tensor::InsertSliceOp, tensor::ConcatOp, tensor::PadOp,
             tensor::CastOp, tensor::GenerateOp>(op) ||
         OpTrait::hasElementwiseMappableTraits(op);
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
    // Bodies read elements of other tensors as well.
    for (Region &region : op->getRegions())
      region.walk([&](tensor::ExtractOp extract) {
        worklist.push_back(extract.getTensor());
      });
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
    bool reduces = value.getDefiningOp<linalg::SoftmaxOp>() ||
                   (op && op.getNumReductionLoops() != 0);
    return reduces ? WalkResult::interrupt() : WalkResult::advance();
  });
  return reaches[{tensor, other}] = found;
}

bool ElementView::isMadeOfConstants(Value tensor) {
  unsigned number = 0;
  return !anyProducer(tensor, /*limit=*/64, [&](Value value) {
    Operation *op = value.getDefiningOp();
    bool isEnd = isa_and_nonnull<arith::ConstantOp, tensor::EmptyOp,
                                 tensor::FromElementsOp>(op);
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
  auto replaceIndex = [&](const Node *number) -> const Node * {
    AffineExpr index = space.simplify(number->indices[0].replace(map));
    return index ? algebra.index(index) : algebra.opaque();
  };
  return algebra.rewrite(node, replace, /*intoSums=*/true, replaceIndex);
}
