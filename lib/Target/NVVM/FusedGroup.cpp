//===- FusedGroup.cpp - The ops of an activation that become one kernel ---===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedKernel.h"
#include "KernelBuffers.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Columns.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// More coefficients per channel would make a kernel too large: they are
/// unrolled.
static constexpr int64_t kMaxCoefficients = 16;

FailureOr<FusedGroup> mlir::dyrelu::getFusedGroup(ApplyOp apply,
                                                  std::string &reason) {
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

FailureOr<FusedShape> mlir::dyrelu::getFusedShape(const FusedGroup &group,
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
  shape.elementBytes = getElementBytes(xType);
  shape.accumulatorBytes =
      getElementBytes(getAccumulationType(xType.getElementType()));
  shape.weightBytes = 0;
  for (RankedTensorType type : weights)
    shape.weightBytes += type.getNumElements() * getElementBytes(type);
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
