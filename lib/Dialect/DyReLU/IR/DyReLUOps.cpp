//===- DyReLUOps.cpp - Text, checks and folds of the ops ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Assembly of the layers
//===----------------------------------------------------------------------===//

using OptionalOperand = std::optional<OpAsmParser::UnresolvedOperand>;

/// layer ::= keyword `(` weight (`,` bias)? `:` type (`,` type)? `)`
/// The keyword has been read.
static ParseResult parseLayer(OpAsmParser &parser,
                              OpAsmParser::UnresolvedOperand &weight,
                              Type &weightType, OptionalOperand &bias,
                              Type &biasType) {
  if (parser.parseLParen() || parser.parseOperand(weight))
    return failure();
  if (succeeded(parser.parseOptionalComma())) {
    bias.emplace();
    if (parser.parseOperand(*bias))
      return failure();
  }
  if (parser.parseColonType(weightType))
    return failure();
  if (bias && (parser.parseComma() || parser.parseType(biasType)))
    return failure();
  return parser.parseRParen();
}

static void printLayer(OpAsmPrinter &printer, StringRef keyword, Value weight,
                       Type weightType, Value bias, Type biasType) {
  printer << keyword << '(' << weight;
  if (bias)
    printer << ", " << bias;
  printer << " : " << weightType;
  if (bias)
    printer << ", " << biasType;
  printer << ')';
}

/// layers ::= (`fc1` layer)? `fc2` layer
static ParseResult parseLayers(OpAsmParser &parser, OptionalOperand &w1,
                               Type &w1Type, OptionalOperand &b1, Type &b1Type,
                               OpAsmParser::UnresolvedOperand &w2, Type &w2Type,
                               OptionalOperand &b2, Type &b2Type) {
  if (succeeded(parser.parseOptionalKeyword("fc1"))) {
    w1.emplace();
    if (parseLayer(parser, *w1, w1Type, b1, b1Type))
      return failure();
  }
  if (parser.parseKeyword("fc2"))
    return failure();
  return parseLayer(parser, w2, w2Type, b2, b2Type);
}

static void printLayers(OpAsmPrinter &printer, Operation *, Value w1,
                        Type w1Type, Value b1, Type b1Type, Value w2,
                        Type w2Type, Value b2, Type b2Type) {
  // A bias without its weight does not verify, but must still print.
  if (w1) {
    printLayer(printer, "fc1", w1, w1Type, b1, b1Type);
    printer << ' ';
  }
  printLayer(printer, "fc2", w2, w2Type, b2, b2Type);
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

namespace {
/// A size that an operand must have, and what it is called in messages.
struct Size {
  StringRef name;
  int64_t value = ShapedType::kDynamic;
};
} // namespace

static std::string describeSizes(ArrayRef<Size> sizes, bool values) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << '[';
  llvm::interleaveComma(sizes, os, [&](const Size &size) {
    if (!values)
      os << size.name;
    else if (ShapedType::isDynamic(size.value))
      os << '?';
    else
      os << size.value;
  });
  os << ']';
  return text;
}

/// Sizes that meet are equal, or one of them is known at run time only.
static bool areCompatible(int64_t lhs, int64_t rhs) {
  return lhs == rhs || ShapedType::isDynamic(lhs) || ShapedType::isDynamic(rhs);
}

/// Checks one operand or result against the sizes it must have, and makes
/// those that were not known so far known.
static LogicalResult verifyShape(Operation *op, StringRef operand, Value value,
                                 MutableArrayRef<Size *> expected) {
  auto type = cast<RankedTensorType>(value.getType());
  bool matches = type.getRank() == static_cast<int64_t>(expected.size());
  if (matches)
    for (auto [have, want] : llvm::zip(type.getShape(), expected))
      matches &= areCompatible(have, want->value);
  if (!matches) {
    SmallVector<Size> sizes =
        llvm::map_to_vector(expected, [](const Size *size) { return *size; });
    return op->emitOpError()
           << operand << " must have shape "
           << describeSizes(sizes, /*values=*/false) << " = "
           << describeSizes(sizes, /*values=*/true) << ", got " << type;
  }
  for (auto [have, want] : llvm::zip(type.getShape(), expected))
    if (ShapedType::isDynamic(want->value))
      want->value = have;
  return success();
}

