//===- Differentiate.cpp - --dyrelu-differentiate -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Dialect/DyReLU/IR/ElementCode.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DYRELUDIFFERENTIATE
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static constexpr StringLiteral kSuffix("_backward");

static remark::RemarkOpts getRemark() {
  return remark::RemarkOpts::name("Differentiate")
      .category("dyrelu-differentiate");
}

static bool isDeclaration(Operation *op) {
  auto function = dyn_cast<func::FuncOp>(op);
  return function && function.isExternal();
}

static bool isFloatTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && isa<FloatType>(tensor.getElementType());
}

/// The sum of `values`, which have the sizes of the first, with elements of
/// `type`. A linalg op, which is fused with those that compute what it adds.
static Value buildSum(OpBuilder &builder, ArrayRef<Value> values,
                      FloatType type) {
  Location loc = values.front().getLoc();
  auto shape = cast<RankedTensorType>(values.front().getType());
  if (values.size() == 1 && shape.getElementType() == type)
    return values.front();
  SmallVector<Value> summands;
  for (Value value : values) {
    RankedTensorType wanted =
        shape.clone(cast<RankedTensorType>(value.getType()).getElementType());
    if (value.getType() != wanted)
      value = tensor::CastOp::create(builder, loc, wanted, value);
    summands.push_back(value);
  }
  Value empty = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, summands.front()),
      type);
  int64_t rank = shape.getRank();
  SmallVector<AffineMap> maps(summands.size() + 1,
                              builder.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, shape.clone(type), summands, empty, maps, iterators,
             [&](OpBuilder &b, Location l, ValueRange args) {
               FloatType widest = type;
               for (Value summand : args.drop_back())
                 if (auto own = cast<FloatType>(summand.getType());
                     own.getWidth() > widest.getWidth())
                   widest = own;
               Value sum = convertFloat(b, l, args.front(), widest);
               for (Value summand : args.drop_back().drop_front())
                 sum = arith::AddFOp::create(
                     b, l, sum, convertFloat(b, l, summand, widest));
               linalg::YieldOp::create(b, l, convertFloat(b, l, sum, type));
             })
      .getResult(0);
}

/// `value` with the elements of `type`.
static Value convertElements(OpBuilder &builder, Value value, FloatType type) {
  return buildSum(builder, value, type);
}

/// As large as `value`, with elements 0 of `type`.
static Value buildZeros(OpBuilder &builder, Value value, Type type) {
  Location loc = value.getLoc();
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type));
  Value empty = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, value), type);
  return linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
}

namespace {
/// Reverse-mode differentiation of one block of ops.
class Tape {
public:
  explicit Tape(OpBuilder &builder) : builder(builder) {}

  /// The gradient of `value`, or null where nothing depends on it.
  Value get(Value value) {
    auto it = gradients.find(value);
    if (it == gradients.end())
      return {};
    // All have the sizes of `value`; a result's own gradient may be of its type
    // where the others are of what they are accumulated in.
    SmallVector<Value> &summands = it->second;
    FloatType widest;
    for (Value summand : summands) {
      auto type = cast<FloatType>(getElementTypeOrSelf(summand.getType()));
      if (!widest || type.getWidth() > widest.getWidth())
        widest = type;
    }
    summands = {buildSum(builder, summands, widest)};
    return summands.front();
  }

  void add(Value value, Value gradient) {
    if (gradient)
      gradients[value].push_back(gradient);
  }

  /// Whether something depends on `value` in a way that has no gradient here.
  bool isUnknown(Value value) const { return unknown.contains(value); }

  /// Passes the gradients of an op's results on to its operands. `reason` says
  /// why that is not known.
  LogicalResult step(Operation &op, std::string &reason);

private:
  LogicalResult stepThrough(GradientOpInterface op);
  void stepThrough(tensor::InsertSliceOp op);
  void stepThrough(tensor::ExtractOp op);

  OpBuilder &builder;
  llvm::DenseMap<Value, SmallVector<Value>> gradients;
  llvm::DenseSet<Value> unknown;
};
} // namespace

