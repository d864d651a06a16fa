//===- ExpandMath.cpp - --dyrelu-nvvm-expand-math -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/bit.h"

#include <cmath>

namespace mlir::dyrelu {
#define GEN_PASS_DEF_EXPANDMATH
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Builds arithmetic of f64.
class Doubles {
public:
  Doubles(OpBuilder &builder, Location loc) : builder(loc, builder) {}

  Value number(double value) {
    return arith::ConstantOp::create(builder, builder.getF64FloatAttr(value));
  }
  Value integer(int64_t value) {
    return arith::ConstantOp::create(builder, builder.getI64IntegerAttr(value));
  }
  Value fma(Value lhs, Value rhs, Value addend) {
    return math::FmaOp::create(builder, lhs, rhs, addend);
  }
  template <typename OpT> Value get(Value lhs, Value rhs) {
    return OpT::create(builder, lhs, rhs);
  }
  /// The polynomial whose coefficients are given from the highest power on.
  Value polynomial(Value x, ArrayRef<double> coefficients) {
    Value sum = number(coefficients.front());
    for (double coefficient : coefficients.drop_front())
      sum = fma(sum, x, number(coefficient));
    return sum;
  }
  Value exp(Value x);
  Value erf(Value x);

private:
  ImplicitLocOpBuilder builder;
};
} // namespace

/// exp(x) = 2^n exp(r), n the integer nearest to x / ln 2, exp(r) its series
/// for |r| <= ln(2) / 2, of which 14 terms are as good as all.
Value Doubles::exp(Value x) {
  // Beyond these the result is infinite, and 0.
  x = get<arith::MaximumFOp>(x, number(-746.0));
  x = get<arith::MinimumFOp>(x, number(710.0));
  // A number so large that adding it rounds to an integer, which is then in the
  // last bits. (Converting NaN to an integer is undefined.)
  constexpr double rounder = 6755399441055744.0;
  constexpr double ln2 = 0x1.62e42fefa39efp-1,
                   restOfLn2 = 0x1.abc9e3b39803fp-56;
  Value shifted = fma(x, number(1.0 / ln2), number(rounder));
  Value n = get<arith::SubFOp>(shifted, number(rounder));
  Value r = fma(n, number(-ln2), x);
  r = fma(n, number(-restOfLn2), r);
  SmallVector<double> inverses = {1.0};
  for (int power = 1; power <= 13; ++power)
    inverses.push_back(inverses.back() / power);
  SmallVector<double> coefficients(llvm::reverse(inverses));
  Value y = polynomial(r, coefficients);

  // 2^n is no number of f64 for all n; 2^(n / 2) is.
  Value bits = arith::BitcastOp::create(builder, builder.getI64Type(), shifted);
  Value exponent =
      get<arith::SubIOp>(bits, integer(llvm::bit_cast<int64_t>(rounder)));
  Value half = get<arith::ShRSIOp>(exponent, integer(1));
  Value rest = get<arith::SubIOp>(exponent, half);
  for (Value part : {half, rest}) {
    Value biased = get<arith::AddIOp>(part, integer(1023));
    biased = get<arith::ShLIOp>(biased, integer(52));
    Value power =
        arith::BitcastOp::create(builder, builder.getF64Type(), biased);
    y = get<arith::MulFOp>(y, power);
  }
  return y;
}

/// Below 1 the series, of which 22 terms are as good as all. From 1 on
/// 1 - exp(-x^2) q(t), t = (x - sqrt(6)) / (x + sqrt(6)), where q is the
/// polynomial of degree 16 nearest to exp(x^2) erfc(x) for x <= 6; it is right
/// to 6e-16 of its value, and what it is subtracted in is 1.
Value Doubles::erf(Value x) {
  constexpr double q[] = {
      0x1.5fdf438899984p-22,  -0x1.55cf4a9a7239cp-23, -0x1.0e2f4e8bf8ccbp-19,
      -0x1.0b06ae5f61f34p-20, 0x1.419aaa276e6ecp-17,  0x1.c1f31a18f7e58p-17,
      -0x1.87cbd7387527ap-15, -0x1.b111f5d0f2f0fp-14, 0x1.354e4767b9927p-12,
      0x1.676b65781ac28p-11,  -0x1.7688865c1a549p-9,  -0x1.29648c67a7dc5p-9,
      0x1.296fababdf60dp-5,   -0x1.f17706b4098ecp-4,  0x1.01b4f390dc269p-2,
      -0x1.81eb530c3ad90p-2,  0x1.b78e03995218ep-3};
  SmallVector<double> terms;
  double factor = M_2_SQRTPI;
  for (int power = 0; power <= 21; ++power) {
    terms.push_back(factor / (2 * power + 1));
    factor /= -(power + 1);
  }
  SmallVector<double> series(llvm::reverse(terms));
  Value small =
      get<arith::MulFOp>(x, polynomial(get<arith::MulFOp>(x, x), series));

  Value zero = number(0.0), one = number(1.0), root = number(std::sqrt(6.0));
  Value size = get<arith::MaximumFOp>(x, get<arith::SubFOp>(zero, x));
  size = get<arith::MinimumFOp>(size, number(6.0));
  Value t = get<arith::DivFOp>(get<arith::SubFOp>(size, root),
                               get<arith::AddFOp>(size, root));
  Value square = get<arith::MulFOp>(size, size);
  Value rest = get<arith::MulFOp>(exp(get<arith::SubFOp>(zero, square)),
                                  polynomial(t, q));
  Value large = get<arith::SubFOp>(one, rest);
  Value isBelow =
      arith::CmpFOp::create(builder, arith::CmpFPredicate::OLT, x, zero);
  large = arith::SelectOp::create(builder, isBelow,
                                  get<arith::SubFOp>(zero, large), large);
  Value isSmall =
      arith::CmpFOp::create(builder, arith::CmpFPredicate::OLT, size, one);
  return arith::SelectOp::create(builder, isSmall, small, large);
}

