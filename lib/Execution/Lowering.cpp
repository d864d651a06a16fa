//===- Lowering.cpp - Modules to LLVM IR ----------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "dyrelu/Support/Diagnostics.h"
#include "dyrelu/Target/CPU/Passes.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "mlir/Transforms/Passes.h"

#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/Support/Threading.h"

using namespace mlir;
using namespace mlir::dyrelu;

void mlir::dyrelu::prepareEntry(ModuleOp module, StringRef entry) {
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.getName() != entry) {
      function.setPrivate();
      continue;
    }
    StringRef name = bufferization::BufferizationDialect::kWritableAttrName;
    for (unsigned i = 0; i < function.getNumArguments(); ++i)
      function.removeArgAttr(i, name);
  }
}

/// The width of vectors that suits `machine`, in bits.
static unsigned getVectorBits(const llvm::TargetMachine &machine) {
  if (!machine.getTargetTriple().isX86())
    return 128;
  const llvm::MCSubtargetInfo &features = *machine.getMCSubtargetInfo();
  if (features.checkFeatures("+avx512f"))
    return 512;
  return features.checkFeatures("+avx") ? 256 : 128;
}

/// What the instruction set of `machine` has, as options of the pipeline.
static void setInstructions(DyReLUToCPUOptions &options,
                            const llvm::TargetMachine &machine) {
  const llvm::MCSubtargetInfo &features = *machine.getMCSubtargetInfo();
  const llvm::Triple &triple = machine.getTargetTriple();
  options.vectorBits = getVectorBits(machine);
  options.maskedInstructions =
      triple.isX86() && features.checkFeatures("+avx512vl");
  options.bf16Instructions =
      triple.isX86() ? features.checkFeatures("+avx512bf16,+avx512vl")
                     : triple.isAArch64() && features.checkFeatures("+bf16");
}

static llvm::Expected<std::unique_ptr<llvm::Module>>
runAndTranslate(PassManager &pm, ModuleOp module, FirstErrorHandler &errors,
                llvm::LLVMContext &context, StringRef what) {
  if (failed(pm.run(module)))
    return errors.takeError("cannot lower " + what + " to the LLVM dialect");

  DialectRegistry registry;
  registerAllToLLVMIRTranslations(registry);
  module.getContext()->appendDialectRegistry(registry);
  std::unique_ptr<llvm::Module> code = translateModuleToLLVMIR(module, context);
  if (!code)
    return errors.takeError("cannot translate " + what + " to LLVM IR");
  return std::move(code);
}

llvm::Expected<std::unique_ptr<llvm::Module>>
mlir::dyrelu::lowerToLLVMIR(ModuleOp module, const llvm::TargetMachine &machine,
                            unsigned threads, std::optional<int64_t> forkBytes,
                            std::optional<int64_t> cacheBytes,
                            llvm::LLVMContext &context, StringRef what) {
  llvm::SourceMgr sources;
  FirstErrorHandler errors(sources, module.getContext());
  PassManager pm(module.getContext());
  pm.addPass(createSymbolDCEPass());
  DyReLUToCPUOptions options;
  setInstructions(options, machine);
  options.threads =
      threads ? threads : llvm::hardware_concurrency().compute_thread_count();
  if (forkBytes)
    options.forkBytes = *forkBytes;
  if (cacheBytes)
    options.cacheBytes = *cacheBytes;
  buildDyReLUToCPUPipeline(pm, options);
  return runAndTranslate(pm, module, errors, context, what);
}

llvm::Expected<std::unique_ptr<llvm::Module>>
mlir::dyrelu::lowerForEmulator(ModuleOp module,
                               const std::optional<std::string> &chip,
                               const llvm::TargetMachine &machine,
                               llvm::LLVMContext &context, StringRef what) {
  llvm::SourceMgr sources;
  FirstErrorHandler errors(sources, module.getContext());
  PassManager pm(module.getContext());
  pm.addPass(createSymbolDCEPass());
  if (module.getOps<gpu::GPUModuleOp>().empty()) {
    DyReLUToNVVMOptions kernels;
    if (chip)
      kernels.chip = *chip;
    buildDyReLUToNVVMPipeline(pm, kernels);
  } else if (chip) {
    return llvm::createStringError(
        "the module has kernels already: they cannot be made for " + *chip);
  }
  pm.addPass(createNVVMToEmulator());
  pm.addPass(createPrepareEntries());
  DyReLUToCPUOptions options;
  setInstructions(options, machine);
  options.parallel = false;
  buildBuffersToLLVMPipeline(pm, options);
  return runAndTranslate(pm, module, errors, context, what);
}

llvm::Error mlir::dyrelu::optimize(llvm::Module &module,
                                   llvm::TargetMachine &machine,
                                   unsigned level) {
  module.setTargetTriple(machine.getTargetTriple());
  module.setDataLayout(machine.createDataLayout());
  return makeOptimizingTransformer(level, /*sizeLevel=*/0, &machine)(&module);
}
