//===- Reason.h - Why a recognizer declined ---------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_REASON_H
#define DYRELU_LIB_RAISING_REASON_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"

#include <optional>
#include <string>

namespace mlir::dyrelu::raising {

/// Why a recognizer declined. The first reason stays.
class Reason {
public:
  std::nullopt_t decline(const llvm::Twine &text) {
    if (message.empty())
      message = text.str();
    return std::nullopt;
  }
  llvm::StringRef str() const { return message; }

private:
  std::string message;
};

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_REASON_H
