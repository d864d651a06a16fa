//===- Driver.h - What is used of the CUDA driver ---------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few functions of libcuda.so.1 that are called, with their types, as the
// driver's interface documents them; so that no header of CUDA is needed.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_CUDA_DRIVER_H
#define DYRELU_LIB_RUNTIME_CUDA_DRIVER_H

#include "Error.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace dyrelu::cuda {

/// CUresult
enum DriverResult : int {
  Success = 0,
  OutOfMemory = 2,
  NoDevice = 100,
  InvalidImage = 200,
  NoBinaryForGPU = 209,
  InvalidPTX = 218,
  JITCompilerNotFound = 221,
  UnsupportedPTXVersion = 222,
  NotFound = 500
};

/// CUdevice
using Device = int;
/// CUcontext, CUmodule, CUfunction, CUstream
using Context = struct ContextObject *;
using Module = struct ModuleObject *;
using Kernel = struct KernelObject *;
using Stream = struct StreamObject *;

/// CUdevice_attribute
enum DeviceAttribute : int {
  MultiprocessorCount = 16,
  ComputeMajor = 75,
  ComputeMinor = 76
};

/// CUfunction_attribute
enum KernelAttribute : int {
  MaxDynamicSharedSize = 8,
  NonPortableClusterSizeAllowed = 14
};

/// CUjit_option
enum JITOption : int { ErrorLogBuffer = 5, ErrorLogBufferSize = 6 };

/// CUlaunchAttributeID
enum LaunchAttributeId : int {
  Ignore = 0,
  Cooperative = 2,
  ClusterDimension = 4,
  ProgrammaticStreamSerialization = 6
};

/// CUlaunchAttribute: what stands at `value` depends on `id`.
struct LaunchAttribute {
  LaunchAttributeId id;
  char padding[4];
  union {
    char bytes[64];
    unsigned cluster[3];
    int flag;
  } value;
};
static_assert(sizeof(LaunchAttribute) == 72);

/// CUlaunchConfig
struct LaunchConfig {
  unsigned grid[3];
  unsigned block[3];
  unsigned sharedBytes;
  Stream stream;
  LaunchAttribute *attributes;
  unsigned numAttributes;
};
static_assert(sizeof(LaunchConfig) == 56);
static_assert(offsetof(LaunchConfig, stream) == 32);

/// The driver of this process.
class Driver {
public:
  /// Loads and initializes it at the first call.
  static const Driver &get();

  // NOLINTBEGIN(readability-identifier-naming): the driver's names.
  DriverResult (*cuInit)(unsigned flags);
  DriverResult (*cuDriverGetVersion)(int *version);
  DriverResult (*cuGetErrorName)(DriverResult, const char **name);
  DriverResult (*cuGetErrorString)(DriverResult, const char **text);
  DriverResult (*cuDeviceGetCount)(int *count);
  DriverResult (*cuDeviceGetName)(char *name, int size, Device);
  DriverResult (*cuDeviceGetAttribute)(int *value, DeviceAttribute, Device);
  DriverResult (*cuCtxGetCurrent)(Context *);
  DriverResult (*cuCtxGetDevice)(Device *);
  DriverResult (*cuCtxPushCurrent)(Context);
  DriverResult (*cuCtxPopCurrent)(Context *);
  DriverResult (*cuStreamGetCtx)(Stream, Context *);
  /// Values are numbers as wide as pointers, or pointers.
  DriverResult (*cuModuleLoadDataEx)(Module *, const void *image,
                                     unsigned numOptions, JITOption *options,
                                     uintptr_t *values);
  DriverResult (*cuModuleUnload)(Module);
  DriverResult (*cuModuleGetFunction)(Kernel *, Module, const char *name);
  DriverResult (*cuFuncSetAttribute)(Kernel, KernelAttribute, int value);
  DriverResult (*cuOccupancyMaxActiveBlocksPerMultiprocessor)(
      int *blocks, Kernel, int threads, size_t sharedBytes);
  DriverResult (*cuLaunchKernelEx)(const LaunchConfig *, Kernel,
                                   void **parameters, void **extra);
  /// Null in drivers older than CUDA 12.0.
  DriverResult (*cuCtxGetId)(Context, unsigned long long *id);
  // NOLINTEND(readability-identifier-naming)

  /// Throws what went wrong, unless nothing did. For calls that are rare: the
  /// words are put together first.
  void check(DriverResult result, const std::string &what) const {
    if (result != Success)
      fail(result, what);
  }

  /// "CUDA_ERROR_INVALID_VALUE (1): invalid argument"
  std::string describe(DriverResult result) const;

  /// "CUDA 12.4"
  std::string getVersion() const;

  [[noreturn]] void fail(DriverResult result, const std::string &what) const;

private:
  Driver();
};

/// Makes a context current for its own lifetime.
class CurrentContext {
public:
  /// That of the stream; for a default stream the one that is current already.
  CurrentContext(const Driver &driver, Stream stream);
  /// `context`, which may be gone: isCurrent() tells.
  CurrentContext(const Driver &driver, Context context);
  CurrentContext(const CurrentContext &) = delete;
  CurrentContext &operator=(const CurrentContext &) = delete;
  ~CurrentContext();

  Context get() const { return context; }
  bool isCurrent() const { return context != nullptr; }

private:
  const Driver &driver;
  Context context = nullptr;
  bool isPushed = false;
};

} // namespace dyrelu::cuda

#endif // DYRELU_LIB_RUNTIME_CUDA_DRIVER_H
