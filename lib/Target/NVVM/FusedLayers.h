//===- FusedLayers.h - From means to coefficients in a cluster --*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_FUSEDLAYERS_H
#define DYRELU_LIB_TARGET_NVVM_FUSEDLAYERS_H

#include "BlockCode.h"
#include "FusedKernel.h"

namespace mlir::dyrelu {

/// Writes what a cluster of blocks (or one block) computes between the pools
/// and the pieces, for all of its samples at once, so that it reads the weights
/// once. Means and hidden numbers are in the shared memory of every block of
/// the cluster, coefficients in that of the block whose channels they are for;
/// the rows of the first layer are divided among the blocks.
class FusedLayers {
public:
  /// `shared` is the block's dynamic shared memory.
  FusedLayers(BlockCode &code, const FusedGroup &group, const FusedShape &shape,
              const FusedGeometry &geometry, const FusedBuffers &buffers,
              Value shared);

  /// The block's first channel.
  Value getFirstChannel() { return firstChannel; }

  /// To be called before all others: blocks that start later must not miss what
  /// the first ones send.
  void announceStart();
  void awaitStart();

  /// Stores a mean (`number` among those of its sample) in all blocks, where
  /// `isInside` holds. All lanes of a group have it.
  void storeMean(Value mean, Value sample, Value number, Value lane,
                 Value isInside);

  /// The coefficients, from means that the threads have stored.
  void compute();

  /// A coefficient of one of the block's channels.
  Value loadCoefficient(Part part, int64_t k, Value sample, Value channel);

private:
  struct Layer {
    Value weights, bias;
    /// Whether the weights are aligned to the widest access.
    Value isWide;
    int64_t length;
  };
  Layer getLayer(Value weights, Value bias, int64_t length);
  Value makeView(Value shared, int64_t offset, int64_t numbers);
  /// All threads of the cluster have done what stands before.
  void synchronize();
  void storeInAll(Value value, Value buffer, Value index);
  /// The products of a row of a layer and each sample's `input`, in all lanes.
  SmallVector<Value> multiplyRow(const Layer &layer, Value row, Value input,
                                 Value lane, int64_t lanes);
  /// Lane i has the sum and bias of sample i.
  Value computeRow(const Layer &layer, Value row, Value input, Value lane,
                   int64_t lanes);
  void computeHidden(const Layer &layer);
  void computeCoefficients(const Layer &layer, Value input);

  BlockCode &code;
  ImplicitLocOpBuilder &builder;
  FusedGroup group;
  const FusedShape &shape;
  const FusedGeometry &geometry;
  const FusedBuffers &buffers;
  FloatType accType;
  int64_t blockCoefficientChannels;
  Value rank, firstChannel;
  Value means, hidden, coefficients;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_FUSEDLAYERS_H
