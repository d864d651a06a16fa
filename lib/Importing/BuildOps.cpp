//===- BuildOps.cpp - The ops that are called -----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Call.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::importing;

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

/// The case that a keyword names, `otherwise` without one.
template <typename Enum>
static FailureOr<Enum>
getKeyword(const Call &call, StringRef parameter, Enum otherwise,
           std::optional<Enum> (*symbolize)(StringRef), StringRef cases) {
  auto keyword = call.get<StringAttr>(parameter);
  if (!keyword)
    return otherwise;
  if (std::optional<Enum> value = symbolize(keyword.getValue()))
    return *value;
  return call.emitError() << parameter << " must be " << cases << ", got "
                          << toText(keyword);
}

/// Set or null.
static UnitAttr getUnit(const Call &call, StringRef parameter) {
  auto flag = call.get<BoolAttr>(parameter);
  return flag && flag.getValue() ? UnitAttr::get(flag.getContext())
                                 : UnitAttr();
}

static FailureOr<Norm> getNorm(const Call &call) {
  return getKeyword<Norm>(call, "norm", Norm::Sigmoid, symbolizeNorm,
                          "sigmoid, hard_sigmoid or none");
}

static FailureOr<Hidden> getHidden(const Call &call) {
  return getKeyword<Hidden>(call, "hidden", Hidden::ReLU, symbolizeHidden,
                            "relu, relu6, silu or gelu");
}

static FailureOr<HyperAttr> getHyper(const Call &call) {
  MLIRContext *context = call.op->getContext();
  auto k = call.get<IntegerAttr>("k");
  int64_t numPieces = k ? k.getInt() : 2;
  if (numPieces < 1 || numPieces > HyperAttr::kMaxPieces)
    return call.emitError() << "k must be 1 to " << HyperAttr::kMaxPieces
                            << ", got " << numPieces;
  FailureOr<Norm> norm = getNorm(call);
  FailureOr<Hidden> hidden = getHidden(call);
  FailureOr<Order> order =
      getKeyword<Order>(call, "order", Order::SlopesFirst, symbolizeOrder,
                        "slopes_first, interleaved or channel_major");
  if (failed(norm) || failed(hidden) || failed(order))
    return failure();
  auto hasIntercepts = call.get<BoolAttr>("intercepts");
  bool intercepts = !hasIntercepts || hasIntercepts.getValue();
  HyperAttr defaults = HyperAttr::getDefault(context, numPieces, intercepts);
  auto get = [&](StringRef parameter, DenseF64ArrayAttr otherwise) {
    auto numbers = call.get<DenseF64ArrayAttr>(parameter);
    return numbers ? numbers : otherwise;
  };
  HyperAttr hyper = HyperAttr::getChecked(
      [&] { return call.emitError(); }, context, numPieces, *norm, *hidden,
      *order, intercepts, get("alpha", defaults.getAlpha()),
      get("beta", defaults.getBeta()), get("lambda_a", defaults.getLambdaA()),
      get("lambda_b", defaults.getLambdaB()));
  if (!hyper)
    return failure();
  return hyper;
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

template <typename OpTy>
static FailureOr<Operation *> buildVariant(const Call &call, OpBuilder &builder,
                                           ArrayRef<Value> tensors,
                                           HyperAttr hyper) {
  Value x = tensors[0], w1 = tensors[1], b1 = tensors[2], w2 = tensors[3],
        b2 = tensors[4], context = tensors[5];
  return OpTy::create(builder, call.op->getLoc(), x.getType(), x, context, w1,
                      b1, w2, b2, hyper, getUnit(call, "channels_last"))
      .getOperation();
}

FailureOr<Operation *>
mlir::dyrelu::importing::buildA(const Call &call, OpBuilder &builder,
                                ArrayRef<Value> tensors) {
  FailureOr<HyperAttr> hyper = getHyper(call);
  if (failed(hyper))
    return failure();
  return buildVariant<AOp>(call, builder, tensors, *hyper);
}

FailureOr<Operation *>
mlir::dyrelu::importing::buildB(const Call &call, OpBuilder &builder,
                                ArrayRef<Value> tensors) {
  FailureOr<HyperAttr> hyper = getHyper(call);
  if (failed(hyper))
    return failure();
  return buildVariant<BOp>(call, builder, tensors, *hyper);
}

/// Squeeze and excitation: y = s * x, with s = 0.5 + 0.5 norm(.).
FailureOr<Operation *>
mlir::dyrelu::importing::buildSE(const Call &call, OpBuilder &builder,
                                 ArrayRef<Value> tensors) {
  FailureOr<Norm> norm = getNorm(call);
  FailureOr<Hidden> hidden = getHidden(call);
  if (failed(norm) || failed(hidden))
    return failure();
  if (*norm == Norm::None)
    return call.emitError()
           << "norm must be sigmoid or hard_sigmoid, got \"none\"";
  MLIRContext *context = builder.getContext();
  auto half = DenseF64ArrayAttr::get(context, {0.5});
  HyperAttr defaults =
      HyperAttr::getDefault(context, /*k=*/1, /*intercepts=*/false);
  auto hyper = HyperAttr::get(context, /*k=*/1, *norm, *hidden,
                              Order::SlopesFirst, /*intercepts=*/false, half,
                              defaults.getBeta(), half, defaults.getLambdaB());
  return buildVariant<BOp>(call, builder, tensors, hyper);
}

/// The number in a tensor of one element, as wide as acc(T) of x; null after an
/// error.
static FailureOr<Value> buildScalar(const Call &call, OpBuilder &builder,
                                    StringRef name, Value tensor, Value x) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!llvm::all_of(type.getShape(), [](int64_t size) { return size == 1; }))
    return call.emitError()
           << name << " must be a tensor of one element, got " << toText(type);
  Location loc = call.op->getLoc();
  SmallVector<Value> zeros;
  if (type.getRank() != 0)
    zeros.assign(type.getRank(),
                 arith::ConstantIndexOp::create(builder, loc, 0));
  Value number = tensor::ExtractOp::create(builder, loc, tensor, zeros);
  FloatType wide = getAccumulationType(getElementTypeOrSelf(x.getType()));
  if (type.getElementType().getIntOrFloatBitWidth() < wide.getWidth())
    number = arith::ExtFOp::create(builder, loc, wide, number);
  return number;
}

