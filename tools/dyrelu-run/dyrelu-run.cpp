//===- dyrelu-run.cpp - Compiles in memory and runs on NumPy files --------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/CompiledModule.h"
#include "dyrelu/Execution/DeviceModule.h"
#include "dyrelu/Execution/Npy.h"
#include "dyrelu/InitAll.h"
#include "dyrelu/Support/CommandLine.h"
#include "dyrelu/Support/Diagnostics.h"
#include "dyrelu/Support/OutputFile.h"
#include "dyrelu/Support/ToolMain.h"

#include "mlir/IR/MLIRContext.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

#include <algorithm>
#include <chrono>
#include <climits>
#include <cstdlib>
#include <malloc.h>

using namespace mlir;
using namespace mlir::dyrelu;
namespace cl = llvm::cl;

static constexpr llvm::StringLiteral toolName("dyrelu-run");

[[maybe_unused]] static const bool isThreadsFree = freeThreadsOption();

static cl::OptionCategory category("dyrelu-run options");
static cl::list<std::string> files(cl::Positional,
                                   cl::desc("FILE ('-': standard input)"),
                                   cl::cat(category));
static cl::opt<std::string> entry("entry", cl::init("main"),
                                  cl::value_desc("name"),
                                  cl::desc("The function to run (main)"),
                                  cl::cat(category));
static cl::list<std::string>
    inputPaths("input", cl::value_desc("x.npy"),
               cl::desc("An argument; once for each, in order"),
               cl::cat(category));
static cl::list<std::string>
    outputPaths("output", cl::value_desc("y.npy"),
                cl::desc("Where a result goes; none, or once for each"),
                cl::cat(category));
static cl::opt<std::string>
    target("target", cl::init("cpu"), cl::value_desc("name"),
           cl::desc("What to run on: cpu, cuda, emulator"), cl::cat(category));
static cl::opt<std::string>
    chip("chip", cl::value_desc("name"),
         cl::desc("The device that kernels are made for (cuda: the GPU's; "
                  "emulator: sm_90)"),
         cl::cat(category));
static cl::opt<std::string>
    emulatorSeed("emulator-seed", cl::value_desc("N"),
                 cl::desc("Draws the order of the emulator's threads; each "
                          "further run has the next seed (0: in turn)"),
                 cl::cat(category));
static cl::opt<std::string> targetCPU = declareTargetCPU(category);
static cl::opt<std::string>
    threads("threads", cl::value_desc("T"),
            cl::desc("Threads to run in (OpenMP's default)"),
            cl::cat(category));
static cl::opt<std::string> forkSize = declareForkBytes(category);
static cl::opt<std::string> cacheSize = declareCacheBytes(category);
static cl::opt<std::string> repeat("repeat", cl::value_desc("R"),
                                   cl::desc("Run R times (1)"),
                                   cl::cat(category));
static cl::opt<bool> printTime("time", cl::desc("Print how long the runs took"),
                               cl::cat(category));
static cl::opt<bool>
    printCompileTime("time-compile",
                     cl::desc("Print how long the compilation took"),
                     cl::cat(category));

/// The numbers of --threads and --repeat.
static int numThreads = 0;
/// Those of --fork-bytes and --cache-bytes, if given.
static std::optional<int64_t> forkBytes, cacheBytes;
static int numRuns = 1;
/// That of --target=emulator.
static std::optional<EmulationOptions> emulation;

static llvm::Error checkTarget() {
  if (target == "cpu")
    return checkNotGiven({&chip, &emulatorSeed}, target);
  if (target == "cuda")
    return checkNotGiven(
        {&emulatorSeed, &targetCPU, &threads, &forkSize, &cacheSize}, target);
  if (target != "emulator")
    return llvm::createStringError("--target: expected cpu, cuda or emulator, "
                                   "got '" +
                                   target + "'");
  emulation.emplace();
  if (chip.getNumOccurrences() > 0)
    emulation->chip = chip;
  if (llvm::Error error =
          checkNotGiven({&threads, &forkSize, &cacheSize}, target))
    return error;
  return parseSeed(emulatorSeed, emulation->seed);
}

