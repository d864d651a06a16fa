//===- Image.cpp - Compiled kernels ---------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Image.h"

#include <algorithm>
#include <cstring>

using namespace dyrelu::cuda;

Chip Chip::parse(const std::string &name) {
  Chip chip;
  chip.name = name;
  size_t place = 3;
  int number = 0;
  if (name.compare(0, 3, "sm_") == 0)
    while (place < name.size() && place < 7 && name[place] >= '0' &&
           name[place] <= '9')
      number = number * 10 + (name[place++] - '0');
  if (place < name.size() && (name[place] == 'a' || name[place] == 'f'))
    chip.suffix = name[place++];
  if (number == 0 || place != name.size())
    throw Error(DYRELU_INVALID_DESCRIPTION,
                "the launch description at chip: expected a chip such as "
                "sm_90, got " +
                    quote(name));
  chip.major = number / 10;
  chip.minor = number % 10;
  return chip;
}

bool Chip::runsOn(int major, int minor, bool isMachineCode) const {
  bool isSameFamily = major == this->major && minor >= this->minor;
  if (suffix == 'a')
    return isSameFamily && minor == this->minor;
  if (suffix == 'f' || isMachineCode)
    return isSameFamily;
  return major > this->major || isSameFamily;
}

void LoadedKernel::allowSharedBytes(const Driver &driver, int bytes) {
  if (bytes <= sharedBytes.load(std::memory_order_acquire))
    return;
  std::lock_guard<std::mutex> guard(widening);
  if (bytes <= sharedBytes.load(std::memory_order_relaxed))
    return;
  driver.check(
      driver.cuFuncSetAttribute(handle, MaxDynamicSharedSize, bytes),
      "kernel " + quote(name) + " needs " + std::to_string(bytes) +
          " bytes of dynamic shared memory, which the GPU does not give it");
  sharedBytes.store(bytes, std::memory_order_release);
}

void LoadedKernel::allowLargeClusters(const Driver &driver) {
  if (hasLargeClusters.load(std::memory_order_acquire))
    return;
  std::lock_guard<std::mutex> guard(widening);
  driver.check(
      driver.cuFuncSetAttribute(handle, NonPortableClusterSizeAllowed, 1),
      "kernel " + quote(name) +
          " needs clusters of more than 8 blocks, which the GPU does not give "
          "it");
  hasLargeClusters.store(true, std::memory_order_release);
}

void LoadedKernel::checkResidentBlocks(const Driver &driver, int64_t blocks,
                                       int threads, int sharedBytes) {
  std::lock_guard<std::mutex> guard(widening);
  std::string what = "the blocks of kernel " + quote(name) +
                     " that the GPU holds at once cannot be told";
  if (residentKind != std::pair(threads, sharedBytes)) {
    int perProcessor = 0, processors = 0;
    Device device = 0;
    driver.check(
        driver.cuOccupancyMaxActiveBlocksPerMultiprocessor(
            &perProcessor, handle, threads, static_cast<size_t>(sharedBytes)),
        what);
    driver.check(driver.cuCtxGetDevice(&device), what);
    driver.check(
        driver.cuDeviceGetAttribute(&processors, MultiprocessorCount, device),
        what);
    residentBlocks = int64_t(perProcessor) * processors;
    residentKind = {threads, sharedBytes};
  }
  if (blocks > residentBlocks)
    throw Error(DYRELU_DRIVER_FAILED,
                "kernel " + quote(name) + " needs " + std::to_string(blocks) +
                    " blocks at once, which wait for each other, and the GPU "
                    "holds " +
                    std::to_string(residentBlocks));
}

Image::Image(const void *image, size_t size, const std::string &chip,
             std::vector<std::string> kernels)
    : chip(Chip::parse(chip)), data(static_cast<const char *>(image), size),
      kernels(std::move(kernels)) {
  if (size == 0)
    throw Error(DYRELU_INVALID_IMAGE,
                "expected PTX, a cubin or a fatbin, got an empty image");
  // The first bytes of ELF files, and of fatbins in either byte order.
  auto startsWith = [&](const char *magic) {
    return data.compare(0, 4, magic, 4) == 0;
  };
  kind = startsWith("\x7f"
                    "ELF")
             ? Kind::Cubin
         : startsWith("\x50\xed\x55\xba") ? Kind::Fatbin
                                          : Kind::PTX;
}

