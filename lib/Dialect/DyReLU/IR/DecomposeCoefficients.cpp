//===- DecomposeCoefficients.cpp - dyrelu.coefficients to linalg ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HyperLayers.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;

Value mlir::dyrelu::buildLinear(OpBuilder &builder, Location loc, Value input,
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

Value mlir::dyrelu::addBias(OpBuilder &builder, Location loc, Value input,
                            Value bias) {
  if (!bias)
    return input;
  auto accType = cast<FloatType>(input.getType());
  return arith::AddFOp::create(builder, loc, input,
                               convertFloat(builder, loc, bias, accType));
}

Value mlir::dyrelu::buildHiddenLayer(OpBuilder &builder, CoefficientsOp op,
                                     Value linear) {
  Location loc = op.getLoc();
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
        Value u = addBias(b, l, args[0], op.getB1() ? args[1] : Value());
        return buildHidden(b, l, op.getHyper().getHidden(), u);
      });
}

/// Dimensions of static size 1 are dropped, all of them: a slice that drops
/// one and keeps another is ambiguous once its strides are dynamic.
std::pair<Value, AffineMap>
mlir::dyrelu::buildPartSlice(OpBuilder &builder, Location loc, Value rows,
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

OpFoldResult mlir::dyrelu::buildNumChannels(OpBuilder &builder,
                                            CoefficientsOp op) {
  int64_t staticChannels = op.getStaticChannels();
  if (!ShapedType::isDynamic(staticChannels))
    return builder.getIndexAttr(staticChannels);
  Location loc = op.getLoc();
  Value rows = tensor::DimOp::create(builder, loc, op.getW2(), 0);
  Value perChannel = arith::ConstantIndexOp::create(
      builder, loc, op.getHyper().getRowsPerChannel());
  return arith::DivSIOp::create(builder, loc, rows, perChannel).getResult();
}

void PieceNumbers::addTo(OverCoefficients &operands, OpBuilder &builder,
                         Location loc, FloatType type) {
  if (llvm::all_equal(values))
    return;
  auto tensorType =
      RankedTensorType::get(static_cast<int64_t>(values.size()), type);
  SmallVector<Attribute> attrs =
      llvm::map_to_vector(values, [&](double value) -> Attribute {
        return builder.getFloatAttr(type, value);
      });
  input = operands.inputs.size();
  operands.inputs.push_back(arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::get(tensorType, attrs)));
  operands.maps.push_back(getDimsMap(builder, 3, {1}));
}

Value PieceNumbers::get(OpBuilder &builder, Location loc, FloatType type,
                        ValueRange args) const {
  if (input)
    return args[*input];
  return buildNumber(builder, loc, type, values[0]);
}

/// initial + range * norm(t + B2) of one part, [N, K, C].
static Value buildPart(OpBuilder &builder, CoefficientsOp op, Value linear,
                       Part part, RankedTensorType resultType) {
  Location loc = op.getLoc();
  HyperAttr hyper = op.getHyper();
  auto accType = cast<FloatType>(resultType.getElementType());
  OpFoldResult channels = buildNumChannels(builder, op);
  OpFoldResult batch = tensor::getMixedSize(builder, loc, linear, 0);

  PieceNumbers offsets, scales;
  for (int64_t k = 0; k < hyper.getK(); ++k) {
    CoefficientForm form = getCoefficientForm(hyper, part, k);
    offsets.values.push_back(form.offset);
    scales.values.push_back(form.scale);
  }

  OverCoefficients operands;
  auto addRows = [&](Value rows) {
    auto [slice, map] =
        buildPartSlice(builder, loc, rows, hyper, part, channels);
    operands.inputs.push_back(slice);
    operands.maps.push_back(map);
  };
  addRows(linear);
  if (op.getB2())
    addRows(op.getB2());
  offsets.addTo(operands, builder, loc, accType);
  scales.addTo(operands, builder, loc, accType);
  operands.maps.push_back(builder.getMultiDimIdentityMap(3));

  Value output = buildEmpty(
      builder, loc, {batch, builder.getIndexAttr(hyper.getK()), channels},
      accType);
  Value result = buildGeneric(
      builder, loc, operands.inputs, output, operands.maps,
      SmallVector<IteratorType>(3, IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value u = addBias(b, l, args[0], op.getB2() ? args[1] : Value());
        Value scale, offset;
        if (!scales.areAll(1.0))
          scale = scales.get(b, l, accType, args);
        if (!offsets.areAll(0.0))
          offset = offsets.get(b, l, accType, args);
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
  Value hidden = getG();
  if (getW1())
    hidden = buildHiddenLayer(builder, *this,
                              buildLinear(builder, loc, hidden, getW1()));
  Value linear = buildLinear(builder, loc, hidden, getW2());
  SmallVector<Value> results = {
      buildPart(builder, *this, linear, Part::Slope, getA().getType())};
  if (getB())
    results.push_back(buildPart(builder, *this, linear, Part::Intercept,
                                cast<RankedTensorType>(getB().getType())));
  return results;
}
