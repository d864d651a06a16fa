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

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Columns.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
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

/// More coefficients per channel would make a kernel too large: they are
/// unrolled.
static constexpr int64_t kMaxCoefficients = 16;

static remark::RemarkOpts getRemark() {
  return remark::RemarkOpts::name("FuseSamples")
      .category("dyrelu-nvvm-fuse-samples");
}

/// The ops that `apply` makes one activation with. Fails with the reason.
static FailureOr<FusedGroup> getGroup(ApplyOp apply, std::string &reason) {
  auto fail = [&](const char *why) {
    reason = why;
    return failure();
  };
  if (!apply.getA())
    return fail("its pieces are all static");
  FusedGroup group{apply, {}, {}};
  group.readers.push_back(apply);
  if (apply.getPi()) {
    auto attention = apply.getPi().getDefiningOp<AttentionOp>();
    if (!attention || attention.getZ() != apply.getX() ||
        attention.getChannelsLast() != apply.getChannelsLast())
      return fail("its attention is not one of x");
    if (!attention->hasOneUse())
      return fail("its attention has other users");
    if (attention.getTemperature())
      return fail("the temperature of its attention is an operand");
    group.attention = attention;
    group.readers.push_back(attention);
  }
  auto coefficients = apply.getA().getDefiningOp<CoefficientsOp>();
  if (!coefficients)
    return fail("its slopes are not computed by dyrelu.coefficients");
  if (apply.getB() && apply.getB().getDefiningOp() != coefficients)
    return fail("its intercepts come from elsewhere than its slopes");
  if (apply.getA() != coefficients.getA() ||
      (apply.getB() && apply.getB() != coefficients.getB()))
    return fail("its slopes were computed as intercepts, or the reverse");
  if (!llvm::all_of(coefficients->getUsers(),
                    [&](Operation *user) { return user == apply; }))
    return fail("its coefficients have other users");
  if ((coefficients.getHyper().getNumParts() == 2) != bool(apply.getB()))
    return fail("its intercepts are not used");
  // One pool, or several ones' means side by side.
  SmallVector<Value> pooled;
  RankedTensorType xType = apply.getX().getType();
  int64_t channels =
      xType.getDimSize(apply.getChannelsLast() ? xType.getRank() - 1 : 1);
  for (tensor::InsertSliceOp insert : getColumns(coefficients.getG())) {
    ArrayRef<int64_t> offsets = insert.getStaticOffsets();
    if (offsets[1] != static_cast<int64_t>(pooled.size()) * channels)
      return fail("its means are not next to each other");
    pooled.push_back(insert.getSource());
  }
  if (pooled.empty())
    pooled.push_back(coefficients.getG());
  group.coefficients = coefficients;
  for (Value means : pooled) {
    auto pool = means.getDefiningOp<PoolOp>();
    if (!pool)
      return fail("its means are not computed by dyrelu.pool");
    if (pool.getX() != apply.getX() ||
        pool.getChannelsLast() != apply.getChannelsLast())
      return fail("its context is another tensor");
    if (!pool->hasOneUse())
      return fail("its means have other users");
    group.modes.push_back(pool.getMode());
    group.readers.push_back(pool);
  }
  return group;
}

static int64_t getBytes(Type type) {
  return getElementTypeOrSelf(type).getIntOrFloatBitWidth() / 8;
}

static FailureOr<FusedShape> getShape(const FusedGroup &group,
                                      std::string &reason) {
  auto apply = group.apply;
  auto coefficients = group.coefficients;
  RankedTensorType xType = apply.getX().getType();
  SmallVector<RankedTensorType> weights = {coefficients.getW2().getType()};
  if (coefficients.getW1())
    weights.push_back(coefficients.getW1().getType());
  AttentionOp attention = group.attention;
  if (attention)
    weights.push_back(attention.getWp().getType());
  auto isStatic = [](ArrayRef<int64_t> sizes) {
    return ShapedType::isStaticShape(sizes) && !llvm::is_contained(sizes, 0);
  };
  if (!isStatic(xType.getShape().drop_front()) || xType.getDimSize(0) == 0 ||
      llvm::any_of(weights, [&](RankedTensorType type) {
        return !isStatic(type.getShape());
      })) {
    reason = "a size of it but the batch is not known, or 0";
    return failure();
  }

  FusedShape shape;
  if (!xType.isDynamicDim(0))
    shape.batch = xType.getDimSize(0);
  shape.channelsLast = apply.getChannelsLast() && xType.getRank() > 2;
  ArrayRef<int64_t> sizes = xType.getShape().drop_front();
  shape.channels = shape.channelsLast ? sizes.back() : sizes.front();
  sizes = shape.channelsLast ? sizes.drop_back() : sizes.drop_front();
  shape.positions = llvm::product_of(sizes);
  shape.means = shape.channels * static_cast<int64_t>(group.modes.size());
  shape.hidden =
      coefficients.getW1() ? coefficients.getW1().getType().getDimSize(0) : 0;
  shape.coefficients = coefficients.getHyper().getRowsPerChannel();
  shape.coefficientChannels =
      coefficients.getW2().getType().getDimSize(0) / shape.coefficients;
  shape.hasAttention = attention != nullptr;
  shape.elementBytes = getBytes(xType);
  shape.accumulatorBytes =
      getBytes(getAccumulationType(xType.getElementType()));
  shape.weightBytes = 0;
  for (RankedTensorType type : weights)
    shape.weightBytes += type.getNumElements() * getBytes(type);
  if (shape.coefficients > kMaxCoefficients) {
    reason = llvm::formatv("it has more than {0} coefficients per channel",
                           kMaxCoefficients);
    return failure();
  }
  // Verifiers leave to run time what types do not say.
  int64_t length = shape.hidden ? shape.hidden : shape.means;
  if (shape.coefficientChannels != 1 &&
      shape.coefficientChannels != shape.channels) {
    reason = "its sizes do not fit each other";
    return failure();
  }
  if (coefficients.getW2().getType().getDimSize(1) != length ||
      (coefficients.getW1() &&
       coefficients.getW1().getType().getDimSize(1) != shape.means) ||
      (attention &&
       attention.getWp().getType().getDimSize(1) != shape.channels)) {
    reason = "its sizes do not fit each other";
    return failure();
  }
  return shape;
}

