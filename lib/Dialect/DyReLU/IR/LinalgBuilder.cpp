//===- LinalgBuilder.cpp - What decompositions are built with -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;

Value mlir::dyrelu::convertFloat(OpBuilder &builder, Location loc, Value value,
                                 FloatType type) {
  unsigned have = value.getType().getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (have < type.getWidth())
    return arith::ExtFOp::create(builder, loc, type, value);
  return arith::TruncFOp::create(builder, loc, type, value);
}

Value mlir::dyrelu::buildMaximum(OpBuilder &builder, Location loc, Value lhs,
                                 Value rhs) {
  // To tell the zeros apart takes longer than all the rest of it.
  return arith::MaximumFOp::create(builder, loc, lhs, rhs,
                                   arith::FastMathFlags::nsz);
}

Value mlir::dyrelu::buildMulAdd(OpBuilder &builder, Location loc, Value lhs,
                                Value rhs, Value addend) {
  auto contract = arith::FastMathFlags::contract;
  Value product = arith::MulFOp::create(builder, loc, lhs, rhs, contract);
  return arith::AddFOp::create(builder, loc, product, addend, contract);
}

Value mlir::dyrelu::castTo(OpBuilder &builder, Location loc, Value value,
                           RankedTensorType type) {
  if (value.getType() == type)
    return value;
  return tensor::CastOp::create(builder, loc, type, value);
}

Value mlir::dyrelu::buildEmpty(OpBuilder &builder, Location loc,
                               ArrayRef<OpFoldResult> sizes, Type elementType) {
  return tensor::EmptyOp::create(builder, loc, sizes, elementType);
}

Value mlir::dyrelu::buildNumber(OpBuilder &builder, Location loc,
                                FloatType type, double value) {
  return arith::ConstantOp::create(builder, loc,
                                   builder.getFloatAttr(type, value));
}

Value mlir::dyrelu::buildFilled(OpBuilder &builder, Location loc, Value value,
                                ArrayRef<OpFoldResult> sizes) {
  return linalg::FillOp::create(
             builder, loc, value,
             buildEmpty(builder, loc, sizes, value.getType()))
      .getResult(0);
}

Value mlir::dyrelu::buildZeros(OpBuilder &builder, Location loc,
                               ArrayRef<OpFoldResult> sizes, FloatType type) {
  return buildFilled(builder, loc, buildNumber(builder, loc, type, 0.0), sizes);
}

/// Whether a size of `value` is statically 0. An op one of whose sizes is 0 has
/// empty results; slices of empty tensors do not verify.
bool mlir::dyrelu::isEmpty(Value value) {
  return value && llvm::is_contained(
                      cast<RankedTensorType>(value.getType()).getShape(), 0);
}

/// Empty tensors of the sizes of op's results.
FailureOr<SmallVector<Value>>
mlir::dyrelu::buildEmptyResults(OpBuilder &builder,
                                ReifyRankedShapedTypeOpInterface op) {
  ReifiedRankedShapedTypeDims shapes;
  if (failed(op.reifyResultShapes(builder, shapes)))
    return failure();
  SmallVector<Value> results;
  for (auto [type, sizes] : llvm::zip(op->getResultTypes(), shapes)) {
    auto tensorType = cast<RankedTensorType>(type);
    results.push_back(castTo(
        builder, op->getLoc(),
        buildEmpty(builder, op->getLoc(), sizes, tensorType.getElementType()),
        tensorType));
  }
  return results;
}

/// A generic with one result, whose body yields one value.
Value mlir::dyrelu::buildGeneric(OpBuilder &builder, Location loc,
                                 ValueRange inputs, Value output,
                                 ArrayRef<AffineMap> maps,
                                 ArrayRef<IteratorType> iterators,
                                 BodyBuilder body) {
  return linalg::GenericOp::create(
             builder, loc, output.getType(), inputs, output, maps, iterators,
             [&](OpBuilder &nested, Location nestedLoc, ValueRange args) {
               linalg::YieldOp::create(nested, nestedLoc,
                                       body(nested, nestedLoc, args));
             })
      .getResult(0);
}

