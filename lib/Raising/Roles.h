//===- Roles.h - What the dimensions of a pooled tensor are -----*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RAISING_ROLES_H
#define DYRELU_LIB_RAISING_ROLES_H

#include "Match.h"

namespace mlir::dyrelu::raising {

/// What a dimension of the pooled tensor is indexed by.
enum class Role { Batch, Channel, Spatial, Unit, Other };

/// The roles of the dimensions of the tensor that `access` reads, where `dims`
/// are summed over and `channel` is the column of the first layer.
SmallVector<Role> getRoles(ElementView &view, const Input &input,
                           const Node *access, ArrayRef<unsigned> dims,
                           unsigned channel);

} // namespace mlir::dyrelu::raising

#endif // DYRELU_LIB_RAISING_ROLES_H