/// The future buffer of `tensor`, or null if that is null.
static Value getBuffer(ImplicitLocOpBuilder &builder, Value tensor) {
  if (!tensor)
    return {};
  auto type = cast<RankedTensorType>(tensor.getType());
  return bufferization::ToBufferOp::create(
      builder, MemRefType::get(type.getShape(), type.getElementType()), tensor,
      /*read_only=*/true);
}

/// Sizes of `tensor` are `sizes`, so that nothing asks for the tensor itself.
static void replaceSizes(Value tensor, ArrayRef<OpFoldResult> sizes) {
  for (Operation *user : llvm::make_early_inc_range(tensor.getUsers())) {
    auto dim = dyn_cast<tensor::DimOp>(user);
    std::optional<int64_t> index = dim ? dim.getConstantIndex() : std::nullopt;
    if (!index || *index >= static_cast<int64_t>(sizes.size()))
      continue;
    OpBuilder builder(dim);
    dim.getResult().replaceAllUsesWith(
        getValueOrCreateConstantIndexOp(builder, dim.getLoc(), sizes[*index]));
    dim->erase();
  }
}

/// Whether anything but the ops of `group` reads what is in `value`, which x
/// may be a view of.
static bool hasOtherReaders(Value value, const FusedGroup &group,
                            Operation *materialization) {
  Value x = group.readers.front()->getOperand(0);
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    if (user == materialization || isa<tensor::DimOp>(user))
      return false;
    if (llvm::is_contained(group.readers, user))
      return value != x;
    return user != x.getDefiningOp() ||
           hasOtherReaders(x, group, materialization);
  });
}

/// Where the result is asked for, with the sizes of x: a tensor that
/// bufferization.materialize_in_destination writes it to, maybe expanded. The
/// builder is moved to there, where the destination's sizes have been checked.
static Value getDestination(ImplicitLocOpBuilder &builder,
                            const FusedGroup &group) {
  ApplyOp apply = group.apply;
  Value result = apply.getResult();
  replaceSizes(result,
               tensor::getMixedSizes(builder, builder.getLoc(), apply.getX()));
  tensor::ExpandShapeOp expansion;
  if (result.hasOneUse())
    expansion = dyn_cast<tensor::ExpandShapeOp>(*result.user_begin());
  if (expansion) {
    result = expansion.getResult();
    replaceSizes(result, expansion.getMixedOutputShape());
  }
  if (!result.hasOneUse())
    return {};
  auto materialization =
      dyn_cast<bufferization::MaterializeInDestinationOp>(*result.user_begin());
  if (!materialization || materialization.getSource() != result ||
      materialization->getBlock() != apply->getBlock())
    return {};
  Value destination = materialization.getDest();
  if (destination.getType() != result.getType() ||
      !isa<BlockArgument>(destination) ||
      hasOtherReaders(destination, group, materialization))
    return {};
  if (expansion) {
    expansion->moveBefore(materialization);
    builder.setInsertionPoint(expansion);
    return tensor::CollapseShapeOp::create(builder, apply.getType(),
                                           destination,
                                           expansion.getReassociationIndices());
  }
  builder.setInsertionPoint(materialization);
  return destination;
}

/// A buffer for the result: `destination`'s, if there is one.
static Value createResult(ImplicitLocOpBuilder &builder, ApplyOp apply,
                          Value destination) {
  RankedTensorType type = apply.getType();
  auto bufferType = MemRefType::get(type.getShape(), type.getElementType());
  if (destination)
    return bufferization::ToBufferOp::create(builder, bufferType, destination,
                                             /*read_only=*/false);
  SmallVector<Value> dynamicSizes;
  if (type.isDynamicDim(0))
    dynamicSizes.push_back(
        tensor::DimOp::create(builder, apply.getX(), 0).getResult());
  return memref::AllocOp::create(builder, bufferType, dynamicSizes);
}

