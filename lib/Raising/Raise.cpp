//===- Raise.cpp - --dyrelu-raise -----------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recognizer.h"
#include "Rewrite.h"
#include "Roots.h"
#include "ShareCoefficients.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/Raising/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_DYRELURAISE
#include "dyrelu/Raising/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

static bool isExtremum(const Root &root, const RaiseOptions &) {
  return root.features.isExtremum;
}

static bool mayHaveCoefficient(const Root &root, const RaiseOptions &) {
  return root.features.isExtremum || root.features.hasCoefficient;
}

/// The functions, each before those that are parts of it.
static constexpr Recognizer recognizers[] = {
    {mayHaveCoefficient, raiseVariant},
    {mayHaveCoefficient, raiseAPReLU},
    {mayHaveCoefficient, raiseShiftMax},
    {isExtremum, raiseMaxout},
    {[](const Root &root, const RaiseOptions &options) {
       return options.raiseStatic &&
              (root.features.isExtremum || root.features.isNearExtremum);
     },
     raiseStatic},
};

namespace {
/// What is said of one root.
struct Finding {
  unsigned order;
  Location loc;
  Verdict verdict;
};

struct Raise : dyrelu::impl::DyReLURaiseBase<Raise> {
  using DyReLURaiseBase::DyReLURaiseBase;

  void runOnOperation() override;

private:
  /// Raises `root`, or says why not.
  void raise(const Root &root, const RaiseOptions &options,
             llvm::DenseMap<Operation *, unsigned> &order, SizeTable &sizes);

  /// Makes coefficients that are the same for several activations one.
  void share(const llvm::DenseMap<Operation *, unsigned> &order);

  /// What was built and is there.
  llvm::DenseSet<Operation *> raised;
  llvm::DenseSet<Operation *> erased;
  /// Ops that are part of what a remark was given for: they get no other one
  /// for what they are not.
  SmallPtrSet<Operation *, 16> explained;
  SmallVector<Finding> findings;
  /// How many nodes of expressions were built or found again.
  size_t numNodes = 0;
};
} // namespace

static void report(ArrayRef<Finding> findings) {
  for (const Finding &finding : findings) {
    auto options = remark::RemarkOpts::name("Raise").category("dyrelu-raise");
    if (finding.verdict.kind == Verdict::Kind::Raised)
      remark::passed(finding.loc, options) << finding.verdict.text;
    else
      remark::missed(finding.loc, options) << finding.verdict.text;
  }
}

/// Adds that a quantization was in the way.
static void explainRounding(const Root &root, const ElementView &view,
                            Verdict &verdict) {
  ArrayRef<Operation *> ops = view.getCoarseOps();
  auto isInRoot = [&](Operation *op) { return root.op->isAncestor(op); };
  const auto *found = llvm::find_if(ops, isInRoot);
  if (found == ops.end() && verdict.kind == Verdict::Kind::Declined)
    found = ops.begin();
  if (found == ops.end())
    return;
  if (verdict.kind == Verdict::Kind::NotMine && root.features.isExtremum &&
      root.features.hasCoefficient)
    verdict = Verdict::declined("a maximum is not raised: ");
  else if (verdict.kind == Verdict::Kind::Declined)
    verdict.text += "; ";
  else
    return;
  llvm::raw_string_ostream(verdict.text)
      << "what is rounded to "
      << getElementTypeOrSelf((*found)->getResult(0).getType())
      << " is not seen through";
}

/// What the recognizers say of `root`. What those that declined looked at goes
/// to `seen`.
static Verdict recognize(const Root &root, const RaiseOptions &options,
                         RewriterBase &rewriter, ElementView &view,
                         llvm::DenseMap<Operation *, unsigned> &order,
                         SmallPtrSetImpl<Operation *> &seen) {
  OpResult value = root.op->getOpResult(root.result);
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<AffineExpr> indices;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    indices.push_back(view.getSpace().getDim(
        view.getSpace().addDim(view.getSpace().getExtent(value, dim))));
  // Those of sums come behind the root's.
  while (view.getSpace().getNumDims() < kMaxRootDims)
    view.getSpace().addDim(Extent{1, {}, -1});
  const Node *element = view.getElement(value, indices);
  if (!element)
    return Verdict::notMine();

  Site site = {root, options, rewriter, view, element, order, {}};
  Verdict result;
  for (const Recognizer &recognizer : recognizers) {
    if (!recognizer.accepts(root, options))
      continue;
    Verdict verdict = recognizer.raise(site);
    // The first reason stays, unless the root turns out to be another function.
    if (verdict.kind == Verdict::Kind::Raised)
      return verdict;
    if (result.kind == Verdict::Kind::NotMine)
      result = verdict;
  }
  seen.insert(site.explained.begin(), site.explained.end());
  explainRounding(root, view, result);
  return result;
}

