//===- FusedCluster.h - The blocks that share samples -----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_FUSEDCLUSTER_H
#define DYRELU_LIB_TARGET_NVVM_FUSEDCLUSTER_H

#include "BlockCode.h"
#include "FusedKernel.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::dyrelu {

/// Writes how the blocks of a cluster find and wait for each other, and how
/// numbers get from one to all of them:
/// - one block alone: by its shared memory;
/// - a cluster of the device: each block stores into the shared memory of all;
/// - a virtual one: by memory of the device, from where each block fetches
/// them.
///   A block takes a ticket, the number of blocks that started before it, and
///   blocks with tickets one after the other are a cluster. So those that the
///   first ones wait for are the next to start, in whatever order the device
///   starts blocks, and a grid of more blocks than the device holds comes to an
///   end.
class FusedCluster {
public:
  /// `shared` is the block's dynamic shared memory.
  FusedCluster(BlockCode &code, const FusedGeometry &geometry,
               const FusedBuffers &buffers, gpu::LaunchOp launch, Value shared);

  /// The cluster among all of them, and the block in it.
  Value getNumber() { return number; }
  Value getRank() { return rank; }

  /// Numbers that all blocks are to have, one after the other in `local`, the
  /// same part of every block's shared memory.
  struct Numbers {
    Value local;
    /// Those of the virtual cluster, and where they start in the buffer.
    Value exchange, start;
    int64_t count;
  };
  Numbers getNumbers(Value local);

  /// To be called before all others: blocks that start later must not miss what
  /// the first ones send.
  void announceStart();
  void awaitStart();

  /// One thread sends a value to all blocks,
  void send(Value value, const Numbers &numbers, Value index);
  /// or lanes that all have it, as many as there are blocks or more, do, where
  /// `isSent` holds.
  void sendByLanes(Value value, const Numbers &numbers, Value index, Value lane,
                   Value isSent);
  /// Threads wait for what all threads of the cluster did before, and all
  /// blocks have all numbers.
  void receive(const Numbers &numbers);

private:
  bool isOne() { return geometry.clusterSize == 1; }
  void takeTicket(Value shared);
  Value getCounter(Value index);
  void storeRemote(Value value, Value buffer, Value index, Value rank);
  void storeExchange(Value value, const Numbers &numbers, Value index);
  void meetAtCounter();

  BlockCode &code;
  ImplicitLocOpBuilder &builder;
  const FusedGeometry &geometry;
  const FusedBuffers &buffers;
  Value number, rank;
  /// Numbers in a virtual cluster's part of the exchange so far, and how often
  /// its blocks have met.
  int64_t numNumbers = 0, meetings = 0;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_FUSEDCLUSTER_H
