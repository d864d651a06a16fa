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
  StringRef variant = function.attention ? "c" : function.isShared ? "a" : "b";
  os << "raised to dyrelu." << variant << ": k = " << hyper.getK()
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

/// Whether the search ends with `pieces`, if they are none of a DY-ReLU.
static std::optional<bool> isOther(const Pieces &pieces) {
  unsigned numDynamic = pieces.countDynamic();
  if (!pieces.isExtremum) {
    const Piece &piece = pieces.pieces[0];
    // Squeeze and excitation; without positions it is a gate.
    if (piece.slope->hasSum && pieces.input.spatialDims != 0)
      return std::nullopt;
    // What only moves or shifts x leads on.
    bool isMove =
        piece.slope->isConstant(1.0) && piece.intercept->isConstant(0.0);
    return numDynamic == 0 && !pieces.attention && !isMove;
  }
  if (pieces.pieces.size() < 2)
    return false;
  // Constant pieces are another function; a single dynamic piece leads on.
  if (numDynamic < 2)
    return numDynamic == 0 && !pieces.attention;
  return std::nullopt;
}

/// Whether a product by one slope may be one by an attention: with a single
/// dimension of positions, [N, C, L] channels first, it looks like one whose
/// channels are last.
static bool mayBeAttention(const Pieces &pieces) {
  return pieces.input.channelsLast &&
         llvm::has_single_bit(pieces.input.spatialDims);
}

static std::optional<HyperFunction>
matchFunction(Site &site, const Pieces &pieces, Reason &reason) {
  std::optional<HyperFunction> function =
      matchHyperFunction(site.view, pieces, reason);
  if (!function || !pieces.attention)
    return function;
  if (function->isShared)
    return reason.decline("all channels share the coefficients that an "
                          "attention multiplies");
  function->attention =
      matchAttention(site.view, pieces.input, pieces.attention,
                     function->context, site.order, reason);
  if (!function->attention)
    return std::nullopt;
  return function;
}

Verdict mlir::dyrelu::raising::raiseVariant(Site &site) {
  ElementView &view = site.view;
  bool mayTranspose = !site.root.isMove;
  SmallPtrSet<Operation *, 16> seen;
  std::optional<std::string> reason;
  bool isDone = false, explainsParts = false;
  Verdict verdict;
  auto visit = [&](Pieces &&pieces) {
    if (std::optional<bool> isLast = isOther(pieces))
      return *isLast;
    if (!mayTranspose && !llvm::is_sorted(pieces.input.rootDims))
      return false;
    Reason declined;
    std::optional<HyperFunction> function =
        matchFunction(site, pieces, declined);
    // Many things are products.
    if (!pieces.isExtremum &&
        (!function || function->hyper.getNorm() == Norm::None))
      return !function && !pieces.attention && !mayBeAttention(pieces);
    if (!function) {
      if (!reason) {
        reason = declined.str().str();
        explainsParts = !pieces.isBehindAttention;
      }
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
    if (!replaceRoot(site.rewriter, site.getValue(), pieces.input.rootDims,
                     build, site.order)) {
      reason = "the op does not take its operands' types";
      return true;
    }
    verdict = Verdict::raised(describe(*function));
    return true;
  };
  findPieces(view, site.element, site.order, seen, visit);
  if (verdict.kind == Verdict::Kind::Raised || !mayTranspose)
    return verdict;
  if (!isDone && view.getAlgebra().isExhausted() &&
      site.root.features.isExtremum)
    return Verdict::declined("a maximum is not looked at: its expression is "
                             "too large");
  if (!reason)
    return verdict;
  if (explainsParts)
    site.explained.insert(seen.begin(), seen.end());
  return Verdict::declined((explainsParts || isDone
                                ? "a maximum of dynamic pieces is not raised: "
                                : "what multiplies a maximum of dynamic pieces "
                                  "is not raised with it: ") +
                           *reason);
}
