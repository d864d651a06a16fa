//===- Compile.h - Ahead-of-time compilation in C -----------------*- C -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_C_COMPILE_H
#define DYRELU_C_COMPILE_H

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/// What dyrelu-compile --target=cpu writes.
typedef enum DyReLUOutput {
  DyReLUOutputLLVM = 0,
  DyReLUOutputObject = 1,
  DyReLUOutputShared = 2,
  DyReLUOutputHeader = 3
} DyReLUOutput;

/// Options of dyrelu-compile. All zeros is what it does without any.
typedef struct DyReLUCompileOptions {
  /// A processor as LLVM names it, and the machine. Empty: this one.
  MlirStringRef cpu, triple;
  /// Threads that batches are cut for; 0: as many as this machine has.
  unsigned threads;
  /// What names of C functions begin with; empty: "dyrelu_".
  MlirStringRef prefix;
  /// What the file will be called, which a shared library is found by and the
  /// guard of a header is named for.
  MlirStringRef fileName;
  /// What links; empty: LLVM's lld.
  MlirStringRef linker;
} DyReLUCompileOptions;

/// Compiles the public functions of `module`, which is lowered on the way, and
/// passes the contents of the file to `output`. What fails is said to `error`.
MLIR_CAPI_EXPORTED MlirLogicalResult dyreluCompileForCPU(
    MlirModule module, DyReLUOutput kind, const DyReLUCompileOptions *options,
    MlirStringCallback output, void *outputData, MlirStringCallback error,
    void *errorData);

#ifdef __cplusplus
}
#endif

#endif // DYRELU_C_COMPILE_H
