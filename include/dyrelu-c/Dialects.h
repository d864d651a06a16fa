//===- Dialects.h - The dialect and its attributes in C -----------*- C -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_C_DIALECTS_H
#define DYRELU_C_DIALECTS_H

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/// mlirGetDialectHandle__dyrelu__, to load or register the dialect with.
MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(DyReLU, dyrelu);

/// Registers the dialect, and upstream's dialects and extensions.
MLIR_CAPI_EXPORTED void dyreluRegisterAllDialects(MlirDialectRegistry registry);

//===----------------------------------------------------------------------===//
// #dyrelu.hyper: how the output of the fully connected layers is read.
//===----------------------------------------------------------------------===//

/// t = norm(u): 2 sigmoid(u) - 1, clamp(u / 3, -1, 1) or u.
typedef enum DyReLUNorm {
  DyReLUNormSigmoid = 0,
  DyReLUNormHardSigmoid = 1,
  DyReLUNormNone = 2
} DyReLUNorm;

/// The activation between the layers.
typedef enum DyReLUHidden {
  DyReLUHiddenReLU = 0,
  DyReLUHiddenReLU6 = 1,
  DyReLUHiddenSiLU = 2,
  DyReLUHiddenGELU = 3
} DyReLUHidden;

/// The order of the last layer's rows.
typedef enum DyReLUOrder {
  DyReLUOrderSlopesFirst = 0,
  DyReLUOrderInterleaved = 1,
  DyReLUOrderChannelMajor = 2
} DyReLUOrder;

MLIR_CAPI_EXPORTED bool dyreluAttributeIsAHyper(MlirAttribute attribute);

MLIR_CAPI_EXPORTED MlirTypeID dyreluHyperAttrGetTypeID(void);

/// The paper's values for `k` pieces, 1 to 256; null for other numbers.
MLIR_CAPI_EXPORTED MlirAttribute dyreluHyperAttrGetDefault(MlirContext context,
                                                           int64_t k,
                                                           bool intercepts);

/// `alpha`, `beta`, `lambdaA` and `lambdaB` point to `k` numbers each. Null,
/// and a diagnostic in the context, if that is no valid attribute.
MLIR_CAPI_EXPORTED MlirAttribute dyreluHyperAttrGet(
    MlirContext context, int64_t k, DyReLUNorm norm, DyReLUHidden hidden,
    DyReLUOrder order, bool intercepts, const double *alpha, const double *beta,
    const double *lambdaA, const double *lambdaB);

MLIR_CAPI_EXPORTED int64_t dyreluHyperAttrGetK(MlirAttribute hyper);
MLIR_CAPI_EXPORTED DyReLUNorm dyreluHyperAttrGetNorm(MlirAttribute hyper);
MLIR_CAPI_EXPORTED DyReLUHidden dyreluHyperAttrGetHidden(MlirAttribute hyper);
MLIR_CAPI_EXPORTED DyReLUOrder dyreluHyperAttrGetOrder(MlirAttribute hyper);
/// Whether the layers compute intercepts.
MLIR_CAPI_EXPORTED bool dyreluHyperAttrGetIntercepts(MlirAttribute hyper);
/// The initial slope and intercept of piece `k`, from 0, and their ranges.
MLIR_CAPI_EXPORTED double dyreluHyperAttrGetAlpha(MlirAttribute hyper,
                                                  int64_t k);
MLIR_CAPI_EXPORTED double dyreluHyperAttrGetBeta(MlirAttribute hyper,
                                                 int64_t k);
MLIR_CAPI_EXPORTED double dyreluHyperAttrGetLambdaA(MlirAttribute hyper,
                                                    int64_t k);
MLIR_CAPI_EXPORTED double dyreluHyperAttrGetLambdaB(MlirAttribute hyper,
                                                    int64_t k);

//===----------------------------------------------------------------------===//
// #dyrelu.pieces: affine pieces that are constants.
//===----------------------------------------------------------------------===//

MLIR_CAPI_EXPORTED bool dyreluAttributeIsAPieces(MlirAttribute attribute);

MLIR_CAPI_EXPORTED MlirTypeID dyreluPiecesAttrGetTypeID(void);

/// `count` slopes and intercepts, 1 to 256; null for other numbers, and where
/// one is not finite.
MLIR_CAPI_EXPORTED MlirAttribute dyreluPiecesAttrGet(MlirContext context,
                                                     intptr_t count,
                                                     const double *slopes,
                                                     const double *intercepts);

MLIR_CAPI_EXPORTED intptr_t dyreluPiecesAttrGetCount(MlirAttribute pieces);
MLIR_CAPI_EXPORTED double dyreluPiecesAttrGetSlope(MlirAttribute pieces,
                                                   intptr_t position);
MLIR_CAPI_EXPORTED double dyreluPiecesAttrGetIntercept(MlirAttribute pieces,
                                                       intptr_t position);

#ifdef __cplusplus
}
#endif

#endif // DYRELU_C_DIALECTS_H
