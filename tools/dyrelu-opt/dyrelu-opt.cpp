//===- dyrelu-opt.cpp - mlir-opt with the dyrelu dialect ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/InitAll.h"
#include "dyrelu/Support/Version.h"

#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::dyrelu::setVersionPrinter();
  mlir::DialectRegistry registry;
  mlir::dyrelu::registerEverything(registry);
  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "optimizer driver with the dyrelu dialect\n", registry));
}