static LogicalResult verifyElementType(Operation *op, StringRef operand,
                                       Value value, ArrayRef<Type> allowed) {
  Type type = getElementTypeOrSelf(value.getType());
  if (llvm::is_contained(allowed, type))
    return success();
  InFlightDiagnostic diag = op->emitOpError()
                            << operand << " must have element type ";
  llvm::interleave(
      llvm::SmallSetVector<Type, 2>(allowed.begin(), allowed.end()),
      [&](Type choice) { diag << choice; }, [&] { diag << " or "; });
  return diag << ", got " << value.getType();
}

/// Checks that every operand that is not optional is there once: the generic
/// form may say otherwise, and the generated checks let it pass.
template <typename OpT>
static LogicalResult
verifyRequired(OpT op, ArrayRef<std::pair<unsigned, StringRef>> required) {
  for (auto [group, name] : required) {
    unsigned count = op.getODSOperandIndexAndLength(group).second;
    if (count != 1)
      return op.emitOpError()
             << "must have one operand " << name << ", got " << count;
  }
  return success();
}

/// Checks the layers of a variant or of coefficients. `input` is the number of
/// inputs of the first layer, `channels` of the coefficients; both are made
/// known where they were not.
static LogicalResult verifyLayers(Operation *op, HyperAttr hyper, Value w1,
                                  Value b1, Value w2, Value b2,
                                  ArrayRef<Type> weightTypes, Size &input,
                                  Size &channels) {
  if (b1 && !w1)
    return op->emitOpError("b1 is given without w1");
  std::pair<StringRef, Value> weights[] = {
      {"w1", w1}, {"b1", b1}, {"w2", w2}, {"b2", b2}};
  for (auto [name, value] : weights)
    if (value && failed(verifyElementType(op, name, value, weightTypes)))
      return failure();

  Size hidden{w1 ? "hidden" : input.name};
  Size *last = &input;
  if (w1) {
    Size *sizes[] = {&hidden, &input};
    if (failed(verifyShape(op, "w1", w1, sizes)))
      return failure();
    last = &hidden;
  }
  if (b1) {
    Size *sizes[] = {&hidden};
    if (failed(verifyShape(op, "b1", b1, sizes)))
      return failure();
  }

  int64_t perChannel = hyper.getRowsPerChannel();
  std::string rowsName = std::to_string(perChannel) + " * channels";
  Size rows{rowsName};
  if (!ShapedType::isDynamic(channels.value)) {
    if (llvm::MulOverflow(channels.value, perChannel, rows.value))
      return op->emitOpError("has too many rows of w2: ")
             << perChannel << " * " << channels.value << " channels";
  }
  Size *sizes[] = {&rows, last};
  if (failed(verifyShape(op, "w2", w2, sizes)))
    return failure();
  if (b2) {
    Size *biasSizes[] = {&rows};
    if (failed(verifyShape(op, "b2", b2, biasSizes)))
      return failure();
  }
  if (ShapedType::isDynamic(rows.value))
    return success();
  if (rows.value % perChannel != 0)
    return op->emitOpError() << "w2 must have a multiple of " << perChannel
                             << " rows, got " << w2.getType();
  channels.value = rows.value / perChannel;
  return success();
}

/// Checks slopes or intercepts of `apply`, which may broadcast.
static LogicalResult verifyBroadcast(ApplyOp op, StringRef operand, Value value,
                                     int64_t batch, int64_t channels) {
  auto type = cast<RankedTensorType>(value.getType());
  if (failed(verifyElementType(
          op, operand, value,
          getAccumulationType(op.getX().getType().getElementType()))))
    return failure();
  if (ShapedType::isDynamic(type.getDimSize(1)))
    return op.emitOpError()
           << operand << " must have a static number of pieces, got " << type;
  auto meets = [](int64_t have, int64_t want) {
    return have == 1 || areCompatible(have, want);
  };
  if (meets(type.getDimSize(0), batch) && meets(type.getDimSize(2), channels))
    return success();
  Size sizes[] = {{"batch or 1", batch},
                  {"pieces", type.getDimSize(1)},
                  {"channels or 1", channels}};
  return op.emitOpError() << operand << " must have shape "
                          << describeSizes(sizes, /*values=*/false) << " = "
                          << describeSizes(sizes, /*values=*/true) << ", got "
                          << type;
}

