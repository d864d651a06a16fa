//===- Decomposition.cpp - Variants to blocks, blocks to linalg -----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// AggregatedOpInterface of every op. The linalg forms are the project's
// portable output: named fills, and generics whose bodies hold scalar code.
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/HyperFunction.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;
using utils::IteratorType;

//===----------------------------------------------------------------------===//
// Helpers
//===----------------------------------------------------------------------===//

/// `value` widened or rounded to the float type `type`.
static Value convertFloat(OpBuilder &builder, Location loc, Value value,
                          FloatType type) {
  unsigned have = value.getType().getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (have < type.getWidth())
    return arith::ExtFOp::create(builder, loc, type, value);
  return arith::TruncFOp::create(builder, loc, type, value);
}

static Value castTo(OpBuilder &builder, Location loc, Value value,
                    RankedTensorType type) {
  if (value.getType() == type)
    return value;
  return tensor::CastOp::create(builder, loc, type, value);
}

static Value buildEmpty(OpBuilder &builder, Location loc,
                        ArrayRef<OpFoldResult> sizes, Type elementType) {
  return tensor::EmptyOp::create(builder, loc, sizes, elementType);
}

static Value buildZeros(OpBuilder &builder, Location loc,
                        ArrayRef<OpFoldResult> sizes, Type elementType) {
  Value zero = arith::ConstantOp::create(builder, loc,
                                         builder.getFloatAttr(elementType, 0));
  return linalg::FillOp::create(builder, loc, zero,
                                buildEmpty(builder, loc, sizes, elementType))
      .getResult(0);
}

/// Whether a size of `value` is statically 0. An op one of whose sizes is 0 has
/// empty results; slices of empty tensors do not verify.
static bool isEmpty(Value value) {
  return value && llvm::is_contained(
                      cast<RankedTensorType>(value.getType()).getShape(), 0);
}

/// Empty tensors of the sizes of op's results.
static FailureOr<SmallVector<Value>>
buildEmptyResults(OpBuilder &builder, ReifyRankedShapedTypeOpInterface op) {
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

using BodyBuilder = function_ref<Value(OpBuilder &, Location, ValueRange)>;

/// A generic with one result, whose body yields one value.
static Value buildGeneric(OpBuilder &builder, Location loc, ValueRange inputs,
                          Value output, ArrayRef<AffineMap> maps,
                          ArrayRef<IteratorType> iterators, BodyBuilder body) {
  return linalg::GenericOp::create(
             builder, loc, output.getType(), inputs, output, maps, iterators,
             [&](OpBuilder &nested, Location nestedLoc, ValueRange args) {
               linalg::YieldOp::create(nested, nestedLoc,
                                       body(nested, nestedLoc, args));
             })
      .getResult(0);
}

static AffineMap getDimsMap(OpBuilder &builder, unsigned numDims,
                            ArrayRef<unsigned> dims) {
  return AffineMap::get(
      numDims, 0,
      llvm::map_to_vector(
          dims, [&](unsigned dim) { return builder.getAffineDimExpr(dim); }),
      builder.getContext());
}

//===----------------------------------------------------------------------===//
// Variants
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>> BOp::decomposeOperation(OpBuilder &builder) {
  Location loc = getLoc();
  RankedTensorType type = getX().getType();
  FloatType accType = getAccumulationType(type.getElementType());

  Value context = getContextOrInput();
  auto contextType = cast<RankedTensorType>(context.getType());
  int64_t batch = contextType.getDimSize(0);
  auto pooledType = RankedTensorType::get(
      {batch, contextType.getDimSize(
                  getChannelDim(contextType.getRank(), getChannelsLast()))},
      accType);
  Value pooled =
      PoolOp::create(builder, loc, pooledType, context, getChannelsLast());

  int64_t channels =
      type.getDimSize(getChannelDim(type.getRank(), getChannelsLast()));
  auto coefficientType =
      RankedTensorType::get({batch, getHyper().getK(), channels}, accType);
  Type interceptType = getHyper().getIntercepts() ? coefficientType : Type();
  auto coefficients = CoefficientsOp::create(
      builder, loc, coefficientType, interceptType, pooled, getW1(), getB1(),
      getW2(), getB2(), getHyper());
  return SmallVector<Value>{
      ApplyOp::create(builder, loc, type, getX(), coefficients.getA(),
                      coefficients.getB(), getChannelsLast())};
}

//===----------------------------------------------------------------------===//
// Pool
//===----------------------------------------------------------------------===//

/// The number of spatial positions of `x` as a float.
static Value buildNumPositions(OpBuilder &builder, Location loc, Value x,
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
  Value constant = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(type, staticPositions));
  if (!dynamicPositions)
    return constant;
  return arith::MulFOp::create(builder, loc, dynamicPositions, constant);
}

