//===- dyrelu-compile.cpp - Compiles ahead of time ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/ObjectCode.h"
#include "dyrelu/InitAll.h"
#include "dyrelu/Support/Diagnostics.h"
#include "dyrelu/Support/OutputFile.h"
#include "dyrelu/Support/ToolMain.h"
#include "dyrelu/Support/Version.h"

#include "mlir/IR/MLIRContext.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"

#include <cstdlib>

using namespace mlir;
using namespace mlir::dyrelu;
namespace cl = llvm::cl;

static constexpr llvm::StringLiteral toolName("dyrelu-compile");

static cl::OptionCategory category("dyrelu-compile options");
static cl::list<std::string> files(cl::Positional,
                                   cl::desc("FILE ('-': standard input)"),
                                   cl::cat(category));
static cl::opt<std::string> target("target", cl::init("cpu"),
                                   cl::value_desc("name"),
                                   cl::desc("What to compile for: cpu"),
                                   cl::cat(category));
static cl::opt<std::string>
    targetCPU("target-cpu", cl::init("native"), cl::value_desc("name"),
              cl::desc("The processor, as LLVM names it (native)"),
              cl::cat(category));
static cl::opt<std::string>
    targetTriple("target-triple", cl::value_desc("triple"),
                 cl::desc("The machine (this one's kind, or the first of "
                          "x86-64 and AArch64 that has the processor)"),
                 cl::cat(category));
static cl::opt<std::string> emit("emit", cl::value_desc("kind"),
                                 cl::desc("What to write: llvm or obj"),
                                 cl::cat(category));
static cl::opt<std::string> outputPath("o", cl::value_desc("file"),
                                       cl::desc("Where to write it"),
                                       cl::cat(category));

static llvm::Error parseCommandLine(int argc, char **argv) {
  setVersionPrinter();
  cl::HideUnrelatedOptions(category);
  std::string messages;
  llvm::raw_string_ostream os(messages);
  if (cl::ParseCommandLineOptions(argc, argv,
                                  "Compiles functions ahead of time\n", &os))
    return llvm::Error::success();
  // LLVM has printed some kinds of mistakes by itself.
  if (messages.empty())
    std::exit(EXIT_FAILURE);
  // Of several the first counts; it begins with the program's name.
  StringRef line = StringRef(messages).ltrim().split('\n').first;
  line.consume_front((toolName + ": ").str());
  return llvm::createStringError(line);
}

static llvm::Expected<CodeKind> checkOptions() {
  if (files.size() != 1)
    return llvm::createStringError(
        "expected one file to compile ('-': standard input), got " +
        (files.empty() ? "none" : llvm::join(files, " ")));
  if (target != "cpu")
    return llvm::createStringError("target '" + target +
                                   "' is not built yet; available: cpu");
  if (outputPath.empty())
    return llvm::createStringError("-o: expected a file to write, got none");
  auto kind = llvm::StringSwitch<std::optional<CodeKind>>(emit)
                  .Case("llvm", CodeKind::LLVM)
                  .Case("obj", CodeKind::Object)
                  .Default(std::nullopt);
  if (!kind)
    return llvm::createStringError("--emit: expected llvm or obj, got '" +
                                   emit + "'");
  return *kind;
}

static llvm::Error run(int argc, char **argv) {
  if (llvm::Error error = parseCommandLine(argc, argv))
    return error;
  llvm::Expected<CodeKind> kind = checkOptions();
  if (!kind)
    return kind.takeError();

  DialectRegistry registry;
  registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  setPhase("reading " + files.front());
  auto module = parseModule(files.front(), &context);
  if (!module)
    return module.takeError();
  llvm::Expected<OutputFile> output = OutputFile::create(outputPath);
  if (!output)
    return llvm::createStringError("-o: " + llvm::toString(output.takeError()));

  setPhase("compiling " + files.front());
  llvm::Expected<std::string> code = compileObjectCode(
      **module, *kind, TargetOptions{targetCPU, targetTriple});
  if (!code)
    return code.takeError();
  setPhase("writing " + outputPath);
  if (llvm::Error error = output->write([&](raw_ostream &os) { os << *code; }))
    return error;
  return output->commit();
}

int main(int argc, char **argv) {
  return runTool(toolName, [&] { return run(argc, argv); });
}
