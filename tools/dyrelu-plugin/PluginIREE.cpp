//===- PluginIREE.cpp - The dialect in IREE 3.10.0, experimental ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// IREE's compiler library of that release shows MLIR's symbols, of a state of
// LLVM shortly before 22.1. This plugin is compiled against 22.1 without
// run-time type information, links no LLVM and takes the host's.
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Conversion/Passes.h"
#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Raising/Passes.h"

#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

#include "llvm-c/Core.h"

#include <cstdio>

using namespace mlir;

#define DYRELU_EXPORT extern "C" __attribute__((visibility("default")))

/// Whether the host has the LLVM of IREE 3.10.0; prints why not.
static bool checkHost() {
  unsigned major = 0, minor = 0, patch = 0;
  LLVMGetVersion(&major, &minor, &patch);
  if (major == 22 && minor == 0)
    return true;
  std::fprintf(stderr,
               "DyReLUPluginIREE: error: it is for the LLVM 22.0 of IREE "
               "3.10.0, and this program has LLVM %u.%u.%u; the dialect and "
               "passes are not loaded\n",
               major, minor, patch);
  return false;
}

DYRELU_EXPORT DialectPluginLibraryInfo mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "DyReLU", DYRELU_VERSION,
          [](DialectRegistry *registry) {
            if (checkHost())
              registry->insert<dyrelu::DyReLUDialect>();
          }};
}

DYRELU_EXPORT PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "DyReLU", DYRELU_VERSION, [] {
            if (!checkHost())
              return;
            dyrelu::registerDyReLUConversionPasses();
            dyrelu::registerDyReLURaisingPasses();
            dyrelu::registerDyReLUToLinalgPipeline();
          }};
}
