//===- Npy.h - NumPy files --------------------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The project's own reader and writer of .npy files: Debian's library for them
// (cnpy) reports errors by exceptions, which this project is built without, and
// knows no 16-bit floats.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_EXECUTION_NPY_H
#define DYRELU_EXECUTION_NPY_H

#include "dyrelu/Execution/Tensor.h"

namespace llvm {
class MemoryBufferRef;
class raw_ostream;
} // namespace llvm

namespace mlir::dyrelu {

/// Reads a .npy file of format 1.0, 2.0 or 3.0. bfloat16 is what NumPy writes
/// for ml_dtypes.bfloat16, a nameless type of two bytes ('<V2', '|V2'). Arrays
/// in Fortran order are transposed.
llvm::Expected<Tensor> readNpy(llvm::StringRef path);

/// The same from memory; `buffer`'s identifier is the name in messages.
llvm::Expected<Tensor> readNpy(llvm::MemoryBufferRef buffer);

/// Writes a .npy file of format 1.0 (2.0 where the header is too long for it).
void writeNpy(llvm::raw_ostream &os, const TensorView &tensor);

} // namespace mlir::dyrelu

#endif // DYRELU_EXECUTION_NPY_H
