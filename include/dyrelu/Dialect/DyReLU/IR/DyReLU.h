//===- DyReLU.h - The dialect, its attributes and ops -----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELU_H
#define DYRELU_DIALECT_DYRELU_IR_DYRELU_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/TilingInterface.h"

#include <array>

namespace mlir::dyrelu {

/// What the last layer computes of a piece: its slope or its intercept.
enum class Part { Slope = 0, Intercept = 1 };

/// What a row of the last layer is indexed by.
enum class RowIndex { Part, Piece, Channel };

} // namespace mlir::dyrelu

#include "dyrelu/Dialect/DyReLU/IR/DyReLUDialect.h.inc"
#include "dyrelu/Dialect/DyReLU/IR/DyReLUEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "dyrelu/Dialect/DyReLU/IR/DyReLUAttrs.h.inc"

namespace mlir::dyrelu::detail {

/// Piece `k` of `pieces` in numbers of acc(elementType).
PiecesAttr::Piece getRoundedPiece(PiecesAttr pieces, int64_t k,
                                  Type elementType);

/// The dimension of coefficients of `rank` that meets dimension `xDim` of an
/// activation of `xRank` dimensions, if they have one.
std::optional<int64_t> getCoefficientDim(int64_t rank, int64_t xDim,
                                         int64_t xRank, bool channelsLast);

} // namespace mlir::dyrelu::detail

#include "dyrelu/Dialect/DyReLU/IR/DyReLUInterfaces.h.inc"

#define GET_OP_CLASSES
#include "dyrelu/Dialect/DyReLU/IR/DyReLUOps.h.inc"

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELU_H