static llvm::Error checkOptions() {
  if (llvm::Error error = checkGivenOnce(
          {&entry, &target, &chip, &emulatorSeed, &targetCPU, &threads,
           &forkSize, &cacheSize, &repeat, &printTime, &printCompileTime}))
    return error;
  if (llvm::Error error = checkTarget())
    return error;
  if (llvm::Error error = parseNumber(threads, kMaxThreads, numThreads))
    return error;
  if (llvm::Error error = parseBytes(forkSize, forkBytes))
    return error;
  if (llvm::Error error = parseBytes(cacheSize, cacheBytes))
    return error;
  return parseNumber(repeat, INT_MAX, numRuns);
}

static llvm::Expected<SmallVector<Tensor>>
readInputs(const Signature &signature) {
  if (llvm::Error error = signature.checkInputCount(inputPaths.size()))
    return llvm::createStringError("--input: " +
                                   llvm::toString(std::move(error)));
  SmallVector<Tensor> inputs;
  for (auto [number, path] : llvm::enumerate(inputPaths)) {
    llvm::Expected<Tensor> input = readNpy(path);
    if (!input)
      return llvm::createStringError("--input: " +
                                     llvm::toString(input.takeError()));
    if (llvm::Error error = signature.checkInput(number, input->getView()))
      return llvm::createStringError("--input " + path + " for " +
                                     llvm::toString(std::move(error)));
    inputs.push_back(std::move(*input));
  }
  return inputs;
}

/// Finds out whether the results can be written, before anything is computed.
static llvm::Expected<std::vector<OutputFile>>
openOutputs(const Signature &signature) {
  size_t expected = signature.results.size();
  if (!outputPaths.empty() && outputPaths.size() != expected)
    return llvm::createStringError("--output: @" + signature.entry +
                                   " returns " + Twine(expected) +
                                   (expected == 1 ? " result" : " results") +
                                   ", got " + Twine(outputPaths.size()));
  std::vector<OutputFile> outputs;
  for (const std::string &path : outputPaths) {
    llvm::Expected<OutputFile> output = OutputFile::create(path);
    if (!output)
      return llvm::createStringError("--output: " +
                                     llvm::toString(output.takeError()));
    for (const OutputFile &other : outputs)
      if (output->isSameAs(other))
        return llvm::createStringError("--output: expected different files, "
                                       "got '" +
                                       path + "' twice");
    outputs.push_back(std::move(*output));
  }
  return outputs;
}

static llvm::Error writeOutputs(ArrayRef<Tensor> results,
                                MutableArrayRef<OutputFile> outputs) {
  auto named = [](llvm::Error error) {
    return llvm::createStringError("--output: " +
                                   llvm::toString(std::move(error)));
  };
  // All are written before the first replaces what was there.
  for (auto [output, result] : llvm::zip(outputs, results))
    if (llvm::Error error =
            output.write([&, &tensor = result](raw_ostream &os) {
              writeNpy(os, tensor.getView());
            }))
      return named(std::move(error));
  for (OutputFile &output : outputs)
    if (llvm::Error error = output.commit())
      return named(std::move(error));
  return llvm::Error::success();
}

/// Keeps the memory that results are freed to, so that not each run but the
/// first alone waits for pages from the kernel.
static void keepMemory() {
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
}

static std::string count(size_t number, StringRef noun) {
  return llvm::formatv("{0} {1}{2}", number, noun, number == 1 ? "" : "s");
}

static void reportTimes(std::vector<double> &times, unsigned threadsUsed) {
  llvm::sort(times);
  size_t middle = times.size() / 2;
  double median = times.size() % 2 ? times[middle]
                                   : (times[middle - 1] + times[middle]) / 2;
  llvm::outs() << llvm::format(
                      "time: median %.6f ms, min %.6f ms, max %.6f ms over ",
                      median, times.front(), times.back())
               << count(times.size(), "run");
  // Other targets have threads of their own.
  if (target == "cpu")
    llvm::outs() << ", " << count(threadsUsed, "thread");
  llvm::outs() << "\n";
}

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

static void discardResults(PreparedCall &call) { call.discardResults(); }
static void discardResults(DeviceCall &) {}

