//===- LaunchExpressions.cpp - Numbers of a host function -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchExpressions.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;
namespace json = llvm::json;

/// Larger expressions are none of sizes; the launcher reads 256 levels.
static constexpr unsigned kMaxDepth = 128;
static constexpr uint64_t kMaxOperators = 4096;

InFlightDiagnostic mlir::dyrelu::failToDescribe(Operation *op) {
  return op->emitError("cannot be described for the launcher: ");
}

/// The value of an operator on two numbers, if it is computed here.
static std::optional<int64_t> fold(StringRef op, int64_t a, int64_t b) {
  int64_t result;
  if (op == "add" && !llvm::AddOverflow(a, b, result))
    return result;
  if (op == "sub" && !llvm::SubOverflow(a, b, result))
    return result;
  if (op == "mul" && !llvm::MulOverflow(a, b, result))
    return result;
  if (op == "floordiv" && b > 0)
    return llvm::divideFloorSigned(a, b);
  if (op == "ceildiv" && b > 0)
    return llvm::divideCeilSigned(a, b);
  if (op == "min")
    return std::min(a, b);
  if (op == "max")
    return std::max(a, b);
  return std::nullopt;
}

/// Whether `b` leaves every number as it is.
static bool isNeutral(StringRef op, std::optional<int64_t> b) {
  if (op == "add" || op == "sub")
    return b == 0;
  return (op == "mul" || op == "floordiv" || op == "ceildiv") && b == 1;
}

json::Value mlir::dyrelu::makeExpression(StringRef op, json::Value a,
                                         json::Value b) {
  std::optional<int64_t> first = a.getAsInteger();
  std::optional<int64_t> second = b.getAsInteger();
  if (first && second)
    if (std::optional<int64_t> result = fold(op, *first, *second))
      return *result;
  if (isNeutral(op, second))
    return a;
  if ((op == "add" || op == "mul") && isNeutral(op, first))
    return b;
  if ((op == "add" || op == "mul") && first && !second)
    std::swap(a, b);
  // (x * 2) * 3 is x * 6.
  if (const json::Array *inner = a.getAsArray())
    if (op == "mul" && b.getAsInteger() && (*inner)[0] == "mul")
      if (std::optional<int64_t> last = (*inner)[2].getAsInteger())
        if (std::optional<int64_t> product = fold(op, *last, *b.getAsInteger()))
          return json::Array{op, (*inner)[1], *product};
  return json::Array{op, std::move(a), std::move(b)};
}

/// Operand `index` of an expression with the operator `op`, or null.
static const json::Value *getOperand(const json::Value &expression,
                                     StringRef op, unsigned index) {
  const json::Array *array = expression.getAsArray();
  return array && (*array)[0] == op ? &(*array)[index + 1] : nullptr;
}

static json::Value makeSelect(json::Value condition, json::Value a,
                              json::Value b) {
  // Divisions by a positive number that --lower-affine has taken apart:
  // x <= 0 ? 0 - (0 - x) / c : (x - 1) / c + 1, the operand of both divisions
  // being x <= 0 ? 0 - x : x - 1; and with x < 0 for quotients rounded down.
  const json::Value *quotient = getOperand(a, "sub", 1);
  const json::Value *operand =
      quotient ? getOperand(*quotient, "div", 0) : nullptr;
  const json::Value *divisor =
      quotient ? getOperand(*quotient, "div", 1) : nullptr;
  if (operand && divisor->getAsInteger() && *divisor->getAsInteger() > 0) {
    if (const json::Value *x = getOperand(condition, "le", 0))
      if (condition == json::Array{"le", *x, 0} &&
          *operand == json::Array{"select", condition,
                                  json::Array{"sub", 0, *x},
                                  json::Array{"sub", *x, 1}} &&
          a == json::Array{"sub", 0, *quotient} &&
          b == json::Array{"add", *quotient, 1})
        return json::Array{"ceildiv", *x, *divisor};
    if (const json::Value *x = getOperand(condition, "lt", 0))
      if (condition == json::Array{"lt", *x, 0} &&
          *operand == json::Array{"select", condition,
                                  json::Array{"sub", -1, *x}, *x} &&
          a == json::Array{"sub", -1, *quotient} && b == *quotient)
        return json::Array{"floordiv", *x, *divisor};
  }
  return json::Array{"select", std::move(condition), std::move(a),
                     std::move(b)};
}

