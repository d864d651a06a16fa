//===- FuseTileSize.h - Samples per iteration -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_DIALECT_DYRELU_TRANSFORMS_FUSETILESIZE_H
#define DYRELU_LIB_DIALECT_DYRELU_TRANSFORMS_FUSETILESIZE_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

namespace mlir::dyrelu {

/// Samples that one iteration takes: one, or, if `tileBytes` is not 0, as many
/// as it holds or as make the weights, which each iteration reads, small beside
/// them (of a dynamic batch, no larger); but no more than a cache may hold or
/// than leave `minTiles` iterations, and not more than could make a difference.
int64_t getSamplesPerTile(ApplyOp apply, CoefficientsOp coefficients,
                          int64_t tileBytes, int64_t minTiles);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_TRANSFORMS_FUSETILESIZE_H
