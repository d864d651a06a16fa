//===- DecomposeGradients.cpp - Gradients of dyrelu.apply to linalg -------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// One element
//===----------------------------------------------------------------------===//

/// The comparison of two numbers, false if one is NaN.
static Value compare(OpBuilder &builder, Location loc,
                     arith::CmpFPredicate predicate, Value lhs, Value rhs) {
  return arith::CmpFOp::create(builder, loc, predicate, lhs, rhs);
}

/// The number of `pieces` that are `maximum`, as a float; 0 if that is NaN.
static Value countLargest(OpBuilder &builder, Location loc, ValueRange pieces,
                          Value maximum) {
  auto type = cast<FloatType>(maximum.getType());
  Value one = buildNumber(builder, loc, type, 1.0);
  Value zero = buildNumber(builder, loc, type, 0.0);
  Value count;
  for (Value piece : pieces) {
    Value isLargest =
        compare(builder, loc, arith::CmpFPredicate::OEQ, piece, maximum);
    Value number = arith::SelectOp::create(builder, loc, isLargest, one, zero);
    count = count ? arith::AddFOp::create(builder, loc, count, number) : number;
  }
  return count;
}

/// `gradient`, or `zero` if `piece` is less than `other`.
static Value zeroIfLess(OpBuilder &builder, Location loc, Value piece,
                        Value other, Value zero, Value gradient) {
  Value isLess = compare(builder, loc, arith::CmpFPredicate::OLT, piece, other);
  return arith::SelectOp::create(builder, loc, isLess, zero, gradient);
}

SmallVector<Value> mlir::dyrelu::buildShares(OpBuilder &builder, Location loc,
                                             ValueRange pieces,
                                             Value gradient) {
  if (pieces.size() == 1)
    return {gradient};
  auto type = cast<FloatType>(gradient.getType());
  Value zero = buildNumber(builder, loc, type, 0.0);
  if (pieces.size() == 2) {
    // No division, and no maximum.
    Value half = arith::MulFOp::create(builder, loc, gradient,
                                       buildNumber(builder, loc, type, 0.5));
    Value areEqual =
        compare(builder, loc, arith::CmpFPredicate::OEQ, pieces[0], pieces[1]);
    Value share =
        arith::SelectOp::create(builder, loc, areEqual, half, gradient);
    return {zeroIfLess(builder, loc, pieces[0], pieces[1], zero, share),
            zeroIfLess(builder, loc, pieces[1], pieces[0], zero, share)};
  }
  Value maximum = pieces.front();
  for (Value piece : pieces.drop_front())
    maximum = buildMaximum(builder, loc, maximum, piece);
  // None is the largest where one is NaN: nothing is divided there.
  Value count =
      buildMaximum(builder, loc, countLargest(builder, loc, pieces, maximum),
                   buildNumber(builder, loc, type, 1.0));
  Value share = arith::DivFOp::create(builder, loc, gradient, count);
  return llvm::map_to_vector(pieces, [&](Value piece) {
    return zeroIfLess(builder, loc, piece, maximum, zero, share);
  });
}

namespace {
/// A gradient of dyrelu.apply as the body of a generic: its operands, and what
/// each has to do with an element.
template <typename OpT> class GradientBody {
public:
  GradientBody(OpBuilder &builder, OpT op)
      : op(op), operands(builder, op.getLoc(), op.getX()),
        accType(getAccumulationType(op.getX().getType().getElementType())) {
    dy = operands.add(op.getDy(), builder.getMultiDimIdentityMap(
                                      op.getX().getType().getRank()));
    pieces.emplace(operands, builder, op);
  }

  OverX &getOperands() { return operands; }
  FloatType getAccType() const { return accType; }

  Value getX(OpBuilder &builder, Location loc, ValueRange args) {
    return convertFloat(builder, loc, args[0], accType);
  }
  Value getDy(OpBuilder &builder, Location loc, ValueRange args) {
    return convertFloat(builder, loc, args[dy], accType);
  }
  SmallVector<Value> getSlopes(ValueRange args) const {
    return pieces->getSlopes(args);
  }
  Value getLargest(OpBuilder &builder, Location loc, Value x, ValueRange args) {
    return buildLargest(builder, loc, op, x, pieces->getSlopes(args),
                        pieces->getIntercepts(args));
  }
  /// What each piece gets of pi * dy.
  SmallVector<Value> getShares(OpBuilder &builder, Location loc, Value x,
                               ValueRange args) {
    Value gradient = getDy(builder, loc, args);
    if (Value pi = pieces->getPi(args))
      gradient = arith::MulFOp::create(builder, loc, pi, gradient);
    return buildShares(builder, loc,
                       buildPieces(builder, loc, op, x, pieces->getSlopes(args),
                                   pieces->getIntercepts(args)),
                       gradient);
  }

private:
  OpT op;
  OverX operands;
  FloatType accType;
  unsigned dy;
  std::optional<PiecesOverX> pieces;
};
} // namespace

