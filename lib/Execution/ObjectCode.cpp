//===- ObjectCode.cpp - Code compiled ahead of time -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/ObjectCode.h"

#include "Lowering.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

using namespace mlir;
using namespace mlir::dyrelu;

static void initializeTargets() {
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargets();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmPrinters();
}

static std::string getHostFeatures() {
  llvm::SubtargetFeatures features;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    features.AddFeature(feature.getKey(), feature.getValue());
  return features.getString();
}

/// The machine, or null where the triple does not know the processor.
static llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createMachine(StringRef tripleText, StringRef cpu, StringRef features) {
  llvm::Triple triple(llvm::Triple::normalize(tripleText));
  // Sizes and descriptors are those of 64-bit machines.
  if (triple.getArch() != llvm::Triple::x86_64 &&
      triple.getArch() != llvm::Triple::aarch64)
    return llvm::createStringError(
        "--target-triple: expected a machine of x86-64 or AArch64, got '" +
        tripleText + "'");
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return llvm::createStringError("target triple '" + tripleText +
                                   "': " + error);
  // Asked for a machine, LLVM prints a warning about a processor that it does
  // not know, and goes on.
  std::unique_ptr<llvm::MCSubtargetInfo> known(
      target->createMCSubtargetInfo(triple, "", ""));
  if (!known->isCPUStringValid(cpu))
    return nullptr;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, cpu, features, llvm::TargetOptions(), llvm::Reloc::PIC_,
      std::nullopt, llvm::CodeGenOptLevel::Aggressive));
}

static llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createMachine(const dyrelu::TargetOptions &options) {
  initializeTargets();
  std::string cpu = options.cpu, features;
  std::string host = llvm::sys::getDefaultTargetTriple();
  SmallVector<std::string> triples = {host, "x86_64-linux-gnu",
                                      "aarch64-linux-gnu"};
  if (!options.triple.empty())
    triples = {options.triple};
  if (cpu == "native") {
    if (!options.triple.empty() &&
        llvm::Triple(options.triple).getArch() != llvm::Triple(host).getArch())
      return llvm::createStringError(
          "--target-cpu: expected the name of a processor of '" +
          options.triple + "', which this machine is not, got 'native'");
    cpu = llvm::sys::getHostCPUName().str();
    features = getHostFeatures();
  }
  for (StringRef triple : triples) {
    auto machine = createMachine(triple, cpu, features);
    if (!machine || *machine)
      return machine;
  }
  return llvm::createStringError(
      "--target-cpu: expected a processor that LLVM knows for " +
      (options.triple.empty() ? "x86-64 or AArch64" : options.triple) +
      ", got '" + cpu + "'");
}

llvm::Expected<std::string>
mlir::dyrelu::compileObjectCode(ModuleOp module, CodeKind kind,
                                const dyrelu::TargetOptions &options) {
  auto machine = createMachine(options);
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  auto code =
      lowerToLLVMIR(module, **machine, options.threads, context, "the module");
  if (!code)
    return code.takeError();
  if (llvm::Error error = optimize(**code, **machine, /*level=*/3))
    return std::move(error);

  std::string text;
  if (kind == CodeKind::LLVM) {
    llvm::raw_string_ostream(text) << **code;
    return text;
  }
  llvm::SmallString<0> object;
  llvm::raw_svector_ostream os(object);
  llvm::legacy::PassManager passes;
  if ((*machine)->addPassesToEmitFile(passes, os, nullptr,
                                      llvm::CodeGenFileType::ObjectFile))
    return llvm::createStringError("LLVM cannot write object files for " +
                                   (*machine)->getTargetTriple().str());
  passes.run(**code);
  return object.str().str();
}
