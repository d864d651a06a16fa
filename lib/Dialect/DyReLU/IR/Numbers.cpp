//===- Numbers.cpp - Text of numbers --------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/Numbers.h"

#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::dyrelu;

FailureOr<double> mlir::dyrelu::parseNumber(AsmParser &parser) {
  // The integer parser takes the words true and false, the float parser takes
  // no integers, and both take a sign.
  SMLoc loc = parser.getCurrentLocation();
  bool negative = succeeded(parser.parseOptionalMinus());
  bool isWord = succeeded(parser.parseOptionalKeyword("true")) ||
                succeeded(parser.parseOptionalKeyword("false"));
  if (isWord || (negative && succeeded(parser.parseOptionalMinus()))) {
    parser.emitError(loc) << "expected a number";
    return failure();
  }
  APInt integer;
  double value = 0.0;
  OptionalParseResult parsed = parser.parseOptionalInteger(integer);
  if (parsed.has_value()) {
    if (failed(*parsed))
      return failure();
    APFloat number(APFloat::IEEEdouble());
    number.convertFromAPInt(integer, /*IsSigned=*/false,
                            APFloat::rmNearestTiesToEven);
    value = number.convertToDouble();
  } else if (failed(parser.parseFloat(value))) {
    return failure();
  }
  return negative ? -value : value;
}

/// The printer of MLIR turns to hexadecimal bits where six digits do not do,
/// which the parser above would take for an integer.
std::string mlir::dyrelu::formatNumber(double value) {
  std::string text;
  for (int digits = 6; digits <= 17; ++digits) {
    text.clear();
    llvm::raw_string_ostream os(text);
    os << llvm::format("%.*g", digits, value);
    double parsed;
    if (!StringRef(text).getAsDouble(parsed) && parsed == value)
      break;
  }
  // A float literal has a point, and digits on both sides of it.
  if (StringRef(text).find_first_not_of("+-.0123456789e") == StringRef::npos &&
      text.find('.') == std::string::npos)
    text.insert(std::min(text.find('e'), text.size()), ".0");
  return text;
}
