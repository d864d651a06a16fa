//===- Roles.cpp - What the dimensions of a pooled tensor are -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roles.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Whether `access` reads, at the dimensions `dims` and in their order, the
/// digits of the sum's dimension `loop`: the sum then runs over all of them.
static bool readsDigits(ElementView &view, const Node *access,
                        ArrayRef<unsigned> dims, unsigned loop) {
  IndexSpace &space = view.getSpace();
  SizePolynomial inner(1);
  for (unsigned dim : llvm::reverse(dims)) {
    bool isOutermost = dim == dims.front();
    Extent extent =
        space.getRepresentative(space.getExtent(access->tensor, dim));
    if (extent.isFixed() && extent.fixed < 1)
      return false;
    AffineExpr digit =
        space.getDim(loop).floorDiv(space.getSize(Extent::get(inner)));
    if (!isOutermost)
      digit = digit % space.getSize(extent);
    if (access->indices[dim] != space.simplify(digit))
      return false;
    std::optional<SizePolynomial> next = inner.times(extent.asPolynomial());
    if (!next)
      return false;
    inner = *next;
  }
  return space.areEqual(space.getDimExtent(loop), Extent::get(inner));
}

SmallVector<Role> mlir::dyrelu::raising::getRoles(ElementView &view,
                                                  const Input &input,
                                                  const Node *access,
                                                  ArrayRef<unsigned> dims,
                                                  unsigned channel) {
  SmallVector<Role> roles;
  const IndexSpace &space = view.getSpace();
  const Extent &channels = space.getDimExtent(channel);
  auto type = cast<RankedTensorType>(access->tensor.getType());
  for (auto [position, index] : llvm::enumerate(access->indices)) {
    Extent extent = space.getExtent(access->tensor, position);
    std::optional<unsigned> dim = IndexSpace::asDim(index);
    Role role = Role::Other;
    if (type.getDimSize(position) == 1)
      role = Role::Unit;
    else if (!dim)
      role = Role::Other;
    else if (index == input.batch &&
             space.areEqual(extent, space.getDimExtent(*dim)))
      role = Role::Batch;
    else if (*dim == channel && space.areEqual(extent, channels))
      role = Role::Channel;
    else if (llvm::is_contained(dims, *dim) &&
             space.areEqual(extent, space.getDimExtent(*dim)) &&
             !llvm::is_contained(access->indices.take_front(position), index))
      role = Role::Spatial;
    roles.push_back(role);
  }
  // Dimensions that were merged and are summed over as one.
  for (unsigned loop : dims) {
    SmallVector<unsigned> digits;
    for (auto [position, index] : llvm::enumerate(access->indices))
      if (roles[position] == Role::Other && index.isFunctionOfDim(loop))
        digits.push_back(position);
    if (digits.size() > 1 && readsDigits(view, access, digits, loop))
      for (unsigned digit : digits)
        roles[digit] = Role::Spatial;
  }
  return roles;
}
