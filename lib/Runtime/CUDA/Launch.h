//===- Launch.h - Calls of a function ---------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_CUDA_LAUNCH_H
#define DYRELU_LIB_RUNTIME_CUDA_LAUNCH_H

#include "Description.h"
#include "Image.h"

#include <limits>

namespace dyrelu::cuda {

/// The largest number of an expression.
inline constexpr int64_t kMost = std::numeric_limits<int64_t>::max();

/// What of a function a message is about; words are put together only where
/// there is one.
struct Place {
  static constexpr size_t none = -1;

  /// "grid", "result"
  const char *what;
  size_t index = none;
  size_t dimension = none;
  const std::string *kernel = nullptr;

  std::string describe() const;
};

/// The numbers of one call of a function: its expressions for given sizes.
class Evaluation {
public:
  /// Throws what is wrong with the sizes, by the types and by the checks.
  Evaluation(const FunctionDescription &function, const int64_t *sizes,
             size_t numSizes);

  /// A number that must be from `least` to `most`.
  int64_t get(ExpressionId expression, int64_t least, int64_t most,
              const Place &place) const;

  const FunctionDescription &getFunction() const { return function; }
  const int64_t *getSizes() const { return sizes; }

  /// Throws "function 'f': message".
  [[noreturn]] void fail(const std::string &message) const;
  [[noreturn]] void fail(const Place &place, const std::string &message) const;

private:
  void checkSizes(size_t numSizes) const;

  const FunctionDescription &function;
  const int64_t *sizes;
  /// The thread's own, so that calls take no memory in the long run.
  const std::vector<Value> &values;
};

void getResultSizes(const Evaluation &evaluation, int64_t *sizes, size_t count);
size_t getWorkspaceSize(const Evaluation &evaluation);

/// Queues the function's kernels.
void launch(const Evaluation &evaluation, Image &image, const DyreluCall &call);

} // namespace dyrelu::cuda

#endif // DYRELU_LIB_RUNTIME_CUDA_LAUNCH_H
