//===- DescribeLaunches.cpp - --dyrelu-describe-launches ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Support/OutputFile.h"
#include "dyrelu/Target/NVVM/LaunchDescription.h"
#include "dyrelu/Target/NVVM/LaunchPasses.h"

#include "llvm/Support/raw_ostream.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DESCRIBELAUNCHES
#include "dyrelu/Target/NVVM/LaunchPasses.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static llvm::Error write(StringRef path, const llvm::json::Value &description) {
  // Where the module goes as well: no file of its own.
  if (path == "-") {
    printLaunchDescription(llvm::outs(), description);
    llvm::outs().flush();
    return llvm::Error::success();
  }
  llvm::Expected<OutputFile> file = OutputFile::create(path);
  if (!file)
    return file.takeError();
  if (llvm::Error error = file->write(
          [&](raw_ostream &os) { printLaunchDescription(os, description); }))
    return error;
  return file->commit();
}

namespace {
struct DescribeLaunches : dyrelu::impl::DescribeLaunchesBase<DescribeLaunches> {
  using DescribeLaunchesBase::DescribeLaunchesBase;

  void runOnOperation() override {
    markAllAnalysesPreserved();
    FailureOr<llvm::json::Value> description = describeLaunches(getOperation());
    if (failed(description))
      return signalPassFailure();
    if (llvm::Error error = write(output, *description)) {
      getOperation().emitError(llvm::toString(std::move(error)));
      signalPassFailure();
    }
  }
};
} // namespace