/// Checks the common part of all variants; `channels` is that of the
/// coefficients.
static LogicalResult verifyVariant(VariantOpInterface op, Value w1, Value b1,
                                   Value w2, Value b2, bool channelsLast,
                                   int64_t channels) {
  auto xType = cast<RankedTensorType>(op.getInput().getType());
  auto zType = cast<RankedTensorType>(op.getContextOrInput().getType());
  Type element = xType.getElementType();
  Type types[] = {element, getAccumulationType(element)};
  if (failed(verifyElementType(op, "context", op.getContextOrInput(), types)))
    return failure();
  if (!areCompatible(zType.getDimSize(0), xType.getDimSize(0)))
    return op.emitOpError("context must have the batch size of x, ")
           << xType << ", got " << zType;
  Size input{"context channels",
             zType.getDimSize(getChannelDim(zType.getRank(), channelsLast))};
  Size coefficientChannels{"channels", channels};
  return verifyLayers(op, op.getHyperFunction(), w1, b1, w2, b2, types, input,
                      coefficientChannels);
}

//===----------------------------------------------------------------------===//
// BOp
//===----------------------------------------------------------------------===//

LogicalResult BOp::verify() {
  if (failed(verifyRequired(*this, {{0, "x"}, {4, "w2"}})))
    return failure();
  RankedTensorType type = getX().getType();
  return verifyVariant(
      cast<VariantOpInterface>(getOperation()), getW1(), getB1(), getW2(),
      getB2(), getChannelsLast(),
      type.getDimSize(getChannelDim(type.getRank(), getChannelsLast())));
}

LogicalResult BOp::canonicalize(BOp op, PatternRewriter &rewriter) {
  if (op.getZ() != op.getX())
    return rewriter.notifyMatchFailure(op, "the context is not x");
  rewriter.modifyOpInPlace(op, [&] { op.getZMutable().clear(); });
  return success();
}

LogicalResult
BOp::reifyResultShapes(OpBuilder &builder,
                       ReifiedRankedShapedTypeDims &reifiedReturnShapes) {
  reifiedReturnShapes = {tensor::getMixedSizes(builder, getLoc(), getX())};
  return success();
}

//===----------------------------------------------------------------------===//
// PoolOp
//===----------------------------------------------------------------------===//

LogicalResult PoolOp::verify() {
  RankedTensorType type = getX().getType();
  if (failed(verifyElementType(*this, "result", getG(),
                               getAccumulationType(type.getElementType()))))
    return failure();
  Size batch{"batch", type.getDimSize(0)};
  Size channels{"channels", type.getDimSize(getChannelDim(type.getRank(),
                                                          getChannelsLast()))};
  Size *sizes[] = {&batch, &channels};
  return verifyShape(*this, "result", getG(), sizes);
}

OpFoldResult PoolOp::fold(FoldAdaptor) {
  // The mean over no sizes is the value itself.
  if (getX().getType() == getG().getType())
    return getX();
  return {};
}

LogicalResult
PoolOp::reifyResultShapes(OpBuilder &builder,
                          ReifiedRankedShapedTypeDims &reifiedReturnShapes) {
  int64_t channelDim =
      getChannelDim(getX().getType().getRank(), getChannelsLast());
  reifiedReturnShapes = {
      {tensor::getMixedSize(builder, getLoc(), getX(), 0),
       tensor::getMixedSize(builder, getLoc(), getX(), channelDim)}};
  return success();
}

//===----------------------------------------------------------------------===//
// CoefficientsOp
//===----------------------------------------------------------------------===//

