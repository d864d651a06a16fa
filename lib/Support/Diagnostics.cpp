//===- Diagnostics.cpp - One error, worded once ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Support/Diagnostics.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/AsmParser/AsmParserState.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;

char DiagnosticError::ID = 0;

FirstErrorHandler::Printer::Printer(FirstErrorHandler &owner,
                                    llvm::SourceMgr &sources,
                                    MLIRContext *context)
    : SourceMgrDiagnosticHandler(sources, context, owner.os) {
  setHandler([this, &owner](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error &&
        owner.text.empty())
      print(diagnostic);
  });
}

/// What the parser says of a dialect that is not there advises a flag that
/// these tools do not have, and lists all dialects that they have.
static bool adviseOnDialect(std::string &error) {
  StringRef text = StringRef(error).rtrim();
  if (!text.contains("unregistered dialect") &&
      !(text.starts_with("Dialect `") && text.contains("not found")))
    return false;
  error = (text.take_front(text.find(". If this is intended")) +
           "; what an exporter writes is to be lowered to linalg on tensors "
           "first (docs/interop.md)")
              .str();
  return true;
}

void FirstErrorHandler::Printer::print(Diagnostic &diagnostic) {
  std::string error = diagnostic.str();
  // What is said of a whole module may have no place in a file.
  hasLocation = !isa<UnknownLoc>(diagnostic.getLocation());
  if (!hasLocation) {
    os << error;
    return;
  }
  bool isAdvice = adviseOnDialect(error);
  emitDiagnostic(diagnostic.getLocation(), error, DiagnosticSeverity::Error);
  if (isAdvice)
    return;
  for (Diagnostic &note : diagnostic.getNotes()) {
    std::string noteText = note.str();
    // This note prints an operation with everything in it; the location above
    // says enough.
    if (!StringRef(noteText).starts_with("see current operation"))
      emitDiagnostic(note.getLocation(), noteText, DiagnosticSeverity::Note);
  }
}

llvm::Error FirstErrorHandler::takeError(const llvm::Twine &otherwise) {
  if (text.empty())
    return llvm::createStringError(otherwise);
  std::string message = StringRef(text).rtrim().str();
  text.clear();
  if (!printer.hasLocation)
    return llvm::createStringError(message);
  return llvm::make_error<DiagnosticError>(std::move(message));
}

/// Parses the text once more, to see what is written there.
void mlir::dyrelu::collectArgumentNames(const llvm::SourceMgr &sources,
                                        MLIRContext *context,
                                        ArgumentNames &names) {
  if (isBytecode(
          sources.getMemoryBuffer(sources.getMainFileID())->getMemBufferRef()))
    return;
  Block block;
  AsmParserState state;
  if (failed(
          parseAsmSourceFile(sources, &block, ParserConfig(context), &state)))
    return;
  for (const AsmParserState::BlockDefinition &definition :
       state.getBlockDefs()) {
    auto function =
        dyn_cast_or_null<FunctionOpInterface>(definition.block->getParentOp());
    if (!function || !definition.block->isEntryBlock())
      continue;
    auto &written = names[function.getName().str()];
    for (const AsmParserState::SMDefinition &argument : definition.arguments) {
      llvm::SMRange range = argument.loc;
      StringRef text(range.Start.getPointer(),
                     range.End.getPointer() - range.Start.getPointer());
      text.consume_front("%");
      written.push_back(text.str());
    }
  }
}

llvm::Expected<OwningOpRef<ModuleOp>>
mlir::dyrelu::parseModule(StringRef path, MLIRContext *context,
                          ArgumentNames *names) {
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(path, &message);
  if (!buffer)
    return llvm::createStringError(message);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  FirstErrorHandler errors(sources, context);
  auto module = parseSourceFile<ModuleOp>(sources, context);
  if (!module)
    return errors.takeError("cannot parse '" + path + "'");
  if (names)
    collectArgumentNames(sources, context, *names);
  return module;
}

void mlir::dyrelu::reportError(StringRef program, llvm::Error error) {
  // A diagnostic names its file where others name the program.
  if (!error.isA<DiagnosticError>())
    llvm::errs() << program << ": error: ";
  llvm::errs() << llvm::toString(std::move(error)) << "\n";
}
