//===- ObjectCode.cpp - Code compiled ahead of time -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/ObjectCode.h"

#include "Lowering.h"
#include "Machine.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/IR/LegacyPassManager.h"

using namespace mlir;
using namespace mlir::dyrelu;

llvm::Expected<std::string>
mlir::dyrelu::emitObject(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::SmallString<0> object;
  llvm::raw_svector_ostream os(object);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, os, nullptr,
                                  llvm::CodeGenFileType::ObjectFile))
    return llvm::createStringError("LLVM cannot write object files for " +
                                   machine.getTargetTriple().str());
  passes.run(module);
  return object.str().str();
}

llvm::Expected<std::string>
mlir::dyrelu::compileObjectCode(ModuleOp module, CodeKind kind,
                                const dyrelu::TargetOptions &options) {
  auto machine = createTargetMachine(options);
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  auto code =
      lowerToLLVMIR(module, **machine, options.threads, options.forkBytes,
                    options.cacheBytes, context, "the module");
  if (!code)
    return code.takeError();
  if (llvm::Error error = optimize(**code, **machine, /*level=*/3))
    return std::move(error);

  if (kind == CodeKind::Object)
    return emitObject(**code, **machine);
  std::string text;
  llvm::raw_string_ostream(text) << **code;
  return text;
}
