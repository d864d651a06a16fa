//===- MatchSlopes.h - Functions that bend at 0 -----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_MATCHSLOPES_H
#define DYRELU_LIB_RAISING_MATCHSLOPES_H

#include "Match.h"

namespace mlir::dyrelu::raising {

/// above * x for x > 0, below * x for x < 0, and 0 for 0. A slope is null where
/// x takes no part.
struct Slopes {
  const Node *above = nullptr;
  const Node *below = nullptr;
};

/// `node` as that, with slopes that are free of x outside of sums. Parts of x
/// are added as real numbers: where infinite ones cancel, or one is multiplied
/// by 0, the program's sum is NaN.
std::optional<Slopes> matchSlopes(Algebra &algebra, const Node *node,
                                  const Node *x, Reason &reason);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_MATCHSLOPES_H
