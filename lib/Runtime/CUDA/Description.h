//===- Description.h - Launch descriptions ----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What docs/launcher.md describes as JSON, checked and ready to be evaluated.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_CUDA_DESCRIPTION_H
#define DYRELU_LIB_RUNTIME_CUDA_DESCRIPTION_H

#include "Expression.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace dyrelu::cuda {

/// The type of elements, by its name in MLIR.
struct ElementType {
  const char *name;
  size_t bytes;
};

struct Argument {
  ElementType element;
  /// A number and no tensor.
  bool isScalar = false;
  /// -1 for sizes that are not known before the call.
  std::vector<int64_t> sizes;
  /// Where its sizes are among those of all arguments.
  size_t firstSize = 0;
};

struct Result {
  ElementType element;
  std::vector<ExpressionId> sizes;
  /// The sizes, -1 where they depend on those of arguments.
  std::vector<int64_t> knownSizes;
};

/// A condition that must not be zero.
struct Check {
  ExpressionId condition;
  std::string message;
};

/// A part of the workspace.
struct Buffer {
  ExpressionId offset;
  ExpressionId bytes;
};

/// What a kernel is called with.
struct Parameter {
  enum class Kind { Argument, Scalar, Result, Buffer, I64, I32, F64, F32 };
  Kind kind;
  /// Which argument, result or buffer.
  size_t index = 0;
  /// The number, or what is added to a pointer in bytes.
  ExpressionId number = 0;
};

struct Launch {
  /// Which kernel of the description.
  size_t kernel;
  std::array<ExpressionId, 3> grid;
  std::array<ExpressionId, 3> block;
  /// Blocks of a cluster, if there are clusters.
  bool hasClusters = false;
  std::array<ExpressionId, 3> cluster;
  ExpressionId sharedBytes;
  /// It may start before what is queued before it has ended.
  bool overlaps = false;
  /// All blocks must be resident at once.
  bool isCooperative = false;
  /// So many must be, if not all.
  int64_t residentBlocks = 0;
  std::vector<Parameter> parameters;
};

struct FunctionDescription {
  std::string name;
  std::vector<Argument> arguments;
  std::vector<Result> results;
  std::vector<Check> checks;
  ExpressionId workspaceBytes = 0;
  std::vector<Buffer> buffers;
  std::vector<Launch> launches;
  ExpressionTable expressions;
  /// The dimensions of all arguments and of all results.
  size_t numSizes = 0;
  size_t numResultSizes = 0;
};

struct Description {
  std::string chip;
  std::vector<std::string> kernels;
  std::vector<FunctionDescription> functions;
};

/// Reads a launch description. `text` need not end with a zero.
Description parseDescription(const char *text, size_t size);

} // namespace dyrelu::cuda

#endif // DYRELU_LIB_RUNTIME_CUDA_DESCRIPTION_H