FailureOr<Operation *>
mlir::dyrelu::importing::buildC(const Call &call, OpBuilder &builder,
                                ArrayRef<Value> tensors) {
  FailureOr<HyperAttr> hyper = getHyper(call);
  if (failed(hyper))
    return failure();
  Value x = tensors[0], w1 = tensors[1], b1 = tensors[2], w2 = tensors[3],
        b2 = tensors[4], wp = tensors[5], bp = tensors[6], context = tensors[7],
        temperature = tensors[8];
  if (temperature) {
    FailureOr<Value> number =
        buildScalar(call, builder, "temperature", temperature, x);
    if (failed(number))
      return failure();
    temperature = *number;
  }
  return COp::create(builder, call.op->getLoc(), x.getType(), x, context, w1,
                     b1, w2, b2, wp, bp, temperature, *hyper,
                     getUnit(call, "channels_last"), call.get<FloatAttr>("tau"),
                     call.get<FloatAttr>("gamma"))
      .getOperation();
}

FailureOr<Operation *>
mlir::dyrelu::importing::buildAPReLU(const Call &call, OpBuilder &builder,
                                     ArrayRef<Value> tensors) {
  FailureOr<Halves> halves =
      getKeyword<Halves>(call, "halves", Halves::NegativeFirst, symbolizeHalves,
                         "negative_first or positive_first");
  if (failed(halves))
    return failure();
  Value x = tensors[0], w1 = tensors[1], b1 = tensors[2], w2 = tensors[3],
        b2 = tensors[4];
  return APReLUOp::create(
             builder, call.op->getLoc(), x.getType(), x, w1, b1, w2, b2,
             HalvesAttr::get(builder.getContext(), *halves),
             getUnit(call, "channel_shared"), getUnit(call, "channels_last"))
      .getOperation();
}

/// The pieces that are constants, or null.
static FailureOr<PiecesAttr> getPieces(const Call &call) {
  auto slopes = call.get<DenseF64ArrayAttr>("static_slopes");
  auto intercepts = call.get<DenseF64ArrayAttr>("static_intercepts");
  if (!slopes && !intercepts)
    return PiecesAttr();
  if (!slopes)
    return call.emitError() << "static_intercepts need static_slopes";
  MLIRContext *context = call.op->getContext();
  if (!intercepts)
    intercepts = DenseF64ArrayAttr::get(
        context, SmallVector<double>(slopes.size(), 0.0));
  if (intercepts.size() != slopes.size())
    return call.emitError()
           << "static_intercepts must be as many as static_slopes, "
           << slopes.size() << ", got " << intercepts.size();
  auto pieces = PiecesAttr::getChecked([&] { return call.emitError(); },
                                       context, slopes, intercepts);
  if (!pieces)
    return failure();
  return pieces;
}

FailureOr<Operation *>
mlir::dyrelu::importing::buildApply(const Call &call, OpBuilder &builder,
                                    ArrayRef<Value> tensors) {
  FailureOr<PiecesAttr> pieces = getPieces(call);
  if (failed(pieces))
    return failure();
  Value x = tensors[0], a = tensors[1], b = tensors[2], pi = tensors[3];
  return ApplyOp::create(builder, call.op->getLoc(), x.getType(), x, a, b, pi,
                         *pieces, getUnit(call, "channels_last"))
      .getOperation();
}

//===----------------------------------------------------------------------===//
// Blocks and gradients
//===----------------------------------------------------------------------===//

FailureOr<Operation *>
mlir::dyrelu::importing::buildPool(const Call &call, OpBuilder &builder,
                                   ArrayRef<Value> tensors) {
  FailureOr<PoolMode> mode =
      getKeyword<PoolMode>(call, "mode", PoolMode::Mean, symbolizePoolMode,
                           "mean, positive or negative");
  if (failed(mode))
    return failure();
  return PoolOp::create(builder, call.op->getLoc(), tensors[0], *mode,
                        static_cast<bool>(getUnit(call, "channels_last")))
      .getOperation();
}

