//===- HostRuntime.cpp - What compiled code calls on the host -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostRuntime.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/raw_ostream.h"

#include <atomic>
#include <csetjmp>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <mutex>
#include <string>
#include <unistd.h>

using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Errors at run time
//===----------------------------------------------------------------------===//

namespace {
/// The call that is under way on a thread.
struct GuardedCall {
  std::jmp_buf back;
  std::string message;
};
} // namespace

static thread_local GuardedCall *currentCall = nullptr;
static std::atomic<OpenMP *> openMP = nullptr;

[[noreturn]] static void exitWithMessage(const char *message) {
  // Several threads may fail at once; one of them speaks.
  static std::atomic_flag isSpeaking = ATOMIC_FLAG_INIT;
  while (isSpeaking.test_and_set())
    pause();
  llvm::outs().flush();
  llvm::errs() << "dyrelu: error: " << message << "\n";
  // exit() would wait for the threads of the region that this one is in.
  _exit(EXIT_FAILURE);
}

[[noreturn]] static void raiseRuntimeError(const char *message) {
  OpenMP *runtime = openMP.load();
  bool isInRegion = runtime && runtime->getLevel() > 0;
  if (!currentCall || isInRegion)
    exitWithMessage(message);
  currentCall->message = message;
  // Only frames of compiled code are left out, which have nothing to destroy.
  // The buffers that they held are lost.
  std::longjmp(currentCall->back, 1);
}

/// Apart from callGuarded, so that no object lives in the frame that is jumped
/// to.
static bool callOrCatch(void (*function)(void **), void **arguments,
                        std::jmp_buf &back) {
  if (setjmp(back))
    return false;
  function(arguments);
  return true;
}

