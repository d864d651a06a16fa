//===- Launch.cpp - Calls of a function -----------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

#include <cstring>
#include <limits>

using namespace dyrelu::cuda;

// What the driver's types hold; the device's own limits are its to tell.
static constexpr int64_t kMaxInt = std::numeric_limits<int>::max();

/// Clusters of up to so many blocks are to be had wherever there are clusters.
static constexpr int64_t kPortableCluster = 8;

namespace {
/// One call of a function in a context.
class Launcher {
public:
  Launcher(const Evaluation &evaluation, const DyreluCall &call)
      : evaluation(evaluation), function(evaluation.getFunction()), call(call) {
    checkPointers();
    checkWorkspace();
  }

  void launch(const Driver &driver, const Launch &launch, LoadedKernel &kernel);

private:
  void checkPointers() const;
  void checkPointer(const void *pointer, const ElementType &element,
                    bool isEmpty, const Place &place) const;
  void checkWorkspace() const;
  uint64_t getNumber(const Parameter &parameter,
                     const std::string &kernel) const;
  uint64_t getParameter(const Parameter &parameter,
                        const std::string &kernel) const;

  const Evaluation &evaluation;
  const FunctionDescription &function;
  const DyreluCall &call;
};
} // namespace

void Launcher::checkPointer(const void *pointer, const ElementType &element,
                            bool isEmpty, const Place &place) const {
  if (!pointer && !isEmpty)
    evaluation.fail(place, "expected a pointer, got null");
  auto address = reinterpret_cast<uintptr_t>(pointer);
  if (address % element.bytes != 0)
    evaluation.fail(place, "expected an address of " +
                               std::string(element.name) + ", a multiple of " +
                               std::to_string(element.bytes) + ", got " +
                               std::to_string(address));
}

void Launcher::checkPointers() const {
  if (call.numArguments != function.arguments.size())
    evaluation.fail("expected " + std::to_string(function.arguments.size()) +
                    " arguments, got " + std::to_string(call.numArguments));
  if (call.numResults != function.results.size())
    evaluation.fail("expected " + std::to_string(function.results.size()) +
                    " results, got " + std::to_string(call.numResults));
  if ((call.numArguments && !call.arguments) ||
      (call.numResults && !call.results))
    evaluation.fail("expected pointers to arguments and results, got null");
  for (size_t i = 0; i < call.numArguments; ++i) {
    const Argument &argument = function.arguments[i];
    bool isEmpty = false;
    for (size_t d = 0; d < argument.sizes.size(); ++d)
      isEmpty |= evaluation.getSizes()[argument.firstSize + d] == 0;
    checkPointer(call.arguments[i], argument.element, isEmpty, {"argument", i});
  }
  for (size_t i = 0; i < call.numResults; ++i) {
    const Result &result = function.results[i];
    bool isEmpty = false;
    for (size_t d = 0; d < result.sizes.size(); ++d)
      isEmpty |=
          evaluation.get(result.sizes[d], 0, kMost, {"result", i, d}) == 0;
    checkPointer(call.results[i], result.element, isEmpty, {"result", i});
  }
}

void Launcher::checkWorkspace() const {
  size_t needed = getWorkspaceSize(evaluation);
  if (needed > call.workspaceSize || (needed && !call.workspace))
    evaluation.fail("expected " + std::to_string(needed) +
                    " bytes of workspace, got " +
                    (call.workspace ? std::to_string(call.workspaceSize)
                                    : "a null pointer"));
  auto address = reinterpret_cast<uintptr_t>(call.workspace);
  if (address % DYRELU_WORKSPACE_ALIGNMENT)
    evaluation.fail("expected a workspace at a multiple of " +
                    std::to_string(DYRELU_WORKSPACE_ALIGNMENT) +
                    " bytes, got address " + std::to_string(address));
  // A description is not believed where memory would be overwritten.
  auto most = static_cast<int64_t>(needed);
  for (size_t i = 0; i < function.buffers.size(); ++i) {
    const Buffer &buffer = function.buffers[i];
    int64_t offset =
        evaluation.get(buffer.offset, 0, most, {"offset of buffer", i});
    evaluation.get(buffer.bytes, 0, most - offset, {"bytes of buffer", i});
  }
}

/// The bytes of a number, with zeros after them.
template <typename Number> static uint64_t getBytes(Number number) {
  uint64_t bytes = 0;
  std::memcpy(&bytes, &number, sizeof(Number));
  return bytes;
}

uint64_t Launcher::getNumber(const Parameter &parameter,
                             const std::string &kernel) const {
  bool is32 = parameter.kind == Parameter::Kind::I32;
  int64_t most = is32 ? kMaxInt : kMost;
  int64_t number =
      evaluation.get(parameter.number, -most - 1, most,
                     {"number", Place::none, Place::none, &kernel});
  if (parameter.kind == Parameter::Kind::F32)
    return getBytes(static_cast<float>(number));
  if (parameter.kind == Parameter::Kind::F64)
    return getBytes(static_cast<double>(number));
  return is32 ? getBytes(static_cast<int32_t>(number)) : getBytes(number);
}

