//===- Roots.h - Where to look for a function -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_ROOTS_H
#define DYRELU_LIB_RAISING_ROOTS_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::dyrelu::raising {

/// What the body of a root's op does, or that of the op whose result it moves.
struct Features {
  /// Takes a maximum or minimum, or selects.
  bool isExtremum = false;
  /// Multiplies or adds, and one of the numbers comes from a value with fewer
  /// dimensions that is computed by a reduction: a coefficient may be that.
  bool hasCoefficient = false;

  /// Multiplies or adds, and one of the numbers comes from an extremum through
  /// few other ops.
  bool isNearExtremum = false;

  bool any() const { return isExtremum || hasCoefficient || isNearExtremum; }
};

/// A value that may be the result of one of the functions.
struct Root {
  Operation *op = nullptr;
  unsigned result = 0;
  Features features;
  /// Whether `op` only moves the elements of another root, which may restore
  /// x's layout.
  bool isMove = false;
};

struct Roots {
  /// In the program's order.
  SmallVector<Root> roots;
  /// The place of every op in the module.
  llvm::DenseMap<Operation *, unsigned> order;
};

/// Looks at each op once, and at a limited number of ops around it.
Roots collectRoots(ModuleOp module);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_ROOTS_H
