//===- RaiseVariant.cpp - The variants of DY-ReLU -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "Recognizer.h"
#include "Rewrite.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

static std::string describe(const HyperFunction &function) {
  HyperAttr hyper = function.hyper;
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "raised to dyrelu." << (function.isShared ? "a" : "b")
     << ": k = " << hyper.getK()
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

Verdict mlir::dyrelu::raising::raiseVariant(Site &site) {
  ElementView &view = site.view;
  bool mayTranspose = !site.root.isMove;
  SmallPtrSet<Operation *, 16> seen;
  std::optional<std::string> reason;
  bool isDone = false;
  Verdict verdict;
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
    if (!site.options.allowReassociation) {
      reason = "it needs allow-reassociation: sums are formed in another "
               "order, and a compare-and-select maximum becomes one that "
               "propagates NaN";
      return true;
    }
    auto build = [&](OpBuilder &builder, Location loc) {
      return buildVariant(builder, loc, pieces.input, *function);
    };
    if (!replaceRoot(site.getValue(), pieces.input.rootDims, build,
                     site.order)) {
      reason = "the op does not take its operands' types";
      return true;
    }
    verdict = Verdict::raised(describe(*function));
    return true;
  };
  findPieces(view, site.element, site.order, seen, visit);
  if (verdict.kind == Verdict::Kind::Raised || !mayTranspose)
    return verdict;
  if (!isDone && view.getAlgebra().isExhausted())
    return Verdict::declined("a maximum is not looked at: its expression is "
                             "too large");
  if (!reason)
    return verdict;
  site.explained.insert(seen.begin(), seen.end());
  return Verdict::declined("a maximum of dynamic pieces is not raised: " +
                           *reason);
}
