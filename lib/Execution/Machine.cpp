//===- Machine.cpp - The machines to compile for --------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machine.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Object code
//===----------------------------------------------------------------------===//

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

/// What a processor can do, or null where the triple does not know it, or knows
/// it as one of 32 bits. (LLVM prints a warning about an unknown processor, and
/// goes on.)
static std::unique_ptr<llvm::MCSubtargetInfo>
createSubtargetInfo(const llvm::Target &target, const llvm::Triple &triple,
                    StringRef cpu) {
  std::unique_ptr<llvm::MCSubtargetInfo> any(
      target.createMCSubtargetInfo(triple, "", ""));
  if (!any->isCPUStringValid(cpu))
    return nullptr;
  std::unique_ptr<llvm::MCSubtargetInfo> known(
      target.createMCSubtargetInfo(triple, cpu, ""));
  if (triple.isX86() && cpu != "generic" && !known->checkFeatures("+64bit"))
    return nullptr;
  return known;
}

/// Fails for machines that there is no code for.
static llvm::Error checkTriple(StringRef text) {
  // Sizes and descriptors are those of 64-bit machines.
  llvm::Triple triple(llvm::Triple::normalize(text));
  if (triple.getArch() == llvm::Triple::x86_64 ||
      triple.getArch() == llvm::Triple::aarch64)
    return llvm::Error::success();
  return llvm::createStringError(
      "--target-triple: expected a machine of x86-64 or AArch64, got '" + text +
      "'");
}

/// The machine, or null where the triple does not know the processor.
static llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createMachine(StringRef tripleText, StringRef cpu, StringRef features) {
  if (llvm::Error error = checkTriple(tripleText))
    return std::move(error);
  llvm::Triple triple(llvm::Triple::normalize(tripleText));
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return llvm::createStringError("target triple '" + tripleText +
                                   "': " + error);
  if (!createSubtargetInfo(*target, triple, cpu))
    return nullptr;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, cpu, features, llvm::TargetOptions(), llvm::Reloc::PIC_,
      std::nullopt, llvm::CodeGenOptLevel::Aggressive));
}

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
mlir::dyrelu::createTargetMachine(const dyrelu::TargetOptions &options) {
  initializeTargets();
  std::string cpu = options.cpu, features;
  std::string host = llvm::sys::getDefaultTargetTriple();
  SmallVector<std::string> triples = {host, "x86_64-linux-gnu",
                                      "aarch64-linux-gnu"};
  if (!options.triple.empty()) {
    if (llvm::Error error = checkTriple(options.triple))
      return std::move(error);
    triples = {options.triple};
  }
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

//===----------------------------------------------------------------------===//
// This machine
//===----------------------------------------------------------------------===//

/// Whether `feature` is about instructions that no compiler chooses by itself.
/// Virtual machines often hide these.
static bool isForSystems(StringRef feature) {
  return llvm::is_contained({"clwb", "clzero", "enqcmd", "invpcid", "mwaitx",
                             "pconfig", "pku", "ptwrite", "rdpru", "rtm", "sgx",
                             "shstk", "uintr", "waitpkg", "wbnoinvd"},
                            feature);
}

/// Fails unless this machine runs code for `cpu`.
static llvm::Error checkHostRuns(const llvm::Triple &triple, StringRef cpu) {
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return llvm::createStringError("target triple '" + triple.str() +
                                   "': " + error);
  std::unique_ptr<llvm::MCSubtargetInfo> wanted =
      createSubtargetInfo(*target, triple, cpu);
  if (!wanted)
    return llvm::createStringError(
        "--target-cpu: expected a processor that LLVM knows for " +
        triple.str() + ", got '" + cpu + "'");
  SmallVector<std::string> lacking;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    if (!feature.getValue() && !isForSystems(feature.getKey()) &&
        wanted->checkFeatures(("+" + feature.getKey()).str()))
      lacking.push_back(feature.getKey().str());
  if (lacking.empty())
    return llvm::Error::success();
  llvm::sort(lacking);
  return llvm::createStringError(
      "--target-cpu: expected a processor whose code this machine runs, got '" +
      cpu + "', whose " + llvm::join(lacking, ", ") + " it lacks");
}

llvm::Expected<llvm::orc::JITTargetMachineBuilder>
mlir::dyrelu::createHostBuilder(const CompileOptions &options) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::InitializeNativeTargetAsmParser();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  if (options.cpu != "native") {
    if (llvm::Error error =
            checkHostRuns(builder->getTargetTriple(), options.cpu))
      return std::move(error);
    builder->setCPU(options.cpu);
    builder->getFeatures() = llvm::SubtargetFeatures();
  }
  builder->setCodeGenOptLevel(options.optLevel == 0
                                  ? llvm::CodeGenOptLevel::None
                                  : llvm::CodeGenOptLevel::Aggressive);
  return builder;
}
