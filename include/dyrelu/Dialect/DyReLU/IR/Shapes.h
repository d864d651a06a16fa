//===- Shapes.h - Types and sizes of activations ----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_SHAPES_H
#define DYRELU_DIALECT_DYRELU_IR_SHAPES_H

#include "mlir/IR/BuiltinTypes.h"

namespace mlir::dyrelu {

/// acc(T): f32 for f16, bf16 and f32, f64 for f64.
inline FloatType getAccumulationType(Type type) {
  MLIRContext *context = type.getContext();
  if (type.isF64())
    return Float64Type::get(context);
  return Float32Type::get(context);
}

/// The float types that accumulate in `acc`, itself first.
inline SmallVector<Type> getNarrowerTypes(FloatType acc) {
  MLIRContext *context = acc.getContext();
  SmallVector<Type> types = {acc};
  if (acc.isF32())
    types.append({Float16Type::get(context), BFloat16Type::get(context)});
  return types;
}

/// The position of the channels in a tensor of `rank` dimensions, the first of
/// which is the batch.
inline int64_t getChannelDim(int64_t rank, bool channelsLast) {
  return channelsLast ? rank - 1 : 1;
}

/// The channels of an activation of `type`.
inline int64_t getNumChannels(RankedTensorType type, bool channelsLast) {
  return type.getDimSize(getChannelDim(type.getRank(), channelsLast));
}

/// Whether `dim` of a tensor of `rank` dimensions is spatial.
inline bool isSpatialDim(int64_t dim, int64_t rank, bool channelsLast) {
  return dim != 0 && dim != getChannelDim(rank, channelsLast);
}

} // namespace mlir::dyrelu

#endif // DYRELU_DIALECT_DYRELU_IR_SHAPES_H
