//===- Bytes.cpp - How large tensors and buffers are -----------------------===//
//-----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytes.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;

int64_t mlir::dyrelu::getElementBytes(ShapedType type) {
  Type element = type.getElementType();
  if (element.isIndex())
    return IndexType::kInternalStorageBitWidth / 8;
  return element.isIntOrFloat()
             ? llvm::divideCeil(element.getIntOrFloatBitWidth(), 8)
             : 0;
}

std::optional<int64_t> mlir::dyrelu::getStaticBytes(TypeRange types) {
  constexpr int64_t most = std::numeric_limits<int64_t>::max();
  int64_t sum = 0;
  for (Type type : types) {
    auto shaped = dyn_cast<ShapedType>(type);
    if (!shaped)
      continue;
    if (!shaped.hasRank() || !shaped.hasStaticShape())
      return std::nullopt;
    int64_t bytes = getElementBytes(shaped);
    for (int64_t size : shaped.getShape())
      bytes = llvm::SaturatingMultiply<uint64_t>(bytes, size) > most
                  ? most
                  : bytes * size;
    sum = bytes > most - sum ? most : sum + bytes;
  }
  return sum;
}
