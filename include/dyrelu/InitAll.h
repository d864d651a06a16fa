//===- InitAll.h - Registration for the tools -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_INITALL_H
#define DYRELU_INITALL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::dyrelu {

/// Registers the dyrelu dialect alone, for a program that has upstream's.
void registerDyReLUDialect(DialectRegistry &registry);

/// Registers dyrelu's passes and pipelines alone.
void registerDyReLUPasses();

/// Registers the dyrelu dialect and upstream's dialects and extensions.
void registerAllDialects(DialectRegistry &registry);

/// Registers dyrelu's passes and pipelines and upstream's passes.
void registerAllPasses();

/// Both of the above.
void registerEverything(DialectRegistry &registry);

} // namespace mlir::dyrelu

#endif // DYRELU_INITALL_H
