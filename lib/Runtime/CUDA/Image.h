//===- Image.h - Compiled kernels -------------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_CUDA_IMAGE_H
#define DYRELU_LIB_RUNTIME_CUDA_IMAGE_H

#include "Driver.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <vector>

namespace dyrelu::cuda {

/// What kernels are compiled for: "sm_90", "sm_90a", "sm_100f".
class Chip {
public:
  static Chip parse(const std::string &name);

  const std::string &getName() const { return name; }

  /// Whether code for this chip runs on a device of that compute capability;
  /// machine code runs on fewer devices than PTX does.
  bool runsOn(int major, int minor, bool isMachineCode) const;

private:
  std::string name;
  int major = 0;
  int minor = 0;
  /// 'a', 'f' or none.
  char suffix = 0;
};

/// A kernel in one context.
class LoadedKernel {
public:
  LoadedKernel(Kernel handle, std::string name)
      : handle(handle), name(std::move(name)) {}

  Kernel getHandle() const { return handle; }
  const std::string &getName() const { return name; }

  /// Permits launches with that much dynamic shared memory.
  void allowSharedBytes(const Driver &driver, int bytes);
  /// Permits clusters of more blocks than every device has.
  void allowLargeClusters(const Driver &driver);
  /// Throws unless the device of the current context can hold so many of the
  /// kernel's blocks at once.
  void checkResidentBlocks(const Driver &driver, int64_t blocks, int threads,
                           int sharedBytes);

private:
  Kernel handle;
  std::string name;
  /// What the driver was asked for. (Without being asked it permits 48 KiB less
  /// what the kernel has statically.)
  std::atomic<int> sharedBytes = 0;
  std::atomic<bool> hasLargeClusters = false;
  /// What blocks the device was asked about last, and how many of them it
  /// holds.
  std::pair<int, int> residentKind = {0, 0};
  int64_t residentBlocks = 0;
  /// Held while a permission is widened or blocks are counted.
  std::mutex widening;
};

/// The kernels of an image in one context.
struct LoadedImage {
  Context context;
  /// Tells contexts apart that have had the same address; 0 if unknown.
  unsigned long long contextId;
  Module module = nullptr;
  /// In the order of the description.
  std::vector<std::unique_ptr<LoadedKernel>> kernels;
};

/// PTX, a cubin or a fatbin, loaded into each context that needs it.
class Image {
public:
  Image(const void *image, size_t size, const std::string &chip,
        std::vector<std::string> kernels);
  Image(const Image &) = delete;
  Image &operator=(const Image &) = delete;
  ~Image();

  /// The kernels in `context`, which is current. They live as long as the
  /// image.
  LoadedImage &load(const Driver &driver, Context context);

private:
  enum class Kind { PTX, Cubin, Fatbin };

  void checkDevice(const Driver &driver) const;
  Module loadModule(const Driver &driver) const;
  LoadedImage *find(Context context, unsigned long long id);

  Kind kind;
  Chip chip;
  /// With a zero at the end, as PTX must have.
  std::string data;
  std::vector<std::string> kernels;
  std::shared_mutex mutex;
  std::vector<std::unique_ptr<LoadedImage>> loaded;
};

} // namespace dyrelu::cuda

#endif // DYRELU_LIB_RUNTIME_CUDA_IMAGE_H
