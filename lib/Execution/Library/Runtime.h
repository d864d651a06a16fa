//===- Runtime.h - Between compiled functions and their runtime -*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What SharedLibrary.cpp writes into a library as constants, and the runtime
// that is linked to it (Runtime.c) reads.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_LIBRARY_RUNTIME_H
#define DYRELU_LIB_EXECUTION_LIBRARY_RUNTIME_H

#include <stdint.h>

/// Raised whenever a program that was compiled with an older header could no
/// longer call a newer library.
#define DYRELU_LIBRARY_ABI_VERSION 1

/// What functions return. The header that users get has the same.
enum DyreluStatus {
  DyreluStatusOk = 0,
  DyreluStatusPointer = 1,
  DyreluStatusSize = 2,
  DyreluStatusOverlap = 3,
  DyreluStatusMemory = 4,
  DyreluStatusCheck = 5
};

/// An argument or a result.
struct DyreluTensor {
  const char *name;
  /// As many as `rank`; -1 where the caller says it.
  const int64_t *sizes;
  int64_t rank;
  int64_t elementBytes;
  /// Whether the function writes it.
  int64_t isWritten;
  /// The dimensions in the order of memory, and their strides there; null for C
  /// order, and where there is nothing between elements.
  const int64_t *order;
  const int64_t *strides;
};

struct DyreluFunction {
  /// Arguments, and then results.
  const struct DyreluTensor *tensors;
  int64_t numTensors;
  int64_t numArguments;
  /// Calls the function with pointers to the descriptors of all tensors.
  void (*call)(void **descriptors);
  /// Sizes of results that the sizes of arguments decide: computes them, with
  /// the descriptors of the arguments and one of an array for as many numbers;
  /// null if there are none.
  void (*computeSizes)(void **descriptors);
  int64_t numSizes;
  /// The tensor and the dimension of each.
  const int64_t *sizeTensors;
  const int64_t *sizeDims;
};

#endif // DYRELU_LIB_EXECUTION_LIBRARY_RUNTIME_H
