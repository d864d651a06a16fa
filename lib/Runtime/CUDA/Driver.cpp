//===- Driver.cpp - What is used of the CUDA driver -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <dlfcn.h>

using namespace dyrelu::cuda;

static constexpr const char *kLibrary = "libcuda.so.1";

static std::string getLoaderMessage() {
  const char *message = dlerror();
  return message ? message : "unknown error";
}

/// Puts the address of the driver's function `name` into `function`.
template <typename Function>
static void find(void *library, const char *name, Function *&function,
                 bool isOptional = false) {
  function = reinterpret_cast<Function *>(dlsym(library, name));
  if (!function && !isOptional)
    throw Error(DYRELU_NO_DRIVER,
                std::string("the CUDA driver ") + kLibrary + " has no " + name +
                    ": expected a driver of CUDA 11.8 or newer");
}

Driver::Driver() {
  // Never closed: it may be in use by others, and contexts outlive programs.
  void *library = dlopen(kLibrary, RTLD_NOW | RTLD_LOCAL);
  if (!library)
    throw Error(DYRELU_NO_DRIVER,
                "the CUDA driver cannot be loaded: " + getLoaderMessage());
  find(library, "cuInit", cuInit);
  find(library, "cuDriverGetVersion", cuDriverGetVersion);
  find(library, "cuGetErrorName", cuGetErrorName);
  find(library, "cuGetErrorString", cuGetErrorString);
  find(library, "cuDeviceGetCount", cuDeviceGetCount);
  find(library, "cuDeviceGetName", cuDeviceGetName);
  find(library, "cuDeviceGetAttribute", cuDeviceGetAttribute);
  find(library, "cuCtxGetCurrent", cuCtxGetCurrent);
  find(library, "cuCtxGetDevice", cuCtxGetDevice);
  find(library, "cuCtxPushCurrent_v2", cuCtxPushCurrent);
  find(library, "cuCtxPopCurrent_v2", cuCtxPopCurrent);
  find(library, "cuStreamGetCtx", cuStreamGetCtx);
  find(library, "cuModuleLoadDataEx", cuModuleLoadDataEx);
  find(library, "cuModuleUnload", cuModuleUnload);
  find(library, "cuModuleGetFunction", cuModuleGetFunction);
  find(library, "cuFuncSetAttribute", cuFuncSetAttribute);
  find(library, "cuOccupancyMaxActiveBlocksPerMultiprocessor",
       cuOccupancyMaxActiveBlocksPerMultiprocessor);
  find(library, "cuLaunchKernelEx", cuLaunchKernelEx);
  find(library, "cuCtxGetId", cuCtxGetId, /*isOptional=*/true);

  int count = 0;
  DriverResult result = cuInit(0);
  if (result == Success)
    result = cuDeviceGetCount(&count);
  if (result == NoDevice || (result == Success && count == 0))
    throw Error(DYRELU_NO_DEVICE, "the CUDA driver finds no GPU");
  check(result, "the CUDA driver cannot be initialized");
}

const Driver &Driver::get() {
  // What fails here is tried again at the next call.
  static const Driver driver;
  return driver;
}

std::string Driver::describe(DriverResult result) const {
  const char *name = nullptr;
  const char *text = nullptr;
  if (cuGetErrorName(result, &name) != Success || !name)
    name = "unknown error";
  std::string message =
      std::string(name) + " (" + std::to_string(static_cast<int>(result)) + ")";
  if (cuGetErrorString(result, &text) == Success && text)
    message += std::string(": ") + text;
  return message;
}

std::string Driver::getVersion() const {
  int version = 0;
  if (cuDriverGetVersion(&version) != Success)
    return "an unknown version of CUDA";
  return "CUDA " + std::to_string(version / 1000) + "." +
         std::to_string(version % 1000 / 10);
}

void Driver::fail(DriverResult result, const std::string &what) const {
  throw Error(DYRELU_DRIVER_FAILED, what + ": " + describe(result));
}

/// The handles 0, 1 and 2 stand for the default stream of the current context,
/// 1 and 2 with a choice of how it waits for others.
static bool isDefault(Stream stream) {
  return reinterpret_cast<uintptr_t>(stream) <= 2;
}

CurrentContext::CurrentContext(const Driver &driver, Stream stream)
    : driver(driver) {
  Context current = nullptr;
  driver.check(driver.cuCtxGetCurrent(&current),
               "the current CUDA context cannot be told");
  if (isDefault(stream)) {
    if (!current)
      throw Error(DYRELU_NO_CONTEXT,
                  "expected a current CUDA context in this thread, got none: "
                  "make one current (cudaSetDevice, cuCtxSetCurrent), or pass "
                  "a stream other than the default stream");
    context = current;
    return;
  }
  Context owner = nullptr;
  driver.check(driver.cuStreamGetCtx(stream, &owner),
               "the context of the stream cannot be told");
  if (owner != current) {
    driver.check(driver.cuCtxPushCurrent(owner),
                 "the context of the stream cannot be made current");
    isPushed = true;
  }
  context = owner;
}

CurrentContext::CurrentContext(const Driver &driver, Context context)
    : driver(driver) {
  if (driver.cuCtxPushCurrent(context) != Success)
    return;
  this->context = context;
  isPushed = true;
}

CurrentContext::~CurrentContext() {
  if (isPushed) {
    Context popped;
    (void)driver.cuCtxPopCurrent(&popped);
  }
}
