//===- DecomposeCoefficients.cpp - dyrelu.coefficients to linalg ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/HyperFunction.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// input [N, I] times the transpose of weight [O, I]: [N, O] in input's type.
static Value buildLinear(OpBuilder &builder, Location loc, Value input,
                         Value weight) {
  auto accType = cast<FloatType>(getElementTypeOrSelf(input.getType()));
  SmallVector<OpFoldResult> sizes = {
      tensor::getMixedSize(builder, loc, input, 0),
      tensor::getMixedSize(builder, loc, weight, 0)};
  Value zeros = buildZeros(builder, loc, sizes, accType);
  // Upstream's passes make slices of operands, and none of an empty one is
  // valid.
  if (isEmpty(input) || isEmpty(weight))
    return zeros;
  return buildGeneric(
      builder, loc, {input, weight}, zeros,
      {getDimsMap(builder, 3, {0, 2}), getDimsMap(builder, 3, {1, 2}),
       getDimsMap(builder, 3, {0, 1})},
      {IteratorType::parallel, IteratorType::parallel, IteratorType::reduction},
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value w = convertFloat(b, l, args[1], accType);
        return buildMulAdd(b, l, args[0], w, args[2]);
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

  int64_t staticChannels = op.getStaticChannels();
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
        Value scale, offset;
        if (!scales.areAll(1.0))
          scale = number(b, l, scales, scaleInput, args);
        if (!offsets.areAll(0.0))
          offset = number(b, l, offsets, offsetInput, args);
        return buildCoefficient(b, l, hyper.getNorm(), u, scale, offset);
      });
  return castTo(builder, loc, result, resultType);
}

FailureOr<SmallVector<Value>>
CoefficientsOp::decomposeOperation(OpBuilder &builder) {
  if (isEmpty(getA()) || isEmpty(getB()) ||
      getG().getType().getDimSize(0) == 0 ||
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