/// Whether an operand of `op` has no elements.
static bool hasEmptyOperand(Operation *op) {
  return llvm::any_of(op->getOperands(), isEmpty);
}

//===----------------------------------------------------------------------===//
// Input
//===----------------------------------------------------------------------===//

/// `sum` + share * a static slope, null for one of 0 that is the first.
static Value addStaticSlope(OpBuilder &builder, Location loc, Value sum,
                            Value share, double slope) {
  if (slope == 0.0)
    return sum;
  auto type = cast<FloatType>(share.getType());
  Value product = share;
  if (slope != 1.0)
    product = arith::MulFOp::create(builder, loc, share,
                                    buildNumber(builder, loc, type, slope));
  return sum ? arith::AddFOp::create(builder, loc, sum, product) : product;
}

FailureOr<SmallVector<Value>>
ApplyGradInputOp::decomposeOperation(OpBuilder &builder) {
  if (hasEmptyOperand(*this))
    return buildEmptyResults(builder, *this);
  GradientBody<ApplyGradInputOp> body(builder, *this);
  auto elementType = cast<FloatType>(getType().getElementType());
  auto build = [&](OpBuilder &b, Location l, ValueRange args) -> Value {
    Value x = body.getX(b, l, args);
    SmallVector<Value> shares = body.getShares(b, l, x, args);
    Value sum;
    for (auto [slope, share] : llvm::zip(body.getSlopes(args), shares))
      sum = sum ? buildMulAdd(b, l, slope, share, sum)
                : arith::MulFOp::create(b, l, slope, share).getResult();
    for (int64_t k = 0; k < getNumStaticPieces(); ++k)
      sum = addStaticSlope(b, l, sum, shares[getNumDynamicPieces() + k],
                           getStaticPiece(k).first);
    if (!sum)
      sum = buildNumber(b, l, body.getAccType(), 0.0);
    return convertFloat(b, l, sum, elementType);
  };
  return SmallVector<Value>{body.getOperands().build(elementType, build)};
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>>
ApplyGradAttentionOp::decomposeOperation(OpBuilder &builder) {
  Location loc = getLoc();
  RankedTensorType xType = getX().getType();
  int64_t rank = xType.getRank();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, getX());
  unsigned channelDim = getChannelDim(rank, getChannelsLast());
  sizes.erase(sizes.begin() + channelDim);
  FloatType accType = getAccumulationType(xType.getElementType());
  Value zeros = buildZeros(builder, loc, sizes, accType);
  // The sum over no channels is 0.
  if (hasEmptyOperand(*this))
    return SmallVector<Value>{castTo(builder, loc, zeros, getType())};

  GradientBody<ApplyGradAttentionOp> body(builder, *this);
  SmallVector<IteratorType> iterators(rank, IteratorType::parallel);
  iterators[channelDim] = IteratorType::reduction;
  SmallVector<AffineMap> maps(body.getOperands().getMaps());
  maps.push_back(
      getDimsMap(builder, rank, getPositionDims(rank, getChannelsLast())));
  Value result = buildGeneric(
      builder, loc, body.getOperands().getValues(), zeros, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value x = body.getX(b, l, args);
        Value maximum = body.getLargest(b, l, x, args);
        return buildMulAdd(b, l, maximum, body.getDy(b, l, args), args.back());
      });
  return SmallVector<Value>{castTo(builder, loc, result, getType())};
}

