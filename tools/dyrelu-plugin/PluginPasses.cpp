//===- PluginPasses.cpp - The dialect and passes as a plugin --------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plugin.h"

#include "dyrelu/InitAll.h"

__attribute__((visibility("default"))) void
DYRELU_PLUGIN_DIALECTS(mlir::DialectRegistry *registry) {
  mlir::dyrelu::registerDyReLUDialect(*registry);
}

__attribute__((visibility("default"))) void DYRELU_PLUGIN_PASSES() {
  mlir::dyrelu::registerDyReLUPasses();
}
