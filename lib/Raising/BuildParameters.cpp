//===- BuildParameters.cpp - Weights and biases as tensors ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parameters.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

Value mlir::dyrelu::raising::buildTranspose(OpBuilder &builder, Location loc,
                                            Value source,
                                            ArrayRef<int64_t> permutation) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, source);
  SmallVector<OpFoldResult> permuted;
  for (int64_t dim : permutation)
    permuted.push_back(sizes[dim]);
  Value empty = tensor::EmptyOp::create(builder, loc, permuted,
                                        getElementTypeOrSelf(source.getType()));
  return linalg::TransposeOp::create(builder, loc, source, empty, permutation)
      ->getResult(0);
}

/// The dimensions that `parameter` is in, as a matrix [out, in] or a vector.
static Value buildStored(OpBuilder &builder, Location loc,
                         const Parameter &parameter) {
  Value value = parameter.tensor;
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> kept(parameter.dims);
  llvm::sort(kept);
  if (type.getRank() != static_cast<int64_t>(kept.size())) {
    // The dimensions of size 1 go with the one before them.
    SmallVector<ReassociationIndices> groups(kept.size());
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      auto group = llvm::upper_bound(kept, dim) - kept.begin();
      groups[std::max<int64_t>(group - 1, 0)].push_back(dim);
    }
    value = tensor::CollapseShapeOp::create(builder, loc, value, groups);
  }
  if (parameter.dims.size() == 2 && parameter.dims[0] > parameter.dims[1])
    value = buildTranspose(builder, loc, value, {1, 0});
  return value;
}

namespace {
/// Builds the code of an element of sums and products.
class ElementBuilder {
public:
  ElementBuilder(OpBuilder &builder, Location loc, FloatType type,
                 const llvm::DenseMap<const Node *, Value> &leaves)
      : builder(builder), loc(loc), type(type), leaves(leaves) {}

  Value build(const Node *node) {
    auto [it, isNew] = built.insert({node, {}});
    if (!isNew)
      return it->second;
    Value value;
    switch (node->kind) {
    case Kind::Access:
      value = convertScalarToDtype(builder, loc, leaves.lookup(node), type,
                                   /*isUnsignedCast=*/false);
      break;
    case Kind::Constant:
      value = buildNumber(node->value);
      break;
    case Kind::Product:
      for (const Node *factor : node->operands) {
        Value next = build(factor);
        value = value ? arith::MulFOp::create(builder, loc, value, next) : next;
      }
      break;
    default:
      if (node->value != 0.0)
        value = buildNumber(node->value);
      for (auto [factor, term] :
           llvm::zip(node->coefficients, node->operands)) {
        Value next = build(term);
        if (factor != 1.0)
          next = arith::MulFOp::create(builder, loc, next, buildNumber(factor));
        value = value ? arith::AddFOp::create(builder, loc, value, next) : next;
      }
    }
    return built[node] = value;
  }

private:
  Value buildNumber(double number) {
    return arith::ConstantOp::create(builder, loc,
                                     builder.getFloatAttr(type, number));
  }

  OpBuilder &builder;
  Location loc;
  FloatType type;
  const llvm::DenseMap<const Node *, Value> &leaves;
  llvm::DenseMap<const Node *, Value> built;
};
} // namespace

/// The elements of tensors that `node` is computed from.
static llvm::SetVector<const Node *> findLeaves(const Node *node) {
  llvm::SetVector<const Node *> leaves;
  SmallVector<const Node *> worklist = {node};
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (current->kind == Kind::Access)
      leaves.insert(current);
    llvm::append_range(worklist, current->operands);
  }
  return leaves;
}

static Value buildComputed(OpBuilder &builder, Location loc,
                           const Parameter &parameter, FloatType type) {
  MLIRContext *context = builder.getContext();
  llvm::SetVector<const Node *> leaves = findLeaves(parameter.element);
  unsigned rank = parameter.dims.size();
  SmallVector<OpFoldResult> sizes(rank, builder.getIndexAttr(1));
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (const Node *leaf : leaves) {
    auto leafType = cast<RankedTensorType>(leaf->tensor.getType());
    SmallVector<AffineExpr> indices;
    for (auto [position, index] : llvm::enumerate(leaf->indices)) {
      std::optional<unsigned> dim = IndexSpace::asDim(index);
      auto loop =
          dim ? llvm::find(parameter.dims, *dim) - parameter.dims.begin()
              : rank;
      if (leafType.getDimSize(position) == 1 || loop == rank) {
        indices.push_back(getAffineConstantExpr(0, context));
        continue;
      }
      indices.push_back(getAffineDimExpr(loop, context));
      // A size that is known is better.
      if (!isa<Value>(sizes[loop]) && !isOneInteger(sizes[loop]))
        continue;
      sizes[loop] = tensor::getMixedSize(builder, loc, leaf->tensor, position);
    }
    inputs.push_back(leaf->tensor);
    maps.push_back(AffineMap::get(rank, 0, indices, context));
  }
  maps.push_back(builder.getMultiDimIdentityMap(rank));
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, type);
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, empty.getType(), inputs, empty, maps, loops,
             [&](OpBuilder &nested, Location nestedLoc, ValueRange arguments) {
               llvm::DenseMap<const Node *, Value> values;
               for (auto [leaf, argument] : llvm::zip(leaves, arguments))
                 values[leaf] = argument;
               ElementBuilder element(nested, nestedLoc, type, values);
               linalg::YieldOp::create(nested, nestedLoc,
                                       element.build(parameter.element));
             })
      .getResult(0);
}

Value mlir::dyrelu::raising::buildParameter(OpBuilder &builder, Location loc,
                                            const Parameter &parameter,
                                            FloatType type, Value weight) {
  if (parameter.tensor)
    return buildStored(builder, loc, parameter);
  if (parameter.constant)
    return arith::ConstantOp::create(builder, loc, parameter.constant);
  if (parameter.element)
    return buildComputed(builder, loc, parameter, type);
  if (parameter.splat == 0.0)
    return {};
  auto weightType = cast<RankedTensorType>(weight.getType());
  if (weightType.isDynamicDim(0)) {
    Value number = arith::ConstantOp::create(
        builder, loc,
        builder.getFloatAttr(weightType.getElementType(), parameter.splat));
    Value empty = tensor::EmptyOp::create(
        builder, loc, {tensor::getMixedSize(builder, loc, weight, 0)},
        weightType.getElementType());
    return linalg::FillOp::create(builder, loc, number, empty).getResult(0);
  }
  auto vector = RankedTensorType::get({weightType.getDimSize(0)},
                                      weightType.getElementType());
  return arith::ConstantOp::create(
      builder, loc,
      SplatElementsAttr::get(
          vector,
          builder.getFloatAttr(weightType.getElementType(), parameter.splat)));
}