//===----------------------------------------------------------------------===//
// Coefficients
//===----------------------------------------------------------------------===//

namespace {
/// Sums of what each coefficient gets, over the dimensions of x that it has
/// not.
class CoefficientSums {
public:
  CoefficientSums(OpBuilder &builder, ApplyGradCoefficientsOp op)
      : builder(builder), loc(op.getLoc()), op(op), body(builder, op),
        rank(op.getX().getType().getRank()) {}

  SmallVector<Value> build();

private:
  using Coefficients = TypedValue<RankedTensorType>;

  /// A part of the coefficients, slopes or intercepts.
  struct Summand {
    Part part;
    Coefficients coefficients;
  };

  /// The dimension of `coefficients` that runs along `xDim` of x, if any.
  std::optional<int64_t> getDim(Coefficients coefficients, int64_t xDim);
  /// Whether they vary over space.
  bool isVarying(Coefficients coefficients);

  /// Per summand and piece, sums over the dimensions of x but `dims`.
  SmallVector<Value> buildSums(ArrayRef<Summand> summands,
                               ArrayRef<unsigned> dims);
  /// `value`, of the dimensions `dims` of x, summed over those that
  /// `coefficients` have not.
  Value sumBroadcast(Value value, ArrayRef<unsigned> dims,
                     Coefficients coefficients);
  /// One tensor of the coefficients' type from those of their pieces.
  Value stack(ValueRange pieces, Coefficients coefficients);

  OpBuilder &builder;
  Location loc;
  ApplyGradCoefficientsOp op;
  GradientBody<ApplyGradCoefficientsOp> body;
  int64_t rank;
};
} // namespace

std::optional<int64_t> CoefficientSums::getDim(Coefficients coefficients,
                                               int64_t xDim) {
  RankedTensorType type = coefficients.getType();
  std::optional<int64_t> dim = op.getCoefficientDim(type.getRank(), xDim);
  if (dim && type.getDimSize(*dim) == 1)
    return std::nullopt;
  return dim;
}

bool CoefficientSums::isVarying(Coefficients coefficients) {
  return llvm::any_of(llvm::seq(rank), [&](int64_t xDim) {
    return isSpatialDim(xDim, rank, op.getChannelsLast()) &&
           getDim(coefficients, xDim);
  });
}

SmallVector<Value> CoefficientSums::buildSums(ArrayRef<Summand> summands,
                                              ArrayRef<unsigned> dims) {
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : dims)
    sizes.push_back(tensor::getMixedSize(builder, loc, op.getX(), dim));
  int64_t numSums = summands.size() * op.getNumDynamicPieces();
  SmallVector<Value> zeros;
  for (int64_t i = 0; i < numSums; ++i)
    zeros.push_back(buildZeros(builder, loc, sizes, body.getAccType()));

  SmallVector<AffineMap> maps(body.getOperands().getMaps());
  maps.append(numSums, getDimsMap(builder, rank, dims));
  SmallVector<IteratorType> iterators(rank, IteratorType::reduction);
  for (unsigned dim : dims)
    iterators[dim] = IteratorType::parallel;
  auto generic = linalg::GenericOp::create(
      builder, loc, TypeRange(ValueRange(zeros)),
      body.getOperands().getValues(), zeros, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value x = body.getX(b, l, args);
        SmallVector<Value> shares = body.getShares(b, l, x, args);
        ValueRange sums = args.take_back(numSums);
        SmallVector<Value> next;
        for (const Summand &summand : summands)
          for (int64_t k = 0; k < op.getNumDynamicPieces(); ++k) {
            Value sum = sums[next.size()];
            Value added = shares[k];
            if (summand.part == Part::Slope)
              added = arith::MulFOp::create(b, l, added, x,
                                            arith::FastMathFlags::contract);
            next.push_back(arith::AddFOp::create(
                b, l, sum, added,
                summand.part == Part::Slope ? arith::FastMathFlags::contract
                                            : arith::FastMathFlags::none));
          }
        linalg::YieldOp::create(b, l, next);
      });
  return SmallVector<Value>(generic.getResults());
}