LogicalResult Tape::step(Operation &op, std::string &reason) {
  if (llvm::any_of(op.getResults(),
                   [&](Value value) { return isUnknown(value); }))
    unknown.insert_range(op.getOperands());
  if (llvm::none_of(op.getResults(),
                    [&](Value value) { return gradients.contains(value); }))
    return success();
  if (auto known = dyn_cast<GradientOpInterface>(op)) {
    if (succeeded(stepThrough(known)))
      return success();
    reason = (op.getName().getStringRef() + " has no gradient here").str();
    return failure();
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
    stepThrough(insert);
    return success();
  }
  if (auto extract = dyn_cast<tensor::ExtractOp>(op);
      extract && extract.getIndices().empty()) {
    stepThrough(extract);
    return success();
  }
  // What is written over.
  if (isa<tensor::EmptyOp>(op))
    return success();
  reason =
      (op.getName().getStringRef() + " has no gradient that is known").str();
  return failure();
}

LogicalResult Tape::stepThrough(GradientOpInterface op) {
  SmallVector<Value> given;
  for (Value result : op->getResults()) {
    Value gradient = get(result);
    auto type = dyn_cast<RankedTensorType>(result.getType());
    if (gradient && type)
      gradient = convertElements(builder, gradient,
                                 cast<FloatType>(type.getElementType()));
    given.push_back(gradient);
  }
  FailureOr<SmallVector<Value>> built = op.buildGradients(builder, given);
  if (failed(built))
    return failure();
  for (auto [operand, gradient] : llvm::zip_equal(op->getOperands(), *built)) {
    if (!gradient)
      unknown.insert(operand);
    add(operand, gradient);
  }
  return success();
}

void Tape::stepThrough(tensor::InsertSliceOp op) {
  Location loc = op.getLoc();
  Value gradient = get(op.getResult());
  Type type = cast<RankedTensorType>(gradient.getType()).getElementType();
  SmallVector<OpFoldResult> offsets = op.getMixedOffsets(),
                            sizes = op.getMixedSizes(),
                            strides = op.getMixedStrides();
  Value part = tensor::ExtractSliceOp::create(
      builder, loc, cast<RankedTensorType>(op.getSourceType().clone(type)),
      gradient, offsets, sizes, strides);
  add(op.getSource(), part);
  Value rest = tensor::InsertSliceOp::create(
      builder, loc, buildZeros(builder, op.getSource(), type), gradient,
      offsets, sizes, strides);
  add(op.getDest(), rest);
}

/// The gradient of a number is a tensor of rank 0.
void Tape::stepThrough(tensor::ExtractOp op) {
  add(op.getTensor(), get(op.getResult()));
}

namespace {
struct Differentiate : dyrelu::impl::DyReLUDifferentiateBase<Differentiate> {
  using DyReLUDifferentiateBase::DyReLUDifferentiateBase;

  void runOnOperation() override {
    SmallVector<func::FuncOp> functions;
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isExternal())
        functions.push_back(function);
    for (func::FuncOp function : functions) {
      std::string reason;
      if (succeeded(differentiate(function, reason)))
        remark::passed(function.getLoc(), getRemark())
            << "@" + function.getName().str() + kSuffix.str() +
                   " computes its gradients";
      else
        remark::missed(function.getLoc(), getRemark())
            << "@" + function.getName().str() +
                   " is not differentiated: " + reason;
    }
  }

private:
  LogicalResult differentiate(func::FuncOp function, std::string &reason);
  LogicalResult checkTypes(func::FuncOp function, std::string &reason);
  LogicalResult buildBackward(func::FuncOp function, std::string &reason);
  LogicalResult define(func::FuncOp declaration, func::FuncOp function,
                       std::string &reason);
  bool isWanted(unsigned argument) {
    return arguments.empty() || llvm::is_contained(arguments, argument);
  }
};
} // namespace