llvm::Error mlir::dyrelu::callGuarded(void (*function)(void **),
                                      void **arguments) {
  GuardedCall call;
  GuardedCall *outer = currentCall;
  currentCall = &call;
  bool returned = callOrCatch(function, arguments, call.back);
  currentCall = outer;
  return returned ? llvm::Error::success()
                  : llvm::createStringError(call.message);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static void *allocateOrFail(size_t bytes) {
  if (void *memory = std::malloc(bytes))
    return memory;
  // Compiled code does not look at what it gets. What is raised leaves this
  // frame without destructors.
  char message[64];
  std::snprintf(message, sizeof(message), "no memory for %zu bytes", bytes);
  raiseRuntimeError(message);
}

namespace {
/// MLIR's unranked memref.
struct UnrankedMemRef {
  int64_t rank;
  int64_t *descriptor;
};

/// MLIR's memref descriptor: allocated and aligned pointer, offset, sizes,
/// strides (in elements).
struct MemRef {
  explicit MemRef(const UnrankedMemRef &memref, size_t elementBytes)
      // The descriptor holds pointers as integers of their size.
      // NOLINTNEXTLINE(performance-no-int-to-ptr)
      : data(reinterpret_cast<char *>(memref.descriptor[1]) +
             memref.descriptor[2] * elementBytes),
        sizes(memref.descriptor + 3, memref.rank),
        strides(memref.descriptor + 3 + memref.rank, memref.rank) {}

  char *data;
  llvm::ArrayRef<int64_t> sizes, strides;
};
} // namespace

static void copyDimension(const MemRef &from, const MemRef &to, size_t dim,
                          int64_t fromOffset, int64_t toOffset,
                          int64_t elementBytes) {
  if (dim == from.sizes.size()) {
    std::memcpy(to.data + toOffset, from.data + fromOffset, elementBytes);
    return;
  }
  bool isContiguous = dim + 1 == from.sizes.size() && from.strides[dim] == 1 &&
                      to.strides[dim] == 1;
  if (isContiguous) {
    std::memcpy(to.data + toOffset, from.data + fromOffset,
                from.sizes[dim] * elementBytes);
    return;
  }
  for (int64_t i = 0; i < from.sizes[dim]; ++i)
    copyDimension(from, to, dim + 1,
                  fromOffset + i * from.strides[dim] * elementBytes,
                  toOffset + i * to.strides[dim] * elementBytes, elementBytes);
}

/// What memref.copy becomes where a layout is not known to be contiguous.
static void copyMemRef(int64_t elementBytes, UnrankedMemRef *from,
                       UnrankedMemRef *to) {
  MemRef source(*from, elementBytes);
  // An empty buffer may have no memory.
  if (!llvm::is_contained(source.sizes, 0))
    copyDimension(source, MemRef(*to, elementBytes), 0, 0, 0, elementBytes);
}

/// Rounds to bfloat16, ties to even.
static uint16_t roundToBFloat(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  if (value != value)
    return (bits >> 16) | 0x40;
  return (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
}

// The compiler's run-time library in Debian 12 (libgcc 12) lacks these two,
// which code for machines without bfloat16 instructions calls.

static __bf16 truncateFloat(float value) {
  return llvm::bit_cast<__bf16>(roundToBFloat(value));
}

static __bf16 truncateDouble(double value) {
  // Rounded to odd first, so that the second rounding sees whether anything was
  // cut off.
  float rounded = static_cast<float>(value);
  uint32_t bits = llvm::bit_cast<uint32_t>(rounded);
  if (static_cast<double>(rounded) != value && value == value && !(bits & 1)) {
    bool isTooLarge = std::abs(static_cast<double>(rounded)) > std::abs(value);
    bits += isTooLarge ? -1 : 1;
  }
  return llvm::bit_cast<__bf16>(roundToBFloat(llvm::bit_cast<float>(bits)));
}

template <typename Function> static void *addressOf(Function *function) {
  return reinterpret_cast<void *>(function);
}

llvm::ArrayRef<HostFunction> mlir::dyrelu::getHostFunctions() {
  static const HostFunction functions[] = {
      {kRuntimeErrorName, addressOf(raiseRuntimeError)},
      {"malloc", addressOf(allocateOrFail)},
      {"memrefCopy", addressOf(copyMemRef)},
      {"__truncsfbf2", addressOf(truncateFloat)},
      {"__truncdfbf2", addressOf(truncateDouble)},
  };
  return functions;
}

//===----------------------------------------------------------------------===//
// OpenMP
//===----------------------------------------------------------------------===//

void *OpenMP::find(const char *name) const { return dlsym(library, name); }

llvm::Expected<OpenMP *> OpenMP::load(llvm::StringRef path) {
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  if (OpenMP *runtime = openMP.load())
    return runtime;

  // LLVM's own folder first: what the system's search path finds may belong to
  // another version of LLVM.
  std::string candidates[] = {
      path.str(), DYRELU_LLVM_LIBRARY_DIR "/libomp.so.5", "libomp.so.5"};
  static OpenMP runtime;
  for (const std::string &candidate : candidates)
    if (!candidate.empty() && !runtime.library)
      runtime.library = dlopen(candidate.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!runtime.library)
    return llvm::createStringError(
        "the compiled code runs in several threads and needs LLVM's OpenMP "
        "runtime libomp.so.5, which was not found (Debian package "
        "libomp5-" DYRELU_LLVM_MAJOR ")");

  runtime.getMaxThreads =
      reinterpret_cast<int (*)()>(runtime.find("omp_get_max_threads"));
  runtime.setNumThreads =
      reinterpret_cast<void (*)(int)>(runtime.find("omp_set_num_threads"));
  runtime.getLevel = reinterpret_cast<int (*)()>(runtime.find("omp_get_level"));
  if (!runtime.getMaxThreads || !runtime.setNumThreads || !runtime.getLevel)
    return llvm::createStringError(
        "libomp.so.5 lacks functions of OpenMP: expected LLVM's runtime");
  openMP = &runtime;
  return &runtime;
}
