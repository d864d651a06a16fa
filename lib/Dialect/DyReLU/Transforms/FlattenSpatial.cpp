//===- FlattenSpatial.cpp - --dyrelu-flatten-spatial ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_FLATTENSPATIAL
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The grouping of dimensions that makes the spatial ones of an activation of
/// `rank` dimensions one. `isSpatial` says which they are.
static SmallVector<ReassociationIndices>
groupAdjacent(int64_t rank, function_ref<bool(int64_t)> isSpatial) {
  SmallVector<ReassociationIndices> grouping;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (dim > 0 && isSpatial(dim) && isSpatial(dim - 1))
      grouping.back().push_back(dim);
    else
      grouping.push_back({dim});
  }
  return grouping;
}

static SmallVector<ReassociationIndices> getGrouping(int64_t rank,
                                                     bool channelsLast) {
  return groupAdjacent(
      rank, [&](int64_t dim) { return isSpatialDim(dim, rank, channelsLast); });
}

/// Why the spatial dimensions of an activation of `type` are not made one, or
/// nothing.
static StringRef getObstacle(RankedTensorType type, bool channelsLast) {
  if (type.getRank() <= 3)
    return "has one spatial dimension";
  int64_t positions = 1;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (isSpatialDim(dim, type.getRank(), channelsLast) &&
        !ShapedType::isDynamic(size) &&
        llvm::MulOverflow(positions, size, positions))
      return "has too many positions";
  return "";
}

static Value flatten(OpBuilder &builder, Location loc, Value value,
                     ArrayRef<ReassociationIndices> grouping) {
  return tensor::CollapseShapeOp::create(builder, loc, value, grouping);
}

/// `flat`, the flattened result of `op`, in the shape that it had. Operand and
/// result may each know sizes that the other does not.
static void replaceByExpanded(PatternRewriter &rewriter, Operation *op,
                              Value flat,
                              ArrayRef<ReassociationIndices> grouping,
                              ArrayRef<OpFoldResult> sizes) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  SmallVector<OpFoldResult> known(sizes);
  SmallVector<int64_t> shape(type.getShape());
  for (auto [size, staticSize] : llvm::zip(known, shape)) {
    if (!ShapedType::isDynamic(staticSize))
      size = rewriter.getIndexAttr(staticSize);
    staticSize = getConstantIntValue(size).value_or(ShapedType::kDynamic);
  }
  RankedTensorType knownType = type.clone(shape);
  RankedTensorType flatType =
      tensor::CollapseShapeOp::inferCollapsedType(knownType, grouping);
  Location loc = op->getLoc();
  if (flat.getType() != flatType)
    flat = tensor::CastOp::create(rewriter, loc, flatType, flat);
  Value expanded = tensor::ExpandShapeOp::create(rewriter, loc, knownType, flat,
                                                 grouping, known);
  if (knownType != type)
    expanded = tensor::CastOp::create(rewriter, loc, type, expanded);
  rewriter.replaceOp(op, expanded);
}

/// The static sizes of `type` after `grouping`.
static RankedTensorType getFlatType(RankedTensorType type,
                                    ArrayRef<ReassociationIndices> grouping) {
  return tensor::CollapseShapeOp::inferCollapsedType(type, grouping);
}

namespace {
struct FlattenPool : OpRewritePattern<PoolOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PoolOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = op.getX().getType();
    StringRef obstacle = getObstacle(type, op.getChannelsLast());
    if (!obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    Value flat = flatten(rewriter, op.getLoc(), op.getX(),
                         getGrouping(type.getRank(), op.getChannelsLast()));
    rewriter.modifyOpInPlace(op, [&] { op.getXMutable().assign(flat); });
    return success();
  }
};

struct FlattenAttention : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = op.getZ().getType();
    StringRef obstacle = getObstacle(type, op.getChannelsLast());
    if (!obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    Location loc = op.getLoc();
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, op.getZ());
    sizes.erase(sizes.begin() +
                getChannelDim(type.getRank(), op.getChannelsLast()));
    auto isSpatial = [](int64_t dim) { return dim > 0; };
    SmallVector<ReassociationIndices> grouping =
        groupAdjacent(sizes.size(), isSpatial);
    Value z = flatten(rewriter, loc, op.getZ(),
                      getGrouping(type.getRank(), op.getChannelsLast()));
    Value flat = AttentionOp::create(
        rewriter, loc, getFlatType(op.getType(), grouping), z, op.getWp(),
        op.getBp(), op.getTemperature(), op.getTauAttr(), op.getGammaAttr(),
        op.getChannelsLastAttr());
    replaceByExpanded(rewriter, op, flat, grouping, sizes);
    return success();
  }
};

