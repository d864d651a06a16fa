//===- Decompositions.cpp - Functions that are no longer called -----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Call.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::dyrelu::importing;

namespace {
/// How often functions are referred to. SymbolTable's own uses give up at ops
/// with a region that no dialect knows, such as StableHLO's here.
using Uses = llvm::DenseMap<StringAttr, unsigned>;
} // namespace

/// Calls `visit` with the name of each symbol that `op` refers to.
static void walkUses(Operation *op, function_ref<void(StringAttr)> visit) {
  auto visitAttr = [&](Attribute attr) {
    attr.walk([&](SymbolRefAttr ref) {
      visit(ref.getRootReference());
      for (FlatSymbolRefAttr nested : ref.getNestedReferences())
        visit(nested.getAttr());
      return WalkResult::skip();
    });
  };
  op->walk([&](Operation *inner) {
    visitAttr(inner->getDiscardableAttrDictionary());
    if (Attribute properties = inner->getPropertiesAsAttribute())
      visitAttr(properties);
  });
}

void mlir::dyrelu::importing::eraseDecompositions(
    Operation *module, ArrayRef<FlatSymbolRefAttr> decompositions) {
  Uses uses;
  walkUses(module, [&](StringAttr name) { ++uses[name]; });
  llvm::SetVector<StringAttr> worklist;
  for (FlatSymbolRefAttr decomposition : decompositions)
    worklist.insert(decomposition.getAttr());
  while (!worklist.empty()) {
    StringAttr name = worklist.pop_back_val();
    auto function = dyn_cast_if_present<func::FuncOp>(
        SymbolTable::lookupSymbolIn(module, name));
    if (!function || !function.isPrivate() || uses.lookup(name) != 0)
      continue;
    walkUses(function, [&](StringAttr used) {
      --uses[used];
      worklist.insert(used);
    });
    function.erase();
  }
}