FailureOr<SmallVector<Value>> PoolOp::decomposeOperation(OpBuilder &builder) {
  Location loc = getLoc();
  RankedTensorType xType = getX().getType();
  auto accType = cast<FloatType>(getG().getType().getElementType());
  int64_t rank = xType.getRank();
  unsigned channelDim = getChannelDim(rank, getChannelsLast());

  SmallVector<OpFoldResult> sizes = {
      tensor::getMixedSize(builder, loc, getX(), 0),
      tensor::getMixedSize(builder, loc, getX(), channelDim)};
  SmallVector<IteratorType> iterators(rank, IteratorType::reduction);
  iterators[0] = iterators[channelDim] = IteratorType::parallel;
  AffineMap maps[] = {builder.getMultiDimIdentityMap(rank),
                      getDimsMap(builder, rank, {0, channelDim})};

  Value result;
  if (rank == 2) {
    result = buildGeneric(
        builder, loc, getX(), buildEmpty(builder, loc, sizes, accType), maps,
        iterators, [&](OpBuilder &b, Location l, ValueRange args) {
          return convertFloat(b, l, args[0], accType);
        });
    return SmallVector<Value>{castTo(builder, loc, result, getG().getType())};
  }

  if (isEmpty(getX())) {
    // 0 / 0, for as many means as there are.
    Value nan = arith::ConstantOp::create(
        builder, loc,
        builder.getFloatAttr(accType,
                             APFloat::getQNaN(accType.getFloatSemantics())));
    result = linalg::FillOp::create(builder, loc, nan,
                                    buildEmpty(builder, loc, sizes, accType))
                 .getResult(0);
    return SmallVector<Value>{castTo(builder, loc, result, getG().getType())};
  }

  Value sum = buildGeneric(
      builder, loc, getX(), buildZeros(builder, loc, sizes, accType), maps,
      iterators, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value x = convertFloat(b, l, args[0], accType);
        return arith::AddFOp::create(b, l, args[1], x);
      });
  Value positions =
      buildNumPositions(builder, loc, getX(), getChannelsLast(), accType);
  AffineMap identity = builder.getMultiDimIdentityMap(2);
  result = buildGeneric(
      builder, loc, sum, buildEmpty(builder, loc, sizes, accType),
      {identity, identity}, {IteratorType::parallel, IteratorType::parallel},
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        return arith::DivFOp::create(b, l, args[0], positions);
      });
  return SmallVector<Value>{castTo(builder, loc, result, getG().getType())};
}

//===----------------------------------------------------------------------===//
// Coefficients
//===----------------------------------------------------------------------===//

/// input [N, I] times the transpose of weight [O, I]: [N, O] in input's type.
static Value buildLinear(OpBuilder &builder, Location loc, Value input,
                         Value weight) {
  auto accType = cast<FloatType>(getElementTypeOrSelf(input.getType()));
  SmallVector<OpFoldResult> sizes = {
      tensor::getMixedSize(builder, loc, input, 0),
      tensor::getMixedSize(builder, loc, weight, 0)};
  return buildGeneric(
      builder, loc, {input, weight}, buildZeros(builder, loc, sizes, accType),
      {getDimsMap(builder, 3, {0, 2}), getDimsMap(builder, 3, {1, 2}),
       getDimsMap(builder, 3, {0, 1})},
      {IteratorType::parallel, IteratorType::parallel, IteratorType::reduction},
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value w = convertFloat(b, l, args[1], accType);
        Value product = arith::MulFOp::create(b, l, args[0], w);
        return arith::AddFOp::create(b, l, args[2], product);
      });
}