Value CoefficientSums::sumBroadcast(Value value, ArrayRef<unsigned> dims,
                                    Coefficients coefficients) {
  SmallVector<unsigned> kept;
  SmallVector<OpFoldResult> sizes;
  SmallVector<IteratorType> iterators;
  for (auto [i, dim] : llvm::enumerate(dims)) {
    bool isKept = getDim(coefficients, dim).has_value();
    iterators.push_back(isKept ? IteratorType::parallel
                               : IteratorType::reduction);
    if (!isKept)
      continue;
    kept.push_back(i);
    sizes.push_back(tensor::getMixedSize(builder, loc, value, i));
  }
  if (kept.size() == dims.size())
    return value;
  return buildGeneric(
      builder, loc, value, buildZeros(builder, loc, sizes, body.getAccType()),
      {builder.getMultiDimIdentityMap(dims.size()),
       getDimsMap(builder, dims.size(), kept)},
      iterators, [](OpBuilder &b, Location l, ValueRange args) -> Value {
        return arith::AddFOp::create(b, l, args[1], args[0]);
      });
}

Value CoefficientSums::stack(ValueRange pieces, Coefficients coefficients) {
  RankedTensorType type = coefficients.getType();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, coefficients);
  Value stacked = buildEmpty(builder, loc, sizes, type.getElementType());
  SmallVector<int64_t> shape;
  for (int64_t xDim = 0; xDim < rank; ++xDim)
    if (std::optional<int64_t> dim = getDim(coefficients, xDim))
      shape.push_back(type.getDimSize(*dim));
  RankedTensorType pieceType =
      RankedTensorType::get(shape, type.getElementType());
  SmallVector<OpFoldResult> offsets(type.getRank(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(type.getRank(), builder.getIndexAttr(1));
  sizes[1] = builder.getIndexAttr(1);
  for (auto [k, piece] : llvm::enumerate(pieces)) {
    offsets[1] = builder.getIndexAttr(k);
    stacked = tensor::InsertSliceOp::create(
        builder, loc, castTo(builder, loc, piece, pieceType), stacked, offsets,
        sizes, strides);
  }
  return castTo(builder, loc, stacked, type);
}

SmallVector<Value> CoefficientSums::build() {
  SmallVector<Summand> summands = {{Part::Slope, op.getA()}};
  if (op.getB())
    summands.push_back({Part::Intercept, op.getB()});
  // Sums over space serve all that do not vary over it: x is read once.
  SmallVector<Summand> uniform;
  for (const Summand &summand : summands)
    if (!isVarying(summand.coefficients))
      uniform.push_back(summand);
  unsigned channelDim = getChannelDim(rank, op.getChannelsLast());
  SmallVector<unsigned> samples = {0, channelDim};
  SmallVector<Value> uniformSums;
  if (!uniform.empty())
    uniformSums = buildSums(uniform, samples);

  SmallVector<Value> results;
  int64_t numPieces = op.getNumDynamicPieces();
  ValueRange rest(uniformSums);
  for (const Summand &summand : summands) {
    SmallVector<Value> sums;
    if (isVarying(summand.coefficients)) {
      SmallVector<unsigned> dims;
      for (int64_t xDim = 0; xDim < rank; ++xDim)
        if (getDim(summand.coefficients, xDim))
          dims.push_back(xDim);
      sums = buildSums(summand, dims);
    } else {
      for (Value sum : rest.take_front(numPieces))
        sums.push_back(sumBroadcast(sum, samples, summand.coefficients));
      rest = rest.drop_front(numPieces);
    }
    results.push_back(stack(sums, summand.coefficients));
  }
  return results;
}

FailureOr<SmallVector<Value>>
ApplyGradCoefficientsOp::decomposeOperation(OpBuilder &builder) {
  if (!hasEmptyOperand(*this))
    return CoefficientSums(builder, *this).build();
  // The sums over nothing are 0.
  SmallVector<Value> results;
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return failure();
  for (auto [type, sizes] : llvm::zip(getResultTypes(), shapes)) {
    auto tensorType = cast<RankedTensorType>(type);
    results.push_back(
        castTo(builder, getLoc(),
               buildZeros(builder, getLoc(), sizes,
                          cast<FloatType>(tensorType.getElementType())),
               tensorType));
  }
  return results;
}
