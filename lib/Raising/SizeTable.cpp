//===- SizeTable.cpp - Sizes of a module's values -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SizeTable.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Iterators.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

SizeTable::SizeTable(ModuleOp module) {
  module->walk<WalkOrder::PreOrder, ForwardDominanceIterator<>>(
      [&](Operation *op) {
        for (OpResult result : op->getResults()) {
          if (auto type = dyn_cast<RankedTensorType>(result.getType())) {
            for (int64_t dim = 0; dim < type.getRank(); ++dim)
              ofDim(result, dim);
          } else {
            ofIndex(result);
          }
        }
      });
}

SizePolynomial
SizeTable::lookup(SizeAtom atom,
                  function_ref<std::optional<SizePolynomial>()> compute) {
  std::pair<Value, int64_t> key = {atom.value, atom.dim};
  SizePolynomial result(atom);
  if (auto it = sizes.find(key); it != sizes.end())
    return it->second;
  if (depth == kMaxDepth)
    return result;
  // Unreachable code may be cyclic.
  sizes[key] = result;
  ++numComputed;
  ++depth;
  if (std::optional<SizePolynomial> computed = compute())
    result = *computed;
  --depth;
  sizes[key] = result;
  for (const SizeTerm &term : result.getTerms())
    for (const SizeAtom &part : term.atoms)
      mentions[part.value].push_back(key);
  return result;
}

void SizeTable::notifyOperationErased(Operation *op) {
  // Another op may come to lie where this one was.
  for (OpResult result : op->getResults()) {
    if (auto type = dyn_cast<RankedTensorType>(result.getType()))
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        sizes.erase({result, dim});
    else
      sizes.erase({result, -1});
    notNegative.erase(result);
    if (auto it = mentions.find(result); it != mentions.end()) {
      for (std::pair<Value, int64_t> key : it->second)
        sizes.erase(key);
      mentions.erase(it);
    }
  }
}

//===----------------------------------------------------------------------===//
// Signs
//===----------------------------------------------------------------------===//

bool SizeTable::isNotNegative(SizeAtom atom) {
  if (atom.dim >= 0)
    return true;
  auto [it, isNew] = notNegative.insert({atom.value, false});
  // A tensor of the size is made wherever the size is known.
  if (isNew)
    it->second = llvm::any_of(atom.value.getUsers(), [&](Operation *user) {
      return isa<tensor::EmptyOp>(user) &&
             user->getBlock() == atom.value.getParentBlock();
    });
  return it->second;
}

bool SizeTable::isNotNegative(const SizePolynomial &size) {
  return llvm::all_of(size.getTerms(), [&](const SizeTerm &term) {
    return term.factor >= 0 &&
           llvm::all_of(term.atoms, [&](const SizeAtom &atom) {
             return isNotNegative(atom);
           });
  });
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

Extent SizeTable::getExtent(Value tensor, int64_t dim) {
  // The common case, cheaply.
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (type && dim >= 0 && dim < type.getRank() && !type.isDynamicDim(dim))
    return Extent{type.getDimSize(dim), {}, -1, {}};
  Extent extent = Extent::get(ofDim(tensor, dim));
  // No tensor has such a size; the program has no meaning there.
  if (extent.isFixed() && extent.fixed < 0)
    return Extent{ShapedType::kDynamic, tensor, dim, {}};
  return extent;
}

Extent SizeTable::getExtent(Value index) {
  Extent extent = Extent::get(ofIndex(index));
  if (extent.isFixed() && extent.fixed < 0)
    return Extent{ShapedType::kDynamic, index, -1, {}};
  return extent;
}

Extent SizeTable::getExtent(OpFoldResult size) {
  if (auto value = dyn_cast<Value>(size))
    return getExtent(value);
  return Extent{
      getConstantIntValue(size).value_or(ShapedType::kDynamic), {}, -1, {}};
}
