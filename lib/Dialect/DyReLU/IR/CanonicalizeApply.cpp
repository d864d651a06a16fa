//===- CanonicalizeApply.cpp - Exact rewrites of dyrelu.apply -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each holds for every x: NaN, infinities and zeros included (but for the sign
// of a zero result, which is unspecified). None drops a comparison of sizes
// that is left to run time: a constant whose size meets a dynamic one of x
// keeps it.
//
//===----------------------------------------------------------------------===//

#include "Constants.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Static pieces
//===----------------------------------------------------------------------===//

PiecesAttr::Piece mlir::dyrelu::detail::getRoundedPiece(PiecesAttr pieces,
                                                        int64_t k,
                                                        Type elementType) {
  FloatType type = getAccumulationType(elementType);
  auto round = [&](double value) {
    APFloat number = roundTo(type, value);
    return number.convertToDouble();
  };
  auto [slope, intercept] = pieces[k];
  return {round(slope), round(intercept)};
}

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
  // Numbers of f64 may be infinite as f32, and a piece of them NaN.
  if (!std::isfinite(pieces[k].first) || !std::isfinite(pieces[k].second))
    return false;
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

/// Whether the static size `dim` of coefficients broadcasts or meets one of x
/// that is static too, so that run time has nothing to compare.
static bool isNoCheck(PiecesOpInterface op, RankedTensorType type,
                      int64_t dim) {
  if (type.getDimSize(dim) == 1)
    return true;
  RankedTensorType xType = op.getX().getType();
  for (auto [xDim, xSize] : llvm::enumerate(xType.getShape()))
    if (op.getCoefficientDim(type.getRank(), xDim) == dim)
      return !ShapedType::isDynamic(xSize);
  return true;
}

static bool hasNoChecks(PiecesOpInterface op, RankedTensorType type) {
  return llvm::all_of(llvm::seq(type.getRank()),
                      [&](int64_t dim) { return isNoCheck(op, type, dim); });
}

namespace {
template <typename OpT> struct DropDominatedPieces : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    SmallVector<PiecesAttr::Piece> pieces, kept;
    for (int64_t k = 0; k < op.getNumStaticPieces(); ++k)
      pieces.push_back(op.getStaticPiece(k));
    for (size_t k = 0; k < pieces.size(); ++k)
      if (!isDominated(pieces, k))
        kept.push_back((*op.getPieces())[k]);
    if (kept.size() == pieces.size())
      return rewriter.notifyMatchFailure(op, "no piece is dominated");
    rewriter.modifyOpInPlace(
        op, [&] { op.setPiecesAttr(PiecesAttr::get(op.getContext(), kept)); });
    return success();
  }
};