LogicalResult Differentiate::checkTypes(func::FuncOp function,
                                        std::string &reason) {
  if (!function.getBody().hasOneBlock()) {
    reason = "it has several blocks";
    return failure();
  }
  for (Type type : function.getResultTypes())
    if (!isFloatTensor(type)) {
      reason = "a result is no tensor of floats";
      return failure();
    }
  for (int64_t argument : arguments)
    if (argument < 0 || argument >= function.getNumArguments() ||
        !isFloatTensor(function.getArgumentTypes()[argument])) {
      reason = "argument " + std::to_string(argument) +
               ", whose gradient is asked for, is no tensor of floats";
      return failure();
    }
  std::string name = function.getName().str() + kSuffix.str();
  if (Operation *symbol = getOperation().lookupSymbol(name);
      symbol && !isDeclaration(symbol)) {
    reason = "there is a function @" + name + " already";
    return failure();
  }
  return success();
}

LogicalResult Differentiate::differentiate(func::FuncOp function,
                                           std::string &reason) {
  if (failed(checkTypes(function, reason)))
    return failure();
  std::string name = function.getName().str() + kSuffix.str();
  auto declaration = getOperation().lookupSymbol<func::FuncOp>(name);
  OpBuilder builder(function);
  builder.setInsertionPointAfter(function);
  auto backward = cast<func::FuncOp>(builder.clone(*function));
  backward.setName(name);
  RewritePatternSet patterns(&getContext());
  populateDecomposePatterns(patterns);
  walkAndApplyPatterns(backward, std::move(patterns));
  if (succeeded(buildBackward(backward, reason)) &&
      (!declaration || succeeded(define(declaration, backward, reason))))
    return success();
  backward.erase();
  return failure();
}

/// Puts `function` in the place of its declaration.
LogicalResult Differentiate::define(func::FuncOp declaration,
                                    func::FuncOp function,
                                    std::string &reason) {
  if (declaration.getFunctionType() != function.getFunctionType()) {
    llvm::raw_string_ostream(reason)
        << "@" << declaration.getName() << " is declared as "
        << declaration.getFunctionType() << ", and would be "
        << function.getFunctionType();
    return failure();
  }
  function.setVisibility(declaration.getVisibility());
  declaration.erase();
  return success();
}

LogicalResult Differentiate::buildBackward(func::FuncOp function,
                                           std::string &reason) {
  Block &block = function.front();
  auto end = cast<func::ReturnOp>(block.getTerminator());
  SmallVector<Operation *> forward;
  for (Operation &op : block.without_terminator())
    forward.push_back(&op);

  OpBuilder builder(end);
  Tape tape(builder);
  unsigned numArguments = function.getNumArguments();
  for (Value result : end.getOperands()) {
    if (failed(function.insertArgument(function.getNumArguments(),
                                       result.getType(), {}, result.getLoc())))
      return failure();
    tape.add(result, block.getArguments().back());
  }
  for (Operation *op : llvm::reverse(forward))
    if (failed(tape.step(*op, reason)))
      return failure();

  SmallVector<Value> results;
  for (unsigned i = 0; i < numArguments; ++i) {
    Value argument = block.getArgument(i);
    if (!isWanted(i) || !isFloatTensor(argument.getType()))
      continue;
    if (tape.isUnknown(argument)) {
      reason =
          "the gradient of argument " + std::to_string(i) + " is not known";
      return failure();
    }
    auto type = cast<RankedTensorType>(argument.getType());
    auto element = cast<FloatType>(type.getElementType());
    Value gradient = tape.get(argument);
    gradient = gradient ? convertElements(builder, gradient, element)
                        : buildZeros(builder, argument, element);
    if (gradient.getType() != type)
      gradient =
          tensor::CastOp::create(builder, gradient.getLoc(), type, gradient);
    results.push_back(gradient);
  }
  end->setOperands(results);
  function.setFunctionType(builder.getFunctionType(
      function.getArgumentTypes(), ValueRange(results).getTypes()));
  function.removeResAttrsAttr();
  // What only the results were computed from.
  for (Operation *op : llvm::reverse(forward))
    if (isOpTriviallyDead(op))
      op->erase();
  return success();
}
