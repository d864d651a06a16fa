//===- LayersCoefficients.cpp - The layer that computes coefficients ------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayersBlock.h"

#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"
#include "dyrelu/Dialect/DyReLU/IR/HyperFunction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::dyrelu;

Value LayersBlock::getNumber(ArrayRef<double> numbers, Value number,
                             double neutral) {
  if (llvm::all_of(numbers, [&](double one) { return one == neutral; }))
    return {};
  auto getConstant = [&](double one) -> Value {
    return arith::ConstantOp::create(builder,
                                     builder.getFloatAttr(accType, one));
  };
  // Neighbors are often equal.
  Value value = getConstant(numbers.back());
  for (size_t i = numbers.size() - 1; i > 0; --i)
    if (numbers[i - 1] != numbers[i])
      value = code->select(
          code->isBelow(number, code->getNumber(static_cast<int64_t>(i))),
          getConstant(numbers[i - 1]), value);
  return value;
}

void LayersBlock::storeCoefficient(Value value, Value sample, Value piece,
                                   Value channel) {
  bool isPartLast = hyper.getOrder() == Order::Interleaved;
  auto [outer, inner] =
      code->divide(piece, isPartLast ? hyper.getNumParts() : hyper.getK());
  Value part = isPartLast ? inner : outer, k = isPartLast ? outer : inner;
  auto store = [&](Value buffer) {
    memref::StoreOp::create(builder, value, buffer,
                            ValueRange{sample, k, channel});
  };
  if (!buffers.b)
    return store(buffers.a);
  Value isSlope = code->isBelow(part, code->getNumber(1));
  auto choice = scf::IfOp::create(builder, isSlope, /*withElse=*/true);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(choice.thenBlock());
  store(buffers.a);
  builder.setInsertionPointToStart(choice.elseBlock());
  store(buffers.b);
}

void LayersBlock::computeCoefficients(const Layer &layer, const Input &input) {
  const LayerGeometry &shape = layer.geometry;
  int64_t numPieces = hyper.getRowsPerChannel();
  // Pieces are numbered in the order of their rows.
  SmallVector<double> scales, offsets;
  bool isPartLast = hyper.getOrder() == Order::Interleaved;
  for (int64_t piece = 0; piece < numPieces; ++piece) {
    int64_t part =
        isPartLast ? piece % hyper.getNumParts() : piece / hyper.getK();
    int64_t k = isPartLast ? piece / hyper.getNumParts() : piece % hyper.getK();
    CoefficientForm form =
        getCoefficientForm(hyper, static_cast<Part>(part), k);
    scales.push_back(form.scale);
    offsets.push_back(form.offset);
  }

  Value count = arith::MulIOp::create(builder, numChannels,
                                      code->getNumber(numPieces / shape.rows));
  Value last = arith::SubIOp::create(builder, count, code->getNumber(1));
  Value allChannels = getValue(channels), allSamples = getValue(batch);
  code->forEachOfGroups(count, shape.lanes, [&](Value number, Value lane) {
    // Whoever has no channel computes one for nothing.
    auto [piecesNumber, blockChannel] = code->divide(
        arith::MinUIOp::create(builder, number, last), numChannels);
    Value channel = code->add(firstChannel, blockChannel);
    Value firstPiece = code->multiply(piecesNumber, shape.rows);
    SmallVector<Value> pieces, rows;
    for (int64_t i = 0; i < shape.rows; ++i) {
      Value piece = numPieces == shape.rows ? code->getNumber(i)
                                            : code->add(firstPiece, i);
      pieces.push_back(piece);
      Value row =
          hyper.getOrder() == Order::ChannelMajor
              ? code->add(code->multiply(channel, numPieces), piece)
              : code->add(arith::MulIOp::create(builder, piece, allChannels),
                          channel);
      rows.push_back(row);
    }
    SmallVector<Value> sums = multiplyRows(layer, rows, input, lane);
    Value isChannel = code->isBelow(number, count);
    for (int64_t i = 0; i < shape.rows; ++i) {
      Value piece = pieces[i], row = rows[i];
      forEachSample(
          ValueRange(sums).slice(i * geometry.samples, geometry.samples), lane,
          shape.lanes, isChannel, [&](Value blockSample, Value sum) {
            Value sample = code->add(firstSample, blockSample);
            code->where(code->isBelow(sample, allSamples), [&] {
              Value value = buildCoefficient(
                  builder, builder.getLoc(), hyper.getNorm(),
                  addBias(layer, row, sum), getNumber(scales, piece, 1.0),
                  getNumber(offsets, piece, 0.0));
              storeCoefficient(value, sample, piece, channel);
            });
          });
    }
  });
}
