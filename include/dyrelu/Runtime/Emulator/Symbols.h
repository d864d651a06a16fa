//===- Symbols.h - Names that emulated code calls ---------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RUNTIME_EMULATOR_SYMBOLS_H
#define DYRELU_RUNTIME_EMULATOR_SYMBOLS_H

#include <vector>

namespace mlir::dyrelu::emulator {

/// A function of Interface.h or HostInterface.h, for a JIT compiler to define.
struct Symbol {
  const char *name;
  void *address;
};

const std::vector<Symbol> &getSymbols();

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_RUNTIME_EMULATOR_SYMBOLS_H