LogicalResult CoefficientsOp::verify() {
  if (failed(verifyRequired(*this, {{0, "g"}, {3, "w2"}})))
    return failure();
  RankedTensorType type = getG().getType();
  Type element = type.getElementType();
  if (element != getAccumulationType(element))
    return emitOpError("g must have element type f32 or f64, got ") << type;
  if (getHyper().getIntercepts() != static_cast<bool>(getB()))
    return emitOpError("must have ")
           << getHyper().getNumParts()
           << " results, as hyper says intercepts = "
           << (getHyper().getIntercepts() ? "true" : "false") << ", got "
           << getNumResults();

  Size batch{"batch", type.getDimSize(0)};
  Size input{"context channels", type.getDimSize(1)};
  Size pieces{"k", getHyper().getK()};
  Size channels{"channels"};
  // Weights in the accumulation type, or in a type that accumulates in it.
  MLIRContext *context = getContext();
  SmallVector<Type> weightTypes = {element};
  if (element.isF32())
    weightTypes.append({Float16Type::get(context), BFloat16Type::get(context)});
  if (failed(verifyLayers(*this, getHyper(), getW1(), getB1(), getW2(), getB2(),
                          weightTypes, input, channels)))
    return failure();

  StringRef names[] = {"result a", "result b"};
  for (auto [name, result] : llvm::zip(names, getResults())) {
    Size *sizes[] = {&batch, &pieces, &channels};
    if (failed(verifyElementType(*this, name, result, element)) ||
        failed(verifyShape(*this, name, result, sizes)))
      return failure();
    if (ShapedType::isDynamic(
            cast<RankedTensorType>(result.getType()).getDimSize(1)))
      return emitOpError() << name << " must have a static number of pieces, "
                           << getHyper().getK() << ", got " << result.getType();
  }
  // The results may know the channels that w2 does not.
  int64_t rows;
  if (!ShapedType::isDynamic(channels.value) &&
      llvm::MulOverflow(channels.value, getHyper().getRowsPerChannel(), rows))
    return emitOpError("has too many channels for rows of w2: ")
           << channels.value;
  return success();
}

LogicalResult CoefficientsOp::reifyResultShapes(
    OpBuilder &builder, ReifiedRankedShapedTypeDims &reifiedReturnShapes) {
  OpFoldResult batch = tensor::getMixedSize(builder, getLoc(), getG(), 0);
  OpFoldResult rows = tensor::getMixedSize(builder, getLoc(), getW2(), 0);
  AffineExpr expr = getAffineSymbolExpr(0, getContext())
                        .floorDiv(getHyper().getRowsPerChannel());
  OpFoldResult channels =
      affine::makeComposedFoldedAffineApply(builder, getLoc(), expr, {rows});
  OpFoldResult pieces = builder.getIndexAttr(getHyper().getK());
  for (Value result : getResults()) {
    // The result may know its channels where w2 does not.
    int64_t known = cast<RankedTensorType>(result.getType()).getDimSize(2);
    reifiedReturnShapes.push_back(
        {batch, pieces,
         ShapedType::isDynamic(known)
             ? channels
             : OpFoldResult(builder.getIndexAttr(known))});
  }
  return success();
}

//===----------------------------------------------------------------------===//
// ApplyOp
//===----------------------------------------------------------------------===//

LogicalResult ApplyOp::verify() {
  RankedTensorType type = getX().getType();
  int64_t batch = type.getDimSize(0);
  int64_t channels =
      type.getDimSize(getChannelDim(type.getRank(), getChannelsLast()));
  if (failed(verifyBroadcast(*this, "slopes", getA(), batch, channels)))
    return failure();
  int64_t pieces = getA().getType().getDimSize(1);
  if (pieces < 1 || pieces > HyperAttr::kMaxPieces)
    return emitOpError("slopes must have 1 to ")
           << HyperAttr::kMaxPieces << " pieces, got " << getA().getType();
  if (!getB())
    return success();
  if (failed(verifyBroadcast(*this, "intercepts", getB(), batch, channels)))
    return failure();
  if (getB().getType().getDimSize(1) != pieces)
    return emitOpError("intercepts must have as many pieces as slopes, ")
           << getA().getType() << ", got " << getB().getType();
  return success();
}

LogicalResult
ApplyOp::reifyResultShapes(OpBuilder &builder,
                           ReifiedRankedShapedTypeDims &reifiedReturnShapes) {
  reifiedReturnShapes = {tensor::getMixedSizes(builder, getLoc(), getX())};
  return success();
}

#define GET_OP_CLASSES
#include "dyrelu/Dialect/DyReLU/IR/DyReLUOps.cpp.inc"