uint64_t Launcher::getParameter(const Parameter &parameter,
                                const std::string &kernel) const {
  const char *pointer = nullptr;
  switch (parameter.kind) {
  case Parameter::Kind::I64:
  case Parameter::Kind::I32:
  case Parameter::Kind::F64:
  case Parameter::Kind::F32:
    return getNumber(parameter, kernel);
  case Parameter::Kind::Scalar: {
    uint64_t number = 0;
    std::memcpy(&number, call.arguments[parameter.index],
                function.arguments[parameter.index].element.bytes);
    return number;
  }
  case Parameter::Kind::Argument:
    pointer = static_cast<const char *>(call.arguments[parameter.index]);
    break;
  case Parameter::Kind::Result:
    pointer = static_cast<const char *>(call.results[parameter.index]);
    break;
  case Parameter::Kind::Buffer:
    pointer = static_cast<const char *>(call.workspace) +
              evaluation.get(function.buffers[parameter.index].offset, 0, kMost,
                             {"offset of buffer", parameter.index});
    break;
  }
  return reinterpret_cast<uintptr_t>(pointer) +
         evaluation.get(parameter.number, 0, kMost,
                        {"offset", Place::none, Place::none, &kernel});
}

void Launcher::launch(const Driver &driver, const Launch &launch,
                      LoadedKernel &kernel) {
  auto getSizes = [&](const std::array<ExpressionId, 3> &from, unsigned *to,
                      int64_t least, const char *what) {
    for (size_t i = 0; i < 3; ++i)
      to[i] = evaluation.get(from[i], least, kMaxInt,
                             {what, Place::none, i, &kernel.getName()});
  };
  LaunchConfig config = {};
  getSizes(launch.grid, config.grid, 0, "grid");
  getSizes(launch.block, config.block, 1, "block");
  // The driver refuses what has nothing to do.
  if (config.grid[0] == 0 || config.grid[1] == 0 || config.grid[2] == 0)
    return;
  config.sharedBytes = evaluation.get(
      launch.sharedBytes, 0, kMaxInt,
      {"shared memory", Place::none, Place::none, &kernel.getName()});
  kernel.allowSharedBytes(driver, static_cast<int>(config.sharedBytes));
  if (launch.residentBlocks) {
    int64_t threads = 1;
    for (unsigned size : config.block)
      threads *= std::min(size, 1024u);
    kernel.checkResidentBlocks(driver, launch.residentBlocks,
                               static_cast<int>(threads),
                               static_cast<int>(config.sharedBytes));
  }
  config.stream = static_cast<Stream>(call.stream);

  LaunchAttribute attributes[3] = {};
  config.attributes = attributes;
  auto addAttribute = [&](LaunchAttributeId id) -> LaunchAttribute & {
    LaunchAttribute &attribute = attributes[config.numAttributes++];
    attribute.id = id;
    attribute.value.flag = 1;
    return attribute;
  };
  if (launch.hasClusters) {
    unsigned *cluster = addAttribute(ClusterDimension).value.cluster;
    getSizes(launch.cluster, cluster, 1, "cluster");
    int64_t blocks = 1;
    for (size_t i = 0; i < 3; ++i)
      if (__builtin_mul_overflow(blocks, int64_t(cluster[i]), &blocks))
        blocks = kMaxInt;
    if (blocks > kPortableCluster)
      kernel.allowLargeClusters(driver);
  }
  if (launch.overlaps)
    addAttribute(ProgrammaticStreamSerialization);
  if (launch.isCooperative)
    addAttribute(Cooperative);

  // The thread's own, so that calls take no memory in the long run.
  thread_local std::vector<uint64_t> numbers;
  thread_local std::vector<void *> addresses;
  numbers.clear();
  addresses.clear();
  for (const Parameter &parameter : launch.parameters)
    numbers.push_back(getParameter(parameter, kernel.getName()));
  for (uint64_t &number : numbers)
    addresses.push_back(&number);
  DriverResult result = driver.cuLaunchKernelEx(&config, kernel.getHandle(),
                                                addresses.data(), nullptr);
  if (result != Success)
    driver.fail(result,
                "kernel " + quote(kernel.getName()) + " cannot be launched");
}

void dyrelu::cuda::launch(const Evaluation &evaluation, Image &image,
                          const DyreluCall &call) {
  Launcher launcher(evaluation, call);
  const Driver &driver = Driver::get();
  CurrentContext context(driver, static_cast<Stream>(call.stream));
  LoadedImage &loaded = image.load(driver, context.get());
  for (const Launch &launch : evaluation.getFunction().launches)
    launcher.launch(driver, launch, *loaded.kernels[launch.kernel]);
}
