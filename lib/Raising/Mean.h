//===- Mean.h - Sums that are divided ---------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_MEAN_H
#define DYRELU_LIB_RAISING_MEAN_H

#include "Match.h"

namespace mlir::dyrelu::raising {

/// scale / product of divisors * sum over dims of summand.
struct Mean {
  double scale = 1.0;
  /// How many sums, and so how many factors 1 / n at most, it is made of.
  unsigned sums = 0;
  SmallVector<const Node *> divisors;
  SmallVector<unsigned> dims;
  const Node *summand = nullptr;
};

/// Whether the mean divides by the number of positions that it sums.
bool matchCount(ElementView &view, const Mean &mean, Reason &reason);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_MEAN_H