void Raise::raise(const Root &root, const RaiseOptions &options,
                  llvm::DenseMap<Operation *, unsigned> &order,
                  SizeTable &sizes) {
  auto accepts = [&](const Recognizer &recognizer) {
    return recognizer.accepts(root, options);
  };
  if (llvm::none_of(recognizers, accepts))
    return;
  Finding finding = {order.lookup(root.op), root.op->getLoc(), {}};
  SmallPtrSet<Operation *, 16> seen;
  IRRewriter rewriter(&getContext(), &sizes);
  for (bool readsTransposed : {false, true}) {
    ElementView view(
        {root.op->getOpResult(root.result), order, sizes, readsTransposed});
    Verdict verdict = recognize(root, options, rewriter, view, order, seen);
    numNodes += view.getAlgebra().getNumRequested();
    if (verdict.kind == Verdict::Kind::Raised || !readsTransposed)
      finding.verdict = verdict;
    if (verdict.kind == Verdict::Kind::Raised || !view.hasMetTransposed())
      break;
  }
  if (finding.verdict.kind == Verdict::Kind::NotMine)
    return;
  if (finding.verdict.kind == Verdict::Kind::Raised) {
    // New ops have the root's place.
    for (Operation *op = root.op->getPrevNode();
         op && order.lookup(op) == finding.order; op = op->getPrevNode())
      raised.insert(op);
    eraseDead(rewriter, root.op, [&](Operation *op) {
      // A new op may get the memory of one that is erased.
      raised.erase(op);
      erased.insert(op);
    });
  } else if (explained.contains(root.op)) {
    return;
  } else {
    explained.insert(seen.begin(), seen.end());
  }
  findings.push_back(finding);
}

void Raise::share(const llvm::DenseMap<Operation *, unsigned> &order) {
  SmallVector<Operation *> ops(
      llvm::make_filter_range(raised, llvm::IsaPred<AOp, BOp, COp>));
  // One root has one of them.
  llvm::sort(ops, [&](Operation *lhs, Operation *rhs) {
    return order.lookup(lhs) < order.lookup(rhs);
  });
  for (ArrayRef<Operation *> applications : shareCoefficients(ops))
    for (Operation *application : applications)
      findings.push_back(
          {static_cast<unsigned>(order.size()), application->getLoc(),
           Verdict::raised("one set of coefficients for " +
                           Twine(applications.size()) + " activations")});
}

void Raise::runOnOperation() {
  raised.clear();
  erased.clear();
  explained.clear();
  findings.clear();
  numNodes = 0;
  RaiseOptions options;
  options.allowReassociation = allowReassociation;
  options.raiseStatic = raiseStatic;
  Roots roots = collectRoots(getOperation());
  if (roots.roots.empty())
    return;
  SizeTable sizes(getOperation());
  // From the end: a maximum of maxima is looked at before its parts.
  for (const Root &root : llvm::reverse(roots.roots))
    if (!erased.contains(root.op))
      raise(root, options, roots.order, sizes);
  share(roots.order);
  llvm::sort(findings, [](const Finding &lhs, const Finding &rhs) {
    return lhs.order < rhs.order;
  });
  report(findings);
  remark::analysis(
      getOperation()->getLoc(),
      remark::RemarkOpts::name("Work").category("dyrelu-raise-work"))
      << remark::metric("Roots", roots.roots.size())
      << remark::metric("Sizes", sizes.getNumComputed())
      << remark::metric("Nodes", numNodes);
}
