//===- OpAttrs.cpp - Text and checks of the ops' small attributes ---------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Assembly.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

LogicalResult PiecesAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 DenseF64ArrayAttr slopes,
                                 DenseF64ArrayAttr intercepts) {
  // (pieces-C3)
  auto count = [](DenseF64ArrayAttr values) {
    return values ? values.size() : 0;
  };
  if (!slopes || !intercepts || count(slopes) != count(intercepts))
    return emitError() << "#dyrelu.pieces: expected as many intercepts as "
                          "slopes, "
                       << count(slopes) << ", got " << count(intercepts);
  // (pieces-C1)
  if (slopes.empty() || slopes.size() > HyperAttr::kMaxPieces)
    return emitError() << "#dyrelu.pieces: expected 1 to "
                       << HyperAttr::kMaxPieces << " pieces, got "
                       << slopes.size();
  // (pieces-C2)
  std::pair<StringRef, DenseF64ArrayAttr> parts[] = {
      {"slopes", slopes}, {"intercepts", intercepts}};
  for (auto [name, values] : parts)
    for (double value : values.asArrayRef())
      if (!std::isfinite(value))
        return emitError() << "#dyrelu.pieces: " << name
                           << " must be finite, got " << value;
  return success();
}

SmallVector<PiecesAttr::Piece> PiecesAttr::getPieces() const {
  return llvm::to_vector(llvm::map_range(
      llvm::seq(size()), [&](int64_t k) { return (*this)[k]; }));
}

Attribute PiecesAttr::parse(AsmParser &parser, Type) {
  PiecesAttr attr;
  if (parser.parseLess() || parsePieces(parser, attr) || parser.parseGreater())
    return {};
  return attr;
}

void PiecesAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printPieces(printer, *this);
  printer << '>';
}

//===----------------------------------------------------------------------===//
// Enums
//===----------------------------------------------------------------------===//

/// `(` keyword `)`
template <typename AttrT, typename EnumT>
static Attribute parseEnumAttr(AsmParser &parser, StringRef name,
                               std::optional<EnumT> (*symbolize)(StringRef),
                               StringRef choices) {
  EnumT value;
  if (parser.parseLParen() ||
      parseEnum<EnumT>(parser, name, value, symbolize, choices) ||
      parser.parseRParen())
    return {};
  return AttrT::get(parser.getContext(), value);
}

Attribute PoolModeAttr::parse(AsmParser &parser, Type) {
  return parseEnumAttr<PoolModeAttr, PoolMode>(
      parser, "mode", symbolizePoolMode, "mean, positive or negative");
}

void PoolModeAttr::print(AsmPrinter &printer) const {
  printer << '(' << stringifyPoolMode(getValue()) << ')';
}

Attribute HalvesAttr::parse(AsmParser &parser, Type) {
  return parseEnumAttr<HalvesAttr, Halves>(parser, "halves", symbolizeHalves,
                                           "negative_first or positive_first");
}

void HalvesAttr::print(AsmPrinter &printer) const {
  printer << '(' << stringifyHalves(getValue()) << ')';
}
