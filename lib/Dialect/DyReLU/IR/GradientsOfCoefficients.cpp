//===- GradientsOfCoefficients.cpp - Derivative of dyrelu.coefficients ----===//
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

namespace {
/// Builds the gradients of the operands of a hyper-function, whose layers it
/// computes again: they are small.
///
///   u1 = W1 g + B1,  h = hidden(u1),  u2 = W2 h + B2
///   du2 = lambda norm'(u2) (da, db),  dW2 = du2^T h,  dB2 = sum_n du2
///   du1 = hidden'(u1) (du2 W2),       dW1 = du1^T g,  dB1 = sum_n du1
///   dg  = du1 W1
class CoefficientGradients {
public:
  CoefficientGradients(OpBuilder &builder, CoefficientsOp op)
      : builder(builder), loc(op.getLoc()), op(op), hyper(op.getHyper()),
        accType(cast<FloatType>(op.getG().getType().getElementType())),
        channels(buildNumChannels(builder, op)) {}

  SmallVector<Value> build(ArrayRef<Value> gradients);

private:
  OpFoldResult getSize(Value value, int64_t dim) {
    return tensor::getMixedSize(builder, loc, value, dim);
  }

  /// du2 of one part, [N, piece and channel in the order of the rows].
  Value buildPartGradient(Value linear, Part part, Value gradient);
  /// du2, [N, R], of both.
  Value buildRowGradient(Value linear, ArrayRef<Value> gradients);
  /// hidden'(u1) * dh.
  Value buildHiddenGradient(Value linear, Value dh);
  /// Adds the gradients of a layer's weights and bias, if it has one.
  void addLayer(SmallVectorImpl<Value> &results, Value du, Value input,
                Value bias);

  OpBuilder &builder;
  Location loc;
  CoefficientsOp op;
  HyperAttr hyper;
  FloatType accType;
  OpFoldResult channels;
};
} // namespace

Value CoefficientGradients::buildPartGradient(Value linear, Part part,
                                              Value gradient) {
  PieceNumbers scales;
  for (int64_t k = 0; k < hyper.getK(); ++k)
    scales.values.push_back(getCoefficientForm(hyper, part, k).scale);
  OverCoefficients operands;
  auto addRows = [&](Value rows) {
    auto [slice, map] =
        buildPartSlice(builder, loc, rows, hyper, part, channels);
    operands.inputs.push_back(slice);
    operands.maps.push_back(map);
  };
  operands.inputs.push_back(gradient);
  operands.maps.push_back(builder.getMultiDimIdentityMap(3));
  addRows(linear);
  if (op.getB2())
    addRows(op.getB2());
  scales.addTo(operands, builder, loc, accType);

  SmallVector<OpFoldResult> sizes = {getSize(gradient, 0)};
  SmallVector<unsigned> dims = {0};
  for (RowIndex index : hyper.getRowOrder()) {
    if (index == RowIndex::Part)
      continue;
    bool isPiece = index == RowIndex::Piece;
    dims.push_back(isPiece ? 1 : 2);
    sizes.push_back(isPiece ? builder.getIndexAttr(hyper.getK()) : channels);
  }
  operands.maps.push_back(getDimsMap(builder, 3, dims));
  return buildGeneric(
      builder, loc, operands.inputs, buildEmpty(builder, loc, sizes, accType),
      operands.maps, SmallVector<IteratorType>(3, IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value u = addBias(b, l, args[1], op.getB2() ? args[2] : Value());
        Value scaled = arith::MulFOp::create(b, l, args[0],
                                             scales.get(b, l, accType, args));
        return buildBasisGradient(b, l, hyper.getNorm(), u, scaled);
      });
}

