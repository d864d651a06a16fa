//===- DyReLUDialect.cpp - Dialect registration ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu;

#include "dyrelu/Dialect/DyReLU/IR/DyReLUDialect.cpp.inc"
#include "dyrelu/Dialect/DyReLU/IR/DyReLUEnums.cpp.inc"
#include "dyrelu/Dialect/DyReLU/IR/DyReLUInterfaces.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "dyrelu/Dialect/DyReLU/IR/DyReLUAttrs.cpp.inc"

namespace {
struct Inliner : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  /// All ops are pure and without regions.
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void DyReLUDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dyrelu/Dialect/DyReLU/IR/DyReLUAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "dyrelu/Dialect/DyReLU/IR/DyReLUOps.cpp.inc"
      >();
  addInterfaces<Inliner>();
  registerBytecode();
}
