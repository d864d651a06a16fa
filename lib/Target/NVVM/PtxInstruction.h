//===- PtxInstruction.h - Instructions of inline PTX ------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_PTXINSTRUCTION_H
#define DYRELU_LIB_TARGET_NVVM_PTXINSTRUCTION_H

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

#include <vector>

namespace mlir::dyrelu {

/// What an instruction is given.
struct PtxOperand {
  enum class Kind {
    /// An operand of the op.
    Value,
    /// A result of the op, by its number.
    Result,
    /// A number in the text.
    Immediate,
    /// {a, b}
    Vector,
    /// _
    Sink
  };
  Kind kind = Kind::Sink;
  /// [a] or [a + offset]
  bool isAddress = false;
  int64_t offset = 0;
  mlir::Value value;
  unsigned result = 0;
  StringRef text;
  std::vector<PtxOperand> elements;

  bool is(Kind wanted) const { return kind == wanted; }
};

/// "red.release.gpu.global.add.u32 [$0], $1"
struct PtxInstruction {
  /// "red"
  StringRef name;
  /// "release", "gpu", "global", "add", "u32"
  SmallVector<StringRef> modifiers;
  SmallVector<PtxOperand> operands;

  bool has(StringRef modifier) const {
    return llvm::is_contained(modifiers, modifier);
  }
  /// Removes a modifier; false if there is none.
  bool take(StringRef modifier);
};

/// The instructions of an op, or nothing if its text is not understood: labels,
/// registers of its own and predicates are not.
std::optional<SmallVector<PtxInstruction>> parsePtx(NVVM::InlinePtxOp op);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_PTXINSTRUCTION_H
