//===- dyrelu-lsp-server.cpp - Editor support -----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/InitAll.h"
#include "dyrelu/Support/Version.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/mlir-lsp-server/MlirLspServerMain.h"

int main(int argc, char **argv) {
  mlir::dyrelu::setVersionPrinter();
  mlir::DialectRegistry registry;
  mlir::dyrelu::registerAllDialects(registry);
  return failed(mlir::MlirLspServerMain(argc, argv, registry));
}
