//===- GivenCoefficients.cpp - Coefficients that are tensors --------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShiftMax.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Reads `access` as a coefficient.
static std::optional<GivenCoefficient>
asCoefficient(ElementView &view, const Input &input, const Node *access) {
  const IndexSpace &space = view.getSpace();
  GivenCoefficient result;
  result.tensor = access->tensor;
  if (getElementTypeOrSelf(result.tensor.getType()) !=
      getAccumulationType(view.getElementType()))
    return std::nullopt;
  for (auto [dim, index] : llvm::enumerate(access->indices)) {
    if (auto constant = dyn_cast<AffineConstantExpr>(index)) {
      result.indices.push_back(constant.getValue());
      continue;
    }
    std::optional<unsigned> rootDim = IndexSpace::asDim(index);
    if (!rootDim || !space.areEqual(space.getExtent(result.tensor, dim),
                                    space.getDimExtent(*rootDim)))
      return std::nullopt;
    if (index == input.batch && !result.hasBatch && !result.hasChannels)
      result.hasBatch = true;
    else if (index == input.channel && !result.hasChannels)
      result.hasChannels = true;
    else
      return std::nullopt;
    result.indices.push_back(std::nullopt);
  }
  return result;
}

static std::optional<GivenCoefficient>
matchGivenOne(ElementView &view, const Input &input, const Node *node) {
  if (node->kind == Kind::Constant) {
    GivenCoefficient result;
    result.number = node->value;
    return result;
  }
  if (node->kind != Kind::Access)
    return std::nullopt;
  for (const Node *copy : view.getCopies(node))
    if (std::optional<GivenCoefficient> result =
            asCoefficient(view, input, copy))
      return result;
  return std::nullopt;
}

/// Whether the coefficients have one shape.
static bool areAlike(ArrayRef<GivenCoefficient> coefficients) {
  const GivenCoefficient &first = coefficients[0];
  return llvm::all_of(coefficients, [&](const GivenCoefficient &other) {
    return other.hasBatch == first.hasBatch &&
           other.hasChannels == first.hasChannels;
  });
}

std::optional<GivenCoefficients>
mlir::dyrelu::raising::matchGiven(ElementView &view, const ShiftMax &function) {
  SmallVector<std::pair<GivenCoefficient, GivenCoefficient>> pieces;
  for (const ShiftedPiece &piece : function.pieces) {
    auto slope = matchGivenOne(view, function.input, piece.slope);
    auto shifted = matchGivenOne(view, function.input, piece.shifted);
    if (!slope || !shifted)
      return std::nullopt;
    pieces.push_back({*slope, *shifted});
  }
  // In the order of a tensor that they are parts of.
  llvm::sort(pieces, [](const auto &lhs, const auto &rhs) {
    return lhs.first.indices < rhs.first.indices;
  });
  GivenCoefficients result;
  for (auto &[slope, shifted] : pieces) {
    result.slopes.push_back(slope);
    result.shifted.push_back(shifted);
  }
  if (!areAlike(result.slopes) || !areAlike(result.shifted))
    return std::nullopt;
  return result;
}

/// The tensor [N or 1, K, C or 1] that `coefficients` are all parts of.
static Value getWhole(ArrayRef<GivenCoefficient> coefficients) {
  Value tensor = coefficients[0].tensor;
  auto tensorType =
      tensor ? cast<RankedTensorType>(tensor.getType()) : RankedTensorType();
  if (!tensor || tensorType.getRank() != 3 || tensorType.getEncoding() ||
      tensorType.getDimSize(1) != static_cast<int64_t>(coefficients.size()))
    return {};
  for (int64_t k = 0, e = coefficients.size(); k < e; ++k) {
    const GivenCoefficient &coefficient = coefficients[k];
    auto isWhole = [&](int64_t dim, bool isThere) {
      return isThere ? !coefficient.indices[dim]
                     : tensorType.getDimSize(dim) == 1;
    };
    if (coefficient.tensor != tensor || coefficient.indices[1] != k ||
        !isWhole(0, coefficient.hasBatch) ||
        !isWhole(2, coefficient.hasChannels))
      return {};
  }
  return tensor;
}

/// One coefficient as [N or 1, 1, C or 1].
static Value buildOne(OpBuilder &builder, Location loc,
                      const GivenCoefficient &coefficient) {
  Value tensor = coefficient.tensor;
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> whole = tensor::getMixedSizes(builder, loc, tensor);
  SmallVector<OpFoldResult> offsets, sizes, kept;
  SmallVector<OpFoldResult> strides(type.getRank(), builder.getIndexAttr(1));
  SmallVector<int64_t> shape;
  for (auto [dim, index] : llvm::enumerate(coefficient.indices)) {
    offsets.push_back(builder.getIndexAttr(index.value_or(0)));
    sizes.push_back(index ? OpFoldResult(builder.getIndexAttr(1)) : whole[dim]);
    if (index)
      continue;
    shape.push_back(type.getDimSize(dim));
    kept.push_back(whole[dim]);
  }
  Value part = tensor::ExtractSliceOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), tensor,
      offsets, sizes, strides);
  SmallVector<ReassociationIndices> groups;
  if (shape.size() == 2)
    groups = {{0, 1}, {2}};
  else if (shape.size() == 1)
    groups = {{0, 1, 2}};
  OpFoldResult one = builder.getIndexAttr(1);
  SmallVector<OpFoldResult> expanded = {
      coefficient.hasBatch ? kept.front() : one, one,
      coefficient.hasChannels ? kept.back() : one};
  SmallVector<int64_t> expandedShape = {
      coefficient.hasBatch ? shape.front() : 1, 1,
      coefficient.hasChannels ? shape.back() : 1};
  return tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(expandedShape, type.getElementType()),
      part, groups, expanded);
}

Value mlir::dyrelu::raising::buildGiven(OpBuilder &builder, Location loc,
                                        ArrayRef<GivenCoefficient> coefficients,
                                        Type type) {
  if (Value whole = getWhole(coefficients))
    return whole;
  if (llvm::none_of(coefficients, [](const auto &coefficient) {
        return coefficient.tensor;
      })) {
    SmallVector<Attribute> numbers;
    for (const GivenCoefficient &coefficient : coefficients)
      numbers.push_back(builder.getFloatAttr(type, coefficient.number));
    auto shape = RankedTensorType::get(
        {1, static_cast<int64_t>(coefficients.size()), 1}, type);
    return arith::ConstantOp::create(builder, loc,
                                     DenseElementsAttr::get(shape, numbers));
  }
  SmallVector<Value> parts;
  for (const GivenCoefficient &coefficient : coefficients) {
    if (coefficient.tensor) {
      parts.push_back(buildOne(builder, loc, coefficient));
      continue;
    }
    auto shape = RankedTensorType::get({1, 1, 1}, type);
    parts.push_back(arith::ConstantOp::create(
        builder, loc,
        SplatElementsAttr::get(
            shape, builder.getFloatAttr(type, coefficient.number))));
  }
  if (parts.size() == 1)
    return parts[0];
  return tensor::ConcatOp::create(builder, loc, /*dim=*/1, parts);
}
