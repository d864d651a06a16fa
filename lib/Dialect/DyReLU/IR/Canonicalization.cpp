//===- Canonicalization.cpp - Rewrites that are exact for every input -----===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each holds for every x: NaN, infinities and zeros included (but for the sign
// of a zero result, which is unspecified).
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Variants and attention
//===----------------------------------------------------------------------===//

namespace {
/// context(%x) on %x says nothing.
template <typename OpT> struct DropContext : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    if (op.getZ() != op.getX())
      return rewriter.notifyMatchFailure(op, "the context is not x");
    rewriter.modifyOpInPlace(op, [&] { op.getZMutable().clear(); });
    return success();
  }
};

/// Over one channel, coefficients that all channels share are those of one.
struct SharedOverOneChannel : OpRewritePattern<AOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AOp op,
                                PatternRewriter &rewriter) const override {
    if (getNumChannels(op.getX().getType(), op.getChannelsLast()) != 1)
      return rewriter.notifyMatchFailure(op, "not over one channel");
    rewriter.replaceOpWithNewOp<BOp>(
        op, op.getType(), op.getX(), op.getZ(), op.getW1(), op.getB1(),
        op.getW2(), op.getB2(), op.getHyper(), op.getChannelsLast());
    return success();
  }
};

struct UnshareOneChannel : OpRewritePattern<APReLUOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(APReLUOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getChannelShared() ||
        getNumChannels(op.getX().getType(), op.getChannelsLast()) != 1)
      return rewriter.notifyMatchFailure(op, "not shared over one channel");
    rewriter.modifyOpInPlace(op, [&] { op.setChannelShared(false); });
    return success();
  }
};

/// A temperature that is a constant becomes an attribute.
template <typename OpT> struct ConstantTemperature : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    FloatAttr value;
    if (!op.getTemperature() ||
        !matchPattern(op.getTemperature(), m_Constant(&value)))
      return rewriter.notifyMatchFailure(op, "tau is not a constant operand");
    double tau = value.getValueAsDouble();
    if (!std::isfinite(tau) || tau <= 0.0)
      return rewriter.notifyMatchFailure(op, "tau is not an attribute's value");
    rewriter.modifyOpInPlace(op, [&] {
      op.getTemperatureMutable().clear();
      op.setTauAttr(rewriter.getF64FloatAttr(tau));
    });
    return success();
  }
};
} // namespace

void AOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                      MLIRContext *context) {
  patterns.add<DropContext<AOp>, SharedOverOneChannel>(context);
}
void BOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                      MLIRContext *context) {
  patterns.add<DropContext<BOp>>(context);
}
void COp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                      MLIRContext *context) {
  patterns.add<DropContext<COp>, ConstantTemperature<COp>>(context);
}
void APReLUOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<UnshareOneChannel>(context);
}
void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<ConstantTemperature<AttentionOp>>(context);
}

//===----------------------------------------------------------------------===//
// Static pieces
//===----------------------------------------------------------------------===//

/// Whether `piece` is nowhere above `other`, rounded as both are.
static bool isBelow(PiecesAttr::Piece piece, PiecesAttr::Piece other) {
  return piece.first == other.first && piece.second <= other.second;
}

/// Whether `piece` is a line through 0 and nowhere above the steeper one of
/// `low` and `high` on either side. (A product with a smaller factor is not
/// larger, whatever is rounded, and one of the two is NaN where x is.)
static bool isBetween(PiecesAttr::Piece piece, PiecesAttr::Piece low,
                      PiecesAttr::Piece high) {
  return piece.second == 0.0 && low.second == 0.0 && high.second == 0.0 &&
         low.first < piece.first && piece.first < high.first;
}