/// Tells contexts apart that have had the same address; 0 where the driver
/// cannot.
static unsigned long long getContextId(const Driver &driver, Context context) {
  unsigned long long id = 0;
  if (driver.cuCtxGetId && driver.cuCtxGetId(context, &id) != Success)
    id = 0;
  return id;
}

Image::~Image() {
  if (loaded.empty())
    return;
  // What was loaded had a driver.
  const Driver &driver = Driver::get();
  for (const auto &image : loaded) {
    CurrentContext current(driver, image->context);
    // The module of a context that is gone is gone with it, although another
    // may be at its address.
    if (current.isCurrent() &&
        getContextId(driver, image->context) == image->contextId)
      (void)driver.cuModuleUnload(image->module);
  }
}

void Image::checkDevice(const Driver &driver) const {
  Device device = 0;
  int major = 0;
  int minor = 0;
  driver.check(driver.cuCtxGetDevice(&device),
               "the current context's GPU cannot be told");
  driver.check(driver.cuDeviceGetAttribute(&major, ComputeMajor, device),
               "the GPU's compute capability cannot be told");
  driver.check(driver.cuDeviceGetAttribute(&minor, ComputeMinor, device),
               "the GPU's compute capability cannot be told");
  if (chip.runsOn(major, minor, kind == Kind::Cubin))
    return;
  char name[128] = "unknown";
  (void)driver.cuDeviceGetName(name, sizeof(name) - 1, device);
  throw Error(DYRELU_WRONG_CHIP,
              "expected a GPU that runs " +
                  std::string(kind == Kind::PTX     ? "PTX"
                              : kind == Kind::Cubin ? "a cubin"
                                                    : "a fatbin") +
                  " for " + chip.getName() + ", got GPU " +
                  std::to_string(device) + " (" + name + "), which is sm_" +
                  std::to_string(major) + std::to_string(minor));
}

/// The driver's status for an image that it does not take.
static bool isAboutImage(DriverResult result) {
  return result == InvalidImage || result == NoBinaryForGPU ||
         result == InvalidPTX || result == UnsupportedPTXVersion ||
         result == JITCompilerNotFound;
}

Module Image::loadModule(const Driver &driver) const {
  char log[2048] = "";
  JITOption options[] = {ErrorLogBuffer, ErrorLogBufferSize};
  uintptr_t values[] = {reinterpret_cast<uintptr_t>(log), sizeof(log) - 1};
  Module module = nullptr;
  DriverResult result =
      driver.cuModuleLoadDataEx(&module, data.c_str(), 2, options, values);
  if (result == Success)
    return module;
  std::string message = "the image for " + chip.getName() +
                        " cannot be loaded by the driver (" +
                        driver.getVersion() + "): " + driver.describe(result);
  // One line of them is what went wrong, the others are about it.
  std::string first(log, std::find(log, log + std::strlen(log), '\n'));
  if (!first.empty())
    message += "; " + first;
  throw Error(isAboutImage(result) ? DYRELU_INVALID_IMAGE
                                   : DYRELU_DRIVER_FAILED,
              message);
}

LoadedImage *Image::find(Context context, unsigned long long id) {
  for (const auto &image : loaded)
    if (image->context == context && image->contextId == id)
      return image.get();
  return nullptr;
}

LoadedImage &Image::load(const Driver &driver, Context context) {
  unsigned long long id = getContextId(driver, context);
  {
    std::shared_lock<std::shared_mutex> guard(mutex);
    if (LoadedImage *image = find(context, id))
      return *image;
  }
  std::unique_lock<std::shared_mutex> guard(mutex);
  if (LoadedImage *image = find(context, id))
    return *image;

  checkDevice(driver);
  auto image = std::make_unique<LoadedImage>();
  image->context = context;
  image->contextId = id;
  loaded.reserve(loaded.size() + 1);
  image->module = loadModule(driver);
  for (const std::string &name : kernels) {
    Kernel handle = nullptr;
    DriverResult result =
        driver.cuModuleGetFunction(&handle, image->module, name.c_str());
    if (result != Success) {
      (void)driver.cuModuleUnload(image->module);
      if (result == NotFound)
        throw Error(DYRELU_INVALID_IMAGE,
                    "the image has no kernel " + quote(name) +
                        ": is it the one that the launch description was "
                        "written for?");
      driver.check(result, "kernel " + quote(name) + " cannot be loaded");
    }
    image->kernels.push_back(std::make_unique<LoadedKernel>(handle, name));
  }
  loaded.push_back(std::move(image));
  return *loaded.back();
}
