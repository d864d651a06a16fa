//===- OmitBarriers.cpp - --dyrelu-cpu-omit-barriers ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_OMITBARRIERS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
struct OmitBarriers : dyrelu::impl::OmitBarriersBase<OmitBarriers> {
  void runOnOperation() override {
    getOperation().walk([](omp::WsloopOp loop) {
      if (isa<omp::ParallelOp>(loop->getParentOp()) &&
          isa_and_present<omp::TerminatorOp>(loop->getNextNode()))
        loop.setNowait(true);
    });
  }
};
} // namespace
