//===- Assembly.cpp - Custom directives of the ops' assembly --------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Assembly.h"

#include "dyrelu/Dialect/DyReLU/IR/Numbers.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

ParseResult mlir::dyrelu::parseLayer(OpAsmParser &parser,
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

void mlir::dyrelu::printLayer(OpAsmPrinter &printer, Operation *, Value weight,
                              Type weightType, Value bias, Type biasType) {
  printer << '(' << weight;
  if (bias)
    printer << ", " << bias;
  printer << " : " << weightType;
  if (bias)
    printer << ", " << biasType;
  printer << ')';
}

ParseResult mlir::dyrelu::parseLayers(OpAsmParser &parser, OptionalOperand &w1,
                                      Type &w1Type, OptionalOperand &b1,
                                      Type &b1Type,
                                      OpAsmParser::UnresolvedOperand &w2,
                                      Type &w2Type, OptionalOperand &b2,
                                      Type &b2Type) {
  if (succeeded(parser.parseOptionalKeyword("fc1"))) {
    w1.emplace();
    if (parseLayer(parser, *w1, w1Type, b1, b1Type))
      return failure();
  }
  if (parser.parseKeyword("fc2"))
    return failure();
  return parseLayer(parser, w2, w2Type, b2, b2Type);
}

void mlir::dyrelu::printLayers(OpAsmPrinter &printer, Operation *op, Value w1,
                               Type w1Type, Value b1, Type b1Type, Value w2,
                               Type w2Type, Value b2, Type b2Type) {
  // A bias without its weight does not verify, but must still print.
  if (w1) {
    printer << "fc1";
    printLayer(printer, op, w1, w1Type, b1, b1Type);
    printer << ' ';
  }
  printer << "fc2";
  printLayer(printer, op, w2, w2Type, b2, b2Type);
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

static ParseResult parseF64(AsmParser &parser, FloatAttr &attr) {
  FailureOr<double> value = dyrelu::parseNumber(parser);
  if (failed(value))
    return failure();
  attr = parser.getBuilder().getF64FloatAttr(*value);
  return success();
}

ParseResult mlir::dyrelu::parseNumber(OpAsmParser &parser, FloatAttr &attr) {
  return failure(parser.parseLParen() || parseF64(parser, attr) ||
                 parser.parseRParen());
}

void mlir::dyrelu::printNumber(OpAsmPrinter &printer, Operation *,
                               FloatAttr attr) {
  printer << '(' << formatNumber(attr.getValueAsDouble()) << ')';
}

ParseResult mlir::dyrelu::parseNumberOrOperand(OpAsmParser &parser,
                                               FloatAttr &attr,
                                               OptionalOperand &operand,
                                               Type &type) {
  if (parser.parseLParen())
    return failure();
  OpAsmParser::UnresolvedOperand parsed;
  OptionalParseResult result = parser.parseOptionalOperand(parsed);
  if (!result.has_value()) {
    if (parseF64(parser, attr))
      return failure();
  } else {
    if (failed(*result) || parser.parseColonType(type))
      return failure();
    operand = parsed;
  }
  return parser.parseRParen();
}

void mlir::dyrelu::printNumberOrOperand(OpAsmPrinter &printer, Operation *op,
                                        FloatAttr attr, Value operand,
                                        Type type) {
  // Both do not verify together, but must still print.
  if (operand)
    printer << '(' << operand << " : " << type << ')';
  else
    printNumber(printer, op, attr);
}

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

ParseResult mlir::dyrelu::parsePieces(AsmParser &parser, PiecesAttr &attr) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<double> slopes, intercepts;
  auto parsePiece = [&]() -> ParseResult {
    if (parser.parseLParen())
      return failure();
    FailureOr<double> slope = dyrelu::parseNumber(parser);
    if (failed(slope) || parser.parseComma())
      return failure();
    FailureOr<double> intercept = dyrelu::parseNumber(parser);
    if (failed(intercept) || parser.parseRParen())
      return failure();
    slopes.push_back(*slope);
    intercepts.push_back(*intercept);
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parsePiece))
    return failure();
  MLIRContext *context = parser.getContext();
  attr = parser.getChecked<PiecesAttr>(
      loc, context, DenseF64ArrayAttr::get(context, slopes),
      DenseF64ArrayAttr::get(context, intercepts));
  return success(static_cast<bool>(attr));
}

void mlir::dyrelu::printPieces(AsmPrinter &printer, PiecesAttr attr) {
  printer << '[';
  llvm::interleaveComma(attr.getPieces(), printer,
                        [&](const PiecesAttr::Piece &piece) {
                          printer << '(' << formatNumber(piece.first) << ", "
                                  << formatNumber(piece.second) << ')';
                        });
  printer << ']';
}

void mlir::dyrelu::printPieces(OpAsmPrinter &printer, Operation *,
                               PiecesAttr attr) {
  printPieces(printer, attr);
}
