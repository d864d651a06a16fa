//===- Raise.cpp - --dyrelu-raise -----------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "Rewrite.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Raising/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/IR/Remarks.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DYRELURAISE
#include "dyrelu/Raising/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

namespace {
/// What is said of one root.
struct Finding {
  unsigned order;
  Location loc;
  bool isRaised;
  std::string text;
};
} // namespace

static void report(ArrayRef<Finding> findings) {
  for (const Finding &finding : findings) {
    auto options = remark::RemarkOpts::name("Raise").category("dyrelu-raise");
    if (finding.isRaised)
      remark::passed(finding.loc, options) << finding.text;
    else
      remark::missed(finding.loc, options) << finding.text;
  }
}

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

/// Ops that move elements without computing with them.
static bool isMove(Operation *op) {
  return isa<linalg::TransposeOp, tensor::CastOp, tensor::CollapseShapeOp,
             tensor::ExpandShapeOp, tensor::ExtractSliceOp>(op);
}

/// Whether the body of `op` takes a maximum or a minimum.
static bool takesExtremum(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op->getNumRegions() != 1 ||
      !llvm::hasSingleElement(op->getRegion(0)))
    return false;
  return llvm::any_of(op->getRegion(0).front(), [](Operation &inner) {
    return isa<arith::MaximumFOp, arith::MaxNumFOp, arith::MinimumFOp,
               arith::SelectOp>(inner);
  });
}

/// Whether a DY-ReLU may have the type of `value`.
static bool hasDataType(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.getRank() >= 2 && type.getRank() <= kMaxRootDims &&
         !type.getEncoding() &&
         (type.getElementType().isF16() || type.getElementType().isBF16() ||
          type.getElementType().isF32() || type.getElementType().isF64());
}

namespace {
/// The values that may be results of a DY-ReLU, and the order of all ops.
struct Roots {
  SmallVector<std::pair<Operation *, unsigned>> results;
  llvm::DenseMap<Operation *, unsigned> order;
};
} // namespace

static Roots collectRoots(ModuleOp module) {
  Roots roots;
  llvm::DenseSet<Operation *> ops;
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    roots.order[op] = roots.order.size() + 1;
    Block *block = op->getBlock();
    if (!block || op == module || !mayHaveSSADominance(*block->getParent()))
      return;
    // A move of a root is one as well: it may restore x's layout.
    bool isRoot = false;
    if (isMove(op)) {
      Operation *source = op->getOperand(0).getDefiningOp();
      isRoot = source && ops.contains(source) && op->getOperand(0).hasOneUse();
    } else if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
      isRoot = takesExtremum(linalgOp);
    }
    if (!isRoot)
      return;
    ops.insert(op);
    for (OpResult result : op->getResults())
      if (hasDataType(result))
        roots.results.push_back({op, result.getResultNumber()});
  });
  return roots;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

static std::string describe(const HyperFunction &function) {
  HyperAttr hyper = function.hyper;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "raised to dyrelu.b: k = " << hyper.getK()
     << ", norm = " << stringifyNorm(hyper.getNorm());
  if (function.w1)
    os << ", hidden = " << stringifyHidden(hyper.getHidden());
  else
    os << ", one layer";
  os << ", order = " << stringifyOrder(hyper.getOrder());
  if (!hyper.getIntercepts())
    os << ", no intercepts";
  os << ", context = " << (function.context ? "another tensor" : "x");
  return text;
}

namespace {
struct Raise : dyrelu::impl::DyReLURaiseBase<Raise> {
  using DyReLURaiseBase::DyReLURaiseBase;

  void runOnOperation() override;

private:
  /// Raises `root`, or says why not.
  void raise(OpResult root, Roots &roots);

  llvm::DenseSet<Operation *> erased;
  /// Ops that are part of what a remark was given for.
  SmallPtrSet<Operation *, 16> explained;
  SmallVector<Finding> findings;
};
} // namespace

void Raise::raise(OpResult root, Roots &roots) {
  Operation *op = root.getOwner();
  unsigned order = roots.order.lookup(op);
  bool mayTranspose = !isMove(op);
  auto type = cast<RankedTensorType>(root.getType());
  ElementView view(type.getElementType());
  SmallVector<AffineExpr> indices;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    indices.push_back(
        view.getSpace().getDim(view.getSpace().addDim(getExtent(root, dim))));
  const Node *element = view.getElement(root, indices);
  if (!element)
    return;

  SmallPtrSet<Operation *, 16> seen;
  std::optional<std::string> reason;
  bool isDone = false;
  auto visit = [&](Pieces &&pieces) {
    if (pieces.pieces.size() < 2)
      return false;
    if (!pieces.isDynamic())
      // Constant pieces are another function; a single dynamic piece leads on.
      return llvm::none_of(
          pieces.pieces, [](const Piece &piece) { return piece.isDynamic(); });
    if (!mayTranspose && !llvm::is_sorted(pieces.input.rootDims))
      return false;
    Reason declined;
    std::optional<HyperFunction> function =
        matchHyperFunction(view, pieces, declined);
    if (!function) {
      if (!reason)
        reason = declined.str().str();
      return false;
    }
    isDone = true;
    if (!allowReassociation) {
      reason = "it needs allow-reassociation: sums are formed in another "
               "order, and a compare-and-select maximum becomes one that "
               "propagates NaN";
      return true;
    }
    std::string text = describe(*function);
    Location loc = op->getLoc();
    if (!replaceRoot(root, pieces.input, *function, roots.order)) {
      reason = "the op does not take its operands' types";
      return true;
    }
    eraseDead(op, erased);
    reason.reset();
    findings.push_back({order, loc, true, text});
    return true;
  };
  findPieces(view, element, roots.order, seen, visit);
  if (erased.contains(op))
    return;
  if (!isDone && view.getAlgebra().isExhausted() && mayTranspose) {
    findings.push_back({order, op->getLoc(), false,
                        "a maximum is not looked at: its expression is too "
                        "large"});
    return;
  }
  if (!reason || !mayTranspose)
    return;
  explained.insert(seen.begin(), seen.end());
  findings.push_back({order, op->getLoc(), false,
                      "a maximum of dynamic pieces is not raised: " + *reason});
}

void Raise::runOnOperation() {
  erased.clear();
  explained.clear();
  findings.clear();
  Roots roots = collectRoots(getOperation());
  // From the end: a maximum of maxima is looked at before its parts.
  for (auto [op, result] : llvm::reverse(roots.results))
    if (!erased.contains(op) && !explained.contains(op))
      raise(op->getOpResult(result), roots);
  llvm::sort(findings, [](const Finding &lhs, const Finding &rhs) {
    return lhs.order < rhs.order;
  });
  report(findings);
}
