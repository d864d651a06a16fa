//===- Plugin.h - Between the two libraries of the plugin -------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TOOLS_PLUGIN_H
#define DYRELU_TOOLS_PLUGIN_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

#define DYRELU_PLUGIN_DIALECTS dyreluPluginRegisterDialects
#define DYRELU_PLUGIN_PASSES dyreluPluginRegisterPasses

extern "C" {
/// Registers the dialect.
void DYRELU_PLUGIN_DIALECTS(mlir::DialectRegistry *registry);

/// Registers the passes and pipelines.
void DYRELU_PLUGIN_PASSES();
}

#endif // DYRELU_TOOLS_PLUGIN_H
