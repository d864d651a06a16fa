//===- dyrelu-compile.cpp - Compiles ahead of time ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/DeviceCode.h"
#include "dyrelu/Execution/ObjectCode.h"
#include "dyrelu/Execution/SharedLibrary.h"
#include "dyrelu/InitAll.h"
#include "dyrelu/Support/CommandLine.h"
#include "dyrelu/Support/Diagnostics.h"
#include "dyrelu/Support/OutputFile.h"
#include "dyrelu/Support/ToolMain.h"

#include "mlir/IR/MLIRContext.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"

#include <cstdlib>
#include <functional>

using namespace mlir;
using namespace mlir::dyrelu;
namespace cl = llvm::cl;

static constexpr llvm::StringLiteral toolName("dyrelu-compile");

[[maybe_unused]] static const bool isThreadsFree = freeThreadsOption();

static cl::OptionCategory category("dyrelu-compile options");
static cl::list<std::string> files(cl::Positional,
                                   cl::desc("FILE ('-': standard input)"),
                                   cl::cat(category));
static cl::opt<std::string> target("target", cl::init("cpu"),
                                   cl::value_desc("name"),
                                   cl::desc("What to compile for: cpu or cuda"),
                                   cl::cat(category));
static cl::opt<std::string> targetCPU = declareTargetCPU(category);
static cl::opt<std::string>
    targetTriple("target-triple", cl::value_desc("triple"),
                 cl::desc("The machine (this one's kind, or the first of "
                          "x86-64 and AArch64 that has the processor)"),
                 cl::cat(category));
static cl::opt<std::string>
    threads("threads", cl::value_desc("T"),
            cl::desc("Threads that batches are cut for (this machine's)"),
            cl::cat(category));
static cl::opt<std::string> forkSize = declareForkBytes(category);
static cl::opt<std::string> cacheSize = declareCacheBytes(category);
static cl::opt<std::string> chip("chip", cl::init("sm_90"),
                                 cl::value_desc("name"),
                                 cl::desc("The device's architecture (sm_90)"),
                                 cl::cat(category));
static cl::opt<std::string>
    ptxVersion("ptx-version", cl::value_desc("V"),
               cl::desc("The version of PTX, 10 * major + minor (the oldest "
                        "that has all of the chip)"),
               cl::cat(category));
static cl::opt<std::string> nvvmOptions(
    "nvvm-options", cl::value_desc("options"),
    cl::desc("Further options of the pipeline --dyrelu-to-nvvm, as dyrelu-opt "
             "takes them: 'fused=false check-sizes=false' (cuda)"),
    cl::cat(category));
static cl::opt<std::string>
    emit("emit", cl::value_desc("kind"),
         cl::desc("What to write: llvm, obj, shared or header (cpu), or nvvm, "
                  "llvm, ptx, cubin or fatbin (cuda); to be given"),
         cl::cat(category));
static cl::opt<std::string>
    prefix("prefix", cl::init(LibraryOptions().prefix), cl::value_desc("text"),
           cl::desc("What names of C functions begin with (shared, header)"),
           cl::cat(category));
static cl::opt<std::string> linker(
    "linker", cl::value_desc("program"),
    cl::desc("What links shared libraries (LLVM's lld): a path or a name"),
    cl::cat(category));
static cl::opt<std::string>
    outputPath("o", cl::value_desc("file"),
               cl::desc("Where to write it ('-': standard output)"),
               cl::cat(category));

static llvm::Error checkOptions() {
  if (llvm::Error error =
          checkGivenOnce({&target, &targetCPU, &targetTriple, &threads,
                          &forkSize, &cacheSize, &chip, &ptxVersion,
                          &nvvmOptions, &emit, &prefix, &linker, &outputPath}))
    return error;
  if (target != "cpu" && target != "cuda")
    return llvm::createStringError("--target: expected cpu or cuda, got '" +
                                   target + "'");
  if (llvm::Error error =
          target == "cpu"
              ? checkNotGiven({&chip, &ptxVersion, &nvvmOptions}, target)
              : checkNotGiven({&targetCPU, &targetTriple, &threads, &forkSize,
                               &cacheSize, &prefix, &linker},
                              target))
    return error;
  if (target == "cpu" && emit != "shared")
    if (llvm::Error error = checkNotGiven({&linker}, emit))
      return error;
  if (target == "cpu" && emit != "shared" && emit != "header")
    if (llvm::Error error = checkNotGiven({&prefix}, emit))
      return error;
  if (targetTriple.getNumOccurrences() > 0 && targetTriple.empty())
    return llvm::createStringError("--target-triple: expected a machine of "
                                   "x86-64 or AArch64, got ''");
  if (outputPath.empty())
    return llvm::createStringError("-o: expected a file to write, got none");
  return llvm::Error::success();
}

/// What to do with a module, and whether that gives a launch description, which
/// is written beside the code.
struct Compile {
  std::function<llvm::Expected<DeviceCode>(ModuleOp, const ArgumentNames &)>
      run;
  bool describes = false;
};

/// Code without a launch description.
static llvm::Expected<DeviceCode>
withoutDescription(llvm::Expected<std::string> code) {
  if (!code)
    return code.takeError();
  return DeviceCode{std::move(*code), ""};
}

