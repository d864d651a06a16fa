//===- Passes.h - Passes and pipelines in C -----------------------*- C -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_C_PASSES_H
#define DYRELU_C_PASSES_H

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Registers the project's passes and pipelines, so that
/// mlirParsePassPipeline knows them.
MLIR_CAPI_EXPORTED void dyreluRegisterPasses(void);

/// And upstream's passes.
MLIR_CAPI_EXPORTED void dyreluRegisterAllPasses(void);

/// Runs a pipeline, "builtin.module(dyrelu-to-linalg)" for one, on an op of
/// its anchor. `callback` is told what is wrong with the text (and not what a
/// pass finds, which is a diagnostic of the context).
MLIR_CAPI_EXPORTED MlirLogicalResult
dyreluRunPipeline(MlirOperation op, MlirStringRef pipeline,
                  MlirStringCallback callback, void *userData);

#ifdef __cplusplus
}
#endif

#endif // DYRELU_C_PASSES_H