/// The operator that computes what an op with two operands does, on numbers of
/// `width` bits. None where they could overflow unseen.
static StringRef getOperator(Operation *op, unsigned width) {
  StringRef bitwise = llvm::TypeSwitch<Operation *, StringRef>(op)
                          .Case<arith::AndIOp>([](auto) { return "and"; })
                          .Case<arith::OrIOp>([](auto) { return "or"; })
                          .Case<arith::XOrIOp>([](auto) { return "xor"; })
                          .Default(StringRef());
  if (width != 64)
    return width == 1 ? bitwise : "";
  if (!bitwise.empty())
    return bitwise;
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case<arith::AddIOp>([](auto) { return "add"; })
      .Case<arith::SubIOp>([](auto) { return "sub"; })
      .Case<arith::MulIOp>([](auto) { return "mul"; })
      .Case<arith::DivSIOp>([](auto) { return "div"; })
      .Case<arith::RemSIOp>([](auto) { return "rem"; })
      .Case<arith::FloorDivSIOp>([](auto) { return "floordiv"; })
      .Case<arith::CeilDivSIOp>([](auto) { return "ceildiv"; })
      .Case<arith::DivUIOp>([](auto) { return "udiv"; })
      .Case<arith::RemUIOp>([](auto) { return "urem"; })
      .Case<arith::MinSIOp>([](auto) { return "min"; })
      .Case<arith::MaxSIOp>([](auto) { return "max"; })
      .Case<arith::MinUIOp>([](auto) { return "umin"; })
      .Case<arith::MaxUIOp>([](auto) { return "umax"; })
      .Default(StringRef());
}

/// The operator of a comparison: arith's name, without the 's' of signed ones.
static StringRef getOperator(arith::CmpIPredicate predicate) {
  StringRef name = arith::stringifyCmpIPredicate(predicate);
  name.consume_front("s");
  return name;
}

/// The bits of an integer, of which an index has 64; 0 for other types.
static unsigned getWidth(Type type) {
  if (type.isIndex())
    return 64;
  auto integer = dyn_cast<IntegerType>(type);
  return integer ? integer.getWidth() : 0;
}

FailureOr<json::Value> LaunchExpressions::get(OpFoldResult value,
                                              Operation *user) {
  if (auto attribute = dyn_cast<Attribute>(value)) {
    if (auto integer = dyn_cast<IntegerAttr>(attribute))
      return json::Value(integer.getInt());
    return failToDescribe(user) << "it has a size that is no integer";
  }
  return get(cast<Value>(value));
}

FailureOr<json::Value> LaunchExpressions::get(Value value) {
  auto found = known.find(value);
  if (found != known.end())
    return found->second;
  Operation *op = value.getDefiningOp();
  auto failTooLarge = [&] {
    return failToDescribe(op) << "what computes it is too large";
  };
  if (op && depth == kMaxDepth)
    return failTooLarge();
  ++depth;
  FailureOr<json::Value> result = compute(value);
  --depth;
  if (failed(result))
    return failure();
  // Shared operands are written for each of their users.
  uint64_t count = 0;
  if (op && !result->getAsInteger()) {
    count = 1;
    for (Value operand : op->getOperands())
      count += operators.lookup(operand);
    if (count > kMaxOperators)
      return failTooLarge();
  }
  operators[value] = count;
  known.insert({value, *result});
  return result;
}

FailureOr<json::Value> LaunchExpressions::getOperation(Operation *op,
                                                       StringRef name) {
  FailureOr<json::Value> a = get(op->getOperand(0));
  if (failed(a))
    return failure();
  FailureOr<json::Value> b = get(op->getOperand(1));
  if (failed(b))
    return failure();
  return makeExpression(name, std::move(*a), std::move(*b));
}

/// The value of `expr`, one of `map`, where its dimensions and symbols are
/// `operands`.
static json::Value getAffine(AffineExpr expr, AffineMap map,
                             ArrayRef<json::Value> operands) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[map.getNumDims() + symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  StringRef op;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    op = "add";
    break;
  case AffineExprKind::Mul:
    op = "mul";
    break;
  case AffineExprKind::Mod:
    op = "mod";
    break;
  case AffineExprKind::FloorDiv:
    op = "floordiv";
    break;
  default:
    op = "ceildiv";
  }
  return makeExpression(op, getAffine(binary.getLHS(), map, operands),
                        getAffine(binary.getRHS(), map, operands));
}

