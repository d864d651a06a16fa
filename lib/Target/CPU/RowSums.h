//===- RowSums.h - Vector code of one tile of row sums ----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_CPU_ROWSUMS_H
#define DYRELU_LIB_TARGET_CPU_ROWSUMS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::dyrelu {

/// How sums along contiguous rows become vectors.
struct RowSchedule {
  /// The reduction along which the rows lie in memory.
  unsigned vectorDim;
  /// The dimension of the result that counts the rows.
  unsigned rowDim;
  /// Another one, of samples that share the rows, if any.
  std::optional<unsigned> sampleDim;
  /// Lanes of a vector, a power of 2.
  int64_t lanes;
  /// Rows and samples of a tile, powers of 2. Their product, times the results
  /// of the op, is at most `lanes`, unless there are more results than that.
  int64_t rows, samples;
  /// Whether the sums begin with 0 and not with what the destination holds.
  bool fromZero;
};

/// The sums of `tile`, one tensor per result: at most `schedule.rows` rows,
/// exactly `schedule.samples` samples, one of all other parallel dimensions.
SmallVector<Value> buildRowSums(RewriterBase &rewriter, linalg::GenericOp tile,
                   const RowSchedule &schedule);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_CPU_ROWSUMS_H
