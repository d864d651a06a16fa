//===- DeviceModule.h - Functions compiled and run on a GPU -----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles a function on tensors for the GPU of this machine, and calls it:
//
//   auto compiled = DeviceModule::create(module, "main");
//   auto call = DeviceCall::create(**compiled, {x.getView(), w.getView()});
//   if (Error error = call->run())
//     return error;
//   auto results = call->takeResults();
//
// The GPU is the driver's first (CUDA_VISIBLE_DEVICES chooses another). The
// driver, libcuda.so.1, is loaded by `create`; nothing else of CUDA is needed.
// A module and its calls are for one thread, in which the GPU's primary context
// is current as long as the module lives.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_EXECUTION_DEVICEMODULE_H
#define DYRELU_EXECUTION_DEVICEMODULE_H

#include "dyrelu/Execution/CompiledModule.h"

namespace mlir::dyrelu {

class DeviceModule {
public:
  /// Compiles `entry` and what it calls to PTX for `chip`, or for the newest
  /// architecture that the GPU has all of, and loads that. `module` is lowered
  /// on the way; it and its context are not needed any more afterwards. Fails
  /// where there is no driver or no GPU.
  static llvm::Expected<std::unique_ptr<DeviceModule>>
  create(ModuleOp module, llvm::StringRef entry,
         const std::optional<std::string> &chip = std::nullopt);
  ~DeviceModule();

  const Signature &getSignature() const;

private:
  friend class DeviceCall;
  struct Impl;
  explicit DeviceModule(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

/// A call whose inputs, results and workspace are in the GPU's memory, so that
/// repeating it costs no more than the kernels.
class DeviceCall {
public:
  /// Allocates all that the call needs, and copies the inputs there.
  static llvm::Expected<DeviceCall> create(const DeviceModule &module,
                                           ArrayRef<TensorView> inputs);
  DeviceCall(DeviceCall &&other);
  ~DeviceCall();

  /// Launches the kernels and waits until they have run.
  llvm::Error run();

  /// Copies the results of the last run, which must have succeeded.
  llvm::Expected<llvm::SmallVector<Tensor>> takeResults();

private:
  struct Impl;
  explicit DeviceCall(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

} // namespace mlir::dyrelu

#endif // DYRELU_EXECUTION_DEVICEMODULE_H
