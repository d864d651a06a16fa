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

  /// `w2` has `perChannel` rows for each of `channels`, or of any number where
  /// that is dynamic too.
  void requireRows(Value w2, int64_t perChannel, int64_t channels) {
    if (!cast<RankedTensorType>(w2.getType()).isDynamicDim(0))
      return;
    auto constant = [&](int64_t value) -> Value {
      return arith::ConstantIndexOp::create(builder, loc, value);
    };
    bool known = !ShapedType::isDynamic(channels);
    Value have = tensor::DimOp::create(builder, loc, w2, 0);
    Value want = constant(known ? perChannel * channels : 0);
    if (!known)
      have = arith::RemSIOp::create(builder, loc, have, constant(perChannel));
    Value equal = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        have, want);
    std::string text =
        "w2 must have " + std::to_string(perChannel) + " rows per channel";
    cf::AssertOp::create(builder, loc, equal, message(op, text));
  }

private:
  OpBuilder &builder;
  Location loc;
  Operation *op;
  function_ref<std::string(Operation *, StringRef)> message;
};
} // namespace

/// The layers from `input`[`inputDim`] on.
static void checkLayers(SizeChecker &checker, Value input, int64_t inputDim,
                        Value w1, Value b1, Value w2, Value b2) {
  if (w1) {
    checker.requireEqual(w1, 1, input, inputDim,
                         "w1 must have as many columns as the context has "
                         "channels");
    if (b1)
      checker.requireEqual(b1, 0, w1, 0,
                           "b1 must have as many elements as w1 has rows");
    checker.requireEqual(w2, 1, w1, 0,
                         "w2 must have as many columns as w1 has rows");
  } else {
    checker.requireEqual(w2, 1, input, inputDim,
                         "w2 must have as many columns as the context has "
                         "channels");
  }
  if (b2)
    checker.requireEqual(b2, 0, w2, 0,
                         "b2 must have as many elements as w2 has rows");
}

void BOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  Value context = getContextOrInput();
  checker.requireEqual(context, 0, getX(), 0,
                       "context must have the batch size of x");
  checkLayers(checker, context,
              getChannelDim(cast<RankedTensorType>(context.getType()).getRank(),
                            getChannelsLast()),
              getW1(), getB1(), getW2(), getB2());
  int64_t perChannel = getHyper().getRowsPerChannel();
  checker.requireEqual(
      getW2(), 0, getX(),
      getChannelDim(getX().getType().getRank(), getChannelsLast()),
      "w2 must have " + Twine(perChannel) + " rows per channel of x",
      perChannel);
}

void PoolOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
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
  // Either result may know sizes that the other does not.
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
  checker.requireRows(getW2(), getHyper().getRowsPerChannel(), channels);
}

void ApplyOp::generateRuntimeVerification(
    OpBuilder &builder, Location loc,
    function_ref<std::string(Operation *, StringRef)> generateErrorMessage) {
  SizeChecker checker(builder, loc, *this, generateErrorMessage);
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  std::pair<StringRef, Value> operands[] = {{"slopes", getA()},
                                            {"intercepts", getB()}};
  for (auto [name, value] : operands) {
    if (!value)
      continue;
    auto type = cast<RankedTensorType>(value.getType());
    // A static 1 broadcasts.
    if (type.getDimSize(0) != 1)
      checker.requireEqual(value, 0, getX(), 0,
                           name + " must have the batch size of x");
    if (type.getDimSize(2) != 1)
      checker.requireEqual(value, 2, getX(), channelDim,
                           name + " must have as many channels as x");
  }
}
