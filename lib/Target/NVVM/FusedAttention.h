//===- FusedAttention.h - The attention of samples in a block ---*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_FUSEDATTENTION_H
#define DYRELU_LIB_TARGET_NVVM_FUSEDATTENTION_H

#include "FusedCluster.h"

namespace mlir::dyrelu {

/// Writes how a block computes the attention of the positions that it has all
/// channels of: those of whole samples, or, with channels last, of its part of
/// each. The largest logit and the sum over a sample are exchanged with the
/// other blocks of the cluster.
class FusedAttention {
public:
  /// `shared` is the block's dynamic shared memory, `tile` the samples in it.
  FusedAttention(BlockCode &code, FusedCluster &cluster,
                 const FusedGroup &group, const FusedShape &shape,
                 const FusedGeometry &geometry, const FusedBuffers &buffers,
                 Value shared, Value tile);

  /// Puts the weights into shared memory, for all threads to see after the next
  /// barrier.
  void copyWeights();

  /// For the samples below `numSamples`, once the tile is full.
  void compute(Value numSamples);

  /// The attention of a position of the block's part of a sample, after that
  /// and another barrier.
  Value load(Value sample, Value position);

private:
  Value makeView(int64_t offset, int64_t numbers);
  Value getConstant(double number);
  Value loadBias();
  /// The logits, a few lanes for each position or a thread for some of them.
  void computeRows(Value numSamples);
  void computePlanes(Value numSamples);
  /// Runs `body` for each number of a sample's positions, combines its results
  /// over the block, and sends that to all others of the cluster.
  void reduce(Value numSamples, Value start,
              function_ref<Value(Value lhs, Value rhs)> combine,
              function_ref<Value(Value sample, Value index)> body,
              const FusedCluster::Numbers &numbers);
  /// The same over the blocks of the cluster.
  Value combineBlocks(Value sample, const FusedCluster::Numbers &numbers,
                      function_ref<Value(Value lhs, Value rhs)> combine);

  BlockCode &code;
  FusedCluster &cluster;
  ImplicitLocOpBuilder &builder;
  FusedGroup group;
  const FusedShape &shape;
  const FusedGeometry &geometry;
  const FusedBuffers &buffers;
  FloatType accType;
  /// Positions of a sample that the block has.
  int64_t numPositions;
  Value shared, tile, weights, logits, scratch;
  FusedCluster::Numbers maxima, sums;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_FUSEDATTENTION_H
