//===- LowerRowSums.cpp - Sums along the rows of a vector -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_LOWERROWSUMS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The lanes of `lhs` and `rhs`, end to end, from `first` in steps of 2.
static Value takeEverySecond(OpBuilder &builder, Location loc, Value lhs,
                             Value rhs, int64_t first) {
  int64_t lanes = cast<VectorType>(lhs.getType()).getNumElements();
  SmallVector<int64_t> mask;
  for (int64_t lane = first; lane < 2 * lanes; lane += 2)
    mask.push_back(lane);
  return vector::ShuffleOp::create(builder, loc, lhs, rhs, mask);
}

/// `row` with zeros up to `lanes` lanes.
static Value extend(OpBuilder &builder, Location loc, Value row,
                    int64_t lanes) {
  auto type = cast<VectorType>(row.getType());
  if (type.getNumElements() == lanes)
    return row;
  auto wide = VectorType::get(lanes, type.getElementType());
  Value zeros =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(wide));
  return vector::InsertStridedSliceOp::create(builder, loc, row, zeros,
                                              /*offsets=*/{0}, /*strides=*/{1});
}

namespace {
/// Adds up the rows of a matrix pairwise: each step adds the even lanes of two
/// rows to the odd ones, and leaves the sums of both in one vector. One row at
/// a time would take as many steps for each row as all take here together.
struct SumRows : OpRewritePattern<vector::MultiDimReductionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::MultiDimReductionOp op,
                                PatternRewriter &rewriter) const override {
    VectorType type = op.getSourceVectorType();
    if (op.getKind() != vector::CombiningKind::ADD ||
        !isa<FloatType>(type.getElementType()) || type.isScalable())
      return rewriter.notifyMatchFailure(op, "not a sum of floats");
    int64_t rank = type.getRank();
    if (rank < 2 || op.getReductionDims() != ArrayRef<int64_t>{rank - 1} ||
        llvm::any_of(
            type.getShape().drop_back(2),
            [](int64_t size) { return size != 1; }))
      return rewriter.notifyMatchFailure(op, "not along the rows of a matrix");
    if (op.isMasked())
      return rewriter.notifyMatchFailure(op, "masked");
    int64_t numRows = type.getShape()[rank - 2];
    auto lanes = static_cast<int64_t>(
        llvm::PowerOf2Ceil(std::max(numRows, type.getShape()[rank - 1])));

    Location loc = op.getLoc();
    SmallVector<Value> rows;
    SmallVector<int64_t> position(rank - 1, 0);
    for (int64_t row = 0; row < numRows; ++row) {
      position.back() = row;
      Value lane =
          vector::ExtractOp::create(rewriter, loc, op.getSource(), position);
      rows.push_back(extend(rewriter, loc, lane, lanes));
    }
    auto vectorType = cast<VectorType>(rows.front().getType());
    Value zeros = arith::ConstantOp::create(rewriter, loc,
                                            rewriter.getZeroAttr(vectorType));
    rows.resize(lanes, zeros);
    while (rows.size() > 1) {
      SmallVector<Value> sums;
      for (size_t row = 0; row < rows.size(); row += 2) {
        if (rows[row] == zeros && rows[row + 1] == zeros) {
          sums.push_back(zeros);
          continue;
        }
        Value even =
            takeEverySecond(rewriter, loc, rows[row], rows[row + 1], 0);
        Value odd = takeEverySecond(rewriter, loc, rows[row], rows[row + 1], 1);
        sums.push_back(arith::AddFOp::create(rewriter, loc, even, odd));
      }
      rows = std::move(sums);
    }
    Value sums = rows.front();
    if (numRows != lanes)
      sums = vector::ExtractStridedSliceOp::create(
          rewriter, loc, sums, /*offsets=*/ArrayRef<int64_t>{0},
          /*sizes=*/ArrayRef<int64_t>{numRows},
          /*strides=*/ArrayRef<int64_t>{1});
    sums = vector::ShapeCastOp::create(rewriter, loc, op.getDestType(), sums);
    rewriter.replaceOpWithNewOp<arith::AddFOp>(op, sums, op.getAcc());
    return success();
  }
};

struct LowerRowSums : dyrelu::impl::LowerRowSumsBase<LowerRowSums> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<SumRows>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
