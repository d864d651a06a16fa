//===- FusedLayers.h - From means to coefficients in a cluster --*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_FUSEDLAYERS_H
#define DYRELU_LIB_TARGET_NVVM_FUSEDLAYERS_H

#include "FusedCluster.h"

namespace mlir::dyrelu {

/// Writes what a cluster of blocks (or one block) computes between the pools
/// and the pieces, for all of its samples at once, so that it reads the weights
/// once. Means and hidden numbers get to all blocks of the cluster;
/// coefficients are computed by the block whose channels they are for, or, with
/// channels last, by any, and then get to all as well. The rows of the layers
/// are divided among the blocks.
class FusedLayers {
public:
  /// `shared` is the block's dynamic shared memory.
  FusedLayers(BlockCode &code, FusedCluster &cluster, const FusedGroup &group,
              const FusedShape &shape, const FusedGeometry &geometry,
              const FusedBuffers &buffers, Value shared);

  /// The first one of the channels that the block has coefficients of.
  Value getFirstChannel() { return firstChannel; }

  /// Stores a mean (`number` among those of its sample) in all blocks, where
  /// `isInside` holds. All lanes of a group have it.
  void storeMean(Value mean, Value sample, Value number, Value lane,
                 Value isInside);

  /// With channels last: stores the block's part of a sum, from one thread.
  void storePart(Value sum, Value sample, Value number);

  /// The coefficients, from means or parts that the threads have stored.
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
  bool sharesCoefficients();
  Layer getLayer(Value weights, Value bias, int64_t length);
  Value makeView(Value shared, int64_t offset, int64_t numbers);
  /// The products of some rows of a layer and each sample's `input`, in all
  /// lanes: of the first row with all samples, of the second, ...
  SmallVector<Value> multiplyRows(const Layer &layer, ArrayRef<Value> rows,
                                  Value input, Value lane, int64_t lanes);
  Value addBias(const Layer &layer, Value row, Value sum);

  /// One of the sums of several rows and samples, which a lane goes on with.
  struct Share {
    /// The first row of those that the lanes have at this time.
    int64_t firstRow = 0;
    /// The lane's row, from that one on, and its sample.
    Value row, sample;
    Value sum;
    int64_t numRows = 0;
  };
  /// Divides sums that all lanes have among them; `sums` as multiplyRows gives
  /// them.
  void shareSums(ValueRange sums, Value lane, int64_t lanes,
                 function_ref<void(const Share &)> body);
  /// numbers[which], null if all are `neutral`.
  Value pickFloat(ArrayRef<double> numbers, double neutral, Value which);
  /// Means, from parts.
  void addParts();
  void computeHidden(const Layer &layer);
  void computeCoefficients(const Layer &layer, Value input);

  BlockCode &code;
  FusedCluster &cluster;
  ImplicitLocOpBuilder &builder;
  FusedGroup group;
  const FusedShape &shape;
  const FusedGeometry &geometry;
  const FusedBuffers &buffers;
  FloatType accType;
  int64_t blockCoefficientChannels;
  Value firstChannel;
  FusedCluster::Numbers parts, means, hidden, coefficients;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_FUSEDLAYERS_H