/// hidden(W1 g + B1), [N, H].
static Value buildHiddenLayer(OpBuilder &builder, CoefficientsOp op) {
  Location loc = op.getLoc();
  if (!op.getW1())
    return op.getG();
  Value linear = buildLinear(builder, loc, op.getG(), op.getW1());
  auto accType = cast<FloatType>(getElementTypeOrSelf(linear.getType()));
  SmallVector<Value> inputs = {linear};
  SmallVector<AffineMap> maps = {builder.getMultiDimIdentityMap(2)};
  if (op.getB1()) {
    inputs.push_back(op.getB1());
    maps.push_back(getDimsMap(builder, 2, {1}));
  }
  maps.push_back(builder.getMultiDimIdentityMap(2));
  return buildGeneric(
      builder, loc, inputs,
      buildEmpty(builder, loc, tensor::getMixedSizes(builder, loc, linear),
                 accType),
      maps, {IteratorType::parallel, IteratorType::parallel},
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value u = args[0];
        if (op.getB1())
          u = arith::AddFOp::create(b, l, u,
                                    convertFloat(b, l, args[1], accType));
        return buildHidden(b, l, op.getHyper().getHidden(), u);
      });
}

/// The slice of `rows`, [N, R] or [R], that holds one part of the coefficients,
/// and its map from the dimensions (n, k, c).
///
/// Dimensions of static size 1 are dropped, all of them: a slice that drops
/// one and keeps another is ambiguous once its strides are dynamic.
static std::pair<Value, AffineMap> buildPartSlice(OpBuilder &builder,
                                                  Location loc, Value rows,
                                                  HyperAttr hyper, Part part,
                                                  OpFoldResult channels) {
  auto type = cast<RankedTensorType>(rows.getType());
  int64_t numOuter = type.getRank() - 1;
  std::optional<int64_t> staticChannels = getConstantIntValue(channels);
  SmallVector<int64_t> shape(type.getShape());
  shape.back() = staticChannels ? *staticChannels * hyper.getRowsPerChannel()
                                : ShapedType::kDynamic;
  type = type.clone(shape);
  rows = castTo(builder, loc, rows, type);

  // [.., R] as [.., i, j, l], the indices of a row from the outermost.
  SmallVector<OpFoldResult> expanded, sliced, offsets;
  SmallVector<int64_t> resultShape;
  SmallVector<unsigned> resultDims;
  auto addDim = [&](OpFoldResult size, unsigned dim) {
    expanded.push_back(size);
    sliced.push_back(size);
    offsets.push_back(builder.getIndexAttr(0));
    std::optional<int64_t> known = getConstantIntValue(size);
    if (known == 1)
      return;
    resultShape.push_back(known.value_or(ShapedType::kDynamic));
    resultDims.push_back(dim);
  };
  SmallVector<ReassociationIndices> reassociation;
  if (numOuter) {
    reassociation.push_back({0});
    addDim(tensor::getMixedSize(builder, loc, rows, 0), 0);
  }
  reassociation.push_back({numOuter, numOuter + 1, numOuter + 2});
  for (RowIndex index : hyper.getRowOrder()) {
    switch (index) {
    case RowIndex::Part:
      expanded.push_back(builder.getIndexAttr(hyper.getNumParts()));
      sliced.push_back(builder.getIndexAttr(1));
      offsets.push_back(builder.getIndexAttr(static_cast<int64_t>(part)));
      break;
    case RowIndex::Piece:
      addDim(builder.getIndexAttr(hyper.getK()), 1);
      break;
    case RowIndex::Channel:
      addDim(channels, 2);
      break;
    }
  }
  SmallVector<int64_t> expandedShape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(expanded, dynamicSizes, expandedShape);
  Value split = tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(expandedShape, type.getElementType()),
      rows, reassociation, expanded);
  SmallVector<OpFoldResult> strides(expanded.size(), builder.getIndexAttr(1));
  Value slice = tensor::ExtractSliceOp::create(
      builder, loc, RankedTensorType::get(resultShape, type.getElementType()),
      split, offsets, sliced, strides);
  return {slice, getDimsMap(builder, 3, resultDims)};
}

