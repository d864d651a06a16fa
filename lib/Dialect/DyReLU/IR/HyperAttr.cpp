//===- HyperAttr.cpp - Text, checks and rows of #dyrelu.hyper -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Assembly.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/Numbers.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// The paper's values for every intercept.
static constexpr double kInitialIntercept = 0.0, kRangeOfIntercept = 0.5;

HyperAttr HyperAttr::getDefault(MLIRContext *context, int64_t k,
                                bool intercepts) {
  auto fill = [&](double first, double rest) {
    SmallVector<double> values(k, rest);
    values[0] = first;
    return DenseF64ArrayAttr::get(context, values);
  };
  return HyperAttr::get(
      context, k, Norm::Sigmoid, Hidden::ReLU, Order::SlopesFirst, intercepts,
      fill(1.0, 0.0), fill(kInitialIntercept, kInitialIntercept),
      fill(1.0, 1.0), fill(kRangeOfIntercept, kRangeOfIntercept));
}

std::array<RowIndex, 3> HyperAttr::getRowOrder() const {
  switch (getOrder()) {
  case Order::SlopesFirst:
    return {RowIndex::Part, RowIndex::Piece, RowIndex::Channel};
  case Order::Interleaved:
    return {RowIndex::Piece, RowIndex::Part, RowIndex::Channel};
  case Order::ChannelMajor:
    return {RowIndex::Channel, RowIndex::Part, RowIndex::Piece};
  }
  llvm_unreachable("unknown order");
}

AffineMap HyperAttr::getRowMap(Part part) const {
  MLIRContext *context = getContext();
  AffineExpr channels = getAffineSymbolExpr(0, context);
  AffineExpr row = getAffineConstantExpr(0, context);
  for (RowIndex index : getRowOrder()) {
    switch (index) {
    case RowIndex::Part:
      row = row * getNumParts() + static_cast<int64_t>(part);
      break;
    case RowIndex::Piece:
      row = row * getK() + getAffineDimExpr(0, context);
      break;
    case RowIndex::Channel:
      row = row * channels + getAffineDimExpr(1, context);
      break;
    }
  }
  return AffineMap::get(/*dimCount=*/2, /*symbolCount=*/1, row);
}

double HyperAttr::getInitial(Part part, int64_t k) const {
  return (part == Part::Slope ? getAlpha() : getBeta())[k];
}

double HyperAttr::getRange(Part part, int64_t k) const {
  return (part == Part::Slope ? getLambdaA() : getLambdaB())[k];
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

LogicalResult HyperAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                int64_t k, Norm norm, Hidden hidden,
                                Order order, bool intercepts,
                                DenseF64ArrayAttr alpha, DenseF64ArrayAttr beta,
                                DenseF64ArrayAttr lambdaA,
                                DenseF64ArrayAttr lambdaB) {
  // (hyper-C1)
  if (k < 1 || k > kMaxPieces)
    return emitError() << "#dyrelu.hyper: k must be 1 to " << kMaxPieces
                       << ", got " << k;
  std::pair<StringRef, DenseF64ArrayAttr> arrays[] = {{"alpha", alpha},
                                                      {"beta", beta},
                                                      {"lambda_a", lambdaA},
                                                      {"lambda_b", lambdaB}};
  for (auto [name, values] : arrays) {
    if (!values)
      return emitError() << "#dyrelu.hyper: " << name << " is missing";
    // (hyper-C2)
    if (values.size() != k)
      return emitError() << "#dyrelu.hyper: " << name << " must have k = " << k
                         << " numbers, got " << values.size();
    // (hyper-C3)
    for (double value : values.asArrayRef())
      if (!std::isfinite(value))
        return emitError() << "#dyrelu.hyper: " << name
                           << " must be finite, got " << value;
  }
  // (hyper-C4) The text leaves out what has no use.
  std::tuple<StringRef, DenseF64ArrayAttr, double> unused[] = {
      {"beta", beta, kInitialIntercept},
      {"lambda_b", lambdaB, kRangeOfIntercept}};
  for (auto [name, values, number] : unused)
    if (!intercepts &&
        llvm::any_of(values.asArrayRef(),
                     [&, number = number](double x) { return x != number; }))
      return emitError() << "#dyrelu.hyper: intercepts = false leaves no use "
                            "for "
                         << name;
  return success();
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// numbers ::= `[` number (`,` number)* `]`
static FailureOr<DenseF64ArrayAttr> parseNumbers(AsmParser &parser) {
  SmallVector<double> values;
  auto parseOne = [&]() -> ParseResult {
    FailureOr<double> value = parseNumber(parser);
    if (failed(value))
      return failure();
    values.push_back(*value);
    return success();
  };
  if (failed(parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                            parseOne)))
    return failure();
  return DenseF64ArrayAttr::get(parser.getContext(), values);
}