/// `others` are the kinds of `otherTarget`.
static llvm::Error reportEmit(llvm::StringRef expected,
                              llvm::ArrayRef<llvm::StringRef> others,
                              llvm::StringRef otherTarget) {
  std::string message =
      ("--emit: expected " + expected + ", got '" + emit.getValue() + "'")
          .str();
  if (llvm::is_contained(others, emit.getValue()))
    message += (", which is for --target=" + otherTarget).str();
  return llvm::createStringError(message);
}

static llvm::Expected<Compile> getCompileForCPU() {
  int numThreads = 0;
  std::optional<int64_t> forkBytes, cacheBytes;
  if (llvm::Error error = parseNumber(threads, kMaxThreads, numThreads))
    return std::move(error);
  if (llvm::Error error = parseBytes(forkSize, forkBytes))
    return std::move(error);
  if (llvm::Error error = parseBytes(cacheSize, cacheBytes))
    return std::move(error);
  TargetOptions options{targetCPU, targetTriple,
                        static_cast<unsigned>(numThreads), forkBytes,
                        cacheBytes};
  if (emit == "shared" || emit == "header")
    return Compile{[options](ModuleOp module, const ArgumentNames &names) {
      // What goes to standard output has no name yet.
      StringRef name =
          outputPath == "-" ? "" : llvm::sys::path::filename(outputPath);
      LibraryOptions library{prefix, name.str(), names, linker};
      return withoutDescription(
          emit == "header" ? writeLibraryHeader(module, library)
                           : compileSharedLibrary(module, library, options));
    }};
  auto kind = llvm::StringSwitch<std::optional<CodeKind>>(emit)
                  .Case("llvm", CodeKind::LLVM)
                  .Case("obj", CodeKind::Object)
                  .Default(std::nullopt);
  if (!kind)
    return reportEmit("llvm, obj, shared or header",
                      {"nvvm", "ptx", "cubin", "fatbin"}, "cuda");
  return Compile{
      [kind = *kind, options](ModuleOp module, const ArgumentNames &) {
        return withoutDescription(compileObjectCode(module, kind, options));
      }};
}

static llvm::Expected<Compile> getCompileForCUDA() {
  int version = 0;
  if (llvm::Error error = parseNumber(ptxVersion, 999, version))
    return std::move(error);
  auto kind = llvm::StringSwitch<std::optional<DeviceCodeKind>>(emit)
                  .Case("nvvm", DeviceCodeKind::NVVM)
                  .Case("llvm", DeviceCodeKind::LLVM)
                  .Case("ptx", DeviceCodeKind::PTX)
                  .Case("cubin", DeviceCodeKind::Cubin)
                  .Case("fatbin", DeviceCodeKind::Fatbin)
                  .Default(std::nullopt);
  if (!kind)
    return reportEmit("nvvm, llvm, ptx, cubin or fatbin",
                      {"obj", "shared", "header"}, "cpu");
  DeviceOptions options{chip, static_cast<unsigned>(version), nvvmOptions};
  auto run = [kind = *kind, options](ModuleOp module, const ArgumentNames &) {
    return compileDeviceCode(module, kind, options);
  };
  return Compile{run, isImage(*kind)};
}

static llvm::Expected<OutputFile> createOutput(llvm::StringRef path) {
  llvm::Expected<OutputFile> file = OutputFile::create(path);
  if (!file)
    return llvm::createStringError("-o: " + llvm::toString(file.takeError()));
  return file;
}

static llvm::Error run(int argc, char **argv) {
  if (llvm::Error error = parseCommandLine(
          argc, argv, toolName, "Compiles functions ahead of time\n", category))
    return error;
  llvm::Expected<std::string> file = getOnlyFile(files, "compile");
  if (!file)
    return file.takeError();
  if (llvm::Error error = checkOptions())
    return error;
  llvm::Expected<Compile> compile =
      target == "cpu" ? getCompileForCPU() : getCompileForCUDA();
  if (!compile)
    return compile.takeError();

  DialectRegistry registry;
  registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  setPhase("reading " + *file);
  ArgumentNames names;
  auto module = parseModule(*file, &context, &names);
  if (!module)
    return module.takeError();
  std::string path = outputPath == "-" ? "/dev/stdout" : outputPath.getValue();
  llvm::Expected<OutputFile> output = createOutput(path);
  if (!output)
    return output.takeError();
  // Beside a pipe or a device there is no place.
  std::optional<OutputFile> description;
  if (compile->describes && outputPath != "-" && !output->isDevice()) {
    llvm::Expected<OutputFile> file = createOutput(path + ".json");
    if (!file)
      return file.takeError();
    description.emplace(std::move(*file));
  }

  setPhase("compiling " + *file);
  llvm::Expected<DeviceCode> code = compile->run(**module, names);
  if (!code)
    return code.takeError();
  setPhase("writing " + outputPath);
  if (llvm::Error error =
          output->write([&](raw_ostream &os) { os << code->code; }))
    return error;
  if (description) {
    if (llvm::Error error = description->write(
            [&](raw_ostream &os) { os << code->description; }))
      return error;
    if (llvm::Error error = description->commit())
      return error;
  }
  return output->commit();
}

int main(int argc, char **argv) {
  return runTool(toolName, [&] { return run(argc, argv); });
}
