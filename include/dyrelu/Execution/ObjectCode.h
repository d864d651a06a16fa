//===- ObjectCode.h - Code compiled ahead of time ---------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_EXECUTION_OBJECTCODE_H
#define DYRELU_EXECUTION_OBJECTCODE_H

#include "mlir/IR/BuiltinOps.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>
#include <string>

namespace mlir::dyrelu {

/// The machine to compile for.
struct TargetOptions {
  /// A processor as LLVM names it, or `native` for this machine's.
  std::string cpu = "native";
  /// Empty: the first of this machine's, x86-64 and AArch64 Linux that knows
  /// the processor.
  std::string triple;
  /// Threads that batches are cut for; 0: as many as this machine has.
  unsigned threads = 0;
  /// Bytes that a loop or an op must read and write for threads to share it;
  /// nothing: the pipeline's default.
  std::optional<int64_t> forkBytes = std::nullopt;
  /// Bytes of cache that a result and what it is computed from may share;
  /// larger ones are written past it. 0: none; nothing: the pipeline's default.
  std::optional<int64_t> cacheBytes = std::nullopt;
};

enum class CodeKind {
  /// Text of optimized LLVM IR.
  LLVM,
  /// An object file.
  Object
};

/// Compiles the public functions of `module`, which is lowered on the way, and
/// returns the code. Each function of tensors `@f` becomes `_mlir_ciface_f`,
/// which takes a pointer to the descriptors of its results (if any) and one to
/// the descriptor of each argument.
llvm::Expected<std::string> compileObjectCode(ModuleOp module, CodeKind kind,
                                              const TargetOptions &options);

} // namespace mlir::dyrelu

#endif // DYRELU_EXECUTION_OBJECTCODE_H