/// The operands of an op on pieces with one spatial dimension.
class FlatPieces {
public:
  FlatPieces(OpBuilder &builder, PiecesOpInterface op)
      : builder(builder), op(op), rank(op.getX().getType().getRank()),
        grouping(getGrouping(rank, op.getChannelsLast())) {}

  ArrayRef<ReassociationIndices> getGroupingOfX() const { return grouping; }

  Value flattenLikeX(Value value) {
    return flatten(builder, op.getLoc(), value, grouping);
  }
  /// Those of a rank of their own stay.
  Value flattenCoefficients(Value value) {
    if (!value || cast<RankedTensorType>(value.getType()).getRank() != rank + 1)
      return value;
    return flatten(builder, op.getLoc(), value, getCoefficientGrouping());
  }
  SmallVector<ReassociationIndices> getCoefficientGrouping() {
    return groupAdjacent(rank + 1, [&](int64_t dim) {
      return dim > 1 && isSpatialDim(dim - 1, rank, op.getChannelsLast());
    });
  }
  Value flattenAttention(Value value) {
    return value ? flatten(builder, op.getLoc(), value, getAttentionGrouping())
                 : value;
  }
  SmallVector<ReassociationIndices> getAttentionGrouping() {
    return groupAdjacent(rank - 1, [](int64_t dim) { return dim > 0; });
  }

private:
  OpBuilder &builder;
  PiecesOpInterface op;
  int64_t rank;
  SmallVector<ReassociationIndices> grouping;
};
} // namespace

/// Whether the spatial dimensions of `coefficients`, if it has any, broadcast
/// all or not at all.
static bool isUniform(PiecesOpInterface op, Value coefficients) {
  if (!coefficients)
    return true;
  auto type = cast<RankedTensorType>(coefficients.getType());
  int64_t rank = op.getX().getType().getRank();
  std::optional<bool> broadcasts;
  for (int64_t xDim = 0; xDim < rank; ++xDim) {
    std::optional<int64_t> dim = op.getCoefficientDim(type.getRank(), xDim);
    if (!dim || !isSpatialDim(xDim, rank, op.getChannelsLast()))
      continue;
    bool isOne = type.getDimSize(*dim) == 1;
    // A dynamic size there is 1 as well, but together with others that are it
    // would be taken for one of x.
    if (isOne && op.getX().getType().getDimSize(xDim) == 1)
      continue;
    if (broadcasts.value_or(isOne) != isOne)
      return false;
    broadcasts = isOne;
  }
  return true;
}

/// Why the spatial dimensions of an op on pieces are not made one, or nothing.
static StringRef getObstacle(PiecesOpInterface op) {
  StringRef obstacle = getObstacle(op.getX().getType(), op.getChannelsLast());
  if (!obstacle.empty())
    return obstacle;
  if (!isUniform(op, op.getA()) || !isUniform(op, op.getB()))
    return "coefficients broadcast along some spatial dimensions only";
  return "";
}

namespace {
struct FlattenApply : OpRewritePattern<ApplyOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    StringRef obstacle = getObstacle(op);
    if (!obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    Location loc = op.getLoc();
    FlatPieces pieces(rewriter, op);
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, op.getX());
    Value x = pieces.flattenLikeX(op.getX());
    Value a = pieces.flattenCoefficients(op.getA());
    Value b = pieces.flattenCoefficients(op.getB());
    Value pi = pieces.flattenAttention(op.getPi());
    Value flat = ApplyOp::create(rewriter, loc, x.getType(), x, a, b, pi,
                                 op.getPiecesAttr(), op.getChannelsLastAttr());
    replaceByExpanded(rewriter, op, flat, pieces.getGroupingOfX(), sizes);
    return success();
  }
};

struct FlattenApplyGradInput : OpRewritePattern<ApplyGradInputOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyGradInputOp op,
                                PatternRewriter &rewriter) const override {
    StringRef obstacle = getObstacle(op);
    if (!obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    Location loc = op.getLoc();
    FlatPieces pieces(rewriter, op);
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, op.getX());
    Value x = pieces.flattenLikeX(op.getX());
    Value dy = pieces.flattenLikeX(op.getDy());
    Value a = pieces.flattenCoefficients(op.getA());
    Value b = pieces.flattenCoefficients(op.getB());
    Value pi = pieces.flattenAttention(op.getPi());
    Type type = getFlatType(op.getType(), pieces.getGroupingOfX());
    Value flat =
        ApplyGradInputOp::create(rewriter, loc, type, x, dy, a, b, pi,
                                 op.getPiecesAttr(), op.getChannelsLastAttr());
    replaceByExpanded(rewriter, op, flat, pieces.getGroupingOfX(), sizes);
    return success();
  }
};

