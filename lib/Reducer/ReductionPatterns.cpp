//===- ReductionPatterns.cpp - Smaller programs of the dialect ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Reducer/ReductionPatterns.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Reducer/ReductionPatternInterface.h"
#include "mlir/Reducer/Tester.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// What can be made smaller
//===----------------------------------------------------------------------===//

/// Replaces each result by an operand of its type: an activation by its x.
static LogicalResult replaceByOperands(RewriterBase &rewriter, Operation *op) {
  SmallVector<Value> replacements;
  for (Type type : op->getResultTypes()) {
    auto *operand = llvm::find_if(op->getOpOperands(), [&](OpOperand &other) {
      return other.get().getType() == type;
    });
    if (operand == op->getOpOperands().end())
      return failure();
    replacements.push_back(operand->get());
  }
  rewriter.replaceOp(op, replacements);
  return success();
}

/// Drops operand `number`, if it is one that an op of its kind may lack.
static LogicalResult dropOperand(RewriterBase &rewriter, Operation *op,
                                 unsigned number) {
  StringRef name = "operandSegmentSizes";
  auto properties =
      dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute());
  auto sizes = properties ? properties.getAs<DenseI32ArrayAttr>(name)
                          : DenseI32ArrayAttr();
  if (!sizes)
    return failure();
  SmallVector<int32_t> smallerSizes(sizes.asArrayRef());
  unsigned segment = 0;
  for (unsigned end = smallerSizes[0]; end <= number;
       end += smallerSizes[segment])
    ++segment;
  --smallerSizes[segment];

  OperationState state(op->getLoc(), op->getName());
  state.addOperands(op->getOperands());
  state.operands.erase(state.operands.begin() + number);
  state.addTypes(op->getResultTypes());
  NamedAttrList attributes(op->getAttrDictionary());
  attributes.set(name, rewriter.getDenseI32ArrayAttr(smallerSizes));
  state.attributes = attributes;
  rewriter.setInsertionPoint(op);
  rewriter.replaceOp(op, rewriter.create(state));
  return success();
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

using Step = function_ref<LogicalResult(RewriterBase &, Operation *)>;

namespace {
/// An op of the dialect, whichever it is. A step is taken where the program is
/// still interesting after it: what applies patterns (LLVM 22.1) crashes if it
/// is not.
struct ReduceOp : RewritePattern {
  ReduceOp(MLIRContext *context, const Tester &tester)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context),
        tester(tester) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const final {
    if (!isa_and_nonnull<DyReLUDialect>(op->getDialect()))
      return rewriter.notifyMatchFailure(op, "not an op of the dialect");
    if (canTake(replaceByOperands, op))
      return replaceByOperands(rewriter, op);
    for (unsigned number = op->getNumOperands(); number-- > 0;) {
      auto drop = [&](RewriterBase &rewriter, Operation *op) {
        return dropOperand(rewriter, op, number);
      };
      if (canTake(drop, op))
        return drop(rewriter, op);
    }
    return rewriter.notifyMatchFailure(op, "nothing can be left out");
  }

private:
  /// Takes the step in a copy of the module.
  bool canTake(Step step, Operation *op) const {
    auto module = op->getParentOfType<ModuleOp>();
    IRMapping mapping;
    OwningOpRef<ModuleOp> copy(cast<ModuleOp>(module->clone(mapping)));
    IRRewriter rewriter(op->getContext());
    // Which operands an op can be without, its verifier knows.
    ScopedDiagnosticHandler silence(op->getContext(),
                                    [](Diagnostic &) { return success(); });
    return succeeded(step(rewriter, mapping.lookup(op))) &&
           succeeded(verify(*copy)) &&
           tester.isInteresting(*copy).first == Tester::Interestingness::True;
  }

  const Tester &tester;
};

struct ReductionInterface : DialectReductionPatternInterface {
  explicit ReductionInterface(Dialect *dialect)
      : DialectReductionPatternInterface(dialect) {}

  void populateReductionPatterns(RewritePatternSet &patterns) const final {}
  void populateReductionPatternsWithTester(RewritePatternSet &patterns,
                                           Tester &tester) const final {
    patterns.add<ReduceOp>(patterns.getContext(), tester);
  }
};
} // namespace

void mlir::dyrelu::registerReductionPatterns(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *, DyReLUDialect *dialect) {
    dialect->addInterfaces<ReductionInterface>();
  });
}
