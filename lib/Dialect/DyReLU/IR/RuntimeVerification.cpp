//===- RuntimeVerification.cpp - Checks of sizes at run time --------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RuntimeVerifiableOpInterface: what the verifiers check of static sizes,
// checked at run time of the sizes that only then are known.
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Emits the checks of one op.
class SizeChecker {
public:
  SizeChecker(
      OpBuilder &builder, Location loc, Operation *op,
      function_ref<std::string(Operation *, StringRef)> generateErrorMessage)
      : builder(builder), loc(loc), op(op), message(generateErrorMessage) {}

  /// lhs[lhsDim] = factor * rhs[rhsDim].
  void requireEqual(Value lhs, int64_t lhsDim, Value rhs, int64_t rhsDim,
                    const Twine &text, int64_t factor = 1) {
    auto isStatic = [](Value value, int64_t dim) {
      return !cast<RankedTensorType>(value.getType()).isDynamicDim(dim);
    };
    // The verifier has seen these.
    if (isStatic(lhs, lhsDim) && isStatic(rhs, rhsDim))
      return;
    // x as its own context.
    if (lhs == rhs && lhsDim == rhsDim && factor == 1)
      return;
    Value have = tensor::DimOp::create(builder, loc, lhs, lhsDim);
    Value want = tensor::DimOp::create(builder, loc, rhs, rhsDim);
    if (factor != 1)
      want = arith::MulIOp::create(
          builder, loc, want,
          arith::ConstantIndexOp::create(builder, loc, factor));
    Value equal = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        have, want);
    cf::AssertOp::create(builder, loc, equal, message(op, text.str()));
  }

  /// value[dim] = `size` where that is static, though value's type is not.
  void requireSize(Value value, int64_t dim, int64_t size, const Twine &text) {
    if (ShapedType::isDynamic(size) ||
        !cast<RankedTensorType>(value.getType()).isDynamicDim(dim))
      return;
    Value have = tensor::DimOp::create(builder, loc, value, dim);
    Value want = arith::ConstantIndexOp::create(builder, loc, size);
    Value equal = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        have, want);
    cf::AssertOp::create(builder, loc, equal, message(op, text.str()));
  }

  /// value[dim] is `factor` times `count`, or a multiple of `factor` where that
  /// is dynamic too.
  void requireMultiple(Value value, int64_t dim, int64_t factor, int64_t count,
                       const Twine &text) {
    if (!cast<RankedTensorType>(value.getType()).isDynamicDim(dim))
      return;
    auto constant = [&](int64_t number) -> Value {
      return arith::ConstantIndexOp::create(builder, loc, number);
    };
    bool known = !ShapedType::isDynamic(count);
    Value have = tensor::DimOp::create(builder, loc, value, dim);
    Value want = constant(known ? factor * count : 0);
    if (!known)
      have = arith::RemSIOp::create(builder, loc, have, constant(factor));
    Value equal = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        have, want);
    cf::AssertOp::create(builder, loc, equal, message(op, text.str()));
  }

private:
  OpBuilder &builder;
  Location loc;
  Operation *op;
  function_ref<std::string(Operation *, StringRef)> message;
};
} // namespace

/// The layers from `factor` * `input`[`inputDim`] inputs on. (layers-C2)
/// (layers-C3) (layers-C4) (layers-C5) (aprelu-C3)
static void checkLayers(SizeChecker &checker, Value input, int64_t inputDim,
                        Value w1, Value b1, Value w2, Value b2,
                        int64_t factor = 1) {
  std::string inputs =
      factor == 1 ? "as many" : std::to_string(factor) + " times as many";
  inputs = " must have " + inputs + " columns as the context has channels";
  if (w1) {
    checker.requireEqual(w1, 1, input, inputDim, "w1" + inputs, factor);
    if (b1)
      checker.requireEqual(b1, 0, w1, 0,
                           "b1 must have as many elements as w1 has rows");
    checker.requireEqual(w2, 1, w1, 0,
                         "w2 must have as many columns as w1 has rows");
  } else {
    checker.requireEqual(w2, 1, input, inputDim, "w2" + inputs, factor);
  }
  if (b2)
    checker.requireEqual(b2, 0, w2, 0,
                         "b2 must have as many elements as w2 has rows");
}

