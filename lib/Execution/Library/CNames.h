//===- CNames.h - Names of functions and parameters in C --------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_LIBRARY_CNAMES_H
#define DYRELU_LIB_EXECUTION_LIBRARY_CNAMES_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"

#include <string>

namespace mlir::dyrelu {

/// Whether a function in C and C++ can be called so.
bool isCFunctionName(llvm::StringRef name);

/// Makes the names of one function's parameters.
class CParameterNames {
public:
  /// `name`, or `otherwise` if that is no name in C, made different from those
  /// before and from what the header itself uses. (x_shape goes with x.)
  std::string create(llvm::StringRef name, const llvm::Twine &otherwise);

private:
  llvm::StringSet<> used;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_EXECUTION_LIBRARY_CNAMES_H
