//===- Assembly.h - Custom directives of the ops' assembly ------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_DIALECT_DYRELU_IR_ASSEMBLY_H
#define DYRELU_LIB_DIALECT_DYRELU_IR_ASSEMBLY_H

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

namespace mlir::dyrelu {

using OptionalOperand = std::optional<OpAsmParser::UnresolvedOperand>;

/// layer ::= `(` weight (`,` bias)? `:` type (`,` type)? `)`
ParseResult parseLayer(OpAsmParser &parser,
                       OpAsmParser::UnresolvedOperand &weight, Type &weightType,
                       OptionalOperand &bias, Type &biasType);
void printLayer(OpAsmPrinter &printer, Operation *op, Value weight,
                Type weightType, Value bias, Type biasType);

/// layers ::= (`fc1` layer)? `fc2` layer
ParseResult parseLayers(OpAsmParser &parser, OptionalOperand &w1, Type &w1Type,
                        OptionalOperand &b1, Type &b1Type,
                        OpAsmParser::UnresolvedOperand &w2, Type &w2Type,
                        OptionalOperand &b2, Type &b2Type);
void printLayers(OpAsmPrinter &printer, Operation *op, Value w1, Type w1Type,
                 Value b1, Type b1Type, Value w2, Type w2Type, Value b2,
                 Type b2Type);

/// `(` number `)`
ParseResult parseNumber(OpAsmParser &parser, FloatAttr &attr);
void printNumber(OpAsmPrinter &printer, Operation *op, FloatAttr attr);

/// `(` (number | operand `:` type) `)`
ParseResult parseNumberOrOperand(OpAsmParser &parser, FloatAttr &attr,
                                 OptionalOperand &operand, Type &type);
void printNumberOrOperand(OpAsmPrinter &printer, Operation *op, FloatAttr attr,
                          Value operand, Type type);

/// A keyword of the enum `EnumT`. `choices` lists them for a message.
template <typename EnumT>
ParseResult parseEnum(AsmParser &parser, StringRef name, EnumT &value,
                      std::optional<EnumT> (*symbolize)(StringRef),
                      StringRef choices) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (failed(parser.parseKeyword(&keyword)))
    return failure();
  std::optional<EnumT> parsed = symbolize(keyword);
  if (!parsed)
    return parser.emitError(loc)
           << name << " must be " << choices << ", got '" << keyword << "'";
  value = *parsed;
  return success();
}

/// pieces ::= `[` `(` number `,` number `)` (`,` ...)* `]`
ParseResult parsePieces(AsmParser &parser, PiecesAttr &attr);
void printPieces(AsmPrinter &printer, PiecesAttr attr);
void printPieces(OpAsmPrinter &printer, Operation *op, PiecesAttr attr);

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_DIALECT_DYRELU_IR_ASSEMBLY_H
