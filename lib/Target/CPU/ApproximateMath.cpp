//===- ApproximateMath.cpp - --dyrelu-cpu-approximate-math ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "llvm/ADT/bit.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_APPROXIMATEMATH
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// exp(x) = 2^n exp(r), n the integer nearest to x / ln 2, exp(r) a polynomial
/// for |r| <= ln(2) / 2. Upstream's takes ln 2 as one number of f32, and loses
/// digits in n ln 2 where n is large.
struct ApproximateExp : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!getElementTypeOrSelf(type).isF32())
      return rewriter.notifyMatchFailure(op, "not of f32");
    Location loc = op.getLoc();
    auto vectorType = dyn_cast<VectorType>(type);
    if (isa<ShapedType>(type) && !vectorType)
      return rewriter.notifyMatchFailure(op, "of tensors");
    Type intType = rewriter.getI32Type();
    if (vectorType)
      intType = vectorType.clone(intType);
    auto constant = [&](Type wanted, TypedAttr value) -> Value {
      if (auto vector = dyn_cast<VectorType>(wanted))
        value = DenseElementsAttr::get(vector, Attribute(value));
      return arith::ConstantOp::create(rewriter, loc, value);
    };
    auto number = [&](float value) {
      return constant(type, rewriter.getF32FloatAttr(value));
    };
    auto integer = [&](int32_t value) {
      return constant(intType, rewriter.getI32IntegerAttr(value));
    };
    auto fma = [&](Value lhs, Value rhs, Value addend) -> Value {
      return math::FmaOp::create(rewriter, loc, lhs, rhs, addend);
    };

    // Beyond these the result is infinite, and 0.
    Value x = arith::MaximumFOp::create(rewriter, loc, op.getOperand(),
                                        number(-104.0f));
    x = arith::MinimumFOp::create(rewriter, loc, x, number(89.0f));
    // A number so large that adding it rounds to an integer, which is then in
    // the last bits. (Converting NaN to an integer is undefined.)
    constexpr float rounder = 12582912.0f;
    Value shifted = fma(x, number(1.44269504088896341f), number(rounder));
    Value n = arith::SubFOp::create(rewriter, loc, shifted, number(rounder));
    // ln 2 in two parts, the first of so few bits that n times it is exact.
    Value r = fma(n, number(-0.693359375f), x);
    r = fma(n, number(2.12194440e-4f), r);

    Value sum = number(1.9875691500e-4f);
    for (float coefficient :
         {1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f,
          1.6666665459e-1f, 5.0000001201e-1f})
      sum = fma(sum, r, number(coefficient));
    Value square = arith::MulFOp::create(rewriter, loc, r, r);
    Value y =
        arith::AddFOp::create(rewriter, loc, fma(sum, square, r), number(1.0f));

    // 2^n is no number of f32 for all n; 2^(n / 2) is.
    Value bits = arith::BitcastOp::create(rewriter, loc, intType, shifted);
    Value exponent = arith::SubIOp::create(
        rewriter, loc, bits, integer(llvm::bit_cast<int32_t>(rounder)));
    Value half = arith::ShRSIOp::create(rewriter, loc, exponent, integer(1));
    Value rest = arith::SubIOp::create(rewriter, loc, exponent, half);
    for (Value part : {half, rest}) {
      Value biased = arith::AddIOp::create(rewriter, loc, part, integer(127));
      biased = arith::ShLIOp::create(rewriter, loc, biased, integer(23));
      Value power = arith::BitcastOp::create(rewriter, loc, type, biased);
      y = arith::MulFOp::create(rewriter, loc, y, power);
    }
    rewriter.replaceOp(op, y);
    return success();
  }
};

struct ApproximateMath : dyrelu::impl::ApproximateMathBase<ApproximateMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ApproximateExp>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
