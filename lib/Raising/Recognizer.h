//===- Recognizer.h - Functions that are raised -----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A recognizer knows one function, or functions that differ in parameters. The
// pass offers each root to all of them, in their order, until one raises it.
// They see the root's element as an expression, and share what was expanded.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_RECOGNIZER_H
#define DYRELU_LIB_RAISING_RECOGNIZER_H

#include "ElementView.h"
#include "Roots.h"

#include "llvm/ADT/SmallPtrSet.h"

namespace mlir::dyrelu::raising {

/// The options of the pass.
struct RaiseOptions {
  bool allowReassociation = true;
  bool raiseStatic = false;
};

/// What a recognizer says of a root.
struct Verdict {
  enum class Kind { NotMine, Declined, Raised };
  Kind kind = Kind::NotMine;
  /// The remark: what was raised, or why not.
  std::string text;

  /// Another function; nothing to say.
  static Verdict notMine() { return {}; }
  /// Nearly the function. The program is unchanged.
  static Verdict declined(const Twine &text) {
    return {Kind::Declined, text.str()};
  }
  /// The uses of the root are those of the new op.
  static Verdict raised(const Twine &text) {
    return {Kind::Raised, text.str()};
  }
};

/// A root as a recognizer gets it.
struct Site {
  const Root &root;
  const RaiseOptions &options;
  RewriterBase &rewriter;
  ElementView &view;
  /// The root's element at the indices d0, d1, ...
  const Node *element;
  /// The place of every op. New ops get that of the root.
  llvm::DenseMap<Operation *, unsigned> &order;
  /// What a recognizer that declines looked at, and gave a reason for: these
  /// ops are no roots of their own any more.
  SmallPtrSet<Operation *, 16> explained;

  /// "WHAT is not raised: REASON", after a look at the ops `seen`. Without a
  /// reason, and for a root that only moves elements, there is nothing to say.
  Verdict decline(StringRef what, StringRef reason,
                  const SmallPtrSetImpl<Operation *> &seen) {
    if (reason.empty() || root.isMove)
      return Verdict::notMine();
    explained.insert(seen.begin(), seen.end());
    return Verdict::declined(what + " is not raised: " + reason);
  }

  OpResult getValue() const { return root.op->getOpResult(root.result); }
  Location getLoc() const { return root.op->getLoc(); }
};

struct Recognizer {
  /// Whether roots like this are worth a look; costs next to nothing.
  bool (*accepts)(const Root &root, const RaiseOptions &options);
  Verdict (*raise)(Site &site);
};

/// The variants of DY-ReLU.
Verdict raiseVariant(Site &site);
/// Maxima of x and its channels in another order.
Verdict raiseShiftMax(Site &site);
/// ReLU with a slope below 0 that is computed from x.
Verdict raiseAPReLU(Site &site);
/// Maxima over groups of channels.
Verdict raiseMaxout(Site &site);
/// ReLU, LeakyReLU and PReLU.
Verdict raiseStatic(Site &site);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_RECOGNIZER_H
