//===- Version.h - What is running ------------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_SUPPORT_VERSION_H
#define DYRELU_SUPPORT_VERSION_H

#include <string>

namespace mlir::dyrelu {

/// The project's version and that of the LLVM it was built for, for instance
/// "dyrelu 0.1.0 (LLVM 22.1.8)".
std::string getVersionString();

/// Makes --version print that line. To be called before the command line is
/// parsed.
void setVersionPrinter();

} // namespace mlir::dyrelu

#endif // DYRELU_SUPPORT_VERSION_H