struct FlattenApplyGradAttention : OpRewritePattern<ApplyGradAttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyGradAttentionOp op,
                                PatternRewriter &rewriter) const override {
    StringRef obstacle = getObstacle(op);
    if (!obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    FlatPieces pieces(rewriter, op);
    ReifiedRankedShapedTypeDims shapes;
    if (failed(op.reifyResultShapes(rewriter, shapes)))
      return rewriter.notifyMatchFailure(op, "its sizes are not known");
    Value x = pieces.flattenLikeX(op.getX());
    Value dy = pieces.flattenLikeX(op.getDy());
    Value a = pieces.flattenCoefficients(op.getA());
    Value b = pieces.flattenCoefficients(op.getB());
    SmallVector<ReassociationIndices> grouping = pieces.getAttentionGrouping();
    Value flat = ApplyGradAttentionOp::create(
        rewriter, op.getLoc(), getFlatType(op.getType(), grouping), x, dy, a, b,
        op.getPiecesAttr(), op.getChannelsLastAttr());
    replaceByExpanded(rewriter, op, flat, grouping, shapes[0]);
    return success();
  }
};

/// (Coefficients by position have gradients of their own shape, which stays.)
struct FlattenApplyGradCoefficients
    : OpRewritePattern<ApplyGradCoefficientsOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyGradCoefficientsOp op,
                                PatternRewriter &rewriter) const override {
    StringRef obstacle = getObstacle(op);
    if (!obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    auto isByChannel = [](TypedValue<RankedTensorType> value) {
      return !value || value.getType().getRank() == 3;
    };
    if (!isByChannel(op.getA()) || !isByChannel(op.getB()))
      return rewriter.notifyMatchFailure(op, "its coefficients have positions");
    FlatPieces pieces(rewriter, op);
    Value x = pieces.flattenLikeX(op.getX());
    Value dy = pieces.flattenLikeX(op.getDy());
    Value pi = pieces.flattenAttention(op.getPi());
    rewriter.replaceOpWithNewOp<ApplyGradCoefficientsOp>(
        op, op.getDa().getType(), op.getDb() ? op.getDb().getType() : Type(), x,
        dy, op.getA(), op.getB(), pi, op.getPiecesAttr(),
        op.getChannelsLastAttr());
    return success();
  }
};

struct FlattenMaxout : OpRewritePattern<MaxoutOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(MaxoutOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = op.getX().getType();
    StringRef obstacle = getObstacle(type, op.getChannelsLast());
    if (!obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    Location loc = op.getLoc();
    SmallVector<ReassociationIndices> grouping =
        getGrouping(type.getRank(), op.getChannelsLast());
    ReifiedRankedShapedTypeDims shapes;
    if (failed(op.reifyResultShapes(rewriter, shapes)))
      return rewriter.notifyMatchFailure(op, "its sizes are not known");
    Value x = flatten(rewriter, loc, op.getX(), grouping);
    Value flat =
        MaxoutOp::create(rewriter, loc, getFlatType(op.getType(), grouping), x,
                         op.getKAttr(), op.getChannelsLastAttr());
    replaceByExpanded(rewriter, op, flat, grouping, shapes[0]);
    return success();
  }
};

struct FlattenShiftMax : OpRewritePattern<ShiftMaxOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ShiftMaxOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = op.getX().getType();
    StringRef obstacle = getObstacle(type, op.getChannelsLast());
    if (!obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    Location loc = op.getLoc();
    SmallVector<ReassociationIndices> grouping =
        getGrouping(type.getRank(), op.getChannelsLast());
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, op.getX());
    Value x = flatten(rewriter, loc, op.getX(), grouping);
    Value flat = ShiftMaxOp::create(
        rewriter, loc, x.getType(), x, op.getA(), op.getB(), op.getGroupsAttr(),
        op.getPermutationAttr(), op.getChannelsLastAttr());
    replaceByExpanded(rewriter, op, flat, grouping, sizes);
    return success();
  }
};

struct FlattenSpatial : dyrelu::impl::FlattenSpatialBase<FlattenSpatial> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<FlattenApply, FlattenApplyGradAttention,
                 FlattenApplyGradCoefficients, FlattenApplyGradInput,
                 FlattenAttention, FlattenMaxout, FlattenPool, FlattenShiftMax>(
        &getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
