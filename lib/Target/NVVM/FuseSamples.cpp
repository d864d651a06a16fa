//===- FuseSamples.cpp - --dyrelu-nvvm-fuse-samples -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The ops of an activation become one kernel while they are still blocks of the
// dialect, on tensors: what is to be known of them stands in their attributes,
// and no linalg has to be recognized. The kernel reads buffers of their
// operands (bufferization.to_buffer, read_only) and writes a buffer of its own,
// which bufferization.to_tensor makes a tensor of again. One-shot bufferization
// takes both as they are: it sees a read of each operand right in front of the
// launch, and a new tensor. An operand without identity layout is copied before
// it. Where the result is asked for in an argument, it is written there at
// once; its copy to there, of a buffer to itself, folds.
//
//===----------------------------------------------------------------------===//

#include "FusedGeometry.h"
#include "FusedKernel.h"
#include "KernelBuffers.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FUSESAMPLES
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static remark::RemarkOpts getRemark() {
  return remark::RemarkOpts::name("FuseSamples")
      .category("dyrelu-nvvm-fuse-samples");
}

static void fuse(const FusedGroup &group, const FusedShape &shape,
                 const FusedGeometry &geometry) {
  ApplyOp apply = group.apply;
  CoefficientsOp coefficients = group.coefficients;
  ImplicitLocOpBuilder builder(apply.getLoc(), apply);
  FusedBuffers buffers = createFusedBuffers(builder, group, geometry);
  buildFusedKernel(builder, group, shape, geometry, buffers);
  Value result = bufferization::ToTensorOp::create(builder, apply.getType(),
                                                   buffers.y, /*restrict=*/true,
                                                   /*writable=*/true);
  apply.getResult().replaceAllUsesWith(result);
  apply->erase();
  // What computed the means has no other use.
  SmallVector<Operation *> dead = {coefficients};
  if (group.attention)
    dead.push_back(group.attention);
  while (!dead.empty()) {
    Operation *op = dead.pop_back_val();
    SmallVector<Value> operands(op->getOperands());
    op->erase();
    for (Value operand : operands) {
      Operation *producer = operand.getDefiningOp();
      if (producer && isOpTriviallyDead(producer) &&
          isa<PoolOp, tensor::InsertSliceOp, tensor::EmptyOp>(producer))
        dead.push_back(producer);
    }
  }
}

namespace {
struct FuseSamples : dyrelu::impl::FuseSamplesBase<FuseSamples> {
  using FuseSamplesBase::FuseSamplesBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    FuseSamplesBase::getDependentDialects(registry);
    registerKernelEffects(registry);
  }

  LogicalResult initialize(MLIRContext *context) override {
    auto verify = [&](StringRef option, int64_t value,
                      int64_t most) -> LogicalResult {
      if (value == 0 ||
          (value > 0 && value <= most && llvm::isPowerOf2_64(value)))
        return success();
      return emitError(UnknownLoc::get(context))
             << option << " must be 0 or a power of two up to " << most
             << ", got " << value;
    };
    llvm::Expected<Chip> known = getChip(chip);
    if (!known)
      return emitError(UnknownLoc::get(context))
             << llvm::toString(known.takeError());
    device = known->device;
    if (failed(verify("cluster-size", clusterSize, kMaxClusterSize)))
      return failure();
    return verify("samples-per-block", samplesPerBlock, kMaxSamples);
  }

  void runOnOperation() override {
    SmallVector<ApplyOp> worklist;
    getOperation().walk([&](ApplyOp apply) { worklist.push_back(apply); });
    for (ApplyOp apply : worklist) {
      Location loc = apply.getLoc();
      std::string text;
      if (succeeded(fuseInto(apply, text)))
        remark::passed(loc, getRemark()) << text;
      else
        remark::missed(loc, getRemark()) << "no fused kernel: " + text;
    }
  }

private:
  LogicalResult fuseInto(ApplyOp apply, std::string &text) {
    FailureOr<FusedGroup> group = getFusedGroup(apply, text);
    if (failed(group))
      return failure();
    FailureOr<FusedShape> shape = getFusedShape(*group, text);
    if (failed(shape))
      return failure();
    FailureOr<FusedGeometry> geometry =
        chooseGeometry(device, *shape, {samplesPerBlock, clusterSize}, text);
    if (failed(geometry))
      return failure();
    fuse(*group, *shape, *geometry);
    int64_t units = shape->getUnits() / geometry->clusterSize;
    text = "one kernel reads x once";
    if (geometry->keptUnits < units)
      text += llvm::formatv(", and {0} of {1} {2} of each block again",
                            units - geometry->keptUnits, units,
                            shape->channelsLast ? "positions" : "channels");
    text += llvm::formatv(": {0} samples per {1} blocks of {2} threads and {3} "
                          "bytes",
                          geometry->samples, geometry->clusterSize,
                          geometry->threads, geometry->sharedBytes);
    if (geometry->isVirtual)
      text += ", which meet at counters in memory";
    return success();
  }

  DeviceLimits device = {};
};
} // namespace
