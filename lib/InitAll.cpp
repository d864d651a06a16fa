//===- InitAll.cpp - Registration for the tools ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/InitAll.h"

#include "dyrelu/Conversion/Passes.h"
#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"
#include "dyrelu/Importing/Passes.h"
#include "dyrelu/Raising/Passes.h"
#include "dyrelu/Target/CPU/Passes.h"
#include "dyrelu/Target/NVVM/LaunchPasses.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"

void mlir::dyrelu::registerDyReLUDialect(DialectRegistry &registry) {
  registry.insert<DyReLUDialect>();
}

void mlir::dyrelu::registerAllDialects(DialectRegistry &registry) {
  registerDyReLUDialect(registry);
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
}

void mlir::dyrelu::registerDyReLUPasses() {
  registerDyReLUTransformsPasses();
  registerDyReLUConversionPasses();
  registerDyReLUImportingPasses();
  registerDyReLURaisingPasses();
  registerDyReLUToLinalgPipeline();
  registerDyReLUTargetCPUPasses();
  registerDyReLUToCPUPipeline();
  registerDyReLULaunchPasses();
  registerDyReLUTargetNVVMPasses();
  registerDyReLUToNVVMPipeline();
}

void mlir::dyrelu::registerAllPasses() {
  registerDyReLUPasses();
  mlir::registerAllPasses();
}

void mlir::dyrelu::registerEverything(DialectRegistry &registry) {
  dyrelu::registerAllDialects(registry);
  dyrelu::registerAllPasses();
}
