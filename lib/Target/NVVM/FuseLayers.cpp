//===- FuseLayers.cpp - --dyrelu-nvvm-fuse-layers -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Like --dyrelu-nvvm-fuse-samples, which explains it, this works on tensors and
// puts a kernel on buffers of them there.
//
//===----------------------------------------------------------------------===//

#include "KernelBuffers.h"
#include "LayersGeometry.h"
#include "LayersKernel.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FUSELAYERS
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static remark::RemarkOpts getRemark() {
  return remark::RemarkOpts::name("FuseLayers")
      .category("dyrelu-nvvm-fuse-layers");
}

static std::optional<int64_t> getKnown(RankedTensorType type, int64_t dim) {
  if (type.isDynamicDim(dim))
    return std::nullopt;
  return type.getDimSize(dim);
}

static LayerShape getLayer(RankedTensorType weights) {
  return {getKnown(weights, 1), getKnown(weights, 0), getElementBytes(weights)};
}

/// The sizes that the op's types tell, or failure with the reason.
static FailureOr<LayersShape> getShape(CoefficientsOp op, std::string &reason) {
  auto isEmpty = [](Value value) {
    return value && llvm::is_contained(
                        cast<RankedTensorType>(value.getType()).getShape(), 0);
  };
  if (llvm::any_of(op->getOperands(), isEmpty) ||
      llvm::any_of(op->getResults(), isEmpty)) {
    reason = "a size of it is 0";
    return failure();
  }
  LayersShape shape;
  shape.batch = getKnown(op.getG().getType(), 0);
  if (int64_t channels = op.getStaticChannels();
      !ShapedType::isDynamic(channels))
    shape.channels = channels;
  shape.rowsPerChannel = op.getHyper().getRowsPerChannel();
  shape.last = getLayer(op.getW2().getType());
  if (op.getW1())
    shape.first = getLayer(op.getW1().getType());
  shape.accumulatorBytes = getElementBytes(op.getG().getType());
  return shape;
}

static void fuse(CoefficientsOp op, const LayersGeometry &geometry) {
  ImplicitLocOpBuilder builder(op.getLoc(), op);
  int64_t perChannel = op.getHyper().getRowsPerChannel();
  OpFoldResult batch = tensor::getMixedSize(builder, op.getLoc(), op.getG(), 0);
  OpFoldResult channels = builder.getIndexAttr(op.getStaticChannels());
  if (ShapedType::isDynamic(op.getStaticChannels()))
    channels = affine::makeComposedFoldedAffineApply(
        builder, op.getLoc(),
        builder.getAffineSymbolExpr(0).floorDiv(perChannel),
        {tensor::getMixedSize(builder, op.getLoc(), op.getW2(), 0)});

  LayersBuffers buffers;
  buffers.g = getBuffer(builder, op.getG());
  buffers.w1 = getBuffer(builder, op.getW1());
  buffers.b1 = getBuffer(builder, op.getB1());
  buffers.w2 = getBuffer(builder, op.getW2());
  buffers.b2 = getBuffer(builder, op.getB2());
  OpFoldResult sizes[] = {batch, builder.getIndexAttr(op.getHyper().getK()),
                          channels};
  SmallVector<int64_t> staticSizes;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(sizes, dynamicSizes, staticSizes);
  auto type =
      MemRefType::get(staticSizes, op.getG().getType().getElementType());
  buffers.a = memref::AllocOp::create(builder, type, dynamicSizes);
  if (op.getB())
    buffers.b = memref::AllocOp::create(builder, type, dynamicSizes);
  buildLayersKernel(builder, op.getHyper(), geometry, buffers, batch, channels);

  SmallVector<Value> results = {buffers.a};
  if (buffers.b)
    results.push_back(buffers.b);
  for (auto [result, buffer] : llvm::zip_equal(op->getResults(), results)) {
    Value tensor = bufferization::ToTensorOp::create(
        builder, RankedTensorType::get(staticSizes, type.getElementType()),
        buffer, /*restrict=*/true, /*writable=*/true);
    if (tensor.getType() != result.getType())
      tensor = tensor::CastOp::create(builder, result.getType(), tensor);
    result.replaceAllUsesWith(tensor);
  }
  op->erase();
}

namespace {
struct FuseLayers : dyrelu::impl::FuseLayersBase<FuseLayers> {
  using FuseLayersBase::FuseLayersBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    FuseLayersBase::getDependentDialects(registry);
    registerKernelEffects(registry);
  }

  LogicalResult initialize(MLIRContext *context) override {
    llvm::Expected<Chip> known = getChip(chip);
    if (!known)
      return emitError(UnknownLoc::get(context))
             << llvm::toString(known.takeError());
    device = known->device;
    return success();
  }

  void runOnOperation() override {
    SmallVector<CoefficientsOp> worklist;
    getOperation().walk([&](CoefficientsOp op) { worklist.push_back(op); });
    for (CoefficientsOp op : worklist) {
      Location loc = op.getLoc();
      std::string reason;
      FailureOr<LayersShape> shape = getShape(op, reason);
      if (failed(shape)) {
        remark::missed(loc, getRemark()) << "no kernel of its own: " + reason;
        continue;
      }
      LayersGeometry geometry = chooseGeometry(device, *shape);
      fuse(op, geometry);
      remark::passed(loc, getRemark())
          << llvm::formatv("one kernel computes {0} channels of {1} samples "
                           "per block, with {2} bytes of shared memory",
                           geometry.channels, geometry.samples,
                           geometry.sharedBytes)
                 .str();
    }
  }

private:
  DeviceLimits device = {};
};
} // namespace
