//===- Module.cpp - IR that Python programs hold --------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Module.h"

#include "dyrelu/InitAll.h"
#include "dyrelu/Support/Diagnostics.h"

#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::python;

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

static std::string getSeverity(DiagnosticSeverity severity) {
  switch (severity) {
  case DiagnosticSeverity::Note:
    return "note";
  case DiagnosticSeverity::Warning:
    return "warning";
  case DiagnosticSeverity::Error:
    return "error";
  case DiagnosticSeverity::Remark:
    return "remark";
  }
  llvm_unreachable("unknown severity");
}

/// The name or the place in a file that `location` has first, or nothing.
static std::string getPlace(Location location) {
  if (auto named = dyn_cast<NameLoc>(location))
    return named.getName().str();
  FileLineColLoc place;
  location->walk([&](Location inner) {
    place = dyn_cast<FileLineColLoc>(inner);
    return place ? WalkResult::interrupt() : WalkResult::advance();
  });
  if (!place)
    return "";
  return (place.getFilename().strref() + ":" + Twine(place.getLine()) + ":" +
          Twine(place.getColumn()))
      .str();
}

namespace {
/// Keeps what is said, in this thread's order.
class Collector : public ScopedDiagnosticHandler {
public:
  Collector(MLIRContext *context, std::vector<Message> &messages)
      : ScopedDiagnosticHandler(context), messages(messages) {
    setHandler([this](Diagnostic &diagnostic) {
      add(diagnostic);
      for (Diagnostic &note : diagnostic.getNotes())
        add(note);
    });
  }

private:
  void add(Diagnostic &diagnostic) {
    std::string text = diagnostic.str();
    // This note prints an operation with everything in it; the location says
    // enough.
    if (StringRef(text).starts_with("see current operation"))
      return;
    messages.push_back({getSeverity(diagnostic.getSeverity()),
                        getPlace(diagnostic.getLocation()), std::move(text)});
  }

  std::vector<Message> &messages;
};
} // namespace

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

/// All dialects and passes, which are registered once.
static const DialectRegistry &getRegistry() {
  static const DialectRegistry &registry = *[] {
    auto *all = new DialectRegistry;
    registerEverything(*all);
    return all;
  }();
  return registry;
}

python::Module::Module()
    : context(getRegistry(), MLIRContext::Threading::DISABLED) {}

std::unique_ptr<python::Module> python::Module::parse(StringRef text,
                                                      const std::string &name,
                                                      bool allowsUnregistered,
                                                      Outcome &outcome) {
  std::unique_ptr<Module> result(new Module);
  result->context.allowUnregisteredDialects(allowsUnregistered);
  Collector collector(&result->context, outcome.messages);
  // Bytecode may have resources that are to begin with a page.
  const llvm::Align alignment(4096);
  auto buffer = llvm::WritableMemoryBuffer::getNewUninitMemBuffer(
      text.size(), name, alignment);
  if (!buffer) {
    outcome.messages.push_back({"error", "", "no memory for the module"});
    return nullptr;
  }
  llvm::copy(text, buffer->getBufferStart());
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  result->module = parseSourceFile<ModuleOp>(sources, &result->context);
  if (!result->module)
    return nullptr;
  outcome.succeeded = true;
  ArgumentNames names;
  collectArgumentNames(sources, &result->context, names);
  for (auto &[function, written] : names)
    result->names[function].assign(written.begin(), written.end());
  return result;
}

std::unique_ptr<python::Module> python::Module::clone(Outcome &outcome) {
  std::lock_guard<std::mutex> lock(mutex);
  std::string bytecode;
  llvm::raw_string_ostream os(bytecode);
  outcome.succeeded = succeeded(writeBytecodeToFile(*module, os));
  if (!outcome.succeeded)
    return nullptr;
  outcome.succeeded = false;
  auto copy =
      parse(bytecode, "module", context.allowsUnregisteredDialects(), outcome);
  if (copy)
    copy->names = names;
  return copy;
}

Outcome python::Module::verify() {
  std::lock_guard<std::mutex> lock(mutex);
  Outcome outcome;
  Collector collector(&context, outcome.messages);
  outcome.succeeded = succeeded(mlir::verify(*module));
  return outcome;
}

/// Lets passes' remarks of these categories become diagnostics.
static LogicalResult enableRemarks(MLIRContext &context,
                                   const std::string &categories) {
  if (categories.empty())
    return success();
  // The first, for all kinds, counts for those alone that are named as well.
  remark::RemarkCategories filter{std::nullopt, categories, categories,
                                  categories, categories};
  return remark::enableOptimizationRemarks(
      context, nullptr, std::make_unique<remark::RemarkEmittingPolicyAll>(),
      filter, /*printAsEmitRemarks=*/true);
}

Outcome python::Module::run(const std::string &pipeline,
                            const std::string &remarks) {
  std::lock_guard<std::mutex> lock(mutex);
  Outcome outcome;
  Collector collector(&context, outcome.messages);
  std::string problem;
  llvm::raw_string_ostream os(problem);
  PassManager manager(&context, ModuleOp::getOperationName());
  if (failed(parsePassPipeline(pipeline, manager, os))) {
    outcome.messages.push_back({"error", "", StringRef(problem).trim().str()});
    return outcome;
  }
  if (failed(enableRemarks(context, remarks))) {
    outcome.messages.push_back(
        {"error", "", "cannot report remarks of '" + remarks + "'"});
    return outcome;
  }
  OwningOpRef<ModuleOp> copy = module->clone();
  outcome.succeeded = succeeded(manager.run(*copy));
  context.setRemarkEngine(nullptr);
  if (outcome.succeeded)
    module = std::move(copy);
  return outcome;
}

std::string python::Module::print(bool generic, bool locations) {
  std::lock_guard<std::mutex> lock(mutex);
  std::string text;
  llvm::raw_string_ostream os(text);
  OpPrintingFlags flags;
  flags.printGenericOpForm(generic);
  if (locations)
    flags.enableDebugInfo().useLocalScope();
  module->print(os, flags);
  return text;
}

llvm::Error
python::Module::withCopy(llvm::function_ref<llvm::Error(ModuleOp)> use) {
  std::lock_guard<std::mutex> lock(mutex);
  OwningOpRef<ModuleOp> copy = module->clone();
  return use(*copy);
}
