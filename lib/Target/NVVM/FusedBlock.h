//===- FusedBlock.h - A block of the kernel that reads x once ---*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_FUSEDBLOCK_H
#define DYRELU_LIB_TARGET_NVVM_FUSEDBLOCK_H

#include "FusedAttention.h"
#include "FusedLayers.h"

namespace mlir::dyrelu {

/// What the kernel does whatever the order of x's dimensions is.
///
/// A cluster (one block if its size is 1) has `samples` samples, each block of
/// it the same units of all of them: its part of a sample. The kept units of
/// the parts lie one after the other in `tile`, in shared memory. Accesses are
/// as wide as they can be where x, y and all parts are aligned to that, and of
/// one element elsewhere.
class FusedBlock {
protected:
  /// Some of a block's units, one after the other.
  struct Units {
    int64_t begin, end;
    int64_t size() const { return end - begin; }
  };

  /// Elements next to each other in a sample's part.
  struct Access {
    Value sample;
    /// Of the first one in the part.
    Value offset;
    int64_t width;
  };

  /// The coefficients of one channel.
  struct Pieces {
    SmallVector<Value> slopes, intercepts;
  };

  FusedBlock(ImplicitLocOpBuilder &builder, const FusedGroup &group,
             const FusedShape &shape, const FusedGeometry &geometry,
             const FusedBuffers &buffers);

  /// Leaves the builder inside of the kernel.
  void createLaunch();
  /// Starts to copy what is kept.
  void copyKept();
  void awaitCopies();

  bool isKept(Units units) { return units.begin == kept.begin; }
  /// Whether wide accesses can make up all of some units.
  bool canBeWide(Units units);

  /// The threads make all accesses to some units of all parts.
  void forEachAccess(Units units, function_ref<void(Access)> body);
  /// Several of them at once.
  void forEachAccess(Units units, int64_t atOnce,
                     function_ref<void(ArrayRef<Access>)> body);
  /// Where an access is in x and y, which may be a large number, and in `tile`.
  Value getGlobal(Access access);
  Value getLocal(Access access);

  /// Elements next to each other.
  void store(ArrayRef<Value> elements, Value buffer, Value index);

  /// What the pool of `mode` adds up of an element.
  Value getTerm(PoolMode mode, Value element);

  Pieces loadPieces(Value sample, Value channel);
  /// The result's element of one of x; `pi` may be null.
  Value applyTo(Value element, const Pieces &pieces, Value pi);

  ImplicitLocOpBuilder &builder;
  FusedGroup group;
  const FusedShape &shape;
  const FusedGeometry &geometry;
  const FusedBuffers &buffers;
  FloatType elementType, accType;
  int64_t unitSize, partUnits, partSize, accessWidth;
  Units kept, rest;

  std::optional<BlockCode> code;
  std::optional<FusedCluster> cluster;
  std::optional<FusedLayers> layers;
  std::optional<FusedAttention> attention;
  /// The samples that there are for this cluster, and where the first one's
  /// part starts in x.
  Value numSamples, start;
  Value shared, x, y, tile;
  /// Whether x and y are aligned.
  Value isWide;
};

/// The kernels of the two orders of dimensions.
void buildPlanesKernel(ImplicitLocOpBuilder &builder, const FusedGroup &group,
                       const FusedShape &shape, const FusedGeometry &geometry,
                       const FusedBuffers &buffers);
void buildColumnsKernel(ImplicitLocOpBuilder &builder, const FusedGroup &group,
                        const FusedShape &shape, const FusedGeometry &geometry,
                        const FusedBuffers &buffers);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_FUSEDBLOCK_H