/// Slopes and intercepts that are constants, each piece one number. A slope of
/// 0 has another meaning as an operand (0 times infinity) and stays.
template <typename OpT> struct ConstantPieces : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    std::optional<ConstantFloats> slopes, intercepts;
    if (!op.getA() || !(slopes = ConstantFloats::match(op.getA())))
      return rewriter.notifyMatchFailure(op, "slopes are no constant");
    if (op.getB() && !(intercepts = ConstantFloats::match(op.getB())))
      return rewriter.notifyMatchFailure(op, "intercepts are no constant");
    if (!hasNoChecks(op, slopes->getType()) ||
        (intercepts && !hasNoChecks(op, intercepts->getType())))
      return rewriter.notifyMatchFailure(op, "a size is left to be checked");
    SmallVector<PiecesAttr::Piece> pieces;
    for (int64_t k = 0; k < op.getNumDynamicPieces(); ++k) {
      std::optional<APFloat> slope = slopes->getNumber(/*dim=*/1, k);
      std::optional<APFloat> intercept =
          intercepts ? intercepts->getNumber(/*dim=*/1, k) : APFloat(0.0);
      if (!slope || !intercept || !slope->isFiniteNonZero() ||
          !intercept->isFinite())
        return rewriter.notifyMatchFailure(op, "a piece is not one number");
      pieces.emplace_back(slope->convertToDouble(),
                          intercept->convertToDouble());
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

/// A single piece of slope 0 is a constant. (One of slope 1 and intercept 0
/// folds to x.)
struct SingleConstantPiece : OpRewritePattern<ApplyOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = op.getY().getType();
    if (op.getA() || op.getPi() || op.getNumStaticPieces() != 1 ||
        op.getStaticPiece(0).first != 0.0 || !type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "not one constant piece");
    APFloat value = roundTo(cast<FloatType>(type.getElementType()),
                            op.getStaticPiece(0).second);
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(
        op, DenseElementsAttr::get(type, value));
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Broadcasts
//===----------------------------------------------------------------------===//

/// Coefficients [N, K, 1, 1, C] as [N, K, C].
static Value compact(PatternRewriter &rewriter, PiecesOpInterface op,
                     Value value) {
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

/// Whether coefficients of `source` mean what they do cast to `type`, which
/// knows fewer sizes: only a static 1 broadcasts, a dynamic one is compared.
static bool meansTheSame(PiecesOpInterface op, RankedTensorType source,
                         RankedTensorType type) {
  for (auto [xDim, xSize] : llvm::enumerate(op.getX().getType().getShape())) {
    std::optional<int64_t> dim = op.getCoefficientDim(source.getRank(), xDim);
    if (!dim || source.getDimSize(*dim) == type.getDimSize(*dim))
      continue;
    int64_t size = source.getDimSize(*dim);
    // (What does not meet is an error, but of the run.)
    if (size != xSize && (size == 1 || !ShapedType::isDynamic(xSize)))
      return false;
  }
  return true;
}

/// Coefficients that are `value` in a form that says where they broadcast, or
/// null if there is none.
static Value simplifyBroadcast(PatternRewriter &rewriter, PiecesOpInterface op,
                               Value value) {
  if (std::optional<ConstantFloats> constant = ConstantFloats::match(value)) {
    auto mayShrink = [&](int64_t dim) {
      return dim != 1 && isNoCheck(op, constant->getType(), dim);
    };
    if (DenseElementsAttr shrunk = constant->shrink(mayShrink))
      return arith::ConstantOp::create(rewriter, op.getLoc(), shrunk);
  }
  if (auto castOp = value.getDefiningOp<tensor::CastOp>())
    if (tensor::canFoldIntoConsumerOp(castOp) &&
        meansTheSame(op, cast<RankedTensorType>(castOp.getSource().getType()),
                     cast<RankedTensorType>(castOp.getType())))
      return castOp.getSource();
  return compact(rewriter, op, value);
}

namespace {
template <typename OpT> struct SimplifyBroadcasts : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
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
template <typename OpT> struct DropOnes : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    std::optional<ConstantFloats> pi;
    if (!op.getPi() || !(pi = ConstantFloats::match(op.getPi())))
      return rewriter.notifyMatchFailure(op, "the attention is no constant");
    std::optional<APFloat> number = pi->getNumber();
    if (!number || !number->isExactlyValue(1.0))
      return rewriter.notifyMatchFailure(op, "the attention is not 1");
    RankedTensorType xType = op.getX().getType();
    for (auto [xDim, xSize] : llvm::enumerate(xType.getShape()))
      if (static_cast<int64_t>(xDim) !=
              getChannelDim(xType.getRank(), op.getChannelsLast()) &&
          ShapedType::isDynamic(xSize))
        return rewriter.notifyMatchFailure(op, "a size is left to be checked");
    rewriter.modifyOpInPlace(op, [&] { op.getPiMutable().clear(); });
    return success();
  }
};
} // namespace

void ApplyOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                          MLIRContext *context) {
  patterns
      .add<ConstantPieces<ApplyOp>, DropDominatedPieces<ApplyOp>,
           DropOnes<ApplyOp>, SimplifyBroadcasts<ApplyOp>, SingleConstantPiece>(
          context);
}

//===----------------------------------------------------------------------===//
// Gradients
//===----------------------------------------------------------------------===//

// A piece that is nowhere larger than another is as large somewhere, where it
// has its share of a gradient: none is dropped. The gradients of coefficients
// have the coefficients' shapes, which stay.
void ApplyGradCoefficientsOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<DropOnes<ApplyGradCoefficientsOp>>(context);
}
void ApplyGradInputOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                   MLIRContext *context) {
  patterns.add<ConstantPieces<ApplyGradInputOp>, DropOnes<ApplyGradInputOp>,
               SimplifyBroadcasts<ApplyGradInputOp>>(context);
}
void ApplyGradAttentionOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<ConstantPieces<ApplyGradAttentionOp>,
               DropDominatedPieces<ApplyGradAttentionOp>,
               SimplifyBroadcasts<ApplyGradAttentionOp>>(context);
}