namespace {
struct ExpandExp : OpRewritePattern<math::ExpOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().isF64())
      return rewriter.notifyMatchFailure(op, "not a number of f64");
    rewriter.replaceOp(op, Doubles(rewriter, op.getLoc()).exp(op.getOperand()));
    return success();
  }
};

/// In f64 throughout: a function of few elements, the hidden layer's.
struct ExpandErf : OpRewritePattern<math::ErfOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::ErfOp op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!type.isF64() && !type.isF32())
      return rewriter.notifyMatchFailure(op, "not a number of f32 or f64");
    Location loc = op.getLoc();
    Value x = op.getOperand();
    if (type.isF32())
      x = arith::ExtFOp::create(rewriter, loc, rewriter.getF64Type(), x);
    Value y = Doubles(rewriter, loc).erf(x);
    if (type.isF32())
      y = arith::TruncFOp::create(rewriter, loc, type, y);
    rewriter.replaceOp(op, y);
    return success();
  }
};

struct ExpandFma : OpRewritePattern<math::FmaOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::FmaOp op,
                                PatternRewriter &rewriter) const override {
    if (!isa<FloatType>(op.getType()))
      return rewriter.notifyMatchFailure(op, "not a number");
    rewriter.replaceOpWithNewOp<LLVM::FMAOp>(op, op.getA(), op.getB(),
                                             op.getC());
    return success();
  }
};

/// Replaces a function by what `compute` makes of its operand, which is of f32
/// or f64: 16 bits are widened, and the result is rounded to them.
template <typename OpT>
LogicalResult replaceWidened(OpT op, PatternRewriter &rewriter,
                             function_ref<Value(Value)> compute) {
  auto type = dyn_cast<FloatType>(op.getType());
  if (!type || !(type.isF16() || type.isBF16() || type.isF32() || type.isF64()))
    return rewriter.notifyMatchFailure(op,
                                       "not a number of f16, bf16, f32 or f64");
  Location loc = op.getLoc();
  FloatType wide = type.isF64() ? type : rewriter.getF32Type();
  Value x = convertFloat(rewriter, loc, op.getOperand(), wide);
  rewriter.replaceOp(op, convertFloat(rewriter, loc, compute(x), type));
  return success();
}

/// An intrinsic of LLVM that is an instruction of PTX with the same result for
/// f32 and f64. (--convert-gpu-to-nvvm makes calls of libdevice of the ops that
/// the LLVM dialect has for them.)
Value callIntrinsic(OpBuilder &builder, Location loc, StringRef name, Value x) {
  std::string intrinsic =
      (name + (x.getType().isF64() ? ".f64" : ".f32")).str();
  return LLVM::CallIntrinsicOp::create(builder, loc, x.getType(),
                                       builder.getStringAttr(intrinsic),
                                       ValueRange(x))
      ->getResult(0);
}

template <typename OpT> struct ExpandToIntrinsic : OpRewritePattern<OpT> {
  ExpandToIntrinsic(MLIRContext *context, StringRef name)
      : OpRewritePattern<OpT>(context), name(name) {}
  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    return replaceWidened(op, rewriter, [&](Value x) {
      return callIntrinsic(rewriter, op.getLoc(), name, x);
    });
  }

  StringRef name;
};

/// Rounded twice, as 1 / sqrt(x) is.
struct ExpandRsqrt : OpRewritePattern<math::RsqrtOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(math::RsqrtOp op,
                                PatternRewriter &rewriter) const override {
    return replaceWidened(op, rewriter, [&](Value x) -> Value {
      Location loc = op.getLoc();
      Value one = arith::ConstantOp::create(
          rewriter, loc, rewriter.getFloatAttr(x.getType(), 1.0));
      Value root = callIntrinsic(rewriter, loc, "llvm.sqrt", x);
      return arith::DivFOp::create(rewriter, loc, one, root);
    });
  }
};

struct ExpandMath : dyrelu::impl::ExpandMathBase<ExpandMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExp, ExpandErf, ExpandFma, ExpandRsqrt>(&getContext());
    patterns.add<ExpandToIntrinsic<math::SqrtOp>>(&getContext(), "llvm.sqrt");
    patterns.add<ExpandToIntrinsic<math::AbsFOp>>(&getContext(), "llvm.fabs");
    patterns.add<ExpandToIntrinsic<math::FloorOp>>(&getContext(), "llvm.floor");
    patterns.add<ExpandToIntrinsic<math::CeilOp>>(&getContext(), "llvm.ceil");
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
