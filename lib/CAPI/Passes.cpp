//===- Passes.cpp - Passes and pipelines in C -----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu-c/Passes.h"

#include "dyrelu/InitAll.h"

#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Support.h"
#include "mlir/CAPI/Utils.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;

void dyreluRegisterPasses(void) { dyrelu::registerDyReLUPasses(); }

void dyreluRegisterAllPasses(void) { dyrelu::registerAllPasses(); }

MlirLogicalResult dyreluRunPipeline(MlirOperation op, MlirStringRef pipeline,
                                    MlirStringCallback callback,
                                    void *userData) {
  mlir::detail::CallbackOstream errors(callback, userData);
  FailureOr<OpPassManager> passes = parsePassPipeline(unwrap(pipeline), errors);
  if (failed(passes))
    return wrap(failure());
  StringRef anchor = passes->getOpAnchorName();
  StringRef name = unwrap(op)->getName().getStringRef();
  if (anchor != OpPassManager::getAnyOpAnchorName() && anchor != name) {
    errors << "the pipeline runs on '" << anchor << "', got '" << name << "'\n";
    return wrap(failure());
  }
  PassManager pm(unwrap(op)->getContext(), anchor);
  static_cast<OpPassManager &>(pm) = std::move(*passes);
  return wrap(pm.run(unwrap(op)));
}