/// The weights of an attention over `z`. (attention-C2) (attention-C3)
static void checkAttention(SizeChecker &checker, StringRef name, Value wp,
                           Value bp, Value z, bool channelsLast) {
  checker.requireSize(wp, 0, 1, name + " must have one row");
  checker.requireEqual(
      wp, 1, z,
      getChannelDim(cast<RankedTensorType>(z.getType()).getRank(),
                    channelsLast),
      name + " must have as many columns as the context has channels");
  if (bp)
    checker.requireSize(bp, 0, 1, name + " bias must have one element");
}

//===----------------------------------------------------------------------===//
// Variants
//===----------------------------------------------------------------------===//

/// What a, b and c have in common. Coefficients are of every channel or shared.
template <typename OpT>
static void checkVariant(SizeChecker &checker, OpT op, bool isShared) {
  Value context = op.getContextOrInput();
  // (variant-C3)
  checker.requireEqual(context, 0, op.getX(), 0,
                       "context must have the batch size of x");
  checkLayers(checker, context,
              getChannelDim(cast<RankedTensorType>(context.getType()).getRank(),
                            op.getChannelsLast()),
              op.getW1(), op.getB1(), op.getW2(), op.getB2());
  // (layers-C6)
  int64_t perChannel = op.getHyper().getRowsPerChannel();
  if (isShared)
    checker.requireSize(op.getW2(), 0, perChannel,
                        "w2 must have " + Twine(perChannel) + " rows");
  else
    checker.requireEqual(
        op.getW2(), 0, op.getX(),
        getChannelDim(op.getX().getType().getRank(), op.getChannelsLast()),
        "w2 must have " + Twine(perChannel) + " rows per channel of x",
        perChannel);
}

void AOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkVariant(checker, *this, /*isShared=*/true);
}

void BOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkVariant(checker, *this, /*isShared=*/false);
}

void COp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkVariant(checker, *this, /*isShared=*/false);
  // (c-C1)
  Value context = getContextOrInput();
  int64_t rank = getX().getType().getRank();
  for (int64_t dim = 0; dim < rank; ++dim)
    if (isSpatialDim(dim, rank, getChannelsLast()))
      checker.requireEqual(context, dim, getX(), dim,
                           "context must have the spatial sizes of x");
  checkAttention(checker, "attention", getWp(), getBp(), context,
                 getChannelsLast());
}

void APReLUOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  checkLayers(checker, getX(), channelDim, getW1(), getB1(), getW2(), getB2(),
              /*factor=*/2);
  // (aprelu-C4)
  if (getChannelShared())
    checker.requireSize(getW2(), 0, 1, "w2 must have one row");
  else
    checker.requireEqual(getW2(), 0, getX(), channelDim,
                         "w2 must have one row per channel of x");
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

void PoolOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  // (pool-C2)
  RankedTensorType type = getG().getType();
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  checker.requireSize(getX(), 0, type.getDimSize(0),
                      "x must have the batch size of the result");
  checker.requireSize(getX(), channelDim, type.getDimSize(1),
                      "x must have as many channels as the result");
}

void CoefficientsOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkLayers(checker, getG(), 1, getW1(), getB1(), getW2(), getB2());
  // (coefficients-C4) (layers-C6) Either result may know sizes that the other
  // does not.
  int64_t batch = ShapedType::kDynamic;
  int64_t channels = ShapedType::kDynamic;
  for (Type result : getResultTypes()) {
    auto type = cast<RankedTensorType>(result);
    if (!type.isDynamicDim(0))
      batch = type.getDimSize(0);
    if (!type.isDynamicDim(2))
      channels = type.getDimSize(2);
  }
  checker.requireSize(getG(), 0, batch,
                      "g must have the batch size of the results");
  int64_t perChannel = getHyper().getRowsPerChannel();
  checker.requireMultiple(getW2(), 0, perChannel, channels,
                          "w2 must have " + Twine(perChannel) +
                              " rows per channel");
}

void AttentionOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkAttention(checker, "weights", getWp(), getBp(), getZ(),
                 getChannelsLast());
  // (attention-C8)
  int64_t channelDim =
      getChannelDim(getZ().getType().getRank(), getChannelsLast());
  for (int64_t dim = 0; dim < getType().getRank(); ++dim)
    checker.requireSize(getZ(), dim + (dim >= channelDim),
                        getType().getDimSize(dim),
                        "z must have the sizes of the result");
}

