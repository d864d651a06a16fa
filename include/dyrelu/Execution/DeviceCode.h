//===- DeviceCode.h - Kernels compiled ahead of time ------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_EXECUTION_DEVICECODE_H
#define DYRELU_EXECUTION_DEVICECODE_H

#include "mlir/IR/BuiltinOps.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace mlir::dyrelu {

enum class DeviceCodeKind {
  /// Text of the module: kernels in the NVVM dialect and functions that launch
  /// them.
  NVVM,
  /// Text of the kernels' optimized LLVM IR.
  LLVM,
  /// Text of the kernels' PTX.
  PTX,
  /// Machine code of one chip, by ptxas.
  Cubin,
  /// Machine code and PTX in one file, by ptxas and fatbinary.
  Fatbin
};

/// The device to compile for, and how.
struct DeviceOptions {
  /// An architecture, as NVIDIA names it.
  std::string chip = "sm_90";
  /// The version of PTX, 10 * major + minor; 0: the oldest that has all of the
  /// chip.
  unsigned ptxVersion = 0;
  /// Other options of --dyrelu-to-nvvm, as they are written there:
  /// "fused=false check-sizes=false".
  std::string pipelineOptions;
};

/// Whether the launcher takes code of this kind.
bool isImage(DeviceCodeKind kind);

struct DeviceCode {
  std::string code;
  /// How the launcher launches the kernels of an image, as docs/launcher.md
  /// says; empty for other kinds.
  std::string description;
};

/// Lowers `module` to kernels and returns their code.
llvm::Expected<DeviceCode> compileDeviceCode(ModuleOp module,
                                             DeviceCodeKind kind,
                                             const DeviceOptions &options);

/// The path of a tool of the CUDA toolkit, ptxas say: in CUDA_HOME, CUDA_PATH
/// or CUDA_ROOT, on PATH, or in one of the nvidia-cuda-nvcc packages of the
/// Python that is active. The error names where it was looked for.
llvm::Expected<std::string> findCUDATool(llvm::StringRef name);

/// The folder of CUDA that has libdevice, which `function` is of: where tools
/// are looked for. The error says so.
llvm::Expected<std::string> findLibdevice(llvm::StringRef function);

} // namespace mlir::dyrelu

#endif // DYRELU_EXECUTION_DEVICECODE_H
