//===- TorchTypes.h - Tensor types of the torch dialect ---------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_IMPORTING_TORCHTYPES_H
#define DYRELU_LIB_IMPORTING_TORCHTYPES_H

#include "mlir/IR/BuiltinTypes.h"

namespace mlir::dyrelu::importing {

// The torch dialect is not linked in: its types are read and made as text,
// which is the same whether they are opaque or a tool knows them.

/// Whether the type is one of the torch dialect, or of one named alike.
bool isTorchType(Type type);
/// `!torch.none`.
bool isTorchNone(Type type);
/// `!torch.vtensor<[2,?],f32>` as tensor<2x?xf32>; null for any other type, one
/// of unknown rank or element type, or of an element type other than f16, bf16,
/// f32 and f64.
RankedTensorType getTensorType(Type torchType);
/// Whether it is a !torch.vtensor of unknown rank or element type.
bool isUnknownTensor(Type torchType);
/// tensor<2x?xf32> as `!torch.vtensor<[2,?],f32>`.
Type getTorchType(RankedTensorType type);

} // namespace mlir::dyrelu::importing

#endif // DYRELU_LIB_IMPORTING_TORCHTYPES_H