/// Runs --repeat times; the results are those of the last run.
template <typename Call>
static llvm::Error runRepeatedly(Call &call, unsigned threadsUsed) {
  // The first runs fetch code and data, start the threads and grow the heap.
  constexpr int warmUpRuns = 3;
  for (int i = 0; printTime && i < warmUpRuns; ++i)
    if (llvm::Error error = call.run())
      return error;
  std::vector<double> times;
  for (int i = 0; i < numRuns; ++i) {
    discardResults(call);
    Clock::time_point start = Clock::now();
    llvm::Error error = call.run();
    Milliseconds time = Clock::now() - start;
    if (error)
      return error;
    times.push_back(time.count());
  }
  if (printTime)
    reportTimes(times, threadsUsed);
  return llvm::Error::success();
}

static void reportCompileTime(Clock::time_point start) {
  if (printCompileTime)
    llvm::outs() << llvm::format("compile: %.3f ms\n",
                                 Milliseconds(Clock::now() - start).count());
}

/// Runs a call that is prepared and returns its results.
template <typename Call>
static llvm::Expected<SmallVector<Tensor>> runAndTake(Call &call,
                                                      unsigned threadsUsed) {
  setPhase("running @" + entry);
  if (llvm::Error error = runRepeatedly(call, threadsUsed))
    return std::move(error);
  setPhase("writing results");
  return call.takeResults();
}

/// On this machine's processor, or in the emulator.
static llvm::Expected<SmallVector<Tensor>>
runOnHost(ModuleOp module, ArrayRef<TensorView> inputs) {
  setPhase("compiling @" + entry);
  CompileOptions options;
  options.cpu = targetCPU;
  options.threads = numThreads;
  options.forkBytes = forkBytes;
  options.cacheBytes = cacheBytes;
  options.emulation = emulation;
  Clock::time_point start = Clock::now();
  auto compiled = CompiledModule::create(module, entry, options);
  if (!compiled)
    return compiled.takeError();
  reportCompileTime(start);
  if (numThreads)
    (*compiled)->setNumThreads(numThreads);
  auto call = PreparedCall::create(**compiled, inputs);
  if (!call)
    return call.takeError();
  return runAndTake(*call, (*compiled)->getNumThreads());
}

/// On this machine's GPU.
static llvm::Expected<SmallVector<Tensor>>
runOnDevice(ModuleOp module, ArrayRef<TensorView> inputs) {
  setPhase("compiling @" + entry);
  std::optional<std::string> device;
  if (chip.getNumOccurrences() > 0)
    device = chip;
  Clock::time_point start = Clock::now();
  auto compiled = DeviceModule::create(module, entry, device);
  if (!compiled)
    return compiled.takeError();
  reportCompileTime(start);
  setPhase("copying the inputs");
  auto call = DeviceCall::create(**compiled, inputs);
  if (!call)
    return call.takeError();
  return runAndTake(*call, /*threadsUsed=*/1);
}

static llvm::Error run(int argc, char **argv) {
  if (llvm::Error error = parseCommandLine(
          argc, argv, toolName, "Compiles a function in memory and runs it\n",
          category))
    return error;
  llvm::Expected<std::string> file = getOnlyFile(files, "run");
  if (!file)
    return file.takeError();
  if (llvm::Error error = checkOptions())
    return error;

  DialectRegistry registry;
  registerAllDialects(registry);
  // One function is compiled faster without a pool of threads to start.
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  setPhase("reading " + *file);
  auto module = parseModule(*file, &context);
  if (!module)
    return module.takeError();

  // What is cheap to find wrong is looked at before what takes time.
  llvm::Expected<Signature> signature =
      getSignature(**module, entry, emulation.has_value());
  if (!signature)
    return llvm::createStringError("--entry: " +
                                   llvm::toString(signature.takeError()));
  auto inputs = readInputs(*signature);
  if (!inputs)
    return inputs.takeError();
  auto outputs = openOutputs(*signature);
  if (!outputs)
    return outputs.takeError();

  SmallVector<TensorView> views;
  for (const Tensor &input : *inputs)
    views.push_back(input.getView());
  auto results = target == "cuda" ? runOnDevice(**module, views)
                                  : runOnHost(**module, views);
  if (!results)
    return results.takeError();
  return outputs->empty() ? llvm::Error::success()
                          : writeOutputs(*results, *outputs);
}

int main(int argc, char **argv) {
  keepMemory();
  return runTool(toolName, [&] { return run(argc, argv); });
}