/// `value` meets x in its dimension `dim`, unless it has a 1 there. (apply-C3)
/// (shift_max-C3)
static void checkBroadcast(SizeChecker &checker, StringRef name, Value value,
                           int64_t dim, Value x, int64_t xDim,
                           int64_t channelDim) {
  if (cast<RankedTensorType>(value.getType()).getDimSize(dim) == 1)
    return;
  StringRef text = xDim == 0            ? " must have the batch size of x"
                   : xDim == channelDim ? " must have as many channels as x"
                                        : " must have the spatial sizes of x";
  checker.requireEqual(value, dim, x, xDim, name + text);
}

/// Slopes, intercepts and attention of `op`.
static void checkPieces(SizeChecker &checker, PiecesOpInterface op) {
  Value x = op.getX();
  int64_t rank = op.getX().getType().getRank();
  int64_t channelDim = getChannelDim(rank, op.getChannelsLast());
  std::pair<StringRef, TypedValue<RankedTensorType>> operands[] = {
      {"slopes", op.getA()}, {"intercepts", op.getB()}};
  for (auto [name, value] : operands) {
    if (!value)
      continue;
    for (int64_t xDim = 0; xDim < rank; ++xDim)
      if (std::optional<int64_t> dim =
              op.getCoefficientDim(value.getType().getRank(), xDim))
        checkBroadcast(checker, name, value, *dim, x, xDim, channelDim);
  }
  if (!op.getPi())
    return;
  // (apply-C7)
  for (int64_t xDim = 0; xDim < rank; ++xDim)
    if (xDim != channelDim)
      checker.requireEqual(op.getPi(), xDim - (xDim > channelDim), x, xDim,
                           "attention must have the batch size and the "
                           "spatial sizes of x");
}

void ApplyOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkPieces(checker, *this);
}

//===----------------------------------------------------------------------===//
// Gradients
//===----------------------------------------------------------------------===//

/// The gradient of an op whose pieces are `op`'s. (apply_grad-C2)
/// (apply_grad-C3)
static void checkGradient(SizeChecker &checker, PiecesOpInterface op,
                          TypedValue<RankedTensorType> dy) {
  for (int64_t dim = 0; dim < dy.getType().getRank(); ++dim)
    checker.requireEqual(dy, dim, op.getX(), dim,
                         "gradient must have the sizes of x");
  checkPieces(checker, op);
}

void ApplyGradCoefficientsOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkGradient(checker, *this, getDy());
}

void ApplyGradInputOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkGradient(checker, *this, getDy());
}

void ApplyGradAttentionOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  checkGradient(checker, *this, getDy());
  // (apply_grad-C8)
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  for (int64_t dim = 0; dim < getType().getRank(); ++dim)
    checker.requireSize(getX(), dim + (dim >= channelDim),
                        getType().getDimSize(dim),
                        "x must have the sizes of the result");
}

//===----------------------------------------------------------------------===//
// Relatives
//===----------------------------------------------------------------------===//

void MaxoutOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  int64_t rank = getType().getRank();
  int64_t channelDim = getChannelDim(rank, getChannelsLast());
  // (maxout-C3)
  for (int64_t dim = 0; dim < rank; ++dim)
    if (dim != channelDim)
      checker.requireSize(getX(), dim, getType().getDimSize(dim),
                          "x must have the sizes of the result");
  // (maxout-C2)
  std::string channels = "x must have " + std::to_string(getK()) +
                         " channels for each of the result";
  checker.requireMultiple(getX(), channelDim, getK(),
                          getType().getDimSize(channelDim), channels);
}

void ShiftMaxOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  std::pair<StringRef, Value> operands[] = {{"slopes", getA()},
                                            {"shifted", getB()}};
  for (auto [name, value] : operands) {
    checkBroadcast(checker, name, value, 0, getX(), 0, channelDim);
    checkBroadcast(checker, name, value, 2, getX(), channelDim, channelDim);
  }
  // (shift_max-C6) (shift_max-C7)
  if (getPermutation())
    checker.requireSize(getX(), channelDim, getPermutation()->size(),
                        "x must have as many channels as the permutation has "
                        "entries");
  else
    checker.requireMultiple(getX(), channelDim, *getGroups(),
                            ShapedType::kDynamic,
                            "x must have a multiple of " + Twine(*getGroups()) +
                                " channels, its groups");
}
