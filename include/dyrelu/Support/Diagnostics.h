//===- Diagnostics.h - One error, worded once -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_SUPPORT_DIAGNOSTICS_H
#define DYRELU_SUPPORT_DIAGNOSTICS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

#include <map>
#include <string>

namespace mlir::dyrelu {

/// An error whose text is a diagnostic with its location in front:
/// "file:line:column: error: ...".
class DiagnosticError : public llvm::ErrorInfo<DiagnosticError> {
public:
  // The name that llvm::ErrorInfo looks for.
  // NOLINTNEXTLINE(readability-identifier-naming)
  static char ID;
  explicit DiagnosticError(std::string text) : text(std::move(text)) {}
  void log(llvm::raw_ostream &os) const override { os << text; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  std::string text;
};

/// While it lives, keeps the first error reported in a context (with its notes)
/// instead of printing it. What follows a first error is mostly its
/// consequence, and a user is told one thing.
class FirstErrorHandler {
public:
  FirstErrorHandler(llvm::SourceMgr &sources, MLIRContext *context)
      : printer(*this, sources, context) {}

  /// The error kept, or one that says `otherwise` if none was reported.
  llvm::Error takeError(const llvm::Twine &otherwise);

private:
  struct Printer : SourceMgrDiagnosticHandler {
    Printer(FirstErrorHandler &owner, llvm::SourceMgr &sources,
            MLIRContext *context);
    void print(Diagnostic &diagnostic);
    bool hasLocation = true;
  };

  std::string text;
  llvm::raw_string_ostream os{text};
  Printer printer;
};

/// What a file calls the arguments of its functions, without the %.
using ArgumentNames = std::map<std::string, llvm::SmallVector<std::string>>;

/// Adds those of what was parsed from `sources`, unless that is bytecode.
void collectArgumentNames(const llvm::SourceMgr &sources, MLIRContext *context,
                          ArgumentNames &names);

/// Reads, parses and verifies a file of IR ("-" is standard input). If it is
/// text, it says the `names` of arguments, which a module does not keep.
llvm::Expected<OwningOpRef<ModuleOp>>
parseModule(llvm::StringRef path, MLIRContext *context,
            ArgumentNames *names = nullptr);

/// Prints `error` to standard error as the one message that `program` leaves
/// behind.
void reportError(llvm::StringRef program, llvm::Error error);

} // namespace mlir::dyrelu

#endif // DYRELU_SUPPORT_DIAGNOSTICS_H
