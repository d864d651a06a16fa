//===- Version.cpp - What is running --------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Support/Version.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"

std::string mlir::dyrelu::getVersionString() {
  // CMake passes the version of its project() command.
  return "dyrelu " DYRELU_VERSION " (LLVM " LLVM_VERSION_STRING ")";
}

void mlir::dyrelu::setVersionPrinter() {
  llvm::cl::SetVersionPrinter(
      [](llvm::raw_ostream &os) { os << getVersionString() << "\n"; });
}