static ParseResult parseBool(AsmParser &parser, bool &value) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (failed(parser.parseKeyword(&keyword)))
    return failure();
  if (keyword != "true" && keyword != "false")
    return parser.emitError(loc)
           << "intercepts must be true or false, got '" << keyword << "'";
  value = keyword == "true";
  return success();
}

Attribute HyperAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  int64_t k = 2;
  Norm norm = Norm::Sigmoid;
  Hidden hidden = Hidden::ReLU;
  Order order = Order::SlopesFirst;
  bool intercepts = true;
  DenseF64ArrayAttr alpha, beta, lambdaA, lambdaB;
  llvm::StringSet<> seen;

  auto parseArray = [&](DenseF64ArrayAttr &array) -> ParseResult {
    FailureOr<DenseF64ArrayAttr> parsed = parseNumbers(parser);
    if (failed(parsed))
      return failure();
    array = *parsed;
    return success();
  };
  auto parseParameter = [&]() -> ParseResult {
    SMLoc nameLoc = parser.getCurrentLocation();
    StringRef name;
    if (failed(parser.parseKeyword(&name)) || failed(parser.parseEqual()))
      return failure();
    // (hyper-C5)
    if (!seen.insert(name).second)
      return parser.emitError(nameLoc) << name << " is given twice";
    if (name == "k")
      return parser.parseInteger(k);
    if (name == "norm")
      return parseEnum<Norm>(parser, name, norm, symbolizeNorm,
                             "sigmoid, hard_sigmoid or none");
    if (name == "hidden")
      return parseEnum<Hidden>(parser, name, hidden, symbolizeHidden,
                               "relu, relu6, silu or gelu");
    if (name == "order")
      return parseEnum<Order>(parser, name, order, symbolizeOrder,
                              "slopes_first, interleaved or channel_major");
    if (name == "intercepts")
      return parseBool(parser, intercepts);
    if (name == "alpha")
      return parseArray(alpha);
    if (name == "beta")
      return parseArray(beta);
    if (name == "lambda_a")
      return parseArray(lambdaA);
    if (name == "lambda_b")
      return parseArray(lambdaB);
    return parser.emitError(nameLoc)
           << "unknown parameter '" << name
           << "': expected k, norm, hidden, order, intercepts, alpha, beta, "
              "lambda_a or lambda_b";
  };
  if (failed(parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater,
                                            parseParameter)))
    return {};
  if (k < 1 || k > kMaxPieces) {
    parser.emitError(loc) << "#dyrelu.hyper: k must be 1 to " << kMaxPieces
                          << ", got " << k;
    return {};
  }
  // (hyper-C4)
  if (!intercepts && (beta || lambdaB)) {
    parser.emitError(loc)
        << "#dyrelu.hyper: intercepts = false leaves no use for "
        << (beta ? "beta" : "lambda_b");
    return {};
  }

  HyperAttr defaults = getDefault(parser.getContext(), k, intercepts);
  return parser.getChecked<HyperAttr>(
      loc, parser.getContext(), k, norm, hidden, order, intercepts,
      alpha ? alpha : defaults.getAlpha(), beta ? beta : defaults.getBeta(),
      lambdaA ? lambdaA : defaults.getLambdaA(),
      lambdaB ? lambdaB : defaults.getLambdaB());
}

void HyperAttr::print(AsmPrinter &printer) const {
  HyperAttr defaults = getDefault(getContext(), getK(), getIntercepts());
  bool first = true;
  auto name = [&](StringRef text) -> AsmPrinter & {
    if (!std::exchange(first, false))
      printer << ", ";
    return printer << text << " = ";
  };
  auto array = [&](StringRef text, DenseF64ArrayAttr values,
                   DenseF64ArrayAttr defaultValues) {
    if (values == defaultValues)
      return;
    name(text) << '[';
    llvm::interleaveComma(values.asArrayRef(), printer, [&](double value) {
      printer << formatNumber(value);
    });
    printer << ']';
  };

  printer << '<';
  if (getK() != 2)
    name("k") << getK();
  if (getNorm() != defaults.getNorm())
    name("norm") << stringifyNorm(getNorm());
  if (getHidden() != defaults.getHidden())
    name("hidden") << stringifyHidden(getHidden());
  if (getOrder() != defaults.getOrder())
    name("order") << stringifyOrder(getOrder());
  if (!getIntercepts())
    name("intercepts") << "false";
  array("alpha", getAlpha(), defaults.getAlpha());
  array("beta", getBeta(), defaults.getBeta());
  array("lambda_a", getLambdaA(), defaults.getLambdaA());
  array("lambda_b", getLambdaB(), defaults.getLambdaB());
  printer << '>';
}