/// One number per piece inside a body over (n, k, c): a constant where all are
/// equal, otherwise an input of its own.
namespace {
struct PieceNumbers {
  SmallVector<double> values;
  bool areEqual() const { return llvm::all_equal(values); }
  bool areAll(double value) const {
    return llvm::all_of(values, [&](double v) { return v == value; });
  }
};
} // namespace

/// initial + range * norm(t + B2) of one part, [N, K, C].
static Value buildPart(OpBuilder &builder, CoefficientsOp op, Value linear,
                       Part part, RankedTensorType resultType) {
  Location loc = op.getLoc();
  HyperAttr hyper = op.getHyper();
  auto accType = cast<FloatType>(resultType.getElementType());

  // The result, w2 or neither may know the number of channels.
  int64_t staticChannels = resultType.getDimSize(2);
  int64_t staticRows = op.getW2().getType().getDimSize(0);
  if (ShapedType::isDynamic(staticChannels) &&
      !ShapedType::isDynamic(staticRows))
    staticChannels = staticRows / hyper.getRowsPerChannel();
  OpFoldResult channels = builder.getIndexAttr(staticChannels);
  if (ShapedType::isDynamic(staticChannels)) {
    Value rows = tensor::DimOp::create(builder, loc, op.getW2(), 0);
    Value perChannel =
        arith::ConstantIndexOp::create(builder, loc, hyper.getRowsPerChannel());
    channels =
        arith::DivSIOp::create(builder, loc, rows, perChannel).getResult();
  }
  OpFoldResult batch = tensor::getMixedSize(builder, loc, linear, 0);

  PieceNumbers offsets, scales;
  for (int64_t k = 0; k < hyper.getK(); ++k) {
    CoefficientForm form = getCoefficientForm(hyper, part, k);
    offsets.values.push_back(form.offset);
    scales.values.push_back(form.scale);
  }

  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  auto addRows = [&](Value rows) {
    auto [slice, map] =
        buildPartSlice(builder, loc, rows, hyper, part, channels);
    inputs.push_back(slice);
    maps.push_back(map);
  };
  auto addNumbers = [&](const PieceNumbers &numbers) -> std::optional<int> {
    if (numbers.areEqual())
      return std::nullopt;
    auto type = RankedTensorType::get(hyper.getK(), accType);
    SmallVector<Attribute> attrs =
        llvm::map_to_vector(numbers.values, [&](double value) -> Attribute {
          return builder.getFloatAttr(accType, value);
        });
    inputs.push_back(arith::ConstantOp::create(
        builder, loc, DenseElementsAttr::get(type, attrs)));
    maps.push_back(getDimsMap(builder, 3, {1}));
    return inputs.size() - 1;
  };
  addRows(linear);
  if (op.getB2())
    addRows(op.getB2());
  std::optional<int> offsetInput = addNumbers(offsets);
  std::optional<int> scaleInput = addNumbers(scales);
  maps.push_back(builder.getMultiDimIdentityMap(3));

  auto number = [&](OpBuilder &b, Location l, const PieceNumbers &numbers,
                    std::optional<int> input, ValueRange args) -> Value {
    if (input)
      return args[*input];
    return arith::ConstantOp::create(
        b, l, b.getFloatAttr(accType, numbers.values[0]));
  };
  Value output = buildEmpty(
      builder, loc, {batch, builder.getIndexAttr(hyper.getK()), channels},
      accType);
  Value result = buildGeneric(
      builder, loc, inputs, output, maps,
      SmallVector<IteratorType>(3, IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value u = args[0];
        if (op.getB2())
          u = arith::AddFOp::create(b, l, u,
                                    convertFloat(b, l, args[1], accType));
        Value value = buildBasis(b, l, hyper.getNorm(), u);
        if (!scales.areAll(1.0))
          value = arith::MulFOp::create(b, l, value,
                                        number(b, l, scales, scaleInput, args));
        if (!offsets.areAll(0.0))
          value = arith::AddFOp::create(
              b, l, value, number(b, l, offsets, offsetInput, args));
        return value;
      });
  return castTo(builder, loc, result, resultType);
}

