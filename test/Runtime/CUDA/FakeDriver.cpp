//===- FakeDriver.cpp - A CUDA driver without a GPU -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A libcuda.so.1 for tests of the launcher: it runs nothing, checks what the
// real driver would, notes every call as a line of JSON, and fails where a test
// tells it to. Images are PTX, or anything with PTX in it; of that it reads the
// kernels' names and parameters. Memory of the device is the host's, filled
// with kPattern.
//
// Of a program that cannot be told by calls, the environment says what it
// would:
//   DYRELU_FAKE_LOG      a file for what is noted, written at the end
//   DYRELU_FAKE_DEVICES  how many there are, and their capability: "1 9 0"
//   DYRELU_FAKE_FAULT    a function, its result, from which call on:
//                        "cuMemAlloc_v2 2 1"
//
// Its types are written down here once more, and not taken from the launcher's
// own: a mistake there would go unseen.
//
//===----------------------------------------------------------------------===//

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <mutex>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

// NOLINTBEGIN: the driver's names.

enum : int {
  kSuccess = 0,
  kInvalidValue = 1,
  kOutOfMemory = 2,
  kNoDevice = 100,
  kInvalidContext = 201,
  kInvalidPTX = 218,
  kInvalidHandle = 400,
  kNotFound = 500
};

namespace {
struct FakeContext {
  unsigned long long id;
  int device;
};

struct FakeStream {
  FakeContext *context;
};

struct FakeModule;

struct FakeKernel {
  FakeModule *module;
  std::string name;
  std::vector<unsigned> parameterBytes;
  int maxSharedBytes = 48 << 10;
  bool allowsLargeClusters = false;
};

struct FakeModule {
  FakeContext *context;
  std::vector<std::unique_ptr<FakeKernel>> kernels;
};

struct Attribute {
  int id;
  char pad[4];
  unsigned value[16];
};

struct Config {
  unsigned gridX, gridY, gridZ;
  unsigned blockX, blockY, blockZ;
  unsigned sharedBytes;
  void *stream;
  Attribute *attributes;
  unsigned numAttributes;
};

constexpr char kPattern = 0x5A;

/// All that the driver knows.
struct State {
  State();
  ~State();

  int deviceCount = 1;
  int major = 9;
  int minor = 0;
  /// What a function returns from its call number `after` on.
  struct Fault {
    int result;
    int after;
  };
  std::map<std::string, Fault> faults;
  std::string log;
  unsigned long long numContexts = 0;
  std::vector<std::unique_ptr<FakeContext>> contexts;
  std::vector<std::unique_ptr<FakeStream>> streams;
  std::vector<std::unique_ptr<FakeModule>> modules;
  /// Memory by its address.
  std::map<uintptr_t, std::vector<char>> memory;
  FakeContext *primary = nullptr;
  int numRetained = 0;
};
} // namespace

State::State() {
  if (const char *devices = std::getenv("DYRELU_FAKE_DEVICES"))
    std::istringstream(devices) >> deviceCount >> major >> minor;
  if (const char *text = std::getenv("DYRELU_FAKE_FAULT")) {
    std::string function;
    Fault fault = {};
    std::istringstream(text) >> function >> fault.result >> fault.after;
    faults[function] = fault;
  }
}

State::~State() {
  if (const char *path = std::getenv("DYRELU_FAKE_LOG"))
    std::ofstream(path) << log;
}

static std::recursive_mutex mutex;
static State state;
static thread_local std::vector<FakeContext *> current;

static FakeContext *getCurrent() {
  return current.empty() ? nullptr : current.back();
}

/// Notes a call; returns the fault that it is to have.
static int note(const char *function, const std::string &fields = "") {
  int result = kSuccess;
  auto fault = state.faults.find(function);
  if (fault != state.faults.end() && fault->second.after-- <= 0) {
    fault->second.after = 0;
    result = fault->second.result;
  }
  state.log += std::string("{\"call\": \"") + function + "\"" + fields +
               (result ? ", \"fault\": " + std::to_string(result) : "") + "}\n";
  return result;
}

