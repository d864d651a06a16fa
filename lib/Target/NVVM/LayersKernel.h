//===- LayersKernel.h - From means to coefficients in one kernel  -*- C++
//-*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_LAYERSKERNEL_H
#define DYRELU_LIB_TARGET_NVVM_LAYERSKERNEL_H

#include "LayersGeometry.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::dyrelu {

/// The buffers of dyrelu.coefficients; those that it has not are null.
struct LayersBuffers {
  Value g, w1, b1, w2, b2;
  Value a, b;
};

/// Launches one kernel that computes `buffers.a` and `buffers.b`, for `batch`
/// samples and `channels` channels.
void buildLayersKernel(ImplicitLocOpBuilder &builder, HyperAttr hyper,
                       const LayersGeometry &geometry,
                       const LayersBuffers &buffers, OpFoldResult batch,
                       OpFoldResult channels);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_LAYERSKERNEL_H
