//===- Device.cpp - The memory of a GPU -----------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the launcher leaves to its caller, by the CUDA driver's interface:
// a context and memory. Its types are spelled here, so that no header of CUDA
// is needed.
//
//===----------------------------------------------------------------------===//

#include "Device.h"

#include "llvm/ADT/Twine.h"

#include <dlfcn.h>
#include <utility>

using namespace mlir::dyrelu;

/// CUresult
enum DriverResult : int { Success = 0, NoDevice = 100 };
/// CUdevice_attribute
enum DeviceAttribute : int { ComputeMajor = 75, ComputeMinor = 76 };

static constexpr const char *kLibrary = "libcuda.so.1";

// NOLINTBEGIN(readability-identifier-naming): the driver's names.
struct mlir::dyrelu::DriverFunctions {
  int (*cuInit)(unsigned flags);
  int (*cuGetErrorName)(int result, const char **name);
  int (*cuGetErrorString)(int result, const char **text);
  int (*cuDeviceGetCount)(int *count);
  int (*cuDeviceGet)(int *device, int ordinal);
  int (*cuDeviceGetAttribute)(int *value, int attribute, int device);
  int (*cuDevicePrimaryCtxRetain)(void **context, int device);
  int (*cuDevicePrimaryCtxRelease)(int device);
  int (*cuCtxPushCurrent)(void *context);
  int (*cuCtxPopCurrent)(void **context);
  int (*cuCtxSynchronize)();
  int (*cuMemAlloc)(unsigned long long *address, size_t bytes);
  int (*cuMemFree)(unsigned long long address);
  int (*cuMemcpyHtoD)(unsigned long long to, const void *from, size_t bytes);
  int (*cuMemcpyDtoH)(void *to, unsigned long long from, size_t bytes);
};
// NOLINTEND(readability-identifier-naming)

/// Looks functions up; the first that is not there makes an error.
namespace {
class Finder {
public:
  explicit Finder(void *library) : library(library) {}

  template <typename Function>
  void operator()(const char *name, Function *&function) {
    function = reinterpret_cast<Function *>(dlsym(library, name));
    if (!function && !missing)
      missing = name;
  }

  llvm::Error takeError() const {
    if (!missing)
      return llvm::Error::success();
    return llvm::createStringError(std::string("the CUDA driver ") + kLibrary +
                                   " has no " + missing);
  }

private:
  void *library;
  const char *missing = nullptr;
};
} // namespace

static llvm::Error load(DriverFunctions &driver) {
  // Never closed: the launcher uses it as well.
  void *library = dlopen(kLibrary, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    const char *message = dlerror();
    return llvm::createStringError(
        std::string("the CUDA driver cannot be loaded: ") +
        (message ? message : kLibrary));
  }
  Finder find(library);
  find("cuInit", driver.cuInit);
  find("cuGetErrorName", driver.cuGetErrorName);
  find("cuGetErrorString", driver.cuGetErrorString);
  find("cuDeviceGetCount", driver.cuDeviceGetCount);
  find("cuDeviceGet", driver.cuDeviceGet);
  find("cuDeviceGetAttribute", driver.cuDeviceGetAttribute);
  find("cuDevicePrimaryCtxRetain", driver.cuDevicePrimaryCtxRetain);
  find("cuDevicePrimaryCtxRelease_v2", driver.cuDevicePrimaryCtxRelease);
  find("cuCtxPushCurrent_v2", driver.cuCtxPushCurrent);
  find("cuCtxPopCurrent_v2", driver.cuCtxPopCurrent);
  find("cuCtxSynchronize", driver.cuCtxSynchronize);
  find("cuMemAlloc_v2", driver.cuMemAlloc);
  find("cuMemFree_v2", driver.cuMemFree);
  find("cuMemcpyHtoD_v2", driver.cuMemcpyHtoD);
  find("cuMemcpyDtoH_v2", driver.cuMemcpyDtoH);
  return find.takeError();
}

llvm::Error Device::check(int result, const llvm::Twine &what) const {
  if (result == Success)
    return llvm::Error::success();
  const char *name = nullptr;
  const char *text = nullptr;
  if (driver->cuGetErrorName(result, &name) != Success || !name)
    name = "unknown error";
  if (driver->cuGetErrorString(result, &text) != Success || !text)
    text = "";
  return llvm::createStringError(what + ": " + name + " (" +
                                 llvm::Twine(result) + ")" +
                                 (*text ? ": " : "") + text);
}

llvm::Error Device::open() {
  if (llvm::Error error = load(*driver))
    return error;
  int count = 0;
  int result = driver->cuInit(0);
  if (result == Success)
    result = driver->cuDeviceGetCount(&count);
  if (result == NoDevice || (result == Success && count == 0))
    return llvm::createStringError("the CUDA driver finds no GPU");
  if (llvm::Error error =
          check(result, "the CUDA driver cannot be initialized"))
    return error;
  int major = 0, minor = 0;
  void *context = nullptr;
  if (llvm::Error error =
          check(driver->cuDeviceGet(&number, 0), "the GPU cannot be opened"))
    return error;
  for (auto [attribute, value] :
       {std::pair(ComputeMajor, &major), std::pair(ComputeMinor, &minor)})
    if (llvm::Error error =
            check(driver->cuDeviceGetAttribute(value, attribute, number),
                  "the GPU's compute capability cannot be told"))
      return error;
  architecture = unsigned(10 * major + minor);
  if (llvm::Error error =
          check(driver->cuDevicePrimaryCtxRetain(&context, number),
                "the GPU has no context"))
    return error;
  hasContext = true;
  return check(driver->cuCtxPushCurrent(context),
               "the GPU's context cannot be made current");
}

Device::Device() : driver(std::make_unique<DriverFunctions>()) {}

llvm::Expected<std::unique_ptr<Device>> Device::create() {
  std::unique_ptr<Device> device(new Device());
  if (llvm::Error error = device->open())
    return std::move(error);
  return std::move(device);
}

Device::~Device() {
  if (!hasContext)
    return;
  void *context = nullptr;
  (void)driver->cuCtxPopCurrent(&context);
  (void)driver->cuDevicePrimaryCtxRelease(number);
}

llvm::Error Device::synchronize() {
  return check(driver->cuCtxSynchronize(), "the kernels failed");
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

llvm::Expected<DeviceMemory>
DeviceMemory::allocate(Device &device, size_t bytes, const llvm::Twine &what) {
  DeviceMemory memory(device, bytes);
  if (bytes)
    if (llvm::Error error = device.check(
            device.driver->cuMemAlloc(&memory.address, bytes),
            "the GPU has no " + llvm::Twine(bytes) + " bytes for " + what))
      return std::move(error);
  return std::move(memory);
}

DeviceMemory::DeviceMemory(DeviceMemory &&other)
    : device(other.device), bytes(other.bytes),
      address(std::exchange(other.address, 0)) {}

DeviceMemory::~DeviceMemory() {
  if (address)
    (void)device->driver->cuMemFree(address);
}

llvm::Error DeviceMemory::copyFrom(const void *host) {
  if (bytes == 0)
    return llvm::Error::success();
  return device->check(device->driver->cuMemcpyHtoD(address, host, bytes),
                       "an input cannot be copied to the GPU");
}

llvm::Error DeviceMemory::copyTo(void *host) const {
  if (bytes == 0)
    return llvm::Error::success();
  return device->check(device->driver->cuMemcpyDtoH(host, address, bytes),
                       "a result cannot be copied from the GPU");
}
