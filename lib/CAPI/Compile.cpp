//===- Compile.cpp - Ahead-of-time compilation in C -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu-c/Compile.h"

#include "dyrelu/Execution/SharedLibrary.h"

#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Support.h"

using namespace mlir;
using namespace mlir::dyrelu;

static void setIfGiven(std::string &value, MlirStringRef text) {
  if (text.length > 0)
    value = unwrap(text).str();
}

static llvm::Expected<std::string>
compile(ModuleOp module, DyReLUOutput kind,
        const DyReLUCompileOptions &options) {
  dyrelu::TargetOptions target;
  setIfGiven(target.cpu, options.cpu);
  setIfGiven(target.triple, options.triple);
  target.threads = options.threads;
  LibraryOptions library;
  setIfGiven(library.prefix, options.prefix);
  setIfGiven(library.fileName, options.fileName);
  setIfGiven(library.linker, options.linker);
  switch (kind) {
  case DyReLUOutputLLVM:
    return compileObjectCode(module, CodeKind::LLVM, target);
  case DyReLUOutputObject:
    return compileObjectCode(module, CodeKind::Object, target);
  case DyReLUOutputShared:
    return compileSharedLibrary(module, library, target);
  case DyReLUOutputHeader:
    return writeLibraryHeader(module, library);
  }
  return llvm::createStringError("expected a kind of output, got " +
                                 llvm::Twine(static_cast<int>(kind)));
}

MlirLogicalResult dyreluCompileForCPU(MlirModule module, DyReLUOutput kind,
                                      const DyReLUCompileOptions *options,
                                      MlirStringCallback output,
                                      void *outputData,
                                      MlirStringCallback error,
                                      void *errorData) {
  DyReLUCompileOptions defaults = {};
  llvm::Expected<std::string> contents =
      compile(unwrap(module), kind, options ? *options : defaults);
  if (contents) {
    output(wrap(*contents), outputData);
    return wrap(success());
  }
  error(wrap(llvm::toString(contents.takeError())), errorData);
  return wrap(failure());
}