/// Whether a piece of `pieces` other than `k` makes piece k superfluous. Of
/// equal pieces the first stays.
static bool isDominated(ArrayRef<PiecesAttr::Piece> pieces, size_t k) {
  for (size_t i = 0; i < pieces.size(); ++i) {
    if (i == k)
      continue;
    bool equal = isBelow(pieces[k], pieces[i]) && isBelow(pieces[i], pieces[k]);
    if (equal ? i < k : isBelow(pieces[k], pieces[i]))
      return true;
    for (size_t j = 0; j < pieces.size(); ++j)
      if (isBetween(pieces[k], pieces[i], pieces[j]))
        return true;
  }
  return false;
}

namespace {
struct DropDominatedPieces : OpRewritePattern<ApplyOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getPieces())
      return rewriter.notifyMatchFailure(op, "has no static pieces");
    SmallVector<PiecesAttr::Piece> pieces = op.getPieces()->getPieces(), kept;
    for (size_t k = 0; k < pieces.size(); ++k)
      if (!isDominated(pieces, k))
        kept.push_back(pieces[k]);
    if (kept.size() == pieces.size())
      return rewriter.notifyMatchFailure(op, "no piece is dominated");
    rewriter.modifyOpInPlace(
        op, [&] { op.setPiecesAttr(PiecesAttr::get(op.getContext(), kept)); });
    return success();
  }
};

/// Slopes and intercepts that are constants, each piece one number. A slope of
/// 0 has another meaning as an operand (0 times infinity) and stays.
struct ConstantPieces : OpRewritePattern<ApplyOp> {
  using OpRewritePattern::OpRewritePattern;

  /// The number that piece `k` of constant coefficients is throughout.
  static std::optional<double> getNumber(DenseElementsAttr values, int64_t k) {
    ArrayRef<int64_t> shape = values.getType().getShape();
    int64_t inner = 1;
    for (int64_t size : shape.drop_front(2))
      inner *= size;
    std::optional<APFloat> number;
    auto all = values.getValues<APFloat>();
    for (int64_t n = 0; n < shape[0]; ++n)
      for (int64_t i = 0; i < inner; ++i) {
        APFloat value = all[(n * shape[1] + k) * inner + i];
        if (number && !number->bitwiseIsEqual(value))
          return std::nullopt;
        number = value;
      }
    if (!number || !number->isFinite())
      return std::nullopt;
    return number->convertToDouble();
  }

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    DenseElementsAttr slopes, intercepts;
    if (!op.getA() || !matchPattern(op.getA(), m_Constant(&slopes)))
      return rewriter.notifyMatchFailure(op, "slopes are no constant");
    if (op.getB() && !matchPattern(op.getB(), m_Constant(&intercepts)))
      return rewriter.notifyMatchFailure(op, "intercepts are no constant");
    SmallVector<PiecesAttr::Piece> pieces;
    for (int64_t k = 0; k < op.getNumDynamicPieces(); ++k) {
      std::optional<double> slope = getNumber(slopes, k);
      std::optional<double> intercept =
          intercepts ? getNumber(intercepts, k) : 0.0;
      if (!slope || !intercept || *slope == 0.0)
        return rewriter.notifyMatchFailure(op, "a piece is not one number");
      pieces.emplace_back(*slope, *intercept);
    }
    if (op.getPieces())
      llvm::append_range(pieces, op.getPieces()->getPieces());
    rewriter.modifyOpInPlace(op, [&] {
      op.getAMutable().clear();
      op.getBMutable().clear();
      op.setPiecesAttr(PiecesAttr::get(op.getContext(), pieces));
    });
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Broadcasts
//===----------------------------------------------------------------------===//

/// `values` with size 1 in every dimension but the pieces' in which all slices
/// are equal, or null where there is none.
static DenseElementsAttr shrinkConstant(DenseElementsAttr values) {
  auto type = cast<RankedTensorType>(values.getType());
  SmallVector<int64_t> shape(type.getShape());
  if (llvm::is_contained(shape, 0))
    return {};
  SmallVector<Attribute> elements(values.getValues<Attribute>());
  bool changed = false;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    if (dim == 1 || shape[dim] == 1)
      continue;
    int64_t inner = 1, outer = 1;
    for (int64_t other = 0; other < type.getRank(); ++other)
      (other < dim ? outer : inner) *= other == dim ? 1 : shape[other];
    SmallVector<Attribute> first;
    bool equal = true;
    for (int64_t o = 0; o < outer && equal; ++o) {
      auto begin = elements.begin() + o * shape[dim] * inner;
      first.append(begin, begin + inner);
      for (int64_t i = inner; i < shape[dim] * inner && equal; ++i)
        equal = begin[i] == begin[i % inner];
    }
    if (!equal)
      continue;
    elements = std::move(first);
    shape[dim] = 1;
    changed = true;
  }
  return changed ? DenseElementsAttr::get(type.clone(shape), elements)
                 : DenseElementsAttr();
}