/// What the blocks of virtual clusters find and send each other by.
static void createExchange(ImplicitLocOpBuilder &builder,
                           const FusedGeometry &geometry, Type elementType,
                           FusedBuffers &buffers) {
  Value batch = memref::DimOp::create(builder, buffers.x, 0);
  OpFoldResult clusters = getNumClusters(builder, geometry, batch);
  auto allocate = [&](AffineExpr size, Type type) -> Value {
    Value number = getValueOrCreateConstantIndexOp(
        builder, builder.getLoc(),
        affine::makeComposedFoldedAffineApply(builder, builder.getLoc(), size,
                                              {clusters}));
    return memref::AllocOp::create(
        builder, MemRefType::get(ShapedType::kDynamic, type), number);
  };
  AffineExpr symbol = builder.getAffineSymbolExpr(0);
  buffers.exchange = allocate(symbol * geometry.exchangeNumbers,
                              getAccumulationType(elementType));
  buffers.counters = allocate(symbol + 1, builder.getI32Type());
  Value zero = arith::ConstantOp::create(builder, builder.getI32IntegerAttr(0));
  linalg::FillOp::create(builder, zero, buffers.counters);
}

static void fuse(const FusedGroup &group, const FusedShape &shape,
                 const FusedGeometry &geometry) {
  ApplyOp apply = group.apply;
  CoefficientsOp coefficients = group.coefficients;
  ImplicitLocOpBuilder builder(apply.getLoc(), apply);
  Value destination = getDestination(builder, group);
  // Bufferization takes this order for that of reads and writes: x may be
  // overwritten (each element is written after it was last read), weights that
  // are read after the result was begun not, and it copies them.
  FusedBuffers buffers;
  buffers.x = getBuffer(builder, apply.getX());
  buffers.y = createResult(builder, apply, destination);
  buffers.w1 = getBuffer(builder, coefficients.getW1());
  buffers.b1 = getBuffer(builder, coefficients.getB1());
  buffers.w2 = getBuffer(builder, coefficients.getW2());
  buffers.b2 = getBuffer(builder, coefficients.getB2());
  AttentionOp attention = group.attention;
  if (attention) {
    buffers.wp = getBuffer(builder, attention.getWp());
    buffers.bp = getBuffer(builder, attention.getBp());
  }
  if (geometry.isVirtual)
    createExchange(builder, geometry, apply.getType().getElementType(),
                   buffers);
  buildFusedKernel(builder, group, shape, geometry, buffers);
  Value result = bufferization::ToTensorOp::create(builder, apply.getType(),
                                                   buffers.y, /*restrict=*/true,
                                                   /*writable=*/true);
  apply.getResult().replaceAllUsesWith(result);
  apply->erase();
  // What computed the means has no other use.
  SmallVector<Operation *> dead = {coefficients};
  if (attention)
    dead.push_back(attention);
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
/// Upstream's deallocation of buffers takes no op whose effects are unknown.
/// This one only computes an address,
struct AddressEffects
    : MemoryEffectOpInterface::ExternalModel<AddressEffects, NVVM::MapaOp> {
  void getEffects(Operation *,
                  SmallVectorImpl<MemoryEffects::EffectInstance> &) const {}
};

/// and what threads synchronize with may read and write any memory.
template <typename OpT>
struct BarrierEffects
    : MemoryEffectOpInterface::ExternalModel<BarrierEffects<OpT>, OpT> {
  void
  getEffects(Operation *,
             SmallVectorImpl<MemoryEffects::EffectInstance> &effects) const {
    effects.emplace_back(MemoryEffects::Read::get());
    effects.emplace_back(MemoryEffects::Write::get());
  }
};

template <typename... Ops> void attachBarrierEffects(MLIRContext *context) {
  (Ops::template attachInterface<BarrierEffects<Ops>>(*context), ...);
}

struct FuseSamples : dyrelu::impl::FuseSamplesBase<FuseSamples> {
  using FuseSamplesBase::FuseSamplesBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    FuseSamplesBase::getDependentDialects(registry);
    registry.addExtension(+[](MLIRContext *context, NVVM::NVVMDialect *) {
      NVVM::MapaOp::attachInterface<AddressEffects>(*context);
      attachBarrierEffects<NVVM::ClusterArriveOp, NVVM::ClusterWaitOp>(context);
    });
    registry.addExtension(+[](MLIRContext *context, LLVM::LLVMDialect *) {
      attachBarrierEffects<LLVM::AtomicRMWOp, LLVM::FenceOp>(context);
    });
    registry.addExtension(+[](MLIRContext *context, nvgpu::NVGPUDialect *) {
      attachBarrierEffects<nvgpu::DeviceAsyncCreateGroupOp,
                           nvgpu::DeviceAsyncWaitOp>(context);
    });
    registry.addExtension(+[](MLIRContext *context, gpu::GPUDialect *) {
      attachBarrierEffects<gpu::BarrierOp>(context);
    });
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
    FailureOr<FusedGroup> group = getGroup(apply, text);
    if (failed(group))
      return failure();
    FailureOr<FusedShape> shape = getShape(*group, text);
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
