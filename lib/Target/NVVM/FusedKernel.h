//===- FusedKernel.h - The kernel that reads x once -------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_FUSEDKERNEL_H
#define DYRELU_LIB_TARGET_NVVM_FUSEDKERNEL_H

#include "FusedGeometry.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::dyrelu {

/// Pools of x, the coefficients from them, their application to x, and the
/// attention of x that it is scaled by, if any.
struct FusedGroup {
  ApplyOp apply;
  CoefficientsOp coefficients;
  /// The first one's means come first. Empty modes are not possible.
  SmallVector<PoolMode> modes;
  AttentionOp attention = {};
  /// All of them that read x.
  SmallVector<Operation *> readers = {};
};

/// The ops that `apply` makes one activation with. Fails with the reason.
FailureOr<FusedGroup> getFusedGroup(ApplyOp apply, std::string &reason);

/// The sizes of a group, or failure with the reason.
FailureOr<FusedShape> getFusedShape(const FusedGroup &group,
                                    std::string &reason);

/// The buffers of a group.
struct FusedBuffers {
  Value x, y;
  /// The layers; those that the group has not are null.
  Value w1, b1, w2, b2;
  /// The weights of the attention.
  Value wp, bp;
  /// Of virtual clusters: what their blocks exchange, one cluster's numbers
  /// after the other's; and counters (i32), 0 at first, one more than clusters.
  Value exchange, counters;
};

/// Makes buffers for `group`, in front of which the builder is. The result's is
/// where the result is asked for, if that can be; the builder is moved to
/// there.
FusedBuffers createFusedBuffers(ImplicitLocOpBuilder &builder,
                                const FusedGroup &group,
                                const FusedGeometry &geometry);

/// The clusters that are launched for `batch` samples: one if there are none.
OpFoldResult getNumClusters(ImplicitLocOpBuilder &builder,
                            const FusedGeometry &geometry, Value batch);

/// Launches one kernel that computes `buffers.y`, which may be x's buffer.
void buildFusedKernel(ImplicitLocOpBuilder &builder, const FusedGroup &group,
                      const FusedShape &shape, const FusedGeometry &geometry,
                      const FusedBuffers &buffers);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_FUSEDKERNEL_H
