//===- consumer-opt.cpp - An opt tool with the dyrelu dialect -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/InitAll.h"

#include "mlir/Pass/Pass.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

using namespace mlir;

namespace {
/// Says how many pieces each activation function has.
struct CountPieces : PassWrapper<CountPieces, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CountPieces)

  StringRef getArgument() const override { return "consumer-count-pieces"; }
  StringRef getDescription() const override {
    return "Say how many pieces each activation function has";
  }
  void runOnOperation() override {
    getOperation()->walk([](dyrelu::VariantOpInterface op) {
      dyrelu::HyperAttr hyper = op.getHyperFunction();
      op->emitRemark("max of ") << hyper.getK() << " pieces";
    });
  }
};
} // namespace

int main(int argc, char **argv) {
  DialectRegistry registry;
  dyrelu::registerEverything(registry);
  PassRegistration<CountPieces>();
  return asMainReturnCode(
      MlirOptMain(argc, argv, "consumer optimizer driver\n", registry));
}
