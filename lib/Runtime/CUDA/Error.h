//===- Error.h - Why a call fails -------------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Inside of this library errors are exceptions, which Launcher.cpp turns into a
// status and a message.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_CUDA_ERROR_H
#define DYRELU_LIB_RUNTIME_CUDA_ERROR_H

#include "dyrelu/Runtime/CUDA/Launcher.h"

#include <stdexcept>
#include <string>

namespace dyrelu::cuda {

class Error : public std::runtime_error {
public:
  Error(DyreluStatus status, const std::string &message)
      : std::runtime_error(message), status(status) {}

  DyreluStatus getStatus() const { return status; }

private:
  DyreluStatus status;
};

inline std::string quote(const std::string &text) { return "'" + text + "'"; }

} // namespace dyrelu::cuda

#endif // DYRELU_LIB_RUNTIME_CUDA_ERROR_H