FailureOr<Operation *>
mlir::dyrelu::importing::buildCoefficients(const Call &call, OpBuilder &builder,
                                           ArrayRef<Value> tensors) {
  FailureOr<HyperAttr> hyper = getHyper(call);
  if (failed(hyper))
    return failure();
  Value g = tensors[0], w1 = tensors[1], b1 = tensors[2], w2 = tensors[3],
        b2 = tensors[4];
  return CoefficientsOp::create(builder, call.op->getLoc(), g, w1, b1, w2, b2,
                                *hyper)
      .getOperation();
}

FailureOr<Operation *>
mlir::dyrelu::importing::buildAttention(const Call &call, OpBuilder &builder,
                                        ArrayRef<Value> tensors) {
  Value z = tensors[0], wp = tensors[1], bp = tensors[2],
        temperature = tensors[3];
  if (temperature) {
    FailureOr<Value> number =
        buildScalar(call, builder, "temperature", temperature, z);
    if (failed(number))
      return failure();
    temperature = *number;
  }
  return AttentionOp::create(builder, call.op->getLoc(), z, wp, bp, temperature,
                             call.get<FloatAttr>("tau"),
                             call.get<FloatAttr>("gamma"),
                             static_cast<bool>(getUnit(call, "channels_last")))
      .getOperation();
}

FailureOr<Operation *> mlir::dyrelu::importing::buildApplyGradCoefficients(
    const Call &call, OpBuilder &builder, ArrayRef<Value> tensors) {
  FailureOr<PiecesAttr> pieces = getPieces(call);
  if (failed(pieces))
    return failure();
  Value x = tensors[0], dy = tensors[1], a = tensors[2], b = tensors[3],
        pi = tensors[4];
  if (!a)
    return call.emitError() << "there are no slopes to take a gradient of";
  return ApplyGradCoefficientsOp::create(
             builder, call.op->getLoc(), a.getType(), b ? b.getType() : Type(),
             x, dy, a, b, pi, *pieces, getUnit(call, "channels_last"))
      .getOperation();
}

FailureOr<Operation *> mlir::dyrelu::importing::buildApplyGradInput(
    const Call &call, OpBuilder &builder, ArrayRef<Value> tensors) {
  FailureOr<PiecesAttr> pieces = getPieces(call);
  if (failed(pieces))
    return failure();
  Value x = tensors[0], dy = tensors[1], a = tensors[2], b = tensors[3],
        pi = tensors[4];
  return ApplyGradInputOp::create(builder, call.op->getLoc(), x.getType(), x,
                                  dy, a, b, pi, *pieces,
                                  getUnit(call, "channels_last"))
      .getOperation();
}

FailureOr<Operation *> mlir::dyrelu::importing::buildApplyGradAttention(
    const Call &call, OpBuilder &builder, ArrayRef<Value> tensors) {
  FailureOr<PiecesAttr> pieces = getPieces(call);
  if (failed(pieces))
    return failure();
  Value x = tensors[0], dy = tensors[1], a = tensors[2], b = tensors[3];
  return ApplyGradAttentionOp::create(
             builder, call.op->getLoc(), x, dy, a, b, *pieces,
             static_cast<bool>(getUnit(call, "channels_last")))
      .getOperation();
}

//===----------------------------------------------------------------------===//
// Relatives
//===----------------------------------------------------------------------===//

FailureOr<Operation *>
mlir::dyrelu::importing::buildMaxout(const Call &call, OpBuilder &builder,
                                     ArrayRef<Value> tensors) {
  auto k = call.get<IntegerAttr>("k");
  if (!k)
    return call.emitError() << "attribute k is missing";
  auto type = cast<RankedTensorType>(tensors[0].getType());
  // What the verifier says of ranks that have no channels comes later.
  if (type.getRank() < 2 || k.getInt() < 1)
    return call.emitError()
           << "x must be of rank 2 to 5 and k 1 to " << HyperAttr::kMaxPieces
           << ", got " << toText(type) << " and " << k.getInt();
  UnitAttr channelsLast = getUnit(call, "channels_last");
  SmallVector<int64_t> shape(type.getShape());
  int64_t &channels =
      shape[getChannelDim(type.getRank(), channelsLast != nullptr)];
  if (!ShapedType::isDynamic(channels))
    channels /= k.getInt();
  return MaxoutOp::create(builder, call.op->getLoc(), type.clone(shape),
                          tensors[0], k, channelsLast)
      .getOperation();
}

FailureOr<Operation *>
mlir::dyrelu::importing::buildShiftMax(const Call &call, OpBuilder &builder,
                                       ArrayRef<Value> tensors) {
  Value x = tensors[0], a = tensors[1], b = tensors[2];
  return ShiftMaxOp::create(builder, call.op->getLoc(), x.getType(), x, a, b,
                            call.get<IntegerAttr>("groups"),
                            call.get<DenseI64ArrayAttr>("permutation"),
                            getUnit(call, "channels_last"))
      .getOperation();
}
