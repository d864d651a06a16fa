//===- LayersRows.cpp - Rows of layers, and the hidden layer --------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayersBlock.h"

#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"
#include "dyrelu/Dialect/DyReLU/IR/HyperFunction.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::dyrelu;

SmallVector<Value> LayersBlock::multiplyRows(const Layer &layer,
                                             ArrayRef<Value> rows,
                                             const Input &input, Value lane) {
  Location loc = builder.getLoc();
  int64_t lanes = layer.geometry.lanes;
  auto accumulate = [&](Value offset, ValueRange before, int64_t width) {
    SmallVector<SmallVector<Value>> weights;
    for (Value row : rows) {
      weights.push_back(code->load(layer.weights, {row, offset}, width));
      for (Value &weight : weights.back())
        weight = convertFloat(builder, loc, weight, accType);
    }
    SmallVector<Value> sums(before);
    for (auto [sample, inputRow] : llvm::enumerate(input.rows)) {
      SmallVector<Value> numbers =
          code->load(input.buffer, {inputRow, offset}, width);
      for (auto [row, weightsOfRow] : llvm::enumerate(weights)) {
        Value &sum = sums[row * input.rows.size() + sample];
        for (auto [weight, number] : llvm::zip_equal(weightsOfRow, numbers))
          sum = buildMulAdd(builder, loc, number, weight, sum);
      }
    }
    return sums;
  };

  Value zero =
      arith::ConstantOp::create(builder, builder.getFloatAttr(accType, 0.0));
  SmallVector<Value> sums(rows.size() * input.rows.size(), zero);
  Value begin = lane, end = getValue(layer.length);
  if (int64_t width = layer.geometry.width; width > 1) {
    Value isWide = code->isAligned(layer.weights);
    if (input.isWide)
      isWide = arith::AndIOp::create(builder, isWide, input.isWide);
    if (!getConstantIntValue(layer.length)) {
      Value rest =
          arith::AndIOp::create(builder, end, code->getNumber(width - 1));
      Value isWhole = arith::CmpIOp::create(builder, arith::CmpIPredicate::eq,
                                            rest, code->getNumber(0));
      isWide = arith::AndIOp::create(builder, isWide, isWhole);
    }
    Value wideEnd = code->select(isWide, end, code->getNumber(0));
    sums = code->forEach(code->multiply(lane, width), wideEnd, lanes * width,
                         sums, [&](Value offset, ValueRange before) {
                           return accumulate(offset, before, width);
                         });
    begin = code->add(wideEnd, lane);
  }
  sums = code->forEach(begin, end, lanes, sums,
                       [&](Value offset, ValueRange before) {
                         return accumulate(offset, before, 1);
                       });
  for (Value &sum : sums)
    sum = code->sumLanes(sum, lanes);
  return sums;
}

Value LayersBlock::addBias(const Layer &layer, Value row, Value sum) {
  if (!layer.bias)
    return sum;
  Value bias = memref::LoadOp::create(builder, layer.bias, row);
  return arith::AddFOp::create(
      builder, sum, convertFloat(builder, builder.getLoc(), bias, accType));
}

void LayersBlock::forEachSample(ValueRange sums, Value lane, int64_t lanes,
                                Value condition,
                                function_ref<void(Value, Value)> body) {
  for (int64_t first = 0; first < geometry.samples; first += lanes) {
    int64_t count = std::min(lanes, geometry.samples - first);
    Value isHere = condition;
    if (count < lanes)
      isHere = arith::AndIOp::create(
          builder, isHere, code->isBelow(lane, code->getNumber(count)));
    code->where(isHere, [&] {
      body(code->add(lane, first), code->pick(sums.slice(first, count), lane));
    });
  }
}

void LayersBlock::computeHidden(const Layer &layer, const Input &input,
                                const Input &hidden) {
  const LayerGeometry &shape = layer.geometry;
  Value numRows = getValue(layer.rows);
  Value last = arith::SubIOp::create(builder, numRows, code->getNumber(1));
  Value count = affine::AffineApplyOp::create(
      builder,
      AffineMap::get(0, 1, builder.getAffineSymbolExpr(0).ceilDiv(shape.rows)),
      numRows);
  code->forEachOfGroups(count, shape.lanes, [&](Value number, Value lane) {
    SmallVector<Value> rows, present;
    for (int64_t i = 0; i < shape.rows; ++i) {
      rows.push_back(code->add(code->multiply(number, shape.rows), i));
      // Whoever has no row computes one for nothing.
      present.push_back(arith::MinUIOp::create(builder, rows.back(), last));
    }
    SmallVector<Value> sums = multiplyRows(layer, present, input, lane);
    for (int64_t i = 0; i < shape.rows; ++i) {
      Value row = rows[i];
      forEachSample(
          ValueRange(sums).slice(i * geometry.samples, geometry.samples), lane,
          shape.lanes, code->isBelow(row, numRows),
          [&](Value sample, Value sum) {
            Value value =
                buildHidden(builder, builder.getLoc(), hyper.getHidden(),
                            addBias(layer, row, sum));
            memref::StoreOp::create(
                builder, value, hidden.buffer,
                ValueRange{code->add(hidden.rows.front(), sample), row});
          });
    }
  });
  gpu::BarrierOp::create(builder);
}