FailureOr<json::Value>
LaunchExpressions::getAffine(Operation *op, AffineMap map, StringRef combiner) {
  SmallVector<json::Value> operands;
  for (Value operand : op->getOperands()) {
    FailureOr<json::Value> number = get(operand);
    if (failed(number))
      return failure();
    operands.push_back(std::move(*number));
  }
  json::Value result = ::getAffine(map.getResult(0), map, operands);
  for (AffineExpr expr : map.getResults().drop_front())
    result = makeExpression(combiner, std::move(result),
                            ::getAffine(expr, map, operands));
  return result;
}

FailureOr<json::Value> LaunchExpressions::getMetadata(OpResult result) {
  auto op = cast<memref::ExtractStridedMetadataOp>(result.getOwner());
  auto type = op.getSource().getType();
  unsigned rank = type.getRank();
  unsigned number = result.getResultNumber();
  bool isContiguous = type.getLayout().isIdentity();
  if (number == 1 && isContiguous)
    return json::Value(0);
  bool isSize = number >= 2 && number < 2 + rank;
  if (number < 2 || (!isSize && !isContiguous))
    return failToDescribe(op) << "the buffer is not contiguous";
  FailureOr<SmallVector<json::Value>> sizes = getSizes(op.getSource());
  if (failed(sizes))
    return failure();
  if (isSize)
    return (*sizes)[number - 2];
  json::Value stride = 1;
  for (json::Value &size :
       llvm::reverse(MutableArrayRef(*sizes).drop_front(number - 1 - rank)))
    stride = makeExpression("mul", std::move(size), std::move(stride));
  return stride;
}

FailureOr<json::Value> LaunchExpressions::compute(Value value) {
  unsigned width = getWidth(value.getType());
  Operation *op = value.getDefiningOp();
  if (!op) {
    op = value.getParentBlock()->getParentOp();
    return failToDescribe(op) << "a size depends on the value of argument #"
                              << cast<BlockArgument>(value).getArgNumber();
  }
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    if (auto integer = dyn_cast<IntegerAttr>(constant.getValue())) {
      APInt number = integer.getValue();
      return json::Value(width == 1 ? int64_t(number.getZExtValue())
                                    : number.getSExtValue());
    }
  }
  if (StringRef name = getOperator(op, width); !name.empty())
    return getOperation(op, name);
  if (auto cmp = dyn_cast<arith::CmpIOp>(op))
    if (getWidth(cmp.getLhs().getType()) == 64)
      return getOperation(op, getOperator(cmp.getPredicate()));
  if (isa<arith::SelectOp>(op) && width) {
    SmallVector<json::Value> operands;
    for (Value operand : op->getOperands()) {
      FailureOr<json::Value> number = get(operand);
      if (failed(number))
        return failure();
      operands.push_back(std::move(*number));
    }
    return makeSelect(operands[0], operands[1], operands[2]);
  }
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
          arith::ExtUIOp, arith::TruncIOp>(op)) {
    unsigned from = getWidth(op->getOperand(0).getType());
    bool isUnsigned = isa<arith::IndexCastUIOp, arith::ExtUIOp>(op);
    FailureOr<json::Value> number = failure();
    // What stays the number that it is; bits of others would be lost.
    if (from == width || (from == 1 && isUnsigned && width == 64) ||
        (from == 32 && !isUnsigned && width == 64))
      return get(op->getOperand(0));
    if (from == 64 && width == 32) {
      number = get(op->getOperand(0));
      if (failed(number) ||
          (number->getAsInteger() && llvm::isInt<32>(*number->getAsInteger())))
        return number;
      return json::Value(json::Array{"to_i32", std::move(*number)});
    }
  }
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return getAffine(op, apply.getAffineMap(), "");
  if (auto min = dyn_cast<affine::AffineMinOp>(op))
    return getAffine(op, min.getAffineMap(), "min");
  if (auto max = dyn_cast<affine::AffineMaxOp>(op))
    return getAffine(op, max.getAffineMap(), "max");
  if (auto dim = dyn_cast<memref::DimOp>(op)) {
    std::optional<int64_t> index = dim.getConstantIndex();
    FailureOr<SmallVector<json::Value>> sizes = getSizes(dim.getSource());
    if (failed(sizes))
      return failure();
    if (index && *index >= 0 && *index < int64_t(sizes->size()))
      return (*sizes)[*index];
  }
  if (isa<memref::ExtractStridedMetadataOp>(op))
    return getMetadata(cast<OpResult>(value));
  return failToDescribe(op) << "a number that it gives is needed";
}
