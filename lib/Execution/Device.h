//===- Device.h - The memory of a GPU ---------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_DEVICE_H
#define DYRELU_LIB_EXECUTION_DEVICE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <memory>

namespace mlir::dyrelu {

struct DriverFunctions;

/// The first GPU, whose primary context is current in the thread that created
/// this, as long as it lives.
class Device {
public:
  static llvm::Expected<std::unique_ptr<Device>> create();
  ~Device();
  Device(const Device &) = delete;
  Device &operator=(const Device &) = delete;

  /// 10 * major + minor of its compute capability: 90 for sm_90.
  unsigned getArchitecture() const { return architecture; }

  /// Waits until all that was launched has run.
  llvm::Error synchronize();

private:
  friend class DeviceMemory;
  Device();
  llvm::Error open();
  llvm::Error check(int result, const llvm::Twine &what) const;

  std::unique_ptr<DriverFunctions> driver;
  int number = 0;
  unsigned architecture = 0;
  bool hasContext = false;
};

/// Memory of a GPU, freed with this.
class DeviceMemory {
public:
  /// For no bytes there is no memory: null.
  static llvm::Expected<DeviceMemory> allocate(Device &device, size_t bytes,
                                               const llvm::Twine &what);
  DeviceMemory(DeviceMemory &&other);
  DeviceMemory &operator=(DeviceMemory &&) = delete;
  ~DeviceMemory();

  /// Its address there.
  void *get() const {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): addresses of the device.
    return reinterpret_cast<void *>(static_cast<uintptr_t>(address));
  }
  size_t size() const { return bytes; }

  /// Copies all of it from or to memory of the host.
  llvm::Error copyFrom(const void *host);
  llvm::Error copyTo(void *host) const;

private:
  DeviceMemory(Device &device, size_t bytes) : device(&device), bytes(bytes) {}

  Device *device;
  size_t bytes;
  unsigned long long address = 0;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_EXECUTION_DEVICE_H