AffineMap mlir::dyrelu::getDimsMap(OpBuilder &builder, unsigned numDims,
                                   ArrayRef<unsigned> dims) {
  return AffineMap::get(
      numDims, 0,
      llvm::map_to_vector(
          dims, [&](unsigned dim) { return builder.getAffineDimExpr(dim); }),
      builder.getContext());
}

/// The number of spatial positions of `x` as a float.
Value mlir::dyrelu::buildNumPositions(OpBuilder &builder, Location loc, Value x,
                                      bool channelsLast, FloatType type) {
  auto xType = cast<RankedTensorType>(x.getType());
  double staticPositions = 1.0;
  Value dynamicPositions;
  for (auto [dim, size] : llvm::enumerate(xType.getShape())) {
    if (!isSpatialDim(dim, xType.getRank(), channelsLast))
      continue;
    if (!ShapedType::isDynamic(size)) {
      staticPositions *= static_cast<double>(size);
      continue;
    }
    Value index = tensor::DimOp::create(builder, loc, x, dim);
    Value integer =
        arith::IndexCastOp::create(builder, loc, builder.getI64Type(), index);
    Value number = arith::SIToFPOp::create(builder, loc, type, integer);
    dynamicPositions =
        dynamicPositions
            ? arith::MulFOp::create(builder, loc, dynamicPositions, number)
            : number;
  }
  Value constant = buildNumber(builder, loc, type, staticPositions);
  if (!dynamicPositions)
    return constant;
  return arith::MulFOp::create(builder, loc, dynamicPositions, constant);
}

OverX::OverX(OpBuilder &builder, Location loc, Value x)
    : builder(builder), loc(loc),
      rank(cast<RankedTensorType>(x.getType()).getRank()) {
  add(x, builder.getMultiDimIdentityMap(rank));
}

unsigned OverX::add(Value value, AffineMap map) {
  values.push_back(value);
  maps.push_back(map);
  return values.size() - 1;
}

/// A slice of one piece without dimensions that are no longer there: all but
/// `kept`, which are in their order.
static Value dropDims(OpBuilder &builder, Location loc, Value slice,
                      ArrayRef<int64_t> kept) {
  int64_t rank = cast<RankedTensorType>(slice.getType()).getRank();
  SmallVector<ReassociationIndices> groups(kept.size());
  for (int64_t dim = 0, group = 0; !kept.empty() && dim < rank; ++dim) {
    if (group + 1 < static_cast<int64_t>(kept.size()) && dim > kept[group])
      ++group;
    groups[group].push_back(dim);
  }
  return tensor::CollapseShapeOp::create(builder, loc, slice, groups);
}

