//===- LayersBlock.h - A block of the layers' kernel ------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_LAYERSBLOCK_H
#define DYRELU_LIB_TARGET_NVVM_LAYERSBLOCK_H

#include "BlockCode.h"
#include "LayersKernel.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"

namespace mlir::dyrelu {

/// Writes the kernel. A block computes some channels' coefficients for some
/// samples, and the hidden layer that they need, of which it has all rows:
/// weights are read once for all of its samples.
class LayersBlock {
public:
  LayersBlock(ImplicitLocOpBuilder &builder, HyperAttr hyper,
              const LayersGeometry &geometry, const LayersBuffers &buffers,
              OpFoldResult batch, OpFoldResult channels)
      : builder(builder), hyper(hyper), geometry(geometry), buffers(buffers),
        batch(batch), channels(channels),
        accType(cast<FloatType>(
            cast<MemRefType>(buffers.g.getType()).getElementType())) {}

  void build();

private:
  /// Numbers that a layer reads, a row of a matrix for each sample of the
  /// block.
  struct Input {
    Value buffer;
    SmallVector<Value> rows;
    /// Whether it is aligned to the widest access; null if it always is.
    Value isWide;
  };

  /// A layer, [rows, length], and what its threads do.
  struct Layer {
    Value weights, bias;
    OpFoldResult rows, length;
    LayerGeometry geometry;
  };

  Value getValue(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(builder, builder.getLoc(), size);
  }
  Layer getLayer(Value weights, Value bias, const LayerGeometry &geometry);

  /// Before the launch.
  OpFoldResult countBlocks(OpFoldResult size, int64_t perBlock);
  void createWorkspace(OpFoldResult blocks);

  /// `numbers` numbers for each sample at `offset` of shared memory.
  Input makeShared(int64_t offset, OpFoldResult numbers);
  /// The block's means, of which a sample has `length`.
  Input getMeans(OpFoldResult length);
  /// Where the hidden layer's numbers are to be.
  Input getHidden(OpFoldResult rows);

  /// The products of some rows of a layer and the input of each sample, in all
  /// of the lanes: those of the first row come first.
  SmallVector<Value> multiplyRows(const Layer &layer, ArrayRef<Value> rows,
                                  const Input &input, Value lane);
  Value addBias(const Layer &layer, Value row, Value sum);
  /// Runs `body` once for each sample and its one of `sums`, in one of the
  /// lanes, where `condition` holds.
  void forEachSample(ValueRange sums, Value lane, int64_t lanes,
                     Value condition,
                     function_ref<void(Value sample, Value sum)> body);
  void computeHidden(const Layer &layer, const Input &input,
                     const Input &hidden);
  void computeCoefficients(const Layer &layer, const Input &input);
  /// `numbers[number]`, null if all are `neutral`.
  Value getNumber(ArrayRef<double> numbers, Value number, double neutral);
  void storeCoefficient(Value value, Value sample, Value piece, Value channel);

  ImplicitLocOpBuilder &builder;
  HyperAttr hyper;
  const LayersGeometry &geometry;
  const LayersBuffers &buffers;
  OpFoldResult batch, channels;
  FloatType accType;

  std::optional<BlockCode> code;
  Value shared, workspace, block;
  /// What this block has.
  Value firstSample, firstChannel, numChannels;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_LAYERSBLOCK_H