Value CoefficientGradients::buildRowGradient(Value linear,
                                             ArrayRef<Value> gradients) {
  // [N, i, j, l], the indices of a row from the outermost.
  SmallVector<OpFoldResult> sizes = {getSize(linear, 0)};
  int64_t partDim = 0;
  for (RowIndex index : hyper.getRowOrder()) {
    switch (index) {
    case RowIndex::Part:
      partDim = sizes.size();
      sizes.push_back(builder.getIndexAttr(hyper.getNumParts()));
      break;
    case RowIndex::Piece:
      sizes.push_back(builder.getIndexAttr(hyper.getK()));
      break;
    case RowIndex::Channel:
      sizes.push_back(channels);
      break;
    }
  }
  Value rows = buildEmpty(builder, loc, sizes, accType);
  SmallVector<OpFoldResult> offsets(4, builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(4, builder.getIndexAttr(1));
  sizes[partDim] = builder.getIndexAttr(1);
  for (Part part : {Part::Slope, Part::Intercept}) {
    auto number = static_cast<int64_t>(part);
    if (number == hyper.getNumParts())
      break;
    Value gradient = gradients[number];
    if (!gradient)
      gradient = buildZerosLike(builder, loc, op->getResult(number));
    offsets[partDim] = builder.getIndexAttr(number);
    rows = tensor::InsertSliceOp::create(
        builder, loc, buildPartGradient(linear, part, gradient), rows, offsets,
        sizes, strides);
  }
  return tensor::CollapseShapeOp::create(
      builder, loc, rows, ArrayRef<ReassociationIndices>{{0}, {1, 2, 3}});
}

Value CoefficientGradients::buildHiddenGradient(Value linear, Value dh) {
  SmallVector<Value> inputs = {dh, linear};
  SmallVector<AffineMap> maps(2, builder.getMultiDimIdentityMap(2));
  if (op.getB1()) {
    inputs.push_back(op.getB1());
    maps.push_back(getDimsMap(builder, 2, {1}));
  }
  maps.push_back(builder.getMultiDimIdentityMap(2));
  return buildGeneric(
      builder, loc, inputs,
      buildEmpty(builder, loc, tensor::getMixedSizes(builder, loc, dh),
                 accType),
      maps, SmallVector<IteratorType>(2, IteratorType::parallel),
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value u = addBias(b, l, args[1], op.getB1() ? args[2] : Value());
        return dyrelu::buildHiddenGradient(b, l, hyper.getHidden(), u, args[0]);
      });
}

void CoefficientGradients::addLayer(SmallVectorImpl<Value> &results, Value du,
                                    Value input, Value bias) {
  results.push_back(buildProduct(builder, loc, du, {2, 0}, input, {2, 1},
                                 {getSize(du, 1), getSize(input, 1)}));
  if (bias)
    results.push_back(buildColumnSums(builder, loc, du, bias));
}

SmallVector<Value> CoefficientGradients::build(ArrayRef<Value> gradients) {
  Value g = op.getG(), h = g, linear1;
  if (op.getW1()) {
    linear1 = buildLinear(builder, loc, g, op.getW1());
    h = buildHiddenLayer(builder, op, linear1);
  }
  Value linear2 = buildLinear(builder, loc, h, op.getW2());
  Value du2 = buildRowGradient(linear2, gradients);
  auto multiply = [&](Value du, Value weight) {
    return buildProduct(builder, loc, du, {0, 2}, weight, {2, 1},
                        {getSize(du, 0), getSize(weight, 1)});
  };
  Value dg = multiply(du2, op.getW2());
  SmallVector<Value> first, second;
  addLayer(second, du2, h, op.getB2());
  if (op.getW1()) {
    Value du1 = buildHiddenGradient(linear1, dg);
    addLayer(first, du1, g, op.getB1());
    dg = multiply(du1, op.getW1());
  }
  SmallVector<Value> results = {dg};
  llvm::append_range(results, first);
  llvm::append_range(results, second);
  for (auto [result, operand] : llvm::zip_equal(results, op->getOperands()))
    result = castTo(builder, loc, result,
                    cast<RankedTensorType>(operand.getType()).clone(accType));
  return results;
}

FailureOr<SmallVector<Value>>
CoefficientsOp::buildGradients(OpBuilder &builder, ArrayRef<Value> gradients) {
  SmallVector<Value> results((*this)->getNumOperands());
  if (llvm::none_of(gradients, [](Value gradient) { return bool(gradient); }))
    return results;
  if (!isEmpty(getA()) && !isEmpty(getG()) && !isEmpty(getW2()))
    return CoefficientGradients(builder, *this).build(gradients);
  for (auto [result, operand] : llvm::zip_equal(results, getOperands()))
    result = buildZerosLike(builder, getLoc(), operand);
  return results;
}