/// Dimensions of static size 1 broadcast; they are dropped, all of them: a
/// slice that drops one and keeps another is ambiguous once its strides are
/// dynamic. So is one that keeps a dimension whose size is found to be 1 later;
/// there the slice keeps all.
unsigned
OverX::addPiece(Value coefficients, int64_t k,
                function_ref<std::optional<int64_t>(int64_t xDim)> getDim) {
  auto type = cast<RankedTensorType>(coefficients.getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, coefficients);
  SmallVector<OpFoldResult> offsets(type.getRank(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(type.getRank(), builder.getIndexAttr(1));
  sizes[1] = builder.getIndexAttr(1);
  offsets[1] = builder.getIndexAttr(k);
  SmallVector<int64_t> shape, kept;
  SmallVector<unsigned> dims;
  for (int64_t xDim = 0; xDim < rank; ++xDim) {
    std::optional<int64_t> dim = getDim(xDim);
    if (!dim || type.getDimSize(*dim) == 1)
      continue;
    shape.push_back(type.getDimSize(*dim));
    kept.push_back(*dim);
    dims.push_back(xDim);
  }
  // The piece's own dimension is dropped in any case; one that stays alone has
  // its place.
  bool dropsOthers = static_cast<int64_t>(kept.size()) + 1 < type.getRank();
  Value piece;
  if (dropsOthers && kept.size() > 1 && !type.hasStaticShape())
    piece = dropDims(builder, loc,
                     tensor::ExtractSliceOp::create(builder, loc, coefficients,
                                                    offsets, sizes, strides),
                     kept);
  else
    piece = tensor::ExtractSliceOp::create(
        builder, loc, RankedTensorType::get(shape, type.getElementType()),
        coefficients, offsets, sizes, strides);
  return add(piece, getDimsMap(builder, rank, dims));
}

Value OverX::build(Type elementType, BodyBuilder body) {
  Value output =
      buildEmpty(builder, loc, tensor::getMixedSizes(builder, loc, values[0]),
                 elementType);
  maps.push_back(builder.getMultiDimIdentityMap(rank));
  return buildGeneric(builder, loc, values, output, maps,
                      SmallVector<IteratorType>(rank, IteratorType::parallel),
                      body);
}

SmallVector<unsigned> mlir::dyrelu::getPositionDims(int64_t rank,
                                                    bool channelsLast) {
  SmallVector<unsigned> dims;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (dim != getChannelDim(rank, channelsLast))
      dims.push_back(dim);
  return dims;
}

PiecesOverX::PiecesOverX(OverX &inputs, OpBuilder &builder,
                         PiecesOpInterface op) {
  auto addPieces = [&](TypedValue<RankedTensorType> coefficients,
                       SmallVector<unsigned> &numbers) {
    if (!coefficients)
      return;
    int64_t rank = coefficients.getType().getRank();
    for (int64_t k = 0; k < op.getNumDynamicPieces(); ++k)
      numbers.push_back(inputs.addPiece(coefficients, k, [&](int64_t xDim) {
        return op.getCoefficientDim(rank, xDim);
      }));
  };
  addPieces(op.getA(), slopes);
  addPieces(op.getB(), intercepts);
  int64_t rank = op.getX().getType().getRank();
  if (op.getPi())
    attention = inputs.add(
        op.getPi(),
        getDimsMap(builder, rank, getPositionDims(rank, op.getChannelsLast())));
}

Value mlir::dyrelu::buildProduct(OpBuilder &builder, Location loc, Value lhs,
                                 ArrayRef<unsigned> lhsDims, Value rhs,
                                 ArrayRef<unsigned> rhsDims,
                                 ArrayRef<OpFoldResult> sizes) {
  auto accType = getAccumulationType(getElementTypeOrSelf(lhs.getType()));
  Value zeros = buildZeros(builder, loc, sizes, accType);
  // Upstream's passes make slices of operands, and none of an empty one is
  // valid.
  if (isEmpty(lhs) || isEmpty(rhs))
    return zeros;
  return buildGeneric(
      builder, loc, {lhs, rhs}, zeros,
      {getDimsMap(builder, 3, lhsDims), getDimsMap(builder, 3, rhsDims),
       getDimsMap(builder, 3, {0, 1})},
      {IteratorType::parallel, IteratorType::parallel, IteratorType::reduction},
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        return buildMulAdd(b, l, convertFloat(b, l, args[0], accType),
                           convertFloat(b, l, args[1], accType), args[2]);
      });
}

Value mlir::dyrelu::buildColumnSums(OpBuilder &builder, Location loc,
                                    Value matrix, Value like) {
  auto accType = cast<FloatType>(getElementTypeOrSelf(matrix.getType()));
  OpFoldResult columns = tensor::getMixedSize(builder, loc, matrix, 1);
  Value sums = buildZeros(builder, loc, columns, accType);
  if (!isEmpty(matrix))
    sums = buildGeneric(
        builder, loc, matrix, sums,
        {getDimsMap(builder, 2, {0, 1}), getDimsMap(builder, 2, {1})},
        {IteratorType::reduction, IteratorType::parallel},
        [](OpBuilder &b, Location l, ValueRange args) -> Value {
          return arith::AddFOp::create(b, l, args[1], args[0]);
        });
  auto type = cast<RankedTensorType>(like.getType());
  int64_t size = cast<RankedTensorType>(sums.getType()).getDimSize(0);
  if (type.getRank() == 2)
    sums = tensor::ExpandShapeOp::create(
        builder, loc, RankedTensorType::get({1, size}, accType), sums,
        ArrayRef<ReassociationIndices>{{0, 1}},
        ArrayRef<OpFoldResult>{builder.getIndexAttr(1), columns});
  return castTo(builder, loc, sums, type.clone(accType));
}

Value mlir::dyrelu::buildZerosLike(OpBuilder &builder, Location loc,
                                   Value value) {
  return buildZeros(builder, loc, tensor::getMixedSizes(builder, loc, value),
                    getAccumulationType(getElementTypeOrSelf(value.getType())));
}
