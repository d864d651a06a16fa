//===- DeviceCode.cpp - Kernels compiled ahead of time --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/DeviceCode.h"

#include "dyrelu/Support/Diagnostics.h"
#include "dyrelu/Target/NVVM/LaunchDescription.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVM/NVVM/Target.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Transforms/Passes.h"

#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// The only module of kernels.
static llvm::Expected<gpu::GPUModuleOp> getKernels(ModuleOp module) {
  auto modules = llvm::to_vector(module.getOps<gpu::GPUModuleOp>());
  if (modules.empty())
    return llvm::createStringError("the module has no kernels");
  if (modules.size() > 1)
    return llvm::createStringError("expected one gpu.module, got " +
                                   std::to_string(modules.size()));
  return modules.front();
}

/// The folder whose `bin` holds all that makes `kind`, or nothing if that needs
/// no tools.
static llvm::Expected<std::string> getToolkit(DeviceCodeKind kind) {
  SmallVector<StringRef> names;
  if (kind == DeviceCodeKind::Fatbin)
    names.push_back("fatbinary");
  if (kind == DeviceCodeKind::Cubin || kind == DeviceCodeKind::Fatbin)
    names.push_back("ptxas");
  std::string toolkit;
  for (StringRef name : names) {
    llvm::Expected<std::string> tool = findCUDATool(name);
    if (!tool)
      return tool.takeError();
    toolkit = llvm::sys::path::parent_path(llvm::sys::path::parent_path(*tool));
  }
  return toolkit;
}

/// A function of libdevice that the kernels call, or nothing.
static StringRef getLibdeviceFunction(gpu::GPUModuleOp kernels) {
  for (auto function : kernels.getOps<LLVM::LLVMFuncOp>())
    if (function.isExternal() && function.getName().starts_with("__nv_"))
      return function.getName();
  return "";
}

static gpu::CompilationTarget getFormat(DeviceCodeKind kind) {
  switch (kind) {
  case DeviceCodeKind::Cubin:
    return gpu::CompilationTarget::Binary;
  case DeviceCodeKind::Fatbin:
    return gpu::CompilationTarget::Fatbin;
  default:
    return gpu::CompilationTarget::Assembly;
  }
}

/// Those of the pipeline; the device has fields of its own.
static llvm::Error parseOptions(const DeviceOptions &options,
                                DyReLUToNVVMOptions &lowering) {
  // What is wrong with a value LLVM says itself.
  std::string message;
  llvm::raw_string_ostream os(message);
  if (failed(lowering.parseFromString(options.pipelineOptions, os))) {
    StringRef reason = StringRef(message).trim();
    reason.consume_front("<Pass-Options-Parser>: ");
    return llvm::createStringError(
        "expected options of --dyrelu-to-nvvm, got '" +
        options.pipelineOptions + "'" +
        (reason.empty() ? "" : ": " + reason.str()));
  }
  if (lowering.chip.hasValue() || lowering.ptxVersion.hasValue())
    return llvm::createStringError(
        "expected chip and ptx-version as options of their own, got '" +
        options.pipelineOptions + "'");
  lowering.chip = options.chip;
  lowering.ptxVersion = options.ptxVersion;
  return llvm::Error::success();
}

bool mlir::dyrelu::isImage(DeviceCodeKind kind) {
  return kind == DeviceCodeKind::PTX || kind == DeviceCodeKind::Cubin ||
         kind == DeviceCodeKind::Fatbin;
}

llvm::Expected<DeviceCode>
mlir::dyrelu::compileDeviceCode(ModuleOp module, DeviceCodeKind kind,
                                const DeviceOptions &options) {
  DyReLUToNVVMOptions lowering;
  if (llvm::Error error = parseOptions(options, lowering))
    return std::move(error);
  if (!module.getOps<gpu::GPUModuleOp>().empty())
    return llvm::createStringError("the module has kernels already, which "
                                   "--target=emulator runs: expected "
                                   "functions on tensors");
  llvm::Expected<std::string> toolkit = getToolkit(kind);
  if (!toolkit)
    return toolkit.takeError();
  MLIRContext *context = module.getContext();
  llvm::SourceMgr sources;
  FirstErrorHandler errors(sources, context);
  PassManager pm(context);
  pm.addPass(createSymbolDCEPass());
  buildDyReLUToNVVMPipeline(pm, lowering);
  if (failed(pm.run(module)))
    return errors.takeError("cannot lower the module to the NVVM dialect");
  std::string text;
  llvm::raw_string_ostream os(text);
  if (kind == DeviceCodeKind::NVVM) {
    module.print(os);
    os << '\n';
    return DeviceCode{text, ""};
  }

  llvm::Expected<gpu::GPUModuleOp> kernels = getKernels(module);
  if (!kernels)
    return kernels.takeError();
  // Without a folder for it, upstream leaves calls to what is not there.
  if (StringRef function = getLibdeviceFunction(*kernels); !function.empty()) {
    toolkit = findLibdevice(function);
    if (!toolkit)
      return toolkit.takeError();
  }
  std::string description;
  if (isImage(kind)) {
    FailureOr<llvm::json::Value> launches = describeLaunches(module);
    if (failed(launches))
      return errors.takeError("cannot describe how kernels are launched");
    llvm::raw_string_ostream os(description);
    printLaunchDescription(os, *launches);
  }
  DialectRegistry registry;
  registerAllToLLVMIRTranslations(registry);
  NVVM::registerNVVMTargetInterfaceExternalModels(registry);
  context->appendDialectRegistry(registry);
  auto keepText = [&](llvm::Module &code) {
    if (kind == DeviceCodeKind::LLVM)
      os << code;
  };
  gpu::TargetOptions target(*toolkit, {}, "", "", getFormat(kind), {}, {}, {},
                            keepText);
  auto interface = cast<gpu::TargetAttrInterface>(
      kernels->getTargetsAttr().getValue().front());
  std::optional<SmallVector<char, 0>> object =
      interface.serializeToObject(*kernels, target);
  if (!object)
    return errors.takeError("cannot translate the kernels for " + options.chip);
  if (kind == DeviceCodeKind::LLVM)
    return DeviceCode{text, ""};
  // Upstream ends text with a zero.
  StringRef code(object->data(), object->size());
  if (kind == DeviceCodeKind::PTX)
    code.consume_back(StringRef("\0", 1));
  return DeviceCode{code.str(), description};
}
