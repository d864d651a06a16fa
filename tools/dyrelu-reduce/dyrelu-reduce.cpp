//===- dyrelu-reduce.cpp - Smaller modules that still fail ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/InitAll.h"
#include "dyrelu/Reducer/ReductionPatterns.h"
#include "dyrelu/Support/Version.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Tools/mlir-reduce/MlirReduceMain.h"

#include "llvm/Support/raw_ostream.h"

int main(int argc, char **argv) {
  mlir::dyrelu::setVersionPrinter();
  mlir::DialectRegistry registry;
  mlir::dyrelu::registerEverything(registry);
  mlir::dyrelu::registerReductionPatterns(registry);
  mlir::MLIRContext context(registry);
  if (succeeded(mlir::mlirReduceMain(argc, argv, context)))
    return 0;
  // Upstream is silent about these two.
  llvm::errs()
      << "dyrelu-reduce: error: nothing was written; where there is no "
         "other message, the script did not end with status 1 for the "
         "module as it is, or the output cannot be written\n";
  return 1;
}