#define ENTER(...)                                                             \
  std::lock_guard<std::recursive_mutex> guard(mutex);                          \
  if (int fault = note(__func__, ##__VA_ARGS__))                               \
  return fault

static std::string field(const char *name, const std::string &value) {
  return std::string(", \"") + name + "\": " + value;
}

static std::string quote(const std::string &text) { return '"' + text + '"'; }

static std::string number(const void *pointer) {
  return std::to_string(reinterpret_cast<uintptr_t>(pointer));
}

template <typename List>
static bool isKnown(const List &list, const void *pointer) {
  for (const auto &known : list)
    if (known.get() == pointer)
      return true;
  return false;
}

#define EXPORT extern "C" __attribute__((visibility("default")))

//===----------------------------------------------------------------------===//
// For tests
//===----------------------------------------------------------------------===//

EXPORT void fakeReset() {
  std::lock_guard<std::recursive_mutex> guard(mutex);
  // What was made stays valid: modules may be unloaded later.
  state.deviceCount = 1;
  state.major = 9;
  state.minor = 0;
  state.faults.clear();
  state.log.clear();
  current.clear();
}

EXPORT void fakeSetFault(const char *function, int result, int after) {
  std::lock_guard<std::recursive_mutex> guard(mutex);
  state.faults[function] = {result, after};
}

EXPORT void fakeSetDevices(int count, int major, int minor) {
  std::lock_guard<std::recursive_mutex> guard(mutex);
  state.deviceCount = count;
  state.major = major;
  state.minor = minor;
}

EXPORT void *fakeMakeContext(int device) {
  std::lock_guard<std::recursive_mutex> guard(mutex);
  state.contexts.push_back(
      std::make_unique<FakeContext>(FakeContext{++state.numContexts, device}));
  return state.contexts.back().get();
}

/// Another context at the address of one that is gone.
EXPORT void fakeReplaceContext(void *context) {
  std::lock_guard<std::recursive_mutex> guard(mutex);
  static_cast<FakeContext *>(context)->id = ++state.numContexts;
}

/// Null: none.
EXPORT void fakeSetCurrent(void *context) {
  current.clear();
  if (context)
    current.push_back(static_cast<FakeContext *>(context));
}

EXPORT int fakeGetDepth() { return static_cast<int>(current.size()); }

EXPORT void *fakeMakeStream(void *context) {
  std::lock_guard<std::recursive_mutex> guard(mutex);
  state.streams.push_back(std::make_unique<FakeStream>(
      FakeStream{static_cast<FakeContext *>(context)}));
  return state.streams.back().get();
}

/// The calls so far; valid until the next call of anything here.
EXPORT const char *fakeGetLog() {
  std::lock_guard<std::recursive_mutex> guard(mutex);
  return state.log.c_str();
}

EXPORT int fakeGetNumModules() {
  std::lock_guard<std::recursive_mutex> guard(mutex);
  return static_cast<int>(state.modules.size());
}

//===----------------------------------------------------------------------===//
// The driver
//===----------------------------------------------------------------------===//

EXPORT int cuInit(unsigned flags) {
  ENTER();
  if (flags != 0)
    return kInvalidValue;
  return state.deviceCount ? kSuccess : kNoDevice;
}

EXPORT int cuDriverGetVersion(int *version) {
  *version = 12040;
  return kSuccess;
}

EXPORT int cuGetErrorName(int error, const char **name) {
  *name = error == kInvalidPTX     ? "CUDA_ERROR_INVALID_PTX"
          : error == kNotFound     ? "CUDA_ERROR_NOT_FOUND"
          : error == kInvalidValue ? "CUDA_ERROR_INVALID_VALUE"
          : error == kOutOfMemory  ? "CUDA_ERROR_OUT_OF_MEMORY"
                                   : nullptr;
  return *name ? kSuccess : kInvalidValue;
}

EXPORT int cuGetErrorString(int error, const char **text) {
  *text = error == kInvalidPTX ? "a PTX JIT compilation failed" : nullptr;
  return *text ? kSuccess : kInvalidValue;
}

EXPORT int cuDeviceGetCount(int *count) {
  ENTER();
  *count = state.deviceCount;
  return kSuccess;
}

EXPORT int cuDeviceGet(int *device, int ordinal) {
  ENTER(field("ordinal", std::to_string(ordinal)));
  if (ordinal < 0 || ordinal >= state.deviceCount)
    return kInvalidValue;
  *device = ordinal;
  return kSuccess;
}

EXPORT int cuDeviceGetName(char *name, int size, int device) {
  ENTER();
  std::strncpy(name, "Fake GPU", size);
  return kSuccess;
}

EXPORT int cuDeviceGetAttribute(int *value, int attribute, int device) {
  ENTER();
  if (attribute != 16 && attribute != 75 && attribute != 76)
    return kInvalidValue;
  *value = attribute == 16 ? 132 : attribute == 75 ? state.major : state.minor;
  return kSuccess;
}

EXPORT int cuCtxGetCurrent(void **context) {
  ENTER();
  *context = getCurrent();
  return kSuccess;
}

EXPORT int cuCtxGetDevice(int *device) {
  ENTER();
  if (!getCurrent())
    return kInvalidContext;
  *device = getCurrent()->device;
  return kSuccess;
}

EXPORT int cuDevicePrimaryCtxRetain(void **context, int device) {
  ENTER();
  if (!state.primary)
    state.primary = static_cast<FakeContext *>(fakeMakeContext(device));
  ++state.numRetained;
  *context = state.primary;
  return kSuccess;
}

EXPORT int cuDevicePrimaryCtxRelease_v2(int device) {
  ENTER();
  return state.numRetained-- > 0 ? kSuccess : kInvalidContext;
}

EXPORT int cuCtxSynchronize() {
  ENTER();
  return getCurrent() ? kSuccess : kInvalidContext;
}

EXPORT int cuMemAlloc_v2(unsigned long long *address, size_t bytes) {
  ENTER(field("bytes", std::to_string(bytes)));
  if (!getCurrent())
    return kInvalidContext;
  if (bytes == 0)
    return kInvalidValue;
  // At a multiple of 256, as the driver's are.
  std::vector<char> memory(bytes + 256, kPattern);
  uintptr_t start = (reinterpret_cast<uintptr_t>(memory.data()) + 255) / 256;
  *address = start * 256;
  state.memory[start * 256] = std::move(memory);
  return kSuccess;
}

EXPORT int cuMemFree_v2(unsigned long long address) {
  ENTER();
  if (!getCurrent())
    return kInvalidContext;
  return state.memory.erase(address) ? kSuccess : kInvalidValue;
}

/// Whether there are so many bytes of the device's memory at an address.
static bool isAllocated(unsigned long long address, size_t bytes) {
  auto memory = state.memory.upper_bound(address);
  if (memory == state.memory.begin())
    return false;
  --memory;
  return address - memory->first + bytes <= memory->second.size() - 256;
}

EXPORT int cuMemcpyHtoD_v2(unsigned long long to, const void *from,
                           size_t bytes) {
  ENTER(field("bytes", std::to_string(bytes)) +
        field("to", std::to_string(to)));
  if (!isAllocated(to, bytes))
    return kInvalidValue;
  std::memcpy(reinterpret_cast<void *>(to), from, bytes);
  return kSuccess;
}

EXPORT int cuMemcpyDtoH_v2(void *to, unsigned long long from, size_t bytes) {
  ENTER(field("bytes", std::to_string(bytes)) +
        field("from", std::to_string(from)));
  if (!isAllocated(from, bytes))
    return kInvalidValue;
  std::memcpy(to, reinterpret_cast<void *>(from), bytes);
  return kSuccess;
}

EXPORT int cuCtxPushCurrent_v2(void *context) {
  ENTER(field("context", number(context)));
  if (!isKnown(state.contexts, context))
    return kInvalidContext;
  current.push_back(static_cast<FakeContext *>(context));
  return kSuccess;
}

EXPORT int cuCtxPopCurrent_v2(void **context) {
  ENTER();
  if (current.empty())
    return kInvalidContext;
  *context = current.back();
  current.pop_back();
  return kSuccess;
}

#ifndef FAKE_NO_CONTEXT_IDS
EXPORT int cuCtxGetId(void *context, unsigned long long *id) {
  // What a call that fails leaves there means nothing.
  static std::atomic<unsigned long long> nothing = 1 << 20;
  *id = ++nothing;
  ENTER();
  *id = static_cast<FakeContext *>(context)->id;
  return kSuccess;
}
#endif

EXPORT int cuStreamGetCtx(void *stream, void **context) {
  ENTER();
  if (!isKnown(state.streams, stream))
    return kInvalidHandle;
  *context = static_cast<FakeStream *>(stream)->context;
  return kSuccess;
}

static unsigned getBytes(const std::string &type) {
  return std::stoi(type.substr(1)) / 8;
}

static std::unique_ptr<FakeModule> parse(const std::string &ptx) {
  auto module = std::make_unique<FakeModule>();
  module->context = getCurrent();
  static const std::regex entry(R"(\.entry\s+([\w$]+)\s*\(([^)]*)\))");
  static const std::regex parameter(R"(\.param\s+\.([usbf]\d+)\b)");
  for (std::sregex_iterator i(ptx.begin(), ptx.end(), entry), e; i != e; ++i) {
    auto kernel = std::make_unique<FakeKernel>();
    kernel->module = module.get();
    kernel->name = (*i)[1];
    std::string list = (*i)[2];
    for (std::sregex_iterator p(list.begin(), list.end(), parameter); p != e;
         ++p)
      kernel->parameterBytes.push_back(getBytes((*p)[1]));
    module->kernels.push_back(std::move(kernel));
  }
  return module;
}

EXPORT int cuModuleLoadDataEx(void **module, const void *image,
                              unsigned numOptions, int *options,
                              void **values) {
  std::string text(static_cast<const char *>(image));
  static const std::regex target(R"(\.target\s+(\w+))");
  std::smatch found;
  std::regex_search(text, found, target);
  ENTER(field("context", number(getCurrent())) +
        field("target", quote(found.str(1))));
  if (!getCurrent())
    return kInvalidContext;
  if (text.find("syntax error") != std::string::npos) {
    for (unsigned i = 0; i < numOptions; ++i)
      if (options[i] == 5)
        std::strcpy(static_cast<char *>(values[i]),
                    "ptxas application ptx input, line 7; fatal\nmore");
    return kInvalidPTX;
  }
  state.modules.push_back(parse(text));
  *module = state.modules.back().get();
  return kSuccess;
}

EXPORT int cuModuleUnload(void *module) {
  ENTER();
  for (auto i = state.modules.begin(); i != state.modules.end(); ++i) {
    if (i->get() != module)
      continue;
    if ((*i)->context != getCurrent())
      return kInvalidContext;
    state.modules.erase(i);
    return kSuccess;
  }
  return kInvalidHandle;
}

EXPORT int cuModuleGetFunction(void **kernel, void *module, const char *name) {
  ENTER(field("kernel", quote(name)));
  if (!isKnown(state.modules, module))
    return kInvalidHandle;
  for (const auto &known : static_cast<FakeModule *>(module)->kernels) {
    if (known->name == name) {
      *kernel = known.get();
      return kSuccess;
    }
  }
  return kNotFound;
}

EXPORT int cuFuncSetAttribute(void *handle, int attribute, int value) {
  auto *kernel = static_cast<FakeKernel *>(handle);
  ENTER(field("kernel", quote(kernel->name)) +
        field("attribute", std::to_string(attribute)) +
        field("value", std::to_string(value)));
  if (attribute == 8 && value <= 227 << 10)
    kernel->maxSharedBytes = value;
  else if (attribute == 14)
    kernel->allowsLargeClusters = value != 0;
  else
    return kInvalidValue;
  return kSuccess;
}

/// As many blocks as shared memory has room for.
EXPORT int cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks,
                                                       void *handle,
                                                       int threads,
                                                       size_t sharedBytes) {
  auto *kernel = static_cast<FakeKernel *>(handle);
  ENTER(field("kernel", quote(kernel->name)) +
        field("threads", std::to_string(threads)) +
        field("sharedBytes", std::to_string(sharedBytes)));
  if (threads <= 0 || threads > 1024)
    return kInvalidValue;
  if (sharedBytes > size_t(kernel->maxSharedBytes))
    *blocks = 0;
  else
    *blocks = static_cast<int>((228 << 10) / (sharedBytes + 1024));
  return kSuccess;
}

#ifndef FAKE_NO_LAUNCH
static std::string showNumbers(const std::vector<uint64_t> &numbers) {
  std::ostringstream text;
  for (size_t i = 0; i < numbers.size(); ++i)
    text << (i ? ", " : "[") << numbers[i];
  return numbers.empty() ? "[]" : text.str() + "]";
}

static std::vector<uint64_t> readParameters(const FakeKernel &kernel,
                                            void **parameters) {
  std::vector<uint64_t> numbers;
  for (size_t i = 0; i < kernel.parameterBytes.size(); ++i) {
    uint64_t value = 0;
    std::memcpy(&value, parameters[i], kernel.parameterBytes[i]);
    numbers.push_back(value);
  }
  return numbers;
}

EXPORT int cuLaunchKernelEx(const Config *config, void *handle,
                            void **parameters, void **extra) {
  auto *kernel = static_cast<FakeKernel *>(handle);
  uint64_t blocks = 1;
  std::string attributes = "{";
  for (unsigned i = 0; i < config->numAttributes; ++i) {
    const Attribute &attribute = config->attributes[i];
    unsigned count = attribute.id == 4 ? 3 : 1;
    if (attribute.id == 4)
      blocks = uint64_t(1) * attribute.value[0] * attribute.value[1] *
               attribute.value[2];
    attributes += (i ? ", " : "") + quote(std::to_string(attribute.id)) + ": " +
                  showNumbers({attribute.value, attribute.value + count});
  }
  ENTER(field("kernel", quote(kernel->name)) +
        field("grid",
              showNumbers({config->gridX, config->gridY, config->gridZ})) +
        field("block",
              showNumbers({config->blockX, config->blockY, config->blockZ})) +
        field("shared", std::to_string(config->sharedBytes)) +
        field("stream", number(config->stream)) +
        field("context", number(getCurrent())) +
        field("attributes", attributes + "}") +
        field("parameters", showNumbers(readParameters(*kernel, parameters))));
  if (!isKnown(state.modules, kernel->module) || extra)
    return kInvalidHandle;
  if (kernel->module->context != getCurrent())
    return kInvalidContext;
  if (!config->gridX || !config->gridY || !config->gridZ ||
      config->gridY > 65535 || config->gridZ > 65535 || !config->blockX ||
      uint64_t(1) * config->blockX * config->blockY * config->blockZ > 1024 ||
      config->sharedBytes > unsigned(kernel->maxSharedBytes) ||
      (blocks > 8 && !kernel->allowsLargeClusters))
    return kInvalidValue;
  return kSuccess;
}
#endif

// NOLINTEND