/// Coefficients [N, K, 1, 1, C] as [N, K, C].
static Value compact(PatternRewriter &rewriter, ApplyOp op, Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  RankedTensorType xType = op.getX().getType();
  int64_t xRank = xType.getRank();
  if (xRank == 2 || type.getRank() != xRank + 1)
    return {};
  SmallVector<ReassociationIndices> grouping = {{0}, {1}, {}};
  for (int64_t dim = 2; dim < type.getRank(); ++dim) {
    if (isSpatialDim(dim - 1, xRank, op.getChannelsLast()) &&
        type.getDimSize(dim) != 1)
      return {};
    grouping[2].push_back(dim);
  }
  return tensor::CollapseShapeOp::create(rewriter, op.getLoc(), value,
                                         grouping);
}

/// Whether the static sizes of `value` are those of x or 1. (What does not meet
/// is an error, but of the run.)
static bool meets(ApplyOp op, Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  for (auto [xDim, size] : llvm::enumerate(op.getX().getType().getShape())) {
    std::optional<int64_t> dim = op.getCoefficientDim(type.getRank(), xDim);
    if (!dim || type.isDynamicDim(*dim) || ShapedType::isDynamic(size))
      continue;
    if (type.getDimSize(*dim) != 1 && type.getDimSize(*dim) != size)
      return false;
  }
  return true;
}

/// Coefficients that are `value` in a form that says where they broadcast, or
/// null if there is none.
static Value simplifyBroadcast(PatternRewriter &rewriter, ApplyOp op,
                               Value value) {
  DenseElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant)))
    if (DenseElementsAttr shrunk = shrinkConstant(constant))
      return arith::ConstantOp::create(rewriter, op.getLoc(), shrunk);
  if (auto cast = value.getDefiningOp<tensor::CastOp>())
    if (tensor::canFoldIntoConsumerOp(cast) && meets(op, cast.getSource()))
      return cast.getSource();
  return compact(rewriter, op, value);
}

namespace {
struct SimplifyBroadcasts : OpRewritePattern<ApplyOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    bool changed = false;
    for (MutableOperandRange operand : {op.getAMutable(), op.getBMutable()}) {
      if (operand.empty())
        continue;
      Value simpler =
          simplifyBroadcast(rewriter, op, operand.getAsOperandRange().front());
      if (!simpler)
        continue;
      rewriter.modifyOpInPlace(op, [&] { operand.assign(simpler); });
      changed = true;
    }
    if (!changed)
      return rewriter.notifyMatchFailure(op, "no coefficients to simplify");
    return success();
  }
};

/// An attention of 1 throughout.
struct DropOnes : OpRewritePattern<ApplyOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getPi() || !matchPattern(op.getPi(), m_OneFloat()))
      return rewriter.notifyMatchFailure(op, "the attention is not 1");
    rewriter.modifyOpInPlace(op, [&] { op.getPiMutable().clear(); });
    return success();
  }
};
} // namespace

void ApplyOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                          MLIRContext *context) {
  patterns
      .add<ConstantPieces, DropDominatedPieces, DropOnes, SimplifyBroadcasts>(
          context);
}