FailureOr<SmallVector<Value>>
CoefficientsOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getA()) || isEmpty(getB()) || getG().getType().getDimSize(0) == 0 ||
      getW2().getType().getDimSize(0) == 0)
    return buildEmptyResults(builder, *this);
  Location loc = getLoc();
  Value hidden = buildHiddenLayer(builder, *this);
  Value linear = buildLinear(builder, loc, hidden, getW2());
  SmallVector<Value> results = {
      buildPart(builder, *this, linear, Part::Slope, getA().getType())};
  if (getB())
    results.push_back(buildPart(builder, *this, linear, Part::Intercept,
                                cast<RankedTensorType>(getB().getType())));
  return results;
}

//===----------------------------------------------------------------------===//
// Apply
//===----------------------------------------------------------------------===//

/// Piece k of coefficients [N or 1, K, C or 1] without the dimensions that
/// broadcast, and its map from the dimensions of x.
static std::pair<Value, AffineMap> buildPiece(OpBuilder &builder, Location loc,
                                              Value coefficients, int64_t k,
                                              unsigned rank,
                                              unsigned channelDim) {
  auto type = cast<RankedTensorType>(coefficients.getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, coefficients);
  SmallVector<OpFoldResult> offsets(3, builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(3, builder.getIndexAttr(1));
  sizes[1] = builder.getIndexAttr(1);
  offsets[1] = builder.getIndexAttr(k);

  SmallVector<int64_t> shape;
  SmallVector<unsigned> dims;
  std::pair<int64_t, unsigned> kept[] = {{0, 0}, {2, channelDim}};
  for (auto [dim, xDim] : kept) {
    if (type.getDimSize(dim) == 1)
      continue;
    shape.push_back(type.getDimSize(dim));
    dims.push_back(xDim);
  }
  Value piece = tensor::ExtractSliceOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()),
      coefficients, offsets, sizes, strides);
  return {piece, getDimsMap(builder, rank, dims)};
}

FailureOr<SmallVector<Value>> ApplyOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getX()) || isEmpty(getA()) || isEmpty(getB()))
    return buildEmptyResults(builder, *this);
  Location loc = getLoc();
  RankedTensorType type = getX().getType();
  auto elementType = cast<FloatType>(type.getElementType());
  FloatType accType = getAccumulationType(elementType);
  int64_t rank = type.getRank();
  unsigned channelDim = getChannelDim(rank, getChannelsLast());
  int64_t pieces = getA().getType().getDimSize(1);

  SmallVector<Value> inputs = {getX()};
  SmallVector<AffineMap> maps = {builder.getMultiDimIdentityMap(rank)};
  auto addPieces = [&](Value coefficients) {
    for (int64_t k = 0; k < pieces; ++k) {
      auto [piece, map] =
          buildPiece(builder, loc, coefficients, k, rank, channelDim);
      inputs.push_back(piece);
      maps.push_back(map);
    }
  };
  addPieces(getA());
  if (getB())
    addPieces(getB());
  maps.push_back(builder.getMultiDimIdentityMap(rank));

  Value output = buildEmpty(
      builder, loc, tensor::getMixedSizes(builder, loc, getX()), elementType);
  Value result = buildGeneric(
      builder, loc, inputs, output, maps,
      SmallVector<IteratorType>(rank, IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value x = convertFloat(b, l, args[0], accType);
        Value maximum;
        for (int64_t k = 0; k < pieces; ++k) {
          Value piece = arith::MulFOp::create(b, l, args[1 + k], x);
          if (getB())
            piece = arith::AddFOp::create(b, l, piece, args[1 + pieces + k]);
          maximum =
              maximum ? arith::MaximumFOp::create(b, l, maximum, piece) : piece;
        }
        return convertFloat(b, l, maximum, elementType);
      });
  return SmallVector<Value>{result};
}
